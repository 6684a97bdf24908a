* case: levels:seed=1,devices=1,rounds=1,cuts=12,profile=random,number=8,spacing=even,gap=1e-06
* digest: 0c8fd3c25a6f5e22
* made by: card_opt 0.1.0, formulation levels-pyomo
* the file's optimum is: the problem's with levels, else of a grid of 64 frequencies
* best known: value 0.1216908765908941, bound 0.12169087659089002 (closed form for each cut)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.06702669392104527
* scale: 0.24471445479597365
* sizes: rows 1.0e+00 to 1.0e+00, cost 1.9e-01 to 8.6e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.0e+00
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 1 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* mixture_k_c_l: 1 if device-round k has cut c at level l, else 0; a share on a grid
NAME levels:seed=1,devices=1,rounds=1,cuts=12,profile=random,number=8,spacing=even,gap=1e-06
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
 mixture_0_0_0 cost 0.7859706401255789
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.31989337650108
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.21869894144110977
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.18871757051193935
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.18871769220281595
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.20664101673229301
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.23767872713342086
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.27953532541152337
 mixture_0_0_7 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.7172453736166328
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.30836855020344295
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.21959344276171178
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.19329160685630675
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.19329171361238123
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.20901535552880077
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.23624388913316904
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.2729635368794295
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.704173274995665
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.33585452453961495
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.25588536323673144
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.23219250812572115
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.23219260429224783
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.2463565573745716
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_2_6 cost 0.2708841874568884
 mixture_0_2_6 shares_of_cut_0_2 1.0
 mixture_0_2_7 cost 0.3039614713738146
 mixture_0_2_7 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.6981130248053987
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.3427199905614035
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.2655572535403064
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.24269587149722727
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.24269596428890206
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.2563628499866404
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.28002971154874
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.3119461868333433
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.8554338001718906
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.5606943058798732
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.4967006315633081
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.4777409122302396
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.477740989185522
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.48907540092397117
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.5087031317351028
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.535172546941787
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.5428129539453175
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.29206032588219777
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.23761705538382447
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.22148688096819022
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.22148694643868086
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.23112981271892805
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_5_6 cost 0.24782830470633194
 mixture_0_5_6 shares_of_cut_0_5 1.0
 mixture_0_5_7 cost 0.27034742940766565
 mixture_0_5_7 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.5476807023991823
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.31902772119483636
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.2693827136743805
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
 mixture_0_7_0 cost 0.7296429134419142
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.5493276212332736
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.5101776657391398
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.4985785166670141
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.498578563746603
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.5055127134082924
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_0_7_6 cost 0.5175205375551821
 mixture_0_7_6 shares_of_cut_0_7 1.0
 mixture_0_7_7 cost 0.5337139572699364
 mixture_0_7_7 shares_of_cut_0_7 1.0
 mixture_0_8_0 cost 0.5140984623178364
 mixture_0_8_0 shares_of_cut_0_8 1.0
 mixture_0_8_1 cost 0.3753220382754923
 mixture_0_8_1 shares_of_cut_0_8 1.0
 mixture_0_8_2 cost 0.3451909786280041
 mixture_0_8_2 shares_of_cut_0_8 1.0
 mixture_0_8_3 cost 0.33626390200323764
 mixture_0_8_3 shares_of_cut_0_8 1.0
 mixture_0_8_4 cost 0.33626393823719714
 mixture_0_8_4 shares_of_cut_0_8 1.0
 mixture_0_8_5 cost 0.34160068190456294
 mixture_0_8_5 shares_of_cut_0_8 1.0
 mixture_0_8_6 cost 0.3508422879559593
 mixture_0_8_6 shares_of_cut_0_8 1.0
 mixture_0_8_7 cost 0.3633052624131125
 mixture_0_8_7 shares_of_cut_0_8 1.0
 mixture_0_9_0 cost 0.48420152901773517
 mixture_0_9_0 shares_of_cut_0_9 1.0
 mixture_0_9_1 cost 0.38496545387091674
 mixture_0_9_1 shares_of_cut_0_9 1.0
 mixture_0_9_2 cost 0.3634193726826663
 mixture_0_9_2 shares_of_cut_0_9 1.0
 mixture_0_9_3 cost 0.357035809675549
 mixture_0_9_3 shares_of_cut_0_9 1.0
 mixture_0_9_4 cost 0.35703583558568436
 mixture_0_9_4 shares_of_cut_0_9 1.0
 mixture_0_9_5 cost 0.36085202770382424
 mixture_0_9_5 shares_of_cut_0_9 1.0
 mixture_0_9_6 cost 0.36746050402768327
 mixture_0_9_6 shares_of_cut_0_9 1.0
 mixture_0_9_7 cost 0.3763725125213274
 mixture_0_9_7 shares_of_cut_0_9 1.0
 mixture_0_10_0 cost 0.4075670279389777
 mixture_0_10_0 shares_of_cut_0_10 1.0
 mixture_0_10_1 cost 0.34116035303670217
 mixture_0_10_1 shares_of_cut_0_10 1.0
 mixture_0_10_2 cost 0.3267421728862949
 mixture_0_10_2 shares_of_cut_0_10 1.0
 mixture_0_10_3 cost 0.322470428032373
 mixture_0_10_3 shares_of_cut_0_10 1.0
 mixture_0_10_4 cost 0.32247044537088554
 mixture_0_10_4 shares_of_cut_0_10 1.0
 mixture_0_10_5 cost 0.32502416012611957
 mixture_0_10_5 shares_of_cut_0_10 1.0
 mixture_0_10_6 cost 0.3294464121971393
 mixture_0_10_6 shares_of_cut_0_10 1.0
 mixture_0_10_7 cost 0.3354101390967387
 mixture_0_10_7 shares_of_cut_0_10 1.0
 mixture_0_11_0 cost 0.3335903328712027
 mixture_0_11_0 shares_of_cut_0_11 1.0
 mixture_0_11_1 cost 0.3143711087772441
 mixture_0_11_1 shares_of_cut_0_11 1.0
 mixture_0_11_2 cost 0.3101982415806026
 mixture_0_11_2 shares_of_cut_0_11 1.0
 mixture_0_11_3 cost 0.3089619257774013
 mixture_0_11_3 shares_of_cut_0_11 1.0
 mixture_0_11_4 cost 0.3089619307954624
 mixture_0_11_4 shares_of_cut_0_11 1.0
 mixture_0_11_5 cost 0.3097010193919795
 mixture_0_11_5 shares_of_cut_0_11 1.0
 mixture_0_11_6 cost 0.3109808945502822
 mixture_0_11_6 shares_of_cut_0_11 1.0
 mixture_0_11_7 cost 0.3127068988094511
 mixture_0_11_7 shares_of_cut_0_11 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 0.06702669392104527
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
