* min-cut:seed=1,devices=2,rounds=2,cuts=8,profile=random,tightness=0.5
* card_opt, formulation conic-hull-pyomo, minimises the cost; scaled objective = (cost - -0.07259191845062853) / 0.08633136967268594
NAME card_opt
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
