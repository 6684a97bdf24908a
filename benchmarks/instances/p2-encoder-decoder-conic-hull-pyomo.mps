* case: encoder-decoder:seed=2,devices=1,rounds=1,cuts=12,bottleneck=0.03,skips=0.5
* digest: 96a5ffe8898bc1a9
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.051105246221113336, bound 0.05110524622111111 (closed form)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.007892304014821857
* scale: 0.06079903834030941
* sizes: rows 8.5e-02 to 1.0e+00, cost 5.1e-04 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 1 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME encoder-decoder:seed=2,devices=1,rounds=1,cuts=12,bottleneck=0.03,skips=0.5
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
 L at_least_min_frequency_0_8
 L at_least_min_frequency_0_9
 L at_least_min_frequency_0_10
 L at_least_min_frequency_0_11
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
 L at_most_max_frequency_0_10
 L at_most_max_frequency_0_11
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
 L period_cone_0_10
 L period_cone_0_11
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
 L square_cone_0_10
 L square_cone_0_11
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.0027438560208256873
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.0778328504448484
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.047590180777703814
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.0689201991511246
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.07674390021574506
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_6 cost 0.09394475900286832
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_7 cost 0.08327124827839959
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_0_8 cost 0.12379283686784516
 chosen_0_8 one_cut_0 1.0
 chosen_0_8 at_least_min_frequency_0_8 0.08536585365853659
 chosen_0_8 at_most_max_frequency_0_8 -1.0
 chosen_0_9 cost 0.054139368457926086
 chosen_0_9 one_cut_0 1.0
 chosen_0_9 at_least_min_frequency_0_9 0.08536585365853659
 chosen_0_9 at_most_max_frequency_0_9 -1.0
 chosen_0_10 cost 0.193557509568936
 chosen_0_10 one_cut_0 1.0
 chosen_0_10 at_least_min_frequency_0_10 0.08536585365853659
 chosen_0_10 at_most_max_frequency_0_10 -1.0
 chosen_0_11 cost 0.054416642091316574
 chosen_0_11 one_cut_0 1.0
 chosen_0_11 at_least_min_frequency_0_11 0.08536585365853659
 chosen_0_11 at_most_max_frequency_0_11 -1.0
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
 frequency_0_10 at_least_min_frequency_0_10 -1.0
 frequency_0_10 at_most_max_frequency_0_10 1.0
 frequency_0_11 at_least_min_frequency_0_11 -1.0
 frequency_0_11 at_most_max_frequency_0_11 1.0
 period_0_0 cost 0.007494697824855757
 period_0_1 cost 0.006960968093239083
 period_0_2 cost 0.006276042262853928
 period_0_3 cost 0.005662972134669829
 period_0_4 cost 0.00496555989526699
 period_0_5 cost 0.004411716591602752
 period_0_6 cost 0.0037702965645339723
 period_0_7 cost 0.003247148707964753
 period_0_8 cost 0.0025071770127064537
 period_0_9 cost 0.0018578568196667069
 period_0_10 cost 0.00118975997306632
 period_0_11 cost 0.0005108967123559405
 square_0_0 cost 0.800397606189966
 square_0_1 cost 0.7433978432213206
 square_0_2 cost 0.6702510656101095
 square_0_3 cost 0.6047781306776633
 square_0_4 cost 0.5302978647629585
 square_0_5 cost 0.47115006923916347
 square_0_6 cost 0.4026495017412292
 square_0_7 cost 0.3467798320271638
 square_0_8 cost 0.26775442134698435
 square_0_9 cost 0.1984101541990527
 square_0_10 cost 0.127060630946952
 square_0_11 cost 0.05456130655779822
RHS
 RHS cost 0.007892304014821857
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
 UP BND frequency_0_10 1.0
 UP BND frequency_0_11 1.0
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
 UP BND period_0_10 11.714285714285714
 UP BND period_0_11 11.714285714285714
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
 UP BND square_0_10 1.0
 UP BND square_0_11 1.0
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
QCMATRIX period_cone_0_10
 chosen_0_10 chosen_0_10 1.0
 frequency_0_10 period_0_10 -0.5
 period_0_10 frequency_0_10 -0.5
QCMATRIX period_cone_0_11
 chosen_0_11 chosen_0_11 1.0
 frequency_0_11 period_0_11 -0.5
 period_0_11 frequency_0_11 -0.5
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
QCMATRIX square_cone_0_10
 frequency_0_10 frequency_0_10 1.0
 chosen_0_10 square_0_10 -0.5
 square_0_10 chosen_0_10 -0.5
QCMATRIX square_cone_0_11
 frequency_0_11 frequency_0_11 1.0
 chosen_0_11 square_0_11 -0.5
 square_0_11 chosen_0_11 -0.5
ENDATA
