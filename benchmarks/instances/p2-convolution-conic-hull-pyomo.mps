* case: convolution:seed=1,devices=1,rounds=1,cuts=12,shrink=0.03
* digest: 253fab93ab01b921
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.0705066748941557, bound 0.07050667489415394 (closed form)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.019070958931132184
* scale: 0.0909664849460238
* sizes: rows 8.5e-02 to 1.0e+00, cost 1.3e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 1 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME convolution:seed=1,devices=1,rounds=1,cuts=12,shrink=0.03
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
 chosen_0_1 cost 0.0034952214180110426
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.006731535226836647
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.009533697484105182
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.01739665988970601
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.025330240414378282
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_6 cost 0.03197412482013992
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_7 cost 0.04114939505463573
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_0_8 cost 0.050442356561600746
 chosen_0_8 one_cut_0 1.0
 chosen_0_8 at_least_min_frequency_0_8 0.08536585365853659
 chosen_0_8 at_most_max_frequency_0_8 -1.0
 chosen_0_9 cost 0.060035926132762596
 chosen_0_9 one_cut_0 1.0
 chosen_0_9 at_least_min_frequency_0_9 0.08536585365853659
 chosen_0_9 at_most_max_frequency_0_9 -1.0
 chosen_0_10 cost 0.06995656222628077
 chosen_0_10 one_cut_0 1.0
 chosen_0_10 at_least_min_frequency_0_10 0.08536585365853659
 chosen_0_10 at_most_max_frequency_0_10 -1.0
 chosen_0_11 cost 0.08180412877066662
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
 period_0_0 cost 0.01866666666666667
 period_0_1 cost 0.016899746797892943
 period_0_2 cost 0.015298149199449692
 period_0_3 cost 0.01414293847984837
 period_0_4 cost 0.012346177859522892
 period_0_5 cost 0.010707009313177888
 period_0_6 cost 0.009360489203688536
 period_0_7 cost 0.007676546593621474
 period_0_8 cost 0.0060639773765136075
 period_0_9 cost 0.004473966726711229
 period_0_10 cost 0.0029662465952719867
 period_0_11 cost 0.0012938514591229965
 square_0_0 cost 0.8004042922644655
 square_0_1 cost 0.7246408861722944
 square_0_2 cost 0.6559663008718781
 square_0_3 cost 0.6064322498840842
 square_0_4 cost 0.529389308133355
 square_0_5 cost 0.4591037256205277
 square_0_6 cost 0.4013665573032583
 square_0_7 cost 0.3291611166055064
 square_0_8 cost 0.2600160814476483
 square_0_9 cost 0.19183833061650354
 square_0_10 cost 0.12718909857699393
 square_0_11 cost 0.05547879971971541
RHS
 RHS cost 0.019070958931132184
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
