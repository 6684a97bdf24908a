* levels:seed=3,devices=3,rounds=2,cuts=6,profile=random,number=12,spacing=geometric,gap=0.0
* card_opt, formulation levels-pyomo, minimises the cost; scaled objective = (cost - -0.0791801214672426) / 0.08335719928569518
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
 mixture_0_0_0 cost 0.2102163656049627
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.17253807798120008
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.14492927937485653
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.12679164784678354
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.11844813884098179
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.12141048635869907
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.13884823133423638
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.17636285342012006
 mixture_0_0_7 shares_of_cut_0_0 1.0
 mixture_0_0_8 cost 0.24323105996753538
 mixture_0_0_8 shares_of_cut_0_0 1.0
 mixture_0_0_9 cost 0.3543754818752062
 mixture_0_0_9 shares_of_cut_0_0 1.0
 mixture_0_0_10 cost 0.5334680481070939
 mixture_0_0_10 shares_of_cut_0_0 1.0
 mixture_0_0_11 cost 0.817801032655276
 mixture_0_0_11 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.22303680015568286
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.18692863452596264
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.16047034420050937
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.1430885403912126
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.13509272040802026
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.1379316215781219
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.15464270436598254
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.1905940246950718
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_1_8 cost 0.2546757128409436
 mixture_0_1_8 shares_of_cut_0_1 1.0
 mixture_0_1_9 cost 0.3611885468406146
 mixture_0_1_9 shares_of_cut_0_1 1.0
 mixture_0_1_10 cost 0.5328180038139797
 mixture_0_1_10 shares_of_cut_0_1 1.0
 mixture_0_1_11 cost 0.805302321641192
 mixture_0_1_11 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.1797290594103741
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.15620944835694534
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.13897543253972644
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.12765352632067506
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.12244532555006794
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.12429448764887467
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_2_6 cost 0.13517950937727358
 mixture_0_2_6 shares_of_cut_0_2 1.0
 mixture_0_2_7 cost 0.15859695682305117
 mixture_0_2_7 shares_of_cut_0_2 1.0
 mixture_0_2_8 cost 0.20033755357043842
 mixture_0_2_8 shares_of_cut_0_2 1.0
 mixture_0_2_9 cost 0.2697163321425831
 mixture_0_2_9 shares_of_cut_0_2 1.0
 mixture_0_2_10 cost 0.38150982823761065
 mixture_0_2_10 shares_of_cut_0_2 1.0
 mixture_0_2_11 cost 0.5589966947590145
 mixture_0_2_11 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.13472189606014887
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.11751572136245914
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.10490788162309461
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.09662514702032753
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.09281499845468431
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.09416778469099313
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.10213090895446501
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.11926234411343535
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_3_8 cost 0.14979839328490596
 mixture_0_3_8 shares_of_cut_0_3 1.0
 mixture_0_3_9 cost 0.2005536282125952
 mixture_0_3_9 shares_of_cut_0_3 1.0
 mixture_0_3_10 cost 0.2823380769225205
 mixture_0_3_10 shares_of_cut_0_3 1.0
 mixture_0_3_11 cost 0.4121816370466837
 mixture_0_3_11 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.1234712134964907
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.11310829955645813
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.10551486519441482
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.10052634988612086
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.09823157824871555
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.09904633269544397
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.10384235347786835
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.1141602533795528
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_4_8 cost 0.13255146788204428
 mixture_0_4_8 shares_of_cut_0_4 1.0
 mixture_0_4_9 cost 0.1631202689550917
 mixture_0_4_9 shares_of_cut_0_4 1.0
 mixture_0_4_10 cost 0.21237730711173455
 mixture_0_4_10 shares_of_cut_0_4 1.0
 mixture_0_4_11 cost 0.2905793283555859
 mixture_0_4_11 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.06952615813930216
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.0672417007013136
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.06556776249159484
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.06446806688797428
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.06396219487495829
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.06414180380220923
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_5_6 cost 0.06519906485952942
 mixture_0_5_6 shares_of_cut_0_5 1.0
 mixture_0_5_7 cost 0.06747359915666075
 mixture_0_5_7 shares_of_cut_0_5 1.0
 mixture_0_5_8 cost 0.07152785908846984
 mixture_0_5_8 shares_of_cut_0_5 1.0
 mixture_0_5_9 cost 0.07826661281988377
 mixture_0_5_9 shares_of_cut_0_5 1.0
 mixture_0_5_10 cost 0.08912510376571088
 mixture_0_5_10 shares_of_cut_0_5 1.0
 mixture_0_5_11 cost 0.10636438512325677
 mixture_0_5_11 shares_of_cut_0_5 1.0
 mixture_1_0_0 cost 0.21837571053280372
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.1790618580251486
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.15014534836546875
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.13096214034216805
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.12178264374982446
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.12407657987149193
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_0_6 cost 0.14097989849721054
 mixture_1_0_6 shares_of_cut_1_0 1.0
 mixture_1_0_7 cost 0.17806722157971333
 mixture_1_0_7 shares_of_cut_1_0 1.0
 mixture_1_0_8 cost 0.24459378247595104
 mixture_1_0_8 shares_of_cut_1_0 1.0
 mixture_1_0_9 cost 0.35546504261622924
 mixture_1_0_9 shares_of_cut_1_0 1.0
 mixture_1_0_10 cost 0.5343392031669446
 mixture_1_0_10 shares_of_cut_1_0 1.0
 mixture_1_0_11 cost 0.8184975621003356
 mixture_1_0_11 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.22373332960074246
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.18605775601672606
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.15834624930890456
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.13996244005697153
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.13116546959314518
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.13336381327193084
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_1_6 cost 0.14956274021691374
 mixture_1_1_6 shares_of_cut_1_1 1.0
 mixture_1_1_7 cost 0.18510456786041285
 mixture_1_1_7 shares_of_cut_1_1 1.0
 mixture_1_1_8 cost 0.24885884734369945
 mixture_1_1_8 shares_of_cut_1_1 1.0
 mixture_1_1_9 cost 0.35510990271799314
 mixture_1_1_9 shares_of_cut_1_1 1.0
 mixture_1_1_10 cost 0.5265300553676324
 mixture_1_1_10 shares_of_cut_1_1 1.0
 mixture_1_1_11 cost 0.7988470245434135
 mixture_1_1_11 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.16939000411712155
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.14484943769794154
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.12679912004525012
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.11482454211404661
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.10909449961121177
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.11052642470031808
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_2_6 cost 0.12107784581475194
 mixture_1_2_6 shares_of_cut_1_2 1.0
 mixture_1_2_7 cost 0.14422856387878613
 mixture_1_2_7 shares_of_cut_1_2 1.0
 mixture_1_2_8 cost 0.18575589793987426
 mixture_1_2_8 shares_of_cut_1_2 1.0
 mixture_1_2_9 cost 0.2549641629635293
 mixture_1_2_9 shares_of_cut_1_2 1.0
 mixture_1_2_10 cost 0.3666213254564483
 mixture_1_2_10 shares_of_cut_1_2 1.0
 mixture_1_2_11 cost 0.5439991868505262
 mixture_1_2_11 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 0.1283352667387776
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.11038219463952142
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.09717717529734467
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.0884169675138341
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.08422505668227337
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.08527260603082334
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_3_6 cost 0.09299167904573927
 mixture_1_3_6 shares_of_cut_1_3 1.0
 mixture_1_3_7 cost 0.1099279837525581
 mixture_1_3_7 shares_of_cut_1_3 1.0
 mixture_1_3_8 cost 0.14030801694958828
 mixture_1_3_8 shares_of_cut_1_3 1.0
 mixture_1_3_9 cost 0.19093850976751342
 mixture_1_3_9 shares_of_cut_1_3 1.0
 mixture_1_3_10 cost 0.2726232212934471
 mixture_1_3_10 shares_of_cut_1_3 1.0
 mixture_1_3_11 cost 0.4023870368478786
 mixture_1_3_11 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.1064284914456083
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.09561573704827138
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.08766263408240314
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.08238654680836696
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.07986184785842622
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.08049276460416974
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_4_6 cost 0.08514179849786502
 mixture_1_4_6 shares_of_cut_1_4 1.0
 mixture_1_4_7 cost 0.09534217546849393
 mixture_1_4_7 shares_of_cut_1_4 1.0
 mixture_1_4_8 cost 0.11363942485992479
 mixture_1_4_8 shares_of_cut_1_4 1.0
 mixture_1_4_9 cost 0.14413309640703778
 mixture_1_4_9 shares_of_cut_1_4 1.0
 mixture_1_4_10 cost 0.19333006497398472
 mixture_1_4_10 shares_of_cut_1_4 1.0
 mixture_1_4_11 cost 0.2714840577555058
 mixture_1_4_11 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.05712306111932446
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.05473943839013076
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.052986212865861915
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.05182312332498603
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.051266564877405614
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.05140564761618986
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_5_6 cost 0.052430506079684906
 mixture_1_5_6 shares_of_cut_1_5 1.0
 mixture_1_5_7 cost 0.0546791329789996
 mixture_1_5_7 shares_of_cut_1_5 1.0
 mixture_1_5_8 cost 0.05871267872770188
 mixture_1_5_8 shares_of_cut_1_5 1.0
 mixture_1_5_9 cost 0.06543487049543198
 mixture_1_5_9 shares_of_cut_1_5 1.0
 mixture_1_5_10 cost 0.0762801193723032
 mixture_1_5_10 shares_of_cut_1_5 1.0
 mixture_1_5_11 cost 0.0935088130728792
 mixture_1_5_11 shares_of_cut_1_5 1.0
 mixture_2_0_0 cost 0.04974499952015433
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.04423367303845731
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.042343872835654
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.04476979022225504
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.052867805778622864
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.06897592550959433
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_0_6 cost 0.09692433367997885
 mixture_2_0_6 shares_of_cut_2_0 1.0
 mixture_2_0_7 cost 0.14284272535835
 mixture_2_0_7 shares_of_cut_2_0 1.0
 mixture_2_0_8 cost 0.21643014096559338
 mixture_2_0_8 shares_of_cut_2_0 1.0
 mixture_2_0_9 cost 0.3329468865540603
 mixture_2_0_9 shares_of_cut_2_0 1.0
 mixture_2_0_10 cost 0.5163348782555615
 mixture_2_0_10 shares_of_cut_2_0 1.0
 mixture_2_0_11 cost 0.8041022575016948
 mixture_2_0_11 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.07835782555950821
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.07307616596213647
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.07126511713180517
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.07358994217890112
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.08135049886611559
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.09678736428413053
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_1_6 cost 0.12357111203244434
 mixture_2_1_6 shares_of_cut_2_1 1.0
 mixture_2_1_7 cost 0.16757600176441081
 mixture_2_1_7 shares_of_cut_2_1 1.0
 mixture_2_1_8 cost 0.23809689744687926
 mixture_2_1_8 shares_of_cut_2_1 1.0
 mixture_2_1_9 cost 0.34975818073967346
 mixture_2_1_9 shares_of_cut_2_1 1.0
 mixture_2_1_10 cost 0.5255040650797935
 mixture_2_1_10 shares_of_cut_2_1 1.0
 mixture_2_1_11 cost 0.80127966020256
 mixture_2_1_11 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.16623051743212527
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.1627902269249679
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.16161057231373782
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.16312488299447647
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.16817984138569245
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.17823488196125128
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_2_6 cost 0.19568088949465504
 mixture_2_2_6 shares_of_cut_2_2 1.0
 mixture_2_2_7 cost 0.2243441536869793
 mixture_2_2_7 shares_of_cut_2_2 1.0
 mixture_2_2_8 cost 0.270279027659804
 mixture_2_2_8 shares_of_cut_2_2 1.0
 mixture_2_2_9 cost 0.34301132815118157
 mixture_2_2_9 shares_of_cut_2_2 1.0
 mixture_2_2_10 cost 0.45748612275327255
 mixture_2_2_10 shares_of_cut_2_2 1.0
 mixture_2_2_11 cost 0.6371168135457356
 mixture_2_2_11 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.12563451036899836
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.12311770686648789
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.122254710311075
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.12336253025164193
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.1270605717273803
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.13441650904889493
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_3_6 cost 0.14717943496272265
 mixture_2_3_6 shares_of_cut_2_3 1.0
 mixture_2_3_7 cost 0.16814853729944124
 mixture_2_3_7 shares_of_cut_2_3 1.0
 mixture_2_3_8 cost 0.20175298188389207
 mixture_2_3_8 shares_of_cut_2_3 1.0
 mixture_2_3_9 cost 0.2549615432659931
 mixture_2_3_9 shares_of_cut_2_3 1.0
 mixture_2_3_10 cost 0.33870754186823526
 mixture_2_3_10 shares_of_cut_2_3 1.0
 mixture_2_3_11 cost 0.47011945339264893
 mixture_2_3_11 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.20535276852689313
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.2038369511788343
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.20331718666455859
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.20398440310905325
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.2062116550248956
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.2106419799954636
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_4_6 cost 0.21832881946976973
 mixture_2_4_6 shares_of_cut_2_4 1.0
 mixture_2_4_7 cost 0.23095806488504078
 mixture_2_4_7 shares_of_cut_2_4 1.0
 mixture_2_4_8 cost 0.2511973088395972
 mixture_2_4_8 shares_of_cut_2_4 1.0
 mixture_2_4_9 cost 0.2832436963814888
 mixture_2_4_9 shares_of_cut_2_4 1.0
 mixture_2_4_10 cost 0.3336821344181345
 mixture_2_4_10 shares_of_cut_2_4 1.0
 mixture_2_4_11 cost 0.4128287404330976
 mixture_2_4_11 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.12787698105392742
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.12754282598562872
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.12742824625279384
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.12757533109574384
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.12806631869198018
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.12904296376404073
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_5_6 cost 0.1307374927076679
 mixture_2_5_6 shares_of_cut_2_5 1.0
 mixture_2_5_7 cost 0.133521552653746
 mixture_2_5_7 shares_of_cut_2_5 1.0
 mixture_2_5_8 cost 0.13798320230738637
 mixture_2_5_8 shares_of_cut_2_5 1.0
 mixture_2_5_9 cost 0.1450476832829476
 mixture_2_5_9 shares_of_cut_2_5 1.0
 mixture_2_5_10 cost 0.15616660848102545
 mixture_2_5_10 shares_of_cut_2_5 1.0
 mixture_2_5_11 cost 0.17361411927275017
 mixture_2_5_11 shares_of_cut_2_5 1.0
 mixture_3_0_0 cost 0.17443695218590155
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.14393075407079675
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.12205637836528467
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.10850368766455136
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.10382605450253483
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.10971944218153702
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_0_6 cost 0.1295006916272625
 mixture_3_0_6 shares_of_cut_3_0 1.0
 mixture_3_0_7 cost 0.16888905576360788
 mixture_3_0_7 shares_of_cut_3_0 1.0
 mixture_3_0_8 cost 0.23725540721167568
 mixture_3_0_8 shares_of_cut_3_0 1.0
 mixture_3_0_9 cost 0.34959766643254436
 mixture_3_0_9 shares_of_cut_3_0 1.0
 mixture_3_0_10 cost 0.5296479599365165
 mixture_3_0_10 shares_of_cut_3_0 1.0
 mixture_3_0_11 cost 0.8147466924853561
 mixture_3_0_11 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.21998245998576302
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.19074750999884896
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.1697846788609703
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.1567967531506251
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.1523140453732514
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.15796184499085816
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_1_6 cost 0.17691877420381424
 mixture_3_1_6 shares_of_cut_3_1 1.0
 mixture_3_1_7 cost 0.21466575438297517
 mixture_3_1_7 shares_of_cut_3_1 1.0
 mixture_3_1_8 cost 0.2801831570376975
 mixture_3_1_8 shares_of_cut_3_1 1.0
 mixture_3_1_9 cost 0.3878439123159122
 mixture_3_1_9 shares_of_cut_3_1 1.0
 mixture_3_1_10 cost 0.5603911863438591
 mixture_3_1_10 shares_of_cut_3_1 1.0
 mixture_3_1_11 cost 0.8336093420756615
 mixture_3_1_11 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 0.18121706743614527
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.16217443148754115
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.14851996784079757
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.14006008194599273
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.13714020103951902
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.14081898250064318
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_2_6 cost 0.15316687096521603
 mixture_3_2_6 shares_of_cut_3_2 1.0
 mixture_3_2_7 cost 0.17775394917238524
 mixture_3_2_7 shares_of_cut_3_2 1.0
 mixture_3_2_8 cost 0.22042972072699496
 mixture_3_2_8 shares_of_cut_3_2 1.0
 mixture_3_2_9 cost 0.2905562155433866
 mixture_3_2_9 shares_of_cut_3_2 1.0
 mixture_3_2_10 cost 0.4029475459444637
 mixture_3_2_10 shares_of_cut_3_2 1.0
 mixture_3_2_11 cost 0.5809124091126432
 mixture_3_2_11 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.14765967903102384
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.13372871222668878
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.12373955524720405
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.11755058068049612
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.11541449174351895
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.11810576739220774
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_3_6 cost 0.12713907689662043
 mixture_3_3_6 shares_of_cut_3_3 1.0
 mixture_3_3_7 cost 0.14512617549180062
 mixture_3_3_7 shares_of_cut_3_3 1.0
 mixture_3_3_8 cost 0.17634636782658272
 mixture_3_3_8 shares_of_cut_3_3 1.0
 mixture_3_3_9 cost 0.2276486073919587
 mixture_3_3_9 shares_of_cut_3_3 1.0
 mixture_3_3_10 cost 0.30987041203803417
 mixture_3_3_10 shares_of_cut_3_3 1.0
 mixture_3_3_11 cost 0.44006365880415116
 mixture_3_3_11 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.14434881336166377
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.13595848764248117
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.1299422303435375
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.12621474227958937
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.12492822123635468
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.126549119456109
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_4_6 cost 0.13198969010197584
 mixture_3_4_6 shares_of_cut_3_4 1.0
 mixture_3_4_7 cost 0.14282293793583403
 mixture_3_4_7 shares_of_cut_3_4 1.0
 mixture_3_4_8 cost 0.16162619734944747
 mixture_3_4_8 shares_of_cut_3_4 1.0
 mixture_3_4_9 cost 0.1925244477094365
 mixture_3_4_9 shares_of_cut_3_4 1.0
 mixture_3_4_10 cost 0.24204489606661014
 mixture_3_4_10 shares_of_cut_3_4 1.0
 mixture_3_4_11 cost 0.3204575261552638
 mixture_3_4_11 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.13500904764663496
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.13315943834685212
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.13183318167667643
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.13101147381709413
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.13072786608056813
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.1310851857510554
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_5_6 cost 0.1322845349062037
 mixture_3_5_6 shares_of_cut_3_5 1.0
 mixture_3_5_7 cost 0.13467267532065097
 mixture_3_5_7 shares_of_cut_3_5 1.0
 mixture_3_5_8 cost 0.13881776868670884
 mixture_3_5_8 shares_of_cut_3_5 1.0
 mixture_3_5_9 cost 0.14562914802114807
 mixture_3_5_9 shares_of_cut_3_5 1.0
 mixture_3_5_10 cost 0.1565457065525333
 mixture_3_5_10 shares_of_cut_3_5 1.0
 mixture_3_5_11 cost 0.1738314156759372
 mixture_3_5_11 shares_of_cut_3_5 1.0
 mixture_4_0_0 cost 0.16988409377979655
 mixture_4_0_0 shares_of_cut_4_0 1.0
 mixture_4_0_1 cost 0.14029052963178287
 mixture_4_0_1 shares_of_cut_4_0 1.0
 mixture_4_0_2 cost 0.11914584770862617
 mixture_4_0_2 shares_of_cut_4_0 1.0
 mixture_4_0_3 cost 0.10617658150797496
 mixture_4_0_3 shares_of_cut_4_0 1.0
 mixture_4_0_4 cost 0.10196542367509906
 mixture_4_0_4 shares_of_cut_4_0 1.0
 mixture_4_0_5 cost 0.10823178032037918
 mixture_4_0_5 shares_of_cut_4_0 1.0
 mixture_4_0_6 cost 0.1283112359972095
 mixture_4_0_6 shares_of_cut_4_0 1.0
 mixture_4_0_7 cost 0.1679380300414296
 mixture_4_0_7 shares_of_cut_4_0 1.0
 mixture_4_0_8 cost 0.23649501741537493
 mixture_4_0_8 shares_of_cut_4_0 1.0
 mixture_4_0_9 cost 0.34898969902552834
 mixture_4_0_9 shares_of_cut_4_0 1.0
 mixture_4_0_10 cost 0.5291618613989085
 mixture_4_0_10 shares_of_cut_4_0 1.0
 mixture_4_0_11 cost 0.8143580338409325
 mixture_4_0_11 shares_of_cut_4_0 1.0
 mixture_4_1_0 cost 0.19493431354506033
 mixture_4_1_0 shares_of_cut_4_1 1.0
 mixture_4_1_1 cost 0.16657396642683528
 mixture_4_1_1 shares_of_cut_4_1 1.0
 mixture_4_1_2 cost 0.1463104214193499
 mixture_4_1_2 shares_of_cut_4_1 1.0
 mixture_4_1_3 cost 0.1338816078611216
 mixture_4_1_3 shares_of_cut_4_1 1.0
 mixture_4_1_4 cost 0.129845936547161
 mixture_4_1_4 shares_of_cut_4_1 1.0
 mixture_4_1_5 cost 0.135851162843591
 mixture_4_1_5 shares_of_cut_4_1 1.0
 mixture_4_1_6 cost 0.15509387149780168
 mixture_4_1_6 shares_of_cut_4_1 1.0
 mixture_4_1_7 cost 0.19306934578185894
 mixture_4_1_7 shares_of_cut_4_1 1.0
 mixture_4_1_8 cost 0.2587694402206479
 mixture_4_1_8 shares_of_cut_4_1 1.0
 mixture_4_1_9 cost 0.3665762661731174
 mixture_4_1_9 shares_of_cut_4_1 1.0
 mixture_4_1_10 cost 0.5392403305755535
 mixture_4_1_10 shares_of_cut_4_1 1.0
 mixture_4_1_11 cost 0.8125518657049862
 mixture_4_1_11 shares_of_cut_4_1 1.0
 mixture_4_2_0 cost 0.2176451461390764
 mixture_4_2_0 shares_of_cut_4_2 1.0
 mixture_4_2_1 cost 0.19917219626948066
 mixture_4_2_1 shares_of_cut_4_2 1.0
 mixture_4_2_2 cost 0.18597322343804365
 mixture_4_2_2 shares_of_cut_4_2 1.0
 mixture_4_2_3 cost 0.1778775238740507
 mixture_4_2_3 shares_of_cut_4_2 1.0
 mixture_4_2_4 cost 0.1752488270685362
 mixture_4_2_4 shares_of_cut_4_2 1.0
 mixture_4_2_5 cost 0.17916042391419826
 mixture_4_2_5 shares_of_cut_4_2 1.0
 mixture_4_2_6 cost 0.19169445922916226
 mixture_4_2_6 shares_of_cut_4_2 1.0
 mixture_4_2_7 cost 0.2164303705986215
 mixture_4_2_7 shares_of_cut_4_2 1.0
 mixture_4_2_8 cost 0.259225141266838
 mixture_4_2_8 shares_of_cut_4_2 1.0
 mixture_4_2_9 cost 0.3294467814716721
 mixture_4_2_9 shares_of_cut_4_2 1.0
 mixture_4_2_10 cost 0.4419141850859648
 mixture_4_2_10 shares_of_cut_4_2 1.0
 mixture_4_2_11 cost 0.6199398723662076
 mixture_4_2_11 shares_of_cut_4_2 1.0
 mixture_4_3_0 cost 0.1784434737182034
 mixture_4_3_0 shares_of_cut_4_3 1.0
 mixture_4_3_1 cost 0.16492927053193976
 mixture_4_3_1 shares_of_cut_4_3 1.0
 mixture_4_3_2 cost 0.15527333566754675
 mixture_4_3_2 shares_of_cut_4_3 1.0
 mixture_4_3_3 cost 0.14935078785493033
 mixture_4_3_3 shares_of_cut_4_3 1.0
 mixture_4_3_4 cost 0.14742771963921053
 mixture_4_3_4 shares_of_cut_4_3 1.0
 mixture_4_3_5 cost 0.15028931537395726
 mixture_4_3_5 shares_of_cut_4_3 1.0
 mixture_4_3_6 cost 0.15945880379816496
 mixture_4_3_6 shares_of_cut_4_3 1.0
 mixture_4_3_7 cost 0.17755478384488593
 mixture_4_3_7 shares_of_cut_4_3 1.0
 mixture_4_3_8 cost 0.20886203202140521
 mixture_4_3_8 shares_of_cut_4_3 1.0
 mixture_4_3_9 cost 0.26023387682691473
 mixture_4_3_9 shares_of_cut_4_3 1.0
 mixture_4_3_10 cost 0.34251133413635393
 mixture_4_3_10 shares_of_cut_4_3 1.0
 mixture_4_3_11 cost 0.47274907782444875
 mixture_4_3_11 shares_of_cut_4_3 1.0
 mixture_4_4_0 cost 0.21293977507533157
 mixture_4_4_0 shares_of_cut_4_4 1.0
 mixture_4_4_1 cost 0.20480045724042847
 mixture_4_4_1 shares_of_cut_4_4 1.0
 mixture_4_4_2 cost 0.19898489255110216
 mixture_4_4_2 shares_of_cut_4_4 1.0
 mixture_4_4_3 cost 0.195417867668104
 mixture_4_4_3 shares_of_cut_4_4 1.0
 mixture_4_4_4 cost 0.1942596444854118
 mixture_4_4_4 shares_of_cut_4_4 1.0
 mixture_4_4_5 cost 0.19598312287914946
 mixture_4_4_5 shares_of_cut_4_4 1.0
 mixture_4_4_6 cost 0.20150571119896635
 mixture_4_4_6 shares_of_cut_4_4 1.0
 mixture_4_4_7 cost 0.21240453602084236
 mixture_4_4_7 shares_of_cut_4_4 1.0
 mixture_4_4_8 cost 0.23126022732078447
 mixture_4_4_8 shares_of_cut_4_4 1.0
 mixture_4_4_9 cost 0.2622003994400229
 mixture_4_4_9 shares_of_cut_4_4 1.0
 mixture_4_4_10 cost 0.311754366215503
 mixture_4_4_10 shares_of_cut_4_4 1.0
 mixture_4_4_11 cost 0.39019379585612873
 mixture_4_4_11 shares_of_cut_4_4 1.0
 mixture_4_5_0 cost 0.15683527125257085
 mixture_4_5_0 shares_of_cut_4_5 1.0
 mixture_4_5_1 cost 0.15504099550390638
 mixture_4_5_1 shares_of_cut_4_5 1.0
 mixture_4_5_2 cost 0.15375898061045898
 mixture_4_5_2 shares_of_cut_4_5 1.0
 mixture_4_5_3 cost 0.15297264613227943
 mixture_4_5_3 shares_of_cut_4_5 1.0
 mixture_4_5_4 cost 0.1527173210779691
 mixture_4_5_4 shares_of_cut_4_5 1.0
 mixture_4_5_5 cost 0.1530972540831615
 mixture_4_5_5 shares_of_cut_4_5 1.0
 mixture_4_5_6 cost 0.15431468366302295
 mixture_4_5_6 shares_of_cut_4_5 1.0
 mixture_4_5_7 cost 0.15671728022743972
 mixture_4_5_7 shares_of_cut_4_5 1.0
 mixture_4_5_8 cost 0.16087393196534208
 mixture_4_5_8 shares_of_cut_4_5 1.0
 mixture_4_5_9 cost 0.16769455276171802
 mixture_4_5_9 shares_of_cut_4_5 1.0
 mixture_4_5_10 cost 0.17861850027659318
 mixture_4_5_10 shares_of_cut_4_5 1.0
 mixture_4_5_11 cost 0.1959101172398375
 mixture_4_5_11 shares_of_cut_4_5 1.0
 mixture_5_0_0 cost 0.1150203425658828
 mixture_5_0_0 shares_of_cut_5_0 1.0
 mixture_5_0_1 cost 0.09642438002408481
 mixture_5_0_1 shares_of_cut_5_0 1.0
 mixture_5_0_2 cost 0.08407279785641439
 mixture_5_0_2 shares_of_cut_5_0 1.0
 mixture_5_0_3 cost 0.07813402849302185
 mixture_5_0_3 shares_of_cut_5_0 1.0
 mixture_5_0_4 cost 0.07954408356039383
 mixture_5_0_4 shares_of_cut_5_0 1.0
 mixture_5_0_5 cost 0.09030486431272362
 mixture_5_0_5 shares_of_cut_5_0 1.0
 mixture_5_0_6 cost 0.11397782345802057
 mixture_5_0_6 shares_of_cut_5_0 1.0
 mixture_5_0_7 cost 0.15647779254542946
 mixture_5_0_7 shares_of_cut_5_0 1.0
 mixture_5_0_8 cost 0.2273320185059639
 mixture_5_0_8 shares_of_cut_5_0 1.0
 mixture_5_0_9 cost 0.3416634504165294
 mixture_5_0_9 shares_of_cut_5_0 1.0
 mixture_5_0_10 cost 0.5233041810464933
 mixture_5_0_10 shares_of_cut_5_0 1.0
 mixture_5_0_11 cost 0.8096745428836474
 mixture_5_0_11 shares_of_cut_5_0 1.0
 mixture_5_1_0 cost 0.14162971864976795
 mixture_5_1_0 shares_of_cut_5_1 1.0
 mixture_5_1_1 cost 0.12380868330420619
 mixture_5_1_1 shares_of_cut_5_1 1.0
 mixture_5_1_2 cost 0.11197181377465605
 mixture_5_1_2 shares_of_cut_5_1 1.0
 mixture_5_1_3 cost 0.1062805236090476
 mixture_5_1_3 shares_of_cut_5_1 1.0
 mixture_5_1_4 cost 0.10763181914636347
 mixture_5_1_4 shares_of_cut_5_1 1.0
 mixture_5_1_5 cost 0.11794417881594625
 mixture_5_1_5 shares_of_cut_5_1 1.0
 mixture_5_1_6 cost 0.1406306431876682
 mixture_5_1_6 shares_of_cut_5_1 1.0
 mixture_5_1_7 cost 0.18135956214465193
 mixture_5_1_7 shares_of_cut_5_1 1.0
 mixture_5_1_8 cost 0.24926116510749682
 mixture_5_1_8 shares_of_cut_5_1 1.0
 mixture_5_1_9 cost 0.3588282006727273
 mixture_5_1_9 shares_of_cut_5_1 1.0
 mixture_5_1_10 cost 0.5328996354518849
 mixture_5_1_10 shares_of_cut_5_1 1.0
 mixture_5_1_11 cost 0.80733642939306
 mixture_5_1_11 shares_of_cut_5_1 1.0
 mixture_5_2_0 cost 0.19512362619908546
 mixture_5_2_0 shares_of_cut_5_2 1.0
 mixture_5_2_1 cost 0.18351561973885072
 mixture_5_2_1 shares_of_cut_5_2 1.0
 mixture_5_2_2 cost 0.17580549205526508
 mixture_5_2_2 shares_of_cut_5_2 1.0
 mixture_5_2_3 cost 0.17209838235437408
 mixture_5_2_3 shares_of_cut_5_2 1.0
 mixture_5_2_4 cost 0.17297856956138477
 mixture_5_2_4 shares_of_cut_5_2 1.0
 mixture_5_2_5 cost 0.17969568421514104
 mixture_5_2_5 shares_of_cut_5_2 1.0
 mixture_5_2_6 cost 0.19447286297498334
 mixture_5_2_6 shares_of_cut_5_2 1.0
 mixture_5_2_7 cost 0.22100227303469622
 mixture_5_2_7 shares_of_cut_5_2 1.0
 mixture_5_2_8 cost 0.2652310302628388
 mixture_5_2_8 shares_of_cut_5_2 1.0
 mixture_5_2_9 cost 0.33659921016977756
 mixture_5_2_9 shares_of_cut_5_2 1.0
 mixture_5_2_10 cost 0.4499833262033065
 mixture_5_2_10 shares_of_cut_5_2 1.0
 mixture_5_2_11 cost 0.6287419681802245
 mixture_5_2_11 shares_of_cut_5_2 1.0
 mixture_5_3_0 cost 0.15501917683395638
 mixture_5_3_0 shares_of_cut_5_3 1.0
 mixture_5_3_1 cost 0.1465271406947111
 mixture_5_3_1 shares_of_cut_5_3 1.0
 mixture_5_3_2 cost 0.1408866646016369
 mixture_5_3_2 shares_of_cut_5_3 1.0
 mixture_5_3_3 cost 0.1381746649434737
 mixture_5_3_3 shares_of_cut_5_3 1.0
 mixture_5_3_4 cost 0.1388185809851163
 mixture_5_3_4 shares_of_cut_5_3 1.0
 mixture_5_3_5 cost 0.14373260137152455
 mixture_5_3_5 shares_of_cut_5_3 1.0
 mixture_5_3_6 cost 0.15454309984036593
 mixture_5_3_6 shares_of_cut_5_3 1.0
 mixture_5_3_7 cost 0.1739511446025484
 mixture_5_3_7 shares_of_cut_5_3 1.0
 mixture_5_3_8 cost 0.20630745023193872
 mixture_5_3_8 shares_of_cut_5_3 1.0
 mixture_5_3_9 cost 0.25851806581335246
 mixture_5_3_9 shares_of_cut_5_3 1.0
 mixture_5_3_10 cost 0.3414661598096438
 mixture_5_3_10 shares_of_cut_5_3 1.0
 mixture_5_3_11 cost 0.47224010907222
 mixture_5_3_11 shares_of_cut_5_3 1.0
 mixture_5_4_0 cost 0.21092505390884572
 mixture_5_4_0 shares_of_cut_5_4 1.0
 mixture_5_4_1 cost 0.20581048072608812
 mixture_5_4_1 shares_of_cut_5_4 1.0
 mixture_5_4_2 cost 0.2024133416547763
 mixture_5_4_2 shares_of_cut_5_4 1.0
 mixture_5_4_3 cost 0.20077996180383728
 mixture_5_4_3 shares_of_cut_5_4 1.0
 mixture_5_4_4 cost 0.2011677787731166
 mixture_5_4_4 shares_of_cut_5_4 1.0
 mixture_5_4_5 cost 0.20412738898623106
 mixture_5_4_5 shares_of_cut_5_4 1.0
 mixture_5_4_6 cost 0.21063832283700148
 mixture_5_4_6 shares_of_cut_5_4 1.0
 mixture_5_4_7 cost 0.22232737639762828
 mixture_5_4_7 shares_of_cut_5_4 1.0
 mixture_5_4_8 cost 0.24181489274254753
 mixture_5_4_8 shares_of_cut_5_4 1.0
 mixture_5_4_9 cost 0.27326023870308586
 mixture_5_4_9 shares_of_cut_5_4 1.0
 mixture_5_4_10 cost 0.3232181157254967
 mixture_5_4_10 shares_of_cut_5_4 1.0
 mixture_5_4_11 cost 0.40198049060642993
 mixture_5_4_11 shares_of_cut_5_4 1.0
 mixture_5_5_0 cost 0.14419919059094097
 mixture_5_5_0 shares_of_cut_5_5 1.0
 mixture_5_5_1 cost 0.14307170609988953
 mixture_5_5_1 shares_of_cut_5_5 1.0
 mixture_5_5_2 cost 0.14232282217937756
 mixture_5_5_2 shares_of_cut_5_5 1.0
 mixture_5_5_3 cost 0.14196275098983271
 mixture_5_5_3 shares_of_cut_5_5 1.0
 mixture_5_5_4 cost 0.14204824348404574
 mixture_5_5_4 shares_of_cut_5_5 1.0
 mixture_5_5_5 cost 0.14270067614960882
 mixture_5_5_5 shares_of_cut_5_5 1.0
 mixture_5_5_6 cost 0.14413598202493652
 mixture_5_5_6 shares_of_cut_5_5 1.0
 mixture_5_5_7 cost 0.1467127809353728
 mixture_5_5_7 shares_of_cut_5_5 1.0
 mixture_5_5_8 cost 0.1510087156425112
 mixture_5_5_8 shares_of_cut_5_5 1.0
 mixture_5_5_9 cost 0.15794069972395475
 mixture_5_5_9 shares_of_cut_5_5 1.0
 mixture_5_5_10 cost 0.16895368742320468
 mixture_5_5_10 shares_of_cut_5_5 1.0
 mixture_5_5_11 cost 0.18631649620185461
 mixture_5_5_11 shares_of_cut_5_5 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 0.0791801214672426
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
