* case: mixed-limits:seed=7,devices=3,rounds=3,cuts=5,profile=random,limits=2,tightness=0.5
* digest: aa949f592da82b81
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.753062540648579, bound 0.7530625406483958 (weak duality, by column-generation)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.16570506581867608
* scale: 0.10517662874357447
* sizes: rows 2.6e-03 to 7.9e+00, cost 2.0e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 3 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME mixed-limits:seed=7,devices=3,rounds=3,cuts=5,profile=random,limits=2,tightness=0.5
ROWS
 N cost
 E one_cut_0
 E one_cut_1
 E one_cut_2
 E one_cut_3
 E one_cut_4
 E one_cut_5
 E one_cut_6
 E one_cut_7
 E one_cut_8
 L at_least_min_frequency_0_0
 L at_least_min_frequency_0_1
 L at_least_min_frequency_0_2
 L at_least_min_frequency_0_3
 L at_least_min_frequency_0_4
 L at_least_min_frequency_1_0
 L at_least_min_frequency_1_1
 L at_least_min_frequency_1_2
 L at_least_min_frequency_1_3
 L at_least_min_frequency_1_4
 L at_least_min_frequency_2_0
 L at_least_min_frequency_2_1
 L at_least_min_frequency_2_2
 L at_least_min_frequency_2_3
 L at_least_min_frequency_2_4
 L at_least_min_frequency_3_0
 L at_least_min_frequency_3_1
 L at_least_min_frequency_3_2
 L at_least_min_frequency_3_3
 L at_least_min_frequency_3_4
 L at_least_min_frequency_4_0
 L at_least_min_frequency_4_1
 L at_least_min_frequency_4_2
 L at_least_min_frequency_4_3
 L at_least_min_frequency_4_4
 L at_least_min_frequency_5_0
 L at_least_min_frequency_5_1
 L at_least_min_frequency_5_2
 L at_least_min_frequency_5_3
 L at_least_min_frequency_5_4
 L at_least_min_frequency_6_0
 L at_least_min_frequency_6_1
 L at_least_min_frequency_6_2
 L at_least_min_frequency_6_3
 L at_least_min_frequency_6_4
 L at_least_min_frequency_7_0
 L at_least_min_frequency_7_1
 L at_least_min_frequency_7_2
 L at_least_min_frequency_7_3
 L at_least_min_frequency_7_4
 L at_least_min_frequency_8_0
 L at_least_min_frequency_8_1
 L at_least_min_frequency_8_2
 L at_least_min_frequency_8_3
 L at_least_min_frequency_8_4
 L at_most_max_frequency_0_0
 L at_most_max_frequency_0_1
 L at_most_max_frequency_0_2
 L at_most_max_frequency_0_3
 L at_most_max_frequency_0_4
 L at_most_max_frequency_1_0
 L at_most_max_frequency_1_1
 L at_most_max_frequency_1_2
 L at_most_max_frequency_1_3
 L at_most_max_frequency_1_4
 L at_most_max_frequency_2_0
 L at_most_max_frequency_2_1
 L at_most_max_frequency_2_2
 L at_most_max_frequency_2_3
 L at_most_max_frequency_2_4
 L at_most_max_frequency_3_0
 L at_most_max_frequency_3_1
 L at_most_max_frequency_3_2
 L at_most_max_frequency_3_3
 L at_most_max_frequency_3_4
 L at_most_max_frequency_4_0
 L at_most_max_frequency_4_1
 L at_most_max_frequency_4_2
 L at_most_max_frequency_4_3
 L at_most_max_frequency_4_4
 L at_most_max_frequency_5_0
 L at_most_max_frequency_5_1
 L at_most_max_frequency_5_2
 L at_most_max_frequency_5_3
 L at_most_max_frequency_5_4
 L at_most_max_frequency_6_0
 L at_most_max_frequency_6_1
 L at_most_max_frequency_6_2
 L at_most_max_frequency_6_3
 L at_most_max_frequency_6_4
 L at_most_max_frequency_7_0
 L at_most_max_frequency_7_1
 L at_most_max_frequency_7_2
 L at_most_max_frequency_7_3
 L at_most_max_frequency_7_4
 L at_most_max_frequency_8_0
 L at_most_max_frequency_8_1
 L at_most_max_frequency_8_2
 L at_most_max_frequency_8_3
 L at_most_max_frequency_8_4
 L limit_0_0
 L limit_1_0
 L limit_1_1
 L limit_1_2
 L period_cone_0_0
 L period_cone_0_1
 L period_cone_0_2
 L period_cone_0_3
 L period_cone_0_4
 L period_cone_1_0
 L period_cone_1_1
 L period_cone_1_2
 L period_cone_1_3
 L period_cone_1_4
 L period_cone_2_0
 L period_cone_2_1
 L period_cone_2_2
 L period_cone_2_3
 L period_cone_2_4
 L period_cone_3_0
 L period_cone_3_1
 L period_cone_3_2
 L period_cone_3_3
 L period_cone_3_4
 L period_cone_4_0
 L period_cone_4_1
 L period_cone_4_2
 L period_cone_4_3
 L period_cone_4_4
 L period_cone_5_0
 L period_cone_5_1
 L period_cone_5_2
 L period_cone_5_3
 L period_cone_5_4
 L period_cone_6_0
 L period_cone_6_1
 L period_cone_6_2
 L period_cone_6_3
 L period_cone_6_4
 L period_cone_7_0
 L period_cone_7_1
 L period_cone_7_2
 L period_cone_7_3
 L period_cone_7_4
 L period_cone_8_0
 L period_cone_8_1
 L period_cone_8_2
 L period_cone_8_3
 L period_cone_8_4
 L square_cone_0_0
 L square_cone_0_1
 L square_cone_0_2
 L square_cone_0_3
 L square_cone_0_4
 L square_cone_1_0
 L square_cone_1_1
 L square_cone_1_2
 L square_cone_1_3
 L square_cone_1_4
 L square_cone_2_0
 L square_cone_2_1
 L square_cone_2_2
 L square_cone_2_3
 L square_cone_2_4
 L square_cone_3_0
 L square_cone_3_1
 L square_cone_3_2
 L square_cone_3_3
 L square_cone_3_4
 L square_cone_4_0
 L square_cone_4_1
 L square_cone_4_2
 L square_cone_4_3
 L square_cone_4_4
 L square_cone_5_0
 L square_cone_5_1
 L square_cone_5_2
 L square_cone_5_3
 L square_cone_5_4
 L square_cone_6_0
 L square_cone_6_1
 L square_cone_6_2
 L square_cone_6_3
 L square_cone_6_4
 L square_cone_7_0
 L square_cone_7_1
 L square_cone_7_2
 L square_cone_7_3
 L square_cone_7_4
 L square_cone_8_0
 L square_cone_8_1
 L square_cone_8_2
 L square_cone_8_3
 L square_cone_8_4
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_0 limit_1_0 0.12168864348941
 chosen_0_1 cost 0.05988374948985062
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_1 limit_1_0 0.21419978759700684
 chosen_0_2 cost 0.11414643743212241
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_2 limit_1_0 0.29802725976863265
 chosen_0_3 cost 0.1552897393958061
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_3 limit_1_0 0.36158730685068463
 chosen_0_4 cost 0.1779471073699596
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_4 limit_1_0 0.3965894410124912
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_0 limit_1_1 0.12042976801184697
 chosen_1_1 cost 0.05400984960332843
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_1 limit_1_1 0.19453350396286037
 chosen_1_2 cost 0.11121305250106285
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_2 limit_1_1 0.27301865202786674
 chosen_1_3 cost 0.15805809271526036
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_3 limit_1_1 0.3372919746929528
 chosen_1_4 cost 0.16791308748643044
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_4 limit_1_1 0.3508134330137032
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_0 limit_1_2 0.12318571557535954
 chosen_2_1 cost 0.05452280746802367
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_1 limit_1_2 0.19350226207456767
 chosen_2_2 cost 0.11346528658976986
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_2 limit_1_2 0.26951873603133525
 chosen_2_3 cost 0.15730948437011183
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_3 limit_1_2 0.3260633769827386
 chosen_2_4 cost 0.1823493054442207
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_2_4 limit_1_2 0.3583565369401022
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_0 limit_1_0 0.041849986105740464
 chosen_3_1 cost 0.02362355661518258
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_1 limit_1_0 0.07350496082498408
 chosen_3_2 cost 0.04442846386221368
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_2 limit_1_0 0.10138301592350031
 chosen_3_3 cost 0.05846325552375192
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_3 limit_1_0 0.12018928554973925
 chosen_3_4 cost 0.07326346432590031
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
 chosen_3_4 limit_1_0 0.1400211949909465
 chosen_4_0 one_cut_4 1.0
 chosen_4_0 at_least_min_frequency_4_0 0.08536585365853659
 chosen_4_0 at_most_max_frequency_4_0 -1.0
 chosen_4_0 limit_1_1 0.06454925758750939
 chosen_4_1 cost 0.01928842807577981
 chosen_4_1 one_cut_4 1.0
 chosen_4_1 at_least_min_frequency_4_1 0.08536585365853659
 chosen_4_1 at_most_max_frequency_4_1 -1.0
 chosen_4_1 limit_1_1 0.08608285390493825
 chosen_4_2 cost 0.052918554997326665
 chosen_4_2 one_cut_4 1.0
 chosen_4_2 at_least_min_frequency_4_2 0.08536585365853659
 chosen_4_2 at_most_max_frequency_4_2 -1.0
 chosen_4_2 limit_1_1 0.12362751925492729
 chosen_4_3 cost 0.08548150761401614
 chosen_4_3 one_cut_4 1.0
 chosen_4_3 at_least_min_frequency_4_3 0.08536585365853659
 chosen_4_3 at_most_max_frequency_4_3 -1.0
 chosen_4_3 limit_1_1 0.15998079147579006
 chosen_4_4 cost 0.0711514380168065
 chosen_4_4 one_cut_4 1.0
 chosen_4_4 at_least_min_frequency_4_4 0.08536585365853659
 chosen_4_4 at_most_max_frequency_4_4 -1.0
 chosen_4_4 limit_1_1 0.14398270533343355
 chosen_5_0 one_cut_5 1.0
 chosen_5_0 at_least_min_frequency_5_0 0.08536585365853659
 chosen_5_0 at_most_max_frequency_5_0 -1.0
 chosen_5_0 limit_1_2 0.06819153787641945
 chosen_5_1 cost 0.019467953857095703
 chosen_5_1 one_cut_5 1.0
 chosen_5_1 at_least_min_frequency_5_1 0.08536585365853659
 chosen_5_1 at_most_max_frequency_5_1 -1.0
 chosen_5_1 limit_1_2 0.08898541392974406
 chosen_5_2 cost 0.05127957161506462
 chosen_5_2 one_cut_5 1.0
 chosen_5_2 at_least_min_frequency_5_2 0.08536585365853659
 chosen_5_2 at_most_max_frequency_5_2 -1.0
 chosen_5_2 limit_1_2 0.12296365538082735
 chosen_5_3 cost 0.07102982311707741
 chosen_5_3 one_cut_5 1.0
 chosen_5_3 at_least_min_frequency_5_3 0.08536585365853659
 chosen_5_3 at_most_max_frequency_5_3 -1.0
 chosen_5_3 limit_1_2 0.14405905578959477
 chosen_5_4 cost 0.09560029323822664
 chosen_5_4 one_cut_5 1.0
 chosen_5_4 at_least_min_frequency_5_4 0.08536585365853659
 chosen_5_4 at_most_max_frequency_5_4 -1.0
 chosen_5_4 limit_1_2 0.1703029699688383
 chosen_6_0 one_cut_6 1.0
 chosen_6_0 at_least_min_frequency_6_0 0.08536585365853659
 chosen_6_0 at_most_max_frequency_6_0 -1.0
 chosen_6_0 limit_1_0 0.04170415637569013
 chosen_6_1 cost 0.0258737599451338
 chosen_6_1 one_cut_6 1.0
 chosen_6_1 at_least_min_frequency_6_1 0.08536585365853659
 chosen_6_1 at_most_max_frequency_6_1 -1.0
 chosen_6_1 limit_1_0 0.07637434724900705
 chosen_6_2 cost 0.04777276539011842
 chosen_6_2 one_cut_6 1.0
 chosen_6_2 at_least_min_frequency_6_2 0.08536585365853659
 chosen_6_2 at_most_max_frequency_6_2 -1.0
 chosen_6_2 limit_1_0 0.10571846655456696
 chosen_6_3 cost 0.06349033401870702
 chosen_6_3 one_cut_6 1.0
 chosen_6_3 at_least_min_frequency_6_3 0.08536585365853659
 chosen_6_3 at_most_max_frequency_6_3 -1.0
 chosen_6_3 limit_1_0 0.1267796152076104
 chosen_6_4 cost 0.07607126022769004
 chosen_6_4 one_cut_6 1.0
 chosen_6_4 at_least_min_frequency_6_4 0.08536585365853659
 chosen_6_4 at_most_max_frequency_6_4 -1.0
 chosen_6_4 limit_1_0 0.14363774150829103
 chosen_7_0 one_cut_7 1.0
 chosen_7_0 at_least_min_frequency_7_0 0.08536585365853659
 chosen_7_0 at_most_max_frequency_7_0 -1.0
 chosen_7_0 limit_1_1 0.062419721793749564
 chosen_7_1 cost 0.022107250853633964
 chosen_7_1 one_cut_7 1.0
 chosen_7_1 at_least_min_frequency_7_1 0.08536585365853659
 chosen_7_1 at_most_max_frequency_7_1 -1.0
 chosen_7_1 limit_1_1 0.08710025116089148
 chosen_7_2 cost 0.054844140744759816
 chosen_7_2 one_cut_7 1.0
 chosen_7_2 at_least_min_frequency_7_2 0.08536585365853659
 chosen_7_2 at_most_max_frequency_7_2 -1.0
 chosen_7_2 limit_1_1 0.1236477069117729
 chosen_7_3 cost 0.08380488496549755
 chosen_7_3 one_cut_7 1.0
 chosen_7_3 at_least_min_frequency_7_3 0.08536585365853659
 chosen_7_3 at_most_max_frequency_7_3 -1.0
 chosen_7_3 limit_1_1 0.1559794745732735
 chosen_7_4 cost 0.08000983980660878
 chosen_7_4 one_cut_7 1.0
 chosen_7_4 at_least_min_frequency_7_4 0.08536585365853659
 chosen_7_4 at_most_max_frequency_7_4 -1.0
 chosen_7_4 limit_1_1 0.15174268709962033
 chosen_8_0 one_cut_8 1.0
 chosen_8_0 at_least_min_frequency_8_0 0.08536585365853659
 chosen_8_0 at_most_max_frequency_8_0 -1.0
 chosen_8_0 limit_1_2 0.054351971969284506
 chosen_8_1 cost 0.023150574224126724
 chosen_8_1 one_cut_8 1.0
 chosen_8_1 at_least_min_frequency_8_1 0.08536585365853659
 chosen_8_1 at_most_max_frequency_8_1 -1.0
 chosen_8_1 limit_1_2 0.07907928406964297
 chosen_8_2 cost 0.052552730550960894
 chosen_8_2 one_cut_8 1.0
 chosen_8_2 at_least_min_frequency_8_2 0.08536585365853659
 chosen_8_2 at_most_max_frequency_8_2 -1.0
 chosen_8_2 limit_1_2 0.11048396063958593
 chosen_8_3 cost 0.07473280076862734
 chosen_8_3 one_cut_8 1.0
 chosen_8_3 at_least_min_frequency_8_3 0.08536585365853659
 chosen_8_3 at_most_max_frequency_8_3 -1.0
 chosen_8_3 limit_1_2 0.1341746697066865
 chosen_8_4 cost 0.08521338728201777
 chosen_8_4 one_cut_8 1.0
 chosen_8_4 at_least_min_frequency_8_4 0.08536585365853659
 chosen_8_4 at_most_max_frequency_8_4 -1.0
 chosen_8_4 limit_1_2 0.14536906735758057
 MARKER 'MARKER' 'INTEND'
 frequency_0_0 at_least_min_frequency_0_0 -1.0
 frequency_0_0 at_most_max_frequency_0_0 1.0
 frequency_0_1 at_least_min_frequency_0_1 -1.0
 frequency_0_1 at_most_max_frequency_0_1 1.0
 frequency_0_2 at_least_min_frequency_0_2 -1.0
 frequency_0_2 at_most_max_frequency_0_2 1.0
 frequency_0_3 at_least_min_frequency_0_3 -1.0
 frequency_0_3 at_most_max_frequency_0_3 1.0
 frequency_0_4 at_least_min_frequency_0_4 -1.0
 frequency_0_4 at_most_max_frequency_0_4 1.0
 frequency_1_0 at_least_min_frequency_1_0 -1.0
 frequency_1_0 at_most_max_frequency_1_0 1.0
 frequency_1_1 at_least_min_frequency_1_1 -1.0
 frequency_1_1 at_most_max_frequency_1_1 1.0
 frequency_1_2 at_least_min_frequency_1_2 -1.0
 frequency_1_2 at_most_max_frequency_1_2 1.0
 frequency_1_3 at_least_min_frequency_1_3 -1.0
 frequency_1_3 at_most_max_frequency_1_3 1.0
 frequency_1_4 at_least_min_frequency_1_4 -1.0
 frequency_1_4 at_most_max_frequency_1_4 1.0
 frequency_2_0 at_least_min_frequency_2_0 -1.0
 frequency_2_0 at_most_max_frequency_2_0 1.0
 frequency_2_1 at_least_min_frequency_2_1 -1.0
 frequency_2_1 at_most_max_frequency_2_1 1.0
 frequency_2_2 at_least_min_frequency_2_2 -1.0
 frequency_2_2 at_most_max_frequency_2_2 1.0
 frequency_2_3 at_least_min_frequency_2_3 -1.0
 frequency_2_3 at_most_max_frequency_2_3 1.0
 frequency_2_4 at_least_min_frequency_2_4 -1.0
 frequency_2_4 at_most_max_frequency_2_4 1.0
 frequency_3_0 at_least_min_frequency_3_0 -1.0
 frequency_3_0 at_most_max_frequency_3_0 1.0
 frequency_3_1 at_least_min_frequency_3_1 -1.0
 frequency_3_1 at_most_max_frequency_3_1 1.0
 frequency_3_2 at_least_min_frequency_3_2 -1.0
 frequency_3_2 at_most_max_frequency_3_2 1.0
 frequency_3_3 at_least_min_frequency_3_3 -1.0
 frequency_3_3 at_most_max_frequency_3_3 1.0
 frequency_3_4 at_least_min_frequency_3_4 -1.0
 frequency_3_4 at_most_max_frequency_3_4 1.0
 frequency_4_0 at_least_min_frequency_4_0 -1.0
 frequency_4_0 at_most_max_frequency_4_0 1.0
 frequency_4_1 at_least_min_frequency_4_1 -1.0
 frequency_4_1 at_most_max_frequency_4_1 1.0
 frequency_4_2 at_least_min_frequency_4_2 -1.0
 frequency_4_2 at_most_max_frequency_4_2 1.0
 frequency_4_3 at_least_min_frequency_4_3 -1.0
 frequency_4_3 at_most_max_frequency_4_3 1.0
 frequency_4_4 at_least_min_frequency_4_4 -1.0
 frequency_4_4 at_most_max_frequency_4_4 1.0
 frequency_5_0 at_least_min_frequency_5_0 -1.0
 frequency_5_0 at_most_max_frequency_5_0 1.0
 frequency_5_1 at_least_min_frequency_5_1 -1.0
 frequency_5_1 at_most_max_frequency_5_1 1.0
 frequency_5_2 at_least_min_frequency_5_2 -1.0
 frequency_5_2 at_most_max_frequency_5_2 1.0
 frequency_5_3 at_least_min_frequency_5_3 -1.0
 frequency_5_3 at_most_max_frequency_5_3 1.0
 frequency_5_4 at_least_min_frequency_5_4 -1.0
 frequency_5_4 at_most_max_frequency_5_4 1.0
 frequency_6_0 at_least_min_frequency_6_0 -1.0
 frequency_6_0 at_most_max_frequency_6_0 1.0
 frequency_6_1 at_least_min_frequency_6_1 -1.0
 frequency_6_1 at_most_max_frequency_6_1 1.0
 frequency_6_2 at_least_min_frequency_6_2 -1.0
 frequency_6_2 at_most_max_frequency_6_2 1.0
 frequency_6_3 at_least_min_frequency_6_3 -1.0
 frequency_6_3 at_most_max_frequency_6_3 1.0
 frequency_6_4 at_least_min_frequency_6_4 -1.0
 frequency_6_4 at_most_max_frequency_6_4 1.0
 frequency_7_0 at_least_min_frequency_7_0 -1.0
 frequency_7_0 at_most_max_frequency_7_0 1.0
 frequency_7_1 at_least_min_frequency_7_1 -1.0
 frequency_7_1 at_most_max_frequency_7_1 1.0
 frequency_7_2 at_least_min_frequency_7_2 -1.0
 frequency_7_2 at_most_max_frequency_7_2 1.0
 frequency_7_3 at_least_min_frequency_7_3 -1.0
 frequency_7_3 at_most_max_frequency_7_3 1.0
 frequency_7_4 at_least_min_frequency_7_4 -1.0
 frequency_7_4 at_most_max_frequency_7_4 1.0
 frequency_8_0 at_least_min_frequency_8_0 -1.0
 frequency_8_0 at_most_max_frequency_8_0 1.0
 frequency_8_1 at_least_min_frequency_8_1 -1.0
 frequency_8_1 at_most_max_frequency_8_1 1.0
 frequency_8_2 at_least_min_frequency_8_2 -1.0
 frequency_8_2 at_most_max_frequency_8_2 1.0
 frequency_8_3 at_least_min_frequency_8_3 -1.0
 frequency_8_3 at_most_max_frequency_8_3 1.0
 frequency_8_4 at_least_min_frequency_8_4 -1.0
 frequency_8_4 at_most_max_frequency_8_4 1.0
 period_0_0 cost 0.01619117598880564
 period_0_0 limit_1_0 0.02501286622718448
 period_0_1 cost 0.010968157838857101
 period_0_1 limit_1_0 0.01694410986401828
 period_0_2 cost 0.007470627683682045
 period_0_2 limit_1_0 0.0115409659566565
 period_0_3 cost 0.005198903123792652
 period_0_3 limit_1_0 0.00803150237224428
 period_0_4 cost 0.0021165786902243816
 period_0_4 limit_1_0 0.0032697871775648033
 period_1_0 cost 0.015188656764163165
 period_1_0 limit_1_1 0.02083946203458338
 period_1_1 cost 0.01028903551321691
 period_1_1 limit_1_1 0.014116980077927088
 period_1_2 cost 0.007008064131892129
 period_1_2 limit_1_1 0.009615352343538063
 period_1_3 cost 0.004876999370028289
 period_1_3 limit_1_1 0.006691443805234426
 period_1_4 cost 0.00198552515656595
 period_1_4 limit_1_1 0.0027242222114462313
 period_2_0 cost 0.015459754478629458
 period_2_0 limit_1_2 0.019938014844529676
 period_2_1 cost 0.01047268137835206
 period_2_1 limit_1_2 0.013506325541731626
 period_2_2 cost 0.007133148936854723
 period_2_2 limit_1_2 0.009199423547627955
 period_2_3 cost 0.004964047448288095
 period_2_3 limit_1_2 0.006401993760620959
 period_2_4 cost 0.002020964191124317
 period_2_4 limit_1_2 0.0026063812396632385
 period_3_0 cost 0.01866666666666667
 period_3_0 limit_1_0 0.02501286622718448
 period_3_1 cost 0.012645094245587003
 period_3_1 limit_1_0 0.01694410986401828
 period_3_2 cost 0.008612821999988135
 period_3_2 limit_1_0 0.0115409659566565
 period_3_3 cost 0.005993770416134439
 period_3_3 limit_1_0 0.00803150237224428
 period_3_4 cost 0.0024401852534679867
 period_3_4 limit_1_0 0.0032697871775648033
 period_4_0 cost 0.01866666666666667
 period_4_0 limit_1_1 0.02083946203458338
 period_4_1 cost 0.012645094245587003
 period_4_1 limit_1_1 0.014116980077927088
 period_4_2 cost 0.008612821999988135
 period_4_2 limit_1_1 0.009615352343538063
 period_4_3 cost 0.00599377041613444
 period_4_3 limit_1_1 0.006691443805234426
 period_4_4 cost 0.0024401852534679876
 period_4_4 limit_1_1 0.0027242222114462313
 period_5_0 cost 0.01866666666666667
 period_5_0 limit_1_2 0.019938014844529676
 period_5_1 cost 0.012645094245587003
 period_5_1 limit_1_2 0.013506325541731626
 period_5_2 cost 0.008612821999988135
 period_5_2 limit_1_2 0.009199423547627955
 period_5_3 cost 0.005993770416134439
 period_5_3 limit_1_2 0.006401993760620959
 period_5_4 cost 0.0024401852534679867
 period_5_4 limit_1_2 0.0026063812396632385
 period_6_0 cost 0.018666666666666668
 period_6_0 limit_1_0 0.02501286622718448
 period_6_1 cost 0.012645094245586998
 period_6_1 limit_1_0 0.01694410986401828
 period_6_2 cost 0.008612821999988132
 period_6_2 limit_1_0 0.0115409659566565
 period_6_3 cost 0.0059937704161344375
 period_6_3 limit_1_0 0.00803150237224428
 period_6_4 cost 0.0024401852534679863
 period_6_4 limit_1_0 0.0032697871775648033
 period_7_0 cost 0.01866666666666667
 period_7_0 limit_1_1 0.02083946203458338
 period_7_1 cost 0.012645094245587003
 period_7_1 limit_1_1 0.014116980077927088
 period_7_2 cost 0.008612821999988135
 period_7_2 limit_1_1 0.009615352343538063
 period_7_3 cost 0.005993770416134439
 period_7_3 limit_1_1 0.006691443805234426
 period_7_4 cost 0.0024401852534679867
 period_7_4 limit_1_1 0.0027242222114462313
 period_8_0 cost 0.018666666666666668
 period_8_0 limit_1_2 0.019938014844529676
 period_8_1 cost 0.012645094245586998
 period_8_1 limit_1_2 0.013506325541731626
 period_8_2 cost 0.008612821999988132
 period_8_2 limit_1_2 0.009199423547627955
 period_8_3 cost 0.0059937704161344375
 period_8_3 limit_1_2 0.006401993760620959
 period_8_4 cost 0.0024401852534679863
 period_8_4 limit_1_2 0.0026063812396632385
 square_0_0 cost 0.8007628309541197
 square_0_0 limit_0_0 7.93270062361138
 square_0_1 cost 0.5424493642381014
 square_0_1 limit_0_0 5.373736446835321
 square_0_2 cost 0.3694729139579154
 square_0_2 limit_0_0 3.6601574169835542
 square_0_3 cost 0.2571208160631892
 square_0_3 limit_0_0 2.5471492670278444
 square_0_4 cost 0.1046790884796172
 square_0_4 limit_0_0 1.0369960222453278
 square_1_0 cost 0.8007628309541197
 square_1_0 limit_0_0 7.93270062361138
 square_1_1 cost 0.5424493642381014
 square_1_1 limit_0_0 5.373736446835321
 square_1_2 cost 0.3694729139579154
 square_1_2 limit_0_0 3.6601574169835542
 square_1_3 cost 0.2571208160631892
 square_1_3 limit_0_0 2.5471492670278444
 square_1_4 cost 0.1046790884796172
 square_1_4 limit_0_0 1.0369960222453278
 square_2_0 cost 0.8007628309541197
 square_2_0 limit_0_0 7.93270062361138
 square_2_1 cost 0.5424493642381014
 square_2_1 limit_0_0 5.373736446835321
 square_2_2 cost 0.3694729139579154
 square_2_2 limit_0_0 3.6601574169835542
 square_2_3 cost 0.2571208160631892
 square_2_3 limit_0_0 2.5471492670278444
 square_2_4 cost 0.1046790884796172
 square_2_4 limit_0_0 1.0369960222453278
 square_3_0 cost 0.8007628309541197
 square_3_0 limit_0_0 7.93270062361138
 square_3_1 cost 0.5424493642381014
 square_3_1 limit_0_0 5.373736446835321
 square_3_2 cost 0.3694729139579154
 square_3_2 limit_0_0 3.6601574169835542
 square_3_3 cost 0.2571208160631892
 square_3_3 limit_0_0 2.5471492670278444
 square_3_4 cost 0.1046790884796172
 square_3_4 limit_0_0 1.0369960222453278
 square_4_0 cost 0.8007628309541197
 square_4_0 limit_0_0 7.93270062361138
 square_4_1 cost 0.5424493642381014
 square_4_1 limit_0_0 5.373736446835321
 square_4_2 cost 0.3694729139579154
 square_4_2 limit_0_0 3.6601574169835542
 square_4_3 cost 0.2571208160631892
 square_4_3 limit_0_0 2.5471492670278444
 square_4_4 cost 0.1046790884796172
 square_4_4 limit_0_0 1.0369960222453278
 square_5_0 cost 0.8007628309541197
 square_5_0 limit_0_0 7.93270062361138
 square_5_1 cost 0.5424493642381014
 square_5_1 limit_0_0 5.373736446835321
 square_5_2 cost 0.3694729139579154
 square_5_2 limit_0_0 3.6601574169835542
 square_5_3 cost 0.2571208160631892
 square_5_3 limit_0_0 2.5471492670278444
 square_5_4 cost 0.1046790884796172
 square_5_4 limit_0_0 1.0369960222453278
 square_6_0 cost 0.8007628309541197
 square_6_0 limit_0_0 7.93270062361138
 square_6_1 cost 0.5424493642381014
 square_6_1 limit_0_0 5.373736446835321
 square_6_2 cost 0.3694729139579154
 square_6_2 limit_0_0 3.6601574169835542
 square_6_3 cost 0.2571208160631892
 square_6_3 limit_0_0 2.5471492670278444
 square_6_4 cost 0.1046790884796172
 square_6_4 limit_0_0 1.0369960222453278
 square_7_0 cost 0.8007628309541197
 square_7_0 limit_0_0 7.93270062361138
 square_7_1 cost 0.5424493642381014
 square_7_1 limit_0_0 5.373736446835321
 square_7_2 cost 0.3694729139579154
 square_7_2 limit_0_0 3.6601574169835542
 square_7_3 cost 0.2571208160631892
 square_7_3 limit_0_0 2.5471492670278444
 square_7_4 cost 0.1046790884796172
 square_7_4 limit_0_0 1.0369960222453278
 square_8_0 cost 0.8007628309541197
 square_8_0 limit_0_0 7.93270062361138
 square_8_1 cost 0.5424493642381014
 square_8_1 limit_0_0 5.373736446835321
 square_8_2 cost 0.3694729139579154
 square_8_2 limit_0_0 3.6601574169835542
 square_8_3 cost 0.2571208160631892
 square_8_3 limit_0_0 2.5471492670278444
 square_8_4 cost 0.1046790884796172
 square_8_4 limit_0_0 1.0369960222453278
RHS
 RHS cost 0.16570506581867608
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
 RHS one_cut_2 1.0
 RHS one_cut_3 1.0
 RHS one_cut_4 1.0
 RHS one_cut_5 1.0
 RHS one_cut_6 1.0
 RHS one_cut_7 1.0
 RHS one_cut_8 1.0
 RHS limit_0_0 1.0
 RHS limit_1_0 1.0
 RHS limit_1_1 1.0
 RHS limit_1_2 1.0
BOUNDS
 UP BND chosen_0_0 1.0
 UP BND chosen_0_1 1.0
 UP BND chosen_0_2 1.0
 UP BND chosen_0_3 1.0
 UP BND chosen_0_4 1.0
 UP BND chosen_1_0 1.0
 UP BND chosen_1_1 1.0
 UP BND chosen_1_2 1.0
 UP BND chosen_1_3 1.0
 UP BND chosen_1_4 1.0
 UP BND chosen_2_0 1.0
 UP BND chosen_2_1 1.0
 UP BND chosen_2_2 1.0
 UP BND chosen_2_3 1.0
 UP BND chosen_2_4 1.0
 UP BND chosen_3_0 1.0
 UP BND chosen_3_1 1.0
 UP BND chosen_3_2 1.0
 UP BND chosen_3_3 1.0
 UP BND chosen_3_4 1.0
 UP BND chosen_4_0 1.0
 UP BND chosen_4_1 1.0
 UP BND chosen_4_2 1.0
 UP BND chosen_4_3 1.0
 UP BND chosen_4_4 1.0
 UP BND chosen_5_0 1.0
 UP BND chosen_5_1 1.0
 UP BND chosen_5_2 1.0
 UP BND chosen_5_3 1.0
 UP BND chosen_5_4 1.0
 UP BND chosen_6_0 1.0
 UP BND chosen_6_1 1.0
 UP BND chosen_6_2 1.0
 UP BND chosen_6_3 1.0
 UP BND chosen_6_4 1.0
 UP BND chosen_7_0 1.0
 UP BND chosen_7_1 1.0
 UP BND chosen_7_2 1.0
 UP BND chosen_7_3 1.0
 UP BND chosen_7_4 1.0
 UP BND chosen_8_0 1.0
 UP BND chosen_8_1 1.0
 UP BND chosen_8_2 1.0
 UP BND chosen_8_3 1.0
 UP BND chosen_8_4 1.0
 UP BND frequency_0_0 1.0
 UP BND frequency_0_1 1.0
 UP BND frequency_0_2 1.0
 UP BND frequency_0_3 1.0
 UP BND frequency_0_4 1.0
 UP BND frequency_1_0 1.0
 UP BND frequency_1_1 1.0
 UP BND frequency_1_2 1.0
 UP BND frequency_1_3 1.0
 UP BND frequency_1_4 1.0
 UP BND frequency_2_0 1.0
 UP BND frequency_2_1 1.0
 UP BND frequency_2_2 1.0
 UP BND frequency_2_3 1.0
 UP BND frequency_2_4 1.0
 UP BND frequency_3_0 1.0
 UP BND frequency_3_1 1.0
 UP BND frequency_3_2 1.0
 UP BND frequency_3_3 1.0
 UP BND frequency_3_4 1.0
 UP BND frequency_4_0 1.0
 UP BND frequency_4_1 1.0
 UP BND frequency_4_2 1.0
 UP BND frequency_4_3 1.0
 UP BND frequency_4_4 1.0
 UP BND frequency_5_0 1.0
 UP BND frequency_5_1 1.0
 UP BND frequency_5_2 1.0
 UP BND frequency_5_3 1.0
 UP BND frequency_5_4 1.0
 UP BND frequency_6_0 1.0
 UP BND frequency_6_1 1.0
 UP BND frequency_6_2 1.0
 UP BND frequency_6_3 1.0
 UP BND frequency_6_4 1.0
 UP BND frequency_7_0 1.0
 UP BND frequency_7_1 1.0
 UP BND frequency_7_2 1.0
 UP BND frequency_7_3 1.0
 UP BND frequency_7_4 1.0
 UP BND frequency_8_0 1.0
 UP BND frequency_8_1 1.0
 UP BND frequency_8_2 1.0
 UP BND frequency_8_3 1.0
 UP BND frequency_8_4 1.0
 UP BND period_0_0 11.714285714285714
 UP BND period_0_1 11.714285714285714
 UP BND period_0_2 11.714285714285714
 UP BND period_0_3 11.714285714285714
 UP BND period_0_4 11.714285714285714
 UP BND period_1_0 11.714285714285714
 UP BND period_1_1 11.714285714285714
 UP BND period_1_2 11.714285714285714
 UP BND period_1_3 11.714285714285714
 UP BND period_1_4 11.714285714285714
 UP BND period_2_0 11.714285714285714
 UP BND period_2_1 11.714285714285714
 UP BND period_2_2 11.714285714285714
 UP BND period_2_3 11.714285714285714
 UP BND period_2_4 11.714285714285714
 UP BND period_3_0 11.714285714285714
 UP BND period_3_1 11.714285714285714
 UP BND period_3_2 11.714285714285714
 UP BND period_3_3 11.714285714285714
 UP BND period_3_4 11.714285714285714
 UP BND period_4_0 11.714285714285714
 UP BND period_4_1 11.714285714285714
 UP BND period_4_2 11.714285714285714
 UP BND period_4_3 11.714285714285714
 UP BND period_4_4 11.714285714285714
 UP BND period_5_0 11.714285714285714
 UP BND period_5_1 11.714285714285714
 UP BND period_5_2 11.714285714285714
 UP BND period_5_3 11.714285714285714
 UP BND period_5_4 11.714285714285714
 UP BND period_6_0 11.714285714285714
 UP BND period_6_1 11.714285714285714
 UP BND period_6_2 11.714285714285714
 UP BND period_6_3 11.714285714285714
 UP BND period_6_4 11.714285714285714
 UP BND period_7_0 11.714285714285714
 UP BND period_7_1 11.714285714285714
 UP BND period_7_2 11.714285714285714
 UP BND period_7_3 11.714285714285714
 UP BND period_7_4 11.714285714285714
 UP BND period_8_0 11.714285714285714
 UP BND period_8_1 11.714285714285714
 UP BND period_8_2 11.714285714285714
 UP BND period_8_3 11.714285714285714
 UP BND period_8_4 11.714285714285714
 UP BND square_0_0 1.0
 UP BND square_0_1 1.0
 UP BND square_0_2 1.0
 UP BND square_0_3 1.0
 UP BND square_0_4 1.0
 UP BND square_1_0 1.0
 UP BND square_1_1 1.0
 UP BND square_1_2 1.0
 UP BND square_1_3 1.0
 UP BND square_1_4 1.0
 UP BND square_2_0 1.0
 UP BND square_2_1 1.0
 UP BND square_2_2 1.0
 UP BND square_2_3 1.0
 UP BND square_2_4 1.0
 UP BND square_3_0 1.0
 UP BND square_3_1 1.0
 UP BND square_3_2 1.0
 UP BND square_3_3 1.0
 UP BND square_3_4 1.0
 UP BND square_4_0 1.0
 UP BND square_4_1 1.0
 UP BND square_4_2 1.0
 UP BND square_4_3 1.0
 UP BND square_4_4 1.0
 UP BND square_5_0 1.0
 UP BND square_5_1 1.0
 UP BND square_5_2 1.0
 UP BND square_5_3 1.0
 UP BND square_5_4 1.0
 UP BND square_6_0 1.0
 UP BND square_6_1 1.0
 UP BND square_6_2 1.0
 UP BND square_6_3 1.0
 UP BND square_6_4 1.0
 UP BND square_7_0 1.0
 UP BND square_7_1 1.0
 UP BND square_7_2 1.0
 UP BND square_7_3 1.0
 UP BND square_7_4 1.0
 UP BND square_8_0 1.0
 UP BND square_8_1 1.0
 UP BND square_8_2 1.0
 UP BND square_8_3 1.0
 UP BND square_8_4 1.0
QCMATRIX period_cone_0_0
 chosen_0_0 chosen_0_0 1.0
 frequency_0_0 period_0_0 -0.5
 period_0_0 frequency_0_0 -0.5
QCMATRIX period_cone_0_1
 chosen_0_1 chosen_0_1 1.0
 frequency_0_1 period_0_1 -0.5
 period_0_1 frequency_0_1 -0.5
QCMATRIX period_cone_0_2
 chosen_0_2 chosen_0_2 1.0
 frequency_0_2 period_0_2 -0.5
 period_0_2 frequency_0_2 -0.5
QCMATRIX period_cone_0_3
 chosen_0_3 chosen_0_3 1.0
 frequency_0_3 period_0_3 -0.5
 period_0_3 frequency_0_3 -0.5
QCMATRIX period_cone_0_4
 chosen_0_4 chosen_0_4 1.0
 frequency_0_4 period_0_4 -0.5
 period_0_4 frequency_0_4 -0.5
QCMATRIX period_cone_1_0
 chosen_1_0 chosen_1_0 1.0
 frequency_1_0 period_1_0 -0.5
 period_1_0 frequency_1_0 -0.5
QCMATRIX period_cone_1_1
 chosen_1_1 chosen_1_1 1.0
 frequency_1_1 period_1_1 -0.5
 period_1_1 frequency_1_1 -0.5
QCMATRIX period_cone_1_2
 chosen_1_2 chosen_1_2 1.0
 frequency_1_2 period_1_2 -0.5
 period_1_2 frequency_1_2 -0.5
QCMATRIX period_cone_1_3
 chosen_1_3 chosen_1_3 1.0
 frequency_1_3 period_1_3 -0.5
 period_1_3 frequency_1_3 -0.5
QCMATRIX period_cone_1_4
 chosen_1_4 chosen_1_4 1.0
 frequency_1_4 period_1_4 -0.5
 period_1_4 frequency_1_4 -0.5
QCMATRIX period_cone_2_0
 chosen_2_0 chosen_2_0 1.0
 frequency_2_0 period_2_0 -0.5
 period_2_0 frequency_2_0 -0.5
QCMATRIX period_cone_2_1
 chosen_2_1 chosen_2_1 1.0
 frequency_2_1 period_2_1 -0.5
 period_2_1 frequency_2_1 -0.5
QCMATRIX period_cone_2_2
 chosen_2_2 chosen_2_2 1.0
 frequency_2_2 period_2_2 -0.5
 period_2_2 frequency_2_2 -0.5
QCMATRIX period_cone_2_3
 chosen_2_3 chosen_2_3 1.0
 frequency_2_3 period_2_3 -0.5
 period_2_3 frequency_2_3 -0.5
QCMATRIX period_cone_2_4
 chosen_2_4 chosen_2_4 1.0
 frequency_2_4 period_2_4 -0.5
 period_2_4 frequency_2_4 -0.5
QCMATRIX period_cone_3_0
 chosen_3_0 chosen_3_0 1.0
 frequency_3_0 period_3_0 -0.5
 period_3_0 frequency_3_0 -0.5
QCMATRIX period_cone_3_1
 chosen_3_1 chosen_3_1 1.0
 frequency_3_1 period_3_1 -0.5
 period_3_1 frequency_3_1 -0.5
QCMATRIX period_cone_3_2
 chosen_3_2 chosen_3_2 1.0
 frequency_3_2 period_3_2 -0.5
 period_3_2 frequency_3_2 -0.5
QCMATRIX period_cone_3_3
 chosen_3_3 chosen_3_3 1.0
 frequency_3_3 period_3_3 -0.5
 period_3_3 frequency_3_3 -0.5
QCMATRIX period_cone_3_4
 chosen_3_4 chosen_3_4 1.0
 frequency_3_4 period_3_4 -0.5
 period_3_4 frequency_3_4 -0.5
QCMATRIX period_cone_4_0
 chosen_4_0 chosen_4_0 1.0
 frequency_4_0 period_4_0 -0.5
 period_4_0 frequency_4_0 -0.5
QCMATRIX period_cone_4_1
 chosen_4_1 chosen_4_1 1.0
 frequency_4_1 period_4_1 -0.5
 period_4_1 frequency_4_1 -0.5
QCMATRIX period_cone_4_2
 chosen_4_2 chosen_4_2 1.0
 frequency_4_2 period_4_2 -0.5
 period_4_2 frequency_4_2 -0.5
QCMATRIX period_cone_4_3
 chosen_4_3 chosen_4_3 1.0
 frequency_4_3 period_4_3 -0.5
 period_4_3 frequency_4_3 -0.5
QCMATRIX period_cone_4_4
 chosen_4_4 chosen_4_4 1.0
 frequency_4_4 period_4_4 -0.5
 period_4_4 frequency_4_4 -0.5
QCMATRIX period_cone_5_0
 chosen_5_0 chosen_5_0 1.0
 frequency_5_0 period_5_0 -0.5
 period_5_0 frequency_5_0 -0.5
QCMATRIX period_cone_5_1
 chosen_5_1 chosen_5_1 1.0
 frequency_5_1 period_5_1 -0.5
 period_5_1 frequency_5_1 -0.5
QCMATRIX period_cone_5_2
 chosen_5_2 chosen_5_2 1.0
 frequency_5_2 period_5_2 -0.5
 period_5_2 frequency_5_2 -0.5
QCMATRIX period_cone_5_3
 chosen_5_3 chosen_5_3 1.0
 frequency_5_3 period_5_3 -0.5
 period_5_3 frequency_5_3 -0.5
QCMATRIX period_cone_5_4
 chosen_5_4 chosen_5_4 1.0
 frequency_5_4 period_5_4 -0.5
 period_5_4 frequency_5_4 -0.5
QCMATRIX period_cone_6_0
 chosen_6_0 chosen_6_0 1.0
 frequency_6_0 period_6_0 -0.5
 period_6_0 frequency_6_0 -0.5
QCMATRIX period_cone_6_1
 chosen_6_1 chosen_6_1 1.0
 frequency_6_1 period_6_1 -0.5
 period_6_1 frequency_6_1 -0.5
QCMATRIX period_cone_6_2
 chosen_6_2 chosen_6_2 1.0
 frequency_6_2 period_6_2 -0.5
 period_6_2 frequency_6_2 -0.5
QCMATRIX period_cone_6_3
 chosen_6_3 chosen_6_3 1.0
 frequency_6_3 period_6_3 -0.5
 period_6_3 frequency_6_3 -0.5
QCMATRIX period_cone_6_4
 chosen_6_4 chosen_6_4 1.0
 frequency_6_4 period_6_4 -0.5
 period_6_4 frequency_6_4 -0.5
QCMATRIX period_cone_7_0
 chosen_7_0 chosen_7_0 1.0
 frequency_7_0 period_7_0 -0.5
 period_7_0 frequency_7_0 -0.5
QCMATRIX period_cone_7_1
 chosen_7_1 chosen_7_1 1.0
 frequency_7_1 period_7_1 -0.5
 period_7_1 frequency_7_1 -0.5
QCMATRIX period_cone_7_2
 chosen_7_2 chosen_7_2 1.0
 frequency_7_2 period_7_2 -0.5
 period_7_2 frequency_7_2 -0.5
QCMATRIX period_cone_7_3
 chosen_7_3 chosen_7_3 1.0
 frequency_7_3 period_7_3 -0.5
 period_7_3 frequency_7_3 -0.5
QCMATRIX period_cone_7_4
 chosen_7_4 chosen_7_4 1.0
 frequency_7_4 period_7_4 -0.5
 period_7_4 frequency_7_4 -0.5
QCMATRIX period_cone_8_0
 chosen_8_0 chosen_8_0 1.0
 frequency_8_0 period_8_0 -0.5
 period_8_0 frequency_8_0 -0.5
QCMATRIX period_cone_8_1
 chosen_8_1 chosen_8_1 1.0
 frequency_8_1 period_8_1 -0.5
 period_8_1 frequency_8_1 -0.5
QCMATRIX period_cone_8_2
 chosen_8_2 chosen_8_2 1.0
 frequency_8_2 period_8_2 -0.5
 period_8_2 frequency_8_2 -0.5
QCMATRIX period_cone_8_3
 chosen_8_3 chosen_8_3 1.0
 frequency_8_3 period_8_3 -0.5
 period_8_3 frequency_8_3 -0.5
QCMATRIX period_cone_8_4
 chosen_8_4 chosen_8_4 1.0
 frequency_8_4 period_8_4 -0.5
 period_8_4 frequency_8_4 -0.5
QCMATRIX square_cone_0_0
 frequency_0_0 frequency_0_0 1.0
 chosen_0_0 square_0_0 -0.5
 square_0_0 chosen_0_0 -0.5
QCMATRIX square_cone_0_1
 frequency_0_1 frequency_0_1 1.0
 chosen_0_1 square_0_1 -0.5
 square_0_1 chosen_0_1 -0.5
QCMATRIX square_cone_0_2
 frequency_0_2 frequency_0_2 1.0
 chosen_0_2 square_0_2 -0.5
 square_0_2 chosen_0_2 -0.5
QCMATRIX square_cone_0_3
 frequency_0_3 frequency_0_3 1.0
 chosen_0_3 square_0_3 -0.5
 square_0_3 chosen_0_3 -0.5
QCMATRIX square_cone_0_4
 frequency_0_4 frequency_0_4 1.0
 chosen_0_4 square_0_4 -0.5
 square_0_4 chosen_0_4 -0.5
QCMATRIX square_cone_1_0
 frequency_1_0 frequency_1_0 1.0
 chosen_1_0 square_1_0 -0.5
 square_1_0 chosen_1_0 -0.5
QCMATRIX square_cone_1_1
 frequency_1_1 frequency_1_1 1.0
 chosen_1_1 square_1_1 -0.5
 square_1_1 chosen_1_1 -0.5
QCMATRIX square_cone_1_2
 frequency_1_2 frequency_1_2 1.0
 chosen_1_2 square_1_2 -0.5
 square_1_2 chosen_1_2 -0.5
QCMATRIX square_cone_1_3
 frequency_1_3 frequency_1_3 1.0
 chosen_1_3 square_1_3 -0.5
 square_1_3 chosen_1_3 -0.5
QCMATRIX square_cone_1_4
 frequency_1_4 frequency_1_4 1.0
 chosen_1_4 square_1_4 -0.5
 square_1_4 chosen_1_4 -0.5
QCMATRIX square_cone_2_0
 frequency_2_0 frequency_2_0 1.0
 chosen_2_0 square_2_0 -0.5
 square_2_0 chosen_2_0 -0.5
QCMATRIX square_cone_2_1
 frequency_2_1 frequency_2_1 1.0
 chosen_2_1 square_2_1 -0.5
 square_2_1 chosen_2_1 -0.5
QCMATRIX square_cone_2_2
 frequency_2_2 frequency_2_2 1.0
 chosen_2_2 square_2_2 -0.5
 square_2_2 chosen_2_2 -0.5
QCMATRIX square_cone_2_3
 frequency_2_3 frequency_2_3 1.0
 chosen_2_3 square_2_3 -0.5
 square_2_3 chosen_2_3 -0.5
QCMATRIX square_cone_2_4
 frequency_2_4 frequency_2_4 1.0
 chosen_2_4 square_2_4 -0.5
 square_2_4 chosen_2_4 -0.5
QCMATRIX square_cone_3_0
 frequency_3_0 frequency_3_0 1.0
 chosen_3_0 square_3_0 -0.5
 square_3_0 chosen_3_0 -0.5
QCMATRIX square_cone_3_1
 frequency_3_1 frequency_3_1 1.0
 chosen_3_1 square_3_1 -0.5
 square_3_1 chosen_3_1 -0.5
QCMATRIX square_cone_3_2
 frequency_3_2 frequency_3_2 1.0
 chosen_3_2 square_3_2 -0.5
 square_3_2 chosen_3_2 -0.5
QCMATRIX square_cone_3_3
 frequency_3_3 frequency_3_3 1.0
 chosen_3_3 square_3_3 -0.5
 square_3_3 chosen_3_3 -0.5
QCMATRIX square_cone_3_4
 frequency_3_4 frequency_3_4 1.0
 chosen_3_4 square_3_4 -0.5
 square_3_4 chosen_3_4 -0.5
QCMATRIX square_cone_4_0
 frequency_4_0 frequency_4_0 1.0
 chosen_4_0 square_4_0 -0.5
 square_4_0 chosen_4_0 -0.5
QCMATRIX square_cone_4_1
 frequency_4_1 frequency_4_1 1.0
 chosen_4_1 square_4_1 -0.5
 square_4_1 chosen_4_1 -0.5
QCMATRIX square_cone_4_2
 frequency_4_2 frequency_4_2 1.0
 chosen_4_2 square_4_2 -0.5
 square_4_2 chosen_4_2 -0.5
QCMATRIX square_cone_4_3
 frequency_4_3 frequency_4_3 1.0
 chosen_4_3 square_4_3 -0.5
 square_4_3 chosen_4_3 -0.5
QCMATRIX square_cone_4_4
 frequency_4_4 frequency_4_4 1.0
 chosen_4_4 square_4_4 -0.5
 square_4_4 chosen_4_4 -0.5
QCMATRIX square_cone_5_0
 frequency_5_0 frequency_5_0 1.0
 chosen_5_0 square_5_0 -0.5
 square_5_0 chosen_5_0 -0.5
QCMATRIX square_cone_5_1
 frequency_5_1 frequency_5_1 1.0
 chosen_5_1 square_5_1 -0.5
 square_5_1 chosen_5_1 -0.5
QCMATRIX square_cone_5_2
 frequency_5_2 frequency_5_2 1.0
 chosen_5_2 square_5_2 -0.5
 square_5_2 chosen_5_2 -0.5
QCMATRIX square_cone_5_3
 frequency_5_3 frequency_5_3 1.0
 chosen_5_3 square_5_3 -0.5
 square_5_3 chosen_5_3 -0.5
QCMATRIX square_cone_5_4
 frequency_5_4 frequency_5_4 1.0
 chosen_5_4 square_5_4 -0.5
 square_5_4 chosen_5_4 -0.5
QCMATRIX square_cone_6_0
 frequency_6_0 frequency_6_0 1.0
 chosen_6_0 square_6_0 -0.5
 square_6_0 chosen_6_0 -0.5
QCMATRIX square_cone_6_1
 frequency_6_1 frequency_6_1 1.0
 chosen_6_1 square_6_1 -0.5
 square_6_1 chosen_6_1 -0.5
QCMATRIX square_cone_6_2
 frequency_6_2 frequency_6_2 1.0
 chosen_6_2 square_6_2 -0.5
 square_6_2 chosen_6_2 -0.5
QCMATRIX square_cone_6_3
 frequency_6_3 frequency_6_3 1.0
 chosen_6_3 square_6_3 -0.5
 square_6_3 chosen_6_3 -0.5
QCMATRIX square_cone_6_4
 frequency_6_4 frequency_6_4 1.0
 chosen_6_4 square_6_4 -0.5
 square_6_4 chosen_6_4 -0.5
QCMATRIX square_cone_7_0
 frequency_7_0 frequency_7_0 1.0
 chosen_7_0 square_7_0 -0.5
 square_7_0 chosen_7_0 -0.5
QCMATRIX square_cone_7_1
 frequency_7_1 frequency_7_1 1.0
 chosen_7_1 square_7_1 -0.5
 square_7_1 chosen_7_1 -0.5
QCMATRIX square_cone_7_2
 frequency_7_2 frequency_7_2 1.0
 chosen_7_2 square_7_2 -0.5
 square_7_2 chosen_7_2 -0.5
QCMATRIX square_cone_7_3
 frequency_7_3 frequency_7_3 1.0
 chosen_7_3 square_7_3 -0.5
 square_7_3 chosen_7_3 -0.5
QCMATRIX square_cone_7_4
 frequency_7_4 frequency_7_4 1.0
 chosen_7_4 square_7_4 -0.5
 square_7_4 chosen_7_4 -0.5
QCMATRIX square_cone_8_0
 frequency_8_0 frequency_8_0 1.0
 chosen_8_0 square_8_0 -0.5
 square_8_0 chosen_8_0 -0.5
QCMATRIX square_cone_8_1
 frequency_8_1 frequency_8_1 1.0
 chosen_8_1 square_8_1 -0.5
 square_8_1 chosen_8_1 -0.5
QCMATRIX square_cone_8_2
 frequency_8_2 frequency_8_2 1.0
 chosen_8_2 square_8_2 -0.5
 square_8_2 chosen_8_2 -0.5
QCMATRIX square_cone_8_3
 frequency_8_3 frequency_8_3 1.0
 chosen_8_3 square_8_3 -0.5
 square_8_3 chosen_8_3 -0.5
QCMATRIX square_cone_8_4
 frequency_8_4 frequency_8_4 1.0
 chosen_8_4 square_8_4 -0.5
 square_8_4 chosen_8_4 -0.5
ENDATA
