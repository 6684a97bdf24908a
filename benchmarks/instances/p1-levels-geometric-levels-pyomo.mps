* levels:seed=3,devices=3,rounds=2,cuts=6,profile=random,number=12,spacing=geometric,gap=0.0
* card_opt, formulation levels-pyomo, minimises the cost; scaled objective = (cost - -0.07918012146724261) / 0.0833571992856952
NAME card_opt
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
 mixture_0_0_1 cost 0.17253807798119988
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.1449292793748566
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.12679164784678348
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.11844813884098179
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.12141048635869907
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.13884823133423616
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.17636285342012012
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
 mixture_0_1_4 cost 0.13509272040802026
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.13793162157812192
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.15464270436598238
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.19059402469507192
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_1_8 cost 0.25467571284094304
 mixture_0_1_8 shares_of_cut_0_1 1.0
 mixture_0_1_9 cost 0.3611885468406146
 mixture_0_1_9 shares_of_cut_0_1 1.0
 mixture_0_1_10 cost 0.5328180038139816
 mixture_0_1_10 shares_of_cut_0_1 1.0
 mixture_0_1_11 cost 0.8053023216411919
 mixture_0_1_11 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.17972905941037412
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.15620944835694522
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.1389754325397265
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.12765352632067506
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.12244532555006798
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.12429448764887473
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_2_6 cost 0.13517950937727347
 mixture_0_2_6 shares_of_cut_0_2 1.0
 mixture_0_2_7 cost 0.15859695682305125
 mixture_0_2_7 shares_of_cut_0_2 1.0
 mixture_0_2_8 cost 0.20033755357043811
 mixture_0_2_8 shares_of_cut_0_2 1.0
 mixture_0_2_9 cost 0.26971633214258317
 mixture_0_2_9 shares_of_cut_0_2 1.0
 mixture_0_2_10 cost 0.381509828237612
 mixture_0_2_10 shares_of_cut_0_2 1.0
 mixture_0_2_11 cost 0.5589966947590147
 mixture_0_2_11 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.13472189606014892
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.11751572136245908
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.1049078816230947
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.09662514702032754
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.09281499845468434
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.09416778469099317
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.10213090895446496
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.11926234411343543
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_3_8 cost 0.14979839328490577
 mixture_0_3_8 shares_of_cut_0_3 1.0
 mixture_0_3_9 cost 0.20055362821259531
 mixture_0_3_9 shares_of_cut_0_3 1.0
 mixture_0_3_10 cost 0.28233807692252155
 mixture_0_3_10 shares_of_cut_0_3 1.0
 mixture_0_3_11 cost 0.4121816370466839
 mixture_0_3_11 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.1234712134964907
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.11310829955645807
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.10551486519441482
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.10052634988612083
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.09823157824871555
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.09904633269544398
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.1038423534778683
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.11416025337955281
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_4_8 cost 0.1325514678820441
 mixture_0_4_8 shares_of_cut_0_4 1.0
 mixture_0_4_9 cost 0.1631202689550917
 mixture_0_4_9 shares_of_cut_0_4 1.0
 mixture_0_4_10 cost 0.21237730711173505
 mixture_0_4_10 shares_of_cut_0_4 1.0
 mixture_0_4_11 cost 0.2905793283555859
 mixture_0_4_11 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.06952615813930228
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.06724170070131368
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
 mixture_1_0_1 cost 0.17906185802514835
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.15014534836546878
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.13096214034216794
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.12178264374982445
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.1240765798714919
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_0_6 cost 0.14097989849721035
 mixture_1_0_6 shares_of_cut_1_0 1.0
 mixture_1_0_7 cost 0.17806722157971341
 mixture_1_0_7 shares_of_cut_1_0 1.0
 mixture_1_0_8 cost 0.2445937824759504
 mixture_1_0_8 shares_of_cut_1_0 1.0
 mixture_1_0_9 cost 0.3554650426162293
 mixture_1_0_9 shares_of_cut_1_0 1.0
 mixture_1_0_10 cost 0.5343392031669466
 mixture_1_0_10 shares_of_cut_1_0 1.0
 mixture_1_0_11 cost 0.8184975621003356
 mixture_1_0_11 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.22373332960074244
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.18605775601672583
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.1583462493089046
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.13996244005697148
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.1311654695931452
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.13336381327193084
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_1_6 cost 0.14956274021691354
 mixture_1_1_6 shares_of_cut_1_1 1.0
 mixture_1_1_7 cost 0.18510456786041296
 mixture_1_1_7 shares_of_cut_1_1 1.0
 mixture_1_1_8 cost 0.2488588473436989
 mixture_1_1_8 shares_of_cut_1_1 1.0
 mixture_1_1_9 cost 0.3551099027179932
 mixture_1_1_9 shares_of_cut_1_1 1.0
 mixture_1_1_10 cost 0.5265300553676342
 mixture_1_1_10 shares_of_cut_1_1 1.0
 mixture_1_1_11 cost 0.7988470245434135
 mixture_1_1_11 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.16939000411712155
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.14484943769794142
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.12679912004525018
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.11482454211404655
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.10909449961121177
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.1105264247003181
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_2_6 cost 0.1210778458147518
 mixture_1_2_6 shares_of_cut_1_2 1.0
 mixture_1_2_7 cost 0.1442285638787862
 mixture_1_2_7 shares_of_cut_1_2 1.0
 mixture_1_2_8 cost 0.18575589793987396
 mixture_1_2_8 shares_of_cut_1_2 1.0
 mixture_1_2_9 cost 0.25496416296352936
 mixture_1_2_9 shares_of_cut_1_2 1.0
 mixture_1_2_10 cost 0.36662132545644954
 mixture_1_2_10 shares_of_cut_1_2 1.0
 mixture_1_2_11 cost 0.5439991868505262
 mixture_1_2_11 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 0.1283352667387776
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.11038219463952133
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.09717717529734472
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.08841696751383407
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.08422505668227338
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.08527260603082336
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_3_6 cost 0.09299167904573921
 mixture_1_3_6 shares_of_cut_1_3 1.0
 mixture_1_3_7 cost 0.10992798375255815
 mixture_1_3_7 shares_of_cut_1_3 1.0
 mixture_1_3_8 cost 0.14030801694958805
 mixture_1_3_8 shares_of_cut_1_3 1.0
 mixture_1_3_9 cost 0.19093850976751353
 mixture_1_3_9 shares_of_cut_1_3 1.0
 mixture_1_3_10 cost 0.2726232212934482
 mixture_1_3_10 shares_of_cut_1_3 1.0
 mixture_1_3_11 cost 0.4023870368478788
 mixture_1_3_11 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.10642849144560826
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.09561573704827128
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.08766263408240312
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.08238654680836692
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.07986184785842619
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.0804927646041697
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_4_6 cost 0.08514179849786493
 mixture_1_4_6 shares_of_cut_1_4 1.0
 mixture_1_4_7 cost 0.09534217546849391
 mixture_1_4_7 shares_of_cut_1_4 1.0
 mixture_1_4_8 cost 0.11363942485992462
 mixture_1_4_8 shares_of_cut_1_4 1.0
 mixture_1_4_9 cost 0.14413309640703775
 mixture_1_4_9 shares_of_cut_1_4 1.0
 mixture_1_4_10 cost 0.1933300649739852
 mixture_1_4_10 shares_of_cut_1_4 1.0
 mixture_1_4_11 cost 0.2714840577555058
 mixture_1_4_11 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.057123061119324546
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
 mixture_1_5_10 cost 0.07628011937230356
 mixture_1_5_10 shares_of_cut_1_5 1.0
 mixture_1_5_11 cost 0.09350881307287955
 mixture_1_5_11 shares_of_cut_1_5 1.0
 mixture_2_0_0 cost 0.0497449995201543
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.04423367303845726
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.04234387283565398
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.044769790222255045
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.05286780577862278
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.06897592550959436
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_0_6 cost 0.09692433367997859
 mixture_2_0_6 shares_of_cut_2_0 1.0
 mixture_2_0_7 cost 0.14284272535835008
 mixture_2_0_7 shares_of_cut_2_0 1.0
 mixture_2_0_8 cost 0.21643014096559277
 mixture_2_0_8 shares_of_cut_2_0 1.0
 mixture_2_0_9 cost 0.3329468865540603
 mixture_2_0_9 shares_of_cut_2_0 1.0
 mixture_2_0_10 cost 0.5163348782555635
 mixture_2_0_10 shares_of_cut_2_0 1.0
 mixture_2_0_11 cost 0.8041022575016948
 mixture_2_0_11 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.07835782555950822
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.07307616596213645
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.0712651171318052
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.07358994217890116
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.08135049886611553
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.09678736428413062
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_1_6 cost 0.12357111203244409
 mixture_2_1_6 shares_of_cut_2_1 1.0
 mixture_2_1_7 cost 0.16757600176441095
 mixture_2_1_7 shares_of_cut_2_1 1.0
 mixture_2_1_8 cost 0.23809689744687873
 mixture_2_1_8 shares_of_cut_2_1 1.0
 mixture_2_1_9 cost 0.3497581807396735
 mixture_2_1_9 shares_of_cut_2_1 1.0
 mixture_2_1_10 cost 0.5255040650797954
 mixture_2_1_10 shares_of_cut_2_1 1.0
 mixture_2_1_11 cost 0.8012796602025601
 mixture_2_1_11 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.16623051743212525
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.16279022692496786
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.1616105723137378
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.16312488299447644
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.16817984138569236
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.1782348819612513
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_2_6 cost 0.19568088949465484
 mixture_2_2_6 shares_of_cut_2_2 1.0
 mixture_2_2_7 cost 0.22434415368697933
 mixture_2_2_7 shares_of_cut_2_2 1.0
 mixture_2_2_8 cost 0.2702790276598037
 mixture_2_2_8 shares_of_cut_2_2 1.0
 mixture_2_2_9 cost 0.3430113281511816
 mixture_2_2_9 shares_of_cut_2_2 1.0
 mixture_2_2_10 cost 0.4574861227532739
 mixture_2_2_10 shares_of_cut_2_2 1.0
 mixture_2_2_11 cost 0.6371168135457358
 mixture_2_2_11 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.1256345103689984
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.12311770686648792
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.12225471031107504
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.12336253025164197
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.1270605717273803
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.134416509048895
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_3_6 cost 0.1471794349627226
 mixture_2_3_6 shares_of_cut_2_3 1.0
 mixture_2_3_7 cost 0.16814853729944138
 mixture_2_3_7 shares_of_cut_2_3 1.0
 mixture_2_3_8 cost 0.20175298188389187
 mixture_2_3_8 shares_of_cut_2_3 1.0
 mixture_2_3_9 cost 0.2549615432659932
 mixture_2_3_9 shares_of_cut_2_3 1.0
 mixture_2_3_10 cost 0.3387075418682363
 mixture_2_3_10 shares_of_cut_2_3 1.0
 mixture_2_3_11 cost 0.47011945339264916
 mixture_2_3_11 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.20535276852689321
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.20383695117883438
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.2033171866645587
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.20398440310905336
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.20621165502489572
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.2106419799954637
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
 mixture_2_4_11 cost 0.41282874043309764
 mixture_2_4_11 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.1278769810539275
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.12754282598562883
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.12742824625279395
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.12757533109574395
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.12806631869198026
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.12904296376404084
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_5_6 cost 0.13073749270766802
 mixture_2_5_6 shares_of_cut_2_5 1.0
 mixture_2_5_7 cost 0.13352155265374613
 mixture_2_5_7 shares_of_cut_2_5 1.0
 mixture_2_5_8 cost 0.1379832023073865
 mixture_2_5_8 shares_of_cut_2_5 1.0
 mixture_2_5_9 cost 0.14504768328294781
 mixture_2_5_9 shares_of_cut_2_5 1.0
 mixture_2_5_10 cost 0.15616660848102587
 mixture_2_5_10 shares_of_cut_2_5 1.0
 mixture_2_5_11 cost 0.17361411927275056
 mixture_2_5_11 shares_of_cut_2_5 1.0
 mixture_3_0_0 cost 0.1744369521859015
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.14393075407079653
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.12205637836528471
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.1085036876645513
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.10382605450253479
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.10971944218153702
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_0_6 cost 0.12950069162726227
 mixture_3_0_6 shares_of_cut_3_0 1.0
 mixture_3_0_7 cost 0.168889055763608
 mixture_3_0_7 shares_of_cut_3_0 1.0
 mixture_3_0_8 cost 0.2372554072116751
 mixture_3_0_8 shares_of_cut_3_0 1.0
 mixture_3_0_9 cost 0.34959766643254436
 mixture_3_0_9 shares_of_cut_3_0 1.0
 mixture_3_0_10 cost 0.5296479599365185
 mixture_3_0_10 shares_of_cut_3_0 1.0
 mixture_3_0_11 cost 0.8147466924853561
 mixture_3_0_11 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.219982459985763
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.19074750999884876
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.16978467886097035
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.15679675315062508
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.15231404537325144
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.1579618449908582
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_1_6 cost 0.17691877420381405
 mixture_3_1_6 shares_of_cut_3_1 1.0
 mixture_3_1_7 cost 0.21466575438297528
 mixture_3_1_7 shares_of_cut_3_1 1.0
 mixture_3_1_8 cost 0.280183157037697
 mixture_3_1_8 shares_of_cut_3_1 1.0
 mixture_3_1_9 cost 0.3878439123159122
 mixture_3_1_9 shares_of_cut_3_1 1.0
 mixture_3_1_10 cost 0.5603911863438609
 mixture_3_1_10 shares_of_cut_3_1 1.0
 mixture_3_1_11 cost 0.8336093420756615
 mixture_3_1_11 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 0.18121706743614527
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.16217443148754107
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.14851996784079766
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.14006008194599273
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.13714020103951907
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.14081898250064323
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_2_6 cost 0.15316687096521595
 mixture_3_2_6 shares_of_cut_3_2 1.0
 mixture_3_2_7 cost 0.17775394917238532
 mixture_3_2_7 shares_of_cut_3_2 1.0
 mixture_3_2_8 cost 0.22042972072699463
 mixture_3_2_8 shares_of_cut_3_2 1.0
 mixture_3_2_9 cost 0.2905562155433867
 mixture_3_2_9 shares_of_cut_3_2 1.0
 mixture_3_2_10 cost 0.4029475459444651
 mixture_3_2_10 shares_of_cut_3_2 1.0
 mixture_3_2_11 cost 0.5809124091126433
 mixture_3_2_11 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.1476596790310239
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.13372871222668872
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.12373955524720413
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.11755058068049615
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.115414491743519
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.11810576739220781
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_3_6 cost 0.1271390768966204
 mixture_3_3_6 shares_of_cut_3_3 1.0
 mixture_3_3_7 cost 0.14512617549180076
 mixture_3_3_7 shares_of_cut_3_3 1.0
 mixture_3_3_8 cost 0.17634636782658253
 mixture_3_3_8 shares_of_cut_3_3 1.0
 mixture_3_3_9 cost 0.22764860739195883
 mixture_3_3_9 shares_of_cut_3_3 1.0
 mixture_3_3_10 cost 0.3098704120380353
 mixture_3_3_10 shares_of_cut_3_3 1.0
 mixture_3_3_11 cost 0.4400636588041514
 mixture_3_3_11 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.1443488133616638
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.13595848764248117
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.12994223034353755
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.1262147422795894
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.1249282212363547
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.12654911945610905
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_4_6 cost 0.13198969010197584
 mixture_3_4_6 shares_of_cut_3_4 1.0
 mixture_3_4_7 cost 0.14282293793583412
 mixture_3_4_7 shares_of_cut_3_4 1.0
 mixture_3_4_8 cost 0.16162619734944736
 mixture_3_4_8 shares_of_cut_3_4 1.0
 mixture_3_4_9 cost 0.19252444770943655
 mixture_3_4_9 shares_of_cut_3_4 1.0
 mixture_3_4_10 cost 0.24204489606661073
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
 mixture_3_5_8 cost 0.13881776868670892
 mixture_3_5_8 shares_of_cut_3_5 1.0
 mixture_3_5_9 cost 0.1456291480211482
 mixture_3_5_9 shares_of_cut_3_5 1.0
 mixture_3_5_10 cost 0.15654570655253366
 mixture_3_5_10 shares_of_cut_3_5 1.0
 mixture_3_5_11 cost 0.17383141567593755
 mixture_3_5_11 shares_of_cut_3_5 1.0
 mixture_4_0_0 cost 0.16988409377979657
 mixture_4_0_0 shares_of_cut_4_0 1.0
 mixture_4_0_1 cost 0.1402905296317827
 mixture_4_0_1 shares_of_cut_4_0 1.0
 mixture_4_0_2 cost 0.11914584770862624
 mixture_4_0_2 shares_of_cut_4_0 1.0
 mixture_4_0_3 cost 0.10617658150797495
 mixture_4_0_3 shares_of_cut_4_0 1.0
 mixture_4_0_4 cost 0.10196542367509905
 mixture_4_0_4 shares_of_cut_4_0 1.0
 mixture_4_0_5 cost 0.1082317803203792
 mixture_4_0_5 shares_of_cut_4_0 1.0
 mixture_4_0_6 cost 0.12831123599720928
 mixture_4_0_6 shares_of_cut_4_0 1.0
 mixture_4_0_7 cost 0.16793803004142965
 mixture_4_0_7 shares_of_cut_4_0 1.0
 mixture_4_0_8 cost 0.23649501741537435
 mixture_4_0_8 shares_of_cut_4_0 1.0
 mixture_4_0_9 cost 0.34898969902552834
 mixture_4_0_9 shares_of_cut_4_0 1.0
 mixture_4_0_10 cost 0.5291618613989105
 mixture_4_0_10 shares_of_cut_4_0 1.0
 mixture_4_0_11 cost 0.8143580338409325
 mixture_4_0_11 shares_of_cut_4_0 1.0
 mixture_4_1_0 cost 0.19493431354506033
 mixture_4_1_0 shares_of_cut_4_1 1.0
 mixture_4_1_1 cost 0.1665739664268352
 mixture_4_1_1 shares_of_cut_4_1 1.0
 mixture_4_1_2 cost 0.14631042141934997
 mixture_4_1_2 shares_of_cut_4_1 1.0
 mixture_4_1_3 cost 0.1338816078611216
 mixture_4_1_3 shares_of_cut_4_1 1.0
 mixture_4_1_4 cost 0.12984593654716098
 mixture_4_1_4 shares_of_cut_4_1 1.0
 mixture_4_1_5 cost 0.135851162843591
 mixture_4_1_5 shares_of_cut_4_1 1.0
 mixture_4_1_6 cost 0.1550938714978015
 mixture_4_1_6 shares_of_cut_4_1 1.0
 mixture_4_1_7 cost 0.19306934578185905
 mixture_4_1_7 shares_of_cut_4_1 1.0
 mixture_4_1_8 cost 0.2587694402206474
 mixture_4_1_8 shares_of_cut_4_1 1.0
 mixture_4_1_9 cost 0.36657626617311745
 mixture_4_1_9 shares_of_cut_4_1 1.0
 mixture_4_1_10 cost 0.5392403305755554
 mixture_4_1_10 shares_of_cut_4_1 1.0
 mixture_4_1_11 cost 0.8125518657049862
 mixture_4_1_11 shares_of_cut_4_1 1.0
 mixture_4_2_0 cost 0.21764514613907646
 mixture_4_2_0 shares_of_cut_4_2 1.0
 mixture_4_2_1 cost 0.1991721962694806
 mixture_4_2_1 shares_of_cut_4_2 1.0
 mixture_4_2_2 cost 0.18597322343804368
 mixture_4_2_2 shares_of_cut_4_2 1.0
 mixture_4_2_3 cost 0.17787752387405067
 mixture_4_2_3 shares_of_cut_4_2 1.0
 mixture_4_2_4 cost 0.1752488270685362
 mixture_4_2_4 shares_of_cut_4_2 1.0
 mixture_4_2_5 cost 0.17916042391419823
 mixture_4_2_5 shares_of_cut_4_2 1.0
 mixture_4_2_6 cost 0.19169445922916212
 mixture_4_2_6 shares_of_cut_4_2 1.0
 mixture_4_2_7 cost 0.21643037059862152
 mixture_4_2_7 shares_of_cut_4_2 1.0
 mixture_4_2_8 cost 0.25922514126683766
 mixture_4_2_8 shares_of_cut_4_2 1.0
 mixture_4_2_9 cost 0.32944678147167217
 mixture_4_2_9 shares_of_cut_4_2 1.0
 mixture_4_2_10 cost 0.44191418508596614
 mixture_4_2_10 shares_of_cut_4_2 1.0
 mixture_4_2_11 cost 0.6199398723662077
 mixture_4_2_11 shares_of_cut_4_2 1.0
 mixture_4_3_0 cost 0.1784434737182035
 mixture_4_3_0 shares_of_cut_4_3 1.0
 mixture_4_3_1 cost 0.1649292705319397
 mixture_4_3_1 shares_of_cut_4_3 1.0
 mixture_4_3_2 cost 0.15527333566754684
 mixture_4_3_2 shares_of_cut_4_3 1.0
 mixture_4_3_3 cost 0.14935078785493036
 mixture_4_3_3 shares_of_cut_4_3 1.0
 mixture_4_3_4 cost 0.14742771963921056
 mixture_4_3_4 shares_of_cut_4_3 1.0
 mixture_4_3_5 cost 0.15028931537395726
 mixture_4_3_5 shares_of_cut_4_3 1.0
 mixture_4_3_6 cost 0.1594588037981649
 mixture_4_3_6 shares_of_cut_4_3 1.0
 mixture_4_3_7 cost 0.17755478384488602
 mixture_4_3_7 shares_of_cut_4_3 1.0
 mixture_4_3_8 cost 0.20886203202140502
 mixture_4_3_8 shares_of_cut_4_3 1.0
 mixture_4_3_9 cost 0.26023387682691485
 mixture_4_3_9 shares_of_cut_4_3 1.0
 mixture_4_3_10 cost 0.34251133413635504
 mixture_4_3_10 shares_of_cut_4_3 1.0
 mixture_4_3_11 cost 0.47274907782444897
 mixture_4_3_11 shares_of_cut_4_3 1.0
 mixture_4_4_0 cost 0.21293977507533154
 mixture_4_4_0 shares_of_cut_4_4 1.0
 mixture_4_4_1 cost 0.20480045724042836
 mixture_4_4_1 shares_of_cut_4_4 1.0
 mixture_4_4_2 cost 0.19898489255110213
 mixture_4_4_2 shares_of_cut_4_4 1.0
 mixture_4_4_3 cost 0.19541786766810396
 mixture_4_4_3 shares_of_cut_4_4 1.0
 mixture_4_4_4 cost 0.19425964448541172
 mixture_4_4_4 shares_of_cut_4_4 1.0
 mixture_4_4_5 cost 0.19598312287914943
 mixture_4_4_5 shares_of_cut_4_4 1.0
 mixture_4_4_6 cost 0.20150571119896624
 mixture_4_4_6 shares_of_cut_4_4 1.0
 mixture_4_4_7 cost 0.21240453602084236
 mixture_4_4_7 shares_of_cut_4_4 1.0
 mixture_4_4_8 cost 0.23126022732078425
 mixture_4_4_8 shares_of_cut_4_4 1.0
 mixture_4_4_9 cost 0.26220039944002277
 mixture_4_4_9 shares_of_cut_4_4 1.0
 mixture_4_4_10 cost 0.31175436621550345
 mixture_4_4_10 shares_of_cut_4_4 1.0
 mixture_4_4_11 cost 0.39019379585612873
 mixture_4_4_11 shares_of_cut_4_4 1.0
 mixture_4_5_0 cost 0.1568352712525709
 mixture_4_5_0 shares_of_cut_4_5 1.0
 mixture_4_5_1 cost 0.15504099550390643
 mixture_4_5_1 shares_of_cut_4_5 1.0
 mixture_4_5_2 cost 0.15375898061045903
 mixture_4_5_2 shares_of_cut_4_5 1.0
 mixture_4_5_3 cost 0.15297264613227946
 mixture_4_5_3 shares_of_cut_4_5 1.0
 mixture_4_5_4 cost 0.15271732107796912
 mixture_4_5_4 shares_of_cut_4_5 1.0
 mixture_4_5_5 cost 0.15309725408316152
 mixture_4_5_5 shares_of_cut_4_5 1.0
 mixture_4_5_6 cost 0.15431468366302298
 mixture_4_5_6 shares_of_cut_4_5 1.0
 mixture_4_5_7 cost 0.1567172802274398
 mixture_4_5_7 shares_of_cut_4_5 1.0
 mixture_4_5_8 cost 0.16087393196534214
 mixture_4_5_8 shares_of_cut_4_5 1.0
 mixture_4_5_9 cost 0.16769455276171819
 mixture_4_5_9 shares_of_cut_4_5 1.0
 mixture_4_5_10 cost 0.1786185002765935
 mixture_4_5_10 shares_of_cut_4_5 1.0
 mixture_4_5_11 cost 0.19591011723983778
 mixture_4_5_11 shares_of_cut_4_5 1.0
 mixture_5_0_0 cost 0.11502034256588285
 mixture_5_0_0 shares_of_cut_5_0 1.0
 mixture_5_0_1 cost 0.09642438002408477
 mixture_5_0_1 shares_of_cut_5_0 1.0
 mixture_5_0_2 cost 0.08407279785641446
 mixture_5_0_2 shares_of_cut_5_0 1.0
 mixture_5_0_3 cost 0.07813402849302188
 mixture_5_0_3 shares_of_cut_5_0 1.0
 mixture_5_0_4 cost 0.07954408356039382
 mixture_5_0_4 shares_of_cut_5_0 1.0
 mixture_5_0_5 cost 0.09030486431272368
 mixture_5_0_5 shares_of_cut_5_0 1.0
 mixture_5_0_6 cost 0.11397782345802038
 mixture_5_0_6 shares_of_cut_5_0 1.0
 mixture_5_0_7 cost 0.15647779254542957
 mixture_5_0_7 shares_of_cut_5_0 1.0
 mixture_5_0_8 cost 0.22733201850596332
 mixture_5_0_8 shares_of_cut_5_0 1.0
 mixture_5_0_9 cost 0.34166345041652946
 mixture_5_0_9 shares_of_cut_5_0 1.0
 mixture_5_0_10 cost 0.5233041810464953
 mixture_5_0_10 shares_of_cut_5_0 1.0
 mixture_5_0_11 cost 0.8096745428836473
 mixture_5_0_11 shares_of_cut_5_0 1.0
 mixture_5_1_0 cost 0.141629718649768
 mixture_5_1_0 shares_of_cut_5_1 1.0
 mixture_5_1_1 cost 0.12380868330420615
 mixture_5_1_1 shares_of_cut_5_1 1.0
 mixture_5_1_2 cost 0.11197181377465612
 mixture_5_1_2 shares_of_cut_5_1 1.0
 mixture_5_1_3 cost 0.10628052360904765
 mixture_5_1_3 shares_of_cut_5_1 1.0
 mixture_5_1_4 cost 0.10763181914636347
 mixture_5_1_4 shares_of_cut_5_1 1.0
 mixture_5_1_5 cost 0.11794417881594631
 mixture_5_1_5 shares_of_cut_5_1 1.0
 mixture_5_1_6 cost 0.140630643187668
 mixture_5_1_6 shares_of_cut_5_1 1.0
 mixture_5_1_7 cost 0.18135956214465204
 mixture_5_1_7 shares_of_cut_5_1 1.0
 mixture_5_1_8 cost 0.24926116510749627
 mixture_5_1_8 shares_of_cut_5_1 1.0
 mixture_5_1_9 cost 0.3588282006727273
 mixture_5_1_9 shares_of_cut_5_1 1.0
 mixture_5_1_10 cost 0.5328996354518868
 mixture_5_1_10 shares_of_cut_5_1 1.0
 mixture_5_1_11 cost 0.80733642939306
 mixture_5_1_11 shares_of_cut_5_1 1.0
 mixture_5_2_0 cost 0.19512362619908546
 mixture_5_2_0 shares_of_cut_5_2 1.0
 mixture_5_2_1 cost 0.18351561973885064
 mixture_5_2_1 shares_of_cut_5_2 1.0
 mixture_5_2_2 cost 0.17580549205526505
 mixture_5_2_2 shares_of_cut_5_2 1.0
 mixture_5_2_3 cost 0.17209838235437405
 mixture_5_2_3 shares_of_cut_5_2 1.0
 mixture_5_2_4 cost 0.1729785695613847
 mixture_5_2_4 shares_of_cut_5_2 1.0
 mixture_5_2_5 cost 0.17969568421514104
 mixture_5_2_5 shares_of_cut_5_2 1.0
 mixture_5_2_6 cost 0.19447286297498315
 mixture_5_2_6 shares_of_cut_5_2 1.0
 mixture_5_2_7 cost 0.22100227303469622
 mixture_5_2_7 shares_of_cut_5_2 1.0
 mixture_5_2_8 cost 0.26523103026283834
 mixture_5_2_8 shares_of_cut_5_2 1.0
 mixture_5_2_9 cost 0.33659921016977756
 mixture_5_2_9 shares_of_cut_5_2 1.0
 mixture_5_2_10 cost 0.4499833262033078
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
 mixture_5_3_11 cost 0.4722401090722203
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
 mixture_5_4_5 cost 0.20412738898623098
 mixture_5_4_5 shares_of_cut_5_4 1.0
 mixture_5_4_6 cost 0.21063832283700135
 mixture_5_4_6 shares_of_cut_5_4 1.0
 mixture_5_4_7 cost 0.22232737639762826
 mixture_5_4_7 shares_of_cut_5_4 1.0
 mixture_5_4_8 cost 0.24181489274254728
 mixture_5_4_8 shares_of_cut_5_4 1.0
 mixture_5_4_9 cost 0.27326023870308574
 mixture_5_4_9 shares_of_cut_5_4 1.0
 mixture_5_4_10 cost 0.32321811572549713
 mixture_5_4_10 shares_of_cut_5_4 1.0
 mixture_5_4_11 cost 0.4019804906064299
 mixture_5_4_11 shares_of_cut_5_4 1.0
 mixture_5_5_0 cost 0.14419919059094102
 mixture_5_5_0 shares_of_cut_5_5 1.0
 mixture_5_5_1 cost 0.1430717060998896
 mixture_5_5_1 shares_of_cut_5_5 1.0
 mixture_5_5_2 cost 0.14232282217937764
 mixture_5_5_2 shares_of_cut_5_5 1.0
 mixture_5_5_3 cost 0.14196275098983277
 mixture_5_5_3 shares_of_cut_5_5 1.0
 mixture_5_5_4 cost 0.1420482434840458
 mixture_5_5_4 shares_of_cut_5_5 1.0
 mixture_5_5_5 cost 0.1427006761496089
 mixture_5_5_5 shares_of_cut_5_5 1.0
 mixture_5_5_6 cost 0.14413598202493658
 mixture_5_5_6 shares_of_cut_5_5 1.0
 mixture_5_5_7 cost 0.14671278093537285
 mixture_5_5_7 shares_of_cut_5_5 1.0
 mixture_5_5_8 cost 0.15100871564251128
 mixture_5_5_8 shares_of_cut_5_5 1.0
 mixture_5_5_9 cost 0.1579406997239549
 mixture_5_5_9 shares_of_cut_5_5 1.0
 mixture_5_5_10 cost 0.16895368742320505
 mixture_5_5_10 shares_of_cut_5_5 1.0
 mixture_5_5_11 cost 0.18631649620185498
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
