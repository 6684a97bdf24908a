* case: badly-scaled:seed=3,devices=2,rounds=1,cuts=6,decades=4.0,normalizer=box,limit=energy-budget
* digest: 09b052c9abcba381
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.2829133584619843, bound 0.28291335846195725 (weak duality, by column-generation)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.40799005310345654
* scale: 0.2985666335444115
* sizes: rows 1.8e-05 to 3.8e+00, cost 1.8e-03 to 9.4e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 1 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME badly-scaled:seed=3,devices=2,rounds=1,cuts=6,decades=4.0,normalizer=box,limit=energy-budget
ROWS
 N cost
 E one_cut_0
 E one_cut_1
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
 L limit_0_0
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.0018137091898067779
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.0028024776281559967
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.0034051975986955363
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.009218421943327365
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.19121511854528456
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_1 cost 0.00298723214027255
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_2 cost 0.10880327986602359
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_3 cost 0.19981479450729706
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_4 cost 0.159472389241087
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_5 cost 0.137796111418025
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
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
 period_0_0 cost 0.06439180489312227
 period_0_0 limit_0_0 0.254124511760553
 period_0_1 cost 0.06420208465861416
 period_0_1 limit_0_0 0.2533757742147505
 period_0_2 cost 0.06409861924080731
 period_0_2 limit_0_0 0.2529674443220272
 period_0_3 cost 0.06409415934320402
 period_0_3 limit_0_0 0.2529498431800369
 period_0_4 cost 0.06345682062468432
 period_0_4 limit_0_0 0.25043456362018074
 period_0_5 cost 0.04459897603284198
 period_0_5 limit_0_0 0.17601141990317365
 period_1_0 cost 0.06317422549330136
 period_1_0 limit_0_0 2.5412451176055277e-05
 period_1_1 cost 0.06298809266327196
 period_1_1 limit_0_0 2.533757742147503e-05
 period_1_2 cost 0.0628865836646325
 period_1_2 limit_0_0 2.52967444322027e-05
 period_1_3 cost 0.06288220809887016
 period_1_3 limit_0_0 2.5294984318003667e-05
 period_1_4 cost 0.062256920766325184
 period_1_4 limit_0_0 2.504345636201805e-05
 period_1_5 cost 0.04375565762359988
 period_1_5 limit_0_0 1.7601141990317344e-05
 square_0_0 cost 0.9402120113585164
 square_0_0 limit_0_0 3.7831353426106
 square_0_1 cost 0.9374418258732927
 square_0_1 limit_0_0 3.7719889346854405
 square_0_2 cost 0.9359310834932075
 square_0_2 limit_0_0 3.765910153705583
 square_0_3 cost 0.935865962639661
 square_0_3 limit_0_0 3.765648126631245
 square_0_4 cost 0.9265599101155755
 square_0_4 limit_0_0 3.728203320801559
 square_0_5 cost 0.651208535464541
 square_0_5 limit_0_0 2.6202707433676724
 square_1_0 cost 0.9402120113585165
 square_1_0 limit_0_0 0.00037831353426105957
 square_1_1 cost 0.9374418258732929
 square_1_1 limit_0_0 0.0003771988934685437
 square_1_2 cost 0.9359310834932075
 square_1_2 limit_0_0 0.0003765910153705579
 square_1_3 cost 0.9358659626396613
 square_1_3 limit_0_0 0.00037656481266312426
 square_1_4 cost 0.9265599101155755
 square_1_4 limit_0_0 0.0003728203320801556
 square_1_5 cost 0.6512085354645413
 square_1_5 limit_0_0 0.00026202707433676696
RHS
 RHS cost 0.40799005310345654
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
 RHS limit_0_0 1.0
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
ENDATA
