* case: levels:seed=3,devices=3,rounds=2,cuts=6,profile=random,number=12,spacing=geometric,gap=0.0
* digest: 0d11a10753009add
* made by: card_opt 0.1.0, formulation levels-pyomo
* the file's optimum is: the problem's with levels, else of a grid of 64 frequencies
* best known: value 0.36231801779143114, bound 0.36231801779141815 (closed form for each cut)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.07918012146724261
* scale: 0.08335719928569518
* sizes: rows 1.0e+00 to 1.0e+00, cost 4.2e-02 to 8.3e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.0e+00
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* mixture_k_c_l: 1 if device-round k has cut c at level l, else 0; a share on a grid
NAME levels:seed=3,devices=3,rounds=2,cuts=6,profile=random,number=12,spacing=geometric,gap=0.0
ROWS
 N cost
 E shares_of_cut_0_0
 E shares_of_cut_0_1
 E shares_of_cut_0_2
 E shares_of_cut_0_3
 E shares_of_cut_0_4
 E shares_of_cut_0_5
 E shares_of_cut_1_0
 E shares_of_cut_1_1
 E shares_of_cut_1_2
 E shares_of_cut_1_3
 E shares_of_cut_1_4
 E shares_of_cut_1_5
 E shares_of_cut_2_0
 E shares_of_cut_2_1
 E shares_of_cut_2_2
 E shares_of_cut_2_3
 E shares_of_cut_2_4
 E shares_of_cut_2_5
 E shares_of_cut_3_0
 E shares_of_cut_3_1
 E shares_of_cut_3_2
 E shares_of_cut_3_3
 E shares_of_cut_3_4
 E shares_of_cut_3_5
 E shares_of_cut_4_0
 E shares_of_cut_4_1
 E shares_of_cut_4_2
 E shares_of_cut_4_3
 E shares_of_cut_4_4
 E shares_of_cut_4_5
 E shares_of_cut_5_0
 E shares_of_cut_5_1
 E shares_of_cut_5_2
 E shares_of_cut_5_3
 E shares_of_cut_5_4
 E shares_of_cut_5_5
 E one_cut_0
 E one_cut_1
 E one_cut_2
 E one_cut_3
 E one_cut_4
 E one_cut_5
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 shares_of_cut_0_0 -1.0
 chosen_0_0 one_cut_0 1.0
 chosen_0_1 shares_of_cut_0_1 -1.0
 chosen_0_1 one_cut_0 1.0
 chosen_0_2 shares_of_cut_0_2 -1.0
 chosen_0_2 one_cut_0 1.0
 chosen_0_3 shares_of_cut_0_3 -1.0
 chosen_0_3 one_cut_0 1.0
 chosen_0_4 shares_of_cut_0_4 -1.0
 chosen_0_4 one_cut_0 1.0
 chosen_0_5 shares_of_cut_0_5 -1.0
 chosen_0_5 one_cut_0 1.0
 chosen_1_0 shares_of_cut_1_0 -1.0
 chosen_1_0 one_cut_1 1.0
 chosen_1_1 shares_of_cut_1_1 -1.0
 chosen_1_1 one_cut_1 1.0
 chosen_1_2 shares_of_cut_1_2 -1.0
 chosen_1_2 one_cut_1 1.0
 chosen_1_3 shares_of_cut_1_3 -1.0
 chosen_1_3 one_cut_1 1.0
 chosen_1_4 shares_of_cut_1_4 -1.0
 chosen_1_4 one_cut_1 1.0
 chosen_1_5 shares_of_cut_1_5 -1.0
 chosen_1_5 one_cut_1 1.0
 chosen_2_0 shares_of_cut_2_0 -1.0
 chosen_2_0 one_cut_2 1.0
 chosen_2_1 shares_of_cut_2_1 -1.0
 chosen_2_1 one_cut_2 1.0
 chosen_2_2 shares_of_cut_2_2 -1.0
 chosen_2_2 one_cut_2 1.0
 chosen_2_3 shares_of_cut_2_3 -1.0
 chosen_2_3 one_cut_2 1.0
 chosen_2_4 shares_of_cut_2_4 -1.0
 chosen_2_4 one_cut_2 1.0
 chosen_2_5 shares_of_cut_2_5 -1.0
 chosen_2_5 one_cut_2 1.0
 chosen_3_0 shares_of_cut_3_0 -1.0
 chosen_3_0 one_cut_3 1.0
 chosen_3_1 shares_of_cut_3_1 -1.0
 chosen_3_1 one_cut_3 1.0
 chosen_3_2 shares_of_cut_3_2 -1.0
 chosen_3_2 one_cut_3 1.0
 chosen_3_3 shares_of_cut_3_3 -1.0
 chosen_3_3 one_cut_3 1.0
 chosen_3_4 shares_of_cut_3_4 -1.0
 chosen_3_4 one_cut_3 1.0
 chosen_3_5 shares_of_cut_3_5 -1.0
 chosen_3_5 one_cut_3 1.0
 chosen_4_0 shares_of_cut_4_0 -1.0
 chosen_4_0 one_cut_4 1.0
 chosen_4_1 shares_of_cut_4_1 -1.0
 chosen_4_1 one_cut_4 1.0
 chosen_4_2 shares_of_cut_4_2 -1.0
 chosen_4_2 one_cut_4 1.0
 chosen_4_3 shares_of_cut_4_3 -1.0
 chosen_4_3 one_cut_4 1.0
 chosen_4_4 shares_of_cut_4_4 -1.0
 chosen_4_4 one_cut_4 1.0
 chosen_4_5 shares_of_cut_4_5 -1.0
 chosen_4_5 one_cut_4 1.0
 chosen_5_0 shares_of_cut_5_0 -1.0
 chosen_5_0 one_cut_5 1.0
 chosen_5_1 shares_of_cut_5_1 -1.0
 chosen_5_1 one_cut_5 1.0
 chosen_5_2 shares_of_cut_5_2 -1.0
 chosen_5_2 one_cut_5 1.0
 chosen_5_3 shares_of_cut_5_3 -1.0
 chosen_5_3 one_cut_5 1.0
 chosen_5_4 shares_of_cut_5_4 -1.0
 chosen_5_4 one_cut_5 1.0
 chosen_5_5 shares_of_cut_5_5 -1.0
 chosen_5_5 one_cut_5 1.0
 mixture_0_0_0 cost 0.21021636560496268
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.1725380779811999
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.14492927937485658
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.12679164784678346
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.11844813884098179
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.12141048635869907
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.13884823133423616
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.1763628534201201
 mixture_0_0_7 shares_of_cut_0_0 1.0
 mixture_0_0_8 cost 0.24323105996753477
 mixture_0_0_8 shares_of_cut_0_0 1.0
 mixture_0_0_9 cost 0.35437548187520623
 mixture_0_0_9 shares_of_cut_0_0 1.0
 mixture_0_0_10 cost 0.5334680481070959
 mixture_0_0_10 shares_of_cut_0_0 1.0
 mixture_0_0_11 cost 0.817801032655276
 mixture_0_0_11 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.22303680015568286
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.18692863452596245
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.16047034420050946
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.1430885403912126
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.13509272040802028
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.13793162157812194
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.1546427043659824
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.1905940246950719
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_1_8 cost 0.25467571284094304
 mixture_0_1_8 shares_of_cut_0_1 1.0
 mixture_0_1_9 cost 0.3611885468406146
 mixture_0_1_9 shares_of_cut_0_1 1.0
 mixture_0_1_10 cost 0.5328180038139816
 mixture_0_1_10 shares_of_cut_0_1 1.0
 mixture_0_1_11 cost 0.805302321641192
 mixture_0_1_11 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.17972905941037415
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.15620944835694522
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.13897543253972652
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.12765352632067506
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.12244532555006798
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.1242944876488747
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_2_6 cost 0.1351795093772735
 mixture_0_2_6 shares_of_cut_0_2 1.0
 mixture_0_2_7 cost 0.15859695682305125
 mixture_0_2_7 shares_of_cut_0_2 1.0
 mixture_0_2_8 cost 0.20033755357043817
 mixture_0_2_8 shares_of_cut_0_2 1.0
 mixture_0_2_9 cost 0.26971633214258317
 mixture_0_2_9 shares_of_cut_0_2 1.0
 mixture_0_2_10 cost 0.381509828237612
 mixture_0_2_10 shares_of_cut_0_2 1.0
 mixture_0_2_11 cost 0.5589966947590146
 mixture_0_2_11 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.13472189606014892
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.11751572136245908
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.1049078816230947
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.09662514702032757
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.09281499845468437
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.09416778469099318
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.10213090895446496
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.11926234411343543
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_3_8 cost 0.1497983932849058
 mixture_0_3_8 shares_of_cut_0_3 1.0
 mixture_0_3_9 cost 0.20055362821259531
 mixture_0_3_9 shares_of_cut_0_3 1.0
 mixture_0_3_10 cost 0.2823380769225216
 mixture_0_3_10 shares_of_cut_0_3 1.0
 mixture_0_3_11 cost 0.41218163704668404
 mixture_0_3_11 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.1234712134964907
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.11310829955645807
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.10551486519441482
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.10052634988612083
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.09823157824871553
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.09904633269544397
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.1038423534778683
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.11416025337955281
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_4_8 cost 0.13255146788204414
 mixture_0_4_8 shares_of_cut_0_4 1.0
 mixture_0_4_9 cost 0.16312026895509174
 mixture_0_4_9 shares_of_cut_0_4 1.0
 mixture_0_4_10 cost 0.2123773071117351
 mixture_0_4_10 shares_of_cut_0_4 1.0
 mixture_0_4_11 cost 0.290579328355586
 mixture_0_4_11 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.06952615813930227
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.06724170070131369
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.06556776249159492
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.06446806688797435
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.06396219487495837
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.06414180380220931
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_5_6 cost 0.0651990648595295
 mixture_0_5_6 shares_of_cut_0_5 1.0
 mixture_0_5_7 cost 0.06747359915666086
 mixture_0_5_7 shares_of_cut_0_5 1.0
 mixture_0_5_8 cost 0.07152785908846993
 mixture_0_5_8 shares_of_cut_0_5 1.0
 mixture_0_5_9 cost 0.07826661281988395
 mixture_0_5_9 shares_of_cut_0_5 1.0
 mixture_0_5_10 cost 0.08912510376571124
 mixture_0_5_10 shares_of_cut_0_5 1.0
 mixture_0_5_11 cost 0.10636438512325712
 mixture_0_5_11 shares_of_cut_0_5 1.0
 mixture_1_0_0 cost 0.21837571053280364
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.17906185802514837
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.1501453483654688
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.13096214034216794
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.12178264374982446
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.12407657987149193
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_0_6 cost 0.14097989849721032
 mixture_1_0_6 shares_of_cut_1_0 1.0
 mixture_1_0_7 cost 0.1780672215797134
 mixture_1_0_7 shares_of_cut_1_0 1.0
 mixture_1_0_8 cost 0.24459378247595043
 mixture_1_0_8 shares_of_cut_1_0 1.0
 mixture_1_0_9 cost 0.3554650426162293
 mixture_1_0_9 shares_of_cut_1_0 1.0
 mixture_1_0_10 cost 0.5343392031669466
 mixture_1_0_10 shares_of_cut_1_0 1.0
 mixture_1_0_11 cost 0.8184975621003356
 mixture_1_0_11 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.22373332960074246
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.18605775601672583
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.15834624930890462
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.1399624400569715
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.1311654695931452
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.13336381327193086
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_1_6 cost 0.14956274021691354
 mixture_1_1_6 shares_of_cut_1_1 1.0
 mixture_1_1_7 cost 0.18510456786041293
 mixture_1_1_7 shares_of_cut_1_1 1.0
 mixture_1_1_8 cost 0.2488588473436989
 mixture_1_1_8 shares_of_cut_1_1 1.0
 mixture_1_1_9 cost 0.35510990271799314
 mixture_1_1_9 shares_of_cut_1_1 1.0
 mixture_1_1_10 cost 0.5265300553676343
 mixture_1_1_10 shares_of_cut_1_1 1.0
 mixture_1_1_11 cost 0.7988470245434135
 mixture_1_1_11 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.16939000411712152
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.14484943769794142
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.12679912004525018
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.11482454211404658
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.10909449961121177
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.11052642470031808
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_2_6 cost 0.1210778458147518
 mixture_1_2_6 shares_of_cut_1_2 1.0
 mixture_1_2_7 cost 0.14422856387878616
 mixture_1_2_7 shares_of_cut_1_2 1.0
 mixture_1_2_8 cost 0.18575589793987393
 mixture_1_2_8 shares_of_cut_1_2 1.0
 mixture_1_2_9 cost 0.2549641629635294
 mixture_1_2_9 shares_of_cut_1_2 1.0
 mixture_1_2_10 cost 0.36662132545644965
 mixture_1_2_10 shares_of_cut_1_2 1.0
 mixture_1_2_11 cost 0.5439991868505262
 mixture_1_2_11 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 0.12833526673877763
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.11038219463952136
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.09717717529734472
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.0884169675138341
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.08422505668227338
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.08527260603082336
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_3_6 cost 0.0929916790457392
 mixture_1_3_6 shares_of_cut_1_3 1.0
 mixture_1_3_7 cost 0.10992798375255818
 mixture_1_3_7 shares_of_cut_1_3 1.0
 mixture_1_3_8 cost 0.14030801694958805
 mixture_1_3_8 shares_of_cut_1_3 1.0
 mixture_1_3_9 cost 0.19093850976751353
 mixture_1_3_9 shares_of_cut_1_3 1.0
 mixture_1_3_10 cost 0.27262322129344824
 mixture_1_3_10 shares_of_cut_1_3 1.0
 mixture_1_3_11 cost 0.4023870368478788
 mixture_1_3_11 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.10642849144560827
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.09561573704827128
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.08766263408240312
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.08238654680836693
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.07986184785842622
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.08049276460416971
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_4_6 cost 0.08514179849786493
 mixture_1_4_6 shares_of_cut_1_4 1.0
 mixture_1_4_7 cost 0.09534217546849393
 mixture_1_4_7 shares_of_cut_1_4 1.0
 mixture_1_4_8 cost 0.11363942485992465
 mixture_1_4_8 shares_of_cut_1_4 1.0
 mixture_1_4_9 cost 0.14413309640703778
 mixture_1_4_9 shares_of_cut_1_4 1.0
 mixture_1_4_10 cost 0.19333006497398525
 mixture_1_4_10 shares_of_cut_1_4 1.0
 mixture_1_4_11 cost 0.2714840577555058
 mixture_1_4_11 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.05712306111932455
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.054739438390130825
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.05298621286586198
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.051823123324986085
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.05126656487740567
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.051405647616189924
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_5_6 cost 0.05243050607968496
 mixture_1_5_6 shares_of_cut_1_5 1.0
 mixture_1_5_7 cost 0.054679132978999685
 mixture_1_5_7 shares_of_cut_1_5 1.0
 mixture_1_5_8 cost 0.05871267872770195
 mixture_1_5_8 shares_of_cut_1_5 1.0
 mixture_1_5_9 cost 0.06543487049543213
 mixture_1_5_9 shares_of_cut_1_5 1.0
 mixture_1_5_10 cost 0.07628011937230354
 mixture_1_5_10 shares_of_cut_1_5 1.0
 mixture_1_5_11 cost 0.09350881307287956
 mixture_1_5_11 shares_of_cut_1_5 1.0
 mixture_2_0_0 cost 0.0497449995201543
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.04423367303845726
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.04234387283565398
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.04476979022225506
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.05286780577862279
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.06897592550959436
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_0_6 cost 0.09692433367997857
 mixture_2_0_6 shares_of_cut_2_0 1.0
 mixture_2_0_7 cost 0.14284272535835005
 mixture_2_0_7 shares_of_cut_2_0 1.0
 mixture_2_0_8 cost 0.21643014096559277
 mixture_2_0_8 shares_of_cut_2_0 1.0
 mixture_2_0_9 cost 0.33294688655406035
 mixture_2_0_9 shares_of_cut_2_0 1.0
 mixture_2_0_10 cost 0.5163348782555635
 mixture_2_0_10 shares_of_cut_2_0 1.0
 mixture_2_0_11 cost 0.8041022575016948
 mixture_2_0_11 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.07835782555950822
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.07307616596213645
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.07126511713180521
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.07358994217890116
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.08135049886611555
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.09678736428413061
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_1_6 cost 0.12357111203244411
 mixture_2_1_6 shares_of_cut_2_1 1.0
 mixture_2_1_7 cost 0.16757600176441093
 mixture_2_1_7 shares_of_cut_2_1 1.0
 mixture_2_1_8 cost 0.2380968974468787
 mixture_2_1_8 shares_of_cut_2_1 1.0
 mixture_2_1_9 cost 0.34975818073967346
 mixture_2_1_9 shares_of_cut_2_1 1.0
 mixture_2_1_10 cost 0.5255040650797955
 mixture_2_1_10 shares_of_cut_2_1 1.0
 mixture_2_1_11 cost 0.8012796602025601
 mixture_2_1_11 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.16623051743212527
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.16279022692496786
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.16161057231373782
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.16312488299447647
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.16817984138569236
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.17823488196125128
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_2_6 cost 0.19568088949465484
 mixture_2_2_6 shares_of_cut_2_2 1.0
 mixture_2_2_7 cost 0.22434415368697933
 mixture_2_2_7 shares_of_cut_2_2 1.0
 mixture_2_2_8 cost 0.2702790276598037
 mixture_2_2_8 shares_of_cut_2_2 1.0
 mixture_2_2_9 cost 0.3430113281511817
 mixture_2_2_9 shares_of_cut_2_2 1.0
 mixture_2_2_10 cost 0.4574861227532739
 mixture_2_2_10 shares_of_cut_2_2 1.0
 mixture_2_2_11 cost 0.6371168135457357
 mixture_2_2_11 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.12563451036899842
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.12311770686648793
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.12225471031107506
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.12336253025164198
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.12706057172738036
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.13441650904889502
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_3_6 cost 0.14717943496272262
 mixture_2_3_6 shares_of_cut_2_3 1.0
 mixture_2_3_7 cost 0.1681485372994414
 mixture_2_3_7 shares_of_cut_2_3 1.0
 mixture_2_3_8 cost 0.20175298188389193
 mixture_2_3_8 shares_of_cut_2_3 1.0
 mixture_2_3_9 cost 0.25496154326599324
 mixture_2_3_9 shares_of_cut_2_3 1.0
 mixture_2_3_10 cost 0.3387075418682364
 mixture_2_3_10 shares_of_cut_2_3 1.0
 mixture_2_3_11 cost 0.47011945339264927
 mixture_2_3_11 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.20535276852689324
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.20383695117883438
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.2033171866645587
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.20398440310905336
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.20621165502489572
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.21064197999546372
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_4_6 cost 0.21832881946976976
 mixture_2_4_6 shares_of_cut_2_4 1.0
 mixture_2_4_7 cost 0.23095806488504095
 mixture_2_4_7 shares_of_cut_2_4 1.0
 mixture_2_4_8 cost 0.2511973088395971
 mixture_2_4_8 shares_of_cut_2_4 1.0
 mixture_2_4_9 cost 0.2832436963814889
 mixture_2_4_9 shares_of_cut_2_4 1.0
 mixture_2_4_10 cost 0.33368213441813516
 mixture_2_4_10 shares_of_cut_2_4 1.0
 mixture_2_4_11 cost 0.41282874043309775
 mixture_2_4_11 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.1278769810539275
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.1275428259856288
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.12742824625279395
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.12757533109574395
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.12806631869198026
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.12904296376404084
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_5_6 cost 0.130737492707668
 mixture_2_5_6 shares_of_cut_2_5 1.0
 mixture_2_5_7 cost 0.13352155265374613
 mixture_2_5_7 shares_of_cut_2_5 1.0
 mixture_2_5_8 cost 0.1379832023073865
 mixture_2_5_8 shares_of_cut_2_5 1.0
 mixture_2_5_9 cost 0.14504768328294781
 mixture_2_5_9 shares_of_cut_2_5 1.0
 mixture_2_5_10 cost 0.15616660848102587
 mixture_2_5_10 shares_of_cut_2_5 1.0
 mixture_2_5_11 cost 0.17361411927275058
 mixture_2_5_11 shares_of_cut_2_5 1.0
 mixture_3_0_0 cost 0.17443695218590147
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.14393075407079653
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.12205637836528471
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.10850368766455128
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.1038260545025348
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.10971944218153702
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_0_6 cost 0.12950069162726224
 mixture_3_0_6 shares_of_cut_3_0 1.0
 mixture_3_0_7 cost 0.16888905576360796
 mixture_3_0_7 shares_of_cut_3_0 1.0
 mixture_3_0_8 cost 0.23725540721167507
 mixture_3_0_8 shares_of_cut_3_0 1.0
 mixture_3_0_9 cost 0.34959766643254436
 mixture_3_0_9 shares_of_cut_3_0 1.0
 mixture_3_0_10 cost 0.5296479599365185
 mixture_3_0_10 shares_of_cut_3_0 1.0
 mixture_3_0_11 cost 0.8147466924853561
 mixture_3_0_11 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.21998245998576302
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.1907475099988488
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.16978467886097037
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.1567967531506251
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.1523140453732514
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.1579618449908582
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_1_6 cost 0.17691877420381405
 mixture_3_1_6 shares_of_cut_3_1 1.0
 mixture_3_1_7 cost 0.21466575438297525
 mixture_3_1_7 shares_of_cut_3_1 1.0
 mixture_3_1_8 cost 0.280183157037697
 mixture_3_1_8 shares_of_cut_3_1 1.0
 mixture_3_1_9 cost 0.3878439123159122
 mixture_3_1_9 shares_of_cut_3_1 1.0
 mixture_3_1_10 cost 0.5603911863438611
 mixture_3_1_10 shares_of_cut_3_1 1.0
 mixture_3_1_11 cost 0.8336093420756615
 mixture_3_1_11 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 0.18121706743614527
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.16217443148754107
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.14851996784079763
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.1400600819459927
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.13714020103951907
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.1408189825006432
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_2_6 cost 0.15316687096521592
 mixture_3_2_6 shares_of_cut_3_2 1.0
 mixture_3_2_7 cost 0.17775394917238535
 mixture_3_2_7 shares_of_cut_3_2 1.0
 mixture_3_2_8 cost 0.22042972072699465
 mixture_3_2_8 shares_of_cut_3_2 1.0
 mixture_3_2_9 cost 0.2905562155433867
 mixture_3_2_9 shares_of_cut_3_2 1.0
 mixture_3_2_10 cost 0.402947545944465
 mixture_3_2_10 shares_of_cut_3_2 1.0
 mixture_3_2_11 cost 0.5809124091126433
 mixture_3_2_11 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.14765967903102392
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.13372871222668872
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.12373955524720413
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.11755058068049616
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.11541449174351905
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.11810576739220781
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_3_6 cost 0.12713907689662043
 mixture_3_3_6 shares_of_cut_3_3 1.0
 mixture_3_3_7 cost 0.14512617549180076
 mixture_3_3_7 shares_of_cut_3_3 1.0
 mixture_3_3_8 cost 0.17634636782658253
 mixture_3_3_8 shares_of_cut_3_3 1.0
 mixture_3_3_9 cost 0.22764860739195883
 mixture_3_3_9 shares_of_cut_3_3 1.0
 mixture_3_3_10 cost 0.3098704120380353
 mixture_3_3_10 shares_of_cut_3_3 1.0
 mixture_3_3_11 cost 0.44006365880415144
 mixture_3_3_11 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.14434881336166383
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.13595848764248117
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.12994223034353755
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.1262147422795894
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.12492822123635473
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.12654911945610905
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_4_6 cost 0.13198969010197584
 mixture_3_4_6 shares_of_cut_3_4 1.0
 mixture_3_4_7 cost 0.14282293793583414
 mixture_3_4_7 shares_of_cut_3_4 1.0
 mixture_3_4_8 cost 0.1616261973494474
 mixture_3_4_8 shares_of_cut_3_4 1.0
 mixture_3_4_9 cost 0.1925244477094366
 mixture_3_4_9 shares_of_cut_3_4 1.0
 mixture_3_4_10 cost 0.2420448960666108
 mixture_3_4_10 shares_of_cut_3_4 1.0
 mixture_3_4_11 cost 0.32045752615526385
 mixture_3_4_11 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.13500904764663507
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.1331594383468522
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.13183318167667651
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.1310114738170942
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.1307278660805682
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.13108518575105546
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_5_6 cost 0.13228453490620376
 mixture_3_5_6 shares_of_cut_3_5 1.0
 mixture_3_5_7 cost 0.13467267532065108
 mixture_3_5_7 shares_of_cut_3_5 1.0
 mixture_3_5_8 cost 0.13881776868670895
 mixture_3_5_8 shares_of_cut_3_5 1.0
 mixture_3_5_9 cost 0.1456291480211482
 mixture_3_5_9 shares_of_cut_3_5 1.0
 mixture_3_5_10 cost 0.15654570655253366
 mixture_3_5_10 shares_of_cut_3_5 1.0
 mixture_3_5_11 cost 0.17383141567593755
 mixture_3_5_11 shares_of_cut_3_5 1.0
 mixture_4_0_0 cost 0.1698840937797966
 mixture_4_0_0 shares_of_cut_4_0 1.0
 mixture_4_0_1 cost 0.14029052963178273
 mixture_4_0_1 shares_of_cut_4_0 1.0
 mixture_4_0_2 cost 0.11914584770862625
 mixture_4_0_2 shares_of_cut_4_0 1.0
 mixture_4_0_3 cost 0.10617658150797495
 mixture_4_0_3 shares_of_cut_4_0 1.0
 mixture_4_0_4 cost 0.10196542367509907
 mixture_4_0_4 shares_of_cut_4_0 1.0
 mixture_4_0_5 cost 0.10823178032037922
 mixture_4_0_5 shares_of_cut_4_0 1.0
 mixture_4_0_6 cost 0.12831123599720928
 mixture_4_0_6 shares_of_cut_4_0 1.0
 mixture_4_0_7 cost 0.16793803004142968
 mixture_4_0_7 shares_of_cut_4_0 1.0
 mixture_4_0_8 cost 0.23649501741537435
 mixture_4_0_8 shares_of_cut_4_0 1.0
 mixture_4_0_9 cost 0.34898969902552834
 mixture_4_0_9 shares_of_cut_4_0 1.0
 mixture_4_0_10 cost 0.5291618613989105
 mixture_4_0_10 shares_of_cut_4_0 1.0
 mixture_4_0_11 cost 0.8143580338409325
 mixture_4_0_11 shares_of_cut_4_0 1.0
 mixture_4_1_0 cost 0.19493431354506036
 mixture_4_1_0 shares_of_cut_4_1 1.0
 mixture_4_1_1 cost 0.16657396642683522
 mixture_4_1_1 shares_of_cut_4_1 1.0
 mixture_4_1_2 cost 0.14631042141935002
 mixture_4_1_2 shares_of_cut_4_1 1.0
 mixture_4_1_3 cost 0.1338816078611216
 mixture_4_1_3 shares_of_cut_4_1 1.0
 mixture_4_1_4 cost 0.129845936547161
 mixture_4_1_4 shares_of_cut_4_1 1.0
 mixture_4_1_5 cost 0.13585116284359103
 mixture_4_1_5 shares_of_cut_4_1 1.0
 mixture_4_1_6 cost 0.1550938714978015
 mixture_4_1_6 shares_of_cut_4_1 1.0
 mixture_4_1_7 cost 0.19306934578185903
 mixture_4_1_7 shares_of_cut_4_1 1.0
 mixture_4_1_8 cost 0.2587694402206474
 mixture_4_1_8 shares_of_cut_4_1 1.0
 mixture_4_1_9 cost 0.3665762661731174
 mixture_4_1_9 shares_of_cut_4_1 1.0
 mixture_4_1_10 cost 0.5392403305755555
 mixture_4_1_10 shares_of_cut_4_1 1.0
 mixture_4_1_11 cost 0.8125518657049862
 mixture_4_1_11 shares_of_cut_4_1 1.0
 mixture_4_2_0 cost 0.2176451461390764
 mixture_4_2_0 shares_of_cut_4_2 1.0
 mixture_4_2_1 cost 0.19917219626948054
 mixture_4_2_1 shares_of_cut_4_2 1.0
 mixture_4_2_2 cost 0.18597322343804368
 mixture_4_2_2 shares_of_cut_4_2 1.0
 mixture_4_2_3 cost 0.17787752387405067
 mixture_4_2_3 shares_of_cut_4_2 1.0
 mixture_4_2_4 cost 0.1752488270685362
 mixture_4_2_4 shares_of_cut_4_2 1.0
 mixture_4_2_5 cost 0.17916042391419826
 mixture_4_2_5 shares_of_cut_4_2 1.0
 mixture_4_2_6 cost 0.19169445922916212
 mixture_4_2_6 shares_of_cut_4_2 1.0
 mixture_4_2_7 cost 0.2164303705986215
 mixture_4_2_7 shares_of_cut_4_2 1.0
 mixture_4_2_8 cost 0.25922514126683766
 mixture_4_2_8 shares_of_cut_4_2 1.0
 mixture_4_2_9 cost 0.3294467814716722
 mixture_4_2_9 shares_of_cut_4_2 1.0
 mixture_4_2_10 cost 0.44191418508596614
 mixture_4_2_10 shares_of_cut_4_2 1.0
 mixture_4_2_11 cost 0.6199398723662077
 mixture_4_2_11 shares_of_cut_4_2 1.0
 mixture_4_3_0 cost 0.1784434737182035
 mixture_4_3_0 shares_of_cut_4_3 1.0
 mixture_4_3_1 cost 0.16492927053193976
 mixture_4_3_1 shares_of_cut_4_3 1.0
 mixture_4_3_2 cost 0.15527333566754686
 mixture_4_3_2 shares_of_cut_4_3 1.0
 mixture_4_3_3 cost 0.1493507878549304
 mixture_4_3_3 shares_of_cut_4_3 1.0
 mixture_4_3_4 cost 0.1474277196392106
 mixture_4_3_4 shares_of_cut_4_3 1.0
 mixture_4_3_5 cost 0.1502893153739573
 mixture_4_3_5 shares_of_cut_4_3 1.0
 mixture_4_3_6 cost 0.15945880379816493
 mixture_4_3_6 shares_of_cut_4_3 1.0
 mixture_4_3_7 cost 0.17755478384488602
 mixture_4_3_7 shares_of_cut_4_3 1.0
 mixture_4_3_8 cost 0.20886203202140508
 mixture_4_3_8 shares_of_cut_4_3 1.0
 mixture_4_3_9 cost 0.2602338768269149
 mixture_4_3_9 shares_of_cut_4_3 1.0
 mixture_4_3_10 cost 0.34251133413635504
 mixture_4_3_10 shares_of_cut_4_3 1.0
 mixture_4_3_11 cost 0.472749077824449
 mixture_4_3_11 shares_of_cut_4_3 1.0
 mixture_4_4_0 cost 0.21293977507533154
 mixture_4_4_0 shares_of_cut_4_4 1.0
 mixture_4_4_1 cost 0.2048004572404284
 mixture_4_4_1 shares_of_cut_4_4 1.0
 mixture_4_4_2 cost 0.19898489255110213
 mixture_4_4_2 shares_of_cut_4_4 1.0
 mixture_4_4_3 cost 0.19541786766810396
 mixture_4_4_3 shares_of_cut_4_4 1.0
 mixture_4_4_4 cost 0.19425964448541172
 mixture_4_4_4 shares_of_cut_4_4 1.0
 mixture_4_4_5 cost 0.19598312287914946
 mixture_4_4_5 shares_of_cut_4_4 1.0
 mixture_4_4_6 cost 0.20150571119896624
 mixture_4_4_6 shares_of_cut_4_4 1.0
 mixture_4_4_7 cost 0.21240453602084236
 mixture_4_4_7 shares_of_cut_4_4 1.0
 mixture_4_4_8 cost 0.23126022732078427
 mixture_4_4_8 shares_of_cut_4_4 1.0
 mixture_4_4_9 cost 0.2622003994400228
 mixture_4_4_9 shares_of_cut_4_4 1.0
 mixture_4_4_10 cost 0.31175436621550356
 mixture_4_4_10 shares_of_cut_4_4 1.0
 mixture_4_4_11 cost 0.39019379585612873
 mixture_4_4_11 shares_of_cut_4_4 1.0
 mixture_4_5_0 cost 0.1568352712525709
 mixture_4_5_0 shares_of_cut_4_5 1.0
 mixture_4_5_1 cost 0.15504099550390643
 mixture_4_5_1 shares_of_cut_4_5 1.0
 mixture_4_5_2 cost 0.15375898061045906
 mixture_4_5_2 shares_of_cut_4_5 1.0
 mixture_4_5_3 cost 0.15297264613227948
 mixture_4_5_3 shares_of_cut_4_5 1.0
 mixture_4_5_4 cost 0.15271732107796915
 mixture_4_5_4 shares_of_cut_4_5 1.0
 mixture_4_5_5 cost 0.15309725408316152
 mixture_4_5_5 shares_of_cut_4_5 1.0
 mixture_4_5_6 cost 0.15431468366302298
 mixture_4_5_6 shares_of_cut_4_5 1.0
 mixture_4_5_7 cost 0.1567172802274398
 mixture_4_5_7 shares_of_cut_4_5 1.0
 mixture_4_5_8 cost 0.16087393196534217
 mixture_4_5_8 shares_of_cut_4_5 1.0
 mixture_4_5_9 cost 0.1676945527617182
 mixture_4_5_9 shares_of_cut_4_5 1.0
 mixture_4_5_10 cost 0.1786185002765935
 mixture_4_5_10 shares_of_cut_4_5 1.0
 mixture_4_5_11 cost 0.19591011723983784
 mixture_4_5_11 shares_of_cut_4_5 1.0
 mixture_5_0_0 cost 0.11502034256588288
 mixture_5_0_0 shares_of_cut_5_0 1.0
 mixture_5_0_1 cost 0.09642438002408477
 mixture_5_0_1 shares_of_cut_5_0 1.0
 mixture_5_0_2 cost 0.08407279785641447
 mixture_5_0_2 shares_of_cut_5_0 1.0
 mixture_5_0_3 cost 0.07813402849302188
 mixture_5_0_3 shares_of_cut_5_0 1.0
 mixture_5_0_4 cost 0.07954408356039382
 mixture_5_0_4 shares_of_cut_5_0 1.0
 mixture_5_0_5 cost 0.09030486431272368
 mixture_5_0_5 shares_of_cut_5_0 1.0
 mixture_5_0_6 cost 0.11397782345802035
 mixture_5_0_6 shares_of_cut_5_0 1.0
 mixture_5_0_7 cost 0.15647779254542957
 mixture_5_0_7 shares_of_cut_5_0 1.0
 mixture_5_0_8 cost 0.22733201850596332
 mixture_5_0_8 shares_of_cut_5_0 1.0
 mixture_5_0_9 cost 0.34166345041652946
 mixture_5_0_9 shares_of_cut_5_0 1.0
 mixture_5_0_10 cost 0.5233041810464953
 mixture_5_0_10 shares_of_cut_5_0 1.0
 mixture_5_0_11 cost 0.8096745428836474
 mixture_5_0_11 shares_of_cut_5_0 1.0
 mixture_5_1_0 cost 0.14162971864976803
 mixture_5_1_0 shares_of_cut_5_1 1.0
 mixture_5_1_1 cost 0.12380868330420619
 mixture_5_1_1 shares_of_cut_5_1 1.0
 mixture_5_1_2 cost 0.11197181377465612
 mixture_5_1_2 shares_of_cut_5_1 1.0
 mixture_5_1_3 cost 0.10628052360904765
 mixture_5_1_3 shares_of_cut_5_1 1.0
 mixture_5_1_4 cost 0.10763181914636348
 mixture_5_1_4 shares_of_cut_5_1 1.0
 mixture_5_1_5 cost 0.11794417881594631
 mixture_5_1_5 shares_of_cut_5_1 1.0
 mixture_5_1_6 cost 0.14063064318766802
 mixture_5_1_6 shares_of_cut_5_1 1.0
 mixture_5_1_7 cost 0.18135956214465201
 mixture_5_1_7 shares_of_cut_5_1 1.0
 mixture_5_1_8 cost 0.24926116510749627
 mixture_5_1_8 shares_of_cut_5_1 1.0
 mixture_5_1_9 cost 0.3588282006727273
 mixture_5_1_9 shares_of_cut_5_1 1.0
 mixture_5_1_10 cost 0.5328996354518869
 mixture_5_1_10 shares_of_cut_5_1 1.0
 mixture_5_1_11 cost 0.80733642939306
 mixture_5_1_11 shares_of_cut_5_1 1.0
 mixture_5_2_0 cost 0.19512362619908546
 mixture_5_2_0 shares_of_cut_5_2 1.0
 mixture_5_2_1 cost 0.18351561973885064
 mixture_5_2_1 shares_of_cut_5_2 1.0
 mixture_5_2_2 cost 0.17580549205526508
 mixture_5_2_2 shares_of_cut_5_2 1.0
 mixture_5_2_3 cost 0.17209838235437402
 mixture_5_2_3 shares_of_cut_5_2 1.0
 mixture_5_2_4 cost 0.17297856956138472
 mixture_5_2_4 shares_of_cut_5_2 1.0
 mixture_5_2_5 cost 0.179695684215141
 mixture_5_2_5 shares_of_cut_5_2 1.0
 mixture_5_2_6 cost 0.19447286297498315
 mixture_5_2_6 shares_of_cut_5_2 1.0
 mixture_5_2_7 cost 0.22100227303469624
 mixture_5_2_7 shares_of_cut_5_2 1.0
 mixture_5_2_8 cost 0.2652310302628384
 mixture_5_2_8 shares_of_cut_5_2 1.0
 mixture_5_2_9 cost 0.33659921016977756
 mixture_5_2_9 shares_of_cut_5_2 1.0
 mixture_5_2_10 cost 0.44998332620330783
 mixture_5_2_10 shares_of_cut_5_2 1.0
 mixture_5_2_11 cost 0.6287419681802247
 mixture_5_2_11 shares_of_cut_5_2 1.0
 mixture_5_3_0 cost 0.15501917683395647
 mixture_5_3_0 shares_of_cut_5_3 1.0
 mixture_5_3_1 cost 0.14652714069471112
 mixture_5_3_1 shares_of_cut_5_3 1.0
 mixture_5_3_2 cost 0.14088666460163699
 mixture_5_3_2 shares_of_cut_5_3 1.0
 mixture_5_3_3 cost 0.13817466494347372
 mixture_5_3_3 shares_of_cut_5_3 1.0
 mixture_5_3_4 cost 0.13881858098511632
 mixture_5_3_4 shares_of_cut_5_3 1.0
 mixture_5_3_5 cost 0.1437326013715246
 mixture_5_3_5 shares_of_cut_5_3 1.0
 mixture_5_3_6 cost 0.15454309984036588
 mixture_5_3_6 shares_of_cut_5_3 1.0
 mixture_5_3_7 cost 0.1739511446025485
 mixture_5_3_7 shares_of_cut_5_3 1.0
 mixture_5_3_8 cost 0.20630745023193853
 mixture_5_3_8 shares_of_cut_5_3 1.0
 mixture_5_3_9 cost 0.25851806581335257
 mixture_5_3_9 shares_of_cut_5_3 1.0
 mixture_5_3_10 cost 0.3414661598096448
 mixture_5_3_10 shares_of_cut_5_3 1.0
 mixture_5_3_11 cost 0.47224010907222036
 mixture_5_3_11 shares_of_cut_5_3 1.0
 mixture_5_4_0 cost 0.21092505390884564
 mixture_5_4_0 shares_of_cut_5_4 1.0
 mixture_5_4_1 cost 0.20581048072608804
 mixture_5_4_1 shares_of_cut_5_4 1.0
 mixture_5_4_2 cost 0.20241334165477626
 mixture_5_4_2 shares_of_cut_5_4 1.0
 mixture_5_4_3 cost 0.2007799618038372
 mixture_5_4_3 shares_of_cut_5_4 1.0
 mixture_5_4_4 cost 0.20116777877311653
 mixture_5_4_4 shares_of_cut_5_4 1.0
 mixture_5_4_5 cost 0.204127388986231
 mixture_5_4_5 shares_of_cut_5_4 1.0
 mixture_5_4_6 cost 0.21063832283700137
 mixture_5_4_6 shares_of_cut_5_4 1.0
 mixture_5_4_7 cost 0.22232737639762826
 mixture_5_4_7 shares_of_cut_5_4 1.0
 mixture_5_4_8 cost 0.2418148927425473
 mixture_5_4_8 shares_of_cut_5_4 1.0
 mixture_5_4_9 cost 0.2732602387030858
 mixture_5_4_9 shares_of_cut_5_4 1.0
 mixture_5_4_10 cost 0.3232181157254972
 mixture_5_4_10 shares_of_cut_5_4 1.0
 mixture_5_4_11 cost 0.4019804906064299
 mixture_5_4_11 shares_of_cut_5_4 1.0
 mixture_5_5_0 cost 0.14419919059094105
 mixture_5_5_0 shares_of_cut_5_5 1.0
 mixture_5_5_1 cost 0.14307170609988962
 mixture_5_5_1 shares_of_cut_5_5 1.0
 mixture_5_5_2 cost 0.14232282217937764
 mixture_5_5_2 shares_of_cut_5_5 1.0
 mixture_5_5_3 cost 0.1419627509898328
 mixture_5_5_3 shares_of_cut_5_5 1.0
 mixture_5_5_4 cost 0.14204824348404582
 mixture_5_5_4 shares_of_cut_5_5 1.0
 mixture_5_5_5 cost 0.1427006761496089
 mixture_5_5_5 shares_of_cut_5_5 1.0
 mixture_5_5_6 cost 0.1441359820249366
 mixture_5_5_6 shares_of_cut_5_5 1.0
 mixture_5_5_7 cost 0.14671278093537288
 mixture_5_5_7 shares_of_cut_5_5 1.0
 mixture_5_5_8 cost 0.15100871564251128
 mixture_5_5_8 shares_of_cut_5_5 1.0
 mixture_5_5_9 cost 0.1579406997239549
 mixture_5_5_9 shares_of_cut_5_5 1.0
 mixture_5_5_10 cost 0.16895368742320505
 mixture_5_5_10 shares_of_cut_5_5 1.0
 mixture_5_5_11 cost 0.186316496201855
 mixture_5_5_11 shares_of_cut_5_5 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 0.07918012146724261
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
 RHS one_cut_2 1.0
 RHS one_cut_3 1.0
 RHS one_cut_4 1.0
 RHS one_cut_5 1.0
BOUNDS
 UP BND chosen_0_0 1.0
 UP BND chosen_0_1 1.0
 UP BND chosen_0_2 1.0
 UP BND chosen_0_3 1.0
 UP BND chosen_0_4 1.0
 UP BND chosen_0_5 1.0
 UP BND chosen_1_0 1.0
 UP BND chosen_1_1 1.0
 UP BND chosen_1_2 1.0
 UP BND chosen_1_3 1.0
 UP BND chosen_1_4 1.0
 UP BND chosen_1_5 1.0
 UP BND chosen_2_0 1.0
 UP BND chosen_2_1 1.0
 UP BND chosen_2_2 1.0
 UP BND chosen_2_3 1.0
 UP BND chosen_2_4 1.0
 UP BND chosen_2_5 1.0
 UP BND chosen_3_0 1.0
 UP BND chosen_3_1 1.0
 UP BND chosen_3_2 1.0
 UP BND chosen_3_3 1.0
 UP BND chosen_3_4 1.0
 UP BND chosen_3_5 1.0
 UP BND chosen_4_0 1.0
 UP BND chosen_4_1 1.0
 UP BND chosen_4_2 1.0
 UP BND chosen_4_3 1.0
 UP BND chosen_4_4 1.0
 UP BND chosen_4_5 1.0
 UP BND chosen_5_0 1.0
 UP BND chosen_5_1 1.0
 UP BND chosen_5_2 1.0
 UP BND chosen_5_3 1.0
 UP BND chosen_5_4 1.0
 UP BND chosen_5_5 1.0
 UP BND mixture_0_0_0 1.0
 UP BND mixture_0_0_1 1.0
 UP BND mixture_0_0_2 1.0
 UP BND mixture_0_0_3 1.0
 UP BND mixture_0_0_4 1.0
 UP BND mixture_0_0_5 1.0
 UP BND mixture_0_0_6 1.0
 UP BND mixture_0_0_7 1.0
 UP BND mixture_0_0_8 1.0
 UP BND mixture_0_0_9 1.0
 UP BND mixture_0_0_10 1.0
 UP BND mixture_0_0_11 1.0
 UP BND mixture_0_1_0 1.0
 UP BND mixture_0_1_1 1.0
 UP BND mixture_0_1_2 1.0
 UP BND mixture_0_1_3 1.0
 UP BND mixture_0_1_4 1.0
 UP BND mixture_0_1_5 1.0
 UP BND mixture_0_1_6 1.0
 UP BND mixture_0_1_7 1.0
 UP BND mixture_0_1_8 1.0
 UP BND mixture_0_1_9 1.0
 UP BND mixture_0_1_10 1.0
 UP BND mixture_0_1_11 1.0
 UP BND mixture_0_2_0 1.0
 UP BND mixture_0_2_1 1.0
 UP BND mixture_0_2_2 1.0
 UP BND mixture_0_2_3 1.0
 UP BND mixture_0_2_4 1.0
 UP BND mixture_0_2_5 1.0
 UP BND mixture_0_2_6 1.0
 UP BND mixture_0_2_7 1.0
 UP BND mixture_0_2_8 1.0
 UP BND mixture_0_2_9 1.0
 UP BND mixture_0_2_10 1.0
 UP BND mixture_0_2_11 1.0
 UP BND mixture_0_3_0 1.0
 UP BND mixture_0_3_1 1.0
 UP BND mixture_0_3_2 1.0
 UP BND mixture_0_3_3 1.0
 UP BND mixture_0_3_4 1.0
 UP BND mixture_0_3_5 1.0
 UP BND mixture_0_3_6 1.0
 UP BND mixture_0_3_7 1.0
 UP BND mixture_0_3_8 1.0
 UP BND mixture_0_3_9 1.0
 UP BND mixture_0_3_10 1.0
 UP BND mixture_0_3_11 1.0
 UP BND mixture_0_4_0 1.0
 UP BND mixture_0_4_1 1.0
 UP BND mixture_0_4_2 1.0
 UP BND mixture_0_4_3 1.0
 UP BND mixture_0_4_4 1.0
 UP BND mixture_0_4_5 1.0
 UP BND mixture_0_4_6 1.0
 UP BND mixture_0_4_7 1.0
 UP BND mixture_0_4_8 1.0
 UP BND mixture_0_4_9 1.0
 UP BND mixture_0_4_10 1.0
 UP BND mixture_0_4_11 1.0
 UP BND mixture_0_5_0 1.0
 UP BND mixture_0_5_1 1.0
 UP BND mixture_0_5_2 1.0
 UP BND mixture_0_5_3 1.0
 UP BND mixture_0_5_4 1.0
 UP BND mixture_0_5_5 1.0
 UP BND mixture_0_5_6 1.0
 UP BND mixture_0_5_7 1.0
 UP BND mixture_0_5_8 1.0
 UP BND mixture_0_5_9 1.0
 UP BND mixture_0_5_10 1.0
 UP BND mixture_0_5_11 1.0
 UP BND mixture_1_0_0 1.0
 UP BND mixture_1_0_1 1.0
 UP BND mixture_1_0_2 1.0
 UP BND mixture_1_0_3 1.0
 UP BND mixture_1_0_4 1.0
 UP BND mixture_1_0_5 1.0
 UP BND mixture_1_0_6 1.0
 UP BND mixture_1_0_7 1.0
 UP BND mixture_1_0_8 1.0
 UP BND mixture_1_0_9 1.0
 UP BND mixture_1_0_10 1.0
 UP BND mixture_1_0_11 1.0
 UP BND mixture_1_1_0 1.0
 UP BND mixture_1_1_1 1.0
 UP BND mixture_1_1_2 1.0
 UP BND mixture_1_1_3 1.0
 UP BND mixture_1_1_4 1.0
 UP BND mixture_1_1_5 1.0
 UP BND mixture_1_1_6 1.0
 UP BND mixture_1_1_7 1.0
 UP BND mixture_1_1_8 1.0
 UP BND mixture_1_1_9 1.0
 UP BND mixture_1_1_10 1.0
 UP BND mixture_1_1_11 1.0
 UP BND mixture_1_2_0 1.0
 UP BND mixture_1_2_1 1.0
 UP BND mixture_1_2_2 1.0
 UP BND mixture_1_2_3 1.0
 UP BND mixture_1_2_4 1.0
 UP BND mixture_1_2_5 1.0
 UP BND mixture_1_2_6 1.0
 UP BND mixture_1_2_7 1.0
 UP BND mixture_1_2_8 1.0
 UP BND mixture_1_2_9 1.0
 UP BND mixture_1_2_10 1.0
 UP BND mixture_1_2_11 1.0
 UP BND mixture_1_3_0 1.0
 UP BND mixture_1_3_1 1.0
 UP BND mixture_1_3_2 1.0
 UP BND mixture_1_3_3 1.0
 UP BND mixture_1_3_4 1.0
 UP BND mixture_1_3_5 1.0
 UP BND mixture_1_3_6 1.0
 UP BND mixture_1_3_7 1.0
 UP BND mixture_1_3_8 1.0
 UP BND mixture_1_3_9 1.0
 UP BND mixture_1_3_10 1.0
 UP BND mixture_1_3_11 1.0
 UP BND mixture_1_4_0 1.0
 UP BND mixture_1_4_1 1.0
 UP BND mixture_1_4_2 1.0
 UP BND mixture_1_4_3 1.0
 UP BND mixture_1_4_4 1.0
 UP BND mixture_1_4_5 1.0
 UP BND mixture_1_4_6 1.0
 UP BND mixture_1_4_7 1.0
 UP BND mixture_1_4_8 1.0
 UP BND mixture_1_4_9 1.0
 UP BND mixture_1_4_10 1.0
 UP BND mixture_1_4_11 1.0
 UP BND mixture_1_5_0 1.0
 UP BND mixture_1_5_1 1.0
 UP BND mixture_1_5_2 1.0
 UP BND mixture_1_5_3 1.0
 UP BND mixture_1_5_4 1.0
 UP BND mixture_1_5_5 1.0
 UP BND mixture_1_5_6 1.0
 UP BND mixture_1_5_7 1.0
 UP BND mixture_1_5_8 1.0
 UP BND mixture_1_5_9 1.0
 UP BND mixture_1_5_10 1.0
 UP BND mixture_1_5_11 1.0
 UP BND mixture_2_0_0 1.0
 UP BND mixture_2_0_1 1.0
 UP BND mixture_2_0_2 1.0
 UP BND mixture_2_0_3 1.0
 UP BND mixture_2_0_4 1.0
 UP BND mixture_2_0_5 1.0
 UP BND mixture_2_0_6 1.0
 UP BND mixture_2_0_7 1.0
 UP BND mixture_2_0_8 1.0
 UP BND mixture_2_0_9 1.0
 UP BND mixture_2_0_10 1.0
 UP BND mixture_2_0_11 1.0
 UP BND mixture_2_1_0 1.0
 UP BND mixture_2_1_1 1.0
 UP BND mixture_2_1_2 1.0
 UP BND mixture_2_1_3 1.0
 UP BND mixture_2_1_4 1.0
 UP BND mixture_2_1_5 1.0
 UP BND mixture_2_1_6 1.0
 UP BND mixture_2_1_7 1.0
 UP BND mixture_2_1_8 1.0
 UP BND mixture_2_1_9 1.0
 UP BND mixture_2_1_10 1.0
 UP BND mixture_2_1_11 1.0
 UP BND mixture_2_2_0 1.0
 UP BND mixture_2_2_1 1.0
 UP BND mixture_2_2_2 1.0
 UP BND mixture_2_2_3 1.0
 UP BND mixture_2_2_4 1.0
 UP BND mixture_2_2_5 1.0
 UP BND mixture_2_2_6 1.0
 UP BND mixture_2_2_7 1.0
 UP BND mixture_2_2_8 1.0
 UP BND mixture_2_2_9 1.0
 UP BND mixture_2_2_10 1.0
 UP BND mixture_2_2_11 1.0
 UP BND mixture_2_3_0 1.0
 UP BND mixture_2_3_1 1.0
 UP BND mixture_2_3_2 1.0
 UP BND mixture_2_3_3 1.0
 UP BND mixture_2_3_4 1.0
 UP BND mixture_2_3_5 1.0
 UP BND mixture_2_3_6 1.0
 UP BND mixture_2_3_7 1.0
 UP BND mixture_2_3_8 1.0
 UP BND mixture_2_3_9 1.0
 UP BND mixture_2_3_10 1.0
 UP BND mixture_2_3_11 1.0
 UP BND mixture_2_4_0 1.0
 UP BND mixture_2_4_1 1.0
 UP BND mixture_2_4_2 1.0
 UP BND mixture_2_4_3 1.0
 UP BND mixture_2_4_4 1.0
 UP BND mixture_2_4_5 1.0
 UP BND mixture_2_4_6 1.0
 UP BND mixture_2_4_7 1.0
 UP BND mixture_2_4_8 1.0
 UP BND mixture_2_4_9 1.0
 UP BND mixture_2_4_10 1.0
 UP BND mixture_2_4_11 1.0
 UP BND mixture_2_5_0 1.0
 UP BND mixture_2_5_1 1.0
 UP BND mixture_2_5_2 1.0
 UP BND mixture_2_5_3 1.0
 UP BND mixture_2_5_4 1.0
 UP BND mixture_2_5_5 1.0
 UP BND mixture_2_5_6 1.0
 UP BND mixture_2_5_7 1.0
 UP BND mixture_2_5_8 1.0
 UP BND mixture_2_5_9 1.0
 UP BND mixture_2_5_10 1.0
 UP BND mixture_2_5_11 1.0
 UP BND mixture_3_0_0 1.0
 UP BND mixture_3_0_1 1.0
 UP BND mixture_3_0_2 1.0
 UP BND mixture_3_0_3 1.0
 UP BND mixture_3_0_4 1.0
 UP BND mixture_3_0_5 1.0
 UP BND mixture_3_0_6 1.0
 UP BND mixture_3_0_7 1.0
 UP BND mixture_3_0_8 1.0
 UP BND mixture_3_0_9 1.0
 UP BND mixture_3_0_10 1.0
 UP BND mixture_3_0_11 1.0
 UP BND mixture_3_1_0 1.0
 UP BND mixture_3_1_1 1.0
 UP BND mixture_3_1_2 1.0
 UP BND mixture_3_1_3 1.0
 UP BND mixture_3_1_4 1.0
 UP BND mixture_3_1_5 1.0
 UP BND mixture_3_1_6 1.0
 UP BND mixture_3_1_7 1.0
 UP BND mixture_3_1_8 1.0
 UP BND mixture_3_1_9 1.0
 UP BND mixture_3_1_10 1.0
 UP BND mixture_3_1_11 1.0
 UP BND mixture_3_2_0 1.0
 UP BND mixture_3_2_1 1.0
 UP BND mixture_3_2_2 1.0
 UP BND mixture_3_2_3 1.0
 UP BND mixture_3_2_4 1.0
 UP BND mixture_3_2_5 1.0
 UP BND mixture_3_2_6 1.0
 UP BND mixture_3_2_7 1.0
 UP BND mixture_3_2_8 1.0
 UP BND mixture_3_2_9 1.0
 UP BND mixture_3_2_10 1.0
 UP BND mixture_3_2_11 1.0
 UP BND mixture_3_3_0 1.0
 UP BND mixture_3_3_1 1.0
 UP BND mixture_3_3_2 1.0
 UP BND mixture_3_3_3 1.0
 UP BND mixture_3_3_4 1.0
 UP BND mixture_3_3_5 1.0
 UP BND mixture_3_3_6 1.0
 UP BND mixture_3_3_7 1.0
 UP BND mixture_3_3_8 1.0
 UP BND mixture_3_3_9 1.0
 UP BND mixture_3_3_10 1.0
 UP BND mixture_3_3_11 1.0
 UP BND mixture_3_4_0 1.0
 UP BND mixture_3_4_1 1.0
 UP BND mixture_3_4_2 1.0
 UP BND mixture_3_4_3 1.0
 UP BND mixture_3_4_4 1.0
 UP BND mixture_3_4_5 1.0
 UP BND mixture_3_4_6 1.0
 UP BND mixture_3_4_7 1.0
 UP BND mixture_3_4_8 1.0
 UP BND mixture_3_4_9 1.0
 UP BND mixture_3_4_10 1.0
 UP BND mixture_3_4_11 1.0
 UP BND mixture_3_5_0 1.0
 UP BND mixture_3_5_1 1.0
 UP BND mixture_3_5_2 1.0
 UP BND mixture_3_5_3 1.0
 UP BND mixture_3_5_4 1.0
 UP BND mixture_3_5_5 1.0
 UP BND mixture_3_5_6 1.0
 UP BND mixture_3_5_7 1.0
 UP BND mixture_3_5_8 1.0
 UP BND mixture_3_5_9 1.0
 UP BND mixture_3_5_10 1.0
 UP BND mixture_3_5_11 1.0
 UP BND mixture_4_0_0 1.0
 UP BND mixture_4_0_1 1.0
 UP BND mixture_4_0_2 1.0
 UP BND mixture_4_0_3 1.0
 UP BND mixture_4_0_4 1.0
 UP BND mixture_4_0_5 1.0
 UP BND mixture_4_0_6 1.0
 UP BND mixture_4_0_7 1.0
 UP BND mixture_4_0_8 1.0
 UP BND mixture_4_0_9 1.0
 UP BND mixture_4_0_10 1.0
 UP BND mixture_4_0_11 1.0
 UP BND mixture_4_1_0 1.0
 UP BND mixture_4_1_1 1.0
 UP BND mixture_4_1_2 1.0
 UP BND mixture_4_1_3 1.0
 UP BND mixture_4_1_4 1.0
 UP BND mixture_4_1_5 1.0
 UP BND mixture_4_1_6 1.0
 UP BND mixture_4_1_7 1.0
 UP BND mixture_4_1_8 1.0
 UP BND mixture_4_1_9 1.0
 UP BND mixture_4_1_10 1.0
 UP BND mixture_4_1_11 1.0
 UP BND mixture_4_2_0 1.0
 UP BND mixture_4_2_1 1.0
 UP BND mixture_4_2_2 1.0
 UP BND mixture_4_2_3 1.0
 UP BND mixture_4_2_4 1.0
 UP BND mixture_4_2_5 1.0
 UP BND mixture_4_2_6 1.0
 UP BND mixture_4_2_7 1.0
 UP BND mixture_4_2_8 1.0
 UP BND mixture_4_2_9 1.0
 UP BND mixture_4_2_10 1.0
 UP BND mixture_4_2_11 1.0
 UP BND mixture_4_3_0 1.0
 UP BND mixture_4_3_1 1.0
 UP BND mixture_4_3_2 1.0
 UP BND mixture_4_3_3 1.0
 UP BND mixture_4_3_4 1.0
 UP BND mixture_4_3_5 1.0
 UP BND mixture_4_3_6 1.0
 UP BND mixture_4_3_7 1.0
 UP BND mixture_4_3_8 1.0
 UP BND mixture_4_3_9 1.0
 UP BND mixture_4_3_10 1.0
 UP BND mixture_4_3_11 1.0
 UP BND mixture_4_4_0 1.0
 UP BND mixture_4_4_1 1.0
 UP BND mixture_4_4_2 1.0
 UP BND mixture_4_4_3 1.0
 UP BND mixture_4_4_4 1.0
 UP BND mixture_4_4_5 1.0
 UP BND mixture_4_4_6 1.0
 UP BND mixture_4_4_7 1.0
 UP BND mixture_4_4_8 1.0
 UP BND mixture_4_4_9 1.0
 UP BND mixture_4_4_10 1.0
 UP BND mixture_4_4_11 1.0
 UP BND mixture_4_5_0 1.0
 UP BND mixture_4_5_1 1.0
 UP BND mixture_4_5_2 1.0
 UP BND mixture_4_5_3 1.0
 UP BND mixture_4_5_4 1.0
 UP BND mixture_4_5_5 1.0
 UP BND mixture_4_5_6 1.0
 UP BND mixture_4_5_7 1.0
 UP BND mixture_4_5_8 1.0
 UP BND mixture_4_5_9 1.0
 UP BND mixture_4_5_10 1.0
 UP BND mixture_4_5_11 1.0
 UP BND mixture_5_0_0 1.0
 UP BND mixture_5_0_1 1.0
 UP BND mixture_5_0_2 1.0
 UP BND mixture_5_0_3 1.0
 UP BND mixture_5_0_4 1.0
 UP BND mixture_5_0_5 1.0
 UP BND mixture_5_0_6 1.0
 UP BND mixture_5_0_7 1.0
 UP BND mixture_5_0_8 1.0
 UP BND mixture_5_0_9 1.0
 UP BND mixture_5_0_10 1.0
 UP BND mixture_5_0_11 1.0
 UP BND mixture_5_1_0 1.0
 UP BND mixture_5_1_1 1.0
 UP BND mixture_5_1_2 1.0
 UP BND mixture_5_1_3 1.0
 UP BND mixture_5_1_4 1.0
 UP BND mixture_5_1_5 1.0
 UP BND mixture_5_1_6 1.0
 UP BND mixture_5_1_7 1.0
 UP BND mixture_5_1_8 1.0
 UP BND mixture_5_1_9 1.0
 UP BND mixture_5_1_10 1.0
 UP BND mixture_5_1_11 1.0
 UP BND mixture_5_2_0 1.0
 UP BND mixture_5_2_1 1.0
 UP BND mixture_5_2_2 1.0
 UP BND mixture_5_2_3 1.0
 UP BND mixture_5_2_4 1.0
 UP BND mixture_5_2_5 1.0
 UP BND mixture_5_2_6 1.0
 UP BND mixture_5_2_7 1.0
 UP BND mixture_5_2_8 1.0
 UP BND mixture_5_2_9 1.0
 UP BND mixture_5_2_10 1.0
 UP BND mixture_5_2_11 1.0
 UP BND mixture_5_3_0 1.0
 UP BND mixture_5_3_1 1.0
 UP BND mixture_5_3_2 1.0
 UP BND mixture_5_3_3 1.0
 UP BND mixture_5_3_4 1.0
 UP BND mixture_5_3_5 1.0
 UP BND mixture_5_3_6 1.0
 UP BND mixture_5_3_7 1.0
 UP BND mixture_5_3_8 1.0
 UP BND mixture_5_3_9 1.0
 UP BND mixture_5_3_10 1.0
 UP BND mixture_5_3_11 1.0
 UP BND mixture_5_4_0 1.0
 UP BND mixture_5_4_1 1.0
 UP BND mixture_5_4_2 1.0
 UP BND mixture_5_4_3 1.0
 UP BND mixture_5_4_4 1.0
 UP BND mixture_5_4_5 1.0
 UP BND mixture_5_4_6 1.0
 UP BND mixture_5_4_7 1.0
 UP BND mixture_5_4_8 1.0
 UP BND mixture_5_4_9 1.0
 UP BND mixture_5_4_10 1.0
 UP BND mixture_5_4_11 1.0
 UP BND mixture_5_5_0 1.0
 UP BND mixture_5_5_1 1.0
 UP BND mixture_5_5_2 1.0
 UP BND mixture_5_5_3 1.0
 UP BND mixture_5_5_4 1.0
 UP BND mixture_5_5_5 1.0
 UP BND mixture_5_5_6 1.0
 UP BND mixture_5_5_7 1.0
 UP BND mixture_5_5_8 1.0
 UP BND mixture_5_5_9 1.0
 UP BND mixture_5_5_10 1.0
 UP BND mixture_5_5_11 1.0
ENDATA
