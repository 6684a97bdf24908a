* case: near-ties:seed=4,devices=2,rounds=2,cuts=5,profile=random,gap=1e-05
* digest: a1ccd5058ea316ea
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.26419435224527804, bound 0.264194352245271 (closed form)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.055764056722141825
* scale: 0.08538910058919202
* sizes: rows 8.5e-02 to 1.0e+00, cost 1.1e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME near-ties:seed=4,devices=2,rounds=2,cuts=5,profile=random,gap=1e-05
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.011608347067980791
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.1125822141288795
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.18565764593809397
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.18425999669699222
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_1_0 cost 0.009695804373308482
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_1 cost 0.025734043299846552
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_3 cost 0.18638086644077737
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_4 cost 0.01851279056812207
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_1 cost 0.012566645272620065
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_2 cost 0.0414944443102339
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_3 cost 0.14009790579934178
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_4 cost 0.07512411586052807
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_1 cost 0.014790431211725609
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_2 cost 0.056106688401538235
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_3 cost 0.12475885348652177
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_4 cost 0.0897379707045895
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
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
 period_0_0 cost 0.011939868213185935
 period_0_1 cost 0.010428191292770613
 period_0_2 cost 0.004953540581971886
 period_0_3 cost 0.0022436043405566417
 period_0_4 cost 0.0017021282803320996
 period_1_0 cost 0.007624037069639794
 period_1_1 cost 0.00665877676083358
 period_1_2 cost 0.003163014561685984
 period_1_3 cost 0.0014326224005653692
 period_1_4 cost 0.0010868703803784666
 period_2_0 cost 0.018666666666666668
 period_2_1 cost 0.016303326579719713
 period_2_2 cost 0.007744314192794789
 period_2_3 cost 0.0035076278572996264
 period_2_4 cost 0.002661089776332447
 period_3_0 cost 0.018666666666666668
 period_3_1 cost 0.016303326579719713
 period_3_2 cost 0.007744314192794789
 period_3_3 cost 0.0035076278572996264
 period_3_4 cost 0.002661089776332447
 square_0_0 cost 0.800831960153484
 square_0_1 cost 0.6994406240281785
 square_0_2 cost 0.33224433830680167
 square_0_3 cost 0.15048324066697638
 square_0_4 cost 0.11416530759239518
 square_1_0 cost 0.800831960153484
 square_1_1 cost 0.6994406240281785
 square_1_2 cost 0.33224433830680167
 square_1_3 cost 0.15048324066697638
 square_1_4 cost 0.11416530759239518
 square_2_0 cost 0.800831960153484
 square_2_1 cost 0.6994406240281785
 square_2_2 cost 0.33224433830680167
 square_2_3 cost 0.15048324066697638
 square_2_4 cost 0.11416530759239518
 square_3_0 cost 0.800831960153484
 square_3_1 cost 0.6994406240281785
 square_3_2 cost 0.33224433830680167
 square_3_3 cost 0.15048324066697638
 square_3_4 cost 0.11416530759239518
RHS
 RHS cost 0.055764056722141825
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
ENDATA
