* case: levels:seed=2,devices=2,rounds=2,cuts=8,profile=random,number=6,spacing=even,gap=1e-06
* digest: 99877f2f84f53cc6
* made by: card_opt 0.1.0, formulation levels-pyomo
* the file's optimum is: the problem's with levels, else of a grid of 64 frequencies
* best known: value 0.3812068332123855, bound 0.38120683321237103 (closed form for each cut)
* objective: the cost, which has no unit, is minimised; cost = offset + scale * v
* offset: -0.2336382391692105
* scale: 0.15075885545079573
* sizes: rows 1.0e+00 to 1.0e+00, cost 1.2e-01 to 1.0e+00, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.0e+00
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* mixture_k_c_l: 1 if device-round k has cut c at level l, else 0; a share on a grid
NAME levels:seed=2,devices=2,rounds=2,cuts=8,profile=random,number=6,spacing=even,gap=1e-06
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
 E shares_of_cut_1_0
 E shares_of_cut_1_1
 E shares_of_cut_1_2
 E shares_of_cut_1_3
 E shares_of_cut_1_4
 E shares_of_cut_1_5
 E shares_of_cut_1_6
 E shares_of_cut_1_7
 E shares_of_cut_2_0
 E shares_of_cut_2_1
 E shares_of_cut_2_2
 E shares_of_cut_2_3
 E shares_of_cut_2_4
 E shares_of_cut_2_5
 E shares_of_cut_2_6
 E shares_of_cut_2_7
 E shares_of_cut_3_0
 E shares_of_cut_3_1
 E shares_of_cut_3_2
 E shares_of_cut_3_3
 E shares_of_cut_3_4
 E shares_of_cut_3_5
 E shares_of_cut_3_6
 E shares_of_cut_3_7
 E one_cut_0
 E one_cut_1
 E one_cut_2
 E one_cut_3
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
 chosen_1_6 shares_of_cut_1_6 -1.0
 chosen_1_6 one_cut_1 1.0
 chosen_1_7 shares_of_cut_1_7 -1.0
 chosen_1_7 one_cut_1 1.0
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
 chosen_2_6 shares_of_cut_2_6 -1.0
 chosen_2_6 one_cut_2 1.0
 chosen_2_7 shares_of_cut_2_7 -1.0
 chosen_2_7 one_cut_2 1.0
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
 chosen_3_6 shares_of_cut_3_6 -1.0
 chosen_3_6 one_cut_3 1.0
 chosen_3_7 shares_of_cut_3_7 -1.0
 chosen_3_7 one_cut_3 1.0
 mixture_0_0_0 cost 0.5665355504617926
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.2660488459411072
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.2660486989444762
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.33407823048827007
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.4458509009771842
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.5948508095441859
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.45881470226357035
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.17708880012692035
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.1770886623079824
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.24087078929653166
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.3456649647258281
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.4853621061560148
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.46680624993360526
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.20533833493444678
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.20533820702561742
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.264533970111038
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.361792739523954
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.49144471693913877
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.4536502384812528
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.19707953739818593
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.19707941188504968
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.25516645646955394
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.35060359893817583
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.4778272345507021
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.3932979482482693
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.23207099799389705
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.23207091912245897
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.2685723474153852
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.3285442746707356
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.4084905767367702
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.3237882794308135
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.22281778595813725
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.22281773656386408
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.24567723506197153
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.2832354415524274
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.33330286240351586
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.31258328279848474
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.23315248701765387
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.23315244816049577
 mixture_0_6_2 shares_of_cut_0_6 1.0
 mixture_0_6_3 cost 0.2511354062941682
 mixture_0_6_3 shares_of_cut_0_6 1.0
 mixture_0_6_4 cost 0.28068144620180707
 mixture_0_6_4 shares_of_cut_0_6 1.0
 mixture_0_6_5 cost 0.32006815160571706
 mixture_0_6_5 shares_of_cut_0_6 1.0
 mixture_0_7_0 cost 0.28624061821763147
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.25330544796070803
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.2533054318489833
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.26076188223492497
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.27301284667774595
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.28934414281528403
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_1_0_0 cost 1.023154129061265
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.3406027934361309
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.21838056363162406
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.17493913364837083
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.1599674864416607
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.1599675442677908
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.9441174655816228
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.30418102949105713
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.1895897100256819
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.14886053343312608
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.13482363678403753
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.13482369099980954
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.9140007326922918
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.3200800303089049
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.2137285974077114
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.1759281225400414
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.16290057316648168
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.16290062348377507
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 0.9001745536491836
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.3173778040030808
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.21301830084669618
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.17592581728861922
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.16314226992228467
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.1631423192971506
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.7160200866129238
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.34979532997876356
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.2842166635412501
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.2609080473345499
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.2528749697204417
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.25287500074720753
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.5855751120041017
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.35622205197957807
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.31515255149576427
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.30055522470367035
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.29552440442504374
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.295524423855963
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_6_0 cost 0.5452351617690544
 mixture_1_6_0 shares_of_cut_1_6 1.0
 mixture_1_6_1 cost 0.36480922300263147
 mixture_1_6_1 shares_of_cut_1_6 1.0
 mixture_1_6_2 cost 0.3325009417062413
 mixture_1_6_2 shares_of_cut_1_6 1.0
 mixture_1_6_3 cost 0.3210176138201334
 mixture_1_6_3 shares_of_cut_1_6 1.0
 mixture_1_6_4 cost 0.31706000160672193
 mixture_1_6_4 shares_of_cut_1_6 1.0
 mixture_1_6_5 cost 0.3170600168925081
 mixture_1_6_5 shares_of_cut_1_6 1.0
 mixture_1_7_0 cost 0.4565108481872461
 mixture_1_7_0 shares_of_cut_1_7 1.0
 mixture_1_7_1 cost 0.38169907079508947
 mixture_1_7_1 shares_of_cut_1_7 1.0
 mixture_1_7_2 cost 0.36830277110118687
 mixture_1_7_2 shares_of_cut_1_7 1.0
 mixture_1_7_3 cost 0.36354132618140284
 mixture_1_7_3 shares_of_cut_1_7 1.0
 mixture_1_7_4 cost 0.3619003425959023
 mixture_1_7_4 shares_of_cut_1_7 1.0
 mixture_1_7_5 cost 0.36190034893399786
 mixture_1_7_5 shares_of_cut_1_7 1.0
 mixture_2_0_0 cost 0.5616648750762667
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.2578017155846008
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.2578015669362244
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.3265955204877105
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.4396241380225816
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.5902983019705633
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.4639702288107031
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.1790786797139301
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.17907854034637308
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.243577362870832
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.34954907064759955
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.4908159357977296
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.5186980074667181
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.25429207681472377
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.25429194746863143
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.3141528708607272
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.41250450012572715
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.5436133275680679
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.48440619677379615
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.22495250817065995
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.22495238124718028
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.2836921278896667
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.38020166128027094
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.508854860565424
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.4174240465121554
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.25438545025330933
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.25438537049562276
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.29129695147468576
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.3519427604986942
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.4327873887966763
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.3569595787610598
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.2548545182027882
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.2548544682534904
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.27797083025396535
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.31595106404578926
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.366581073488897
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_6_0 cost 0.3121343119035264
 mixture_2_6_0 shares_of_cut_2_6 1.0
 mixture_2_6_1 cost 0.23181098243908066
 mixture_2_6_1 shares_of_cut_2_6 1.0
 mixture_2_6_2 cost 0.23181094314529943
 mixture_2_6_2 shares_of_cut_2_6 1.0
 mixture_2_6_3 cost 0.24999596894942086
 mixture_2_6_3 shares_of_cut_2_6 1.0
 mixture_2_6_4 cost 0.2798740064856338
 mixture_2_6_4 shares_of_cut_2_6 1.0
 mixture_2_6_5 cost 0.319703285338721
 mixture_2_6_5 shares_of_cut_2_6 1.0
 mixture_2_7_0 cost 0.3353814172909172
 mixture_2_7_0 shares_of_cut_2_7 1.0
 mixture_2_7_1 cost 0.3020761670349088
 mixture_2_7_1 shares_of_cut_2_7 1.0
 mixture_2_7_2 cost 0.3020761507421427
 mixture_2_7_2 shares_of_cut_2_7 1.0
 mixture_2_7_3 cost 0.30961638642904016
 mixture_2_7_3 shares_of_cut_2_7 1.0
 mixture_2_7_4 cost 0.32200501030627193
 mixture_2_7_4 shares_of_cut_2_7 1.0
 mixture_2_7_5 cost 0.3385198150157254
 mixture_2_7_5 shares_of_cut_2_7 1.0
 mixture_3_0_0 cost 0.9745450844119994
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.34752561311036717
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.2352472538127179
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.19534012382021682
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.1815864741941796
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.18158642107300807
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.8673047464778908
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.27943305847268207
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.17416476677235612
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.1367492271505424
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.12385428274776936
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.12385423294320311
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 1.0212203328022165
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.4756205729505235
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.37792177941517824
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.3431966687338791
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.33122895755981824
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.33122891133653537
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.9314668499205582
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.39608600636140767
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.30021708128731583
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.26614236128690316
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.2543988016753986
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.2543987563178635
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.7778121895465162
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.44138320421311705
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.38113994826606906
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.35972767023413765
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.3523481125009251
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.35234808399861756
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.6874757818076754
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.4767827145876442
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.4390545849432071
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.4256448648198208
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.42102331994313
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.4210233020931858
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_6_0 cost 0.5478710029576029
 mixture_3_6_0 shares_of_cut_3_6 1.0
 mixture_3_6_1 cost 0.38212438313623903
 mixture_3_6_1 shares_of_cut_3_6 1.0
 mixture_3_6_2 cost 0.35244466921277523
 mixture_3_6_2 shares_of_cut_3_6 1.0
 mixture_3_6_3 cost 0.341895599836512
 mixture_3_6_3 shares_of_cut_3_6 1.0
 mixture_3_6_4 cost 0.3382599536723016
 mixture_3_6_4 shares_of_cut_3_6 1.0
 mixture_3_6_5 cost 0.3382599396302263
 mixture_3_6_5 shares_of_cut_3_6 1.0
 mixture_3_7_0 cost 0.6539278972919746
 mixture_3_7_0 shares_of_cut_3_7 1.0
 mixture_3_7_1 cost 0.5852027499525398
 mixture_3_7_1 shares_of_cut_3_7 1.0
 mixture_3_7_2 cost 0.5728963589408819
 mixture_3_7_2 shares_of_cut_3_7 1.0
 mixture_3_7_3 cost 0.5685222947943008
 mixture_3_7_3 shares_of_cut_3_7 1.0
 mixture_3_7_4 cost 0.5670148111510223
 mixture_3_7_4 shares_of_cut_3_7 1.0
 mixture_3_7_5 cost 0.5670148053286188
 mixture_3_7_5 shares_of_cut_3_7 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 0.2336382391692105
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
 RHS one_cut_2 1.0
 RHS one_cut_3 1.0
BOUNDS
 UP BND chosen_0_0 1.0
 UP BND chosen_0_1 1.0
 UP BND chosen_0_2 1.0
 UP BND chosen_0_3 1.0
 UP BND chosen_0_4 1.0
 UP BND chosen_0_5 1.0
 UP BND chosen_0_6 1.0
 UP BND chosen_0_7 1.0
 UP BND chosen_1_0 1.0
 UP BND chosen_1_1 1.0
 UP BND chosen_1_2 1.0
 UP BND chosen_1_3 1.0
 UP BND chosen_1_4 1.0
 UP BND chosen_1_5 1.0
 UP BND chosen_1_6 1.0
 UP BND chosen_1_7 1.0
 UP BND chosen_2_0 1.0
 UP BND chosen_2_1 1.0
 UP BND chosen_2_2 1.0
 UP BND chosen_2_3 1.0
 UP BND chosen_2_4 1.0
 UP BND chosen_2_5 1.0
 UP BND chosen_2_6 1.0
 UP BND chosen_2_7 1.0
 UP BND chosen_3_0 1.0
 UP BND chosen_3_1 1.0
 UP BND chosen_3_2 1.0
 UP BND chosen_3_3 1.0
 UP BND chosen_3_4 1.0
 UP BND chosen_3_5 1.0
 UP BND chosen_3_6 1.0
 UP BND chosen_3_7 1.0
 UP BND mixture_0_0_0 1.0
 UP BND mixture_0_0_1 1.0
 UP BND mixture_0_0_2 1.0
 UP BND mixture_0_0_3 1.0
 UP BND mixture_0_0_4 1.0
 UP BND mixture_0_0_5 1.0
 UP BND mixture_0_1_0 1.0
 UP BND mixture_0_1_1 1.0
 UP BND mixture_0_1_2 1.0
 UP BND mixture_0_1_3 1.0
 UP BND mixture_0_1_4 1.0
 UP BND mixture_0_1_5 1.0
 UP BND mixture_0_2_0 1.0
 UP BND mixture_0_2_1 1.0
 UP BND mixture_0_2_2 1.0
 UP BND mixture_0_2_3 1.0
 UP BND mixture_0_2_4 1.0
 UP BND mixture_0_2_5 1.0
 UP BND mixture_0_3_0 1.0
 UP BND mixture_0_3_1 1.0
 UP BND mixture_0_3_2 1.0
 UP BND mixture_0_3_3 1.0
 UP BND mixture_0_3_4 1.0
 UP BND mixture_0_3_5 1.0
 UP BND mixture_0_4_0 1.0
 UP BND mixture_0_4_1 1.0
 UP BND mixture_0_4_2 1.0
 UP BND mixture_0_4_3 1.0
 UP BND mixture_0_4_4 1.0
 UP BND mixture_0_4_5 1.0
 UP BND mixture_0_5_0 1.0
 UP BND mixture_0_5_1 1.0
 UP BND mixture_0_5_2 1.0
 UP BND mixture_0_5_3 1.0
 UP BND mixture_0_5_4 1.0
 UP BND mixture_0_5_5 1.0
 UP BND mixture_0_6_0 1.0
 UP BND mixture_0_6_1 1.0
 UP BND mixture_0_6_2 1.0
 UP BND mixture_0_6_3 1.0
 UP BND mixture_0_6_4 1.0
 UP BND mixture_0_6_5 1.0
 UP BND mixture_0_7_0 1.0
 UP BND mixture_0_7_1 1.0
 UP BND mixture_0_7_2 1.0
 UP BND mixture_0_7_3 1.0
 UP BND mixture_0_7_4 1.0
 UP BND mixture_0_7_5 1.0
 UP BND mixture_1_0_0 1.0
 UP BND mixture_1_0_1 1.0
 UP BND mixture_1_0_2 1.0
 UP BND mixture_1_0_3 1.0
 UP BND mixture_1_0_4 1.0
 UP BND mixture_1_0_5 1.0
 UP BND mixture_1_1_0 1.0
 UP BND mixture_1_1_1 1.0
 UP BND mixture_1_1_2 1.0
 UP BND mixture_1_1_3 1.0
 UP BND mixture_1_1_4 1.0
 UP BND mixture_1_1_5 1.0
 UP BND mixture_1_2_0 1.0
 UP BND mixture_1_2_1 1.0
 UP BND mixture_1_2_2 1.0
 UP BND mixture_1_2_3 1.0
 UP BND mixture_1_2_4 1.0
 UP BND mixture_1_2_5 1.0
 UP BND mixture_1_3_0 1.0
 UP BND mixture_1_3_1 1.0
 UP BND mixture_1_3_2 1.0
 UP BND mixture_1_3_3 1.0
 UP BND mixture_1_3_4 1.0
 UP BND mixture_1_3_5 1.0
 UP BND mixture_1_4_0 1.0
 UP BND mixture_1_4_1 1.0
 UP BND mixture_1_4_2 1.0
 UP BND mixture_1_4_3 1.0
 UP BND mixture_1_4_4 1.0
 UP BND mixture_1_4_5 1.0
 UP BND mixture_1_5_0 1.0
 UP BND mixture_1_5_1 1.0
 UP BND mixture_1_5_2 1.0
 UP BND mixture_1_5_3 1.0
 UP BND mixture_1_5_4 1.0
 UP BND mixture_1_5_5 1.0
 UP BND mixture_1_6_0 1.0
 UP BND mixture_1_6_1 1.0
 UP BND mixture_1_6_2 1.0
 UP BND mixture_1_6_3 1.0
 UP BND mixture_1_6_4 1.0
 UP BND mixture_1_6_5 1.0
 UP BND mixture_1_7_0 1.0
 UP BND mixture_1_7_1 1.0
 UP BND mixture_1_7_2 1.0
 UP BND mixture_1_7_3 1.0
 UP BND mixture_1_7_4 1.0
 UP BND mixture_1_7_5 1.0
 UP BND mixture_2_0_0 1.0
 UP BND mixture_2_0_1 1.0
 UP BND mixture_2_0_2 1.0
 UP BND mixture_2_0_3 1.0
 UP BND mixture_2_0_4 1.0
 UP BND mixture_2_0_5 1.0
 UP BND mixture_2_1_0 1.0
 UP BND mixture_2_1_1 1.0
 UP BND mixture_2_1_2 1.0
 UP BND mixture_2_1_3 1.0
 UP BND mixture_2_1_4 1.0
 UP BND mixture_2_1_5 1.0
 UP BND mixture_2_2_0 1.0
 UP BND mixture_2_2_1 1.0
 UP BND mixture_2_2_2 1.0
 UP BND mixture_2_2_3 1.0
 UP BND mixture_2_2_4 1.0
 UP BND mixture_2_2_5 1.0
 UP BND mixture_2_3_0 1.0
 UP BND mixture_2_3_1 1.0
 UP BND mixture_2_3_2 1.0
 UP BND mixture_2_3_3 1.0
 UP BND mixture_2_3_4 1.0
 UP BND mixture_2_3_5 1.0
 UP BND mixture_2_4_0 1.0
 UP BND mixture_2_4_1 1.0
 UP BND mixture_2_4_2 1.0
 UP BND mixture_2_4_3 1.0
 UP BND mixture_2_4_4 1.0
 UP BND mixture_2_4_5 1.0
 UP BND mixture_2_5_0 1.0
 UP BND mixture_2_5_1 1.0
 UP BND mixture_2_5_2 1.0
 UP BND mixture_2_5_3 1.0
 UP BND mixture_2_5_4 1.0
 UP BND mixture_2_5_5 1.0
 UP BND mixture_2_6_0 1.0
 UP BND mixture_2_6_1 1.0
 UP BND mixture_2_6_2 1.0
 UP BND mixture_2_6_3 1.0
 UP BND mixture_2_6_4 1.0
 UP BND mixture_2_6_5 1.0
 UP BND mixture_2_7_0 1.0
 UP BND mixture_2_7_1 1.0
 UP BND mixture_2_7_2 1.0
 UP BND mixture_2_7_3 1.0
 UP BND mixture_2_7_4 1.0
 UP BND mixture_2_7_5 1.0
 UP BND mixture_3_0_0 1.0
 UP BND mixture_3_0_1 1.0
 UP BND mixture_3_0_2 1.0
 UP BND mixture_3_0_3 1.0
 UP BND mixture_3_0_4 1.0
 UP BND mixture_3_0_5 1.0
 UP BND mixture_3_1_0 1.0
 UP BND mixture_3_1_1 1.0
 UP BND mixture_3_1_2 1.0
 UP BND mixture_3_1_3 1.0
 UP BND mixture_3_1_4 1.0
 UP BND mixture_3_1_5 1.0
 UP BND mixture_3_2_0 1.0
 UP BND mixture_3_2_1 1.0
 UP BND mixture_3_2_2 1.0
 UP BND mixture_3_2_3 1.0
 UP BND mixture_3_2_4 1.0
 UP BND mixture_3_2_5 1.0
 UP BND mixture_3_3_0 1.0
 UP BND mixture_3_3_1 1.0
 UP BND mixture_3_3_2 1.0
 UP BND mixture_3_3_3 1.0
 UP BND mixture_3_3_4 1.0
 UP BND mixture_3_3_5 1.0
 UP BND mixture_3_4_0 1.0
 UP BND mixture_3_4_1 1.0
 UP BND mixture_3_4_2 1.0
 UP BND mixture_3_4_3 1.0
 UP BND mixture_3_4_4 1.0
 UP BND mixture_3_4_5 1.0
 UP BND mixture_3_5_0 1.0
 UP BND mixture_3_5_1 1.0
 UP BND mixture_3_5_2 1.0
 UP BND mixture_3_5_3 1.0
 UP BND mixture_3_5_4 1.0
 UP BND mixture_3_5_5 1.0
 UP BND mixture_3_6_0 1.0
 UP BND mixture_3_6_1 1.0
 UP BND mixture_3_6_2 1.0
 UP BND mixture_3_6_3 1.0
 UP BND mixture_3_6_4 1.0
 UP BND mixture_3_6_5 1.0
 UP BND mixture_3_7_0 1.0
 UP BND mixture_3_7_1 1.0
 UP BND mixture_3_7_2 1.0
 UP BND mixture_3_7_3 1.0
 UP BND mixture_3_7_4 1.0
 UP BND mixture_3_7_5 1.0
ENDATA
