* case: min-cut:seed=1,devices=2,rounds=2,cuts=8,profile=random,tightness=0.5
* digest: 7fa88f8c728ecfb4
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.3356596319186917, bound 0.3356596319186841 (closed form for each cut)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.07259191845062853
* scale: 0.08633136967268594
* sizes: rows 8.5e-02 to 1.0e+00, cost 2.0e-03 to 1.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME min-cut:seed=1,devices=2,rounds=2,cuts=8,profile=random,tightness=0.5
ROWS
 N cost
 E one_cut_0
 E one_cut_1
 E one_cut_2
 E one_cut_3
 L at_least_min_frequency_0_7
 L at_least_min_frequency_1_7
 L at_least_min_frequency_2_7
 L at_least_min_frequency_3_7
 L at_most_max_frequency_0_7
 L at_most_max_frequency_1_7
 L at_most_max_frequency_2_7
 L at_most_max_frequency_3_7
 L period_cone_0_7
 L period_cone_1_7
 L period_cone_2_7
 L period_cone_3_7
 L square_cone_0_7
 L square_cone_1_7
 L square_cone_2_7
 L square_cone_3_7
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_7 cost 0.08474280795521827
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_1_7 cost 0.08659120461096492
 chosen_1_7 one_cut_1 1.0
 chosen_1_7 at_least_min_frequency_1_7 0.08536585365853659
 chosen_1_7 at_most_max_frequency_1_7 -1.0
 chosen_2_7 cost 0.08168529629995346
 chosen_2_7 one_cut_2 1.0
 chosen_2_7 at_least_min_frequency_2_7 0.08536585365853659
 chosen_2_7 at_most_max_frequency_2_7 -1.0
 chosen_3_7 cost 0.09542912504613674
 chosen_3_7 one_cut_3 1.0
 chosen_3_7 at_least_min_frequency_3_7 0.08536585365853659
 chosen_3_7 at_most_max_frequency_3_7 -1.0
 MARKER 'MARKER' 'INTEND'
 frequency_0_7 at_least_min_frequency_0_7 -1.0
 frequency_0_7 at_most_max_frequency_0_7 1.0
 frequency_1_7 at_least_min_frequency_1_7 -1.0
 frequency_1_7 at_most_max_frequency_1_7 1.0
 frequency_2_7 at_least_min_frequency_2_7 -1.0
 frequency_2_7 at_most_max_frequency_2_7 1.0
 frequency_3_7 at_least_min_frequency_3_7 -1.0
 frequency_3_7 at_most_max_frequency_3_7 1.0
 period_0_7 cost 0.002002516452309524
 period_1_7 cost 0.0023690504636675043
 period_2_7 cost 0.0023690504636675043
 period_3_7 cost 0.002096316594531025
 square_0_7 cost 0.10162472278056305
 square_1_7 cost 0.10162472278056305
 square_2_7 cost 0.10162472278056305
 square_3_7 cost 0.10162472278056305
RHS
 RHS cost 0.07259191845062853
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
 RHS one_cut_2 1.0
 RHS one_cut_3 1.0
BOUNDS
 UP BND chosen_0_7 1.0
 UP BND chosen_1_7 1.0
 UP BND chosen_2_7 1.0
 UP BND chosen_3_7 1.0
 UP BND frequency_0_7 1.0
 UP BND frequency_1_7 1.0
 UP BND frequency_2_7 1.0
 UP BND frequency_3_7 1.0
 UP BND period_0_7 11.714285714285714
 UP BND period_1_7 11.714285714285714
 UP BND period_2_7 11.714285714285714
 UP BND period_3_7 11.714285714285714
 UP BND square_0_7 1.0
 UP BND square_1_7 1.0
 UP BND square_2_7 1.0
 UP BND square_3_7 1.0
QCMATRIX period_cone_0_7
 chosen_0_7 chosen_0_7 1.0
 frequency_0_7 period_0_7 -0.5
 period_0_7 frequency_0_7 -0.5
QCMATRIX period_cone_1_7
 chosen_1_7 chosen_1_7 1.0
 frequency_1_7 period_1_7 -0.5
 period_1_7 frequency_1_7 -0.5
QCMATRIX period_cone_2_7
 chosen_2_7 chosen_2_7 1.0
 frequency_2_7 period_2_7 -0.5
 period_2_7 frequency_2_7 -0.5
QCMATRIX period_cone_3_7
 chosen_3_7 chosen_3_7 1.0
 frequency_3_7 period_3_7 -0.5
 period_3_7 frequency_3_7 -0.5
QCMATRIX square_cone_0_7
 frequency_0_7 frequency_0_7 1.0
 chosen_0_7 square_0_7 -0.5
 square_0_7 chosen_0_7 -0.5
QCMATRIX square_cone_1_7
 frequency_1_7 frequency_1_7 1.0
 chosen_1_7 square_1_7 -0.5
 square_1_7 chosen_1_7 -0.5
QCMATRIX square_cone_2_7
 frequency_2_7 frequency_2_7 1.0
 chosen_2_7 square_2_7 -0.5
 square_2_7 chosen_2_7 -0.5
QCMATRIX square_cone_3_7
 frequency_3_7 frequency_3_7 1.0
 chosen_3_7 square_3_7 -0.5
 square_3_7 chosen_3_7 -0.5
ENDATA
