* case: badly-scaled:seed=1,devices=1,rounds=1,cuts=8,decades=6.0,normalizer=box,limit=none
* digest: 190e57c0b7b53d54
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.0029059795540283162, bound 0.0029059795540237743 (closed form)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.30082393520054523
* scale: 0.3067889134197119
* sizes: rows 8.5e-02 to 1.0e+00, cost 1.7e-03 to 1.0e+00, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 1 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME badly-scaled:seed=1,devices=1,rounds=1,cuts=8,decades=6.0,normalizer=box,limit=none
ROWS
 N cost
 E one_cut_0
 L at_least_min_frequency_0_0
 L at_least_min_frequency_0_1
 L at_least_min_frequency_0_2
 L at_least_min_frequency_0_3
 L at_least_min_frequency_0_4
 L at_least_min_frequency_0_5
 L at_least_min_frequency_0_6
 L at_least_min_frequency_0_7
 L at_most_max_frequency_0_0
 L at_most_max_frequency_0_1
 L at_most_max_frequency_0_2
 L at_most_max_frequency_0_3
 L at_most_max_frequency_0_4
 L at_most_max_frequency_0_5
 L at_most_max_frequency_0_6
 L at_most_max_frequency_0_7
 L period_cone_0_0
 L period_cone_0_1
 L period_cone_0_2
 L period_cone_0_3
 L period_cone_0_4
 L period_cone_0_5
 L period_cone_0_6
 L period_cone_0_7
 L square_cone_0_0
 L square_cone_0_1
 L square_cone_0_2
 L square_cone_0_3
 L square_cone_0_4
 L square_cone_0_5
 L square_cone_0_6
 L square_cone_0_7
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.19316660167421362
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.004038865531894642
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.09643100622400272
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.0016961718977273057
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.009183738293353283
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_6 cost 0.029831528985680315
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_7 cost 0.14439226100817598
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
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
 frequency_0_6 at_least_min_frequency_0_6 -1.0
 frequency_0_6 at_most_max_frequency_0_6 1.0
 frequency_0_7 at_least_min_frequency_0_7 -1.0
 frequency_0_7 at_most_max_frequency_0_7 1.0
 period_0_0 cost 0.06989165284616013
 period_0_1 cost 0.06958588426708397
 period_0_2 cost 0.06951347186195066
 period_0_3 cost 0.06951290717718558
 period_0_4 cost 0.06516572993091774
 period_0_5 cost 0.06516564536402546
 period_0_6 cost 0.0651654573310637
 period_0_7 cost 0.06516539216567153
 square_0_0 cost 1.030932282354385
 square_0_1 cost 1.02642206280366
 square_0_2 cost 1.0253539483285423
 square_0_3 cost 1.0253456189826198
 square_0_4 cost 0.9612228635777849
 square_0_5 cost 0.961221616179337
 square_0_6 cost 0.9612188426113568
 square_0_7 cost 0.9612178813934755
RHS
 RHS cost 0.30082393520054523
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
 UP BND frequency_0_0 1.0
 UP BND frequency_0_1 1.0
 UP BND frequency_0_2 1.0
 UP BND frequency_0_3 1.0
 UP BND frequency_0_4 1.0
 UP BND frequency_0_5 1.0
 UP BND frequency_0_6 1.0
 UP BND frequency_0_7 1.0
 UP BND period_0_0 11.714285714285714
 UP BND period_0_1 11.714285714285714
 UP BND period_0_2 11.714285714285714
 UP BND period_0_3 11.714285714285714
 UP BND period_0_4 11.714285714285714
 UP BND period_0_5 11.714285714285714
 UP BND period_0_6 11.714285714285714
 UP BND period_0_7 11.714285714285714
 UP BND square_0_0 1.0
 UP BND square_0_1 1.0
 UP BND square_0_2 1.0
 UP BND square_0_3 1.0
 UP BND square_0_4 1.0
 UP BND square_0_5 1.0
 UP BND square_0_6 1.0
 UP BND square_0_7 1.0
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
QCMATRIX period_cone_0_6
 chosen_0_6 chosen_0_6 1.0
 frequency_0_6 period_0_6 -0.5
 period_0_6 frequency_0_6 -0.5
QCMATRIX period_cone_0_7
 chosen_0_7 chosen_0_7 1.0
 frequency_0_7 period_0_7 -0.5
 period_0_7 frequency_0_7 -0.5
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
QCMATRIX square_cone_0_6
 frequency_0_6 frequency_0_6 1.0
 chosen_0_6 square_0_6 -0.5
 square_0_6 chosen_0_6 -0.5
QCMATRIX square_cone_0_7
 frequency_0_7 frequency_0_7 1.0
 chosen_0_7 square_0_7 -0.5
 square_0_7 chosen_0_7 -0.5
ENDATA
