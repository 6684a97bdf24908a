* case: deadline:seed=1,devices=2,rounds=2,cuts=6,profile=random,tightness=0.5
* digest: f7579144c75b63c4
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.5000605229046187, bound 0.5000605229045947 (closed form for each cut)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.07429104799990746
* scale: 0.12344752011785443
* sizes: rows 1.4e-02 to 1.0e+00, cost 1.6e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME deadline:seed=1,devices=2,rounds=2,cuts=6,profile=random,tightness=0.5
ROWS
 N cost
 E one_cut_0
 E one_cut_1
 E one_cut_2
 E one_cut_3
 L at_least_min_frequency_0_0
 L at_least_min_frequency_0_1
 L at_least_min_frequency_0_2
 L at_least_min_frequency_0_3
 L at_least_min_frequency_0_4
 L at_least_min_frequency_0_5
 L at_least_min_frequency_1_0
 L at_least_min_frequency_1_1
 L at_least_min_frequency_1_2
 L at_least_min_frequency_1_3
 L at_least_min_frequency_1_4
 L at_least_min_frequency_1_5
 L at_least_min_frequency_2_0
 L at_least_min_frequency_2_1
 L at_least_min_frequency_2_2
 L at_least_min_frequency_2_3
 L at_least_min_frequency_2_4
 L at_least_min_frequency_2_5
 L at_least_min_frequency_3_0
 L at_least_min_frequency_3_1
 L at_least_min_frequency_3_2
 L at_least_min_frequency_3_3
 L at_least_min_frequency_3_4
 L at_least_min_frequency_3_5
 L at_most_max_frequency_0_0
 L at_most_max_frequency_0_1
 L at_most_max_frequency_0_2
 L at_most_max_frequency_0_3
 L at_most_max_frequency_0_4
 L at_most_max_frequency_0_5
 L at_most_max_frequency_1_0
 L at_most_max_frequency_1_1
 L at_most_max_frequency_1_2
 L at_most_max_frequency_1_3
 L at_most_max_frequency_1_4
 L at_most_max_frequency_1_5
 L at_most_max_frequency_2_0
 L at_most_max_frequency_2_1
 L at_most_max_frequency_2_2
 L at_most_max_frequency_2_3
 L at_most_max_frequency_2_4
 L at_most_max_frequency_2_5
 L at_most_max_frequency_3_0
 L at_most_max_frequency_3_1
 L at_most_max_frequency_3_2
 L at_most_max_frequency_3_3
 L at_most_max_frequency_3_4
 L at_most_max_frequency_3_5
 L own_limit_0_0_0
 L own_limit_0_0_1
 L own_limit_0_0_2
 L own_limit_0_0_3
 L own_limit_0_0_4
 L own_limit_0_0_5
 L own_limit_0_1_0
 L own_limit_0_1_1
 L own_limit_0_1_2
 L own_limit_0_1_3
 L own_limit_0_1_4
 L own_limit_0_1_5
 L own_limit_0_2_0
 L own_limit_0_2_1
 L own_limit_0_2_2
 L own_limit_0_2_3
 L own_limit_0_2_4
 L own_limit_0_2_5
 L own_limit_0_3_0
 L own_limit_0_3_1
 L own_limit_0_3_2
 L own_limit_0_3_3
 L own_limit_0_3_4
 L own_limit_0_3_5
 L period_cone_0_0
 L period_cone_0_1
 L period_cone_0_2
 L period_cone_0_3
 L period_cone_0_4
 L period_cone_0_5
 L period_cone_1_0
 L period_cone_1_1
 L period_cone_1_2
 L period_cone_1_3
 L period_cone_1_4
 L period_cone_1_5
 L period_cone_2_0
 L period_cone_2_1
 L period_cone_2_2
 L period_cone_2_3
 L period_cone_2_4
 L period_cone_2_5
 L period_cone_3_0
 L period_cone_3_1
 L period_cone_3_2
 L period_cone_3_3
 L period_cone_3_4
 L period_cone_3_5
 L square_cone_0_0
 L square_cone_0_1
 L square_cone_0_2
 L square_cone_0_3
 L square_cone_0_4
 L square_cone_0_5
 L square_cone_1_0
 L square_cone_1_1
 L square_cone_1_2
 L square_cone_1_3
 L square_cone_1_4
 L square_cone_1_5
 L square_cone_2_0
 L square_cone_2_1
 L square_cone_2_2
 L square_cone_2_3
 L square_cone_2_4
 L square_cone_2_5
 L square_cone_3_0
 L square_cone_3_1
 L square_cone_3_2
 L square_cone_3_3
 L square_cone_3_4
 L square_cone_3_5
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_0 own_limit_0_0_0 -0.4767522892402636
 chosen_0_1 cost 0.059207623112790236
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_1 own_limit_0_0_1 0.10101217647080918
 chosen_0_2 cost 0.07049142550912
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_2 own_limit_0_0_2 0.2111226608975425
 chosen_0_3 cost 0.07244690618448624
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_3 own_limit_0_0_3 0.23020478560062374
 chosen_0_4 cost 0.09206937296034211
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_4 own_limit_0_0_4 0.4216862779599506
 chosen_0_5 cost 0.12343265295241337
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_5 own_limit_0_0_5 0.7277378935271925
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_0 own_limit_0_1_0 -0.5733158484323966
 chosen_1_1 cost 0.04299500289013279
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_1 own_limit_0_1_1 -0.18261801682634915
 chosen_1_2 cost 0.07385455613686967
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_2 own_limit_0_1_2 0.097804351527496
 chosen_1_3 cost 0.0751405573013113
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_3 own_limit_0_1_3 0.10949031111852348
 chosen_1_4 cost 0.08460198411345772
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_4 own_limit_0_1_4 0.19546678956767982
 chosen_1_5 cost 0.11230571178790363
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
 chosen_1_5 own_limit_0_1_5 0.4472120065053089
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_0 own_limit_0_2_0 -0.5114875475338186
 chosen_2_1 cost 0.02888580127265843
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_1 own_limit_0_2_1 -0.2588755530223815
 chosen_2_2 cost 0.10017199902029202
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_2 own_limit_0_2_2 0.36453622026332244
 chosen_2_3 cost 0.09735139729191877
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_3 own_limit_0_2_3 0.33986950523606096
 chosen_2_4 cost 0.0785461245472499
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_2_4 own_limit_0_2_4 0.175413708752449
 chosen_2_5 cost 0.10596561163784808
 chosen_2_5 one_cut_2 1.0
 chosen_2_5 at_least_min_frequency_2_5 0.08536585365853659
 chosen_2_5 at_most_max_frequency_2_5 -1.0
 chosen_2_5 own_limit_0_2_5 0.4152024983053568
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_0 own_limit_0_3_0 -0.5983327286062303
 chosen_3_1 cost 0.03668273492787853
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_1 own_limit_0_3_1 -0.16366142528251204
 chosen_3_2 cost 0.06554671800298825
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_2 own_limit_0_3_2 0.17836174084833667
 chosen_3_3 cost 0.0703450699084771
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_3 own_limit_0_3_3 0.23521971178930845
 chosen_3_4 cost 0.09377844773960922
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
 chosen_3_4 own_limit_0_3_4 0.512893034216372
 chosen_3_5 cost 0.12036514788369009
 chosen_3_5 one_cut_3 1.0
 chosen_3_5 at_least_min_frequency_3_5 0.08536585365853659
 chosen_3_5 at_most_max_frequency_3_5 -1.0
 chosen_3_5 own_limit_0_3_5 0.8279315836981804
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
 frequency_0_5 at_least_min_frequency_0_5 -1.0
 frequency_0_5 at_most_max_frequency_0_5 1.0
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
 frequency_1_5 at_least_min_frequency_1_5 -1.0
 frequency_1_5 at_most_max_frequency_1_5 1.0
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
 frequency_2_5 at_least_min_frequency_2_5 -1.0
 frequency_2_5 at_most_max_frequency_2_5 1.0
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
 frequency_3_5 at_least_min_frequency_3_5 -1.0
 frequency_3_5 at_most_max_frequency_3_5 1.0
 period_0_0 cost 0.017839725036044064
 period_0_0 own_limit_0_0_0 0.17408500226815993
 period_0_1 cost 0.013541764798326549
 period_0_1 own_limit_0_0_1 0.13214431000862104
 period_0_2 cost 0.010494288515901552
 period_0_2 own_limit_0_0_2 0.10240618823453339
 period_0_3 cost 0.00952306846727598
 period_0_3 own_limit_0_0_3 0.09292875267842139
 period_0_4 cost 0.004965647195212561
 period_0_4 own_limit_0_0_4 0.04845616742942525
 period_0_5 cost 0.0016605362321639916
 period_0_5 own_limit_0_0_5 0.016203974733835474
 period_1_0 cost 0.018666666666666668
 period_1_0 own_limit_0_1_0 0.1696249726652135
 period_1_1 cost 0.014169479017083314
 period_1_1 own_limit_0_1_1 0.12875879415820038
 period_1_2 cost 0.010980740187103322
 period_1_2 own_limit_0_1_2 0.09978255825435067
 period_1_3 cost 0.00996450025789769
 period_1_3 own_limit_0_1_3 0.09054793306437904
 period_1_4 cost 0.005195824531489275
 period_1_4 own_limit_0_1_4 0.04721472825680968
 period_1_5 cost 0.001737508637106288
 period_1_5 own_limit_0_1_5 0.015788831521860346
 period_2_0 cost 0.01694592251820348
 period_2_0 own_limit_0_2_0 0.14819541427128596
 period_2_1 cost 0.012863297868578774
 period_2_1 own_limit_0_2_1 0.11249206140776545
 period_2_2 cost 0.00996850566445586
 period_2_2 own_limit_0_2_2 0.08717653612677509
 period_2_3 cost 0.009045945498372471
 period_2_3 own_limit_0_2_3 0.07910856662815093
 period_2_4 cost 0.0047168592818999
 period_2_4 own_limit_0_2_4 0.041249859049551606
 period_2_5 cost 0.0015773403610238824
 period_2_5 own_limit_0_2_5 0.013794150657637703
 period_3_0 cost 0.018666666666666668
 period_3_0 own_limit_0_3_0 0.22119027778768335
 period_3_1 cost 0.014169479017083314
 period_3_1 own_limit_0_3_1 0.16790094642296832
 period_3_2 cost 0.010980740187103322
 period_3_2 own_limit_0_3_2 0.13011605208748725
 period_3_3 cost 0.009964500257897689
 period_3_3 own_limit_0_3_3 0.11807413821749103
 period_3_4 cost 0.005195824531489274
 period_3_4 own_limit_0_3_4 0.06156781454229495
 period_3_5 cost 0.0017375086371062877
 period_3_5 own_limit_0_3_5 0.02058857239821637
 square_0_0 cost 0.8005430167780817
 square_0_1 cost 0.6076755792058716
 square_0_2 cost 0.4709225826342862
 square_0_3 cost 0.4273398802041101
 square_0_4 cost 0.2228293417011421
 square_0_5 cost 0.07451520032287717
 square_1_0 cost 0.8005430167780817
 square_1_1 cost 0.6076755792058716
 square_1_2 cost 0.4709225826342862
 square_1_3 cost 0.4273398802041101
 square_1_4 cost 0.2228293417011421
 square_1_5 cost 0.07451520032287717
 square_2_0 cost 0.8005430167780817
 square_2_1 cost 0.6076755792058716
 square_2_2 cost 0.4709225826342862
 square_2_3 cost 0.4273398802041101
 square_2_4 cost 0.2228293417011421
 square_2_5 cost 0.07451520032287717
 square_3_0 cost 0.8005430167780817
 square_3_1 cost 0.6076755792058716
 square_3_2 cost 0.4709225826342862
 square_3_3 cost 0.4273398802041101
 square_3_4 cost 0.2228293417011421
 square_3_5 cost 0.07451520032287717
RHS
 RHS cost 0.07429104799990746
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
 UP BND frequency_0_0 1.0
 UP BND frequency_0_1 1.0
 UP BND frequency_0_2 1.0
 UP BND frequency_0_3 1.0
 UP BND frequency_0_4 1.0
 UP BND frequency_0_5 1.0
 UP BND frequency_1_0 1.0
 UP BND frequency_1_1 1.0
 UP BND frequency_1_2 1.0
 UP BND frequency_1_3 1.0
 UP BND frequency_1_4 1.0
 UP BND frequency_1_5 1.0
 UP BND frequency_2_0 1.0
 UP BND frequency_2_1 1.0
 UP BND frequency_2_2 1.0
 UP BND frequency_2_3 1.0
 UP BND frequency_2_4 1.0
 UP BND frequency_2_5 1.0
 UP BND frequency_3_0 1.0
 UP BND frequency_3_1 1.0
 UP BND frequency_3_2 1.0
 UP BND frequency_3_3 1.0
 UP BND frequency_3_4 1.0
 UP BND frequency_3_5 1.0
 UP BND period_0_0 11.714285714285714
 UP BND period_0_1 11.714285714285714
 UP BND period_0_2 11.714285714285714
 UP BND period_0_3 11.714285714285714
 UP BND period_0_4 11.714285714285714
 UP BND period_0_5 11.714285714285714
 UP BND period_1_0 11.714285714285714
 UP BND period_1_1 11.714285714285714
 UP BND period_1_2 11.714285714285714
 UP BND period_1_3 11.714285714285714
 UP BND period_1_4 11.714285714285714
 UP BND period_1_5 11.714285714285714
 UP BND period_2_0 11.714285714285714
 UP BND period_2_1 11.714285714285714
 UP BND period_2_2 11.714285714285714
 UP BND period_2_3 11.714285714285714
 UP BND period_2_4 11.714285714285714
 UP BND period_2_5 11.714285714285714
 UP BND period_3_0 11.714285714285714
 UP BND period_3_1 11.714285714285714
 UP BND period_3_2 11.714285714285714
 UP BND period_3_3 11.714285714285714
 UP BND period_3_4 11.714285714285714
 UP BND period_3_5 11.714285714285714
 UP BND square_0_0 1.0
 UP BND square_0_1 1.0
 UP BND square_0_2 1.0
 UP BND square_0_3 1.0
 UP BND square_0_4 1.0
 UP BND square_0_5 1.0
 UP BND square_1_0 1.0
 UP BND square_1_1 1.0
 UP BND square_1_2 1.0
 UP BND square_1_3 1.0
 UP BND square_1_4 1.0
 UP BND square_1_5 1.0
 UP BND square_2_0 1.0
 UP BND square_2_1 1.0
 UP BND square_2_2 1.0
 UP BND square_2_3 1.0
 UP BND square_2_4 1.0
 UP BND square_2_5 1.0
 UP BND square_3_0 1.0
 UP BND square_3_1 1.0
 UP BND square_3_2 1.0
 UP BND square_3_3 1.0
 UP BND square_3_4 1.0
 UP BND square_3_5 1.0
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
QCMATRIX period_cone_0_5
 chosen_0_5 chosen_0_5 1.0
 frequency_0_5 period_0_5 -0.5
 period_0_5 frequency_0_5 -0.5
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
QCMATRIX period_cone_1_5
 chosen_1_5 chosen_1_5 1.0
 frequency_1_5 period_1_5 -0.5
 period_1_5 frequency_1_5 -0.5
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
QCMATRIX period_cone_2_5
 chosen_2_5 chosen_2_5 1.0
 frequency_2_5 period_2_5 -0.5
 period_2_5 frequency_2_5 -0.5
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
QCMATRIX period_cone_3_5
 chosen_3_5 chosen_3_5 1.0
 frequency_3_5 period_3_5 -0.5
 period_3_5 frequency_3_5 -0.5
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
QCMATRIX square_cone_0_5
 frequency_0_5 frequency_0_5 1.0
 chosen_0_5 square_0_5 -0.5
 square_0_5 chosen_0_5 -0.5
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
QCMATRIX square_cone_1_5
 frequency_1_5 frequency_1_5 1.0
 chosen_1_5 square_1_5 -0.5
 square_1_5 chosen_1_5 -0.5
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
QCMATRIX square_cone_2_5
 frequency_2_5 frequency_2_5 1.0
 chosen_2_5 square_2_5 -0.5
 square_2_5 chosen_2_5 -0.5
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
QCMATRIX square_cone_3_5
 frequency_3_5 frequency_3_5 1.0
 chosen_3_5 square_3_5 -0.5
 square_3_5 chosen_3_5 -0.5
ENDATA
