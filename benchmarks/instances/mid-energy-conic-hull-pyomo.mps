* case: energy-budget:seed=5,devices=5,rounds=2,cuts=10,profile=random,per=fleet,tightness=0.5
* digest: 16f71954357763c0
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.9183825366452468, bound 0.918382536645221 (weak duality, by lagrangian)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.1699991385616399
* scale: 0.11119134795145272
* sizes: rows 8.5e-02 to 7.0e+00, cost 9.4e-05 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME energy-budget:seed=5,devices=5,rounds=2,cuts=10,profile=random,per=fleet,tightness=0.5
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
 E one_cut_9
 L at_least_min_frequency_0_0
 L at_least_min_frequency_0_1
 L at_least_min_frequency_0_2
 L at_least_min_frequency_0_3
 L at_least_min_frequency_0_4
 L at_least_min_frequency_0_5
 L at_least_min_frequency_0_6
 L at_least_min_frequency_0_7
 L at_least_min_frequency_0_8
 L at_least_min_frequency_0_9
 L at_least_min_frequency_1_0
 L at_least_min_frequency_1_1
 L at_least_min_frequency_1_2
 L at_least_min_frequency_1_3
 L at_least_min_frequency_1_4
 L at_least_min_frequency_1_5
 L at_least_min_frequency_1_6
 L at_least_min_frequency_1_7
 L at_least_min_frequency_1_8
 L at_least_min_frequency_1_9
 L at_least_min_frequency_2_0
 L at_least_min_frequency_2_1
 L at_least_min_frequency_2_2
 L at_least_min_frequency_2_3
 L at_least_min_frequency_2_4
 L at_least_min_frequency_2_5
 L at_least_min_frequency_2_6
 L at_least_min_frequency_2_7
 L at_least_min_frequency_2_8
 L at_least_min_frequency_2_9
 L at_least_min_frequency_3_0
 L at_least_min_frequency_3_1
 L at_least_min_frequency_3_2
 L at_least_min_frequency_3_3
 L at_least_min_frequency_3_4
 L at_least_min_frequency_3_5
 L at_least_min_frequency_3_6
 L at_least_min_frequency_3_7
 L at_least_min_frequency_3_8
 L at_least_min_frequency_3_9
 L at_least_min_frequency_4_0
 L at_least_min_frequency_4_1
 L at_least_min_frequency_4_2
 L at_least_min_frequency_4_3
 L at_least_min_frequency_4_4
 L at_least_min_frequency_4_5
 L at_least_min_frequency_4_6
 L at_least_min_frequency_4_7
 L at_least_min_frequency_4_8
 L at_least_min_frequency_4_9
 L at_least_min_frequency_5_0
 L at_least_min_frequency_5_1
 L at_least_min_frequency_5_2
 L at_least_min_frequency_5_3
 L at_least_min_frequency_5_4
 L at_least_min_frequency_5_5
 L at_least_min_frequency_5_6
 L at_least_min_frequency_5_7
 L at_least_min_frequency_5_8
 L at_least_min_frequency_5_9
 L at_least_min_frequency_6_0
 L at_least_min_frequency_6_1
 L at_least_min_frequency_6_2
 L at_least_min_frequency_6_3
 L at_least_min_frequency_6_4
 L at_least_min_frequency_6_5
 L at_least_min_frequency_6_6
 L at_least_min_frequency_6_7
 L at_least_min_frequency_6_8
 L at_least_min_frequency_6_9
 L at_least_min_frequency_7_0
 L at_least_min_frequency_7_1
 L at_least_min_frequency_7_2
 L at_least_min_frequency_7_3
 L at_least_min_frequency_7_4
 L at_least_min_frequency_7_5
 L at_least_min_frequency_7_6
 L at_least_min_frequency_7_7
 L at_least_min_frequency_7_8
 L at_least_min_frequency_7_9
 L at_least_min_frequency_8_0
 L at_least_min_frequency_8_1
 L at_least_min_frequency_8_2
 L at_least_min_frequency_8_3
 L at_least_min_frequency_8_4
 L at_least_min_frequency_8_5
 L at_least_min_frequency_8_6
 L at_least_min_frequency_8_7
 L at_least_min_frequency_8_8
 L at_least_min_frequency_8_9
 L at_least_min_frequency_9_0
 L at_least_min_frequency_9_1
 L at_least_min_frequency_9_2
 L at_least_min_frequency_9_3
 L at_least_min_frequency_9_4
 L at_least_min_frequency_9_5
 L at_least_min_frequency_9_6
 L at_least_min_frequency_9_7
 L at_least_min_frequency_9_8
 L at_least_min_frequency_9_9
 L at_most_max_frequency_0_0
 L at_most_max_frequency_0_1
 L at_most_max_frequency_0_2
 L at_most_max_frequency_0_3
 L at_most_max_frequency_0_4
 L at_most_max_frequency_0_5
 L at_most_max_frequency_0_6
 L at_most_max_frequency_0_7
 L at_most_max_frequency_0_8
 L at_most_max_frequency_0_9
 L at_most_max_frequency_1_0
 L at_most_max_frequency_1_1
 L at_most_max_frequency_1_2
 L at_most_max_frequency_1_3
 L at_most_max_frequency_1_4
 L at_most_max_frequency_1_5
 L at_most_max_frequency_1_6
 L at_most_max_frequency_1_7
 L at_most_max_frequency_1_8
 L at_most_max_frequency_1_9
 L at_most_max_frequency_2_0
 L at_most_max_frequency_2_1
 L at_most_max_frequency_2_2
 L at_most_max_frequency_2_3
 L at_most_max_frequency_2_4
 L at_most_max_frequency_2_5
 L at_most_max_frequency_2_6
 L at_most_max_frequency_2_7
 L at_most_max_frequency_2_8
 L at_most_max_frequency_2_9
 L at_most_max_frequency_3_0
 L at_most_max_frequency_3_1
 L at_most_max_frequency_3_2
 L at_most_max_frequency_3_3
 L at_most_max_frequency_3_4
 L at_most_max_frequency_3_5
 L at_most_max_frequency_3_6
 L at_most_max_frequency_3_7
 L at_most_max_frequency_3_8
 L at_most_max_frequency_3_9
 L at_most_max_frequency_4_0
 L at_most_max_frequency_4_1
 L at_most_max_frequency_4_2
 L at_most_max_frequency_4_3
 L at_most_max_frequency_4_4
 L at_most_max_frequency_4_5
 L at_most_max_frequency_4_6
 L at_most_max_frequency_4_7
 L at_most_max_frequency_4_8
 L at_most_max_frequency_4_9
 L at_most_max_frequency_5_0
 L at_most_max_frequency_5_1
 L at_most_max_frequency_5_2
 L at_most_max_frequency_5_3
 L at_most_max_frequency_5_4
 L at_most_max_frequency_5_5
 L at_most_max_frequency_5_6
 L at_most_max_frequency_5_7
 L at_most_max_frequency_5_8
 L at_most_max_frequency_5_9
 L at_most_max_frequency_6_0
 L at_most_max_frequency_6_1
 L at_most_max_frequency_6_2
 L at_most_max_frequency_6_3
 L at_most_max_frequency_6_4
 L at_most_max_frequency_6_5
 L at_most_max_frequency_6_6
 L at_most_max_frequency_6_7
 L at_most_max_frequency_6_8
 L at_most_max_frequency_6_9
 L at_most_max_frequency_7_0
 L at_most_max_frequency_7_1
 L at_most_max_frequency_7_2
 L at_most_max_frequency_7_3
 L at_most_max_frequency_7_4
 L at_most_max_frequency_7_5
 L at_most_max_frequency_7_6
 L at_most_max_frequency_7_7
 L at_most_max_frequency_7_8
 L at_most_max_frequency_7_9
 L at_most_max_frequency_8_0
 L at_most_max_frequency_8_1
 L at_most_max_frequency_8_2
 L at_most_max_frequency_8_3
 L at_most_max_frequency_8_4
 L at_most_max_frequency_8_5
 L at_most_max_frequency_8_6
 L at_most_max_frequency_8_7
 L at_most_max_frequency_8_8
 L at_most_max_frequency_8_9
 L at_most_max_frequency_9_0
 L at_most_max_frequency_9_1
 L at_most_max_frequency_9_2
 L at_most_max_frequency_9_3
 L at_most_max_frequency_9_4
 L at_most_max_frequency_9_5
 L at_most_max_frequency_9_6
 L at_most_max_frequency_9_7
 L at_most_max_frequency_9_8
 L at_most_max_frequency_9_9
 L limit_0_0
 L period_cone_0_0
 L period_cone_0_1
 L period_cone_0_2
 L period_cone_0_3
 L period_cone_0_4
 L period_cone_0_5
 L period_cone_0_6
 L period_cone_0_7
 L period_cone_0_8
 L period_cone_0_9
 L period_cone_1_0
 L period_cone_1_1
 L period_cone_1_2
 L period_cone_1_3
 L period_cone_1_4
 L period_cone_1_5
 L period_cone_1_6
 L period_cone_1_7
 L period_cone_1_8
 L period_cone_1_9
 L period_cone_2_0
 L period_cone_2_1
 L period_cone_2_2
 L period_cone_2_3
 L period_cone_2_4
 L period_cone_2_5
 L period_cone_2_6
 L period_cone_2_7
 L period_cone_2_8
 L period_cone_2_9
 L period_cone_3_0
 L period_cone_3_1
 L period_cone_3_2
 L period_cone_3_3
 L period_cone_3_4
 L period_cone_3_5
 L period_cone_3_6
 L period_cone_3_7
 L period_cone_3_8
 L period_cone_3_9
 L period_cone_4_0
 L period_cone_4_1
 L period_cone_4_2
 L period_cone_4_3
 L period_cone_4_4
 L period_cone_4_5
 L period_cone_4_6
 L period_cone_4_7
 L period_cone_4_8
 L period_cone_4_9
 L period_cone_5_0
 L period_cone_5_1
 L period_cone_5_2
 L period_cone_5_3
 L period_cone_5_4
 L period_cone_5_5
 L period_cone_5_6
 L period_cone_5_7
 L period_cone_5_8
 L period_cone_5_9
 L period_cone_6_0
 L period_cone_6_1
 L period_cone_6_2
 L period_cone_6_3
 L period_cone_6_4
 L period_cone_6_5
 L period_cone_6_6
 L period_cone_6_7
 L period_cone_6_8
 L period_cone_6_9
 L period_cone_7_0
 L period_cone_7_1
 L period_cone_7_2
 L period_cone_7_3
 L period_cone_7_4
 L period_cone_7_5
 L period_cone_7_6
 L period_cone_7_7
 L period_cone_7_8
 L period_cone_7_9
 L period_cone_8_0
 L period_cone_8_1
 L period_cone_8_2
 L period_cone_8_3
 L period_cone_8_4
 L period_cone_8_5
 L period_cone_8_6
 L period_cone_8_7
 L period_cone_8_8
 L period_cone_8_9
 L period_cone_9_0
 L period_cone_9_1
 L period_cone_9_2
 L period_cone_9_3
 L period_cone_9_4
 L period_cone_9_5
 L period_cone_9_6
 L period_cone_9_7
 L period_cone_9_8
 L period_cone_9_9
 L square_cone_0_0
 L square_cone_0_1
 L square_cone_0_2
 L square_cone_0_3
 L square_cone_0_4
 L square_cone_0_5
 L square_cone_0_6
 L square_cone_0_7
 L square_cone_0_8
 L square_cone_0_9
 L square_cone_1_0
 L square_cone_1_1
 L square_cone_1_2
 L square_cone_1_3
 L square_cone_1_4
 L square_cone_1_5
 L square_cone_1_6
 L square_cone_1_7
 L square_cone_1_8
 L square_cone_1_9
 L square_cone_2_0
 L square_cone_2_1
 L square_cone_2_2
 L square_cone_2_3
 L square_cone_2_4
 L square_cone_2_5
 L square_cone_2_6
 L square_cone_2_7
 L square_cone_2_8
 L square_cone_2_9
 L square_cone_3_0
 L square_cone_3_1
 L square_cone_3_2
 L square_cone_3_3
 L square_cone_3_4
 L square_cone_3_5
 L square_cone_3_6
 L square_cone_3_7
 L square_cone_3_8
 L square_cone_3_9
 L square_cone_4_0
 L square_cone_4_1
 L square_cone_4_2
 L square_cone_4_3
 L square_cone_4_4
 L square_cone_4_5
 L square_cone_4_6
 L square_cone_4_7
 L square_cone_4_8
 L square_cone_4_9
 L square_cone_5_0
 L square_cone_5_1
 L square_cone_5_2
 L square_cone_5_3
 L square_cone_5_4
 L square_cone_5_5
 L square_cone_5_6
 L square_cone_5_7
 L square_cone_5_8
 L square_cone_5_9
 L square_cone_6_0
 L square_cone_6_1
 L square_cone_6_2
 L square_cone_6_3
 L square_cone_6_4
 L square_cone_6_5
 L square_cone_6_6
 L square_cone_6_7
 L square_cone_6_8
 L square_cone_6_9
 L square_cone_7_0
 L square_cone_7_1
 L square_cone_7_2
 L square_cone_7_3
 L square_cone_7_4
 L square_cone_7_5
 L square_cone_7_6
 L square_cone_7_7
 L square_cone_7_8
 L square_cone_7_9
 L square_cone_8_0
 L square_cone_8_1
 L square_cone_8_2
 L square_cone_8_3
 L square_cone_8_4
 L square_cone_8_5
 L square_cone_8_6
 L square_cone_8_7
 L square_cone_8_8
 L square_cone_8_9
 L square_cone_9_0
 L square_cone_9_1
 L square_cone_9_2
 L square_cone_9_3
 L square_cone_9_4
 L square_cone_9_5
 L square_cone_9_6
 L square_cone_9_7
 L square_cone_9_8
 L square_cone_9_9
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.005169527986370311
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.021971800961023434
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.04661501090058703
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.07635109653395492
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.09578144396303334
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_6 cost 0.10821221844938245
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_7 cost 0.1170082595671035
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_0_8 cost 0.14840196045561113
 chosen_0_8 one_cut_0 1.0
 chosen_0_8 at_least_min_frequency_0_8 0.08536585365853659
 chosen_0_8 at_most_max_frequency_0_8 -1.0
 chosen_0_9 cost 0.19920879242453993
 chosen_0_9 one_cut_0 1.0
 chosen_0_9 at_least_min_frequency_0_9 0.08536585365853659
 chosen_0_9 at_most_max_frequency_0_9 -1.0
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_1 cost 0.006171665252800782
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_2 cost 0.02048144746862899
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_3 cost 0.043465696084780285
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_4 cost 0.07856824942633509
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_5 cost 0.09664134253299878
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
 chosen_1_6 cost 0.10900840903031483
 chosen_1_6 one_cut_1 1.0
 chosen_1_6 at_least_min_frequency_1_6 0.08536585365853659
 chosen_1_6 at_most_max_frequency_1_6 -1.0
 chosen_1_7 cost 0.11764470406246338
 chosen_1_7 one_cut_1 1.0
 chosen_1_7 at_least_min_frequency_1_7 0.08536585365853659
 chosen_1_7 at_most_max_frequency_1_7 -1.0
 chosen_1_8 cost 0.14826193407247407
 chosen_1_8 one_cut_1 1.0
 chosen_1_8 at_least_min_frequency_1_8 0.08536585365853659
 chosen_1_8 at_most_max_frequency_1_8 -1.0
 chosen_1_9 cost 0.1991887369644541
 chosen_1_9 one_cut_1 1.0
 chosen_1_9 at_least_min_frequency_1_9 0.08536585365853659
 chosen_1_9 at_most_max_frequency_1_9 -1.0
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_1 cost 9.357156325012772e-05
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_2 cost 0.010671765285307508
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_3 cost 0.0249692020095204
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_4 cost 0.027801175420424963
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_2_5 cost 0.03784381621438436
 chosen_2_5 one_cut_2 1.0
 chosen_2_5 at_least_min_frequency_2_5 0.08536585365853659
 chosen_2_5 at_most_max_frequency_2_5 -1.0
 chosen_2_6 cost 0.04667957992544711
 chosen_2_6 one_cut_2 1.0
 chosen_2_6 at_least_min_frequency_2_6 0.08536585365853659
 chosen_2_6 at_most_max_frequency_2_6 -1.0
 chosen_2_7 cost 0.04764473145997246
 chosen_2_7 one_cut_2 1.0
 chosen_2_7 at_least_min_frequency_2_7 0.08536585365853659
 chosen_2_7 at_most_max_frequency_2_7 -1.0
 chosen_2_8 cost 0.0699457046338803
 chosen_2_8 one_cut_2 1.0
 chosen_2_8 at_least_min_frequency_2_8 0.08536585365853659
 chosen_2_8 at_most_max_frequency_2_8 -1.0
 chosen_2_9 cost 0.0879640876184989
 chosen_2_9 one_cut_2 1.0
 chosen_2_9 at_least_min_frequency_2_9 0.08536585365853659
 chosen_2_9 at_most_max_frequency_2_9 -1.0
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_1 cost 0.0005123939743793618
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_2 cost 0.010076217709580964
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_3 cost 0.023202120809469373
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_4 cost 0.027936263977221112
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
 chosen_3_5 cost 0.03732020076716217
 chosen_3_5 one_cut_3 1.0
 chosen_3_5 at_least_min_frequency_3_5 0.08536585365853659
 chosen_3_5 at_most_max_frequency_3_5 -1.0
 chosen_3_6 cost 0.0452339977383924
 chosen_3_6 one_cut_3 1.0
 chosen_3_6 at_least_min_frequency_3_6 0.08536585365853659
 chosen_3_6 at_most_max_frequency_3_6 -1.0
 chosen_3_7 cost 0.04668807047360493
 chosen_3_7 one_cut_3 1.0
 chosen_3_7 at_least_min_frequency_3_7 0.08536585365853659
 chosen_3_7 at_most_max_frequency_3_7 -1.0
 chosen_3_8 cost 0.06664731005687745
 chosen_3_8 one_cut_3 1.0
 chosen_3_8 at_least_min_frequency_3_8 0.08536585365853659
 chosen_3_8 at_most_max_frequency_3_8 -1.0
 chosen_3_9 cost 0.0848239994514502
 chosen_3_9 one_cut_3 1.0
 chosen_3_9 at_least_min_frequency_3_9 0.08536585365853659
 chosen_3_9 at_most_max_frequency_3_9 -1.0
 chosen_4_0 one_cut_4 1.0
 chosen_4_0 at_least_min_frequency_4_0 0.08536585365853659
 chosen_4_0 at_most_max_frequency_4_0 -1.0
 chosen_4_1 cost 0.004414094914914643
 chosen_4_1 one_cut_4 1.0
 chosen_4_1 at_least_min_frequency_4_1 0.08536585365853659
 chosen_4_1 at_most_max_frequency_4_1 -1.0
 chosen_4_2 cost 0.021642230007995478
 chosen_4_2 one_cut_4 1.0
 chosen_4_2 at_least_min_frequency_4_2 0.08536585365853659
 chosen_4_2 at_most_max_frequency_4_2 -1.0
 chosen_4_3 cost 0.04621977076566766
 chosen_4_3 one_cut_4 1.0
 chosen_4_3 at_least_min_frequency_4_3 0.08536585365853659
 chosen_4_3 at_most_max_frequency_4_3 -1.0
 chosen_4_4 cost 0.07201880244455755
 chosen_4_4 one_cut_4 1.0
 chosen_4_4 at_least_min_frequency_4_4 0.08536585365853659
 chosen_4_4 at_most_max_frequency_4_4 -1.0
 chosen_4_5 cost 0.09124801494553389
 chosen_4_5 one_cut_4 1.0
 chosen_4_5 at_least_min_frequency_4_5 0.08536585365853659
 chosen_4_5 at_most_max_frequency_4_5 -1.0
 chosen_4_6 cost 0.10365492658759178
 chosen_4_6 one_cut_4 1.0
 chosen_4_6 at_least_min_frequency_4_6 0.08536585365853659
 chosen_4_6 at_most_max_frequency_4_6 -1.0
 chosen_4_7 cost 0.11176661558613706
 chosen_4_7 one_cut_4 1.0
 chosen_4_7 at_least_min_frequency_4_7 0.08536585365853659
 chosen_4_7 at_most_max_frequency_4_7 -1.0
 chosen_4_8 cost 0.14326153363051244
 chosen_4_8 one_cut_4 1.0
 chosen_4_8 at_least_min_frequency_4_8 0.08536585365853659
 chosen_4_8 at_most_max_frequency_4_8 -1.0
 chosen_4_9 cost 0.19148144360892605
 chosen_4_9 one_cut_4 1.0
 chosen_4_9 at_least_min_frequency_4_9 0.08536585365853659
 chosen_4_9 at_most_max_frequency_4_9 -1.0
 chosen_5_0 one_cut_5 1.0
 chosen_5_0 at_least_min_frequency_5_0 0.08536585365853659
 chosen_5_0 at_most_max_frequency_5_0 -1.0
 chosen_5_1 cost 0.000697592539600507
 chosen_5_1 one_cut_5 1.0
 chosen_5_1 at_least_min_frequency_5_1 0.08536585365853659
 chosen_5_1 at_most_max_frequency_5_1 -1.0
 chosen_5_2 cost 0.029800511069071903
 chosen_5_2 one_cut_5 1.0
 chosen_5_2 at_least_min_frequency_5_2 0.08536585365853659
 chosen_5_2 at_most_max_frequency_5_2 -1.0
 chosen_5_3 cost 0.06017775109628966
 chosen_5_3 one_cut_5 1.0
 chosen_5_3 at_least_min_frequency_5_3 0.08536585365853659
 chosen_5_3 at_most_max_frequency_5_3 -1.0
 chosen_5_4 cost 0.0640366543339449
 chosen_5_4 one_cut_5 1.0
 chosen_5_4 at_least_min_frequency_5_4 0.08536585365853659
 chosen_5_4 at_most_max_frequency_5_4 -1.0
 chosen_5_5 cost 0.08989347003691082
 chosen_5_5 one_cut_5 1.0
 chosen_5_5 at_least_min_frequency_5_5 0.08536585365853659
 chosen_5_5 at_most_max_frequency_5_5 -1.0
 chosen_5_6 cost 0.09778861145368171
 chosen_5_6 one_cut_5 1.0
 chosen_5_6 at_least_min_frequency_5_6 0.08536585365853659
 chosen_5_6 at_most_max_frequency_5_6 -1.0
 chosen_5_7 cost 0.110890779039683
 chosen_5_7 one_cut_5 1.0
 chosen_5_7 at_least_min_frequency_5_7 0.08536585365853659
 chosen_5_7 at_most_max_frequency_5_7 -1.0
 chosen_5_8 cost 0.1351182637784591
 chosen_5_8 one_cut_5 1.0
 chosen_5_8 at_least_min_frequency_5_8 0.08536585365853659
 chosen_5_8 at_most_max_frequency_5_8 -1.0
 chosen_5_9 cost 0.18774710272067935
 chosen_5_9 one_cut_5 1.0
 chosen_5_9 at_least_min_frequency_5_9 0.08536585365853659
 chosen_5_9 at_most_max_frequency_5_9 -1.0
 chosen_6_0 cost 0.0014544336827444944
 chosen_6_0 one_cut_6 1.0
 chosen_6_0 at_least_min_frequency_6_0 0.08536585365853659
 chosen_6_0 at_most_max_frequency_6_0 -1.0
 chosen_6_1 one_cut_6 1.0
 chosen_6_1 at_least_min_frequency_6_1 0.08536585365853659
 chosen_6_1 at_most_max_frequency_6_1 -1.0
 chosen_6_2 cost 0.017198699300713154
 chosen_6_2 one_cut_6 1.0
 chosen_6_2 at_least_min_frequency_6_2 0.08536585365853659
 chosen_6_2 at_most_max_frequency_6_2 -1.0
 chosen_6_3 cost 0.03819844430897236
 chosen_6_3 one_cut_6 1.0
 chosen_6_3 at_least_min_frequency_6_3 0.08536585365853659
 chosen_6_3 at_most_max_frequency_6_3 -1.0
 chosen_6_4 cost 0.03363179833876267
 chosen_6_4 one_cut_6 1.0
 chosen_6_4 at_least_min_frequency_6_4 0.08536585365853659
 chosen_6_4 at_most_max_frequency_6_4 -1.0
 chosen_6_5 cost 0.048476235703400025
 chosen_6_5 one_cut_6 1.0
 chosen_6_5 at_least_min_frequency_6_5 0.08536585365853659
 chosen_6_5 at_most_max_frequency_6_5 -1.0
 chosen_6_6 cost 0.06045387983344199
 chosen_6_6 one_cut_6 1.0
 chosen_6_6 at_least_min_frequency_6_6 0.08536585365853659
 chosen_6_6 at_most_max_frequency_6_6 -1.0
 chosen_6_7 cost 0.06144808933108262
 chosen_6_7 one_cut_6 1.0
 chosen_6_7 at_least_min_frequency_6_7 0.08536585365853659
 chosen_6_7 at_most_max_frequency_6_7 -1.0
 chosen_6_8 cost 0.0924393049905442
 chosen_6_8 one_cut_6 1.0
 chosen_6_8 at_least_min_frequency_6_8 0.08536585365853659
 chosen_6_8 at_most_max_frequency_6_8 -1.0
 chosen_6_9 cost 0.11483367251566773
 chosen_6_9 one_cut_6 1.0
 chosen_6_9 at_least_min_frequency_6_9 0.08536585365853659
 chosen_6_9 at_most_max_frequency_6_9 -1.0
 chosen_7_0 one_cut_7 1.0
 chosen_7_0 at_least_min_frequency_7_0 0.08536585365853659
 chosen_7_0 at_most_max_frequency_7_0 -1.0
 chosen_7_1 cost 0.0018390904254014554
 chosen_7_1 one_cut_7 1.0
 chosen_7_1 at_least_min_frequency_7_1 0.08536585365853659
 chosen_7_1 at_most_max_frequency_7_1 -1.0
 chosen_7_2 cost 0.010487114873529933
 chosen_7_2 one_cut_7 1.0
 chosen_7_2 at_least_min_frequency_7_2 0.08536585365853659
 chosen_7_2 at_most_max_frequency_7_2 -1.0
 chosen_7_3 cost 0.02235698649703717
 chosen_7_3 one_cut_7 1.0
 chosen_7_3 at_least_min_frequency_7_3 0.08536585365853659
 chosen_7_3 at_most_max_frequency_7_3 -1.0
 chosen_7_4 cost 0.033197080223071565
 chosen_7_4 one_cut_7 1.0
 chosen_7_4 at_least_min_frequency_7_4 0.08536585365853659
 chosen_7_4 at_most_max_frequency_7_4 -1.0
 chosen_7_5 cost 0.04251525582505762
 chosen_7_5 one_cut_7 1.0
 chosen_7_5 at_least_min_frequency_7_5 0.08536585365853659
 chosen_7_5 at_most_max_frequency_7_5 -1.0
 chosen_7_6 cost 0.04828885124021863
 chosen_7_6 one_cut_7 1.0
 chosen_7_6 at_least_min_frequency_7_6 0.08536585365853659
 chosen_7_6 at_most_max_frequency_7_6 -1.0
 chosen_7_7 cost 0.05216223516682135
 chosen_7_7 one_cut_7 1.0
 chosen_7_7 at_least_min_frequency_7_7 0.08536585365853659
 chosen_7_7 at_most_max_frequency_7_7 -1.0
 chosen_7_8 cost 0.06697547161938378
 chosen_7_8 one_cut_7 1.0
 chosen_7_8 at_least_min_frequency_7_8 0.08536585365853659
 chosen_7_8 at_most_max_frequency_7_8 -1.0
 chosen_7_9 cost 0.08955531592618649
 chosen_7_9 one_cut_7 1.0
 chosen_7_9 at_least_min_frequency_7_9 0.08536585365853659
 chosen_7_9 at_most_max_frequency_7_9 -1.0
 chosen_8_0 cost 0.0032494962290445777
 chosen_8_0 one_cut_8 1.0
 chosen_8_0 at_least_min_frequency_8_0 0.08536585365853659
 chosen_8_0 at_most_max_frequency_8_0 -1.0
 chosen_8_1 one_cut_8 1.0
 chosen_8_1 at_least_min_frequency_8_1 0.08536585365853659
 chosen_8_1 at_most_max_frequency_8_1 -1.0
 chosen_8_2 cost 0.02112919942465977
 chosen_8_2 one_cut_8 1.0
 chosen_8_2 at_least_min_frequency_8_2 0.08536585365853659
 chosen_8_2 at_most_max_frequency_8_2 -1.0
 chosen_8_3 cost 0.04687460303514655
 chosen_8_3 one_cut_8 1.0
 chosen_8_3 at_least_min_frequency_8_3 0.08536585365853659
 chosen_8_3 at_most_max_frequency_8_3 -1.0
 chosen_8_4 cost 0.03425525792127715
 chosen_8_4 one_cut_8 1.0
 chosen_8_4 at_least_min_frequency_8_4 0.08536585365853659
 chosen_8_4 at_most_max_frequency_8_4 -1.0
 chosen_8_5 cost 0.05159476755478292
 chosen_8_5 one_cut_8 1.0
 chosen_8_5 at_least_min_frequency_8_5 0.08536585365853659
 chosen_8_5 at_most_max_frequency_8_5 -1.0
 chosen_8_6 cost 0.06768567957925431
 chosen_8_6 one_cut_8 1.0
 chosen_8_6 at_least_min_frequency_8_6 0.08536585365853659
 chosen_8_6 at_most_max_frequency_8_6 -1.0
 chosen_8_7 cost 0.06624344904764978
 chosen_8_7 one_cut_8 1.0
 chosen_8_7 at_least_min_frequency_8_7 0.08536585365853659
 chosen_8_7 at_most_max_frequency_8_7 -1.0
 chosen_8_8 cost 0.10754445123931616
 chosen_8_8 one_cut_8 1.0
 chosen_8_8 at_least_min_frequency_8_8 0.08536585365853659
 chosen_8_8 at_most_max_frequency_8_8 -1.0
 chosen_8_9 cost 0.12853129893393708
 chosen_8_9 one_cut_8 1.0
 chosen_8_9 at_least_min_frequency_8_9 0.08536585365853659
 chosen_8_9 at_most_max_frequency_8_9 -1.0
 chosen_9_0 cost 0.0014111037934752754
 chosen_9_0 one_cut_9 1.0
 chosen_9_0 at_least_min_frequency_9_0 0.08536585365853659
 chosen_9_0 at_most_max_frequency_9_0 -1.0
 chosen_9_1 one_cut_9 1.0
 chosen_9_1 at_least_min_frequency_9_1 0.08536585365853659
 chosen_9_1 at_most_max_frequency_9_1 -1.0
 chosen_9_2 cost 0.014533805784868441
 chosen_9_2 one_cut_9 1.0
 chosen_9_2 at_least_min_frequency_9_2 0.08536585365853659
 chosen_9_2 at_most_max_frequency_9_2 -1.0
 chosen_9_3 cost 0.03598799368582396
 chosen_9_3 one_cut_9 1.0
 chosen_9_3 at_least_min_frequency_9_3 0.08536585365853659
 chosen_9_3 at_most_max_frequency_9_3 -1.0
 chosen_9_4 cost 0.03375766030088003
 chosen_9_4 one_cut_9 1.0
 chosen_9_4 at_least_min_frequency_9_4 0.08536585365853659
 chosen_9_4 at_most_max_frequency_9_4 -1.0
 chosen_9_5 cost 0.047035914465456116
 chosen_9_5 one_cut_9 1.0
 chosen_9_5 at_least_min_frequency_9_5 0.08536585365853659
 chosen_9_5 at_most_max_frequency_9_5 -1.0
 chosen_9_6 cost 0.06395219021381543
 chosen_9_6 one_cut_9 1.0
 chosen_9_6 at_least_min_frequency_9_6 0.08536585365853659
 chosen_9_6 at_most_max_frequency_9_6 -1.0
 chosen_9_7 cost 0.06046811860338784
 chosen_9_7 one_cut_9 1.0
 chosen_9_7 at_least_min_frequency_9_7 0.08536585365853659
 chosen_9_7 at_most_max_frequency_9_7 -1.0
 chosen_9_8 cost 0.10202612005539116
 chosen_9_8 one_cut_9 1.0
 chosen_9_8 at_least_min_frequency_9_8 0.08536585365853659
 chosen_9_8 at_most_max_frequency_9_8 -1.0
 chosen_9_9 cost 0.11968612679240251
 chosen_9_9 one_cut_9 1.0
 chosen_9_9 at_least_min_frequency_9_9 0.08536585365853659
 chosen_9_9 at_most_max_frequency_9_9 -1.0
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
 frequency_0_8 at_least_min_frequency_0_8 -1.0
 frequency_0_8 at_most_max_frequency_0_8 1.0
 frequency_0_9 at_least_min_frequency_0_9 -1.0
 frequency_0_9 at_most_max_frequency_0_9 1.0
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
 frequency_1_6 at_least_min_frequency_1_6 -1.0
 frequency_1_6 at_most_max_frequency_1_6 1.0
 frequency_1_7 at_least_min_frequency_1_7 -1.0
 frequency_1_7 at_most_max_frequency_1_7 1.0
 frequency_1_8 at_least_min_frequency_1_8 -1.0
 frequency_1_8 at_most_max_frequency_1_8 1.0
 frequency_1_9 at_least_min_frequency_1_9 -1.0
 frequency_1_9 at_most_max_frequency_1_9 1.0
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
 frequency_2_6 at_least_min_frequency_2_6 -1.0
 frequency_2_6 at_most_max_frequency_2_6 1.0
 frequency_2_7 at_least_min_frequency_2_7 -1.0
 frequency_2_7 at_most_max_frequency_2_7 1.0
 frequency_2_8 at_least_min_frequency_2_8 -1.0
 frequency_2_8 at_most_max_frequency_2_8 1.0
 frequency_2_9 at_least_min_frequency_2_9 -1.0
 frequency_2_9 at_most_max_frequency_2_9 1.0
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
 frequency_3_6 at_least_min_frequency_3_6 -1.0
 frequency_3_6 at_most_max_frequency_3_6 1.0
 frequency_3_7 at_least_min_frequency_3_7 -1.0
 frequency_3_7 at_most_max_frequency_3_7 1.0
 frequency_3_8 at_least_min_frequency_3_8 -1.0
 frequency_3_8 at_most_max_frequency_3_8 1.0
 frequency_3_9 at_least_min_frequency_3_9 -1.0
 frequency_3_9 at_most_max_frequency_3_9 1.0
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
 frequency_4_5 at_least_min_frequency_4_5 -1.0
 frequency_4_5 at_most_max_frequency_4_5 1.0
 frequency_4_6 at_least_min_frequency_4_6 -1.0
 frequency_4_6 at_most_max_frequency_4_6 1.0
 frequency_4_7 at_least_min_frequency_4_7 -1.0
 frequency_4_7 at_most_max_frequency_4_7 1.0
 frequency_4_8 at_least_min_frequency_4_8 -1.0
 frequency_4_8 at_most_max_frequency_4_8 1.0
 frequency_4_9 at_least_min_frequency_4_9 -1.0
 frequency_4_9 at_most_max_frequency_4_9 1.0
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
 frequency_5_5 at_least_min_frequency_5_5 -1.0
 frequency_5_5 at_most_max_frequency_5_5 1.0
 frequency_5_6 at_least_min_frequency_5_6 -1.0
 frequency_5_6 at_most_max_frequency_5_6 1.0
 frequency_5_7 at_least_min_frequency_5_7 -1.0
 frequency_5_7 at_most_max_frequency_5_7 1.0
 frequency_5_8 at_least_min_frequency_5_8 -1.0
 frequency_5_8 at_most_max_frequency_5_8 1.0
 frequency_5_9 at_least_min_frequency_5_9 -1.0
 frequency_5_9 at_most_max_frequency_5_9 1.0
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
 frequency_6_5 at_least_min_frequency_6_5 -1.0
 frequency_6_5 at_most_max_frequency_6_5 1.0
 frequency_6_6 at_least_min_frequency_6_6 -1.0
 frequency_6_6 at_most_max_frequency_6_6 1.0
 frequency_6_7 at_least_min_frequency_6_7 -1.0
 frequency_6_7 at_most_max_frequency_6_7 1.0
 frequency_6_8 at_least_min_frequency_6_8 -1.0
 frequency_6_8 at_most_max_frequency_6_8 1.0
 frequency_6_9 at_least_min_frequency_6_9 -1.0
 frequency_6_9 at_most_max_frequency_6_9 1.0
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
 frequency_7_5 at_least_min_frequency_7_5 -1.0
 frequency_7_5 at_most_max_frequency_7_5 1.0
 frequency_7_6 at_least_min_frequency_7_6 -1.0
 frequency_7_6 at_most_max_frequency_7_6 1.0
 frequency_7_7 at_least_min_frequency_7_7 -1.0
 frequency_7_7 at_most_max_frequency_7_7 1.0
 frequency_7_8 at_least_min_frequency_7_8 -1.0
 frequency_7_8 at_most_max_frequency_7_8 1.0
 frequency_7_9 at_least_min_frequency_7_9 -1.0
 frequency_7_9 at_most_max_frequency_7_9 1.0
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
 frequency_8_5 at_least_min_frequency_8_5 -1.0
 frequency_8_5 at_most_max_frequency_8_5 1.0
 frequency_8_6 at_least_min_frequency_8_6 -1.0
 frequency_8_6 at_most_max_frequency_8_6 1.0
 frequency_8_7 at_least_min_frequency_8_7 -1.0
 frequency_8_7 at_most_max_frequency_8_7 1.0
 frequency_8_8 at_least_min_frequency_8_8 -1.0
 frequency_8_8 at_most_max_frequency_8_8 1.0
 frequency_8_9 at_least_min_frequency_8_9 -1.0
 frequency_8_9 at_most_max_frequency_8_9 1.0
 frequency_9_0 at_least_min_frequency_9_0 -1.0
 frequency_9_0 at_most_max_frequency_9_0 1.0
 frequency_9_1 at_least_min_frequency_9_1 -1.0
 frequency_9_1 at_most_max_frequency_9_1 1.0
 frequency_9_2 at_least_min_frequency_9_2 -1.0
 frequency_9_2 at_most_max_frequency_9_2 1.0
 frequency_9_3 at_least_min_frequency_9_3 -1.0
 frequency_9_3 at_most_max_frequency_9_3 1.0
 frequency_9_4 at_least_min_frequency_9_4 -1.0
 frequency_9_4 at_most_max_frequency_9_4 1.0
 frequency_9_5 at_least_min_frequency_9_5 -1.0
 frequency_9_5 at_most_max_frequency_9_5 1.0
 frequency_9_6 at_least_min_frequency_9_6 -1.0
 frequency_9_6 at_most_max_frequency_9_6 1.0
 frequency_9_7 at_least_min_frequency_9_7 -1.0
 frequency_9_7 at_most_max_frequency_9_7 1.0
 frequency_9_8 at_least_min_frequency_9_8 -1.0
 frequency_9_8 at_most_max_frequency_9_8 1.0
 frequency_9_9 at_least_min_frequency_9_9 -1.0
 frequency_9_9 at_most_max_frequency_9_9 1.0
 period_0_0 cost 0.010322668520981182
 period_0_1 cost 0.010012489019444765
 period_0_2 cost 0.009353735575007543
 period_0_3 cost 0.008301666416985437
 period_0_4 cost 0.006565499507182265
 period_0_5 cost 0.005719095374643633
 period_0_6 cost 0.005186719729704449
 period_0_7 cost 0.004734188754035186
 period_0_8 cost 0.0034103055692769287
 period_0_9 cost 0.0009487455204279142
 period_1_0 cost 0.010584326615421991
 period_1_1 cost 0.010266284711141393
 period_1_2 cost 0.009590833242290485
 period_1_3 cost 0.008512096327714103
 period_1_4 cost 0.006731921211667849
 period_1_5 cost 0.005864062501565602
 period_1_6 cost 0.005318192245567432
 period_1_7 cost 0.004854190554498523
 period_1_8 cost 0.0034967496951252186
 period_1_9 cost 0.0009727942384972631
 period_2_0 cost 0.018623171035435013
 period_2_1 cost 0.018063574851845694
 period_2_2 cost 0.01687511490653204
 period_2_3 cost 0.014977072377012792
 period_2_4 cost 0.011844846127413733
 period_2_5 cost 0.0103178447620858
 period_2_6 cost 0.009357383552791825
 period_2_7 cost 0.008540970457515961
 period_2_8 cost 0.006152547063838494
 period_2_9 cost 0.0017116359069478694
 period_3_0 cost 0.01866215180495697
 period_3_1 cost 0.018101384312259425
 period_3_2 cost 0.016910436762491824
 period_3_3 cost 0.015008421377960653
 period_3_4 cost 0.011869638962964522
 period_3_5 cost 0.010339441381043386
 period_3_6 cost 0.009376969798920687
 period_3_7 cost 0.008558847842643595
 period_3_8 cost 0.006165425161699064
 period_3_9 cost 0.0017152185881500817
 period_4_0 cost 0.01826188774483206
 period_4_1 cost 0.017713147540078536
 period_4_2 cost 0.01654774332028959
 period_4_3 cost 0.014686522181148185
 period_4_4 cost 0.011615060073392365
 period_4_5 cost 0.010117682023931058
 period_4_6 cost 0.009175853440924515
 period_4_7 cost 0.008375278486693019
 period_4_8 cost 0.006033189708177438
 period_4_9 cost 0.001678430742714578
 period_5_0 cost 0.016604333511680447
 period_5_1 cost 0.016105400132048107
 period_5_2 cost 0.015045774719184016
 period_5_3 cost 0.013353488742777262
 period_5_4 cost 0.010560810246541352
 period_5_5 cost 0.009199342863008613
 period_5_6 cost 0.008343000072953978
 period_5_7 cost 0.007615089917832152
 period_5_8 cost 0.005485582621772786
 period_5_9 cost 0.0015260866903629437
 period_6_0 cost 0.01847909461041705
 period_6_1 cost 0.017923827690487063
 period_6_2 cost 0.01674456215464707
 period_6_3 cost 0.0148612036540542
 period_6_4 cost 0.011753209580572247
 period_6_5 cost 0.010238021718825171
 period_6_6 cost 0.009284991028057831
 period_6_7 cost 0.008474894036515397
 period_6_8 cost 0.006104948457563227
 period_6_9 cost 0.0016983939954637187
 period_7_0 cost 0.01866666666666667
 period_7_1 cost 0.01810576350967343
 period_7_2 cost 0.016914527838603047
 period_7_3 cost 0.015012052306896962
 period_7_4 cost 0.01187251053849461
 period_7_5 cost 0.010341942761831563
 period_7_6 cost 0.00937923833270718
 period_7_7 cost 0.008560918451371236
 period_7_8 cost 0.006166916738998269
 period_7_9 cost 0.0017156335443034953
 period_8_0 cost 0.018119467915962036
 period_8_1 cost 0.017575007196831634
 period_8_2 cost 0.016418691668850776
 period_8_3 cost 0.014571985721119462
 period_8_4 cost 0.01152447716700933
 period_8_5 cost 0.010038776789020862
 period_8_6 cost 0.009104293288159765
 period_8_7 cost 0.008309961814863669
 period_8_8 cost 0.005986138392465447
 period_8_9 cost 0.0016653410872261827
 period_9_0 cost 0.018483127423328045
 period_9_1 cost 0.01792773932388949
 period_9_2 cost 0.016748216429267652
 period_9_3 cost 0.014864446911109407
 period_9_4 cost 0.01175577455988219
 period_9_5 cost 0.010240256028840959
 period_9_6 cost 0.009287017351992301
 period_9_7 cost 0.008476743567718647
 period_9_8 cost 0.0061062807801406955
 period_9_9 cost 0.0016987646470230757
 square_0_0 cost 0.8005361756589114
 square_0_0 limit_0_0 7.028396679848735
 square_0_1 cost 0.7764813577188553
 square_0_1 limit_0_0 6.817204721652592
 square_0_2 cost 0.7253941836959718
 square_0_2 limit_0_0 6.3686791768953555
 square_0_3 cost 0.6438048719225802
 square_0_3 limit_0_0 5.652356710259471
 square_0_4 cost 0.5091629026048176
 square_0_4 limit_0_0 4.470252516976318
 square_0_5 cost 0.4435231771842856
 square_0_5 limit_0_0 3.893961223416567
 square_0_6 cost 0.40223676350672505
 square_0_6 limit_0_0 3.5314825477022733
 square_0_7 cost 0.36714240627795747
 square_0_7 limit_0_0 3.2233677225039297
 square_0_8 cost 0.2644735683131035
 square_0_8 limit_0_0 2.3219752035685186
 square_0_9 cost 0.07357643123511769
 square_0_9 limit_0_0 0.6459724878546322
 square_1_0 cost 0.8005361756589114
 square_1_0 limit_0_0 7.028396679848735
 square_1_1 cost 0.7764813577188553
 square_1_1 limit_0_0 6.817204721652592
 square_1_2 cost 0.7253941836959718
 square_1_2 limit_0_0 6.3686791768953555
 square_1_3 cost 0.6438048719225802
 square_1_3 limit_0_0 5.652356710259471
 square_1_4 cost 0.5091629026048176
 square_1_4 limit_0_0 4.470252516976318
 square_1_5 cost 0.4435231771842856
 square_1_5 limit_0_0 3.893961223416567
 square_1_6 cost 0.40223676350672505
 square_1_6 limit_0_0 3.5314825477022733
 square_1_7 cost 0.36714240627795747
 square_1_7 limit_0_0 3.2233677225039297
 square_1_8 cost 0.2644735683131035
 square_1_8 limit_0_0 2.3219752035685186
 square_1_9 cost 0.07357643123511769
 square_1_9 limit_0_0 0.6459724878546322
 square_2_0 cost 0.8005361756589114
 square_2_0 limit_0_0 7.028396679848735
 square_2_1 cost 0.7764813577188553
 square_2_1 limit_0_0 6.817204721652592
 square_2_2 cost 0.7253941836959718
 square_2_2 limit_0_0 6.3686791768953555
 square_2_3 cost 0.6438048719225802
 square_2_3 limit_0_0 5.652356710259471
 square_2_4 cost 0.5091629026048176
 square_2_4 limit_0_0 4.470252516976318
 square_2_5 cost 0.4435231771842856
 square_2_5 limit_0_0 3.893961223416567
 square_2_6 cost 0.40223676350672505
 square_2_6 limit_0_0 3.5314825477022733
 square_2_7 cost 0.36714240627795747
 square_2_7 limit_0_0 3.2233677225039297
 square_2_8 cost 0.2644735683131035
 square_2_8 limit_0_0 2.3219752035685186
 square_2_9 cost 0.07357643123511769
 square_2_9 limit_0_0 0.6459724878546322
 square_3_0 cost 0.8005361756589114
 square_3_0 limit_0_0 7.028396679848735
 square_3_1 cost 0.7764813577188553
 square_3_1 limit_0_0 6.817204721652592
 square_3_2 cost 0.7253941836959718
 square_3_2 limit_0_0 6.3686791768953555
 square_3_3 cost 0.6438048719225802
 square_3_3 limit_0_0 5.652356710259471
 square_3_4 cost 0.5091629026048176
 square_3_4 limit_0_0 4.470252516976318
 square_3_5 cost 0.4435231771842856
 square_3_5 limit_0_0 3.893961223416567
 square_3_6 cost 0.40223676350672505
 square_3_6 limit_0_0 3.5314825477022733
 square_3_7 cost 0.36714240627795747
 square_3_7 limit_0_0 3.2233677225039297
 square_3_8 cost 0.2644735683131035
 square_3_8 limit_0_0 2.3219752035685186
 square_3_9 cost 0.07357643123511769
 square_3_9 limit_0_0 0.6459724878546322
 square_4_0 cost 0.8005361756589114
 square_4_0 limit_0_0 7.028396679848735
 square_4_1 cost 0.7764813577188553
 square_4_1 limit_0_0 6.817204721652592
 square_4_2 cost 0.7253941836959718
 square_4_2 limit_0_0 6.3686791768953555
 square_4_3 cost 0.6438048719225802
 square_4_3 limit_0_0 5.652356710259471
 square_4_4 cost 0.5091629026048176
 square_4_4 limit_0_0 4.470252516976318
 square_4_5 cost 0.4435231771842856
 square_4_5 limit_0_0 3.893961223416567
 square_4_6 cost 0.40223676350672505
 square_4_6 limit_0_0 3.5314825477022733
 square_4_7 cost 0.36714240627795747
 square_4_7 limit_0_0 3.2233677225039297
 square_4_8 cost 0.2644735683131035
 square_4_8 limit_0_0 2.3219752035685186
 square_4_9 cost 0.07357643123511769
 square_4_9 limit_0_0 0.6459724878546322
 square_5_0 cost 0.8005361756589114
 square_5_0 limit_0_0 7.028396679848735
 square_5_1 cost 0.7764813577188553
 square_5_1 limit_0_0 6.817204721652592
 square_5_2 cost 0.7253941836959718
 square_5_2 limit_0_0 6.3686791768953555
 square_5_3 cost 0.6438048719225802
 square_5_3 limit_0_0 5.652356710259471
 square_5_4 cost 0.5091629026048176
 square_5_4 limit_0_0 4.470252516976318
 square_5_5 cost 0.4435231771842856
 square_5_5 limit_0_0 3.893961223416567
 square_5_6 cost 0.40223676350672505
 square_5_6 limit_0_0 3.5314825477022733
 square_5_7 cost 0.36714240627795747
 square_5_7 limit_0_0 3.2233677225039297
 square_5_8 cost 0.2644735683131035
 square_5_8 limit_0_0 2.3219752035685186
 square_5_9 cost 0.07357643123511769
 square_5_9 limit_0_0 0.6459724878546322
 square_6_0 cost 0.8005361756589114
 square_6_0 limit_0_0 7.028396679848735
 square_6_1 cost 0.7764813577188553
 square_6_1 limit_0_0 6.817204721652592
 square_6_2 cost 0.7253941836959718
 square_6_2 limit_0_0 6.3686791768953555
 square_6_3 cost 0.6438048719225802
 square_6_3 limit_0_0 5.652356710259471
 square_6_4 cost 0.5091629026048176
 square_6_4 limit_0_0 4.470252516976318
 square_6_5 cost 0.4435231771842856
 square_6_5 limit_0_0 3.893961223416567
 square_6_6 cost 0.40223676350672505
 square_6_6 limit_0_0 3.5314825477022733
 square_6_7 cost 0.36714240627795747
 square_6_7 limit_0_0 3.2233677225039297
 square_6_8 cost 0.2644735683131035
 square_6_8 limit_0_0 2.3219752035685186
 square_6_9 cost 0.07357643123511769
 square_6_9 limit_0_0 0.6459724878546322
 square_7_0 cost 0.8005361756589114
 square_7_0 limit_0_0 7.028396679848735
 square_7_1 cost 0.7764813577188553
 square_7_1 limit_0_0 6.817204721652592
 square_7_2 cost 0.7253941836959718
 square_7_2 limit_0_0 6.3686791768953555
 square_7_3 cost 0.6438048719225802
 square_7_3 limit_0_0 5.652356710259471
 square_7_4 cost 0.5091629026048176
 square_7_4 limit_0_0 4.470252516976318
 square_7_5 cost 0.4435231771842856
 square_7_5 limit_0_0 3.893961223416567
 square_7_6 cost 0.40223676350672505
 square_7_6 limit_0_0 3.5314825477022733
 square_7_7 cost 0.36714240627795747
 square_7_7 limit_0_0 3.2233677225039297
 square_7_8 cost 0.2644735683131035
 square_7_8 limit_0_0 2.3219752035685186
 square_7_9 cost 0.07357643123511769
 square_7_9 limit_0_0 0.6459724878546322
 square_8_0 cost 0.8005361756589114
 square_8_0 limit_0_0 7.028396679848735
 square_8_1 cost 0.7764813577188553
 square_8_1 limit_0_0 6.817204721652592
 square_8_2 cost 0.7253941836959718
 square_8_2 limit_0_0 6.3686791768953555
 square_8_3 cost 0.6438048719225802
 square_8_3 limit_0_0 5.652356710259471
 square_8_4 cost 0.5091629026048176
 square_8_4 limit_0_0 4.470252516976318
 square_8_5 cost 0.4435231771842856
 square_8_5 limit_0_0 3.893961223416567
 square_8_6 cost 0.40223676350672505
 square_8_6 limit_0_0 3.5314825477022733
 square_8_7 cost 0.36714240627795747
 square_8_7 limit_0_0 3.2233677225039297
 square_8_8 cost 0.2644735683131035
 square_8_8 limit_0_0 2.3219752035685186
 square_8_9 cost 0.07357643123511769
 square_8_9 limit_0_0 0.6459724878546322
 square_9_0 cost 0.8005361756589114
 square_9_0 limit_0_0 7.028396679848735
 square_9_1 cost 0.7764813577188553
 square_9_1 limit_0_0 6.817204721652592
 square_9_2 cost 0.7253941836959718
 square_9_2 limit_0_0 6.3686791768953555
 square_9_3 cost 0.6438048719225802
 square_9_3 limit_0_0 5.652356710259471
 square_9_4 cost 0.5091629026048176
 square_9_4 limit_0_0 4.470252516976318
 square_9_5 cost 0.4435231771842856
 square_9_5 limit_0_0 3.893961223416567
 square_9_6 cost 0.40223676350672505
 square_9_6 limit_0_0 3.5314825477022733
 square_9_7 cost 0.36714240627795747
 square_9_7 limit_0_0 3.2233677225039297
 square_9_8 cost 0.2644735683131035
 square_9_8 limit_0_0 2.3219752035685186
 square_9_9 cost 0.07357643123511769
 square_9_9 limit_0_0 0.6459724878546322
RHS
 RHS cost 0.1699991385616399
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
 RHS one_cut_2 1.0
 RHS one_cut_3 1.0
 RHS one_cut_4 1.0
 RHS one_cut_5 1.0
 RHS one_cut_6 1.0
 RHS one_cut_7 1.0
 RHS one_cut_8 1.0
 RHS one_cut_9 1.0
 RHS limit_0_0 1.0
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
 UP BND chosen_1_0 1.0
 UP BND chosen_1_1 1.0
 UP BND chosen_1_2 1.0
 UP BND chosen_1_3 1.0
 UP BND chosen_1_4 1.0
 UP BND chosen_1_5 1.0
 UP BND chosen_1_6 1.0
 UP BND chosen_1_7 1.0
 UP BND chosen_1_8 1.0
 UP BND chosen_1_9 1.0
 UP BND chosen_2_0 1.0
 UP BND chosen_2_1 1.0
 UP BND chosen_2_2 1.0
 UP BND chosen_2_3 1.0
 UP BND chosen_2_4 1.0
 UP BND chosen_2_5 1.0
 UP BND chosen_2_6 1.0
 UP BND chosen_2_7 1.0
 UP BND chosen_2_8 1.0
 UP BND chosen_2_9 1.0
 UP BND chosen_3_0 1.0
 UP BND chosen_3_1 1.0
 UP BND chosen_3_2 1.0
 UP BND chosen_3_3 1.0
 UP BND chosen_3_4 1.0
 UP BND chosen_3_5 1.0
 UP BND chosen_3_6 1.0
 UP BND chosen_3_7 1.0
 UP BND chosen_3_8 1.0
 UP BND chosen_3_9 1.0
 UP BND chosen_4_0 1.0
 UP BND chosen_4_1 1.0
 UP BND chosen_4_2 1.0
 UP BND chosen_4_3 1.0
 UP BND chosen_4_4 1.0
 UP BND chosen_4_5 1.0
 UP BND chosen_4_6 1.0
 UP BND chosen_4_7 1.0
 UP BND chosen_4_8 1.0
 UP BND chosen_4_9 1.0
 UP BND chosen_5_0 1.0
 UP BND chosen_5_1 1.0
 UP BND chosen_5_2 1.0
 UP BND chosen_5_3 1.0
 UP BND chosen_5_4 1.0
 UP BND chosen_5_5 1.0
 UP BND chosen_5_6 1.0
 UP BND chosen_5_7 1.0
 UP BND chosen_5_8 1.0
 UP BND chosen_5_9 1.0
 UP BND chosen_6_0 1.0
 UP BND chosen_6_1 1.0
 UP BND chosen_6_2 1.0
 UP BND chosen_6_3 1.0
 UP BND chosen_6_4 1.0
 UP BND chosen_6_5 1.0
 UP BND chosen_6_6 1.0
 UP BND chosen_6_7 1.0
 UP BND chosen_6_8 1.0
 UP BND chosen_6_9 1.0
 UP BND chosen_7_0 1.0
 UP BND chosen_7_1 1.0
 UP BND chosen_7_2 1.0
 UP BND chosen_7_3 1.0
 UP BND chosen_7_4 1.0
 UP BND chosen_7_5 1.0
 UP BND chosen_7_6 1.0
 UP BND chosen_7_7 1.0
 UP BND chosen_7_8 1.0
 UP BND chosen_7_9 1.0
 UP BND chosen_8_0 1.0
 UP BND chosen_8_1 1.0
 UP BND chosen_8_2 1.0
 UP BND chosen_8_3 1.0
 UP BND chosen_8_4 1.0
 UP BND chosen_8_5 1.0
 UP BND chosen_8_6 1.0
 UP BND chosen_8_7 1.0
 UP BND chosen_8_8 1.0
 UP BND chosen_8_9 1.0
 UP BND chosen_9_0 1.0
 UP BND chosen_9_1 1.0
 UP BND chosen_9_2 1.0
 UP BND chosen_9_3 1.0
 UP BND chosen_9_4 1.0
 UP BND chosen_9_5 1.0
 UP BND chosen_9_6 1.0
 UP BND chosen_9_7 1.0
 UP BND chosen_9_8 1.0
 UP BND chosen_9_9 1.0
 UP BND frequency_0_0 1.0
 UP BND frequency_0_1 1.0
 UP BND frequency_0_2 1.0
 UP BND frequency_0_3 1.0
 UP BND frequency_0_4 1.0
 UP BND frequency_0_5 1.0
 UP BND frequency_0_6 1.0
 UP BND frequency_0_7 1.0
 UP BND frequency_0_8 1.0
 UP BND frequency_0_9 1.0
 UP BND frequency_1_0 1.0
 UP BND frequency_1_1 1.0
 UP BND frequency_1_2 1.0
 UP BND frequency_1_3 1.0
 UP BND frequency_1_4 1.0
 UP BND frequency_1_5 1.0
 UP BND frequency_1_6 1.0
 UP BND frequency_1_7 1.0
 UP BND frequency_1_8 1.0
 UP BND frequency_1_9 1.0
 UP BND frequency_2_0 1.0
 UP BND frequency_2_1 1.0
 UP BND frequency_2_2 1.0
 UP BND frequency_2_3 1.0
 UP BND frequency_2_4 1.0
 UP BND frequency_2_5 1.0
 UP BND frequency_2_6 1.0
 UP BND frequency_2_7 1.0
 UP BND frequency_2_8 1.0
 UP BND frequency_2_9 1.0
 UP BND frequency_3_0 1.0
 UP BND frequency_3_1 1.0
 UP BND frequency_3_2 1.0
 UP BND frequency_3_3 1.0
 UP BND frequency_3_4 1.0
 UP BND frequency_3_5 1.0
 UP BND frequency_3_6 1.0
 UP BND frequency_3_7 1.0
 UP BND frequency_3_8 1.0
 UP BND frequency_3_9 1.0
 UP BND frequency_4_0 1.0
 UP BND frequency_4_1 1.0
 UP BND frequency_4_2 1.0
 UP BND frequency_4_3 1.0
 UP BND frequency_4_4 1.0
 UP BND frequency_4_5 1.0
 UP BND frequency_4_6 1.0
 UP BND frequency_4_7 1.0
 UP BND frequency_4_8 1.0
 UP BND frequency_4_9 1.0
 UP BND frequency_5_0 1.0
 UP BND frequency_5_1 1.0
 UP BND frequency_5_2 1.0
 UP BND frequency_5_3 1.0
 UP BND frequency_5_4 1.0
 UP BND frequency_5_5 1.0
 UP BND frequency_5_6 1.0
 UP BND frequency_5_7 1.0
 UP BND frequency_5_8 1.0
 UP BND frequency_5_9 1.0
 UP BND frequency_6_0 1.0
 UP BND frequency_6_1 1.0
 UP BND frequency_6_2 1.0
 UP BND frequency_6_3 1.0
 UP BND frequency_6_4 1.0
 UP BND frequency_6_5 1.0
 UP BND frequency_6_6 1.0
 UP BND frequency_6_7 1.0
 UP BND frequency_6_8 1.0
 UP BND frequency_6_9 1.0
 UP BND frequency_7_0 1.0
 UP BND frequency_7_1 1.0
 UP BND frequency_7_2 1.0
 UP BND frequency_7_3 1.0
 UP BND frequency_7_4 1.0
 UP BND frequency_7_5 1.0
 UP BND frequency_7_6 1.0
 UP BND frequency_7_7 1.0
 UP BND frequency_7_8 1.0
 UP BND frequency_7_9 1.0
 UP BND frequency_8_0 1.0
 UP BND frequency_8_1 1.0
 UP BND frequency_8_2 1.0
 UP BND frequency_8_3 1.0
 UP BND frequency_8_4 1.0
 UP BND frequency_8_5 1.0
 UP BND frequency_8_6 1.0
 UP BND frequency_8_7 1.0
 UP BND frequency_8_8 1.0
 UP BND frequency_8_9 1.0
 UP BND frequency_9_0 1.0
 UP BND frequency_9_1 1.0
 UP BND frequency_9_2 1.0
 UP BND frequency_9_3 1.0
 UP BND frequency_9_4 1.0
 UP BND frequency_9_5 1.0
 UP BND frequency_9_6 1.0
 UP BND frequency_9_7 1.0
 UP BND frequency_9_8 1.0
 UP BND frequency_9_9 1.0
 UP BND period_0_0 11.714285714285714
 UP BND period_0_1 11.714285714285714
 UP BND period_0_2 11.714285714285714
 UP BND period_0_3 11.714285714285714
 UP BND period_0_4 11.714285714285714
 UP BND period_0_5 11.714285714285714
 UP BND period_0_6 11.714285714285714
 UP BND period_0_7 11.714285714285714
 UP BND period_0_8 11.714285714285714
 UP BND period_0_9 11.714285714285714
 UP BND period_1_0 11.714285714285714
 UP BND period_1_1 11.714285714285714
 UP BND period_1_2 11.714285714285714
 UP BND period_1_3 11.714285714285714
 UP BND period_1_4 11.714285714285714
 UP BND period_1_5 11.714285714285714
 UP BND period_1_6 11.714285714285714
 UP BND period_1_7 11.714285714285714
 UP BND period_1_8 11.714285714285714
 UP BND period_1_9 11.714285714285714
 UP BND period_2_0 11.714285714285714
 UP BND period_2_1 11.714285714285714
 UP BND period_2_2 11.714285714285714
 UP BND period_2_3 11.714285714285714
 UP BND period_2_4 11.714285714285714
 UP BND period_2_5 11.714285714285714
 UP BND period_2_6 11.714285714285714
 UP BND period_2_7 11.714285714285714
 UP BND period_2_8 11.714285714285714
 UP BND period_2_9 11.714285714285714
 UP BND period_3_0 11.714285714285714
 UP BND period_3_1 11.714285714285714
 UP BND period_3_2 11.714285714285714
 UP BND period_3_3 11.714285714285714
 UP BND period_3_4 11.714285714285714
 UP BND period_3_5 11.714285714285714
 UP BND period_3_6 11.714285714285714
 UP BND period_3_7 11.714285714285714
 UP BND period_3_8 11.714285714285714
 UP BND period_3_9 11.714285714285714
 UP BND period_4_0 11.714285714285714
 UP BND period_4_1 11.714285714285714
 UP BND period_4_2 11.714285714285714
 UP BND period_4_3 11.714285714285714
 UP BND period_4_4 11.714285714285714
 UP BND period_4_5 11.714285714285714
 UP BND period_4_6 11.714285714285714
 UP BND period_4_7 11.714285714285714
 UP BND period_4_8 11.714285714285714
 UP BND period_4_9 11.714285714285714
 UP BND period_5_0 11.714285714285714
 UP BND period_5_1 11.714285714285714
 UP BND period_5_2 11.714285714285714
 UP BND period_5_3 11.714285714285714
 UP BND period_5_4 11.714285714285714
 UP BND period_5_5 11.714285714285714
 UP BND period_5_6 11.714285714285714
 UP BND period_5_7 11.714285714285714
 UP BND period_5_8 11.714285714285714
 UP BND period_5_9 11.714285714285714
 UP BND period_6_0 11.714285714285714
 UP BND period_6_1 11.714285714285714
 UP BND period_6_2 11.714285714285714
 UP BND period_6_3 11.714285714285714
 UP BND period_6_4 11.714285714285714
 UP BND period_6_5 11.714285714285714
 UP BND period_6_6 11.714285714285714
 UP BND period_6_7 11.714285714285714
 UP BND period_6_8 11.714285714285714
 UP BND period_6_9 11.714285714285714
 UP BND period_7_0 11.714285714285714
 UP BND period_7_1 11.714285714285714
 UP BND period_7_2 11.714285714285714
 UP BND period_7_3 11.714285714285714
 UP BND period_7_4 11.714285714285714
 UP BND period_7_5 11.714285714285714
 UP BND period_7_6 11.714285714285714
 UP BND period_7_7 11.714285714285714
 UP BND period_7_8 11.714285714285714
 UP BND period_7_9 11.714285714285714
 UP BND period_8_0 11.714285714285714
 UP BND period_8_1 11.714285714285714
 UP BND period_8_2 11.714285714285714
 UP BND period_8_3 11.714285714285714
 UP BND period_8_4 11.714285714285714
 UP BND period_8_5 11.714285714285714
 UP BND period_8_6 11.714285714285714
 UP BND period_8_7 11.714285714285714
 UP BND period_8_8 11.714285714285714
 UP BND period_8_9 11.714285714285714
 UP BND period_9_0 11.714285714285714
 UP BND period_9_1 11.714285714285714
 UP BND period_9_2 11.714285714285714
 UP BND period_9_3 11.714285714285714
 UP BND period_9_4 11.714285714285714
 UP BND period_9_5 11.714285714285714
 UP BND period_9_6 11.714285714285714
 UP BND period_9_7 11.714285714285714
 UP BND period_9_8 11.714285714285714
 UP BND period_9_9 11.714285714285714
 UP BND square_0_0 1.0
 UP BND square_0_1 1.0
 UP BND square_0_2 1.0
 UP BND square_0_3 1.0
 UP BND square_0_4 1.0
 UP BND square_0_5 1.0
 UP BND square_0_6 1.0
 UP BND square_0_7 1.0
 UP BND square_0_8 1.0
 UP BND square_0_9 1.0
 UP BND square_1_0 1.0
 UP BND square_1_1 1.0
 UP BND square_1_2 1.0
 UP BND square_1_3 1.0
 UP BND square_1_4 1.0
 UP BND square_1_5 1.0
 UP BND square_1_6 1.0
 UP BND square_1_7 1.0
 UP BND square_1_8 1.0
 UP BND square_1_9 1.0
 UP BND square_2_0 1.0
 UP BND square_2_1 1.0
 UP BND square_2_2 1.0
 UP BND square_2_3 1.0
 UP BND square_2_4 1.0
 UP BND square_2_5 1.0
 UP BND square_2_6 1.0
 UP BND square_2_7 1.0
 UP BND square_2_8 1.0
 UP BND square_2_9 1.0
 UP BND square_3_0 1.0
 UP BND square_3_1 1.0
 UP BND square_3_2 1.0
 UP BND square_3_3 1.0
 UP BND square_3_4 1.0
 UP BND square_3_5 1.0
 UP BND square_3_6 1.0
 UP BND square_3_7 1.0
 UP BND square_3_8 1.0
 UP BND square_3_9 1.0
 UP BND square_4_0 1.0
 UP BND square_4_1 1.0
 UP BND square_4_2 1.0
 UP BND square_4_3 1.0
 UP BND square_4_4 1.0
 UP BND square_4_5 1.0
 UP BND square_4_6 1.0
 UP BND square_4_7 1.0
 UP BND square_4_8 1.0
 UP BND square_4_9 1.0
 UP BND square_5_0 1.0
 UP BND square_5_1 1.0
 UP BND square_5_2 1.0
 UP BND square_5_3 1.0
 UP BND square_5_4 1.0
 UP BND square_5_5 1.0
 UP BND square_5_6 1.0
 UP BND square_5_7 1.0
 UP BND square_5_8 1.0
 UP BND square_5_9 1.0
 UP BND square_6_0 1.0
 UP BND square_6_1 1.0
 UP BND square_6_2 1.0
 UP BND square_6_3 1.0
 UP BND square_6_4 1.0
 UP BND square_6_5 1.0
 UP BND square_6_6 1.0
 UP BND square_6_7 1.0
 UP BND square_6_8 1.0
 UP BND square_6_9 1.0
 UP BND square_7_0 1.0
 UP BND square_7_1 1.0
 UP BND square_7_2 1.0
 UP BND square_7_3 1.0
 UP BND square_7_4 1.0
 UP BND square_7_5 1.0
 UP BND square_7_6 1.0
 UP BND square_7_7 1.0
 UP BND square_7_8 1.0
 UP BND square_7_9 1.0
 UP BND square_8_0 1.0
 UP BND square_8_1 1.0
 UP BND square_8_2 1.0
 UP BND square_8_3 1.0
 UP BND square_8_4 1.0
 UP BND square_8_5 1.0
 UP BND square_8_6 1.0
 UP BND square_8_7 1.0
 UP BND square_8_8 1.0
 UP BND square_8_9 1.0
 UP BND square_9_0 1.0
 UP BND square_9_1 1.0
 UP BND square_9_2 1.0
 UP BND square_9_3 1.0
 UP BND square_9_4 1.0
 UP BND square_9_5 1.0
 UP BND square_9_6 1.0
 UP BND square_9_7 1.0
 UP BND square_9_8 1.0
 UP BND square_9_9 1.0
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
QCMATRIX period_cone_0_8
 chosen_0_8 chosen_0_8 1.0
 frequency_0_8 period_0_8 -0.5
 period_0_8 frequency_0_8 -0.5
QCMATRIX period_cone_0_9
 chosen_0_9 chosen_0_9 1.0
 frequency_0_9 period_0_9 -0.5
 period_0_9 frequency_0_9 -0.5
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
QCMATRIX period_cone_1_6
 chosen_1_6 chosen_1_6 1.0
 frequency_1_6 period_1_6 -0.5
 period_1_6 frequency_1_6 -0.5
QCMATRIX period_cone_1_7
 chosen_1_7 chosen_1_7 1.0
 frequency_1_7 period_1_7 -0.5
 period_1_7 frequency_1_7 -0.5
QCMATRIX period_cone_1_8
 chosen_1_8 chosen_1_8 1.0
 frequency_1_8 period_1_8 -0.5
 period_1_8 frequency_1_8 -0.5
QCMATRIX period_cone_1_9
 chosen_1_9 chosen_1_9 1.0
 frequency_1_9 period_1_9 -0.5
 period_1_9 frequency_1_9 -0.5
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
QCMATRIX period_cone_2_6
 chosen_2_6 chosen_2_6 1.0
 frequency_2_6 period_2_6 -0.5
 period_2_6 frequency_2_6 -0.5
QCMATRIX period_cone_2_7
 chosen_2_7 chosen_2_7 1.0
 frequency_2_7 period_2_7 -0.5
 period_2_7 frequency_2_7 -0.5
QCMATRIX period_cone_2_8
 chosen_2_8 chosen_2_8 1.0
 frequency_2_8 period_2_8 -0.5
 period_2_8 frequency_2_8 -0.5
QCMATRIX period_cone_2_9
 chosen_2_9 chosen_2_9 1.0
 frequency_2_9 period_2_9 -0.5
 period_2_9 frequency_2_9 -0.5
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
QCMATRIX period_cone_3_6
 chosen_3_6 chosen_3_6 1.0
 frequency_3_6 period_3_6 -0.5
 period_3_6 frequency_3_6 -0.5
QCMATRIX period_cone_3_7
 chosen_3_7 chosen_3_7 1.0
 frequency_3_7 period_3_7 -0.5
 period_3_7 frequency_3_7 -0.5
QCMATRIX period_cone_3_8
 chosen_3_8 chosen_3_8 1.0
 frequency_3_8 period_3_8 -0.5
 period_3_8 frequency_3_8 -0.5
QCMATRIX period_cone_3_9
 chosen_3_9 chosen_3_9 1.0
 frequency_3_9 period_3_9 -0.5
 period_3_9 frequency_3_9 -0.5
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
QCMATRIX period_cone_4_5
 chosen_4_5 chosen_4_5 1.0
 frequency_4_5 period_4_5 -0.5
 period_4_5 frequency_4_5 -0.5
QCMATRIX period_cone_4_6
 chosen_4_6 chosen_4_6 1.0
 frequency_4_6 period_4_6 -0.5
 period_4_6 frequency_4_6 -0.5
QCMATRIX period_cone_4_7
 chosen_4_7 chosen_4_7 1.0
 frequency_4_7 period_4_7 -0.5
 period_4_7 frequency_4_7 -0.5
QCMATRIX period_cone_4_8
 chosen_4_8 chosen_4_8 1.0
 frequency_4_8 period_4_8 -0.5
 period_4_8 frequency_4_8 -0.5
QCMATRIX period_cone_4_9
 chosen_4_9 chosen_4_9 1.0
 frequency_4_9 period_4_9 -0.5
 period_4_9 frequency_4_9 -0.5
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
QCMATRIX period_cone_5_5
 chosen_5_5 chosen_5_5 1.0
 frequency_5_5 period_5_5 -0.5
 period_5_5 frequency_5_5 -0.5
QCMATRIX period_cone_5_6
 chosen_5_6 chosen_5_6 1.0
 frequency_5_6 period_5_6 -0.5
 period_5_6 frequency_5_6 -0.5
QCMATRIX period_cone_5_7
 chosen_5_7 chosen_5_7 1.0
 frequency_5_7 period_5_7 -0.5
 period_5_7 frequency_5_7 -0.5
QCMATRIX period_cone_5_8
 chosen_5_8 chosen_5_8 1.0
 frequency_5_8 period_5_8 -0.5
 period_5_8 frequency_5_8 -0.5
QCMATRIX period_cone_5_9
 chosen_5_9 chosen_5_9 1.0
 frequency_5_9 period_5_9 -0.5
 period_5_9 frequency_5_9 -0.5
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
QCMATRIX period_cone_6_5
 chosen_6_5 chosen_6_5 1.0
 frequency_6_5 period_6_5 -0.5
 period_6_5 frequency_6_5 -0.5
QCMATRIX period_cone_6_6
 chosen_6_6 chosen_6_6 1.0
 frequency_6_6 period_6_6 -0.5
 period_6_6 frequency_6_6 -0.5
QCMATRIX period_cone_6_7
 chosen_6_7 chosen_6_7 1.0
 frequency_6_7 period_6_7 -0.5
 period_6_7 frequency_6_7 -0.5
QCMATRIX period_cone_6_8
 chosen_6_8 chosen_6_8 1.0
 frequency_6_8 period_6_8 -0.5
 period_6_8 frequency_6_8 -0.5
QCMATRIX period_cone_6_9
 chosen_6_9 chosen_6_9 1.0
 frequency_6_9 period_6_9 -0.5
 period_6_9 frequency_6_9 -0.5
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
QCMATRIX period_cone_7_5
 chosen_7_5 chosen_7_5 1.0
 frequency_7_5 period_7_5 -0.5
 period_7_5 frequency_7_5 -0.5
QCMATRIX period_cone_7_6
 chosen_7_6 chosen_7_6 1.0
 frequency_7_6 period_7_6 -0.5
 period_7_6 frequency_7_6 -0.5
QCMATRIX period_cone_7_7
 chosen_7_7 chosen_7_7 1.0
 frequency_7_7 period_7_7 -0.5
 period_7_7 frequency_7_7 -0.5
QCMATRIX period_cone_7_8
 chosen_7_8 chosen_7_8 1.0
 frequency_7_8 period_7_8 -0.5
 period_7_8 frequency_7_8 -0.5
QCMATRIX period_cone_7_9
 chosen_7_9 chosen_7_9 1.0
 frequency_7_9 period_7_9 -0.5
 period_7_9 frequency_7_9 -0.5
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
QCMATRIX period_cone_8_5
 chosen_8_5 chosen_8_5 1.0
 frequency_8_5 period_8_5 -0.5
 period_8_5 frequency_8_5 -0.5
QCMATRIX period_cone_8_6
 chosen_8_6 chosen_8_6 1.0
 frequency_8_6 period_8_6 -0.5
 period_8_6 frequency_8_6 -0.5
QCMATRIX period_cone_8_7
 chosen_8_7 chosen_8_7 1.0
 frequency_8_7 period_8_7 -0.5
 period_8_7 frequency_8_7 -0.5
QCMATRIX period_cone_8_8
 chosen_8_8 chosen_8_8 1.0
 frequency_8_8 period_8_8 -0.5
 period_8_8 frequency_8_8 -0.5
QCMATRIX period_cone_8_9
 chosen_8_9 chosen_8_9 1.0
 frequency_8_9 period_8_9 -0.5
 period_8_9 frequency_8_9 -0.5
QCMATRIX period_cone_9_0
 chosen_9_0 chosen_9_0 1.0
 frequency_9_0 period_9_0 -0.5
 period_9_0 frequency_9_0 -0.5
QCMATRIX period_cone_9_1
 chosen_9_1 chosen_9_1 1.0
 frequency_9_1 period_9_1 -0.5
 period_9_1 frequency_9_1 -0.5
QCMATRIX period_cone_9_2
 chosen_9_2 chosen_9_2 1.0
 frequency_9_2 period_9_2 -0.5
 period_9_2 frequency_9_2 -0.5
QCMATRIX period_cone_9_3
 chosen_9_3 chosen_9_3 1.0
 frequency_9_3 period_9_3 -0.5
 period_9_3 frequency_9_3 -0.5
QCMATRIX period_cone_9_4
 chosen_9_4 chosen_9_4 1.0
 frequency_9_4 period_9_4 -0.5
 period_9_4 frequency_9_4 -0.5
QCMATRIX period_cone_9_5
 chosen_9_5 chosen_9_5 1.0
 frequency_9_5 period_9_5 -0.5
 period_9_5 frequency_9_5 -0.5
QCMATRIX period_cone_9_6
 chosen_9_6 chosen_9_6 1.0
 frequency_9_6 period_9_6 -0.5
 period_9_6 frequency_9_6 -0.5
QCMATRIX period_cone_9_7
 chosen_9_7 chosen_9_7 1.0
 frequency_9_7 period_9_7 -0.5
 period_9_7 frequency_9_7 -0.5
QCMATRIX period_cone_9_8
 chosen_9_8 chosen_9_8 1.0
 frequency_9_8 period_9_8 -0.5
 period_9_8 frequency_9_8 -0.5
QCMATRIX period_cone_9_9
 chosen_9_9 chosen_9_9 1.0
 frequency_9_9 period_9_9 -0.5
 period_9_9 frequency_9_9 -0.5
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
QCMATRIX square_cone_0_8
 frequency_0_8 frequency_0_8 1.0
 chosen_0_8 square_0_8 -0.5
 square_0_8 chosen_0_8 -0.5
QCMATRIX square_cone_0_9
 frequency_0_9 frequency_0_9 1.0
 chosen_0_9 square_0_9 -0.5
 square_0_9 chosen_0_9 -0.5
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
QCMATRIX square_cone_1_6
 frequency_1_6 frequency_1_6 1.0
 chosen_1_6 square_1_6 -0.5
 square_1_6 chosen_1_6 -0.5
QCMATRIX square_cone_1_7
 frequency_1_7 frequency_1_7 1.0
 chosen_1_7 square_1_7 -0.5
 square_1_7 chosen_1_7 -0.5
QCMATRIX square_cone_1_8
 frequency_1_8 frequency_1_8 1.0
 chosen_1_8 square_1_8 -0.5
 square_1_8 chosen_1_8 -0.5
QCMATRIX square_cone_1_9
 frequency_1_9 frequency_1_9 1.0
 chosen_1_9 square_1_9 -0.5
 square_1_9 chosen_1_9 -0.5
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
QCMATRIX square_cone_2_6
 frequency_2_6 frequency_2_6 1.0
 chosen_2_6 square_2_6 -0.5
 square_2_6 chosen_2_6 -0.5
QCMATRIX square_cone_2_7
 frequency_2_7 frequency_2_7 1.0
 chosen_2_7 square_2_7 -0.5
 square_2_7 chosen_2_7 -0.5
QCMATRIX square_cone_2_8
 frequency_2_8 frequency_2_8 1.0
 chosen_2_8 square_2_8 -0.5
 square_2_8 chosen_2_8 -0.5
QCMATRIX square_cone_2_9
 frequency_2_9 frequency_2_9 1.0
 chosen_2_9 square_2_9 -0.5
 square_2_9 chosen_2_9 -0.5
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
QCMATRIX square_cone_3_6
 frequency_3_6 frequency_3_6 1.0
 chosen_3_6 square_3_6 -0.5
 square_3_6 chosen_3_6 -0.5
QCMATRIX square_cone_3_7
 frequency_3_7 frequency_3_7 1.0
 chosen_3_7 square_3_7 -0.5
 square_3_7 chosen_3_7 -0.5
QCMATRIX square_cone_3_8
 frequency_3_8 frequency_3_8 1.0
 chosen_3_8 square_3_8 -0.5
 square_3_8 chosen_3_8 -0.5
QCMATRIX square_cone_3_9
 frequency_3_9 frequency_3_9 1.0
 chosen_3_9 square_3_9 -0.5
 square_3_9 chosen_3_9 -0.5
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
QCMATRIX square_cone_4_5
 frequency_4_5 frequency_4_5 1.0
 chosen_4_5 square_4_5 -0.5
 square_4_5 chosen_4_5 -0.5
QCMATRIX square_cone_4_6
 frequency_4_6 frequency_4_6 1.0
 chosen_4_6 square_4_6 -0.5
 square_4_6 chosen_4_6 -0.5
QCMATRIX square_cone_4_7
 frequency_4_7 frequency_4_7 1.0
 chosen_4_7 square_4_7 -0.5
 square_4_7 chosen_4_7 -0.5
QCMATRIX square_cone_4_8
 frequency_4_8 frequency_4_8 1.0
 chosen_4_8 square_4_8 -0.5
 square_4_8 chosen_4_8 -0.5
QCMATRIX square_cone_4_9
 frequency_4_9 frequency_4_9 1.0
 chosen_4_9 square_4_9 -0.5
 square_4_9 chosen_4_9 -0.5
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
QCMATRIX square_cone_5_5
 frequency_5_5 frequency_5_5 1.0
 chosen_5_5 square_5_5 -0.5
 square_5_5 chosen_5_5 -0.5
QCMATRIX square_cone_5_6
 frequency_5_6 frequency_5_6 1.0
 chosen_5_6 square_5_6 -0.5
 square_5_6 chosen_5_6 -0.5
QCMATRIX square_cone_5_7
 frequency_5_7 frequency_5_7 1.0
 chosen_5_7 square_5_7 -0.5
 square_5_7 chosen_5_7 -0.5
QCMATRIX square_cone_5_8
 frequency_5_8 frequency_5_8 1.0
 chosen_5_8 square_5_8 -0.5
 square_5_8 chosen_5_8 -0.5
QCMATRIX square_cone_5_9
 frequency_5_9 frequency_5_9 1.0
 chosen_5_9 square_5_9 -0.5
 square_5_9 chosen_5_9 -0.5
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
QCMATRIX square_cone_6_5
 frequency_6_5 frequency_6_5 1.0
 chosen_6_5 square_6_5 -0.5
 square_6_5 chosen_6_5 -0.5
QCMATRIX square_cone_6_6
 frequency_6_6 frequency_6_6 1.0
 chosen_6_6 square_6_6 -0.5
 square_6_6 chosen_6_6 -0.5
QCMATRIX square_cone_6_7
 frequency_6_7 frequency_6_7 1.0
 chosen_6_7 square_6_7 -0.5
 square_6_7 chosen_6_7 -0.5
QCMATRIX square_cone_6_8
 frequency_6_8 frequency_6_8 1.0
 chosen_6_8 square_6_8 -0.5
 square_6_8 chosen_6_8 -0.5
QCMATRIX square_cone_6_9
 frequency_6_9 frequency_6_9 1.0
 chosen_6_9 square_6_9 -0.5
 square_6_9 chosen_6_9 -0.5
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
QCMATRIX square_cone_7_5
 frequency_7_5 frequency_7_5 1.0
 chosen_7_5 square_7_5 -0.5
 square_7_5 chosen_7_5 -0.5
QCMATRIX square_cone_7_6
 frequency_7_6 frequency_7_6 1.0
 chosen_7_6 square_7_6 -0.5
 square_7_6 chosen_7_6 -0.5
QCMATRIX square_cone_7_7
 frequency_7_7 frequency_7_7 1.0
 chosen_7_7 square_7_7 -0.5
 square_7_7 chosen_7_7 -0.5
QCMATRIX square_cone_7_8
 frequency_7_8 frequency_7_8 1.0
 chosen_7_8 square_7_8 -0.5
 square_7_8 chosen_7_8 -0.5
QCMATRIX square_cone_7_9
 frequency_7_9 frequency_7_9 1.0
 chosen_7_9 square_7_9 -0.5
 square_7_9 chosen_7_9 -0.5
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
QCMATRIX square_cone_8_5
 frequency_8_5 frequency_8_5 1.0
 chosen_8_5 square_8_5 -0.5
 square_8_5 chosen_8_5 -0.5
QCMATRIX square_cone_8_6
 frequency_8_6 frequency_8_6 1.0
 chosen_8_6 square_8_6 -0.5
 square_8_6 chosen_8_6 -0.5
QCMATRIX square_cone_8_7
 frequency_8_7 frequency_8_7 1.0
 chosen_8_7 square_8_7 -0.5
 square_8_7 chosen_8_7 -0.5
QCMATRIX square_cone_8_8
 frequency_8_8 frequency_8_8 1.0
 chosen_8_8 square_8_8 -0.5
 square_8_8 chosen_8_8 -0.5
QCMATRIX square_cone_8_9
 frequency_8_9 frequency_8_9 1.0
 chosen_8_9 square_8_9 -0.5
 square_8_9 chosen_8_9 -0.5
QCMATRIX square_cone_9_0
 frequency_9_0 frequency_9_0 1.0
 chosen_9_0 square_9_0 -0.5
 square_9_0 chosen_9_0 -0.5
QCMATRIX square_cone_9_1
 frequency_9_1 frequency_9_1 1.0
 chosen_9_1 square_9_1 -0.5
 square_9_1 chosen_9_1 -0.5
QCMATRIX square_cone_9_2
 frequency_9_2 frequency_9_2 1.0
 chosen_9_2 square_9_2 -0.5
 square_9_2 chosen_9_2 -0.5
QCMATRIX square_cone_9_3
 frequency_9_3 frequency_9_3 1.0
 chosen_9_3 square_9_3 -0.5
 square_9_3 chosen_9_3 -0.5
QCMATRIX square_cone_9_4
 frequency_9_4 frequency_9_4 1.0
 chosen_9_4 square_9_4 -0.5
 square_9_4 chosen_9_4 -0.5
QCMATRIX square_cone_9_5
 frequency_9_5 frequency_9_5 1.0
 chosen_9_5 square_9_5 -0.5
 square_9_5 chosen_9_5 -0.5
QCMATRIX square_cone_9_6
 frequency_9_6 frequency_9_6 1.0
 chosen_9_6 square_9_6 -0.5
 square_9_6 chosen_9_6 -0.5
QCMATRIX square_cone_9_7
 frequency_9_7 frequency_9_7 1.0
 chosen_9_7 square_9_7 -0.5
 square_9_7 chosen_9_7 -0.5
QCMATRIX square_cone_9_8
 frequency_9_8 frequency_9_8 1.0
 chosen_9_8 square_9_8 -0.5
 square_9_8 chosen_9_8 -0.5
QCMATRIX square_cone_9_9
 frequency_9_9 frequency_9_9 1.0
 chosen_9_9 square_9_9 -0.5
 square_9_9 chosen_9_9 -0.5
ENDATA
