* levels:seed=1,devices=1,rounds=1,cuts=12,profile=random,number=8,spacing=even,gap=1e-06
* card_opt, formulation levels-pyomo, minimises the cost; scaled objective = (cost - -0.0670266939210453) / 0.24471445479597373
NAME card_opt
ROWS
 N cost
 E shares_of_cut_0_0
 E shares_of_cut_0_1
 E shares_of_cut_0_2
 E shares_of_cut_0_3
 E shares_of_cut_0_4
 E shares_of_cut_0_5
 E shares_of_cut_0_6
 E shares_of_cut_0_7
 E shares_of_cut_0_8
 E shares_of_cut_0_9
 E shares_of_cut_0_10
 E shares_of_cut_0_11
 E one_cut_0
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
 chosen_0_6 shares_of_cut_0_6 -1.0
 chosen_0_6 one_cut_0 1.0
 chosen_0_7 shares_of_cut_0_7 -1.0
 chosen_0_7 one_cut_0 1.0
 chosen_0_8 shares_of_cut_0_8 -1.0
 chosen_0_8 one_cut_0 1.0
 chosen_0_9 shares_of_cut_0_9 -1.0
 chosen_0_9 one_cut_0 1.0
 chosen_0_10 shares_of_cut_0_10 -1.0
 chosen_0_10 one_cut_0 1.0
 chosen_0_11 shares_of_cut_0_11 -1.0
 chosen_0_11 one_cut_0 1.0
 mixture_0_0_0 cost 0.7859706401255794
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.3198933765010802
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.21869894144110993
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.18871757051193944
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.188717692202816
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.2066410167322931
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.23767872713342095
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.2795353254115235
 mixture_0_0_7 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.7172453736166332
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.30836855020344306
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.21959344276171183
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.19329160685630678
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.19329171361238123
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.20901535552880074
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.23624388913316902
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.2729635368794294
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.7041732749956653
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.33585452453961506
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.25588536323673144
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.23219250812572115
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.2321926042922478
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.24635655737457163
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_2_6 cost 0.2708841874568884
 mixture_0_2_6 shares_of_cut_0_2 1.0
 mixture_0_2_7 cost 0.3039614713738145
 mixture_0_2_7 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.6981130248053989
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.34271999056140356
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.26555725354030646
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.24269587149722724
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.242695964288902
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.25636284998664033
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.28002971154874
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.31194618683334324
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.8554338001718905
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.5606943058798729
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.49670063156330774
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.47774091223023935
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.47774098918552166
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.48907540092397084
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.5087031317351024
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.5351725469417866
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.5428129539453179
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.2920603258821979
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.23761705538382458
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.22148688096819033
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.22148694643868094
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.2311298127189281
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_5_6 cost 0.24782830470633202
 mixture_0_5_6 shares_of_cut_0_5 1.0
 mixture_0_5_7 cost 0.2703474294076657
 mixture_0_5_7 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.5476807023991825
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.3190277211948365
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.26938271367438055
 mixture_0_6_2 shares_of_cut_0_6 1.0
 mixture_0_6_3 cost 0.2546741441332771
 mixture_0_6_3 shares_of_cut_0_6 1.0
 mixture_0_6_4 cost 0.25467420383363987
 mixture_0_6_4 shares_of_cut_0_6 1.0
 mixture_0_6_5 cost 0.26346721286155866
 mixture_0_6_5 shares_of_cut_0_6 1.0
 mixture_0_6_6 cost 0.2786940122934501
 mixture_0_6_6 shares_of_cut_0_6 1.0
 mixture_0_6_7 cost 0.29922845309610535
 mixture_0_6_7 shares_of_cut_0_6 1.0
 mixture_0_7_0 cost 0.7296429134419143
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.5493276212332736
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.5101776657391397
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.4985785166670139
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.49857856374660287
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.5055127134082922
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_0_7_6 cost 0.517520537555182
 mixture_0_7_6 shares_of_cut_0_7 1.0
 mixture_0_7_7 cost 0.5337139572699363
 mixture_0_7_7 shares_of_cut_0_7 1.0
 mixture_0_8_0 cost 0.5140984623178365
 mixture_0_8_0 shares_of_cut_0_8 1.0
 mixture_0_8_1 cost 0.37532203827549226
 mixture_0_8_1 shares_of_cut_0_8 1.0
 mixture_0_8_2 cost 0.345190978628004
 mixture_0_8_2 shares_of_cut_0_8 1.0
 mixture_0_8_3 cost 0.3362639020032376
 mixture_0_8_3 shares_of_cut_0_8 1.0
 mixture_0_8_4 cost 0.336263938237197
 mixture_0_8_4 shares_of_cut_0_8 1.0
 mixture_0_8_5 cost 0.3416006819045629
 mixture_0_8_5 shares_of_cut_0_8 1.0
 mixture_0_8_6 cost 0.35084228795595923
 mixture_0_8_6 shares_of_cut_0_8 1.0
 mixture_0_8_7 cost 0.36330526241311245
 mixture_0_8_7 shares_of_cut_0_8 1.0
 mixture_0_9_0 cost 0.4842015290177351
 mixture_0_9_0 shares_of_cut_0_9 1.0
 mixture_0_9_1 cost 0.38496545387091663
 mixture_0_9_1 shares_of_cut_0_9 1.0
 mixture_0_9_2 cost 0.3634193726826662
 mixture_0_9_2 shares_of_cut_0_9 1.0
 mixture_0_9_3 cost 0.35703580967554893
 mixture_0_9_3 shares_of_cut_0_9 1.0
 mixture_0_9_4 cost 0.3570358355856842
 mixture_0_9_4 shares_of_cut_0_9 1.0
 mixture_0_9_5 cost 0.36085202770382413
 mixture_0_9_5 shares_of_cut_0_9 1.0
 mixture_0_9_6 cost 0.36746050402768315
 mixture_0_9_6 shares_of_cut_0_9 1.0
 mixture_0_9_7 cost 0.37637251252132736
 mixture_0_9_7 shares_of_cut_0_9 1.0
 mixture_0_10_0 cost 0.4075670279389776
 mixture_0_10_0 shares_of_cut_0_10 1.0
 mixture_0_10_1 cost 0.3411603530367021
 mixture_0_10_1 shares_of_cut_0_10 1.0
 mixture_0_10_2 cost 0.32674217288629487
 mixture_0_10_2 shares_of_cut_0_10 1.0
 mixture_0_10_3 cost 0.32247042803237297
 mixture_0_10_3 shares_of_cut_0_10 1.0
 mixture_0_10_4 cost 0.3224704453708855
 mixture_0_10_4 shares_of_cut_0_10 1.0
 mixture_0_10_5 cost 0.3250241601261195
 mixture_0_10_5 shares_of_cut_0_10 1.0
 mixture_0_10_6 cost 0.32944641219713927
 mixture_0_10_6 shares_of_cut_0_10 1.0
 mixture_0_10_7 cost 0.33541013909673867
 mixture_0_10_7 shares_of_cut_0_10 1.0
 mixture_0_11_0 cost 0.3335903328712027
 mixture_0_11_0 shares_of_cut_0_11 1.0
 mixture_0_11_1 cost 0.3143711087772442
 mixture_0_11_1 shares_of_cut_0_11 1.0
 mixture_0_11_2 cost 0.3101982415806027
 mixture_0_11_2 shares_of_cut_0_11 1.0
 mixture_0_11_3 cost 0.3089619257774014
 mixture_0_11_3 shares_of_cut_0_11 1.0
 mixture_0_11_4 cost 0.3089619307954626
 mixture_0_11_4 shares_of_cut_0_11 1.0
 mixture_0_11_5 cost 0.3097010193919797
 mixture_0_11_5 shares_of_cut_0_11 1.0
 mixture_0_11_6 cost 0.31098089455028227
 mixture_0_11_6 shares_of_cut_0_11 1.0
 mixture_0_11_7 cost 0.31270689880945113
 mixture_0_11_7 shares_of_cut_0_11 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 0.0670266939210453
 RHS one_cut_0 1.0
BOUNDS
 UP BND chosen_0_0 1.0
 UP BND chosen_0_1 1.0
 UP BND chosen_0_2 1.0
 UP BND chosen_0_3 1.0
 UP BND chosen_0_4 1.0
 UP BND chosen_0_5 1.0
 UP BND chosen_0_6 1.0
 UP BND chosen_0_7 1.0
 UP BND chosen_0_8 1.0
 UP BND chosen_0_9 1.0
 UP BND chosen_0_10 1.0
 UP BND chosen_0_11 1.0
 UP BND mixture_0_0_0 1.0
 UP BND mixture_0_0_1 1.0
 UP BND mixture_0_0_2 1.0
 UP BND mixture_0_0_3 1.0
 UP BND mixture_0_0_4 1.0
 UP BND mixture_0_0_5 1.0
 UP BND mixture_0_0_6 1.0
 UP BND mixture_0_0_7 1.0
 UP BND mixture_0_1_0 1.0
 UP BND mixture_0_1_1 1.0
 UP BND mixture_0_1_2 1.0
 UP BND mixture_0_1_3 1.0
 UP BND mixture_0_1_4 1.0
 UP BND mixture_0_1_5 1.0
 UP BND mixture_0_1_6 1.0
 UP BND mixture_0_1_7 1.0
 UP BND mixture_0_2_0 1.0
 UP BND mixture_0_2_1 1.0
 UP BND mixture_0_2_2 1.0
 UP BND mixture_0_2_3 1.0
 UP BND mixture_0_2_4 1.0
 UP BND mixture_0_2_5 1.0
 UP BND mixture_0_2_6 1.0
 UP BND mixture_0_2_7 1.0
 UP BND mixture_0_3_0 1.0
 UP BND mixture_0_3_1 1.0
 UP BND mixture_0_3_2 1.0
 UP BND mixture_0_3_3 1.0
 UP BND mixture_0_3_4 1.0
 UP BND mixture_0_3_5 1.0
 UP BND mixture_0_3_6 1.0
 UP BND mixture_0_3_7 1.0
 UP BND mixture_0_4_0 1.0
 UP BND mixture_0_4_1 1.0
 UP BND mixture_0_4_2 1.0
 UP BND mixture_0_4_3 1.0
 UP BND mixture_0_4_4 1.0
 UP BND mixture_0_4_5 1.0
 UP BND mixture_0_4_6 1.0
 UP BND mixture_0_4_7 1.0
 UP BND mixture_0_5_0 1.0
 UP BND mixture_0_5_1 1.0
 UP BND mixture_0_5_2 1.0
 UP BND mixture_0_5_3 1.0
 UP BND mixture_0_5_4 1.0
 UP BND mixture_0_5_5 1.0
 UP BND mixture_0_5_6 1.0
 UP BND mixture_0_5_7 1.0
 UP BND mixture_0_6_0 1.0
 UP BND mixture_0_6_1 1.0
 UP BND mixture_0_6_2 1.0
 UP BND mixture_0_6_3 1.0
 UP BND mixture_0_6_4 1.0
 UP BND mixture_0_6_5 1.0
 UP BND mixture_0_6_6 1.0
 UP BND mixture_0_6_7 1.0
 UP BND mixture_0_7_0 1.0
 UP BND mixture_0_7_1 1.0
 UP BND mixture_0_7_2 1.0
 UP BND mixture_0_7_3 1.0
 UP BND mixture_0_7_4 1.0
 UP BND mixture_0_7_5 1.0
 UP BND mixture_0_7_6 1.0
 UP BND mixture_0_7_7 1.0
 UP BND mixture_0_8_0 1.0
 UP BND mixture_0_8_1 1.0
 UP BND mixture_0_8_2 1.0
 UP BND mixture_0_8_3 1.0
 UP BND mixture_0_8_4 1.0
 UP BND mixture_0_8_5 1.0
 UP BND mixture_0_8_6 1.0
 UP BND mixture_0_8_7 1.0
 UP BND mixture_0_9_0 1.0
 UP BND mixture_0_9_1 1.0
 UP BND mixture_0_9_2 1.0
 UP BND mixture_0_9_3 1.0
 UP BND mixture_0_9_4 1.0
 UP BND mixture_0_9_5 1.0
 UP BND mixture_0_9_6 1.0
 UP BND mixture_0_9_7 1.0
 UP BND mixture_0_10_0 1.0
 UP BND mixture_0_10_1 1.0
 UP BND mixture_0_10_2 1.0
 UP BND mixture_0_10_3 1.0
 UP BND mixture_0_10_4 1.0
 UP BND mixture_0_10_5 1.0
 UP BND mixture_0_10_6 1.0
 UP BND mixture_0_10_7 1.0
 UP BND mixture_0_11_0 1.0
 UP BND mixture_0_11_1 1.0
 UP BND mixture_0_11_2 1.0
 UP BND mixture_0_11_3 1.0
 UP BND mixture_0_11_4 1.0
 UP BND mixture_0_11_5 1.0
 UP BND mixture_0_11_6 1.0
 UP BND mixture_0_11_7 1.0
ENDATA
