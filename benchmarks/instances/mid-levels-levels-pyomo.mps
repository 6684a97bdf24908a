* case: levels:seed=5,devices=5,rounds=4,cuts=15,profile=random,number=8,spacing=even,gap=1e-06
* digest: 538a6af69aeebd4e
* made by: card_opt 0.1.0, formulation levels-pyomo
* the file's optimum is: the problem's with levels, else of a grid of 64 frequencies
* best known: value 1.6101240047366172, bound 1.6101240047365544 (closed form for each cut)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -1.1882575098820676
* scale: 0.15445389068051743
* sizes: rows 1.0e+00 to 1.0e+00, cost 3.8e-02 to 1.0e+00, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.0e+00
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 4 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* mixture_k_c_l: 1 if device-round k has cut c at level l, else 0; a share on a grid
NAME levels:seed=5,devices=5,rounds=4,cuts=15,profile=random,number=8,spacing=even,gap=1e-06
ROWS
 N cost
 E shares_of_cut_0_0
 E shares_of_cut_0_1
 E shares_of_cut_0_2
 E shares_of_cut_0_3
 E shares_of_cut_0_4
 E shares_of_cut_0_5
 E shares_of_cut_0_6
 E shares_of_cut_0_7
 E shares_of_cut_0_8
 E shares_of_cut_0_9
 E shares_of_cut_0_10
 E shares_of_cut_0_11
 E shares_of_cut_0_12
 E shares_of_cut_0_13
 E shares_of_cut_0_14
 E shares_of_cut_1_0
 E shares_of_cut_1_1
 E shares_of_cut_1_2
 E shares_of_cut_1_3
 E shares_of_cut_1_4
 E shares_of_cut_1_5
 E shares_of_cut_1_6
 E shares_of_cut_1_7
 E shares_of_cut_1_8
 E shares_of_cut_1_9
 E shares_of_cut_1_10
 E shares_of_cut_1_11
 E shares_of_cut_1_12
 E shares_of_cut_1_13
 E shares_of_cut_1_14
 E shares_of_cut_2_0
 E shares_of_cut_2_1
 E shares_of_cut_2_2
 E shares_of_cut_2_3
 E shares_of_cut_2_4
 E shares_of_cut_2_5
 E shares_of_cut_2_6
 E shares_of_cut_2_7
 E shares_of_cut_2_8
 E shares_of_cut_2_9
 E shares_of_cut_2_10
 E shares_of_cut_2_11
 E shares_of_cut_2_12
 E shares_of_cut_2_13
 E shares_of_cut_2_14
 E shares_of_cut_3_0
 E shares_of_cut_3_1
 E shares_of_cut_3_2
 E shares_of_cut_3_3
 E shares_of_cut_3_4
 E shares_of_cut_3_5
 E shares_of_cut_3_6
 E shares_of_cut_3_7
 E shares_of_cut_3_8
 E shares_of_cut_3_9
 E shares_of_cut_3_10
 E shares_of_cut_3_11
 E shares_of_cut_3_12
 E shares_of_cut_3_13
 E shares_of_cut_3_14
 E shares_of_cut_4_0
 E shares_of_cut_4_1
 E shares_of_cut_4_2
 E shares_of_cut_4_3
 E shares_of_cut_4_4
 E shares_of_cut_4_5
 E shares_of_cut_4_6
 E shares_of_cut_4_7
 E shares_of_cut_4_8
 E shares_of_cut_4_9
 E shares_of_cut_4_10
 E shares_of_cut_4_11
 E shares_of_cut_4_12
 E shares_of_cut_4_13
 E shares_of_cut_4_14
 E shares_of_cut_5_0
 E shares_of_cut_5_1
 E shares_of_cut_5_2
 E shares_of_cut_5_3
 E shares_of_cut_5_4
 E shares_of_cut_5_5
 E shares_of_cut_5_6
 E shares_of_cut_5_7
 E shares_of_cut_5_8
 E shares_of_cut_5_9
 E shares_of_cut_5_10
 E shares_of_cut_5_11
 E shares_of_cut_5_12
 E shares_of_cut_5_13
 E shares_of_cut_5_14
 E shares_of_cut_6_0
 E shares_of_cut_6_1
 E shares_of_cut_6_2
 E shares_of_cut_6_3
 E shares_of_cut_6_4
 E shares_of_cut_6_5
 E shares_of_cut_6_6
 E shares_of_cut_6_7
 E shares_of_cut_6_8
 E shares_of_cut_6_9
 E shares_of_cut_6_10
 E shares_of_cut_6_11
 E shares_of_cut_6_12
 E shares_of_cut_6_13
 E shares_of_cut_6_14
 E shares_of_cut_7_0
 E shares_of_cut_7_1
 E shares_of_cut_7_2
 E shares_of_cut_7_3
 E shares_of_cut_7_4
 E shares_of_cut_7_5
 E shares_of_cut_7_6
 E shares_of_cut_7_7
 E shares_of_cut_7_8
 E shares_of_cut_7_9
 E shares_of_cut_7_10
 E shares_of_cut_7_11
 E shares_of_cut_7_12
 E shares_of_cut_7_13
 E shares_of_cut_7_14
 E shares_of_cut_8_0
 E shares_of_cut_8_1
 E shares_of_cut_8_2
 E shares_of_cut_8_3
 E shares_of_cut_8_4
 E shares_of_cut_8_5
 E shares_of_cut_8_6
 E shares_of_cut_8_7
 E shares_of_cut_8_8
 E shares_of_cut_8_9
 E shares_of_cut_8_10
 E shares_of_cut_8_11
 E shares_of_cut_8_12
 E shares_of_cut_8_13
 E shares_of_cut_8_14
 E shares_of_cut_9_0
 E shares_of_cut_9_1
 E shares_of_cut_9_2
 E shares_of_cut_9_3
 E shares_of_cut_9_4
 E shares_of_cut_9_5
 E shares_of_cut_9_6
 E shares_of_cut_9_7
 E shares_of_cut_9_8
 E shares_of_cut_9_9
 E shares_of_cut_9_10
 E shares_of_cut_9_11
 E shares_of_cut_9_12
 E shares_of_cut_9_13
 E shares_of_cut_9_14
 E shares_of_cut_10_0
 E shares_of_cut_10_1
 E shares_of_cut_10_2
 E shares_of_cut_10_3
 E shares_of_cut_10_4
 E shares_of_cut_10_5
 E shares_of_cut_10_6
 E shares_of_cut_10_7
 E shares_of_cut_10_8
 E shares_of_cut_10_9
 E shares_of_cut_10_10
 E shares_of_cut_10_11
 E shares_of_cut_10_12
 E shares_of_cut_10_13
 E shares_of_cut_10_14
 E shares_of_cut_11_0
 E shares_of_cut_11_1
 E shares_of_cut_11_2
 E shares_of_cut_11_3
 E shares_of_cut_11_4
 E shares_of_cut_11_5
 E shares_of_cut_11_6
 E shares_of_cut_11_7
 E shares_of_cut_11_8
 E shares_of_cut_11_9
 E shares_of_cut_11_10
 E shares_of_cut_11_11
 E shares_of_cut_11_12
 E shares_of_cut_11_13
 E shares_of_cut_11_14
 E shares_of_cut_12_0
 E shares_of_cut_12_1
 E shares_of_cut_12_2
 E shares_of_cut_12_3
 E shares_of_cut_12_4
 E shares_of_cut_12_5
 E shares_of_cut_12_6
 E shares_of_cut_12_7
 E shares_of_cut_12_8
 E shares_of_cut_12_9
 E shares_of_cut_12_10
 E shares_of_cut_12_11
 E shares_of_cut_12_12
 E shares_of_cut_12_13
 E shares_of_cut_12_14
 E shares_of_cut_13_0
 E shares_of_cut_13_1
 E shares_of_cut_13_2
 E shares_of_cut_13_3
 E shares_of_cut_13_4
 E shares_of_cut_13_5
 E shares_of_cut_13_6
 E shares_of_cut_13_7
 E shares_of_cut_13_8
 E shares_of_cut_13_9
 E shares_of_cut_13_10
 E shares_of_cut_13_11
 E shares_of_cut_13_12
 E shares_of_cut_13_13
 E shares_of_cut_13_14
 E shares_of_cut_14_0
 E shares_of_cut_14_1
 E shares_of_cut_14_2
 E shares_of_cut_14_3
 E shares_of_cut_14_4
 E shares_of_cut_14_5
 E shares_of_cut_14_6
 E shares_of_cut_14_7
 E shares_of_cut_14_8
 E shares_of_cut_14_9
 E shares_of_cut_14_10
 E shares_of_cut_14_11
 E shares_of_cut_14_12
 E shares_of_cut_14_13
 E shares_of_cut_14_14
 E shares_of_cut_15_0
 E shares_of_cut_15_1
 E shares_of_cut_15_2
 E shares_of_cut_15_3
 E shares_of_cut_15_4
 E shares_of_cut_15_5
 E shares_of_cut_15_6
 E shares_of_cut_15_7
 E shares_of_cut_15_8
 E shares_of_cut_15_9
 E shares_of_cut_15_10
 E shares_of_cut_15_11
 E shares_of_cut_15_12
 E shares_of_cut_15_13
 E shares_of_cut_15_14
 E shares_of_cut_16_0
 E shares_of_cut_16_1
 E shares_of_cut_16_2
 E shares_of_cut_16_3
 E shares_of_cut_16_4
 E shares_of_cut_16_5
 E shares_of_cut_16_6
 E shares_of_cut_16_7
 E shares_of_cut_16_8
 E shares_of_cut_16_9
 E shares_of_cut_16_10
 E shares_of_cut_16_11
 E shares_of_cut_16_12
 E shares_of_cut_16_13
 E shares_of_cut_16_14
 E shares_of_cut_17_0
 E shares_of_cut_17_1
 E shares_of_cut_17_2
 E shares_of_cut_17_3
 E shares_of_cut_17_4
 E shares_of_cut_17_5
 E shares_of_cut_17_6
 E shares_of_cut_17_7
 E shares_of_cut_17_8
 E shares_of_cut_17_9
 E shares_of_cut_17_10
 E shares_of_cut_17_11
 E shares_of_cut_17_12
 E shares_of_cut_17_13
 E shares_of_cut_17_14
 E shares_of_cut_18_0
 E shares_of_cut_18_1
 E shares_of_cut_18_2
 E shares_of_cut_18_3
 E shares_of_cut_18_4
 E shares_of_cut_18_5
 E shares_of_cut_18_6
 E shares_of_cut_18_7
 E shares_of_cut_18_8
 E shares_of_cut_18_9
 E shares_of_cut_18_10
 E shares_of_cut_18_11
 E shares_of_cut_18_12
 E shares_of_cut_18_13
 E shares_of_cut_18_14
 E shares_of_cut_19_0
 E shares_of_cut_19_1
 E shares_of_cut_19_2
 E shares_of_cut_19_3
 E shares_of_cut_19_4
 E shares_of_cut_19_5
 E shares_of_cut_19_6
 E shares_of_cut_19_7
 E shares_of_cut_19_8
 E shares_of_cut_19_9
 E shares_of_cut_19_10
 E shares_of_cut_19_11
 E shares_of_cut_19_12
 E shares_of_cut_19_13
 E shares_of_cut_19_14
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
 E one_cut_10
 E one_cut_11
 E one_cut_12
 E one_cut_13
 E one_cut_14
 E one_cut_15
 E one_cut_16
 E one_cut_17
 E one_cut_18
 E one_cut_19
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 shares_of_cut_0_0 -1.0
 chosen_0_0 one_cut_0 1.0
 chosen_0_1 shares_of_cut_0_1 -1.0
 chosen_0_1 one_cut_0 1.0
 chosen_0_2 shares_of_cut_0_2 -1.0
 chosen_0_2 one_cut_0 1.0
 chosen_0_3 shares_of_cut_0_3 -1.0
 chosen_0_3 one_cut_0 1.0
 chosen_0_4 shares_of_cut_0_4 -1.0
 chosen_0_4 one_cut_0 1.0
 chosen_0_5 shares_of_cut_0_5 -1.0
 chosen_0_5 one_cut_0 1.0
 chosen_0_6 shares_of_cut_0_6 -1.0
 chosen_0_6 one_cut_0 1.0
 chosen_0_7 shares_of_cut_0_7 -1.0
 chosen_0_7 one_cut_0 1.0
 chosen_0_8 shares_of_cut_0_8 -1.0
 chosen_0_8 one_cut_0 1.0
 chosen_0_9 shares_of_cut_0_9 -1.0
 chosen_0_9 one_cut_0 1.0
 chosen_0_10 shares_of_cut_0_10 -1.0
 chosen_0_10 one_cut_0 1.0
 chosen_0_11 shares_of_cut_0_11 -1.0
 chosen_0_11 one_cut_0 1.0
 chosen_0_12 shares_of_cut_0_12 -1.0
 chosen_0_12 one_cut_0 1.0
 chosen_0_13 shares_of_cut_0_13 -1.0
 chosen_0_13 one_cut_0 1.0
 chosen_0_14 shares_of_cut_0_14 -1.0
 chosen_0_14 one_cut_0 1.0
 chosen_1_0 shares_of_cut_1_0 -1.0
 chosen_1_0 one_cut_1 1.0
 chosen_1_1 shares_of_cut_1_1 -1.0
 chosen_1_1 one_cut_1 1.0
 chosen_1_2 shares_of_cut_1_2 -1.0
 chosen_1_2 one_cut_1 1.0
 chosen_1_3 shares_of_cut_1_3 -1.0
 chosen_1_3 one_cut_1 1.0
 chosen_1_4 shares_of_cut_1_4 -1.0
 chosen_1_4 one_cut_1 1.0
 chosen_1_5 shares_of_cut_1_5 -1.0
 chosen_1_5 one_cut_1 1.0
 chosen_1_6 shares_of_cut_1_6 -1.0
 chosen_1_6 one_cut_1 1.0
 chosen_1_7 shares_of_cut_1_7 -1.0
 chosen_1_7 one_cut_1 1.0
 chosen_1_8 shares_of_cut_1_8 -1.0
 chosen_1_8 one_cut_1 1.0
 chosen_1_9 shares_of_cut_1_9 -1.0
 chosen_1_9 one_cut_1 1.0
 chosen_1_10 shares_of_cut_1_10 -1.0
 chosen_1_10 one_cut_1 1.0
 chosen_1_11 shares_of_cut_1_11 -1.0
 chosen_1_11 one_cut_1 1.0
 chosen_1_12 shares_of_cut_1_12 -1.0
 chosen_1_12 one_cut_1 1.0
 chosen_1_13 shares_of_cut_1_13 -1.0
 chosen_1_13 one_cut_1 1.0
 chosen_1_14 shares_of_cut_1_14 -1.0
 chosen_1_14 one_cut_1 1.0
 chosen_2_0 shares_of_cut_2_0 -1.0
 chosen_2_0 one_cut_2 1.0
 chosen_2_1 shares_of_cut_2_1 -1.0
 chosen_2_1 one_cut_2 1.0
 chosen_2_2 shares_of_cut_2_2 -1.0
 chosen_2_2 one_cut_2 1.0
 chosen_2_3 shares_of_cut_2_3 -1.0
 chosen_2_3 one_cut_2 1.0
 chosen_2_4 shares_of_cut_2_4 -1.0
 chosen_2_4 one_cut_2 1.0
 chosen_2_5 shares_of_cut_2_5 -1.0
 chosen_2_5 one_cut_2 1.0
 chosen_2_6 shares_of_cut_2_6 -1.0
 chosen_2_6 one_cut_2 1.0
 chosen_2_7 shares_of_cut_2_7 -1.0
 chosen_2_7 one_cut_2 1.0
 chosen_2_8 shares_of_cut_2_8 -1.0
 chosen_2_8 one_cut_2 1.0
 chosen_2_9 shares_of_cut_2_9 -1.0
 chosen_2_9 one_cut_2 1.0
 chosen_2_10 shares_of_cut_2_10 -1.0
 chosen_2_10 one_cut_2 1.0
 chosen_2_11 shares_of_cut_2_11 -1.0
 chosen_2_11 one_cut_2 1.0
 chosen_2_12 shares_of_cut_2_12 -1.0
 chosen_2_12 one_cut_2 1.0
 chosen_2_13 shares_of_cut_2_13 -1.0
 chosen_2_13 one_cut_2 1.0
 chosen_2_14 shares_of_cut_2_14 -1.0
 chosen_2_14 one_cut_2 1.0
 chosen_3_0 shares_of_cut_3_0 -1.0
 chosen_3_0 one_cut_3 1.0
 chosen_3_1 shares_of_cut_3_1 -1.0
 chosen_3_1 one_cut_3 1.0
 chosen_3_2 shares_of_cut_3_2 -1.0
 chosen_3_2 one_cut_3 1.0
 chosen_3_3 shares_of_cut_3_3 -1.0
 chosen_3_3 one_cut_3 1.0
 chosen_3_4 shares_of_cut_3_4 -1.0
 chosen_3_4 one_cut_3 1.0
 chosen_3_5 shares_of_cut_3_5 -1.0
 chosen_3_5 one_cut_3 1.0
 chosen_3_6 shares_of_cut_3_6 -1.0
 chosen_3_6 one_cut_3 1.0
 chosen_3_7 shares_of_cut_3_7 -1.0
 chosen_3_7 one_cut_3 1.0
 chosen_3_8 shares_of_cut_3_8 -1.0
 chosen_3_8 one_cut_3 1.0
 chosen_3_9 shares_of_cut_3_9 -1.0
 chosen_3_9 one_cut_3 1.0
 chosen_3_10 shares_of_cut_3_10 -1.0
 chosen_3_10 one_cut_3 1.0
 chosen_3_11 shares_of_cut_3_11 -1.0
 chosen_3_11 one_cut_3 1.0
 chosen_3_12 shares_of_cut_3_12 -1.0
 chosen_3_12 one_cut_3 1.0
 chosen_3_13 shares_of_cut_3_13 -1.0
 chosen_3_13 one_cut_3 1.0
 chosen_3_14 shares_of_cut_3_14 -1.0
 chosen_3_14 one_cut_3 1.0
 chosen_4_0 shares_of_cut_4_0 -1.0
 chosen_4_0 one_cut_4 1.0
 chosen_4_1 shares_of_cut_4_1 -1.0
 chosen_4_1 one_cut_4 1.0
 chosen_4_2 shares_of_cut_4_2 -1.0
 chosen_4_2 one_cut_4 1.0
 chosen_4_3 shares_of_cut_4_3 -1.0
 chosen_4_3 one_cut_4 1.0
 chosen_4_4 shares_of_cut_4_4 -1.0
 chosen_4_4 one_cut_4 1.0
 chosen_4_5 shares_of_cut_4_5 -1.0
 chosen_4_5 one_cut_4 1.0
 chosen_4_6 shares_of_cut_4_6 -1.0
 chosen_4_6 one_cut_4 1.0
 chosen_4_7 shares_of_cut_4_7 -1.0
 chosen_4_7 one_cut_4 1.0
 chosen_4_8 shares_of_cut_4_8 -1.0
 chosen_4_8 one_cut_4 1.0
 chosen_4_9 shares_of_cut_4_9 -1.0
 chosen_4_9 one_cut_4 1.0
 chosen_4_10 shares_of_cut_4_10 -1.0
 chosen_4_10 one_cut_4 1.0
 chosen_4_11 shares_of_cut_4_11 -1.0
 chosen_4_11 one_cut_4 1.0
 chosen_4_12 shares_of_cut_4_12 -1.0
 chosen_4_12 one_cut_4 1.0
 chosen_4_13 shares_of_cut_4_13 -1.0
 chosen_4_13 one_cut_4 1.0
 chosen_4_14 shares_of_cut_4_14 -1.0
 chosen_4_14 one_cut_4 1.0
 chosen_5_0 shares_of_cut_5_0 -1.0
 chosen_5_0 one_cut_5 1.0
 chosen_5_1 shares_of_cut_5_1 -1.0
 chosen_5_1 one_cut_5 1.0
 chosen_5_2 shares_of_cut_5_2 -1.0
 chosen_5_2 one_cut_5 1.0
 chosen_5_3 shares_of_cut_5_3 -1.0
 chosen_5_3 one_cut_5 1.0
 chosen_5_4 shares_of_cut_5_4 -1.0
 chosen_5_4 one_cut_5 1.0
 chosen_5_5 shares_of_cut_5_5 -1.0
 chosen_5_5 one_cut_5 1.0
 chosen_5_6 shares_of_cut_5_6 -1.0
 chosen_5_6 one_cut_5 1.0
 chosen_5_7 shares_of_cut_5_7 -1.0
 chosen_5_7 one_cut_5 1.0
 chosen_5_8 shares_of_cut_5_8 -1.0
 chosen_5_8 one_cut_5 1.0
 chosen_5_9 shares_of_cut_5_9 -1.0
 chosen_5_9 one_cut_5 1.0
 chosen_5_10 shares_of_cut_5_10 -1.0
 chosen_5_10 one_cut_5 1.0
 chosen_5_11 shares_of_cut_5_11 -1.0
 chosen_5_11 one_cut_5 1.0
 chosen_5_12 shares_of_cut_5_12 -1.0
 chosen_5_12 one_cut_5 1.0
 chosen_5_13 shares_of_cut_5_13 -1.0
 chosen_5_13 one_cut_5 1.0
 chosen_5_14 shares_of_cut_5_14 -1.0
 chosen_5_14 one_cut_5 1.0
 chosen_6_0 shares_of_cut_6_0 -1.0
 chosen_6_0 one_cut_6 1.0
 chosen_6_1 shares_of_cut_6_1 -1.0
 chosen_6_1 one_cut_6 1.0
 chosen_6_2 shares_of_cut_6_2 -1.0
 chosen_6_2 one_cut_6 1.0
 chosen_6_3 shares_of_cut_6_3 -1.0
 chosen_6_3 one_cut_6 1.0
 chosen_6_4 shares_of_cut_6_4 -1.0
 chosen_6_4 one_cut_6 1.0
 chosen_6_5 shares_of_cut_6_5 -1.0
 chosen_6_5 one_cut_6 1.0
 chosen_6_6 shares_of_cut_6_6 -1.0
 chosen_6_6 one_cut_6 1.0
 chosen_6_7 shares_of_cut_6_7 -1.0
 chosen_6_7 one_cut_6 1.0
 chosen_6_8 shares_of_cut_6_8 -1.0
 chosen_6_8 one_cut_6 1.0
 chosen_6_9 shares_of_cut_6_9 -1.0
 chosen_6_9 one_cut_6 1.0
 chosen_6_10 shares_of_cut_6_10 -1.0
 chosen_6_10 one_cut_6 1.0
 chosen_6_11 shares_of_cut_6_11 -1.0
 chosen_6_11 one_cut_6 1.0
 chosen_6_12 shares_of_cut_6_12 -1.0
 chosen_6_12 one_cut_6 1.0
 chosen_6_13 shares_of_cut_6_13 -1.0
 chosen_6_13 one_cut_6 1.0
 chosen_6_14 shares_of_cut_6_14 -1.0
 chosen_6_14 one_cut_6 1.0
 chosen_7_0 shares_of_cut_7_0 -1.0
 chosen_7_0 one_cut_7 1.0
 chosen_7_1 shares_of_cut_7_1 -1.0
 chosen_7_1 one_cut_7 1.0
 chosen_7_2 shares_of_cut_7_2 -1.0
 chosen_7_2 one_cut_7 1.0
 chosen_7_3 shares_of_cut_7_3 -1.0
 chosen_7_3 one_cut_7 1.0
 chosen_7_4 shares_of_cut_7_4 -1.0
 chosen_7_4 one_cut_7 1.0
 chosen_7_5 shares_of_cut_7_5 -1.0
 chosen_7_5 one_cut_7 1.0
 chosen_7_6 shares_of_cut_7_6 -1.0
 chosen_7_6 one_cut_7 1.0
 chosen_7_7 shares_of_cut_7_7 -1.0
 chosen_7_7 one_cut_7 1.0
 chosen_7_8 shares_of_cut_7_8 -1.0
 chosen_7_8 one_cut_7 1.0
 chosen_7_9 shares_of_cut_7_9 -1.0
 chosen_7_9 one_cut_7 1.0
 chosen_7_10 shares_of_cut_7_10 -1.0
 chosen_7_10 one_cut_7 1.0
 chosen_7_11 shares_of_cut_7_11 -1.0
 chosen_7_11 one_cut_7 1.0
 chosen_7_12 shares_of_cut_7_12 -1.0
 chosen_7_12 one_cut_7 1.0
 chosen_7_13 shares_of_cut_7_13 -1.0
 chosen_7_13 one_cut_7 1.0
 chosen_7_14 shares_of_cut_7_14 -1.0
 chosen_7_14 one_cut_7 1.0
 chosen_8_0 shares_of_cut_8_0 -1.0
 chosen_8_0 one_cut_8 1.0
 chosen_8_1 shares_of_cut_8_1 -1.0
 chosen_8_1 one_cut_8 1.0
 chosen_8_2 shares_of_cut_8_2 -1.0
 chosen_8_2 one_cut_8 1.0
 chosen_8_3 shares_of_cut_8_3 -1.0
 chosen_8_3 one_cut_8 1.0
 chosen_8_4 shares_of_cut_8_4 -1.0
 chosen_8_4 one_cut_8 1.0
 chosen_8_5 shares_of_cut_8_5 -1.0
 chosen_8_5 one_cut_8 1.0
 chosen_8_6 shares_of_cut_8_6 -1.0
 chosen_8_6 one_cut_8 1.0
 chosen_8_7 shares_of_cut_8_7 -1.0
 chosen_8_7 one_cut_8 1.0
 chosen_8_8 shares_of_cut_8_8 -1.0
 chosen_8_8 one_cut_8 1.0
 chosen_8_9 shares_of_cut_8_9 -1.0
 chosen_8_9 one_cut_8 1.0
 chosen_8_10 shares_of_cut_8_10 -1.0
 chosen_8_10 one_cut_8 1.0
 chosen_8_11 shares_of_cut_8_11 -1.0
 chosen_8_11 one_cut_8 1.0
 chosen_8_12 shares_of_cut_8_12 -1.0
 chosen_8_12 one_cut_8 1.0
 chosen_8_13 shares_of_cut_8_13 -1.0
 chosen_8_13 one_cut_8 1.0
 chosen_8_14 shares_of_cut_8_14 -1.0
 chosen_8_14 one_cut_8 1.0
 chosen_9_0 shares_of_cut_9_0 -1.0
 chosen_9_0 one_cut_9 1.0
 chosen_9_1 shares_of_cut_9_1 -1.0
 chosen_9_1 one_cut_9 1.0
 chosen_9_2 shares_of_cut_9_2 -1.0
 chosen_9_2 one_cut_9 1.0
 chosen_9_3 shares_of_cut_9_3 -1.0
 chosen_9_3 one_cut_9 1.0
 chosen_9_4 shares_of_cut_9_4 -1.0
 chosen_9_4 one_cut_9 1.0
 chosen_9_5 shares_of_cut_9_5 -1.0
 chosen_9_5 one_cut_9 1.0
 chosen_9_6 shares_of_cut_9_6 -1.0
 chosen_9_6 one_cut_9 1.0
 chosen_9_7 shares_of_cut_9_7 -1.0
 chosen_9_7 one_cut_9 1.0
 chosen_9_8 shares_of_cut_9_8 -1.0
 chosen_9_8 one_cut_9 1.0
 chosen_9_9 shares_of_cut_9_9 -1.0
 chosen_9_9 one_cut_9 1.0
 chosen_9_10 shares_of_cut_9_10 -1.0
 chosen_9_10 one_cut_9 1.0
 chosen_9_11 shares_of_cut_9_11 -1.0
 chosen_9_11 one_cut_9 1.0
 chosen_9_12 shares_of_cut_9_12 -1.0
 chosen_9_12 one_cut_9 1.0
 chosen_9_13 shares_of_cut_9_13 -1.0
 chosen_9_13 one_cut_9 1.0
 chosen_9_14 shares_of_cut_9_14 -1.0
 chosen_9_14 one_cut_9 1.0
 chosen_10_0 shares_of_cut_10_0 -1.0
 chosen_10_0 one_cut_10 1.0
 chosen_10_1 shares_of_cut_10_1 -1.0
 chosen_10_1 one_cut_10 1.0
 chosen_10_2 shares_of_cut_10_2 -1.0
 chosen_10_2 one_cut_10 1.0
 chosen_10_3 shares_of_cut_10_3 -1.0
 chosen_10_3 one_cut_10 1.0
 chosen_10_4 shares_of_cut_10_4 -1.0
 chosen_10_4 one_cut_10 1.0
 chosen_10_5 shares_of_cut_10_5 -1.0
 chosen_10_5 one_cut_10 1.0
 chosen_10_6 shares_of_cut_10_6 -1.0
 chosen_10_6 one_cut_10 1.0
 chosen_10_7 shares_of_cut_10_7 -1.0
 chosen_10_7 one_cut_10 1.0
 chosen_10_8 shares_of_cut_10_8 -1.0
 chosen_10_8 one_cut_10 1.0
 chosen_10_9 shares_of_cut_10_9 -1.0
 chosen_10_9 one_cut_10 1.0
 chosen_10_10 shares_of_cut_10_10 -1.0
 chosen_10_10 one_cut_10 1.0
 chosen_10_11 shares_of_cut_10_11 -1.0
 chosen_10_11 one_cut_10 1.0
 chosen_10_12 shares_of_cut_10_12 -1.0
 chosen_10_12 one_cut_10 1.0
 chosen_10_13 shares_of_cut_10_13 -1.0
 chosen_10_13 one_cut_10 1.0
 chosen_10_14 shares_of_cut_10_14 -1.0
 chosen_10_14 one_cut_10 1.0
 chosen_11_0 shares_of_cut_11_0 -1.0
 chosen_11_0 one_cut_11 1.0
 chosen_11_1 shares_of_cut_11_1 -1.0
 chosen_11_1 one_cut_11 1.0
 chosen_11_2 shares_of_cut_11_2 -1.0
 chosen_11_2 one_cut_11 1.0
 chosen_11_3 shares_of_cut_11_3 -1.0
 chosen_11_3 one_cut_11 1.0
 chosen_11_4 shares_of_cut_11_4 -1.0
 chosen_11_4 one_cut_11 1.0
 chosen_11_5 shares_of_cut_11_5 -1.0
 chosen_11_5 one_cut_11 1.0
 chosen_11_6 shares_of_cut_11_6 -1.0
 chosen_11_6 one_cut_11 1.0
 chosen_11_7 shares_of_cut_11_7 -1.0
 chosen_11_7 one_cut_11 1.0
 chosen_11_8 shares_of_cut_11_8 -1.0
 chosen_11_8 one_cut_11 1.0
 chosen_11_9 shares_of_cut_11_9 -1.0
 chosen_11_9 one_cut_11 1.0
 chosen_11_10 shares_of_cut_11_10 -1.0
 chosen_11_10 one_cut_11 1.0
 chosen_11_11 shares_of_cut_11_11 -1.0
 chosen_11_11 one_cut_11 1.0
 chosen_11_12 shares_of_cut_11_12 -1.0
 chosen_11_12 one_cut_11 1.0
 chosen_11_13 shares_of_cut_11_13 -1.0
 chosen_11_13 one_cut_11 1.0
 chosen_11_14 shares_of_cut_11_14 -1.0
 chosen_11_14 one_cut_11 1.0
 chosen_12_0 shares_of_cut_12_0 -1.0
 chosen_12_0 one_cut_12 1.0
 chosen_12_1 shares_of_cut_12_1 -1.0
 chosen_12_1 one_cut_12 1.0
 chosen_12_2 shares_of_cut_12_2 -1.0
 chosen_12_2 one_cut_12 1.0
 chosen_12_3 shares_of_cut_12_3 -1.0
 chosen_12_3 one_cut_12 1.0
 chosen_12_4 shares_of_cut_12_4 -1.0
 chosen_12_4 one_cut_12 1.0
 chosen_12_5 shares_of_cut_12_5 -1.0
 chosen_12_5 one_cut_12 1.0
 chosen_12_6 shares_of_cut_12_6 -1.0
 chosen_12_6 one_cut_12 1.0
 chosen_12_7 shares_of_cut_12_7 -1.0
 chosen_12_7 one_cut_12 1.0
 chosen_12_8 shares_of_cut_12_8 -1.0
 chosen_12_8 one_cut_12 1.0
 chosen_12_9 shares_of_cut_12_9 -1.0
 chosen_12_9 one_cut_12 1.0
 chosen_12_10 shares_of_cut_12_10 -1.0
 chosen_12_10 one_cut_12 1.0
 chosen_12_11 shares_of_cut_12_11 -1.0
 chosen_12_11 one_cut_12 1.0
 chosen_12_12 shares_of_cut_12_12 -1.0
 chosen_12_12 one_cut_12 1.0
 chosen_12_13 shares_of_cut_12_13 -1.0
 chosen_12_13 one_cut_12 1.0
 chosen_12_14 shares_of_cut_12_14 -1.0
 chosen_12_14 one_cut_12 1.0
 chosen_13_0 shares_of_cut_13_0 -1.0
 chosen_13_0 one_cut_13 1.0
 chosen_13_1 shares_of_cut_13_1 -1.0
 chosen_13_1 one_cut_13 1.0
 chosen_13_2 shares_of_cut_13_2 -1.0
 chosen_13_2 one_cut_13 1.0
 chosen_13_3 shares_of_cut_13_3 -1.0
 chosen_13_3 one_cut_13 1.0
 chosen_13_4 shares_of_cut_13_4 -1.0
 chosen_13_4 one_cut_13 1.0
 chosen_13_5 shares_of_cut_13_5 -1.0
 chosen_13_5 one_cut_13 1.0
 chosen_13_6 shares_of_cut_13_6 -1.0
 chosen_13_6 one_cut_13 1.0
 chosen_13_7 shares_of_cut_13_7 -1.0
 chosen_13_7 one_cut_13 1.0
 chosen_13_8 shares_of_cut_13_8 -1.0
 chosen_13_8 one_cut_13 1.0
 chosen_13_9 shares_of_cut_13_9 -1.0
 chosen_13_9 one_cut_13 1.0
 chosen_13_10 shares_of_cut_13_10 -1.0
 chosen_13_10 one_cut_13 1.0
 chosen_13_11 shares_of_cut_13_11 -1.0
 chosen_13_11 one_cut_13 1.0
 chosen_13_12 shares_of_cut_13_12 -1.0
 chosen_13_12 one_cut_13 1.0
 chosen_13_13 shares_of_cut_13_13 -1.0
 chosen_13_13 one_cut_13 1.0
 chosen_13_14 shares_of_cut_13_14 -1.0
 chosen_13_14 one_cut_13 1.0
 chosen_14_0 shares_of_cut_14_0 -1.0
 chosen_14_0 one_cut_14 1.0
 chosen_14_1 shares_of_cut_14_1 -1.0
 chosen_14_1 one_cut_14 1.0
 chosen_14_2 shares_of_cut_14_2 -1.0
 chosen_14_2 one_cut_14 1.0
 chosen_14_3 shares_of_cut_14_3 -1.0
 chosen_14_3 one_cut_14 1.0
 chosen_14_4 shares_of_cut_14_4 -1.0
 chosen_14_4 one_cut_14 1.0
 chosen_14_5 shares_of_cut_14_5 -1.0
 chosen_14_5 one_cut_14 1.0
 chosen_14_6 shares_of_cut_14_6 -1.0
 chosen_14_6 one_cut_14 1.0
 chosen_14_7 shares_of_cut_14_7 -1.0
 chosen_14_7 one_cut_14 1.0
 chosen_14_8 shares_of_cut_14_8 -1.0
 chosen_14_8 one_cut_14 1.0
 chosen_14_9 shares_of_cut_14_9 -1.0
 chosen_14_9 one_cut_14 1.0
 chosen_14_10 shares_of_cut_14_10 -1.0
 chosen_14_10 one_cut_14 1.0
 chosen_14_11 shares_of_cut_14_11 -1.0
 chosen_14_11 one_cut_14 1.0
 chosen_14_12 shares_of_cut_14_12 -1.0
 chosen_14_12 one_cut_14 1.0
 chosen_14_13 shares_of_cut_14_13 -1.0
 chosen_14_13 one_cut_14 1.0
 chosen_14_14 shares_of_cut_14_14 -1.0
 chosen_14_14 one_cut_14 1.0
 chosen_15_0 shares_of_cut_15_0 -1.0
 chosen_15_0 one_cut_15 1.0
 chosen_15_1 shares_of_cut_15_1 -1.0
 chosen_15_1 one_cut_15 1.0
 chosen_15_2 shares_of_cut_15_2 -1.0
 chosen_15_2 one_cut_15 1.0
 chosen_15_3 shares_of_cut_15_3 -1.0
 chosen_15_3 one_cut_15 1.0
 chosen_15_4 shares_of_cut_15_4 -1.0
 chosen_15_4 one_cut_15 1.0
 chosen_15_5 shares_of_cut_15_5 -1.0
 chosen_15_5 one_cut_15 1.0
 chosen_15_6 shares_of_cut_15_6 -1.0
 chosen_15_6 one_cut_15 1.0
 chosen_15_7 shares_of_cut_15_7 -1.0
 chosen_15_7 one_cut_15 1.0
 chosen_15_8 shares_of_cut_15_8 -1.0
 chosen_15_8 one_cut_15 1.0
 chosen_15_9 shares_of_cut_15_9 -1.0
 chosen_15_9 one_cut_15 1.0
 chosen_15_10 shares_of_cut_15_10 -1.0
 chosen_15_10 one_cut_15 1.0
 chosen_15_11 shares_of_cut_15_11 -1.0
 chosen_15_11 one_cut_15 1.0
 chosen_15_12 shares_of_cut_15_12 -1.0
 chosen_15_12 one_cut_15 1.0
 chosen_15_13 shares_of_cut_15_13 -1.0
 chosen_15_13 one_cut_15 1.0
 chosen_15_14 shares_of_cut_15_14 -1.0
 chosen_15_14 one_cut_15 1.0
 chosen_16_0 shares_of_cut_16_0 -1.0
 chosen_16_0 one_cut_16 1.0
 chosen_16_1 shares_of_cut_16_1 -1.0
 chosen_16_1 one_cut_16 1.0
 chosen_16_2 shares_of_cut_16_2 -1.0
 chosen_16_2 one_cut_16 1.0
 chosen_16_3 shares_of_cut_16_3 -1.0
 chosen_16_3 one_cut_16 1.0
 chosen_16_4 shares_of_cut_16_4 -1.0
 chosen_16_4 one_cut_16 1.0
 chosen_16_5 shares_of_cut_16_5 -1.0
 chosen_16_5 one_cut_16 1.0
 chosen_16_6 shares_of_cut_16_6 -1.0
 chosen_16_6 one_cut_16 1.0
 chosen_16_7 shares_of_cut_16_7 -1.0
 chosen_16_7 one_cut_16 1.0
 chosen_16_8 shares_of_cut_16_8 -1.0
 chosen_16_8 one_cut_16 1.0
 chosen_16_9 shares_of_cut_16_9 -1.0
 chosen_16_9 one_cut_16 1.0
 chosen_16_10 shares_of_cut_16_10 -1.0
 chosen_16_10 one_cut_16 1.0
 chosen_16_11 shares_of_cut_16_11 -1.0
 chosen_16_11 one_cut_16 1.0
 chosen_16_12 shares_of_cut_16_12 -1.0
 chosen_16_12 one_cut_16 1.0
 chosen_16_13 shares_of_cut_16_13 -1.0
 chosen_16_13 one_cut_16 1.0
 chosen_16_14 shares_of_cut_16_14 -1.0
 chosen_16_14 one_cut_16 1.0
 chosen_17_0 shares_of_cut_17_0 -1.0
 chosen_17_0 one_cut_17 1.0
 chosen_17_1 shares_of_cut_17_1 -1.0
 chosen_17_1 one_cut_17 1.0
 chosen_17_2 shares_of_cut_17_2 -1.0
 chosen_17_2 one_cut_17 1.0
 chosen_17_3 shares_of_cut_17_3 -1.0
 chosen_17_3 one_cut_17 1.0
 chosen_17_4 shares_of_cut_17_4 -1.0
 chosen_17_4 one_cut_17 1.0
 chosen_17_5 shares_of_cut_17_5 -1.0
 chosen_17_5 one_cut_17 1.0
 chosen_17_6 shares_of_cut_17_6 -1.0
 chosen_17_6 one_cut_17 1.0
 chosen_17_7 shares_of_cut_17_7 -1.0
 chosen_17_7 one_cut_17 1.0
 chosen_17_8 shares_of_cut_17_8 -1.0
 chosen_17_8 one_cut_17 1.0
 chosen_17_9 shares_of_cut_17_9 -1.0
 chosen_17_9 one_cut_17 1.0
 chosen_17_10 shares_of_cut_17_10 -1.0
 chosen_17_10 one_cut_17 1.0
 chosen_17_11 shares_of_cut_17_11 -1.0
 chosen_17_11 one_cut_17 1.0
 chosen_17_12 shares_of_cut_17_12 -1.0
 chosen_17_12 one_cut_17 1.0
 chosen_17_13 shares_of_cut_17_13 -1.0
 chosen_17_13 one_cut_17 1.0
 chosen_17_14 shares_of_cut_17_14 -1.0
 chosen_17_14 one_cut_17 1.0
 chosen_18_0 shares_of_cut_18_0 -1.0
 chosen_18_0 one_cut_18 1.0
 chosen_18_1 shares_of_cut_18_1 -1.0
 chosen_18_1 one_cut_18 1.0
 chosen_18_2 shares_of_cut_18_2 -1.0
 chosen_18_2 one_cut_18 1.0
 chosen_18_3 shares_of_cut_18_3 -1.0
 chosen_18_3 one_cut_18 1.0
 chosen_18_4 shares_of_cut_18_4 -1.0
 chosen_18_4 one_cut_18 1.0
 chosen_18_5 shares_of_cut_18_5 -1.0
 chosen_18_5 one_cut_18 1.0
 chosen_18_6 shares_of_cut_18_6 -1.0
 chosen_18_6 one_cut_18 1.0
 chosen_18_7 shares_of_cut_18_7 -1.0
 chosen_18_7 one_cut_18 1.0
 chosen_18_8 shares_of_cut_18_8 -1.0
 chosen_18_8 one_cut_18 1.0
 chosen_18_9 shares_of_cut_18_9 -1.0
 chosen_18_9 one_cut_18 1.0
 chosen_18_10 shares_of_cut_18_10 -1.0
 chosen_18_10 one_cut_18 1.0
 chosen_18_11 shares_of_cut_18_11 -1.0
 chosen_18_11 one_cut_18 1.0
 chosen_18_12 shares_of_cut_18_12 -1.0
 chosen_18_12 one_cut_18 1.0
 chosen_18_13 shares_of_cut_18_13 -1.0
 chosen_18_13 one_cut_18 1.0
 chosen_18_14 shares_of_cut_18_14 -1.0
 chosen_18_14 one_cut_18 1.0
 chosen_19_0 shares_of_cut_19_0 -1.0
 chosen_19_0 one_cut_19 1.0
 chosen_19_1 shares_of_cut_19_1 -1.0
 chosen_19_1 one_cut_19 1.0
 chosen_19_2 shares_of_cut_19_2 -1.0
 chosen_19_2 one_cut_19 1.0
 chosen_19_3 shares_of_cut_19_3 -1.0
 chosen_19_3 one_cut_19 1.0
 chosen_19_4 shares_of_cut_19_4 -1.0
 chosen_19_4 one_cut_19 1.0
 chosen_19_5 shares_of_cut_19_5 -1.0
 chosen_19_5 one_cut_19 1.0
 chosen_19_6 shares_of_cut_19_6 -1.0
 chosen_19_6 one_cut_19 1.0
 chosen_19_7 shares_of_cut_19_7 -1.0
 chosen_19_7 one_cut_19 1.0
 chosen_19_8 shares_of_cut_19_8 -1.0
 chosen_19_8 one_cut_19 1.0
 chosen_19_9 shares_of_cut_19_9 -1.0
 chosen_19_9 one_cut_19 1.0
 chosen_19_10 shares_of_cut_19_10 -1.0
 chosen_19_10 one_cut_19 1.0
 chosen_19_11 shares_of_cut_19_11 -1.0
 chosen_19_11 one_cut_19 1.0
 chosen_19_12 shares_of_cut_19_12 -1.0
 chosen_19_12 one_cut_19 1.0
 chosen_19_13 shares_of_cut_19_13 -1.0
 chosen_19_13 one_cut_19 1.0
 chosen_19_14 shares_of_cut_19_14 -1.0
 chosen_19_14 one_cut_19 1.0
 mixture_0_0_0 cost 0.06843585780611172
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.06843570020867992
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.1279518970436103
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.22425586131622988
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.3541564733625303
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.5167204812053012
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.7115757062003248
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.9385444881585496
 mixture_0_0_7 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.06718149050931882
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.06718133626167176
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.1254324969474216
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.21968948909156089
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.34682902131794247
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.505937678224108
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.6966511919441474
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.9187956785141949
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.06302313405440585
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.06302298692096919
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.11858748741001868
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.2084971582978399
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.3297727606619057
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.4815430076475145
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_2_6 cost 0.6634604321522908
 mixture_0_2_6 shares_of_cut_0_2 1.0
 mixture_0_2_7 cost 0.8753591700890374
 mixture_0_2_7 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.06596574347340399
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.06596560770179236
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.11723934909895001
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.20020608457989303
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.31211663571721693
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.45216699749913336
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.6200365346604202
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.8155721913427664
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.0584004287054752
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.05840031168360493
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.10259326956337028
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.1741024933223801
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.2705584596308431
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.3912681946847635
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.5359553421975781
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.7044879829662936
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.058774323341996504
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.058774215460870985
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.09951519853516576
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.16543873510287116
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.2543603886721864
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.3656413146087169
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_5_6 cost 0.49902674320856577
 mixture_0_5_6 shares_of_cut_0_5 1.0
 mixture_0_5_7 cost 0.6543950596653436
 mixture_0_5_7 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.0656840669463392
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.06568396481460656
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.10425370693824075
 mixture_0_6_2 shares_of_cut_0_6 1.0
 mixture_0_6_3 cost 0.16666392911323374
 mixture_0_6_3 shares_of_cut_0_6 1.0
 mixture_0_6_4 cost 0.2508466117235501
 mixture_0_6_4 shares_of_cut_0_6 1.0
 mixture_0_6_5 cost 0.3561969565795943
 mixture_0_6_5 shares_of_cut_0_6 1.0
 mixture_0_6_6 cost 0.48247377161778043
 mixture_0_6_6 shares_of_cut_0_6 1.0
 mixture_0_6_7 cost 0.6295619233443411
 mixture_0_6_7 shares_of_cut_0_6 1.0
 mixture_0_7_0 cost 0.05822759218151483
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.058227494936892235
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.09495163462706475
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.15437546250494708
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.2345299158524671
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.3348391367049054
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_0_7_6 cost 0.455073474290761
 mixture_0_7_6 shares_of_cut_0_7 1.0
 mixture_0_7_7 cost 0.5951233043741605
 mixture_0_7_7 shares_of_cut_0_7 1.0
 mixture_0_8_0 cost 0.07609206320530108
 mixture_0_8_0 shares_of_cut_0_8 1.0
 mixture_0_8_1 cost 0.07609198025796013
 mixture_0_8_1 shares_of_cut_0_8 1.0
 mixture_0_8_2 cost 0.10741679446815802
 mixture_0_8_2 shares_of_cut_0_8 1.0
 mixture_0_8_3 cost 0.15810390065056829
 mixture_0_8_3 shares_of_cut_0_8 1.0
 mixture_0_8_4 cost 0.22647373532644882
 mixture_0_8_4 shares_of_cut_0_8 1.0
 mixture_0_8_5 cost 0.3120351054029599
 mixture_0_8_5 shares_of_cut_0_8 1.0
 mixture_0_8_6 cost 0.4145921242559029
 mixture_0_8_6 shares_of_cut_0_8 1.0
 mixture_0_8_7 cost 0.5340512850298245
 mixture_0_8_7 shares_of_cut_0_8 1.0
 mixture_0_9_0 cost 0.06904030252737003
 mixture_0_9_0 shares_of_cut_0_9 1.0
 mixture_0_9_1 cost 0.06904024616365652
 mixture_0_9_1 shares_of_cut_0_9 1.0
 mixture_0_9_2 cost 0.09032583331420638
 mixture_0_9_2 shares_of_cut_0_9 1.0
 mixture_0_9_3 cost 0.12476833020549291
 mixture_0_9_3 shares_of_cut_0_9 1.0
 mixture_0_9_4 cost 0.17122645329911262
 mixture_0_9_4 shares_of_cut_0_9 1.0
 mixture_0_9_5 cost 0.22936643099421167
 mixture_0_9_5 shares_of_cut_0_9 1.0
 mixture_0_9_6 cost 0.29905515597902665
 mixture_0_9_6 shares_of_cut_0_9 1.0
 mixture_0_9_7 cost 0.3802290892232038
 mixture_0_9_7 shares_of_cut_0_9 1.0
 mixture_0_10_0 cost 0.05106482512703718
 mixture_0_10_0 shares_of_cut_0_10 1.0
 mixture_0_10_1 cost 0.05106477900930462
 mixture_0_10_1 shares_of_cut_0_10 1.0
 mixture_0_10_2 cost 0.06848100221488254
 mixture_0_10_2 shares_of_cut_0_10 1.0
 mixture_0_10_3 cost 0.09666242889451135
 mixture_0_10_3 shares_of_cut_0_10 1.0
 mixture_0_10_4 cost 0.13467524177995688
 mixture_0_10_4 shares_of_cut_0_10 1.0
 mixture_0_10_5 cost 0.18224634336824497
 mixture_0_10_5 shares_of_cut_0_10 1.0
 mixture_0_10_6 cost 0.23926682303193703
 mixture_0_10_6 shares_of_cut_0_10 1.0
 mixture_0_10_7 cost 0.3056846920743116
 mixture_0_10_7 shares_of_cut_0_10 1.0
 mixture_0_11_0 cost 0.06610078641834158
 mixture_0_11_0 shares_of_cut_0_11 1.0
 mixture_0_11_1 cost 0.06610074387079368
 mixture_0_11_1 shares_of_cut_0_11 1.0
 mixture_0_11_2 cost 0.08216869756020183
 mixture_0_11_2 shares_of_cut_0_11 1.0
 mixture_0_11_3 cost 0.10816847107279104
 mixture_0_11_3 shares_of_cut_0_11 1.0
 mixture_0_11_4 cost 0.1432385382072004
 mixture_0_11_4 shares_of_cut_0_11 1.0
 mixture_0_11_5 cost 0.18712694318756012
 mixture_0_11_5 shares_of_cut_0_11 1.0
 mixture_0_11_6 cost 0.23973320665635908
 mixture_0_11_6 shares_of_cut_0_11 1.0
 mixture_0_11_7 cost 0.30100936459973315
 mixture_0_11_7 shares_of_cut_0_11 1.0
 mixture_0_12_0 cost 0.053355360349917356
 mixture_0_12_0 shares_of_cut_0_12 1.0
 mixture_0_12_1 cost 0.0533553221306127
 mixture_0_12_1 shares_of_cut_0_12 1.0
 mixture_0_12_2 cost 0.0677887277582298
 mixture_0_12_2 shares_of_cut_0_12 1.0
 mixture_0_12_3 cost 0.0911436169113363
 mixture_0_12_3 shares_of_cut_0_12 1.0
 mixture_0_12_4 cost 0.12264610404337001
 mixture_0_12_4 shares_of_cut_0_12 1.0
 mixture_0_12_5 cost 0.16206986413599667
 mixture_0_12_5 shares_of_cut_0_12 1.0
 mixture_0_12_6 cost 0.2093246393161733
 mixture_0_12_6 shares_of_cut_0_12 1.0
 mixture_0_12_7 cost 0.2643673448152347
 mixture_0_12_7 shares_of_cut_0_12 1.0
 mixture_0_13_0 cost 0.055938321260840244
 mixture_0_13_0 shares_of_cut_0_13 1.0
 mixture_0_13_1 cost 0.05593830898606429
 mixture_0_13_1 shares_of_cut_0_13 1.0
 mixture_0_13_2 cost 0.060573841259644004
 mixture_0_13_2 shares_of_cut_0_13 1.0
 mixture_0_13_3 cost 0.06807465882192125
 mixture_0_13_3 shares_of_cut_0_13 1.0
 mixture_0_13_4 cost 0.07819221524388963
 mixture_0_13_4 shares_of_cut_0_13 1.0
 mixture_0_13_5 cost 0.09085382241895285
 mixture_0_13_5 shares_of_cut_0_13 1.0
 mixture_0_13_6 cost 0.10603049250500145
 mixture_0_13_6 shares_of_cut_0_13 1.0
 mixture_0_13_7 cost 0.12370838810005286
 mixture_0_13_7 shares_of_cut_0_13 1.0
 mixture_0_14_0 cost 0.054692322031970324
 mixture_0_14_0 shares_of_cut_0_14 1.0
 mixture_0_14_1 cost 0.05469231951400039
 mixture_0_14_1 shares_of_cut_0_14 1.0
 mixture_0_14_2 cost 0.05564322329846363
 mixture_0_14_2 shares_of_cut_0_14 1.0
 mixture_0_14_3 cost 0.05718189359252886
 mixture_0_14_3 shares_of_cut_0_14 1.0
 mixture_0_14_4 cost 0.05925734515307653
 mixture_0_14_4 shares_of_cut_0_14 1.0
 mixture_0_14_5 cost 0.061854667201458456
 mixture_0_14_5 shares_of_cut_0_14 1.0
 mixture_0_14_6 cost 0.06496791335500733
 mixture_0_14_6 shares_of_cut_0_14 1.0
 mixture_0_14_7 cost 0.06859424509656141
 mixture_0_14_7 shares_of_cut_0_14 1.0
 mixture_1_0_0 cost 0.980216633083131
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.390889918210932
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.2509485873472273
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.19364255514287476
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.16747968927091747
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.15740096989988694
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_0_6 cost 0.15740089613506922
 mixture_1_0_6 shares_of_cut_1_0 1.0
 mixture_1_0_7 cost 0.16461273061557305
 mixture_1_0_7 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.9949580274131312
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.4181576438194384
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.281190811524552
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.22510283770026823
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.19949607206411704
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.18963157915613085
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_1_6 cost 0.18963150695920836
 mixture_1_1_6 shares_of_cut_1_1 1.0
 mixture_1_1_7 cost 0.19669005154880992
 mixture_1_1_7 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.9762281547652225
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.42603096008312474
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.29538131241190596
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.2418802282738244
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.21745449795424007
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.2080449752158527
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_2_6 cost 0.20804490634879685
 mixture_1_2_6 shares_of_cut_1_2 1.0
 mixture_1_2_7 cost 0.21477789672501846
 mixture_1_2_7 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 1.0031584355953933
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.49544814522517455
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.3748874240927308
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.3255177594971823
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.30297821412522485
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.29429530630976036
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_3_6 cost 0.29429524276070335
 mixture_1_3_6 shares_of_cut_1_3 1.0
 mixture_1_3_7 cost 0.3005083033360967
 mixture_1_3_7 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.9025373783027244
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.46494068911908076
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.36102912101854073
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.31847729139664066
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.2990504044149313
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.2915665858187721
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_4_6 cost 0.29156653104569086
 mixture_1_4_6 shares_of_cut_1_4 1.0
 mixture_1_4_7 cost 0.29692158251708617
 mixture_1_4_7 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.9355202448333841
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.5321048555330625
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.4363099678334115
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.397081922154218
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.3791724969498361
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.3722732500701241
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_5_6 cost 0.37227319957544613
 mixture_1_5_6 shares_of_cut_1_5 1.0
 mixture_1_5_7 cost 0.37720996035872895
 mixture_1_5_7 shares_of_cut_1_5 1.0
 mixture_1_6_0 cost 0.8956292520402984
 mixture_1_6_0 shares_of_cut_1_6 1.0
 mixture_1_6_1 cost 0.5137133933668698
 mixture_1_6_1 shares_of_cut_1_6 1.0
 mixture_1_6_2 cost 0.42302377724738954
 mixture_1_6_2 shares_of_cut_1_6 1.0
 mixture_1_6_3 cost 0.3858863423675901
 mixture_1_6_3 shares_of_cut_1_6 1.0
 mixture_1_6_4 cost 0.36893137811314736
 mixture_1_6_4 shares_of_cut_1_6 1.0
 mixture_1_6_5 cost 0.3623998181723251
 mixture_1_6_5 shares_of_cut_1_6 1.0
 mixture_1_6_6 cost 0.36239977036869947
 mixture_1_6_6 shares_of_cut_1_6 1.0
 mixture_1_6_7 cost 0.36707343251352437
 mixture_1_6_7 shares_of_cut_1_6 1.0
 mixture_1_7_0 cost 0.8878302277825467
 mixture_1_7_0 shares_of_cut_1_7 1.0
 mixture_1_7_1 cost 0.5241894417265566
 mixture_1_7_1 shares_of_cut_1_7 1.0
 mixture_1_7_2 cost 0.43783941843254287
 mixture_1_7_2 shares_of_cut_1_7 1.0
 mixture_1_7_3 cost 0.40247904858903466
 mixture_1_7_3 shares_of_cut_1_7 1.0
 mixture_1_7_4 cost 0.3863353970778027
 mixture_1_7_4 shares_of_cut_1_7 1.0
 mixture_1_7_5 cost 0.38011637910011936
 mixture_1_7_5 shares_of_cut_1_7 1.0
 mixture_1_7_6 cost 0.38011633358394703
 mixture_1_7_6 shares_of_cut_1_7 1.0
 mixture_1_7_7 cost 0.38456635611510753
 mixture_1_7_7 shares_of_cut_1_7 1.0
 mixture_1_8_0 cost 0.8872773250264232
 mixture_1_8_0 shares_of_cut_1_8 1.0
 mixture_1_8_1 cost 0.5771004179959104
 mixture_1_8_1 shares_of_cut_1_8 1.0
 mixture_1_8_2 cost 0.5034459101013368
 mixture_1_8_2 shares_of_cut_1_8 1.0
 mixture_1_8_3 cost 0.47328435900451993
 mixture_1_8_3 shares_of_cut_1_8 1.0
 mixture_1_8_4 cost 0.45951420976399604
 mixture_1_8_4 shares_of_cut_1_8 1.0
 mixture_1_8_5 cost 0.4542095359346199
 mixture_1_8_5 shares_of_cut_1_8 1.0
 mixture_1_8_6 cost 0.4542094971104118
 mixture_1_8_6 shares_of_cut_1_8 1.0
 mixture_1_8_7 cost 0.4580052600662177
 mixture_1_8_7 shares_of_cut_1_8 1.0
 mixture_1_9_0 cost 0.9113727877013973
 mixture_1_9_0 shares_of_cut_1_9 1.0
 mixture_1_9_1 cost 0.7006038572814816
 mixture_1_9_1 shares_of_cut_1_9 1.0
 mixture_1_9_2 cost 0.6505547353201958
 mixture_1_9_2 shares_of_cut_1_9 1.0
 mixture_1_9_3 cost 0.6300595994142324
 mixture_1_9_3 shares_of_cut_1_9 1.0
 mixture_1_9_4 cost 0.6207026177648463
 mixture_1_9_4 shares_of_cut_1_9 1.0
 mixture_1_9_5 cost 0.6170980282422157
 mixture_1_9_5 shares_of_cut_1_9 1.0
 mixture_1_9_6 cost 0.6170980018607005
 mixture_1_9_6 shares_of_cut_1_9 1.0
 mixture_1_9_7 cost 0.6196772683379564
 mixture_1_9_7 shares_of_cut_1_9 1.0
 mixture_1_10_0 cost 0.8170202007584649
 mixture_1_10_0 shares_of_cut_1_10 1.0
 mixture_1_10_1 cost 0.6445655387831503
 mixture_1_10_1 shares_of_cut_1_10 1.0
 mixture_1_10_2 cost 0.6036145105988784
 mixture_1_10_2 shares_of_cut_1_10 1.0
 mixture_1_10_3 cost 0.5868450478144002
 mixture_1_10_3 shares_of_cut_1_10 1.0
 mixture_1_10_4 cost 0.5791890090223486
 mixture_1_10_4 shares_of_cut_1_10 1.0
 mixture_1_10_5 cost 0.5762396736224559
 mixture_1_10_5 shares_of_cut_1_10 1.0
 mixture_1_10_6 cost 0.576239652036659
 mixture_1_10_6 shares_of_cut_1_10 1.0
 mixture_1_10_7 cost 0.5783500509820503
 mixture_1_10_7 shares_of_cut_1_10 1.0
 mixture_1_11_0 cost 0.9831205377423256
 mixture_1_11_0 shares_of_cut_1_11 1.0
 mixture_1_11_1 cost 0.8240163801167837
 mixture_1_11_1 shares_of_cut_1_11 1.0
 mixture_1_11_2 cost 0.7862355583719296
 mixture_1_11_2 shares_of_cut_1_11 1.0
 mixture_1_11_3 cost 0.7707642964205468
 mixture_1_11_3 shares_of_cut_1_11 1.0
 mixture_1_11_4 cost 0.763700946617152
 mixture_1_11_4 shares_of_cut_1_11 1.0
 mixture_1_11_5 cost 0.7609799327635381
 mixture_1_11_5 shares_of_cut_1_11 1.0
 mixture_1_11_6 cost 0.7609799128487966
 mixture_1_11_6 shares_of_cut_1_11 1.0
 mixture_1_11_7 cost 0.7629269361569191
 mixture_1_11_7 shares_of_cut_1_11 1.0
 mixture_1_12_0 cost 0.8131767083436102
 mixture_1_12_0 shares_of_cut_1_12 1.0
 mixture_1_12_1 cost 0.6702577724019694
 mixture_1_12_1 shares_of_cut_1_12 1.0
 mixture_1_12_2 cost 0.6363202881566896
 mixture_1_12_2 shares_of_cut_1_12 1.0
 mixture_1_12_3 cost 0.6224228744827488
 mixture_1_12_3 shares_of_cut_1_12 1.0
 mixture_1_12_4 cost 0.6160780595316484
 mixture_1_12_4 shares_of_cut_1_12 1.0
 mixture_1_12_5 cost 0.6136338468193935
 mixture_1_12_5 shares_of_cut_1_12 1.0
 mixture_1_12_6 cost 0.613633828930523
 mixture_1_12_6 shares_of_cut_1_12 1.0
 mixture_1_12_7 cost 0.6153827869942422
 mixture_1_12_7 shares_of_cut_1_12 1.0
 mixture_1_13_0 cost 0.7812216062399584
 mixture_1_13_0 shares_of_cut_1_13 1.0
 mixture_1_13_1 cost 0.7353207733280434
 mixture_1_13_1 shares_of_cut_1_13 1.0
 mixture_1_13_2 cost 0.7244211764094837
 mixture_1_13_2 shares_of_cut_1_13 1.0
 mixture_1_13_3 cost 0.7199577870149825
 mixture_1_13_3 shares_of_cut_1_13 1.0
 mixture_1_13_4 cost 0.7179200424081628
 mixture_1_13_4 shares_of_cut_1_13 1.0
 mixture_1_13_5 cost 0.7171350421661221
 mixture_1_13_5 shares_of_cut_1_13 1.0
 mixture_1_13_6 cost 0.7171350364208088
 mixture_1_13_6 shares_of_cut_1_13 1.0
 mixture_1_13_7 cost 0.717696743876324
 mixture_1_13_7 shares_of_cut_1_13 1.0
 mixture_1_14_0 cost 0.7621876316837459
 mixture_1_14_0 shares_of_cut_1_14 1.0
 mixture_1_14_1 cost 0.7527718250082703
 mixture_1_14_1 shares_of_cut_1_14 1.0
 mixture_1_14_2 cost 0.7505359506043631
 mixture_1_14_2 shares_of_cut_1_14 1.0
 mixture_1_14_3 cost 0.7496203591218156
 mixture_1_14_3 shares_of_cut_1_14 1.0
 mixture_1_14_4 cost 0.7492023490759275
 mixture_1_14_4 shares_of_cut_1_14 1.0
 mixture_1_14_5 cost 0.7490413190890983
 mixture_1_14_5 shares_of_cut_1_14 1.0
 mixture_1_14_6 cost 0.749041317910541
 mixture_1_14_6 shares_of_cut_1_14 1.0
 mixture_1_14_7 cost 0.7491565430268141
 mixture_1_14_7 shares_of_cut_1_14 1.0
 mixture_2_0_0 cost 0.9468515517547724
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.3775846207171309
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.24240667962654203
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.18705125748181453
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.16177893571831123
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.1520432806048647
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_0_6 cost 0.15204320935088902
 mixture_2_0_6 shares_of_cut_2_0 1.0
 mixture_2_0_7 cost 0.15900956396924049
 mixture_2_0_7 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.9550843192278283
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.397917342229471
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.26561265230655456
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.21143382768973107
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.18669867735694304
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.1771699567640039
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_1_6 cost 0.17716988702455472
 mixture_2_1_6 shares_of_cut_2_1 1.0
 mixture_2_1_7 cost 0.18398816950643104
 mixture_2_1_7 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.9235388711452197
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.39206955102434266
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.2658670183815239
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.21418702966579578
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.19059271400610572
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.181503477091108
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_2_6 cost 0.1815034105681819
 mixture_2_2_6 shares_of_cut_2_2 1.0
 mixture_2_2_7 cost 0.18800722020628532
 mixture_2_2_7 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.9665158970004811
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.47608729167590896
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.3596302738778366
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.3119410774755313
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.290168743900495
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.2817813890430723
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_3_6 cost 0.28178132765712843
 mixture_2_3_6 shares_of_cut_2_3 1.0
 mixture_2_3_7 cost 0.28778290511297505
 mixture_2_3_7 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.8566688384455968
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.43396727410564123
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.3335926975267884
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.2924892673791346
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.27372364204329513
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.2664945612343556
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_4_6 cost 0.2664945083256666
 mixture_2_4_6 shares_of_cut_2_4 1.0
 mixture_2_4_7 cost 0.2716672820006746
 mixture_2_4_7 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.8912004184574148
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.5015166746105889
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.4089824989934156
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.37108971624515413
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.3537899005988235
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.3471254935754011
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_5_6 cost 0.3471254447994852
 mixture_2_5_6 shares_of_cut_2_5 1.0
 mixture_2_5_7 cost 0.3518941657643507
 mixture_2_5_7 shares_of_cut_2_5 1.0
 mixture_2_6_0 cost 0.8940244706428012
 mixture_2_6_0 shares_of_cut_2_6 1.0
 mixture_2_6_1 cost 0.5251084461439354
 mixture_2_6_1 shares_of_cut_2_6 1.0
 mixture_2_6_2 cost 0.43750576643763006
 mixture_2_6_2 shares_of_cut_2_6 1.0
 mixture_2_6_3 cost 0.40163243328113407
 mixture_2_6_3 shares_of_cut_2_6 1.0
 mixture_2_6_4 cost 0.3852545901876429
 mixture_2_6_4 shares_of_cut_2_6 1.0
 mixture_2_6_5 cost 0.37894535459969464
 mixture_2_6_5 shares_of_cut_2_6 1.0
 mixture_2_6_6 cost 0.3789453084232315
 mixture_2_6_6 shares_of_cut_2_6 1.0
 mixture_2_6_7 cost 0.3834598862265953
 mixture_2_6_7 shares_of_cut_2_6 1.0
 mixture_2_7_0 cost 0.8546314744518292
 mixture_2_7_0 shares_of_cut_2_7 1.0
 mixture_2_7_1 cost 0.5033684669312879
 mixture_2_7_1 shares_of_cut_2_7 1.0
 mixture_2_7_2 cost 0.4199576669198341
 mixture_2_7_2 shares_of_cut_2_7 1.0
 mixture_2_7_3 cost 0.3858009102122494
 mixture_2_7_3 shares_of_cut_2_7 1.0
 mixture_2_7_4 cost 0.3702067640118125
 mixture_2_7_4 shares_of_cut_2_7 1.0
 mixture_2_7_5 cost 0.36419943193457677
 mixture_2_7_5 shares_of_cut_2_7 1.0
 mixture_2_7_6 cost 0.36419938796770557
 mixture_2_7_6 shares_of_cut_2_7 1.0
 mixture_2_7_7 cost 0.36849793850925283
 mixture_2_7_7 shares_of_cut_2_7 1.0
 mixture_2_8_0 cost 0.9475013617786306
 mixture_2_8_0 shares_of_cut_2_8 1.0
 mixture_2_8_1 cost 0.6478824042665833
 mixture_2_8_1 shares_of_cut_2_8 1.0
 mixture_2_8_2 cost 0.576734983645537
 mixture_2_8_2 shares_of_cut_2_8 1.0
 mixture_2_8_3 cost 0.5476000858122638
 mixture_2_8_3 shares_of_cut_2_8 1.0
 mixture_2_8_4 cost 0.5342986514800645
 mixture_2_8_4 shares_of_cut_2_8 1.0
 mixture_2_8_5 cost 0.5291745406688662
 mixture_2_8_5 shares_of_cut_2_8 1.0
 mixture_2_8_6 cost 0.529174503166175
 mixture_2_8_6 shares_of_cut_2_8 1.0
 mixture_2_8_7 cost 0.5328410641318807
 mixture_2_8_7 shares_of_cut_2_8 1.0
 mixture_2_9_0 cost 0.9489238414806582
 mixture_2_9_0 shares_of_cut_2_9 1.0
 mixture_2_9_1 cost 0.745329164452906
 mixture_2_9_1 shares_of_cut_2_9 1.0
 mixture_2_9_2 cost 0.6969836383787852
 mixture_2_9_2 shares_of_cut_2_9 1.0
 mixture_2_9_3 cost 0.677186125685139
 mixture_2_9_3 shares_of_cut_2_9 1.0
 mixture_2_9_4 cost 0.6681476414404928
 mixture_2_9_4 shares_of_cut_2_9 1.0
 mixture_2_9_5 cost 0.6646657466554526
 mixture_2_9_5 shares_of_cut_2_9 1.0
 mixture_2_9_6 cost 0.6646657211719239
 mixture_2_9_6 shares_of_cut_2_9 1.0
 mixture_2_9_7 cost 0.6671571933464956
 mixture_2_9_7 shares_of_cut_2_9 1.0
 mixture_2_10_0 cost 0.7898405570152965
 mixture_2_10_0 shares_of_cut_2_10 1.0
 mixture_2_10_1 cost 0.6232559890866037
 mixture_2_10_1 shares_of_cut_2_10 1.0
 mixture_2_10_2 cost 0.5836988715336485
 mixture_2_10_2 shares_of_cut_2_10 1.0
 mixture_2_10_3 cost 0.5675002157226013
 mixture_2_10_3 shares_of_cut_2_10 1.0
 mixture_2_10_4 cost 0.5601047768309477
 mixture_2_10_4 shares_of_cut_2_10 1.0
 mixture_2_10_5 cost 0.557255832316254
 mixture_2_10_5 shares_of_cut_2_10 1.0
 mixture_2_10_6 cost 0.5572558114652048
 mixture_2_10_6 shares_of_cut_2_10 1.0
 mixture_2_10_7 cost 0.559294375644615
 mixture_2_10_7 shares_of_cut_2_10 1.0
 mixture_2_11_0 cost 1.0027137040282401
 mixture_2_11_0 shares_of_cut_2_11 1.0
 mixture_2_11_1 cost 0.8490252096139612
 mixture_2_11_1 shares_of_cut_2_11 1.0
 mixture_2_11_2 cost 0.8125303895014242
 mixture_2_11_2 shares_of_cut_2_11 1.0
 mixture_2_11_3 cost 0.7975857457442631
 mixture_2_11_3 shares_of_cut_2_11 1.0
 mixture_2_11_4 cost 0.7907628216107528
 mixture_2_11_4 shares_of_cut_2_11 1.0
 mixture_2_11_5 cost 0.7881344269246343
 mixture_2_11_5 shares_of_cut_2_11 1.0
 mixture_2_11_6 cost 0.7881344076877603
 mixture_2_11_6 shares_of_cut_2_11 1.0
 mixture_2_11_7 cost 0.7900151572877747
 mixture_2_11_7 shares_of_cut_2_11 1.0
 mixture_2_12_0 cost 0.8019940920733207
 mixture_2_12_0 shares_of_cut_2_12 1.0
 mixture_2_12_1 cost 0.663939899046781
 mixture_2_12_1 shares_of_cut_2_12 1.0
 mixture_2_12_2 cost 0.6311575950787038
 mixture_2_12_2 shares_of_cut_2_12 1.0
 mixture_2_12_3 cost 0.6177332282005784
 mixture_2_12_3 shares_of_cut_2_12 1.0
 mixture_2_12_4 cost 0.611604381087313
 mixture_2_12_4 shares_of_cut_2_12 1.0
 mixture_2_12_5 cost 0.6092433656532675
 mixture_2_12_5 shares_of_cut_2_12 1.0
 mixture_2_12_6 cost 0.609243348373307
 mixture_2_12_6 shares_of_cut_2_12 1.0
 mixture_2_12_7 cost 0.6109327745681857
 mixture_2_12_7 shares_of_cut_2_12 1.0
 mixture_2_13_0 cost 0.8021372781652462
 mixture_2_13_0 shares_of_cut_2_13 1.0
 mixture_2_13_1 cost 0.7577988396990656
 mixture_2_13_1 shares_of_cut_2_13 1.0
 mixture_2_13_2 cost 0.7472702484596179
 mixture_2_13_2 shares_of_cut_2_13 1.0
 mixture_2_13_3 cost 0.7429587860424005
 mixture_2_13_3 shares_of_cut_2_13 1.0
 mixture_2_13_4 cost 0.7409904031585289
 mixture_2_13_4 shares_of_cut_2_13 1.0
 mixture_2_13_5 cost 0.7402321231291785
 mixture_2_13_5 shares_of_cut_2_13 1.0
 mixture_2_13_6 cost 0.740232117579427
 mixture_2_13_6 shares_of_cut_2_13 1.0
 mixture_2_13_7 cost 0.7407747053686321
 mixture_2_13_7 shares_of_cut_2_13 1.0
 mixture_2_14_0 cost 0.7857278219578836
 mixture_2_14_0 shares_of_cut_2_14 1.0
 mixture_2_14_1 cost 0.7766325150014458
 mixture_2_14_1 shares_of_cut_2_14 1.0
 mixture_2_14_2 cost 0.7744727463570296
 mixture_2_14_2 shares_of_cut_2_14 1.0
 mixture_2_14_3 cost 0.7735883202141095
 mixture_2_14_3 shares_of_cut_2_14 1.0
 mixture_2_14_4 cost 0.7731845385935578
 mixture_2_14_4 shares_of_cut_2_14 1.0
 mixture_2_14_5 cost 0.7730289898222328
 mixture_2_14_5 shares_of_cut_2_14 1.0
 mixture_2_14_6 cost 0.7730289886837919
 mixture_2_14_6 shares_of_cut_2_14 1.0
 mixture_2_14_7 cost 0.773140291712594
 mixture_2_14_7 shares_of_cut_2_14 1.0
 mixture_3_0_0 cost 0.7310144701989175
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.2975259827956567
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.20340720463671086
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.17552217325646688
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.17552228647493903
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.1921923870508106
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_0_6 cost 0.2210598972465626
 mixture_3_0_6 shares_of_cut_3_0 1.0
 mixture_3_0_7 cost 0.2599898235080484
 mixture_3_0_7 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.7367724682419927
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.31249791983318137
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.22037966696011685
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.1930873410044967
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.1930874518164733
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.20940322397486483
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_1_6 cost 0.23765714583875908
 mixture_3_1_6 shares_of_cut_3_1 1.0
 mixture_3_1_7 cost 0.2757596038374071
 mixture_3_1_7 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 0.7008199230241877
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.29611376652832655
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.20824419197291463
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.18221064275164844
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.18221074845275476
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.19777400452184704
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_2_6 cost 0.224724798922206
 mixture_3_2_6 shares_of_cut_3_2 1.0
 mixture_3_2_7 cost 0.2610698952460598
 mixture_3_2_7 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.7576464527465919
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.3841922035880683
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.30310802569070083
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.2790848191708394
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.27908491670957625
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.29344635899666466
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_3_6 cost 0.31831597989435106
 mixture_3_3_6 shares_of_cut_3_3 1.0
 mixture_3_3_7 cost 0.35185446316266245
 mixture_3_3_7 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.6507006729107925
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.3288195803015269
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.2589329373359249
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.23822727933360105
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.23822736340246695
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.2506055241684212
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_4_6 cost 0.272040708706722
 mixture_3_4_6 shares_of_cut_3_4 1.0
 mixture_3_4_7 cost 0.3009476060393567
 mixture_3_4_7 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.6897220535300416
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.3929835509476201
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.32855585307939145
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.309467543477896
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.3094676209800232
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.3208789060003351
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_5_6 cost 0.34063975778231437
 mixture_3_5_6 shares_of_cut_3_5 1.0
 mixture_3_5_7 cost 0.36728869624358174
 mixture_3_5_7 shares_of_cut_3_5 1.0
 mixture_3_6_0 cost 0.7199114901370703
 mixture_3_6_0 shares_of_cut_3_6 1.0
 mixture_3_6_1 cost 0.4389873037499584
 mixture_3_6_1 shares_of_cut_3_6 1.0
 mixture_3_6_2 cost 0.37799320137728243
 mixture_3_6_2 shares_of_cut_3_6 1.0
 mixture_3_6_3 cost 0.3599221799303235
 mixture_3_6_3 shares_of_cut_3_6 1.0
 mixture_3_6_4 cost 0.35992225330206945
 mixture_3_6_4 shares_of_cut_3_6 1.0
 mixture_3_6_5 cost 0.37072538781971476
 mixture_3_6_5 shares_of_cut_3_6 1.0
 mixture_3_6_6 cost 0.3894331091327821
 mixture_3_6_6 shares_of_cut_3_6 1.0
 mixture_3_6_7 cost 0.41466182495550336
 mixture_3_6_7 shares_of_cut_3_6 1.0
 mixture_3_7_0 cost 0.6642396703083628
 mixture_3_7_0 shares_of_cut_3_7 1.0
 mixture_3_7_1 cost 0.3967579995686809
 mixture_3_7_1 shares_of_cut_3_7 1.0
 mixture_3_7_2 cost 0.3386825286819242
 mixture_3_7_2 shares_of_cut_3_7 1.0
 mixture_3_7_3 cost 0.3214762244801762
 mixture_3_7_3 shares_of_cut_3_7 1.0
 mixture_3_7_4 cost 0.3214762943410075
 mixture_3_7_4 shares_of_cut_3_7 1.0
 mixture_3_7_5 cost 0.33176248759182064
 mixture_3_7_5 shares_of_cut_3_7 1.0
 mixture_3_7_6 cost 0.3495750249062695
 mixture_3_7_6 shares_of_cut_3_7 1.0
 mixture_3_7_7 cost 0.3735965203341467
 mixture_3_7_7 shares_of_cut_3_7 1.0
 mixture_3_8_0 cost 0.817212638191739
 mixture_3_8_0 shares_of_cut_3_8 1.0
 mixture_3_8_1 cost 0.5890571603168944
 mixture_3_8_1 shares_of_cut_3_8 1.0
 mixture_3_8_2 cost 0.5395201704501381
 mixture_3_8_2 shares_of_cut_3_8 1.0
 mixture_3_8_3 cost 0.524843603839971
 mixture_3_8_3 shares_of_cut_3_8 1.0
 mixture_3_8_4 cost 0.5248436634295919
 mixture_3_8_4 shares_of_cut_3_8 1.0
 mixture_3_8_5 cost 0.5336175406457854
 mixture_3_8_5 shares_of_cut_3_8 1.0
 mixture_3_8_6 cost 0.5488112096246843
 mixture_3_8_6 shares_of_cut_3_8 1.0
 mixture_3_8_7 cost 0.5693009716089721
 mixture_3_8_7 shares_of_cut_3_8 1.0
 mixture_3_9_0 cost 0.8163018209372669
 mixture_3_9_0 shares_of_cut_3_9 1.0
 mixture_3_9_1 cost 0.6612674358777911
 mixture_3_9_1 shares_of_cut_3_9 1.0
 mixture_3_9_2 cost 0.6276064568242754
 mixture_3_9_2 shares_of_cut_3_9 1.0
 mixture_3_9_3 cost 0.6176335536952965
 mixture_3_9_3 shares_of_cut_3_9 1.0
 mixture_3_9_4 cost 0.6176335941871589
 mixture_3_9_4 shares_of_cut_3_9 1.0
 mixture_3_9_5 cost 0.6235955490412348
 mixture_3_9_5 shares_of_cut_3_9 1.0
 mixture_3_9_6 cost 0.6339198294349448
 mixture_3_9_6 shares_of_cut_3_9 1.0
 mixture_3_9_7 cost 0.6478428685784172
 mixture_3_9_7 shares_of_cut_3_9 1.0
 mixture_3_10_0 cost 0.6243759051872636
 mixture_3_10_0 shares_of_cut_3_10 1.0
 mixture_3_10_1 cost 0.4975241798560413
 mixture_3_10_1 shares_of_cut_3_10 1.0
 mixture_3_10_2 cost 0.4699822041347294
 mixture_3_10_2 shares_of_cut_3_10 1.0
 mixture_3_10_3 cost 0.4618222080926463
 mixture_3_10_3 shares_of_cut_3_10 1.0
 mixture_3_10_4 cost 0.4618222412237649
 mixture_3_10_4 shares_of_cut_3_10 1.0
 mixture_3_10_5 cost 0.46670041234236065
 mixture_3_10_5 shares_of_cut_3_10 1.0
 mixture_3_10_6 cost 0.4751479111358897
 mixture_3_10_6 shares_of_cut_3_10 1.0
 mixture_3_10_7 cost 0.48653997449348646
 mixture_3_10_7 shares_of_cut_3_10 1.0
 mixture_3_11_0 cost 0.8649835331670733
 mixture_3_11_0 shares_of_cut_3_11 1.0
 mixture_3_11_1 cost 0.7479519802302226
 mixture_3_11_1 shares_of_cut_3_11 1.0
 mixture_3_11_2 cost 0.7225421548518302
 mixture_3_11_2 shares_of_cut_3_11 1.0
 mixture_3_11_3 cost 0.7150138614346927
 mixture_3_11_3 shares_of_cut_3_11 1.0
 mixture_3_11_4 cost 0.7150138920009799
 mixture_3_11_4 shares_of_cut_3_11 1.0
 mixture_3_11_5 cost 0.7195144215760432
 mixture_3_11_5 shares_of_cut_3_11 1.0
 mixture_3_11_6 cost 0.7273079608413348
 mixture_3_11_6 shares_of_cut_3_11 1.0
 mixture_3_11_7 cost 0.7378181124566426
 mixture_3_11_7 shares_of_cut_3_11 1.0
 mixture_3_12_0 cost 0.6490859493071053
 mixture_3_12_0 shares_of_cut_3_12 1.0
 mixture_3_12_1 cost 0.5439596894597799
 mixture_3_12_1 shares_of_cut_3_12 1.0
 mixture_3_12_2 cost 0.5211347346645083
 mixture_3_12_2 shares_of_cut_3_12 1.0
 mixture_3_12_3 cost 0.5143722735152152
 mixture_3_12_3 shares_of_cut_3_12 1.0
 mixture_3_12_4 cost 0.5143723009720794
 mixture_3_12_4 shares_of_cut_3_12 1.0
 mixture_3_12_5 cost 0.5184150042404361
 mixture_3_12_5 shares_of_cut_3_12 1.0
 mixture_3_12_6 cost 0.5254157285184048
 mixture_3_12_6 shares_of_cut_3_12 1.0
 mixture_3_12_7 cost 0.5348567117577012
 mixture_3_12_7 shares_of_cut_3_12 1.0
 mixture_3_13_0 cost 0.6787108839691112
 mixture_3_13_0 shares_of_cut_3_13 1.0
 mixture_3_13_1 cost 0.6449478080259974
 mixture_3_13_1 shares_of_cut_3_13 1.0
 mixture_3_13_2 cost 0.6376171878434654
 mixture_3_13_2 shares_of_cut_3_13 1.0
 mixture_3_13_3 cost 0.6354453090980641
 mixture_3_13_3 shares_of_cut_3_13 1.0
 mixture_3_13_4 cost 0.6354453179163002
 mixture_3_13_4 shares_of_cut_3_13 1.0
 mixture_3_13_5 cost 0.636743700429511
 mixture_3_13_5 shares_of_cut_3_13 1.0
 mixture_3_13_6 cost 0.6389921014075076
 mixture_3_13_6 shares_of_cut_3_13 1.0
 mixture_3_13_7 cost 0.6420242328135803
 mixture_3_13_7 shares_of_cut_3_13 1.0
 mixture_3_14_0 cost 0.6679439624956928
 mixture_3_14_0 shares_of_cut_3_14 1.0
 mixture_3_14_1 cost 0.6610180185491017
 mixture_3_14_1 shares_of_cut_3_14 1.0
 mixture_3_14_2 cost 0.6595142614695184
 mixture_3_14_2 shares_of_cut_3_14 1.0
 mixture_3_14_3 cost 0.6590687359944466
 mixture_3_14_3 shares_of_cut_3_14 1.0
 mixture_3_14_4 cost 0.6590687378033638
 mixture_3_14_4 shares_of_cut_3_14 1.0
 mixture_3_14_5 cost 0.6593350797836646
 mixture_3_14_5 shares_of_cut_3_14 1.0
 mixture_3_14_6 cost 0.6597963025457524
 mixture_3_14_6 shares_of_cut_3_14 1.0
 mixture_3_14_7 cost 0.6604182948130606
 mixture_3_14_7 shares_of_cut_3_14 1.0
 mixture_4_0_0 cost 0.9720729258727645
 mixture_4_0_0 shares_of_cut_4_0 1.0
 mixture_4_0_1 cost 0.3887759372987942
 mixture_4_0_1 shares_of_cut_4_0 1.0
 mixture_4_0_2 cost 0.24839465635966393
 mixture_4_0_2 shares_of_cut_4_0 1.0
 mixture_4_0_3 cost 0.18864622374235215
 mixture_4_0_3 shares_of_cut_4_0 1.0
 mixture_4_0_4 cost 0.15866571077540323
 mixture_4_0_4 shares_of_cut_4_0 1.0
 mixture_4_0_5 cost 0.14357752511150468
 mixture_4_0_5 shares_of_cut_4_0 1.0
 mixture_4_0_6 cost 0.13744931629551577
 mixture_4_0_6 shares_of_cut_4_0 1.0
 mixture_4_0_7 cost 0.13744926546905928
 mixture_4_0_7 shares_of_cut_4_0 1.0
 mixture_4_1_0 cost 0.966935425506398
 mixture_4_1_0 shares_of_cut_4_1 1.0
 mixture_4_1_1 cost 0.396036604414479
 mixture_4_1_1 shares_of_cut_4_1 1.0
 mixture_4_1_2 cost 0.2586391733263197
 mixture_4_1_2 shares_of_cut_4_1 1.0
 mixture_4_1_3 cost 0.2001607131053862
 mixture_4_1_3 shares_of_cut_4_1 1.0
 mixture_4_1_4 cost 0.17081744570672105
 mixture_4_1_4 shares_of_cut_4_1 1.0
 mixture_4_1_5 cost 0.15604996434359153
 mixture_4_1_5 shares_of_cut_4_1 1.0
 mixture_4_1_6 cost 0.15005201260205003
 mixture_4_1_6 shares_of_cut_4_1 1.0
 mixture_4_1_7 cost 0.15005196285592642
 mixture_4_1_7 shares_of_cut_4_1 1.0
 mixture_4_2_0 cost 0.9037879167071663
 mixture_4_2_0 shares_of_cut_4_2 1.0
 mixture_4_2_1 cost 0.3592200926445658
 mixture_4_2_1 shares_of_cut_4_2 1.0
 mixture_4_2_2 cost 0.22815970625882628
 mixture_4_2_2 shares_of_cut_4_2 1.0
 mixture_4_2_3 cost 0.1723783897443931
 mixture_4_2_3 shares_of_cut_4_2 1.0
 mixture_4_2_4 cost 0.1443884926070765
 mixture_4_2_4 shares_of_cut_4_2 1.0
 mixture_4_2_5 cost 0.13030211706084002
 mixture_4_2_5 shares_of_cut_4_2 1.0
 mixture_4_2_6 cost 0.12458080286636239
 mixture_4_2_6 shares_of_cut_4_2 1.0
 mixture_4_2_7 cost 0.12458075541462965
 mixture_4_2_7 shares_of_cut_4_2 1.0
 mixture_4_3_0 cost 0.9619075630847428
 mixture_4_3_0 shares_of_cut_4_3 1.0
 mixture_4_3_1 cost 0.45939193640865267
 mixture_4_3_1 shares_of_cut_4_3 1.0
 mixture_4_3_2 cost 0.33845219431057844
 mixture_4_3_2 shares_of_cut_4_3 1.0
 mixture_4_3_3 cost 0.2869783796882781
 mixture_4_3_3 shares_of_cut_4_3 1.0
 mixture_4_3_4 cost 0.2611498968454485
 mixture_4_3_4 shares_of_cut_4_3 1.0
 mixture_4_3_5 cost 0.2481512885501518
 mixture_4_3_5 shares_of_cut_4_3 1.0
 mixture_4_3_6 cost 0.24287178127702605
 mixture_4_3_6 shares_of_cut_4_3 1.0
 mixture_4_3_7 cost 0.24287173748957452
 mixture_4_3_7 shares_of_cut_4_3 1.0
 mixture_4_4_0 cost 0.8041885458853292
 mixture_4_4_0 shares_of_cut_4_4 1.0
 mixture_4_4_1 cost 0.37106914951431624
 mixture_4_4_1 shares_of_cut_4_4 1.0
 mixture_4_4_2 cost 0.26683090235519313
 mixture_4_4_2 shares_of_cut_4_4 1.0
 mixture_4_4_3 cost 0.22246550089376843
 mixture_4_4_3 shares_of_cut_4_4 1.0
 mixture_4_4_4 cost 0.2002038709976773
 mixture_4_4_4 shares_of_cut_4_4 1.0
 mixture_4_4_5 cost 0.1890003400433035
 mixture_4_4_5 shares_of_cut_4_4 1.0
 mixture_4_4_6 cost 0.18444992035108856
 mixture_4_4_6 shares_of_cut_4_4 1.0
 mixture_4_4_7 cost 0.18444988261058146
 mixture_4_4_7 shares_of_cut_4_4 1.0
 mixture_4_5_0 cost 0.8333069229540362
 mixture_4_5_0 shares_of_cut_4_5 1.0
 mixture_4_5_1 cost 0.4340190987557002
 mixture_4_5_1 shares_of_cut_4_5 1.0
 mixture_4_5_2 cost 0.3379230493634404
 mixture_4_5_2 shares_of_cut_4_5 1.0
 mixture_4_5_3 cost 0.29702309252095466
 mixture_4_5_3 shares_of_cut_4_5 1.0
 mixture_4_5_4 cost 0.2765003502037192
 mixture_4_5_4 shares_of_cut_4_5 1.0
 mixture_4_5_5 cost 0.26617194298946767
 mixture_4_5_5 shares_of_cut_4_5 1.0
 mixture_4_5_6 cost 0.26197696305248663
 mixture_4_5_6 shares_of_cut_4_5 1.0
 mixture_4_5_7 cost 0.2619769282599442
 mixture_4_5_7 shares_of_cut_4_5 1.0
 mixture_4_6_0 cost 0.8955202637882781
 mixture_4_6_0 shares_of_cut_4_6 1.0
 mixture_4_6_1 cost 0.5175119966742332
 mixture_4_6_1 shares_of_cut_4_6 1.0
 mixture_4_6_2 cost 0.4265372689068514
 mixture_4_6_2 shares_of_cut_4_6 1.0
 mixture_4_6_3 cost 0.3878170253279046
 mixture_4_6_3 shares_of_cut_4_6 1.0
 mixture_4_6_4 cost 0.3683880175054352
 mixture_4_6_4 shares_of_cut_4_6 1.0
 mixture_4_6_5 cost 0.3586100501433047
 mixture_4_6_5 shares_of_cut_4_6 1.0
 mixture_4_6_6 cost 0.35463863654024746
 mixture_4_6_6 shares_of_cut_4_6 1.0
 mixture_4_6_7 cost 0.35463860360193117
 mixture_4_6_7 shares_of_cut_4_6 1.0
 mixture_4_7_0 cost 0.797407211405939
 mixture_4_7_0 shares_of_cut_4_7 1.0
 mixture_4_7_1 cost 0.43748703457307886
 mixture_4_7_1 shares_of_cut_4_7 1.0
 mixture_4_7_2 cost 0.35086554252121693
 mixture_4_7_2 shares_of_cut_4_7 1.0
 mixture_4_7_3 cost 0.3139981030275155
 mixture_4_7_3 shares_of_cut_4_7 1.0
 mixture_4_7_4 cost 0.2954987935162755
 mixture_4_7_4 shares_of_cut_4_7 1.0
 mixture_4_7_5 cost 0.28618871210215086
 mixture_4_7_5 shares_of_cut_4_7 1.0
 mixture_4_7_6 cost 0.2824073347867772
 mixture_4_7_6 shares_of_cut_4_7 1.0
 mixture_4_7_7 cost 0.28240730342459364
 mixture_4_7_7 shares_of_cut_4_7 1.0
 mixture_4_8_0 cost 1.0264911958189065
 mixture_4_8_0 shares_of_cut_4_8 1.0
 mixture_4_8_1 cost 0.7194878796103046
 mixture_4_8_1 shares_of_cut_4_8 1.0
 mixture_4_8_2 cost 0.6456018153477611
 mixture_4_8_2 shares_of_cut_4_8 1.0
 mixture_4_8_3 cost 0.6141547698270472
 mixture_4_8_3 shares_of_cut_4_8 1.0
 mixture_4_8_4 cost 0.5983753005639016
 mixture_4_8_4 shares_of_cut_4_8 1.0
 mixture_4_8_5 cost 0.5904340234355687
 mixture_4_8_5 shares_of_cut_4_8 1.0
 mixture_4_8_6 cost 0.5872085988820717
 mixture_4_8_6 shares_of_cut_4_8 1.0
 mixture_4_8_7 cost 0.5872085721308781
 mixture_4_8_7 shares_of_cut_4_8 1.0
 mixture_4_9_0 cost 0.9604658967904427
 mixture_4_9_0 shares_of_cut_4_9 1.0
 mixture_4_9_1 cost 0.751853459416796
 mixture_4_9_1 shares_of_cut_4_9 1.0
 mixture_4_9_2 cost 0.7016469921248208
 mixture_4_9_2 shares_of_cut_4_9 1.0
 mixture_4_9_3 cost 0.6802783473320116
 mixture_4_9_3 shares_of_cut_4_9 1.0
 mixture_4_9_4 cost 0.6695560086156095
 mixture_4_9_4 shares_of_cut_4_9 1.0
 mixture_4_9_5 cost 0.664159815512355
 mixture_4_9_5 shares_of_cut_4_9 1.0
 mixture_4_9_6 cost 0.6619681008234731
 mixture_4_9_6 shares_of_cut_4_9 1.0
 mixture_4_9_7 cost 0.6619680826457162
 mixture_4_9_7 shares_of_cut_4_9 1.0
 mixture_4_10_0 cost 0.673171550233391
 mixture_4_10_0 shares_of_cut_4_10 1.0
 mixture_4_10_1 cost 0.5024813669153697
 mixture_4_10_1 shares_of_cut_4_10 1.0
 mixture_4_10_2 cost 0.46140159615142357
 mixture_4_10_2 shares_of_cut_4_10 1.0
 mixture_4_10_3 cost 0.44391741379459987
 mixture_4_10_3 shares_of_cut_4_10 1.0
 mixture_4_10_4 cost 0.43514421702770467
 mixture_4_10_4 shares_of_cut_4_10 1.0
 mixture_4_10_5 cost 0.43072896163061547
 mixture_4_10_5 shares_of_cut_4_10 1.0
 mixture_4_10_6 cost 0.42893566403658945
 mixture_4_10_6 shares_of_cut_4_10 1.0
 mixture_4_10_7 cost 0.4289356491632448
 mixture_4_10_7 shares_of_cut_4_10 1.0
 mixture_4_11_0 cost 0.9747985851567791
 mixture_4_11_0 shares_of_cut_4_11 1.0
 mixture_4_11_1 cost 0.8173223098233208
 mixture_4_11_1 shares_of_cut_4_11 1.0
 mixture_4_11_2 cost 0.7794227120508721
 mixture_4_11_2 shares_of_cut_4_11 1.0
 mixture_4_11_3 cost 0.7632920602390239
 mixture_4_11_3 shares_of_cut_4_11 1.0
 mixture_4_11_4 cost 0.7551980367705264
 mixture_4_11_4 shares_of_cut_4_11 1.0
 mixture_4_11_5 cost 0.7511245864931656
 mixture_4_11_5 shares_of_cut_4_11 1.0
 mixture_4_11_6 cost 0.7494701162700861
 mixture_4_11_6 shares_of_cut_4_11 1.0
 mixture_4_11_7 cost 0.749470102548155
 mixture_4_11_7 shares_of_cut_4_11 1.0
 mixture_4_12_0 cost 0.7016258794818172
 mixture_4_12_0 shares_of_cut_4_12 1.0
 mixture_4_12_1 cost 0.5601692259122711
 mixture_4_12_1 shares_of_cut_4_12 1.0
 mixture_4_12_2 cost 0.526125048393022
 mixture_4_12_2 shares_of_cut_4_12 1.0
 mixture_4_12_3 cost 0.5116353227478867
 mixture_4_12_3 shares_of_cut_4_12 1.0
 mixture_4_12_4 cost 0.5043646816856533
 mixture_4_12_4 shares_of_cut_4_12 1.0
 mixture_4_12_5 cost 0.5007056121305901
 mixture_4_12_5 shares_of_cut_4_12 1.0
 mixture_4_12_6 cost 0.4992194465434773
 mixture_4_12_6 shares_of_cut_4_12 1.0
 mixture_4_12_7 cost 0.49921943421744
 mixture_4_12_7 shares_of_cut_4_12 1.0
 mixture_4_13_0 cost 0.7197847410000657
 mixture_4_13_0 shares_of_cut_4_13 1.0
 mixture_4_13_1 cost 0.6743535447978654
 mixture_4_13_1 shares_of_cut_4_13 1.0
 mixture_4_13_2 cost 0.6634196815302805
 mixture_4_13_2 shares_of_cut_4_13 1.0
 mixture_4_13_3 cost 0.6587660611307526
 mixture_4_13_3 shares_of_cut_4_13 1.0
 mixture_4_13_4 cost 0.6564309718134325
 mixture_4_13_4 shares_of_cut_4_13 1.0
 mixture_4_13_5 cost 0.6552557997541567
 mixture_4_13_5 shares_of_cut_4_13 1.0
 mixture_4_13_6 cost 0.6547784925460947
 mixture_4_13_6 shares_of_cut_4_13 1.0
 mixture_4_13_7 cost 0.6547784885873793
 mixture_4_13_7 shares_of_cut_4_13 1.0
 mixture_4_14_0 cost 0.6939231140974127
 mixture_4_14_0 shares_of_cut_4_14 1.0
 mixture_4_14_1 cost 0.6846036457274939
 mixture_4_14_1 shares_of_cut_4_14 1.0
 mixture_4_14_2 cost 0.6823607421413818
 mixture_4_14_2 shares_of_cut_4_14 1.0
 mixture_4_14_3 cost 0.6814061278731158
 mixture_4_14_3 shares_of_cut_4_14 1.0
 mixture_4_14_4 cost 0.6809271224131486
 mixture_4_14_4 shares_of_cut_4_14 1.0
 mixture_4_14_5 cost 0.6806860550464235
 mixture_4_14_5 shares_of_cut_4_14 1.0
 mixture_4_14_6 cost 0.6805881432633291
 mixture_4_14_6 shares_of_cut_4_14 1.0
 mixture_4_14_7 cost 0.6805881424512632
 mixture_4_14_7 shares_of_cut_4_14 1.0
 mixture_5_0_0 cost 0.9481620714564034
 mixture_5_0_0 shares_of_cut_5_0 1.0
 mixture_5_0_1 cost 0.3805308049955523
 mixture_5_0_1 shares_of_cut_5_0 1.0
 mixture_5_0_2 cost 0.2492953059903354
 mixture_5_0_2 shares_of_cut_5_0 1.0
 mixture_5_0_3 cost 0.19984976944836302
 mixture_5_0_3 shares_of_cut_5_0 1.0
 mixture_5_0_4 cost 0.18240713392371244
 mixture_5_0_4 shares_of_cut_5_0 1.0
 mixture_5_0_5 cost 0.1824070323897457
 mixture_5_0_5 shares_of_cut_5_0 1.0
 mixture_5_0_6 cost 0.1940428254911504
 mixture_5_0_6 shares_of_cut_5_0 1.0
 mixture_5_0_7 cost 0.214542702803962
 mixture_5_0_7 shares_of_cut_5_0 1.0
 mixture_5_1_0 cost 0.9457054064787326
 mixture_5_1_0 shares_of_cut_5_1 1.0
 mixture_5_1_1 cost 0.39013932747382224
 mixture_5_1_1 shares_of_cut_5_1 1.0
 mixture_5_1_2 cost 0.2616932817456316
 mixture_5_1_2 shares_of_cut_5_1 1.0
 mixture_5_1_3 cost 0.21329872618812484
 mixture_5_1_3 shares_of_cut_5_1 1.0
 mixture_5_1_4 cost 0.1962268395629186
 mixture_5_1_4 shares_of_cut_5_1 1.0
 mixture_5_1_5 cost 0.1962267401870894
 mixture_5_1_5 shares_of_cut_5_1 1.0
 mixture_5_1_6 cost 0.20761521071614478
 mixture_5_1_6 shares_of_cut_5_1 1.0
 mixture_5_1_7 cost 0.22767935645950818
 mixture_5_1_7 shares_of_cut_5_1 1.0
 mixture_5_2_0 cost 0.9145801988405045
 mixture_5_2_0 shares_of_cut_5_2 1.0
 mixture_5_2_1 cost 0.3846379400913254
 mixture_5_2_1 shares_of_cut_5_2 1.0
 mixture_5_2_2 cost 0.2621160832448494
 mixture_5_2_2 shares_of_cut_5_2 1.0
 mixture_5_2_3 cost 0.2159535815146437
 mixture_5_2_3 shares_of_cut_5_2 1.0
 mixture_5_2_4 cost 0.19966908449229806
 mixture_5_2_4 shares_of_cut_5_2 1.0
 mixture_5_2_5 cost 0.19966898969988117
 mixture_5_2_5 shares_of_cut_5_2 1.0
 mixture_5_2_6 cost 0.21053220115921997
 mixture_5_2_6 shares_of_cut_5_2 1.0
 mixture_5_2_7 cost 0.2296709483162737
 mixture_5_2_7 shares_of_cut_5_2 1.0
 mixture_5_3_0 cost 0.9105775084016646
 mixture_5_3_0 shares_of_cut_5_3 1.0
 mixture_5_3_1 cost 0.42155804289083865
 mixture_5_3_1 shares_of_cut_5_3 1.0
 mixture_5_3_2 cost 0.30849747457557314
 mixture_5_3_2 shares_of_cut_5_3 1.0
 mixture_5_3_3 cost 0.26589969802529395
 mixture_5_3_3 shares_of_cut_5_3 1.0
 mixture_5_3_4 cost 0.25087270989874566
 mixture_5_3_4 shares_of_cut_5_3 1.0
 mixture_5_3_5 cost 0.2508726224263158
 mixture_5_3_5 shares_of_cut_5_3 1.0
 mixture_5_3_6 cost 0.2608969633311449
 mixture_5_3_6 shares_of_cut_5_3 1.0
 mixture_5_3_7 cost 0.2785577928852549
 mixture_5_3_7 shares_of_cut_5_3 1.0
 mixture_5_4_0 cost 0.8121699110769729
 mixture_5_4_0 shares_of_cut_5_4 1.0
 mixture_5_4_1 cost 0.39068288764506637
 mixture_5_4_1 shares_of_cut_5_4 1.0
 mixture_5_4_2 cost 0.29323571883565624
 mixture_5_4_2 shares_of_cut_5_4 1.0
 mixture_5_4_3 cost 0.25652059539115374
 mixture_5_4_3 shares_of_cut_5_4 1.0
 mixture_5_4_4 cost 0.24356879910633847
 mixture_5_4_4 shares_of_cut_5_4 1.0
 mixture_5_4_5 cost 0.24356872371364618
 mixture_5_4_5 shares_of_cut_5_4 1.0
 mixture_5_4_6 cost 0.2522087266334269
 mixture_5_4_6 shares_of_cut_5_4 1.0
 mixture_5_4_7 cost 0.267430637017555
 mixture_5_4_7 shares_of_cut_5_4 1.0
 mixture_5_5_0 cost 0.8099979089631248
 mixture_5_5_0 shares_of_cut_5_5 1.0
 mixture_5_5_1 cost 0.4214338365063082
 mixture_5_5_1 shares_of_cut_5_5 1.0
 mixture_5_5_2 cost 0.33159840467340274
 mixture_5_5_2 shares_of_cut_5_5 1.0
 mixture_5_5_3 cost 0.2977511517492437
 mixture_5_5_3 shares_of_cut_5_5 1.0
 mixture_5_5_4 cost 0.28581103869645863
 mixture_5_5_4 shares_of_cut_5_5 1.0
 mixture_5_5_5 cost 0.28581096919279675
 mixture_5_5_5 shares_of_cut_5_5 1.0
 mixture_5_5_6 cost 0.2937760891939138
 mixture_5_5_6 shares_of_cut_5_5 1.0
 mixture_5_5_7 cost 0.3078089945044259
 mixture_5_5_7 shares_of_cut_5_5 1.0
 mixture_5_6_0 cost 0.7947473682961539
 mixture_5_6_0 shares_of_cut_5_6 1.0
 mixture_5_6_1 cost 0.4268913436676182
 mixture_5_6_1 shares_of_cut_5_6 1.0
 mixture_5_6_2 cost 0.3418435814906017
 mixture_5_6_2 shares_of_cut_5_6 1.0
 mixture_5_6_3 cost 0.3098001765855807
 mixture_5_6_3 shares_of_cut_5_6 1.0
 mixture_5_6_4 cost 0.29849639727978555
 mixture_5_6_4 shares_of_cut_5_6 1.0
 mixture_5_6_5 cost 0.2984963314802365
 mixture_5_6_5 shares_of_cut_5_6 1.0
 mixture_5_6_6 cost 0.3060369601358254
 mixture_5_6_6 shares_of_cut_5_6 1.0
 mixture_5_6_7 cost 0.319321998891145
 mixture_5_6_7 shares_of_cut_5_6 1.0
 mixture_5_7_0 cost 0.7661845862836941
 mixture_5_7_0 shares_of_cut_5_7 1.0
 mixture_5_7_1 cost 0.41593085653288225
 mixture_5_7_1 shares_of_cut_5_7 1.0
 mixture_5_7_2 cost 0.334952718579207
 mixture_5_7_2 shares_of_cut_5_7 1.0
 mixture_5_7_3 cost 0.3044426240572198
 mixture_5_7_3 shares_of_cut_5_7 1.0
 mixture_5_7_4 cost 0.29367974239412126
 mixture_5_7_4 shares_of_cut_5_7 1.0
 mixture_5_7_5 cost 0.2936796797431493
 mixture_5_7_5 shares_of_cut_5_7 1.0
 mixture_5_7_6 cost 0.300859481443972
 mixture_5_7_6 shares_of_cut_5_7 1.0
 mixture_5_7_7 cost 0.31350881722319046
 mixture_5_7_7 shares_of_cut_5_7 1.0
 mixture_5_8_0 cost 0.7746631990048015
 mixture_5_8_0 shares_of_cut_5_8 1.0
 mixture_5_8_1 cost 0.4759051313295201
 mixture_5_8_1 shares_of_cut_5_8 1.0
 mixture_5_8_2 cost 0.4068327133535734
 mixture_5_8_2 shares_of_cut_5_8 1.0
 mixture_5_8_3 cost 0.38080833128499686
 mixture_5_8_3 shares_of_cut_5_8 1.0
 mixture_5_8_4 cost 0.37162785023609357
 mixture_5_8_4 shares_of_cut_5_8 1.0
 mixture_5_8_5 cost 0.3716277967963106
 mixture_5_8_5 shares_of_cut_5_8 1.0
 mixture_5_8_6 cost 0.37775199619871397
 mixture_5_8_6 shares_of_cut_5_8 1.0
 mixture_5_8_7 cost 0.3885415775615269
 mixture_5_8_7 shares_of_cut_5_8 1.0
 mixture_5_9_0 cost 0.7187867305233837
 mixture_5_9_0 shares_of_cut_5_9 1.0
 mixture_5_9_1 cost 0.515777038470308
 mixture_5_9_1 shares_of_cut_5_9 1.0
 mixture_5_9_2 cost 0.4688415015933621
 mixture_5_9_2 shares_of_cut_5_9 1.0
 mixture_5_9_3 cost 0.45115762168771356
 mixture_5_9_3 shares_of_cut_5_9 1.0
 mixture_5_9_4 cost 0.44491937465010506
 mixture_5_9_4 shares_of_cut_5_9 1.0
 mixture_5_9_5 cost 0.44491933833713115
 mixture_5_9_5 shares_of_cut_5_9 1.0
 mixture_5_9_6 cost 0.4490808053208608
 mixture_5_9_6 shares_of_cut_5_9 1.0
 mixture_5_9_7 cost 0.45641245533081803
 mixture_5_9_7 shares_of_cut_5_9 1.0
 mixture_5_10_0 cost 0.6184897940041206
 mixture_5_10_0 shares_of_cut_5_10 1.0
 mixture_5_10_1 cost 0.4523838705600183
 mixture_5_10_1 shares_of_cut_5_10 1.0
 mixture_5_10_2 cost 0.4139804297368504
 mixture_5_10_2 shares_of_cut_5_10 1.0
 mixture_5_10_3 cost 0.3995111836033486
 mixture_5_10_3 shares_of_cut_5_10 1.0
 mixture_5_10_4 cost 0.39440694560182754
 mixture_5_10_4 shares_of_cut_5_10 1.0
 mixture_5_10_5 cost 0.39440691588994536
 mixture_5_10_5 shares_of_cut_5_10 1.0
 mixture_5_10_6 cost 0.39781189773698855
 mixture_5_10_6 shares_of_cut_5_10 1.0
 mixture_5_10_7 cost 0.40381077632725065
 mixture_5_10_7 shares_of_cut_5_10 1.0
 mixture_5_11_0 cost 0.7182580752041771
 mixture_5_11_0 shares_of_cut_5_11 1.0
 mixture_5_11_1 cost 0.5650111712151761
 mixture_5_11_1 shares_of_cut_5_11 1.0
 mixture_5_11_2 cost 0.529580716438795
 mixture_5_11_2 shares_of_cut_5_11 1.0
 mixture_5_11_3 cost 0.5162316008441296
 mixture_5_11_3 shares_of_cut_5_11 1.0
 mixture_5_11_4 cost 0.5115225052577862
 mixture_5_11_4 shares_of_cut_5_11 1.0
 mixture_5_11_5 cost 0.5115224778460368
 mixture_5_11_5 shares_of_cut_5_11 1.0
 mixture_5_11_6 cost 0.5146638644707812
 mixture_5_11_6 shares_of_cut_5_11 1.0
 mixture_5_11_7 cost 0.5201983424249821
 mixture_5_11_7 shares_of_cut_5_11 1.0
 mixture_5_12_0 cost 0.6059200751029932
 mixture_5_12_0 shares_of_cut_5_12 1.0
 mixture_5_12_1 cost 0.4682625507408341
 mixture_5_12_1 shares_of_cut_5_12 1.0
 mixture_5_12_2 cost 0.4364363371953252
 mixture_5_12_2 shares_of_cut_5_12 1.0
 mixture_5_12_3 cost 0.42444518985496626
 mixture_5_12_3 shares_of_cut_5_12 1.0
 mixture_5_12_4 cost 0.4202151374132717
 mixture_5_12_4 shares_of_cut_5_12 1.0
 mixture_5_12_5 cost 0.42021511279004303
 mixture_5_12_5 shares_of_cut_5_12 1.0
 mixture_5_12_6 cost 0.42303693492524097
 mixture_5_12_6 shares_of_cut_5_12 1.0
 mixture_5_12_7 cost 0.42800840589125105
 mixture_5_12_7 shares_of_cut_5_12 1.0
 mixture_5_13_0 cost 0.545617690033142
 mixture_5_13_0 shares_of_cut_5_13 1.0
 mixture_5_13_1 cost 0.5014066484158474
 mixture_5_13_1 shares_of_cut_5_13 1.0
 mixture_5_13_2 cost 0.49118512178226087
 mixture_5_13_2 shares_of_cut_5_13 1.0
 mixture_5_13_3 cost 0.4873339620540866
 mixture_5_13_3 shares_of_cut_5_13 1.0
 mixture_5_13_4 cost 0.48597540918594784
 mixture_5_13_4 shares_of_cut_5_13 1.0
 mixture_5_13_5 cost 0.48597540127778155
 mixture_5_13_5 shares_of_cut_5_13 1.0
 mixture_5_13_6 cost 0.4868816771710457
 mixture_5_13_6 shares_of_cut_5_13 1.0
 mixture_5_13_7 cost 0.48847834913500743
 mixture_5_13_7 shares_of_cut_5_13 1.0
 mixture_5_14_0 cost 0.5151635521364314
 mixture_5_14_0 shares_of_cut_5_14 1.0
 mixture_5_14_1 cost 0.5060943785641627
 mixture_5_14_1 shares_of_cut_5_14 1.0
 mixture_5_14_2 cost 0.5039975992117103
 mixture_5_14_2 shares_of_cut_5_14 1.0
 mixture_5_14_3 cost 0.5032075966523568
 mixture_5_14_3 shares_of_cut_5_14 1.0
 mixture_5_14_4 cost 0.5029289117058471
 mixture_5_14_4 shares_of_cut_5_14 1.0
 mixture_5_14_5 cost 0.5029289100836158
 mixture_5_14_5 shares_of_cut_5_14 1.0
 mixture_5_14_6 cost 0.5031148177908245
 mixture_5_14_6 shares_of_cut_5_14 1.0
 mixture_5_14_7 cost 0.5034423489832467
 mixture_5_14_7 shares_of_cut_5_14 1.0
 mixture_6_0_0 cost 0.9688252929324825
 mixture_6_0_0 shares_of_cut_6_0 1.0
 mixture_6_0_1 cost 0.3880470960136332
 mixture_6_0_1 shares_of_cut_6_0 1.0
 mixture_6_0_2 cost 0.2501357378622344
 mixture_6_0_2 shares_of_cut_6_0 1.0
 mixture_6_0_3 cost 0.19366103398497542
 mixture_6_0_3 shares_of_cut_6_0 1.0
 mixture_6_0_4 cost 0.16787777223236566
 mixture_6_0_4 shares_of_cut_6_0 1.0
 mixture_6_0_5 cost 0.15794537169276157
 mixture_6_0_5 shares_of_cut_6_0 1.0
 mixture_6_0_6 cost 0.15794544438737154
 mixture_6_0_6 shares_of_cut_6_0 1.0
 mixture_6_0_7 cost 0.1650528364726608
 mixture_6_0_7 shares_of_cut_6_0 1.0
 mixture_6_1_0 cost 0.9618993753031875
 mixture_6_1_0 shares_of_cut_6_1 1.0
 mixture_6_1_1 cost 0.3934658081293459
 mixture_6_1_1 shares_of_cut_6_1 1.0
 mixture_6_1_2 cost 0.2584858008155682
 mixture_6_1_2 shares_of_cut_6_1 1.0
 mixture_6_1_3 cost 0.20321148516400767
 mixture_6_1_3 shares_of_cut_6_1 1.0
 mixture_6_1_4 cost 0.17797625503800363
 mixture_6_1_4 shares_of_cut_6_1 1.0
 mixture_6_1_5 cost 0.1682549709070234
 mixture_6_1_5 shares_of_cut_6_1 1.0
 mixture_6_1_6 cost 0.16825504205648573
 mixture_6_1_6 shares_of_cut_6_1 1.0
 mixture_6_1_7 cost 0.17521136420800176
 mixture_6_1_7 shares_of_cut_6_1 1.0
 mixture_6_2_0 cost 0.9018587201691401
 mixture_6_2_0 shares_of_cut_6_2 1.0
 mixture_6_2_1 cost 0.3596424475764857
 mixture_6_2_1 shares_of_cut_6_2 1.0
 mixture_6_2_2 cost 0.23088798853901848
 mixture_6_2_2 shares_of_cut_6_2 1.0
 mixture_6_2_3 cost 0.17816303502913328
 mixture_6_2_3 shares_of_cut_6_2 1.0
 mixture_6_2_4 cost 0.15409170425785396
 mixture_6_2_4 shares_of_cut_6_2 1.0
 mixture_6_2_5 cost 0.1448187852208573
 mixture_6_2_5 shares_of_cut_6_2 1.0
 mixture_6_2_6 cost 0.14481885308876397
 mixture_6_2_6 shares_of_cut_6_2 1.0
 mixture_6_2_7 cost 0.1514543357304764
 mixture_6_2_7 shares_of_cut_6_2 1.0
 mixture_6_3_0 cost 0.9498795717678465
 mixture_6_3_0 shares_of_cut_6_3 1.0
 mixture_6_3_1 cost 0.4495339068639472
 mixture_6_3_1 shares_of_cut_6_3 1.0
 mixture_6_3_2 cost 0.33072202556719954
 mixture_6_3_2 shares_of_cut_6_3 1.0
 mixture_6_3_3 cost 0.2820685578378209
 mixture_6_3_3 shares_of_cut_6_3 1.0
 mixture_6_3_4 cost 0.25985604484501074
 mixture_6_3_4 shares_of_cut_6_3 1.0
 mixture_6_3_5 cost 0.25129919202504436
 mixture_6_3_5 shares_of_cut_6_3 1.0
 mixture_6_3_6 cost 0.25129925465210773
 mixture_6_3_6 shares_of_cut_6_3 1.0
 mixture_6_3_7 cost 0.25742233716022
 mixture_6_3_7 shares_of_cut_6_3 1.0
 mixture_6_4_0 cost 0.8029155452887411
 mixture_6_4_0 shares_of_cut_6_4 1.0
 mixture_6_4_1 cost 0.3716664440548887
 mixture_6_4_1 shares_of_cut_6_4 1.0
 mixture_6_4_2 cost 0.26926220510746685
 mixture_6_4_2 shares_of_cut_6_4 1.0
 mixture_6_4_3 cost 0.2273276672430591
 mixture_6_4_3 shares_of_cut_6_4 1.0
 mixture_6_4_4 cost 0.20818265023539803
 mixture_6_4_4 shares_of_cut_6_4 1.0
 mixture_6_4_5 cost 0.20080747873529198
 mixture_6_4_5 shares_of_cut_6_4 1.0
 mixture_6_4_6 cost 0.20080753271370466
 mixture_6_4_6 shares_of_cut_6_4 1.0
 mixture_6_4_7 cost 0.20608503187802996
 mixture_6_4_7 shares_of_cut_6_4 1.0
 mixture_6_5_0 cost 0.8244810191247285
 mixture_6_5_0 shares_of_cut_6_5 1.0
 mixture_6_5_1 cost 0.4269173986498524
 mixture_6_5_1 shares_of_cut_6_5 1.0
 mixture_6_5_2 cost 0.3325121004789597
 mixture_6_5_2 shares_of_cut_6_5 1.0
 mixture_6_5_3 cost 0.29385312901996946
 mixture_6_5_3 shares_of_cut_6_5 1.0
 mixture_6_5_4 cost 0.27620355652499645
 mixture_6_5_4 shares_of_cut_6_5 1.0
 mixture_6_5_5 cost 0.26940447016211194
 mixture_6_5_5 shares_of_cut_6_5 1.0
 mixture_6_5_6 cost 0.26940451992419406
 mixture_6_5_6 shares_of_cut_6_5 1.0
 mixture_6_5_7 cost 0.274269786121432
 mixture_6_5_7 shares_of_cut_6_5 1.0
 mixture_6_6_0 cost 0.882546626985113
 mixture_6_6_0 shares_of_cut_6_6 1.0
 mixture_6_6_1 cost 0.5061706742622349
 mixture_6_6_1 shares_of_cut_6_6 1.0
 mixture_6_6_2 cost 0.41679659119418283
 mixture_6_6_2 shares_of_cut_6_6 1.0
 mixture_6_6_3 cost 0.38019790241882623
 mixture_6_6_3 shares_of_cut_6_6 1.0
 mixture_6_6_4 cost 0.3634889423409089
 mixture_6_6_4 shares_of_cut_6_6 1.0
 mixture_6_6_5 cost 0.35705220498445983
 mixture_6_6_5 shares_of_cut_6_6 1.0
 mixture_6_6_6 cost 0.3570522520945325
 mixture_6_6_6 shares_of_cut_6_6 1.0
 mixture_6_6_7 cost 0.3616582298699854
 mixture_6_6_7 shares_of_cut_6_6 1.0
 mixture_6_7_0 cost 0.7902162462076096
 mixture_6_7_0 shares_of_cut_6_7 1.0
 mixture_6_7_1 cost 0.4318502758179074
 mixture_6_7_1 shares_of_cut_6_7 1.0
 mixture_6_7_2 cost 0.34675283594518874
 mixture_6_7_2 shares_of_cut_6_7 1.0
 mixture_6_7_3 cost 0.3119054326424905
 mixture_6_7_3 shares_of_cut_6_7 1.0
 mixture_6_7_4 cost 0.2959960137510703
 mixture_6_7_4 shares_of_cut_6_7 1.0
 mixture_6_7_5 cost 0.2898672809980883
 mixture_6_7_5 shares_of_cut_6_7 1.0
 mixture_6_7_6 cost 0.2898673258538948
 mixture_6_7_6 shares_of_cut_6_7 1.0
 mixture_6_7_7 cost 0.29425290278343075
 mixture_6_7_7 shares_of_cut_6_7 1.0
 mixture_6_8_0 cost 0.9974449691790586
 mixture_6_8_0 shares_of_cut_6_8 1.0
 mixture_6_8_1 cost 0.6917673539531601
 mixture_6_8_1 shares_of_cut_6_8 1.0
 mixture_6_8_2 cost 0.6191812698061776
 mixture_6_8_2 shares_of_cut_6_8 1.0
 mixture_6_8_3 cost 0.5894572669194069
 mixture_6_8_3 shares_of_cut_6_8 1.0
 mixture_6_8_4 cost 0.5758869125102793
 mixture_6_8_4 shares_of_cut_6_8 1.0
 mixture_6_8_5 cost 0.5706592498216285
 mixture_6_8_5 shares_of_cut_6_8 1.0
 mixture_6_8_6 cost 0.5706592880825604
 mixture_6_8_6 shares_of_cut_6_8 1.0
 mixture_6_8_7 cost 0.5744000804790942
 mixture_6_8_7 shares_of_cut_6_8 1.0
 mixture_6_9_0 cost 0.9248508836797337
 mixture_6_9_0 shares_of_cut_6_9 1.0
 mixture_6_9_1 cost 0.7171392760321169
 mixture_6_9_1 shares_of_cut_6_9 1.0
 mixture_6_9_2 cost 0.6678161608283004
 mixture_6_9_2 shares_of_cut_6_9 1.0
 mixture_6_9_3 cost 0.6476183441815994
 mixture_6_9_3 shares_of_cut_6_9 1.0
 mixture_6_9_4 cost 0.6383971255176655
 mixture_6_9_4 shares_of_cut_6_9 1.0
 mixture_6_9_5 cost 0.634844865989284
 mixture_6_9_5 shares_of_cut_6_9 1.0
 mixture_6_9_6 cost 0.6348448919880464
 mixture_6_9_6 shares_of_cut_6_9 1.0
 mixture_6_9_7 cost 0.6373868053106357
 mixture_6_9_7 shares_of_cut_6_9 1.0
 mixture_6_10_0 cost 0.6604562888978794
 mixture_6_10_0 shares_of_cut_6_10 1.0
 mixture_6_10_1 cost 0.49050317951950506
 mixture_6_10_1 shares_of_cut_6_10 1.0
 mixture_6_10_2 cost 0.45014618219975233
 mixture_6_10_2 shares_of_cut_6_10 1.0
 mixture_6_10_3 cost 0.4336199910030394
 mixture_6_10_3 shares_of_cut_6_10 1.0
 mixture_6_10_4 cost 0.4260750357550296
 mixture_6_10_4 shares_of_cut_6_10 1.0
 mixture_6_10_5 cost 0.42316851763115276
 mixture_6_10_5 shares_of_cut_6_10 1.0
 mixture_6_10_6 cost 0.4231685389037747
 mixture_6_10_6 shares_of_cut_6_10 1.0
 mixture_6_10_7 cost 0.42524837487364137
 mixture_6_10_7 shares_of_cut_6_10 1.0
 mixture_6_11_0 cost 0.9285513841063698
 mixture_6_11_0 shares_of_cut_6_11 1.0
 mixture_6_11_1 cost 0.7717551224468364
 mixture_6_11_1 shares_of_cut_6_11 1.0
 mixture_6_11_2 cost 0.7345223449196356
 mixture_6_11_2 shares_of_cut_6_11 1.0
 mixture_6_11_3 cost 0.719275521789461
 mixture_6_11_3 shares_of_cut_6_11 1.0
 mixture_6_11_4 cost 0.7123146560447656
 mixture_6_11_4 shares_of_cut_6_11 1.0
 mixture_6_11_5 cost 0.7096331447859456
 mixture_6_11_5 shares_of_cut_6_11 1.0
 mixture_6_11_6 cost 0.7096331644117565
 mixture_6_11_6 shares_of_cut_6_11 1.0
 mixture_6_11_7 cost 0.7115519907641129
 mixture_6_11_7 shares_of_cut_6_11 1.0
 mixture_6_12_0 cost 0.684163325339088
 mixture_6_12_0 shares_of_cut_6_12 1.0
 mixture_6_12_1 cost 0.5433175095512409
 mixture_6_12_1 shares_of_cut_6_12 1.0
 mixture_6_12_2 cost 0.5098723185156729
 mixture_6_12_2 shares_of_cut_6_12 1.0
 mixture_6_12_3 cost 0.4961765121283662
 mixture_6_12_3 shares_of_cut_6_12 1.0
 mixture_6_12_4 cost 0.4899237558188429
 mixture_6_12_4 shares_of_cut_6_12 1.0
 mixture_6_12_5 cost 0.4875150272127179
 mixture_6_12_5 shares_of_cut_6_12 1.0
 mixture_6_12_6 cost 0.48751504484204977
 mixture_6_12_6 shares_of_cut_6_12 1.0
 mixture_6_12_7 cost 0.4892386743475778
 mixture_6_12_7 shares_of_cut_6_12 1.0
 mixture_6_13_0 cost 0.6933889748413969
 mixture_6_13_0 shares_of_cut_6_13 1.0
 mixture_6_13_1 cost 0.6481539595215221
 mixture_6_13_1 shares_of_cut_6_13 1.0
 mixture_6_13_2 cost 0.6374124708915092
 mixture_6_13_2 shares_of_cut_6_13 1.0
 mixture_6_13_3 cost 0.6330138310861135
 mixture_6_13_3 shares_of_cut_6_13 1.0
 mixture_6_13_4 cost 0.6310056526686675
 mixture_6_13_4 shares_of_cut_6_13 1.0
 mixture_6_13_5 cost 0.6302320487473155
 mixture_6_13_5 shares_of_cut_6_13 1.0
 mixture_6_13_6 cost 0.6302320544092735
 mixture_6_13_6 shares_of_cut_6_13 1.0
 mixture_6_13_7 cost 0.6307856271700419
 mixture_6_13_7 shares_of_cut_6_13 1.0
 mixture_6_14_0 cost 0.6669734783565539
 mixture_6_14_0 shares_of_cut_6_14 1.0
 mixture_6_14_1 cost 0.6576942532925668
 mixture_6_14_1 shares_of_cut_6_14 1.0
 mixture_6_14_2 cost 0.6554908122234012
 mixture_6_14_2 shares_of_cut_6_14 1.0
 mixture_6_14_3 cost 0.6545885030622115
 mixture_6_14_3 shares_of_cut_6_14 1.0
 mixture_6_14_4 cost 0.6541765580374923
 mixture_6_14_4 shares_of_cut_6_14 1.0
 mixture_6_14_5 cost 0.6540178658198408
 mixture_6_14_5 shares_of_cut_6_14 1.0
 mixture_6_14_6 cost 0.654017866981299
 mixture_6_14_6 shares_of_cut_6_14 1.0
 mixture_6_14_7 cost 0.6541314233977199
 mixture_6_14_7 shares_of_cut_6_14 1.0
 mixture_7_0_0 cost 0.9248183840539089
 mixture_7_0_0 shares_of_cut_7_0 1.0
 mixture_7_0_1 cost 0.38287570123500453
 mixture_7_0_1 shares_of_cut_7_0 1.0
 mixture_7_0_2 cost 0.2541862087156924
 mixture_7_0_2 shares_of_cut_7_0 1.0
 mixture_7_0_3 cost 0.2014878589962703
 mixture_7_0_3 shares_of_cut_7_0 1.0
 mixture_7_0_4 cost 0.17742867406102075
 mixture_7_0_4 shares_of_cut_7_0 1.0
 mixture_7_0_5 cost 0.168160433924215
 mixture_7_0_5 shares_of_cut_7_0 1.0
 mixture_7_0_6 cost 0.1681605017578771
 mixture_7_0_6 shares_of_cut_7_0 1.0
 mixture_7_0_7 cost 0.1747926362887223
 mixture_7_0_7 shares_of_cut_7_0 1.0
 mixture_7_1_0 cost 0.9065331023717446
 mixture_7_1_0 shares_of_cut_7_1 1.0
 mixture_7_1_1 cost 0.3761095877962554
 mixture_7_1_1 shares_of_cut_7_1 1.0
 mixture_7_1_2 cost 0.25015543235683346
 mixture_7_1_2 shares_of_cut_7_1 1.0
 mixture_7_1_3 cost 0.19857720322546116
 mixture_7_1_3 shares_of_cut_7_1 1.0
 mixture_7_1_4 cost 0.1750294041025027
 mixture_7_1_4 shares_of_cut_7_1 1.0
 mixture_7_1_5 cost 0.16595816342863076
 mixture_7_1_5 shares_of_cut_7_1 1.0
 mixture_7_1_6 cost 0.1659582298204662
 mixture_7_1_6 shares_of_cut_7_1 1.0
 mixture_7_1_7 cost 0.1724493961716575
 mixture_7_1_7 shares_of_cut_7_1 1.0
 mixture_7_2_0 cost 0.8415531728378224
 mixture_7_2_0 shares_of_cut_7_2 1.0
 mixture_7_2_1 cost 0.33559385309085815
 mixture_7_2_1 shares_of_cut_7_2 1.0
 mixture_7_2_2 cost 0.2154489555622556
 mixture_7_2_2 shares_of_cut_7_2 1.0
 mixture_7_2_3 cost 0.166249617659697
 mixture_7_2_3 shares_of_cut_7_2 1.0
 mixture_7_2_4 cost 0.14378789019400298
 mixture_7_2_4 shares_of_cut_7_2 1.0
 mixture_7_2_5 cost 0.13513503330796078
 mixture_7_2_5 shares_of_cut_7_2 1.0
 mixture_7_2_6 cost 0.13513509663767187
 mixture_7_2_6 shares_of_cut_7_2 1.0
 mixture_7_2_7 cost 0.14132687739618818
 mixture_7_2_7 shares_of_cut_7_2 1.0
 mixture_7_3_0 cost 0.8820990805581437
 mixture_7_3_0 shares_of_cut_7_3 1.0
 mixture_7_3_1 cost 0.415210561992224
 mixture_7_3_1 shares_of_cut_7_3 1.0
 mixture_7_3_2 cost 0.3043434012717992
 mixture_7_3_2 shares_of_cut_7_3 1.0
 mixture_7_3_3 cost 0.2589432967747864
 mixture_7_3_3 shares_of_cut_7_3 1.0
 mixture_7_3_4 cost 0.23821609153991882
 mixture_7_3_4 shares_of_cut_7_3 1.0
 mixture_7_3_5 cost 0.23023141890871285
 mixture_7_3_5 shares_of_cut_7_3 1.0
 mixture_7_3_6 cost 0.2302314773480258
 mixture_7_3_6 shares_of_cut_7_3 1.0
 mixture_7_3_7 cost 0.23594512117827363
 mixture_7_3_7 shares_of_cut_7_3 1.0
 mixture_7_4_0 cost 0.7556402520996975
 mixture_7_4_0 shares_of_cut_7_4 1.0
 mixture_7_4_1 cost 0.3532279437075986
 mixture_7_4_1 shares_of_cut_7_4 1.0
 mixture_7_4_2 cost 0.2576712780448405
 mixture_7_4_2 shares_of_cut_7_4 1.0
 mixture_7_4_3 cost 0.21854082157527124
 mixture_7_4_3 shares_of_cut_7_4 1.0
 mixture_7_4_4 cost 0.200675994805276
 mixture_7_4_4 shares_of_cut_7_4 1.0
 mixture_7_4_5 cost 0.1937939867508733
 mixture_7_4_5 shares_of_cut_7_4 1.0
 mixture_7_4_6 cost 0.19379403711985405
 mixture_7_4_6 shares_of_cut_7_4 1.0
 mixture_7_4_7 cost 0.1987186401281323
 mixture_7_4_7 shares_of_cut_7_4 1.0
 mixture_7_5_0 cost 0.7602871231233717
 mixture_7_5_0 shares_of_cut_7_5 1.0
 mixture_7_5_1 cost 0.38930781258038943
 mixture_7_5_1 shares_of_cut_7_5 1.0
 mixture_7_5_2 cost 0.30121521400406764
 mixture_7_5_2 shares_of_cut_7_5 1.0
 mixture_7_5_3 cost 0.26514129315329577
 mixture_7_5_3 shares_of_cut_7_5 1.0
 mixture_7_5_4 cost 0.24867191341542497
 mixture_7_5_4 shares_of_cut_7_5 1.0
 mixture_7_5_5 cost 0.24232746879996378
 mixture_7_5_5 shares_of_cut_7_5 1.0
 mixture_7_5_6 cost 0.24232751523455176
 mixture_7_5_6 shares_of_cut_7_5 1.0
 mixture_7_5_7 cost 0.24686745049649428
 mixture_7_5_7 shares_of_cut_7_5 1.0
 mixture_7_6_0 cost 0.8548568709489645
 mixture_7_6_0 shares_of_cut_7_6 1.0
 mixture_7_6_1 cost 0.5036484498179996
 mixture_7_6_1 shares_of_cut_7_6 1.0
 mixture_7_6_2 cost 0.4202506387270513
 mixture_7_6_2 shares_of_cut_7_6 1.0
 mixture_7_6_3 cost 0.38609923344393887
 mixture_7_6_3 shares_of_cut_7_6 1.0
 mixture_7_6_4 cost 0.3705075691910783
 mixture_7_6_4 shares_of_cut_7_6 1.0
 mixture_7_6_5 cost 0.3645012440052137
 mixture_7_6_5 shares_of_cut_7_6 1.0
 mixture_7_6_6 cost 0.36450128796512704
 mixture_7_6_6 shares_of_cut_7_6 1.0
 mixture_7_6_7 cost 0.36879927292027154
 mixture_7_6_7 shares_of_cut_7_6 1.0
 mixture_7_7_0 cost 0.7438104299375803
 mixture_7_7_0 shares_of_cut_7_7 1.0
 mixture_7_7_1 cost 0.40940769847427744
 mixture_7_7_1 shares_of_cut_7_7 1.0
 mixture_7_7_2 cost 0.33000055972439507
 mixture_7_7_2 shares_of_cut_7_7 1.0
 mixture_7_7_3 cost 0.29748333484349043
 mixture_7_7_3 shares_of_cut_7_7 1.0
 mixture_7_7_4 cost 0.2826377480052663
 mixture_7_7_4 shares_of_cut_7_7 1.0
 mixture_7_7_5 cost 0.27691883175108867
 mixture_7_7_5 shares_of_cut_7_7 1.0
 mixture_7_7_6 cost 0.27691887360747425
 mixture_7_7_6 shares_of_cut_7_7 1.0
 mixture_7_7_7 cost 0.2810111954947463
 mixture_7_7_7 shares_of_cut_7_7 1.0
 mixture_7_8_0 cost 0.9976158191455324
 mixture_7_8_0 shares_of_cut_7_8 1.0
 mixture_7_8_1 cost 0.7123782744992837
 mixture_7_8_1 shares_of_cut_7_8 1.0
 mixture_7_8_2 cost 0.6446458813298636
 mixture_7_8_2 shares_of_cut_7_8 1.0
 mixture_7_8_3 cost 0.6169094649939313
 mixture_7_8_3 shares_of_cut_7_8 1.0
 mixture_7_8_4 cost 0.6042465339226507
 mixture_7_8_4 shares_of_cut_7_8 1.0
 mixture_7_8_5 cost 0.5993684349213627
 mixture_7_8_5 shares_of_cut_7_8 1.0
 mixture_7_8_6 cost 0.5993684706238601
 mixture_7_8_6 shares_of_cut_7_8 1.0
 mixture_7_8_7 cost 0.6028591234720582
 mixture_7_8_7 shares_of_cut_7_8 1.0
 mixture_7_9_0 cost 0.88647842267175
 mixture_7_9_0 shares_of_cut_7_9 1.0
 mixture_7_9_1 cost 0.6926560882618619
 mixture_7_9_1 shares_of_cut_7_9 1.0
 mixture_7_9_2 cost 0.6466311143211181
 mixture_7_9_2 shares_of_cut_7_9 1.0
 mixture_7_9_3 cost 0.6277838865865566
 mixture_7_9_3 shares_of_cut_7_9 1.0
 mixture_7_9_4 cost 0.6191792729696817
 mixture_7_9_4 shares_of_cut_7_9 1.0
 mixture_7_9_5 cost 0.6158645461615935
 mixture_7_9_5 shares_of_cut_7_9 1.0
 mixture_7_9_6 cost 0.6158645704218688
 mixture_7_9_6 shares_of_cut_7_9 1.0
 mixture_7_9_7 cost 0.6182365109197138
 mixture_7_9_7 shares_of_cut_7_9 1.0
 mixture_7_10_0 cost 0.6127154525758223
 mixture_7_10_0 shares_of_cut_7_10 1.0
 mixture_7_10_1 cost 0.4541267787265516
 mixture_7_10_1 shares_of_cut_7_10 1.0
 mixture_7_10_2 cost 0.41646837571828904
 mixture_7_10_2 shares_of_cut_7_10 1.0
 mixture_7_10_3 cost 0.4010472589452429
 mixture_7_10_3 shares_of_cut_7_10 1.0
 mixture_7_10_4 cost 0.3940068202535915
 mixture_7_10_4 shares_of_cut_7_10 1.0
 mixture_7_10_5 cost 0.39129465537193414
 mixture_7_10_5 shares_of_cut_7_10 1.0
 mixture_7_10_6 cost 0.391294675222097
 mixture_7_10_6 shares_of_cut_7_10 1.0
 mixture_7_10_7 cost 0.39323543658557897
 mixture_7_10_7 shares_of_cut_7_10 1.0
 mixture_7_11_0 cost 0.8445008335515414
 mixture_7_11_0 shares_of_cut_7_11 1.0
 mixture_7_11_1 cost 0.6981892344754215
 mixture_7_11_1 shares_of_cut_7_11 1.0
 mixture_7_11_2 cost 0.6634461407282056
 mixture_7_11_2 shares_of_cut_7_11 1.0
 mixture_7_11_3 cost 0.6492188431549348
 mixture_7_11_3 shares_of_cut_7_11 1.0
 mixture_7_11_4 cost 0.6427234370318472
 mixture_7_11_4 shares_of_cut_7_11 1.0
 mixture_7_11_5 cost 0.6402212332416161
 mixture_7_11_5 shares_of_cut_7_11 1.0
 mixture_7_11_6 cost 0.640221251555087
 mixture_7_11_6 shares_of_cut_7_11 1.0
 mixture_7_11_7 cost 0.6420117697025941
 mixture_7_11_7 shares_of_cut_7_11 1.0
 mixture_7_12_0 cost 0.6424654162810934
 mixture_7_12_0 shares_of_cut_7_12 1.0
 mixture_7_12_1 cost 0.5110376876286895
 mixture_7_12_1 shares_of_cut_7_12 1.0
 mixture_7_12_2 cost 0.4798289117941876
 mixture_7_12_2 shares_of_cut_7_12 1.0
 mixture_7_12_3 cost 0.4670489174757329
 mixture_7_12_3 shares_of_cut_7_12 1.0
 mixture_7_12_4 cost 0.4612142708802282
 mixture_7_12_4 shares_of_cut_7_12 1.0
 mixture_7_12_5 cost 0.4589666092945981
 mixture_7_12_5 shares_of_cut_7_12 1.0
 mixture_7_12_6 cost 0.4589666257450908
 mixture_7_12_6 shares_of_cut_7_12 1.0
 mixture_7_12_7 cost 0.4605749994811698
 mixture_7_12_7 shares_of_cut_7_12 1.0
 mixture_7_13_0 cost 0.6666638078671119
 mixture_7_13_0 shares_of_cut_7_13 1.0
 mixture_7_13_1 cost 0.624453570482404
 mixture_7_13_1 shares_of_cut_7_13 1.0
 mixture_7_13_2 cost 0.6144303444100393
 mixture_7_13_2 shares_of_cut_7_13 1.0
 mixture_7_13_3 cost 0.6103258331361369
 mixture_7_13_3 shares_of_cut_7_13 1.0
 mixture_7_13_4 cost 0.6084519377232177
 mixture_7_13_4 shares_of_cut_7_13 1.0
 mixture_7_13_5 cost 0.6077300631990001
 mixture_7_13_5 shares_of_cut_7_13 1.0
 mixture_7_13_6 cost 0.607730068482354
 mixture_7_13_6 shares_of_cut_7_13 1.0
 mixture_7_13_7 cost 0.6082466249038896
 mixture_7_13_7 shares_of_cut_7_13 1.0
 mixture_7_14_0 cost 0.6429152201223192
 mixture_7_14_0 shares_of_cut_7_14 1.0
 mixture_7_14_1 cost 0.634256478881108
 mixture_7_14_1 shares_of_cut_7_14 1.0
 mixture_7_14_2 cost 0.6322003776521155
 mixture_7_14_2 shares_of_cut_7_14 1.0
 mixture_7_14_3 cost 0.6313584041583764
 mixture_7_14_3 shares_of_cut_7_14 1.0
 mixture_7_14_4 cost 0.6309740051002597
 mixture_7_14_4 shares_of_cut_7_14 1.0
 mixture_7_14_5 cost 0.6308259243240997
 mixture_7_14_5 shares_of_cut_7_14 1.0
 mixture_7_14_6 cost 0.6308259254078936
 mixture_7_14_6 shares_of_cut_7_14 1.0
 mixture_7_14_7 cost 0.6309318885265038
 mixture_7_14_7 shares_of_cut_7_14 1.0
 mixture_8_0_0 cost 1.0004459177164309
 mixture_8_0_0 shares_of_cut_8_0 1.0
 mixture_8_0_1 cost 0.3989569657295779
 mixture_8_0_1 shares_of_cut_8_0 1.0
 mixture_8_0_2 cost 0.25612763997036886
 mixture_8_0_2 shares_of_cut_8_0 1.0
 mixture_8_0_3 cost 0.19763902826092006
 mixture_8_0_3 shares_of_cut_8_0 1.0
 mixture_8_0_4 cost 0.17093632631264616
 mixture_8_0_4 shares_of_cut_8_0 1.0
 mixture_8_0_5 cost 0.16064973287133816
 mixture_8_0_5 shares_of_cut_8_0 1.0
 mixture_8_0_6 cost 0.16064980815826352
 mixture_8_0_6 shares_of_cut_8_0 1.0
 mixture_8_0_7 cost 0.168010652348731
 mixture_8_0_7 shares_of_cut_8_0 1.0
 mixture_8_1_0 cost 0.9816141193962158
 mixture_8_1_0 shares_of_cut_8_1 1.0
 mixture_8_1_1 cost 0.3929100109991916
 mixture_8_1_1 shares_of_cut_8_1 1.0
 mixture_8_1_2 cost 0.25311656908097474
 mixture_8_1_2 shares_of_cut_8_1 1.0
 mixture_8_1_3 cost 0.19587115186416212
 mixture_8_1_3 shares_of_cut_8_1 1.0
 mixture_8_1_4 cost 0.1697360245433304
 mixture_8_1_4 shares_of_cut_8_1 1.0
 mixture_8_1_5 cost 0.15966807599613872
 mixture_8_1_5 shares_of_cut_8_1 1.0
 mixture_8_1_6 cost 0.15966814968281592
 mixture_8_1_6 shares_of_cut_8_1 1.0
 mixture_8_1_7 cost 0.16687253673246083
 mixture_8_1_7 shares_of_cut_8_1 1.0
 mixture_8_2_0 cost 0.9368260596138205
 mixture_8_2_0 shares_of_cut_8_2 1.0
 mixture_8_2_1 cost 0.3752741637571929
 mixture_8_2_1 shares_of_cut_8_2 1.0
 mixture_8_2_2 cost 0.24192827535962724
 mixture_8_2_2 shares_of_cut_8_2 1.0
 mixture_8_2_3 cost 0.18732313143641682
 mixture_8_2_3 shares_of_cut_8_2 1.0
 mixture_8_2_4 cost 0.16239340853125628
 mixture_8_2_4 shares_of_cut_8_2 1.0
 mixture_8_2_5 cost 0.152789813935226
 mixture_8_2_5 shares_of_cut_8_2 1.0
 mixture_8_2_6 cost 0.1527898842233261
 mixture_8_2_6 shares_of_cut_8_2 1.0
 mixture_8_2_7 cost 0.1596619905132395
 mixture_8_2_7 shares_of_cut_8_2 1.0
 mixture_8_3_0 cost 0.8899255851770709
 mixture_8_3_0 shares_of_cut_8_3 1.0
 mixture_8_3_1 cost 0.37173741762734636
 mixture_8_3_1 shares_of_cut_8_3 1.0
 mixture_8_3_2 cost 0.24868866279478063
 mixture_8_3_2 shares_of_cut_8_3 1.0
 mixture_8_3_3 cost 0.19830019526909767
 mixture_8_3_3 shares_of_cut_8_3 1.0
 mixture_8_3_4 cost 0.17529557623911263
 mixture_8_3_4 shares_of_cut_8_3 1.0
 mixture_8_3_5 cost 0.16643358303362996
 mixture_8_3_5 shares_of_cut_8_3 1.0
 mixture_8_3_6 cost 0.1664336478939965
 mixture_8_3_6 shares_of_cut_8_3 1.0
 mixture_8_3_7 cost 0.17277508168106423
 mixture_8_3_7 shares_of_cut_8_3 1.0
 mixture_8_4_0 cost 0.7789549862562466
 mixture_8_4_0 shares_of_cut_8_4 1.0
 mixture_8_4_1 cost 0.3323273901747322
 mixture_8_4_1 shares_of_cut_8_4 1.0
 mixture_8_4_2 cost 0.226271379996887
 mixture_8_4_2 shares_of_cut_8_4 1.0
 mixture_8_4_3 cost 0.18284144174174982
 mixture_8_4_3 shares_of_cut_8_4 1.0
 mixture_8_4_4 cost 0.16301370668419976
 mixture_8_4_4 shares_of_cut_8_4 1.0
 mixture_8_4_5 cost 0.15537553397066392
 mixture_8_4_5 shares_of_cut_8_4 1.0
 mixture_8_4_6 cost 0.15537558987396585
 mixture_8_4_6 shares_of_cut_8_4 1.0
 mixture_8_4_7 cost 0.16084128651736973
 mixture_8_4_7 shares_of_cut_8_4 1.0
 mixture_8_5_0 cost 0.7366356930244259
 mixture_8_5_0 shares_of_cut_8_5 1.0
 mixture_8_5_1 cost 0.3248948138106953
 mixture_8_5_1 shares_of_cut_8_5 1.0
 mixture_8_5_2 cost 0.2271229894549148
 mixture_8_5_2 shares_of_cut_8_5 1.0
 mixture_8_5_3 cost 0.18708542545695572
 mixture_8_5_3 shares_of_cut_8_5 1.0
 mixture_8_5_4 cost 0.1688064629901525
 mixture_8_5_4 shares_of_cut_8_5 1.0
 mixture_8_5_5 cost 0.1617649188127444
 mixture_8_5_5 shares_of_cut_8_5 1.0
 mixture_8_5_6 cost 0.16176497034935988
 mixture_8_5_6 shares_of_cut_8_5 1.0
 mixture_8_5_7 cost 0.1668037336528704
 mixture_8_5_7 shares_of_cut_8_5 1.0
 mixture_8_6_0 cost 0.7248498959383143
 mixture_8_6_0 shares_of_cut_8_6 1.0
 mixture_8_6_1 cost 0.33505224417149077
 mixture_8_6_1 shares_of_cut_8_6 1.0
 mixture_8_6_2 cost 0.24249104982124894
 mixture_8_6_2 shares_of_cut_8_6 1.0
 mixture_8_6_3 cost 0.20458723891310943
 mixture_8_6_3 shares_of_cut_8_6 1.0
 mixture_8_6_4 cost 0.18728243143346338
 mixture_8_6_4 shares_of_cut_8_6 1.0
 mixture_8_6_5 cost 0.18061615775568932
 mixture_8_6_5 shares_of_cut_8_6 1.0
 mixture_8_6_6 cost 0.1806162065457238
 mixture_8_6_6 shares_of_cut_8_6 1.0
 mixture_8_6_7 cost 0.18538643511099995
 mixture_8_6_7 shares_of_cut_8_6 1.0
 mixture_8_7_0 cost 0.68301062010985
 mixture_8_7_0 shares_of_cut_8_7 1.0
 mixture_8_7_1 cost 0.3118651929898091
 mixture_8_7_1 shares_of_cut_8_7 1.0
 mixture_8_7_2 cost 0.22373314843759626
 mixture_8_7_2 shares_of_cut_8_7 1.0
 mixture_8_7_3 cost 0.18764307445892062
 mixture_8_7_3 shares_of_cut_8_7 1.0
 mixture_8_7_4 cost 0.1711663200861023
 mixture_8_7_4 shares_of_cut_8_7 1.0
 mixture_8_7_5 cost 0.16481903456444255
 mixture_8_7_5 shares_of_cut_8_7 1.0
 mixture_8_7_6 cost 0.16481908101982296
 mixture_8_7_6 shares_of_cut_8_7 1.0
 mixture_8_7_7 cost 0.1693610491673856
 mixture_8_7_7 shares_of_cut_8_7 1.0
 mixture_8_8_0 cost 0.6576442196695312
 mixture_8_8_0 shares_of_cut_8_8 1.0
 mixture_8_8_1 cost 0.3410660330167071
 mixture_8_8_1 shares_of_cut_8_8 1.0
 mixture_8_8_2 cost 0.26589150354225016
 mixture_8_8_2 shares_of_cut_8_8 1.0
 mixture_8_8_3 cost 0.23510753224293504
 mixture_8_8_3 shares_of_cut_8_8 1.0
 mixture_8_8_4 cost 0.22105325421573002
 mixture_8_8_4 shares_of_cut_8_8 1.0
 mixture_8_8_5 cost 0.2156391712342769
 mixture_8_8_5 shares_of_cut_8_8 1.0
 mixture_8_8_6 cost 0.215639210859607
 mixture_8_8_6 shares_of_cut_8_8 1.0
 mixture_8_8_7 cost 0.21951340123061008
 mixture_8_8_7 shares_of_cut_8_8 1.0
 mixture_8_9_0 cost 0.513107301835055
 mixture_8_9_0 shares_of_cut_8_9 1.0
 mixture_8_9_1 cost 0.29798862509704654
 mixture_8_9_1 shares_of_cut_8_9 1.0
 mixture_8_9_2 cost 0.24690663023211912
 mixture_8_9_2 shares_of_cut_8_9 1.0
 mixture_8_9_3 cost 0.22598855232957638
 mixture_8_9_3 shares_of_cut_8_9 1.0
 mixture_8_9_4 cost 0.2164385017601227
 mixture_8_9_4 shares_of_cut_8_9 1.0
 mixture_8_9_5 cost 0.21275956740575666
 mixture_8_9_5 shares_of_cut_8_9 1.0
 mixture_8_9_6 cost 0.21275959433164404
 mixture_8_9_6 shares_of_cut_8_9 1.0
 mixture_8_9_7 cost 0.2153921531786478
 mixture_8_9_7 shares_of_cut_8_9 1.0
 mixture_8_10_0 cost 0.4178853903618771
 mixture_8_10_0 shares_of_cut_8_10 1.0
 mixture_8_10_1 cost 0.24187169324096233
 mixture_8_10_1 shares_of_cut_8_10 1.0
 mixture_8_10_2 cost 0.20007555118195505
 mixture_8_10_2 shares_of_cut_8_10 1.0
 mixture_8_10_3 cost 0.18296003018619333
 mixture_8_10_3 shares_of_cut_8_10 1.0
 mixture_8_10_4 cost 0.175146019176501
 mixture_8_10_4 shares_of_cut_8_10 1.0
 mixture_8_10_5 cost 0.17213585359257197
 mixture_8_10_5 shares_of_cut_8_10 1.0
 mixture_8_10_6 cost 0.1721358756237831
 mixture_8_10_6 shares_of_cut_8_10 1.0
 mixture_8_10_7 cost 0.17428987927691003
 mixture_8_10_7 shares_of_cut_8_10 1.0
 mixture_8_11_0 cost 0.4411236602134452
 mixture_8_11_0 shares_of_cut_8_11 1.0
 mixture_8_11_1 cost 0.2787359886352246
 mixture_8_11_1 shares_of_cut_8_11 1.0
 mixture_8_11_2 cost 0.24017547714700682
 mixture_8_11_2 shares_of_cut_8_11 1.0
 mixture_8_11_3 cost 0.22438494693366448
 mixture_8_11_3 shares_of_cut_8_11 1.0
 mixture_8_11_4 cost 0.21717585426470687
 mixture_8_11_4 shares_of_cut_8_11 1.0
 mixture_8_11_5 cost 0.2143987193698962
 mixture_8_11_5 shares_of_cut_8_11 1.0
 mixture_8_11_6 cost 0.21439873969557044
 mixture_8_11_6 shares_of_cut_8_11 1.0
 mixture_8_11_7 cost 0.21638599207151468
 mixture_8_11_7 shares_of_cut_8_11 1.0
 mixture_8_12_0 cost 0.38535486394033747
 mixture_8_12_0 shares_of_cut_8_12 1.0
 mixture_8_12_1 cost 0.23948643675176873
 mixture_8_12_1 shares_of_cut_8_12 1.0
 mixture_8_12_2 cost 0.2048485784235663
 mixture_8_12_2 shares_of_cut_8_12 1.0
 mixture_8_12_3 cost 0.19066437475645276
 mixture_8_12_3 shares_of_cut_8_12 1.0
 mixture_8_12_4 cost 0.18418864295454102
 mixture_8_12_4 shares_of_cut_8_12 1.0
 mixture_8_12_5 cost 0.18169401823790177
 mixture_8_12_5 shares_of_cut_8_12 1.0
 mixture_8_12_6 cost 0.18169403649590193
 mixture_8_12_6 shares_of_cut_8_12 1.0
 mixture_8_12_7 cost 0.18347913123670617
 mixture_8_12_7 shares_of_cut_8_12 1.0
 mixture_8_13_0 cost 0.2660330493995213
 mixture_8_13_0 shares_of_cut_8_13 1.0
 mixture_8_13_1 cost 0.21918493750033713
 mixture_8_13_1 shares_of_cut_8_13 1.0
 mixture_8_13_2 cost 0.20806040360233338
 mixture_8_13_2 shares_of_cut_8_13 1.0
 mixture_8_13_3 cost 0.20350490675215666
 mixture_8_13_3 shares_of_cut_8_13 1.0
 mixture_8_13_4 cost 0.20142511598500948
 mixture_8_13_4 shares_of_cut_8_13 1.0
 mixture_8_13_5 cost 0.2006239250753378
 mixture_8_13_5 shares_of_cut_8_13 1.0
 mixture_8_13_6 cost 0.2006239309392033
 mixture_8_13_6 shares_of_cut_8_13 1.0
 mixture_8_13_7 cost 0.20119724429960398
 mixture_8_13_7 shares_of_cut_8_13 1.0
 mixture_8_14_0 cost 0.2156041499879732
 mixture_8_14_0 shares_of_cut_8_14 1.0
 mixture_8_14_1 cost 0.20599402448980894
 mixture_8_14_1 shares_of_cut_8_14 1.0
 mixture_8_14_2 cost 0.203712007936005
 mixture_8_14_2 shares_of_cut_8_14 1.0
 mixture_8_14_3 cost 0.20277752211230946
 mixture_8_14_3 shares_of_cut_8_14 1.0
 mixture_8_14_4 cost 0.2023508869829104
 mixture_8_14_4 shares_of_cut_8_14 1.0
 mixture_8_14_5 cost 0.20218653574488182
 mixture_8_14_5 shares_of_cut_8_14 1.0
 mixture_8_14_6 cost 0.20218653694775812
 mixture_8_14_6 shares_of_cut_8_14 1.0
 mixture_8_14_7 cost 0.20230414282598608
 mixture_8_14_7 shares_of_cut_8_14 1.0
 mixture_9_0_0 cost 0.8468175277670479
 mixture_9_0_0 shares_of_cut_9_0 1.0
 mixture_9_0_1 cost 0.36598631824474465
 mixture_9_0_1 shares_of_cut_9_0 1.0
 mixture_9_0_2 cost 0.2615885276984592
 mixture_9_0_2 shares_of_cut_9_0 1.0
 mixture_9_0_3 cost 0.23065810013749988
 mixture_9_0_3 shares_of_cut_9_0 1.0
 mixture_9_0_4 cost 0.23065825406174084
 mixture_9_0_4 shares_of_cut_9_0 1.0
 mixture_9_0_5 cost 0.24914898733435287
 mixture_9_0_5 shares_of_cut_9_0 1.0
 mixture_9_0_6 cost 0.28116925701900525
 mixture_9_0_6 shares_of_cut_9_0 1.0
 mixture_9_0_7 cost 0.3243508997628155
 mixture_9_0_7 shares_of_cut_9_0 1.0
 mixture_9_1_0 cost 0.8232164042943604
 mixture_9_1_0 shares_of_cut_9_1 1.0
 mixture_9_1_1 cost 0.35260541874548995
 mixture_9_1_1 shares_of_cut_9_1 1.0
 mixture_9_1_2 cost 0.2504266372414308
 mixture_9_1_2 shares_of_cut_9_1 1.0
 mixture_9_1_3 cost 0.22015364599285459
 mixture_9_1_3 shares_of_cut_9_1 1.0
 mixture_9_1_4 cost 0.2201537966453857
 mixture_9_1_4 shares_of_cut_9_1 1.0
 mixture_9_1_5 cost 0.2382515033595369
 mixture_9_1_5 shares_of_cut_9_1 1.0
 mixture_9_1_6 cost 0.26959117178248665
 mixture_9_1_6 shares_of_cut_9_1 1.0
 mixture_9_1_7 cost 0.31185497464476974
 mixture_9_1_7 shares_of_cut_9_1 1.0
 mixture_9_2_0 cost 0.7570129442627076
 mixture_9_2_0 shares_of_cut_9_2 1.0
 mixture_9_2_1 cost 0.3081074799106602
 mixture_9_2_1 shares_of_cut_9_2 1.0
 mixture_9_2_2 cost 0.2106413884540193
 mixture_9_2_2 shares_of_cut_9_2 1.0
 mixture_9_2_3 cost 0.18176464819280758
 mixture_9_2_3 shares_of_cut_9_2 1.0
 mixture_9_2_4 cost 0.18176479189694222
 mixture_9_2_4 shares_of_cut_9_2 1.0
 mixture_9_2_5 cost 0.19902779613121027
 mixture_9_2_5 shares_of_cut_9_2 1.0
 mixture_9_2_6 cost 0.22892201627916411
 mixture_9_2_6 shares_of_cut_9_2 1.0
 mixture_9_2_7 cost 0.26923652790716857
 mixture_9_2_7 shares_of_cut_9_2 1.0
 mixture_9_3_0 cost 0.7666496887556855
 mixture_9_3_0 shares_of_cut_9_3 1.0
 mixture_9_3_1 cost 0.35240925667452266
 mixture_9_3_1 shares_of_cut_9_3 1.0
 mixture_9_3_2 cost 0.2624696167181731
 mixture_9_3_2 shares_of_cut_9_3 1.0
 mixture_9_3_3 cost 0.23582277386860842
 mixture_9_3_3 shares_of_cut_9_3 1.0
 mixture_9_3_4 cost 0.23582290647573298
 mixture_9_3_4 shares_of_cut_9_3 1.0
 mixture_9_3_5 cost 0.2517528402833866
 mixture_9_3_5 shares_of_cut_9_3 1.0
 mixture_9_3_6 cost 0.2793385919709765
 mixture_9_3_6 shares_of_cut_9_3 1.0
 mixture_9_3_7 cost 0.31653996740985735
 mixture_9_3_7 shares_of_cut_9_3 1.0
 mixture_9_4_0 cost 0.636336576260714
 mixture_9_4_0 shares_of_cut_9_4 1.0
 mixture_9_4_1 cost 0.27930177700041564
 mixture_9_4_1 shares_of_cut_9_4 1.0
 mixture_9_4_2 cost 0.20178259053175363
 mixture_9_4_2 shares_of_cut_9_4 1.0
 mixture_9_4_3 cost 0.1788156142278786
 mixture_9_4_3 shares_of_cut_9_4 1.0
 mixture_9_4_4 cost 0.17881572852227
 mixture_9_4_4 shares_of_cut_9_4 1.0
 mixture_9_4_5 cost 0.19254577580585117
 mixture_9_4_5 shares_of_cut_9_4 1.0
 mixture_9_4_6 cost 0.2163219998377278
 mixture_9_4_6 shares_of_cut_9_4 1.0
 mixture_9_4_7 cost 0.24838595251684578
 mixture_9_4_7 shares_of_cut_9_4 1.0
 mixture_9_5_0 cost 0.6190194664952737
 mixture_9_5_0 shares_of_cut_9_5 1.0
 mixture_9_5_1 cost 0.2898731632952742
 mixture_9_5_1 shares_of_cut_9_5 1.0
 mixture_9_5_2 cost 0.21840911075447547
 mixture_9_5_2 shares_of_cut_9_5 1.0
 mixture_9_5_3 cost 0.19723611764073934
 mixture_9_5_3 shares_of_cut_9_5 1.0
 mixture_9_5_4 cost 0.19723622300743324
 mixture_9_5_4 shares_of_cut_9_5 1.0
 mixture_9_5_5 cost 0.2098937967663911
 mixture_9_5_5 shares_of_cut_9_5 1.0
 mixture_9_5_6 cost 0.2318128261169214
 mixture_9_5_6 shares_of_cut_9_5 1.0
 mixture_9_5_7 cost 0.2613722178405756
 mixture_9_5_7 shares_of_cut_9_5 1.0
 mixture_9_6_0 cost 0.6931213651821
 mixture_9_6_0 shares_of_cut_9_6 1.0
 mixture_9_6_1 cost 0.38151651234335326
 mixture_9_6_1 shares_of_cut_9_6 1.0
 mixture_9_6_2 cost 0.313861049229417
 mixture_9_6_2 shares_of_cut_9_6 1.0
 mixture_9_6_3 cost 0.29381644493272935
 mixture_9_6_3 shares_of_cut_9_6 1.0
 mixture_9_6_4 cost 0.29381654468403395
 mixture_9_6_4 shares_of_cut_9_6 1.0
 mixture_9_6_5 cost 0.3057995485036426
 mixture_9_6_5 shares_of_cut_9_6 1.0
 mixture_9_6_6 cost 0.3265504299467496
 mixture_9_6_6 shares_of_cut_9_6 1.0
 mixture_9_6_7 cost 0.3545344899787268
 mixture_9_6_7 shares_of_cut_9_6 1.0
 mixture_9_7_0 cost 0.5907702924382332
 mixture_9_7_0 shares_of_cut_9_7 1.0
 mixture_9_7_1 cost 0.2940760571720437
 mixture_9_7_1 shares_of_cut_9_7 1.0
 mixture_9_7_2 cost 0.2296579786109988
 mixture_9_7_2 shares_of_cut_9_7 1.0
 mixture_9_7_3 cost 0.21057252955961098
 mixture_9_7_3 shares_of_cut_9_7 1.0
 mixture_9_7_4 cost 0.2105726245377115
 mixture_9_7_4 shares_of_cut_9_7 1.0
 mixture_9_7_5 cost 0.22198222911242085
 mixture_9_7_5 shares_of_cut_9_7 1.0
 mixture_9_7_6 cost 0.24174015921130812
 mixture_9_7_6 shares_of_cut_9_7 1.0
 mixture_9_7_7 cost 0.2683851527510179
 mixture_9_7_7 shares_of_cut_9_7 1.0
 mixture_9_8_0 cost 0.7788629303845805
 mixture_9_8_0 shares_of_cut_9_8 1.0
 mixture_9_8_1 cost 0.5257898325432389
 mixture_9_8_1 shares_of_cut_9_8 1.0
 mixture_9_8_2 cost 0.47084274978713403
 mixture_9_8_2 shares_of_cut_9_8 1.0
 mixture_9_8_3 cost 0.45456331749282475
 mixture_9_8_3 shares_of_cut_9_8 1.0
 mixture_9_8_4 cost 0.45456339850687644
 mixture_9_8_4 shares_of_cut_9_8 1.0
 mixture_9_8_5 cost 0.4642955187561151
 mixture_9_8_5 shares_of_cut_9_8 1.0
 mixture_9_8_6 cost 0.4811485613255872
 mixture_9_8_6 shares_of_cut_9_8 1.0
 mixture_9_8_7 cost 0.5038761045520576
 mixture_9_8_7 shares_of_cut_9_8 1.0
 mixture_9_9_0 cost 0.6316146535382545
 mixture_9_9_0 shares_of_cut_9_9 1.0
 mixture_9_9_1 cost 0.45964844670253047
 mixture_9_9_1 shares_of_cut_9_9 1.0
 mixture_9_9_2 cost 0.42231124461011443
 mixture_9_9_2 shares_of_cut_9_9 1.0
 mixture_9_9_3 cost 0.41124917501452884
 mixture_9_9_3 shares_of_cut_9_9 1.0
 mixture_9_9_4 cost 0.4112492300645492
 mixture_9_9_4 shares_of_cut_9_9 1.0
 mixture_9_9_5 cost 0.4178623225584022
 mixture_9_9_5 shares_of_cut_9_9 1.0
 mixture_9_9_6 cost 0.4293141672192284
 mixture_9_9_6 shares_of_cut_9_9 1.0
 mixture_9_9_7 cost 0.44475780556992073
 mixture_9_9_7 shares_of_cut_9_9 1.0
 mixture_9_10_0 cost 0.39180302438267184
 mixture_9_10_0 shares_of_cut_9_10 1.0
 mixture_9_10_1 cost 0.2510973994504425
 mixture_9_10_1 shares_of_cut_9_10 1.0
 mixture_9_10_2 cost 0.22054747658883658
 mixture_9_10_2 shares_of_cut_9_10 1.0
 mixture_9_10_3 cost 0.2114963063378257
 mixture_9_10_3 shares_of_cut_9_10 1.0
 mixture_9_10_4 cost 0.21149635138067252
 mixture_9_10_4 shares_of_cut_9_10 1.0
 mixture_9_10_5 cost 0.21690729420021793
 mixture_9_10_5 shares_of_cut_9_10 1.0
 mixture_9_10_6 cost 0.22627738492488944
 mixture_9_10_6 shares_of_cut_9_10 1.0
 mixture_9_10_7 cost 0.23891362797139298
 mixture_9_10_7 shares_of_cut_9_10 1.0
 mixture_9_11_0 cost 0.5612726837344852
 mixture_9_11_0 shares_of_cut_9_11 1.0
 mixture_9_11_1 cost 0.43145972494522233
 mixture_9_11_1 shares_of_cut_9_11 1.0
 mixture_9_11_2 cost 0.4032748113757831
 mixture_9_11_2 shares_of_cut_9_11 1.0
 mixture_9_11_3 cost 0.3949243336222818
 mixture_9_11_3 shares_of_cut_9_11 1.0
 mixture_9_11_4 cost 0.39492437517815576
 mixture_9_11_4 shares_of_cut_9_11 1.0
 mixture_9_11_5 cost 0.3999164321594102
 mixture_9_11_5 shares_of_cut_9_11 1.0
 mixture_9_11_6 cost 0.4085611412936705
 mixture_9_11_6 shares_of_cut_9_11 1.0
 mixture_9_11_7 cost 0.4202191549561445
 mixture_9_11_7 shares_of_cut_9_11 1.0
 mixture_9_12_0 cost 0.40256397849296355
 mixture_9_12_0 shares_of_cut_9_12 1.0
 mixture_9_12_1 cost 0.2859565295206862
 mixture_9_12_1 shares_of_cut_9_12 1.0
 mixture_9_12_2 cost 0.26063878850708044
 mixture_9_12_2 shares_of_cut_9_12 1.0
 mixture_9_12_3 cost 0.25313778153815164
 mixture_9_12_3 shares_of_cut_9_12 1.0
 mixture_9_12_4 cost 0.25313781886666253
 mixture_9_12_4 shares_of_cut_9_12 1.0
 mixture_9_12_5 cost 0.2576220478306855
 mixture_9_12_5 shares_of_cut_9_12 1.0
 mixture_9_12_6 cost 0.26538735484359993
 mixture_9_12_6 shares_of_cut_9_12 1.0
 mixture_9_12_7 cost 0.27585943132921414
 mixture_9_12_7 shares_of_cut_9_12 1.0
 mixture_9_13_0 cost 0.37797073992095426
 mixture_9_13_0 shares_of_cut_9_13 1.0
 mixture_9_13_1 cost 0.34052028595349165
 mixture_9_13_1 shares_of_cut_9_13 1.0
 mixture_9_13_2 cost 0.33238906532610624
 mixture_9_13_2 shares_of_cut_9_13 1.0
 mixture_9_13_3 cost 0.32997999010256474
 mixture_9_13_3 shares_of_cut_9_13 1.0
 mixture_9_13_4 cost 0.3299800020912472
 mixture_9_13_4 shares_of_cut_9_13 1.0
 mixture_9_13_5 cost 0.3314201880474345
 mixture_9_13_5 shares_of_cut_9_13 1.0
 mixture_9_13_6 cost 0.3339141476991846
 mixture_9_13_6 shares_of_cut_9_13 1.0
 mixture_9_13_7 cost 0.33727743213619765
 mixture_9_13_7 shares_of_cut_9_13 1.0
 mixture_9_14_0 cost 0.34174548807414373
 mixture_9_14_0 shares_of_cut_9_14 1.0
 mixture_9_14_1 cost 0.3340631387114834
 mixture_9_14_1 shares_of_cut_9_14 1.0
 mixture_9_14_2 cost 0.3323951515180914
 mixture_9_14_2 shares_of_cut_9_14 1.0
 mixture_9_14_3 cost 0.33190096905706556
 mixture_9_14_3 shares_of_cut_9_14 1.0
 mixture_9_14_4 cost 0.3319009715163481
 mixture_9_14_4 shares_of_cut_9_14 1.0
 mixture_9_14_5 cost 0.33219640215845037
 mixture_9_14_5 shares_of_cut_9_14 1.0
 mixture_9_14_6 cost 0.33270799727443395
 mixture_9_14_6 shares_of_cut_9_14 1.0
 mixture_9_14_7 cost 0.33339792018093817
 mixture_9_14_7 shares_of_cut_9_14 1.0
 mixture_10_0_0 cost 0.7372829986719001
 mixture_10_0_0 shares_of_cut_10_0 1.0
 mixture_10_0_1 cost 0.30007730041061337
 mixture_10_0_1 shares_of_cut_10_0 1.0
 mixture_10_0_2 cost 0.2051514435072876
 mixture_10_0_2 shares_of_cut_10_0 1.0
 mixture_10_0_3 cost 0.17702729495453473
 mixture_10_0_3 shares_of_cut_10_0 1.0
 mixture_10_0_4 cost 0.1770274091438675
 mixture_10_0_4 shares_of_cut_10_0 1.0
 mixture_10_0_5 cost 0.19384045764261523
 mixture_10_0_5 shares_of_cut_10_0 1.0
 mixture_10_0_6 cost 0.22295550987342017
 mixture_10_0_6 shares_of_cut_10_0 1.0
 mixture_10_0_7 cost 0.2622192644805402
 mixture_10_0_7 shares_of_cut_10_0 1.0
 mixture_10_1_0 cost 0.7731429818380608
 mixture_10_1_0 shares_of_cut_10_1 1.0
 mixture_10_1_1 cost 0.34523023309877093
 mixture_10_1_1 shares_of_cut_10_1 1.0
 mixture_10_1_2 cost 0.2523220562029177
 mixture_10_1_2 shares_of_cut_10_1 1.0
 mixture_10_1_3 cost 0.22479569558817492
 mixture_10_1_3 shares_of_cut_10_1 1.0
 mixture_10_1_4 cost 0.22479580735037624
 mixture_10_1_4 shares_of_cut_10_1 1.0
 mixture_10_1_5 cost 0.24125148902698257
 mixture_10_1_5 shares_of_cut_10_1 1.0
 mixture_10_1_6 cost 0.26974769133934595
 mixture_10_1_6 shares_of_cut_10_1 1.0
 mixture_10_1_7 cost 0.3081768820534081
 mixture_10_1_7 shares_of_cut_10_1 1.0
 mixture_10_2_0 cost 0.7350463908759807
 mixture_10_2_0 shares_of_cut_10_2 1.0
 mixture_10_2_1 cost 0.32686983513549817
 mixture_10_2_1 shares_of_cut_10_2 1.0
 mixture_10_2_2 cost 0.23824676943529458
 mixture_10_2_2 shares_of_cut_10_2 1.0
 mixture_10_2_3 cost 0.2119899797021109
 mixture_10_2_3 shares_of_cut_10_2 1.0
 mixture_10_2_4 cost 0.21199008630961563
 mixture_10_2_4 shares_of_cut_10_2 1.0
 mixture_10_2_5 cost 0.22768679898973077
 mixture_10_2_5 shares_of_cut_10_2 1.0
 mixture_10_2_6 cost 0.2548686993790344
 mixture_10_2_6 shares_of_cut_10_2 1.0
 mixture_10_2_7 cost 0.2915254588510846
 mixture_10_2_7 shares_of_cut_10_2 1.0
 mixture_10_3_0 cost 0.8102721491566334
 mixture_10_3_0 shares_of_cut_10_3 1.0
 mixture_10_3_1 cost 0.43361548925298504
 mixture_10_3_1 shares_of_cut_10_3 1.0
 mixture_10_3_2 cost 0.35183600572408913
 mixture_10_3_2 shares_of_cut_10_3 1.0
 mixture_10_3_3 cost 0.3276067975993058
 mixture_10_3_3 shares_of_cut_10_3 1.0
 mixture_10_3_4 cost 0.3276068959744479
 mixture_10_3_4 shares_of_cut_10_3 1.0
 mixture_10_3_5 cost 0.34209148918885685
 mixture_10_3_5 shares_of_cut_10_3 1.0
 mixture_10_3_6 cost 0.36717436978667883
 mixture_10_3_6 shares_of_cut_10_3 1.0
 mixture_10_3_7 cost 0.4010004491914263
 mixture_10_3_7 shares_of_cut_10_3 1.0
 mixture_10_4_0 cost 0.596742621966454
 mixture_10_4_0 shares_of_cut_10_4 1.0
 mixture_10_4_1 cost 0.27210136403051993
 mixture_10_4_1 shares_of_cut_10_4 1.0
 mixture_10_4_2 cost 0.2016154355115255
 mixture_10_4_2 shares_of_cut_10_4 1.0
 mixture_10_4_3 cost 0.18073222424311639
 mixture_10_4_3 shares_of_cut_10_4 1.0
 mixture_10_4_4 cost 0.18073230903288193
 mixture_10_4_4 shares_of_cut_10_4 1.0
 mixture_10_4_5 cost 0.19321661387172082
 mixture_10_4_5 shares_of_cut_10_4 1.0
 mixture_10_4_6 cost 0.2148356074453823
 mixture_10_4_6 shares_of_cut_10_4 1.0
 mixture_10_4_7 cost 0.24399038456204633
 mixture_10_4_7 shares_of_cut_10_4 1.0
 mixture_10_5_0 cost 0.681249688382373
 mixture_10_5_0 shares_of_cut_10_5 1.0
 mixture_10_5_1 cost 0.38196662091334677
 mixture_10_5_1 shares_of_cut_10_5 1.0
 mixture_10_5_2 cost 0.3169864485387984
 mixture_10_5_2 shares_of_cut_10_5 1.0
 mixture_10_5_3 cost 0.29773445460940506
 mixture_10_5_3 shares_of_cut_10_5 1.0
 mixture_10_5_4 cost 0.2977345327761214
 mixture_10_5_4 shares_of_cut_10_5 1.0
 mixture_10_5_5 cost 0.30924367080479254
 mixture_10_5_5 shares_of_cut_10_5 1.0
 mixture_10_5_6 cost 0.32917397403690807
 mixture_10_5_6 shares_of_cut_10_5 1.0
 mixture_10_5_7 cost 0.35605143003965956
 mixture_10_5_7 shares_of_cut_10_5 1.0
 mixture_10_6_0 cost 0.6026951132227445
 mixture_10_6_0 shares_of_cut_10_6 1.0
 mixture_10_6_1 cost 0.31936197142789907
 mixture_10_6_1 shares_of_cut_10_6 1.0
 mixture_10_6_2 cost 0.25784483800317964
 mixture_10_6_2 shares_of_cut_10_6 1.0
 mixture_10_6_3 cost 0.23961885558472948
 mixture_10_6_3 shares_of_cut_10_6 1.0
 mixture_10_6_4 cost 0.2396189295856461
 mixture_10_6_4 shares_of_cut_10_6 1.0
 mixture_10_6_5 cost 0.2505147021550429
 mixture_10_6_5 shares_of_cut_10_6 1.0
 mixture_10_6_6 cost 0.2693828442101014
 mixture_10_6_6 shares_of_cut_10_6 1.0
 mixture_10_6_7 cost 0.29482789901093953
 mixture_10_6_7 shares_of_cut_10_6 1.0
 mixture_10_7_0 cost 0.5843164015188705
 mixture_10_7_0 shares_of_cut_10_7 1.0
 mixture_10_7_1 cost 0.31454104640304165
 mixture_10_7_1 shares_of_cut_10_7 1.0
 mixture_10_7_2 cost 0.2559675720462079
 mixture_10_7_2 shares_of_cut_10_7 1.0
 mixture_10_7_3 cost 0.23861372191725808
 mixture_10_7_3 shares_of_cut_10_7 1.0
 mixture_10_7_4 cost 0.23861379237715358
 mixture_10_7_4 shares_of_cut_10_7 1.0
 mixture_10_7_5 cost 0.24898819085221324
 mixture_10_7_5 shares_of_cut_10_7 1.0
 mixture_10_7_6 cost 0.26695347260864455
 mixture_10_7_6 shares_of_cut_10_7 1.0
 mixture_10_7_7 cost 0.29118095496864405
 mixture_10_7_7 shares_of_cut_10_7 1.0
 mixture_10_8_0 cost 0.6124179937928531
 mixture_10_8_0 shares_of_cut_10_8 1.0
 mixture_10_8_1 cost 0.3823060579166556
 mixture_10_8_1 shares_of_cut_10_8 1.0
 mixture_10_8_2 cost 0.33234428298188146
 mixture_10_8_2 shares_of_cut_10_8 1.0
 mixture_10_8_3 cost 0.3175418632190996
 mixture_10_8_3 shares_of_cut_10_8 1.0
 mixture_10_8_4 cost 0.31754192331970793
 mixture_10_8_4 shares_of_cut_10_8 1.0
 mixture_10_8_5 cost 0.3263910374859077
 mixture_10_8_5 shares_of_cut_10_8 1.0
 mixture_10_8_6 cost 0.34171499382639253
 mixture_10_8_6 shares_of_cut_10_8 1.0
 mixture_10_8_7 cost 0.36238045774496375
 mixture_10_8_7 shares_of_cut_10_8 1.0
 mixture_10_9_0 cost 0.6894081338022668
 mixture_10_9_0 shares_of_cut_10_9 1.0
 mixture_10_9_1 cost 0.5330443120535663
 mixture_10_9_1 shares_of_cut_10_9 1.0
 mixture_10_9_2 cost 0.4990946864489529
 mixture_10_9_2 shares_of_cut_10_9 1.0
 mixture_10_9_3 cost 0.4890362645925467
 mixture_10_9_3 shares_of_cut_10_9 1.0
 mixture_10_9_4 cost 0.4890363054316313
 mixture_10_9_4 shares_of_cut_10_9 1.0
 mixture_10_9_5 cost 0.4950493846960724
 mixture_10_9_5 shares_of_cut_10_9 1.0
 mixture_10_9_6 cost 0.5054621969154158
 mixture_10_9_6 shares_of_cut_10_9 1.0
 mixture_10_9_7 cost 0.5195046276316397
 mixture_10_9_7 shares_of_cut_10_9 1.0
 mixture_10_10_0 cost 0.4727569690120995
 mixture_10_10_0 shares_of_cut_10_10 1.0
 mixture_10_10_1 cost 0.34481747635956905
 mixture_10_10_1 shares_of_cut_10_10 1.0
 mixture_10_10_2 cost 0.31703932520528066
 mixture_10_10_2 shares_of_cut_10_10 1.0
 mixture_10_10_3 cost 0.30880935631092926
 mixture_10_10_3 shares_of_cut_10_10 1.0
 mixture_10_10_4 cost 0.3088093897261509
 mixture_10_10_4 shares_of_cut_10_10 1.0
 mixture_10_10_5 cost 0.3137293916918769
 mixture_10_10_5 shares_of_cut_10_10 1.0
 mixture_10_10_6 cost 0.3222493287049919
 mixture_10_10_6 shares_of_cut_10_10 1.0
 mixture_10_10_7 cost 0.33373908024310267
 mixture_10_10_7 shares_of_cut_10_10 1.0
 mixture_10_11_0 cost 0.8638257523006653
 mixture_10_11_0 shares_of_cut_10_11 1.0
 mixture_10_11_1 cost 0.7457906410872972
 mixture_10_11_1 shares_of_cut_10_11 1.0
 mixture_10_11_2 cost 0.7201629236966788
 mixture_10_11_2 shares_of_cut_10_11 1.0
 mixture_10_11_3 cost 0.7125700743458873
 mixture_10_11_3 shares_of_cut_10_11 1.0
 mixture_10_11_4 cost 0.7125701051742839
 mixture_10_11_4 shares_of_cut_10_11 1.0
 mixture_10_11_5 cost 0.7171092272792282
 mixture_10_11_5 shares_of_cut_10_11 1.0
 mixture_10_11_6 cost 0.7249695969901285
 mixture_10_11_6 shares_of_cut_10_11 1.0
 mixture_10_11_7 cost 0.7355698742969813
 mixture_10_11_7 shares_of_cut_10_11 1.0
 mixture_10_12_0 cost 0.47425849040994
 mixture_10_12_0 shares_of_cut_10_12 1.0
 mixture_10_12_1 cost 0.3682307614673012
 mixture_10_12_1 shares_of_cut_10_12 1.0
 mixture_10_12_2 cost 0.34521008020578087
 mixture_10_12_2 shares_of_cut_10_12 1.0
 mixture_10_12_3 cost 0.33838963021770296
 mixture_10_12_3 shares_of_cut_10_12 1.0
 mixture_10_12_4 cost 0.33838965791001274
 mixture_10_12_4 shares_of_cut_10_12 1.0
 mixture_10_12_5 cost 0.3424670277979489
 mixture_10_12_5 shares_of_cut_10_12 1.0
 mixture_10_12_6 cost 0.3495277840469071
 mixture_10_12_6 shares_of_cut_10_12 1.0
 mixture_10_12_7 cost 0.3590497247428082
 mixture_10_12_7 shares_of_cut_10_12 1.0
 mixture_10_13_0 cost 0.43158126825510373
 mixture_10_13_0 shares_of_cut_10_13 1.0
 mixture_10_13_1 cost 0.39752867026897576
 mixture_10_13_1 shares_of_cut_10_13 1.0
 mixture_10_13_2 cost 0.39013518922224466
 mixture_10_13_2 shares_of_cut_10_13 1.0
 mixture_10_13_3 cost 0.38794468638072704
 mixture_10_13_3 shares_of_cut_10_13 1.0
 mixture_10_13_4 cost 0.3879446952745806
 mixture_10_13_4 shares_of_cut_10_13 1.0
 mixture_10_13_5 cost 0.38925421155885137
 mixture_10_13_5 shares_of_cut_10_13 1.0
 mixture_10_13_6 cost 0.3915218928194195
 mixture_10_13_6 shares_of_cut_10_13 1.0
 mixture_10_13_7 cost 0.3945800250816005
 mixture_10_13_7 shares_of_cut_10_13 1.0
 mixture_10_14_0 cost 0.39791263386937625
 mixture_10_14_0 shares_of_cut_10_14 1.0
 mixture_10_14_1 cost 0.3909272992012586
 mixture_10_14_1 shares_of_cut_10_14 1.0
 mixture_10_14_2 cost 0.389410647241404
 mixture_10_14_2 shares_of_cut_10_14 1.0
 mixture_10_14_3 cost 0.38896130133699763
 mixture_10_14_3 shares_of_cut_10_14 1.0
 mixture_10_14_4 cost 0.3889613031614265
 mixture_10_14_4 shares_of_cut_10_14 1.0
 mixture_10_14_5 cost 0.3892299290531341
 mixture_10_14_5 shares_of_cut_10_14 1.0
 mixture_10_14_6 cost 0.3896951068504974
 mixture_10_14_6 shares_of_cut_10_14 1.0
 mixture_10_14_7 cost 0.39032243276904866
 mixture_10_14_7 shares_of_cut_10_14 1.0
 mixture_11_0_0 cost 0.8418971164543739
 mixture_11_0_0 shares_of_cut_11_0 1.0
 mixture_11_0_1 cost 0.34562528248553426
 mixture_11_0_1 shares_of_cut_11_0 1.0
 mixture_11_0_2 cost 0.2378751205683153
 mixture_11_0_2 shares_of_cut_11_0 1.0
 mixture_11_0_3 cost 0.20595158634731267
 mixture_11_0_3 shares_of_cut_11_0 1.0
 mixture_11_0_4 cost 0.20595193720529173
 mixture_11_0_4 shares_of_cut_11_0 1.0
 mixture_11_0_5 cost 0.2250366918107972
 mixture_11_0_5 shares_of_cut_11_0 1.0
 mixture_11_0_6 cost 0.25808549588535284
 mixture_11_0_6 shares_of_cut_11_0 1.0
 mixture_11_0_7 cost 0.3026541385016026
 mixture_11_0_7 shares_of_cut_11_0 1.0
 mixture_11_1_0 cost 0.8240210557670516
 mixture_11_1_0 shares_of_cut_11_1 1.0
 mixture_11_1_1 cost 0.338297641273534
 mixture_11_1_1 shares_of_cut_11_1 1.0
 mixture_11_1_2 cost 0.2328377441439558
 mixture_11_1_2 shares_of_cut_11_1 1.0
 mixture_11_1_3 cost 0.20159275504086743
 mixture_11_1_3 shares_of_cut_11_1 1.0
 mixture_11_1_4 cost 0.2015930984412459
 mixture_11_1_4 shares_of_cut_11_1 1.0
 mixture_11_1_5 cost 0.2202722003713769
 mixture_11_1_5 shares_of_cut_11_1 1.0
 mixture_11_1_6 cost 0.2526185413507611
 mixture_11_1_6 shares_of_cut_11_1 1.0
 mixture_11_1_7 cost 0.2962398629514251
 mixture_11_1_7 shares_of_cut_11_1 1.0
 mixture_11_2_0 cost 0.7813225088872662
 mixture_11_2_0 shares_of_cut_11_2 1.0
 mixture_11_2_1 cost 0.3180016310807878
 mixture_11_2_1 shares_of_cut_11_2 1.0
 mixture_11_2_2 cost 0.2174057556227206
 mixture_11_2_2 shares_of_cut_11_2 1.0
 mixture_11_2_3 cost 0.18760184799477167
 mixture_11_2_3 shares_of_cut_11_2 1.0
 mixture_11_2_4 cost 0.1876021755568369
 mixture_11_2_4 shares_of_cut_11_2 1.0
 mixture_11_2_5 cost 0.20541975989530092
 mixture_11_2_5 shares_of_cut_11_2 1.0
 mixture_11_2_6 cost 0.23627422284521493
 mixture_11_2_6 shares_of_cut_11_2 1.0
 mixture_11_2_7 cost 0.27788364172853725
 mixture_11_2_7 shares_of_cut_11_2 1.0
 mixture_11_3_0 cost 0.7490873992127626
 mixture_11_3_0 shares_of_cut_11_3 1.0
 mixture_11_3_1 cost 0.3215447296402132
 mixture_11_3_1 shares_of_cut_11_3 1.0
 mixture_11_3_2 cost 0.2287169914537766
 mixture_11_3_2 shares_of_cut_11_3 1.0
 mixture_11_3_3 cost 0.20121457824228028
 mixture_11_3_3 shares_of_cut_11_3 1.0
 mixture_11_3_4 cost 0.20121488050959985
 mixture_11_3_4 shares_of_cut_11_3 1.0
 mixture_11_3_5 cost 0.21765656906347242
 mixture_11_3_5 shares_of_cut_11_3 1.0
 mixture_11_3_6 cost 0.2461284124224144
 mixture_11_3_6 shares_of_cut_11_3 1.0
 mixture_11_3_7 cost 0.28452470078516023
 mixture_11_3_7 shares_of_cut_11_3 1.0
 mixture_11_4_0 cost 0.6508019758833862
 mixture_11_4_0 shares_of_cut_11_4 1.0
 mixture_11_4_1 cost 0.28230194695299266
 mixture_11_4_1 shares_of_cut_11_4 1.0
 mixture_11_4_2 cost 0.20229350185102288
 mixture_11_4_2 shares_of_cut_11_4 1.0
 mixture_11_4_3 cost 0.17858910744701056
 mixture_11_4_3 shares_of_cut_11_4 1.0
 mixture_11_4_4 cost 0.17858936797192174
 mixture_11_4_4 shares_of_cut_11_4 1.0
 mixture_11_4_5 cost 0.19276049787066146
 mixture_11_4_5 shares_of_cut_11_4 1.0
 mixture_11_4_6 cost 0.2173004463907972
 mixture_11_4_6 shares_of_cut_11_4 1.0
 mixture_11_4_7 cost 0.25039429731949525
 mixture_11_4_7 shares_of_cut_11_4 1.0
 mixture_11_5_0 cost 0.6168985107411039
 mixture_11_5_0 shares_of_cut_11_5 1.0
 mixture_11_5_1 cost 0.27718254327008907
 mixture_11_5_1 shares_of_cut_11_5 1.0
 mixture_11_5_2 cost 0.20342367162885697
 mixture_11_5_2 shares_of_cut_11_5 1.0
 mixture_11_5_3 cost 0.18157086119177923
 mixture_11_5_3 shares_of_cut_11_5 1.0
 mixture_11_5_4 cost 0.18157110136671897
 mixture_11_5_4 shares_of_cut_11_5 1.0
 mixture_11_5_5 cost 0.19463530415031535
 mixture_11_5_5 shares_of_cut_11_5 1.0
 mixture_11_5_6 cost 0.21725840238291144
 mixture_11_5_6 shares_of_cut_11_5 1.0
 mixture_11_5_7 cost 0.24776724553881752
 mixture_11_5_7 shares_of_cut_11_5 1.0
 mixture_11_6_0 cost 0.6227407442829554
 mixture_11_6_0 shares_of_cut_11_6 1.0
 mixture_11_6_1 cost 0.3011295245255944
 mixture_11_6_1 shares_of_cut_11_6 1.0
 mixture_11_6_2 cost 0.2313015418933465
 mixture_11_6_2 shares_of_cut_11_6 1.0
 mixture_11_6_3 cost 0.21061335030754885
 mixture_11_6_3 shares_of_cut_11_6 1.0
 mixture_11_6_4 cost 0.21061357768265843
 mixture_11_6_4 shares_of_cut_11_6 1.0
 mixture_11_6_5 cost 0.22298153972950693
 mixture_11_6_5 shares_of_cut_11_6 1.0
 mixture_11_6_6 cost 0.24439896756323576
 mixture_11_6_6 shares_of_cut_11_6 1.0
 mixture_11_6_7 cost 0.2732818791726059
 mixture_11_6_7 shares_of_cut_11_6 1.0
 mixture_11_7_0 cost 0.5754648904973959
 mixture_11_7_0 shares_of_cut_11_7 1.0
 mixture_11_7_1 cost 0.2692431034178604
 mixture_11_7_1 shares_of_cut_11_7 1.0
 mixture_11_7_2 cost 0.2027564626659055
 mixture_11_7_2 shares_of_cut_11_7 1.0
 mixture_11_7_3 cost 0.18305822264919733
 mixture_11_7_3 shares_of_cut_11_7 1.0
 mixture_11_7_4 cost 0.18305843914417044
 mixture_11_7_4 shares_of_cut_11_7 1.0
 mixture_11_7_5 cost 0.19483458129298972
 mixture_11_7_5 shares_of_cut_11_7 1.0
 mixture_11_7_6 cost 0.21522716284172883
 mixture_11_7_6 shares_of_cut_11_7 1.0
 mixture_11_7_7 cost 0.24272799697231148
 mixture_11_7_7 shares_of_cut_11_7 1.0
 mixture_11_8_0 cost 0.5905449995945966
 mixture_11_8_0 shares_of_cut_11_8 1.0
 mixture_11_8_1 cost 0.3293451275674198
 mixture_11_8_1 shares_of_cut_11_8 1.0
 mixture_11_8_2 cost 0.27263361065821656
 mixture_11_8_2 shares_of_cut_11_8 1.0
 mixture_11_8_3 cost 0.25583148230348773
 mixture_11_8_3 shares_of_cut_11_8 1.0
 mixture_11_8_4 cost 0.2558316669685301
 mixture_11_8_4 shares_of_cut_11_8 1.0
 mixture_11_8_5 cost 0.26587643501583597
 mixture_11_8_5 shares_of_cut_11_8 1.0
 mixture_11_8_6 cost 0.2832708201170207
 mixture_11_8_6 shares_of_cut_11_8 1.0
 mixture_11_8_7 cost 0.3067283749306601
 mixture_11_8_7 shares_of_cut_11_8 1.0
 mixture_11_9_0 cost 0.4619073275834892
 mixture_11_9_0 shares_of_cut_11_9 1.0
 mixture_11_9_1 cost 0.2844188801679914
 mixture_11_9_1 shares_of_cut_11_9 1.0
 mixture_11_9_2 cost 0.24588272389550686
 mixture_11_9_2 shares_of_cut_11_9 1.0
 mixture_11_9_3 cost 0.23446547605456444
 mixture_11_9_3 shares_of_cut_11_9 1.0
 mixture_11_9_4 cost 0.2344656015366767
 mixture_11_9_4 shares_of_cut_11_9 1.0
 mixture_11_9_5 cost 0.24129114196105958
 mixture_11_9_5 shares_of_cut_11_9 1.0
 mixture_11_9_6 cost 0.2531108353682421
 mixture_11_9_6 shares_of_cut_11_9 1.0
 mixture_11_9_7 cost 0.2690505253524837
 mixture_11_9_7 shares_of_cut_11_9 1.0
 mixture_11_10_0 cost 0.35536144522341867
 mixture_11_10_0 shares_of_cut_11_10 1.0
 mixture_11_10_1 cost 0.2101374307418667
 mixture_11_10_1 shares_of_cut_11_10 1.0
 mixture_11_10_2 cost 0.17860650352902332
 mixture_11_10_2 shares_of_cut_11_10 1.0
 mixture_11_10_3 cost 0.16926472050068347
 mixture_11_10_3 shares_of_cut_11_10 1.0
 mixture_11_10_4 cost 0.1692648231722452
 mixture_11_10_4 shares_of_cut_11_10 1.0
 mixture_11_10_5 cost 0.17484959443972117
 mixture_11_10_5 shares_of_cut_11_10 1.0
 mixture_11_10_6 cost 0.18452066515743312
 mixture_11_10_6 shares_of_cut_11_10 1.0
 mixture_11_10_7 cost 0.19756278594225235
 mixture_11_10_7 shares_of_cut_11_10 1.0
 mixture_11_11_0 cost 0.3966085920831191
 mixture_11_11_0 shares_of_cut_11_11 1.0
 mixture_11_11_1 cost 0.2626270329508167
 mixture_11_11_1 shares_of_cut_11_11 1.0
 mixture_11_11_2 cost 0.2335370590649857
 mixture_11_11_2 shares_of_cut_11_11 1.0
 mixture_11_11_3 cost 0.2249184661987786
 mixture_11_11_3 shares_of_cut_11_11 1.0
 mixture_11_11_4 cost 0.22491856092206503
 mixture_11_11_4 shares_of_cut_11_11 1.0
 mixture_11_11_5 cost 0.23007098949584454
 mixture_11_11_5 shares_of_cut_11_11 1.0
 mixture_11_11_6 cost 0.2389933783849246
 mixture_11_11_6 shares_of_cut_11_11 1.0
 mixture_11_11_7 cost 0.2510258489331331
 mixture_11_11_7 shares_of_cut_11_11 1.0
 mixture_11_12_0 cost 0.33438056149535256
 mixture_11_12_0 shares_of_cut_11_12 1.0
 mixture_11_12_1 cost 0.21402857225282462
 mixture_11_12_1 shares_of_cut_11_12 1.0
 mixture_11_12_2 cost 0.1878978401815864
 mixture_11_12_2 shares_of_cut_11_12 1.0
 mixture_11_12_3 cost 0.18015599270170138
 mixture_11_12_3 shares_of_cut_11_12 1.0
 mixture_11_12_4 cost 0.18015607778905235
 mixture_11_12_4 shares_of_cut_11_12 1.0
 mixture_11_12_5 cost 0.1847843641913032
 mixture_11_12_5 shares_of_cut_11_12 1.0
 mixture_11_12_6 cost 0.19279910337295314
 mixture_11_12_6 shares_of_cut_11_12 1.0
 mixture_11_12_7 cost 0.20360754429092343
 mixture_11_12_7 shares_of_cut_11_12 1.0
 mixture_11_13_0 cost 0.24671394380859027
 mixture_11_13_0 shares_of_cut_11_13 1.0
 mixture_11_13_1 cost 0.2080608674164344
 mixture_11_13_1 shares_of_cut_11_13 1.0
 mixture_11_13_2 cost 0.1996685409639222
 mixture_11_13_2 shares_of_cut_11_13 1.0
 mixture_11_13_3 cost 0.1971821157378847
 mixture_11_13_3 shares_of_cut_11_13 1.0
 mixture_11_13_4 cost 0.19718214306512624
 mixture_11_13_4 shares_of_cut_11_13 1.0
 mixture_11_13_5 cost 0.1986685955034858
 mixture_11_13_5 shares_of_cut_11_13 1.0
 mixture_11_13_6 cost 0.2012426645139052
 mixture_11_13_6 shares_of_cut_11_13 1.0
 mixture_11_13_7 cost 0.20471397807599775
 mixture_11_13_7 shares_of_cut_11_13 1.0
 mixture_11_14_0 cost 0.20529636268266646
 mixture_11_14_0 shares_of_cut_11_14 1.0
 mixture_11_14_1 cost 0.1973673149588623
 mixture_11_14_1 shares_of_cut_11_14 1.0
 mixture_11_14_2 cost 0.19564576616723192
 mixture_11_14_2 shares_of_cut_11_14 1.0
 mixture_11_14_3 cost 0.19513571661570586
 mixture_11_14_3 shares_of_cut_11_14 1.0
 mixture_11_14_4 cost 0.19513572222144343
 mixture_11_14_4 shares_of_cut_11_14 1.0
 mixture_11_14_5 cost 0.19544064367719874
 mixture_11_14_5 shares_of_cut_11_14 1.0
 mixture_11_14_6 cost 0.19596867192056316
 mixture_11_14_6 shares_of_cut_11_14 1.0
 mixture_11_14_7 cost 0.19668075523881892
 mixture_11_14_7 shares_of_cut_11_14 1.0
 mixture_12_0_0 cost 0.9481620714564034
 mixture_12_0_0 shares_of_cut_12_0 1.0
 mixture_12_0_1 cost 0.3805308049955523
 mixture_12_0_1 shares_of_cut_12_0 1.0
 mixture_12_0_2 cost 0.2492953059903354
 mixture_12_0_2 shares_of_cut_12_0 1.0
 mixture_12_0_3 cost 0.19984976944836302
 mixture_12_0_3 shares_of_cut_12_0 1.0
 mixture_12_0_4 cost 0.18240713392371244
 mixture_12_0_4 shares_of_cut_12_0 1.0
 mixture_12_0_5 cost 0.1824070323897457
 mixture_12_0_5 shares_of_cut_12_0 1.0
 mixture_12_0_6 cost 0.1940428254911504
 mixture_12_0_6 shares_of_cut_12_0 1.0
 mixture_12_0_7 cost 0.214542702803962
 mixture_12_0_7 shares_of_cut_12_0 1.0
 mixture_12_1_0 cost 0.9404396147818076
 mixture_12_1_0 shares_of_cut_12_1 1.0
 mixture_12_1_1 cost 0.38487353577689726
 mixture_12_1_1 shares_of_cut_12_1 1.0
 mixture_12_1_2 cost 0.2564274900487067
 mixture_12_1_2 shares_of_cut_12_1 1.0
 mixture_12_1_3 cost 0.20803293449119992
 mixture_12_1_3 shares_of_cut_12_1 1.0
 mixture_12_1_4 cost 0.19096104786599363
 mixture_12_1_4 shares_of_cut_12_1 1.0
 mixture_12_1_5 cost 0.19096094849016443
 mixture_12_1_5 shares_of_cut_12_1 1.0
 mixture_12_1_6 cost 0.20234941901921982
 mixture_12_1_6 shares_of_cut_12_1 1.0
 mixture_12_1_7 cost 0.22241356476258325
 mixture_12_1_7 shares_of_cut_12_1 1.0
 mixture_12_2_0 cost 0.9025670253513529
 mixture_12_2_0 shares_of_cut_12_2 1.0
 mixture_12_2_1 cost 0.37262476660217386
 mixture_12_2_1 shares_of_cut_12_2 1.0
 mixture_12_2_2 cost 0.2501029097556979
 mixture_12_2_2 shares_of_cut_12_2 1.0
 mixture_12_2_3 cost 0.20394040802549213
 mixture_12_2_3 shares_of_cut_12_2 1.0
 mixture_12_2_4 cost 0.1876559110031465
 mixture_12_2_4 shares_of_cut_12_2 1.0
 mixture_12_2_5 cost 0.18765581621072958
 mixture_12_2_5 shares_of_cut_12_2 1.0
 mixture_12_2_6 cost 0.19851902767006838
 mixture_12_2_6 shares_of_cut_12_2 1.0
 mixture_12_2_7 cost 0.21765777482712212
 mixture_12_2_7 shares_of_cut_12_2 1.0
 mixture_12_3_0 cost 0.9165275583206016
 mixture_12_3_0 shares_of_cut_12_3 1.0
 mixture_12_3_1 cost 0.4275080928097757
 mixture_12_3_1 shares_of_cut_12_3 1.0
 mixture_12_3_2 cost 0.3144475244945102
 mixture_12_3_2 shares_of_cut_12_3 1.0
 mixture_12_3_3 cost 0.271849747944231
 mixture_12_3_3 shares_of_cut_12_3 1.0
 mixture_12_3_4 cost 0.2568227598176827
 mixture_12_3_4 shares_of_cut_12_3 1.0
 mixture_12_3_5 cost 0.25682267234525286
 mixture_12_3_5 shares_of_cut_12_3 1.0
 mixture_12_3_6 cost 0.2668470132500819
 mixture_12_3_6 shares_of_cut_12_3 1.0
 mixture_12_3_7 cost 0.2845078428041919
 mixture_12_3_7 shares_of_cut_12_3 1.0
 mixture_12_4_0 cost 0.8259762480698124
 mixture_12_4_0 shares_of_cut_12_4 1.0
 mixture_12_4_1 cost 0.4044892246379059
 mixture_12_4_1 shares_of_cut_12_4 1.0
 mixture_12_4_2 cost 0.3070420558284958
 mixture_12_4_2 shares_of_cut_12_4 1.0
 mixture_12_4_3 cost 0.27032693238399325
 mixture_12_4_3 shares_of_cut_12_4 1.0
 mixture_12_4_4 cost 0.257375136099178
 mixture_12_4_4 shares_of_cut_12_4 1.0
 mixture_12_4_5 cost 0.25737506070648575
 mixture_12_4_5 shares_of_cut_12_4 1.0
 mixture_12_4_6 cost 0.2660150636262665
 mixture_12_4_6 shares_of_cut_12_4 1.0
 mixture_12_4_7 cost 0.2812369740103946
 mixture_12_4_7 shares_of_cut_12_4 1.0
 mixture_12_5_0 cost 0.8272663313911741
 mixture_12_5_0 shares_of_cut_12_5 1.0
 mixture_12_5_1 cost 0.43870225893435755
 mixture_12_5_1 shares_of_cut_12_5 1.0
 mixture_12_5_2 cost 0.34886682710145206
 mixture_12_5_2 shares_of_cut_12_5 1.0
 mixture_12_5_3 cost 0.31501957417729304
 mixture_12_5_3 shares_of_cut_12_5 1.0
 mixture_12_5_4 cost 0.30307946112450795
 mixture_12_5_4 shares_of_cut_12_5 1.0
 mixture_12_5_5 cost 0.3030793916208461
 mixture_12_5_5 shares_of_cut_12_5 1.0
 mixture_12_5_6 cost 0.31104451162196317
 mixture_12_5_6 shares_of_cut_12_5 1.0
 mixture_12_5_7 cost 0.3250774169324752
 mixture_12_5_7 shares_of_cut_12_5 1.0
 mixture_12_6_0 cost 0.8559146762821191
 mixture_12_6_0 shares_of_cut_12_6 1.0
 mixture_12_6_1 cost 0.48805865165358353
 mixture_12_6_1 shares_of_cut_12_6 1.0
 mixture_12_6_2 cost 0.403010889476567
 mixture_12_6_2 shares_of_cut_12_6 1.0
 mixture_12_6_3 cost 0.370967484571546
 mixture_12_6_3 shares_of_cut_12_6 1.0
 mixture_12_6_4 cost 0.3596637052657508
 mixture_12_6_4 shares_of_cut_12_6 1.0
 mixture_12_6_5 cost 0.35966363946620183
 mixture_12_6_5 shares_of_cut_12_6 1.0
 mixture_12_6_6 cost 0.3672042681217906
 mixture_12_6_6 shares_of_cut_12_6 1.0
 mixture_12_6_7 cost 0.38048930687711024
 mixture_12_6_7 shares_of_cut_12_6 1.0
 mixture_12_7_0 cost 0.801916709541941
 mixture_12_7_0 shares_of_cut_12_7 1.0
 mixture_12_7_1 cost 0.451662979791129
 mixture_12_7_1 shares_of_cut_12_7 1.0
 mixture_12_7_2 cost 0.3706848418374538
 mixture_12_7_2 shares_of_cut_12_7 1.0
 mixture_12_7_3 cost 0.34017474731546654
 mixture_12_7_3 shares_of_cut_12_7 1.0
 mixture_12_7_4 cost 0.329411865652368
 mixture_12_7_4 shares_of_cut_12_7 1.0
 mixture_12_7_5 cost 0.3294118030013961
 mixture_12_7_5 shares_of_cut_12_7 1.0
 mixture_12_7_6 cost 0.3365916047022188
 mixture_12_7_6 shares_of_cut_12_7 1.0
 mixture_12_7_7 cost 0.3492409404814373
 mixture_12_7_7 shares_of_cut_12_7 1.0
 mixture_12_8_0 cost 0.9011165615972373
 mixture_12_8_0 shares_of_cut_12_8 1.0
 mixture_12_8_1 cost 0.6023584939219558
 mixture_12_8_1 shares_of_cut_12_8 1.0
 mixture_12_8_2 cost 0.5332860759460092
 mixture_12_8_2 shares_of_cut_12_8 1.0
 mixture_12_8_3 cost 0.5072616938774326
 mixture_12_8_3 shares_of_cut_12_8 1.0
 mixture_12_8_4 cost 0.49808121282852935
 mixture_12_8_4 shares_of_cut_12_8 1.0
 mixture_12_8_5 cost 0.4980811593887463
 mixture_12_8_5 shares_of_cut_12_8 1.0
 mixture_12_8_6 cost 0.5042053587911497
 mixture_12_8_6 shares_of_cut_12_8 1.0
 mixture_12_8_7 cost 0.5149949401539627
 mixture_12_8_7 shares_of_cut_12_8 1.0
 mixture_12_9_0 cost 0.8360023630559327
 mixture_12_9_0 shares_of_cut_12_9 1.0
 mixture_12_9_1 cost 0.632992671002857
 mixture_12_9_1 shares_of_cut_12_9 1.0
 mixture_12_9_2 cost 0.5860571341259112
 mixture_12_9_2 shares_of_cut_12_9 1.0
 mixture_12_9_3 cost 0.5683732542202626
 mixture_12_9_3 shares_of_cut_12_9 1.0
 mixture_12_9_4 cost 0.5621350071826541
 mixture_12_9_4 shares_of_cut_12_9 1.0
 mixture_12_9_5 cost 0.5621349708696802
 mixture_12_9_5 shares_of_cut_12_9 1.0
 mixture_12_9_6 cost 0.5662964378534099
 mixture_12_9_6 shares_of_cut_12_9 1.0
 mixture_12_9_7 cost 0.5736280878633672
 mixture_12_9_7 shares_of_cut_12_9 1.0
 mixture_12_10_0 cost 0.689238201873602
 mixture_12_10_0 shares_of_cut_12_10 1.0
 mixture_12_10_1 cost 0.5231322784294996
 mixture_12_10_1 shares_of_cut_12_10 1.0
 mixture_12_10_2 cost 0.48472883760633173
 mixture_12_10_2 shares_of_cut_12_10 1.0
 mixture_12_10_3 cost 0.4702595914728299
 mixture_12_10_3 shares_of_cut_12_10 1.0
 mixture_12_10_4 cost 0.4651553534713088
 mixture_12_10_4 shares_of_cut_12_10 1.0
 mixture_12_10_5 cost 0.4651553237594267
 mixture_12_10_5 shares_of_cut_12_10 1.0
 mixture_12_10_6 cost 0.4685603056064699
 mixture_12_10_6 shares_of_cut_12_10 1.0
 mixture_12_10_7 cost 0.474559184196732
 mixture_12_10_7 shares_of_cut_12_10 1.0
 mixture_12_11_0 cost 0.8209534901840259
 mixture_12_11_0 shares_of_cut_12_11 1.0
 mixture_12_11_1 cost 0.667706586195025
 mixture_12_11_1 shares_of_cut_12_11 1.0
 mixture_12_11_2 cost 0.6322761314186438
 mixture_12_11_2 shares_of_cut_12_11 1.0
 mixture_12_11_3 cost 0.6189270158239784
 mixture_12_11_3 shares_of_cut_12_11 1.0
 mixture_12_11_4 cost 0.614217920237635
 mixture_12_11_4 shares_of_cut_12_11 1.0
 mixture_12_11_5 cost 0.6142178928258856
 mixture_12_11_5 shares_of_cut_12_11 1.0
 mixture_12_11_6 cost 0.61735927945063
 mixture_12_11_6 shares_of_cut_12_11 1.0
 mixture_12_11_7 cost 0.622893757404831
 mixture_12_11_7 shares_of_cut_12_11 1.0
 mixture_12_12_0 cost 0.6950919548531111
 mixture_12_12_0 shares_of_cut_12_12 1.0
 mixture_12_12_1 cost 0.5574344304909522
 mixture_12_12_1 shares_of_cut_12_12 1.0
 mixture_12_12_2 cost 0.5256082169454432
 mixture_12_12_2 shares_of_cut_12_12 1.0
 mixture_12_12_3 cost 0.5136170696050844
 mixture_12_12_3 shares_of_cut_12_12 1.0
 mixture_12_12_4 cost 0.5093870171633899
 mixture_12_12_4 shares_of_cut_12_12 1.0
 mixture_12_12_5 cost 0.5093869925401612
 mixture_12_12_5 shares_of_cut_12_12 1.0
 mixture_12_12_6 cost 0.5122088146753591
 mixture_12_12_6 shares_of_cut_12_12 1.0
 mixture_12_12_7 cost 0.5171802856413691
 mixture_12_12_7 shares_of_cut_12_12 1.0
 mixture_12_13_0 cost 0.6783295076175841
 mixture_12_13_0 shares_of_cut_12_13 1.0
 mixture_12_13_1 cost 0.6341184660002896
 mixture_12_13_1 shares_of_cut_12_13 1.0
 mixture_12_13_2 cost 0.623896939366703
 mixture_12_13_2 shares_of_cut_12_13 1.0
 mixture_12_13_3 cost 0.6200457796385288
 mixture_12_13_3 shares_of_cut_12_13 1.0
 mixture_12_13_4 cost 0.61868722677039
 mixture_12_13_4 shares_of_cut_12_13 1.0
 mixture_12_13_5 cost 0.6186872188622237
 mixture_12_13_5 shares_of_cut_12_13 1.0
 mixture_12_13_6 cost 0.6195934947554879
 mixture_12_13_6 shares_of_cut_12_13 1.0
 mixture_12_13_7 cost 0.6211901667194496
 mixture_12_13_7 shares_of_cut_12_13 1.0
 mixture_12_14_0 cost 0.6562712746425159
 mixture_12_14_0 shares_of_cut_12_14 1.0
 mixture_12_14_1 cost 0.6472021010702473
 mixture_12_14_1 shares_of_cut_12_14 1.0
 mixture_12_14_2 cost 0.6451053217177948
 mixture_12_14_2 shares_of_cut_12_14 1.0
 mixture_12_14_3 cost 0.6443153191584413
 mixture_12_14_3 shares_of_cut_12_14 1.0
 mixture_12_14_4 cost 0.6440366342119317
 mixture_12_14_4 shares_of_cut_12_14 1.0
 mixture_12_14_5 cost 0.6440366325897005
 mixture_12_14_5 shares_of_cut_12_14 1.0
 mixture_12_14_6 cost 0.644222540296909
 mixture_12_14_6 shares_of_cut_12_14 1.0
 mixture_12_14_7 cost 0.6445500714893313
 mixture_12_14_7 shares_of_cut_12_14 1.0
 mixture_13_0_0 cost 0.33218969617353467
 mixture_13_0_0 shares_of_cut_13_0 1.0
 mixture_13_0_1 cost 0.16030356585090988
 mixture_13_0_1 shares_of_cut_13_0 1.0
 mixture_13_0_2 cost 0.16030343356984333
 mixture_13_0_2 shares_of_cut_13_0 1.0
 mixture_13_0_3 cost 0.20963397231365424
 mixture_13_0_3 shares_of_cut_13_0 1.0
 mixture_13_0_4 cost 0.29108827370464246
 mixture_13_0_4 shares_of_cut_13_0 1.0
 mixture_13_0_5 cost 0.39963412868895215
 mixture_13_0_5 shares_of_cut_13_0 1.0
 mixture_13_0_6 cost 0.5332647043974105
 mixture_13_0_6 shares_of_cut_13_0 1.0
 mixture_13_0_7 cost 0.6910220353140709
 mixture_13_0_7 shares_of_cut_13_0 1.0
 mixture_13_1_0 cost 0.33994084612091274
 mixture_13_1_0 shares_of_cut_13_1 1.0
 mixture_13_1_1 cost 0.17170821148457913
 mixture_13_1_1 shares_of_cut_13_1 1.0
 mixture_13_1_2 cost 0.17170808201518978
 mixture_13_1_2 shares_of_cut_13_1 1.0
 mixture_13_1_3 cost 0.2199900840901918
 mixture_13_1_3 shares_of_cut_13_1 1.0
 mixture_13_1_4 cost 0.2997130477740406
 mixture_13_1_4 shares_of_cut_13_1 1.0
 mixture_13_1_5 cost 0.40595172525539763
 mixture_13_1_5 shares_of_cut_13_1 1.0
 mixture_13_1_6 cost 0.5367419395513844
 mixture_13_1_6 shares_of_cut_13_1 1.0
 mixture_13_1_7 cost 0.6911460870151217
 mixture_13_1_7 shares_of_cut_13_1 1.0
 mixture_13_2_0 cost 0.32945768609019577
 mixture_13_2_0 shares_of_cut_13_2 1.0
 mixture_13_2_1 cost 0.16898427750090714
 mixture_13_2_1 shares_of_cut_13_2 1.0
 mixture_13_2_2 cost 0.16898415400290528
 mixture_13_2_2 shares_of_cut_13_2 1.0
 mixture_13_2_3 cost 0.21503929344264233
 mixture_13_2_3 shares_of_cut_13_2 1.0
 mixture_13_2_4 cost 0.29108527437162596
 mixture_13_2_4 shares_of_cut_13_2 1.0
 mixture_13_2_5 cost 0.39242401127190063
 mixture_13_2_5 shares_of_cut_13_2 1.0
 mixture_13_2_6 cost 0.5171819189369072
 mixture_13_2_6 shares_of_cut_13_2 1.0
 mixture_13_2_7 cost 0.6644646378778005
 mixture_13_2_7 shares_of_cut_13_2 1.0
 mixture_13_3_0 cost 0.3488276232268599
 mixture_13_3_0 shares_of_cut_13_3 1.0
 mixture_13_3_1 cost 0.20074616868828862
 mixture_13_3_1 shares_of_cut_13_3 1.0
 mixture_13_3_2 cost 0.20074605472695448
 mixture_13_3_2 shares_of_cut_13_3 1.0
 mixture_13_3_3 cost 0.24324475963492886
 mixture_13_3_3 shares_of_cut_13_3 1.0
 mixture_13_3_4 cost 0.31341837635293257
 mixture_13_3_4 shares_of_cut_13_3 1.0
 mixture_13_3_5 cost 0.4069316113070252
 mixture_13_3_5 shares_of_cut_13_3 1.0
 mixture_13_3_6 cost 0.5220555598454752
 mixture_13_3_6 shares_of_cut_13_3 1.0
 mixture_13_3_7 cost 0.6579649260195469
 mixture_13_3_7 shares_of_cut_13_3 1.0
 mixture_13_4_0 cost 0.297033110151421
 mixture_13_4_0 shares_of_cut_13_4 1.0
 mixture_13_4_1 cost 0.16940135742817936
 mixture_13_4_1 shares_of_cut_13_4 1.0
 mixture_13_4_2 cost 0.16940125920463833
 mixture_13_4_2 shares_of_cut_13_4 1.0
 mixture_13_4_3 cost 0.20603099256844556
 mixture_13_4_3 shares_of_cut_13_4 1.0
 mixture_13_4_4 cost 0.26651379728262325
 mixture_13_4_4 shares_of_cut_13_4 1.0
 mixture_13_4_5 cost 0.3471130736552249
 mixture_13_4_5 shares_of_cut_13_4 1.0
 mixture_13_4_6 cost 0.4463386747149134
 mixture_13_4_6 shares_of_cut_13_4 1.0
 mixture_13_4_7 cost 0.5634792759492386
 mixture_13_4_7 shares_of_cut_13_4 1.0
 mixture_13_5_0 cost 0.31708394943794477
 mixture_13_5_0 shares_of_cut_13_5 1.0
 mixture_13_5_1 cost 0.19942169447897037
 mixture_13_5_1 shares_of_cut_13_5 1.0
 mixture_13_5_2 cost 0.1994216039278099
 mixture_13_5_2 shares_of_cut_13_5 1.0
 mixture_13_5_3 cost 0.23319013671194597
 mixture_13_5_3 shares_of_cut_13_5 1.0
 mixture_13_5_4 cost 0.2889485435117416
 mixture_13_5_4 shares_of_cut_13_5 1.0
 mixture_13_5_5 cost 0.36325209575258577
 mixture_13_5_5 shares_of_cut_13_5 1.0
 mixture_13_5_6 cost 0.45472704396284025
 mixture_13_5_6 shares_of_cut_13_5 1.0
 mixture_13_5_7 cost 0.5627176261995976
 mixture_13_5_7 shares_of_cut_13_5 1.0
 mixture_13_6_0 cost 0.3029636388978839
 mixture_13_6_0 shares_of_cut_13_6 1.0
 mixture_13_6_1 cost 0.19157205015842899
 mixture_13_6_1 shares_of_cut_13_6 1.0
 mixture_13_6_2 cost 0.191571964433082
 mixture_13_6_2 shares_of_cut_13_6 1.0
 mixture_13_6_3 cost 0.2235408444918301
 mixture_13_6_3 shares_of_cut_13_6 1.0
 mixture_13_6_4 cost 0.2763276750788835
 mixture_13_6_4 shares_of_cut_13_6 1.0
 mixture_13_6_5 cost 0.3466713102232093
 mixture_13_6_5 shares_of_cut_13_6 1.0
 mixture_13_6_6 cost 0.43327121275399477
 mixture_13_6_6 shares_of_cut_13_6 1.0
 mixture_13_6_7 cost 0.535506568760434
 mixture_13_6_7 shares_of_cut_13_6 1.0
 mixture_13_7_0 cost 0.2951759320111258
 mixture_13_7_0 shares_of_cut_13_7 1.0
 mixture_13_7_1 cost 0.18911454710310183
 mixture_13_7_1 shares_of_cut_13_7 1.0
 mixture_13_7_2 cost 0.1891144654798022
 mixture_13_7_2 shares_of_cut_13_7 1.0
 mixture_13_7_3 cost 0.21955360124722625
 mixture_13_7_3 shares_of_cut_13_7 1.0
 mixture_13_7_4 cost 0.2698145268729785
 mixture_13_7_4 shares_of_cut_13_7 1.0
 mixture_13_7_5 cost 0.3367921456258865
 mixture_13_7_5 shares_of_cut_13_7 1.0
 mixture_13_7_6 cost 0.41924815239672536
 mixture_13_7_6 shares_of_cut_13_7 1.0
 mixture_13_7_7 cost 0.5165914398685482
 mixture_13_7_7 shares_of_cut_13_7 1.0
 mixture_13_8_0 cost 0.31160276322755087
 mixture_13_8_0 shares_of_cut_13_8 1.0
 mixture_13_8_1 cost 0.22113493456908379
 mixture_13_8_1 shares_of_cut_13_8 1.0
 mixture_13_8_2 cost 0.22113486494635834
 mixture_13_8_2 shares_of_cut_13_8 1.0
 mixture_13_8_3 cost 0.2470987208917355
 mixture_13_8_3 shares_of_cut_13_8 1.0
 mixture_13_8_4 cost 0.28997009025646375
 mixture_13_8_4 shares_of_cut_13_8 1.0
 mixture_13_8_5 cost 0.3471003996762854
 mixture_13_8_5 shares_of_cut_13_8 1.0
 mixture_13_8_6 cost 0.4174334044628494
 mixture_13_8_6 shares_of_cut_13_8 1.0
 mixture_13_8_7 cost 0.500464904190009
 mixture_13_8_7 shares_of_cut_13_8 1.0
 mixture_13_9_0 cost 0.32705486291217645
 mixture_13_9_0 shares_of_cut_13_9 1.0
 mixture_13_9_1 cost 0.26558088773361305
 mixture_13_9_1 shares_of_cut_13_9 1.0
 mixture_13_9_2 cost 0.2655808404241356
 mixture_13_9_2 shares_of_cut_13_9 1.0
 mixture_13_9_3 cost 0.28322359210276266
 mixture_13_9_3 shares_of_cut_13_9 1.0
 mixture_13_9_4 cost 0.31235520203835343
 mixture_13_9_4 shares_of_cut_13_9 1.0
 mixture_13_9_5 cost 0.3511759328472725
 mixture_13_9_5 shares_of_cut_13_9 1.0
 mixture_13_9_6 cost 0.39896805358895177
 mixture_13_9_6 shares_of_cut_13_9 1.0
 mixture_13_9_7 cost 0.45538895402346863
 mixture_13_9_7 shares_of_cut_13_9 1.0
 mixture_13_10_0 cost 0.2687148809669179
 mixture_13_10_0 shares_of_cut_13_10 1.0
 mixture_13_10_1 cost 0.21841584690826105
 mixture_13_10_1 shares_of_cut_13_10 1.0
 mixture_13_10_2 cost 0.2184158081988558
 mixture_13_10_2 shares_of_cut_13_10 1.0
 mixture_13_10_3 cost 0.23285140252953015
 mixture_13_10_3 shares_of_cut_13_10 1.0
 mixture_13_10_4 cost 0.25668737272793624
 mixture_13_10_4 shares_of_cut_13_10 1.0
 mixture_13_10_5 cost 0.2884511435832929
 mixture_13_10_5 shares_of_cut_13_10 1.0
 mixture_13_10_6 cost 0.3275554556428038
 mixture_13_10_6 shares_of_cut_13_10 1.0
 mixture_13_10_7 cost 0.3737199794812664
 mixture_13_10_7 shares_of_cut_13_10 1.0
 mixture_13_11_0 cost 0.3662500366067813
 mixture_13_11_0 shares_of_cut_13_11 1.0
 mixture_13_11_1 cost 0.31984488088865654
 mixture_13_11_1 shares_of_cut_13_11 1.0
 mixture_13_11_2 cost 0.3198448451759235
 mixture_13_11_2 shares_of_cut_13_11 1.0
 mixture_13_11_3 cost 0.33316291410777266
 mixture_13_11_3 shares_of_cut_13_11 1.0
 mixture_13_11_4 cost 0.35515363280546586
 mixture_13_11_4 shares_of_cut_13_11 1.0
 mixture_13_11_5 cost 0.3844584248422023
 mixture_13_11_5 shares_of_cut_13_11 1.0
 mixture_13_11_6 cost 0.4205354932060913
 mixture_13_11_6 shares_of_cut_13_11 1.0
 mixture_13_11_7 cost 0.46312621005522014
 mixture_13_11_7 shares_of_cut_13_11 1.0
 mixture_13_12_0 cost 0.2706704268719707
 mixture_13_12_0 shares_of_cut_13_12 1.0
 mixture_13_12_1 cost 0.22898593806653264
 mixture_13_12_1 shares_of_cut_13_12 1.0
 mixture_13_12_2 cost 0.2289859059867562
 mixture_13_12_2 shares_of_cut_13_12 1.0
 mixture_13_12_3 cost 0.24094916495461455
 mixture_13_12_3 shares_of_cut_13_12 1.0
 mixture_13_12_4 cost 0.2607028292445395
 mixture_13_12_4 shares_of_cut_13_12 1.0
 mixture_13_12_5 cost 0.2870265266160348
 mixture_13_12_5 shares_of_cut_13_12 1.0
 mixture_13_12_6 cost 0.3194335755543531
 mixture_13_12_6 shares_of_cut_13_12 1.0
 mixture_13_12_7 cost 0.3576916577057653
 mixture_13_12_7 shares_of_cut_13_12 1.0
 mixture_13_13_0 cost 0.26364010072540134
 mixture_13_13_0 shares_of_cut_13_13 1.0
 mixture_13_13_1 cost 0.25025242229727274
 mixture_13_13_1 shares_of_cut_13_13 1.0
 mixture_13_13_2 cost 0.2502524119943101
 mixture_13_13_2 shares_of_cut_13_13 1.0
 mixture_13_13_3 cost 0.2540946149000878
 mixture_13_13_3 shares_of_cut_13_13 1.0
 mixture_13_13_4 cost 0.26043883820399033
 mixture_13_13_4 shares_of_cut_13_13 1.0
 mixture_13_13_5 cost 0.26889313872555454
 mixture_13_13_5 shares_of_cut_13_13 1.0
 mixture_13_13_6 cost 0.27930121046696055
 mixture_13_13_6 shares_of_cut_13_13 1.0
 mixture_13_13_7 cost 0.2915884404606079
 mixture_13_13_7 shares_of_cut_13_13 1.0
 mixture_13_14_0 cost 0.255816809401676
 mixture_13_14_0 shares_of_cut_13_14 1.0
 mixture_13_14_1 cost 0.25307054568671034
 mixture_13_14_1 shares_of_cut_13_14 1.0
 mixture_13_14_2 cost 0.2530705435732257
 mixture_13_14_2 shares_of_cut_13_14 1.0
 mixture_13_14_3 cost 0.25385870878665834
 mixture_13_14_3 shares_of_cut_13_14 1.0
 mixture_13_14_4 cost 0.2551601226466253
 mixture_13_14_4 shares_of_cut_13_14 1.0
 mixture_13_14_5 cost 0.2568943844069769
 mixture_13_14_5 shares_of_cut_13_14 1.0
 mixture_13_14_6 cost 0.2590294304434971
 mixture_13_14_6 shares_of_cut_13_14 1.0
 mixture_13_14_7 cost 0.2615499551237204
 mixture_13_14_7 shares_of_cut_13_14 1.0
 mixture_14_0_0 cost 1.0343527257675211
 mixture_14_0_0 shares_of_cut_14_0 1.0
 mixture_14_0_1 cost 0.4111144801790083
 mixture_14_0_1 shares_of_cut_14_0 1.0
 mixture_14_0_2 cost 0.2611206205382736
 mixture_14_0_2 shares_of_cut_14_0 1.0
 mixture_14_0_3 cost 0.19728096052134747
 mixture_14_0_3 shares_of_cut_14_0 1.0
 mixture_14_0_4 cost 0.16524759431197045
 mixture_14_0_4 shares_of_cut_14_0 1.0
 mixture_14_0_5 cost 0.14912632303934978
 mixture_14_0_5 shares_of_cut_14_0 1.0
 mixture_14_0_6 cost 0.14257857841633564
 mixture_14_0_6 shares_of_cut_14_0 1.0
 mixture_14_0_7 cost 0.14257863272397497
 mixture_14_0_7 shares_of_cut_14_0 1.0
 mixture_14_1_0 cost 1.0296146829792197
 mixture_14_1_0 shares_of_cut_14_1 1.0
 mixture_14_1_1 cost 0.4196235693001601
 mixture_14_1_1 shares_of_cut_14_1 1.0
 mixture_14_1_2 cost 0.27281787800168195
 mixture_14_1_2 shares_of_cut_14_1 1.0
 mixture_14_1_3 cost 0.21033515075209627
 mixture_14_1_3 shares_of_cut_14_1 1.0
 mixture_14_1_4 cost 0.17898266417532063
 mixture_14_1_4 shares_of_cut_14_1 1.0
 mixture_14_1_5 cost 0.16320405577457628
 mixture_14_1_5 shares_of_cut_14_1 1.0
 mixture_14_1_6 cost 0.1567954855962379
 mixture_14_1_6 shares_of_cut_14_1 1.0
 mixture_14_1_7 cost 0.15679553874955063
 mixture_14_1_7 shares_of_cut_14_1 1.0
 mixture_14_2_0 cost 1.0061502917113558
 mixture_14_2_0 shares_of_cut_14_2 1.0
 mixture_14_2_1 cost 0.4242931898900785
 mixture_14_2_1 shares_of_cut_14_2 1.0
 mixture_14_2_2 cost 0.28425847109785624
 mixture_14_2_2 shares_of_cut_14_2 1.0
 mixture_14_2_3 cost 0.22465757236990916
 mixture_14_2_3 shares_of_cut_14_2 1.0
 mixture_14_2_4 cost 0.19475112526705615
 mixture_14_2_4 shares_of_cut_14_2 1.0
 mixture_14_2_5 cost 0.17970025788727265
 mixture_14_2_5 shares_of_cut_14_2 1.0
 mixture_14_2_6 cost 0.17358726380069298
 mixture_14_2_6 shares_of_cut_14_2 1.0
 mixture_14_2_7 cost 0.17358731450246848
 mixture_14_2_7 shares_of_cut_14_2 1.0
 mixture_14_3_0 cost 0.9904027924508795
 mixture_14_3_0 shares_of_cut_14_3 1.0
 mixture_14_3_1 cost 0.4534774119237317
 mixture_14_3_1 shares_of_cut_14_3 1.0
 mixture_14_3_2 cost 0.3242563464092287
 mixture_14_3_2 shares_of_cut_14_3 1.0
 mixture_14_3_3 cost 0.2692579024113887
 mixture_14_3_3 shares_of_cut_14_3 1.0
 mixture_14_3_4 cost 0.24166086794940045
 mixture_14_3_4 shares_of_cut_14_3 1.0
 mixture_14_3_5 cost 0.22777224706661178
 mixture_14_3_5 shares_of_cut_14_3 1.0
 mixture_14_3_6 cost 0.22213130590455796
 mixture_14_3_6 shares_of_cut_14_3 1.0
 mixture_14_3_7 cost 0.22213135269107998
 mixture_14_3_7 shares_of_cut_14_3 1.0
 mixture_14_4_0 cost 0.9188934039059735
 mixture_14_4_0 shares_of_cut_14_4 1.0
 mixture_14_4_1 cost 0.4561161600450719
 mixture_14_4_1 shares_of_cut_14_4 1.0
 mixture_14_4_2 cost 0.34474022082450617
 mixture_14_4_2 shares_of_cut_14_4 1.0
 mixture_14_4_3 cost 0.2973369330436791
 mixture_14_4_3 shares_of_cut_14_4 1.0
 mixture_14_4_4 cost 0.2735509843621053
 mixture_14_4_4 shares_of_cut_14_4 1.0
 mixture_14_4_5 cost 0.26158034947266195
 mixture_14_4_5 shares_of_cut_14_4 1.0
 mixture_14_4_6 cost 0.25671840906449234
 mixture_14_4_6 shares_of_cut_14_4 1.0
 mixture_14_4_7 cost 0.25671844938990535
 mixture_14_4_7 shares_of_cut_14_4 1.0
 mixture_14_5_0 cost 0.9073332231768452
 mixture_14_5_0 shares_of_cut_14_5 1.0
 mixture_14_5_1 cost 0.48070416814501477
 mixture_14_5_1 shares_of_cut_14_5 1.0
 mixture_14_5_2 cost 0.3780279619717601
 mixture_14_5_2 shares_of_cut_14_5 1.0
 mixture_14_5_3 cost 0.33432741243174235
 mixture_14_5_3 shares_of_cut_14_5 1.0
 mixture_14_5_4 cost 0.31239941803773624
 mixture_14_5_4 shares_of_cut_14_5 1.0
 mixture_14_5_5 cost 0.30136382646800625
 mixture_14_5_5 shares_of_cut_14_5 1.0
 mixture_14_5_6 cost 0.2968816591413389
 mixture_14_5_6 shares_of_cut_14_5 1.0
 mixture_14_5_7 cost 0.29688169631687655
 mixture_14_5_7 shares_of_cut_14_5 1.0
 mixture_14_6_0 cost 0.8908173776418505
 mixture_14_6_0 shares_of_cut_14_6 1.0
 mixture_14_6_1 cost 0.4869249972095878
 mixture_14_6_1 shares_of_cut_14_6 1.0
 mixture_14_6_2 cost 0.3897207940828795
 mixture_14_6_2 shares_of_cut_14_6 1.0
 mixture_14_6_3 cost 0.3483492119748609
 mixture_14_6_3 shares_of_cut_14_6 1.0
 mixture_14_6_4 cost 0.3275898432693243
 mixture_14_6_4 shares_of_cut_14_6 1.0
 mixture_14_6_5 cost 0.31714238007851103
 mixture_14_6_5 shares_of_cut_14_6 1.0
 mixture_14_6_6 cost 0.31289908438706243
 mixture_14_6_6 shares_of_cut_14_6 1.0
 mixture_14_6_7 cost 0.3128991195813752
 mixture_14_6_7 shares_of_cut_14_6 1.0
 mixture_14_7_0 cost 0.8721384898921076
 mixture_14_7_0 shares_of_cut_14_7 1.0
 mixture_14_7_1 cost 0.48757278159037076
 mixture_14_7_1 shares_of_cut_14_7 1.0
 mixture_14_7_2 cost 0.39501990107967316
 mixture_14_7_2 shares_of_cut_14_7 1.0
 mixture_14_7_3 cost 0.3556279923739283
 mixture_14_7_3 shares_of_cut_14_7 1.0
 mixture_14_7_4 cost 0.33586198113698085
 mixture_14_7_4 shares_of_cut_14_7 1.0
 mixture_14_7_5 cost 0.3259144399686343
 mixture_14_7_5 shares_of_cut_14_7 1.0
 mixture_14_7_6 cost 0.32187419040668613
 mixture_14_7_6 shares_of_cut_14_7 1.0
 mixture_14_7_7 cost 0.3218742239169143
 mixture_14_7_7 shares_of_cut_14_7 1.0
 mixture_14_8_0 cost 0.8556218239426475
 mixture_14_8_0 shares_of_cut_14_8 1.0
 mixture_14_8_1 cost 0.5275964579083079
 mixture_14_8_1 shares_of_cut_14_8 1.0
 mixture_14_8_2 cost 0.4486510609275834
 mixture_14_8_2 shares_of_cut_14_8 1.0
 mixture_14_8_3 cost 0.41505070345146966
 mixture_14_8_3 shares_of_cut_14_8 1.0
 mixture_14_8_4 cost 0.3981907678642037
 mixture_14_8_4 shares_of_cut_14_8 1.0
 mixture_14_8_5 cost 0.3897057527875909
 mixture_14_8_5 shares_of_cut_14_8 1.0
 mixture_14_8_6 cost 0.38625951638944517
 mixture_14_8_6 shares_of_cut_14_8 1.0
 mixture_14_8_7 cost 0.3862595449728696
 mixture_14_8_7 shares_of_cut_14_8 1.0
 mixture_14_9_0 cost 0.7978220031637425
 mixture_14_9_0 shares_of_cut_14_9 1.0
 mixture_14_9_1 cost 0.5749248306709563
 mixture_14_9_1 shares_of_cut_14_9 1.0
 mixture_14_9_2 cost 0.5212804860854772
 mixture_14_9_2 shares_of_cut_14_9 1.0
 mixture_14_9_3 cost 0.49844863997943983
 mixture_14_9_3 shares_of_cut_14_9 1.0
 mixture_14_9_4 cost 0.4869921114303073
 mixture_14_9_4 shares_of_cut_14_9 1.0
 mixture_14_9_5 cost 0.4812264418663941
 mixture_14_9_5 shares_of_cut_14_9 1.0
 mixture_14_9_6 cost 0.47888468287935293
 mixture_14_9_6 shares_of_cut_14_9 1.0
 mixture_14_9_7 cost 0.4788847023021328
 mixture_14_9_7 shares_of_cut_14_9 1.0
 mixture_14_10_0 cost 0.7377585250562793
 mixture_14_10_0 shares_of_cut_14_10 1.0
 mixture_14_10_1 cost 0.5553803326874449
 mixture_14_10_1 shares_of_cut_14_10 1.0
 mixture_14_10_2 cost 0.5114876332561537
 mixture_14_10_2 shares_of_cut_14_10 1.0
 mixture_14_10_3 cost 0.4928062351267214
 mixture_14_10_3 shares_of_cut_14_10 1.0
 mixture_14_10_4 cost 0.483432311966344
 mixture_14_10_4 shares_of_cut_14_10 1.0
 mixture_14_10_5 cost 0.4787147447531641
 mixture_14_10_5 shares_of_cut_14_10 1.0
 mixture_14_10_6 cost 0.4767986784063204
 mixture_14_10_6 shares_of_cut_14_10 1.0
 mixture_14_10_7 cost 0.47679869429836347
 mixture_14_10_7 shares_of_cut_14_10 1.0
 mixture_14_11_0 cost 0.7827843956483724
 mixture_14_11_0 shares_of_cut_14_11 1.0
 mixture_14_11_1 cost 0.6145249335164298
 mixture_14_11_1 shares_of_cut_14_11 1.0
 mixture_14_11_2 cost 0.5740301687536986
 mixture_14_11_2 shares_of_cut_14_11 1.0
 mixture_14_11_3 cost 0.5567949831193656
 mixture_14_11_3 shares_of_cut_14_11 1.0
 mixture_14_11_4 cost 0.5481467382357806
 mixture_14_11_4 shares_of_cut_14_11 1.0
 mixture_14_11_5 cost 0.543794379483065
 mixture_14_11_5 shares_of_cut_14_11 1.0
 mixture_14_11_6 cost 0.5420266445979804
 mixture_14_11_6 shares_of_cut_14_11 1.0
 mixture_14_11_7 cost 0.5420266592597479
 mixture_14_11_7 shares_of_cut_14_11 1.0
 mixture_14_12_0 cost 0.7215251858632781
 mixture_14_12_0 shares_of_cut_14_12 1.0
 mixture_14_12_1 cost 0.5703822889780392
 mixture_14_12_1 shares_of_cut_14_12 1.0
 mixture_14_12_2 cost 0.5340069435598658
 mixture_14_12_2 shares_of_cut_14_12 1.0
 mixture_14_12_3 cost 0.5185250452337838
 mixture_14_12_3 shares_of_cut_14_12 1.0
 mixture_14_12_4 cost 0.5107565621534507
 mixture_14_12_4 shares_of_cut_14_12 1.0
 mixture_14_12_5 cost 0.506846956703426
 mixture_14_12_5 shares_of_cut_14_12 1.0
 mixture_14_12_6 cost 0.5052590485521016
 mixture_14_12_6 shares_of_cut_14_12 1.0
 mixture_14_12_7 cost 0.5052590617223683
 mixture_14_12_7 shares_of_cut_14_12 1.0
 mixture_14_13_0 cost 0.6594273714106154
 mixture_14_13_0 shares_of_cut_14_13 1.0
 mixture_14_13_1 cost 0.6108852743816743
 mixture_14_13_1 shares_of_cut_14_13 1.0
 mixture_14_13_2 cost 0.5992027171253387
 mixture_14_13_2 shares_of_cut_14_13 1.0
 mixture_14_13_3 cost 0.5942304436925522
 mixture_14_13_3 shares_of_cut_14_13 1.0
 mixture_14_13_4 cost 0.591735463993046
 mixture_14_13_4 shares_of_cut_14_13 1.0
 mixture_14_13_5 cost 0.5904798280947604
 mixture_14_13_5 shares_of_cut_14_13 1.0
 mixture_14_13_6 cost 0.589969844541824
 mixture_14_13_6 shares_of_cut_14_13 1.0
 mixture_14_13_7 cost 0.5899698487716779
 mixture_14_13_7 shares_of_cut_14_13 1.0
 mixture_14_14_0 cost 0.6325398747066295
 mixture_14_14_0 shares_of_cut_14_14 1.0
 mixture_14_14_1 cost 0.6225822558084321
 mixture_14_14_1 shares_of_cut_14_14 1.0
 mixture_14_14_2 cost 0.6201857698707599
 mixture_14_14_2 shares_of_cut_14_14 1.0
 mixture_14_14_3 cost 0.6191657891337968
 mixture_14_14_3 shares_of_cut_14_14 1.0
 mixture_14_14_4 cost 0.6186539847716653
 mixture_14_14_4 shares_of_cut_14_14 1.0
 mixture_14_14_5 cost 0.6183964115617034
 mixture_14_14_5 shares_of_cut_14_14 1.0
 mixture_14_14_6 cost 0.6182917967598036
 mixture_14_14_6 shares_of_cut_14_14 1.0
 mixture_14_14_7 cost 0.618291797627489
 mixture_14_14_7 shares_of_cut_14_14 1.0
 mixture_15_0_0 cost 0.06833903121004474
 mixture_15_0_0 shares_of_cut_15_0 1.0
 mixture_15_0_1 cost 0.06833660834070011
 mixture_15_0_1 shares_of_cut_15_0 1.0
 mixture_15_0_2 cost 0.12858402608890673
 mixture_15_0_2 shares_of_cut_15_0 1.0
 mixture_15_0_3 cost 0.22607183839589207
 mixture_15_0_3 shares_of_cut_15_0 1.0
 mixture_15_0_4 cost 0.3575694926631466
 mixture_15_0_4 shares_of_cut_15_0 1.0
 mixture_15_0_5 cost 0.5221322046401626
 mixture_15_0_5 shares_of_cut_15_0 1.0
 mixture_15_0_6 cost 0.719383196639864
 mixture_15_0_6 shares_of_cut_15_0 1.0
 mixture_15_0_7 cost 0.9491426131112777
 mixture_15_0_7 shares_of_cut_15_0 1.0
 mixture_15_1_0 cost 0.06791204756913771
 mixture_15_1_0 shares_of_cut_15_1 1.0
 mixture_15_1_1 cost 0.0679096761986702
 mixture_15_1_1 shares_of_cut_15_1 1.0
 mixture_15_1_2 cost 0.1268765154590133
 mixture_15_1_2 shares_of_cut_15_1 1.0
 mixture_15_1_3 cost 0.2222921925619481
 mixture_15_1_3 shares_of_cut_15_1 1.0
 mixture_15_1_4 cost 0.3509948213566932
 mixture_15_1_4 shares_of_cut_15_1 1.0
 mixture_15_1_5 cost 0.512059699289718
 mixture_15_1_5 shares_of_cut_15_1 1.0
 mixture_15_1_6 cost 0.7051180572064081
 mixture_15_1_6 shares_of_cut_15_1 1.0
 mixture_15_1_7 cost 0.9299938624441084
 mixture_15_1_7 shares_of_cut_15_1 1.0
 mixture_15_2_0 cost 0.06506681495818634
 mixture_15_2_0 shares_of_cut_15_2 1.0
 mixture_15_2_1 cost 0.06506455296007416
 mixture_15_2_1 shares_of_cut_15_2 1.0
 mixture_15_2_2 cost 0.1213117234944901
 mixture_15_2_2 shares_of_cut_15_2 1.0
 mixture_15_2_3 cost 0.21232663847018401
 mixture_15_2_3 shares_of_cut_15_2 1.0
 mixture_15_2_4 cost 0.33509324425829856
 mixture_15_2_4 shares_of_cut_15_2 1.0
 mixture_15_2_5 cost 0.48872948743907324
 mixture_15_2_5 shares_of_cut_15_2 1.0
 mixture_15_2_6 cost 0.6728836072298785
 mixture_15_2_6 shares_of_cut_15_2 1.0
 mixture_15_2_7 cost 0.88738768994702
 mixture_15_2_7 shares_of_cut_15_2 1.0
 mixture_15_3_0 cost 0.06608877955667393
 mixture_15_3_0 shares_of_cut_15_3 1.0
 mixture_15_3_1 cost 0.06608669223283903
 mixture_15_3_1 shares_of_cut_15_3 1.0
 mixture_15_3_2 cost 0.1179903870545326
 mixture_15_3_2 shares_of_cut_15_3 1.0
 mixture_15_3_3 cost 0.2019770183150389
 mixture_15_3_3 shares_of_cut_15_3 1.0
 mixture_15_3_4 cost 0.3152634357575412
 mixture_15_3_4 shares_of_cut_15_3 1.0
 mixture_15_3_5 cost 0.45703569921259274
 mixture_15_3_5 shares_of_cut_15_3 1.0
 mixture_15_3_6 cost 0.6269692112979895
 mixture_15_3_6 shares_of_cut_15_3 1.0
 mixture_15_3_7 cost 0.8249090248312865
 mixture_15_3_7 shares_of_cut_15_3 1.0
 mixture_15_4_0 cost 0.05870517675364142
 mixture_15_4_0 shares_of_cut_15_4 1.0
 mixture_15_4_1 cost 0.058703377684336096
 mixture_15_4_1 shares_of_cut_15_4 1.0
 mixture_15_4_2 cost 0.10343929389712206
 mixture_15_4_2 shares_of_cut_15_4 1.0
 mixture_15_4_3 cost 0.17582756821885295
 mixture_15_4_3 shares_of_cut_15_4 1.0
 mixture_15_4_4 cost 0.2734693969203479
 mixture_15_4_4 shares_of_cut_15_4 1.0
 mixture_15_4_5 cost 0.39566324306194056
 mixture_15_4_5 shares_of_cut_15_4 1.0
 mixture_15_4_6 cost 0.5421293353991549
 mixture_15_4_6 shares_of_cut_15_4 1.0
 mixture_15_4_7 cost 0.7127341245922937
 mixture_15_4_7 shares_of_cut_15_4 1.0
 mixture_15_5_0 cost 0.058971271672160035
 mixture_15_5_0 shares_of_cut_15_5 1.0
 mixture_15_5_1 cost 0.058969613130717365
 mixture_15_5_1 shares_of_cut_15_5 1.0
 mixture_15_5_2 cost 0.10021114329026998
 mixture_15_5_2 shares_of_cut_15_5 1.0
 mixture_15_5_3 cost 0.16694506653077307
 mixture_15_5_3 shares_of_cut_15_5 1.0
 mixture_15_5_4 cost 0.2569599530946845
 mixture_15_5_4 shares_of_cut_15_5 1.0
 mixture_15_5_5 cost 0.36960906409064753
 mixture_15_5_5 shares_of_cut_15_5 1.0
 mixture_15_5_6 cost 0.5046344816040731
 mixture_15_5_6 shares_of_cut_15_5 1.0
 mixture_15_5_7 cost 0.6619130880241645
 mixture_15_5_7 shares_of_cut_15_5 1.0
 mixture_15_6_0 cost 0.0604091767704577
 mixture_15_6_0 shares_of_cut_15_6 1.0
 mixture_15_6_1 cost 0.060407606618956236
 mixture_15_6_1 shares_of_cut_15_6 1.0
 mixture_15_6_2 cost 0.09945121978207729
 mixture_15_6_2 shares_of_cut_15_6 1.0
 mixture_15_6_3 cost 0.1626286400615745
 mixture_15_6_3 shares_of_cut_15_6 1.0
 mixture_15_6_4 cost 0.24784629314881154
 mixture_15_6_4 shares_of_cut_15_6 1.0
 mixture_15_6_5 cost 0.35449190731201735
 mixture_15_6_5 shares_of_cut_15_6 1.0
 mixture_15_6_6 cost 0.48232131005695866
 mixture_15_6_6 shares_of_cut_15_6 1.0
 mixture_15_6_7 cost 0.631217945175587
 mixture_15_6_7 shares_of_cut_15_6 1.0
 mixture_15_7_0 cost 0.05662427072261474
 mixture_15_7_0 shares_of_cut_15_7 1.0
 mixture_15_7_1 cost 0.05662277570450211
 mixture_15_7_1 shares_of_cut_15_7 1.0
 mixture_15_7_2 cost 0.09379811121012653
 mixture_15_7_2 shares_of_cut_15_7 1.0
 mixture_15_7_3 cost 0.15395242596213762
 mixture_15_7_3 shares_of_cut_15_7 1.0
 mixture_15_7_4 cost 0.2350923253685866
 mixture_15_7_4 shares_of_cut_15_7 1.0
 mixture_15_7_5 cost 0.336634835539375
 mixture_15_7_5 shares_of_cut_15_7 1.0
 mixture_15_7_6 cost 0.45834746788907293
 mixture_15_7_6 shares_of_cut_15_7 1.0
 mixture_15_7_7 cost 0.6001192435458901
 mixture_15_7_7 shares_of_cut_15_7 1.0
 mixture_15_8_0 cost 0.06305556995403896
 mixture_15_8_0 shares_of_cut_15_8 1.0
 mixture_15_8_1 cost 0.06305429473928882
 mixture_15_8_1 shares_of_cut_15_8 1.0
 mixture_15_8_2 cost 0.09476396820584204
 mixture_15_8_2 shares_of_cut_15_8 1.0
 mixture_15_8_3 cost 0.14607416224839342
 mixture_15_8_3 shares_of_cut_15_8 1.0
 mixture_15_8_4 cost 0.21528455888081127
 mixture_15_8_4 shares_of_cut_15_8 1.0
 mixture_15_8_5 cost 0.3018978952958306
 mixture_15_8_5 shares_of_cut_15_8 1.0
 mixture_15_8_6 cost 0.40571586428173656
 mixture_15_8_6 shares_of_cut_15_8 1.0
 mixture_15_8_7 cost 0.5266438035109862
 mixture_15_8_7 shares_of_cut_15_8 1.0
 mixture_15_9_0 cost 0.0584900924061726
 mixture_15_9_0 shares_of_cut_15_9 1.0
 mixture_15_9_1 cost 0.05848922588244743
 mixture_15_9_1 shares_of_cut_15_9 1.0
 mixture_15_9_2 cost 0.08003632951596436
 mixture_15_9_2 shares_of_cut_15_9 1.0
 mixture_15_9_3 cost 0.11490222208521043
 mixture_15_9_3 shares_of_cut_15_9 1.0
 mixture_15_9_4 cost 0.1619315171149589
 mixture_15_9_4 shares_of_cut_15_9 1.0
 mixture_15_9_5 cost 0.22078631856056793
 mixture_15_9_5 shares_of_cut_15_9 1.0
 mixture_15_9_6 cost 0.2913318742920101
 mixture_15_9_6 shares_of_cut_15_9 1.0
 mixture_15_9_7 cost 0.3735038601217811
 mixture_15_9_7 shares_of_cut_15_9 1.0
 mixture_15_10_0 cost 0.04752753889532728
 mixture_15_10_0 shares_of_cut_15_10 1.0
 mixture_15_10_1 cost 0.047526829891130974
 mixture_15_10_1 shares_of_cut_15_10 1.0
 mixture_15_10_2 cost 0.06515703025444845
 mixture_15_10_2 shares_of_cut_15_10 1.0
 mixture_15_10_3 cost 0.09368488635504955
 mixture_15_10_3 shares_of_cut_15_10 1.0
 mixture_15_10_4 cost 0.13216504166605383
 mixture_15_10_4 shares_of_cut_15_10 1.0
 mixture_15_10_5 cost 0.18032102399563774
 mixture_15_10_5 shares_of_cut_15_10 1.0
 mixture_15_10_6 cost 0.23804257689856506
 mixture_15_10_6 shares_of_cut_15_10 1.0
 mixture_15_10_7 cost 0.3052770692494095
 mixture_15_10_7 shares_of_cut_15_10 1.0
 mixture_15_11_0 cost 0.05796660708240019
 mixture_15_11_0 shares_of_cut_15_11 1.0
 mixture_15_11_1 cost 0.05796595296546235
 mixture_15_11_1 shares_of_cut_15_11 1.0
 mixture_15_11_2 cost 0.07423131886190107
 mixture_15_11_2 shares_of_cut_15_11 1.0
 mixture_15_11_3 cost 0.10055070310909826
 mixture_15_11_3 shares_of_cut_15_11 1.0
 mixture_15_11_4 cost 0.13605193355384973
 mixture_15_11_4 shares_of_cut_15_11 1.0
 mixture_15_11_5 cost 0.18047994098153905
 mixture_15_11_5 shares_of_cut_15_11 1.0
 mixture_15_11_6 cost 0.23373300440277014
 mixture_15_11_6 shares_of_cut_15_11 1.0
 mixture_15_11_7 cost 0.2957625671083192
 mixture_15_11_7 shares_of_cut_15_11 1.0
 mixture_15_12_0 cost 0.047755764939964244
 mixture_15_12_0 shares_of_cut_15_12 1.0
 mixture_15_12_1 cost 0.047755177364516
 mixture_15_12_1 shares_of_cut_15_12 1.0
 mixture_15_12_2 cost 0.06236591300658253
 mixture_15_12_2 shares_of_cut_15_12 1.0
 mixture_15_12_3 cost 0.08600789978672403
 mixture_15_12_3 shares_of_cut_15_12 1.0
 mixture_15_12_4 cost 0.11789768918948906
 mixture_15_12_4 shares_of_cut_15_12 1.0
 mixture_15_12_5 cost 0.15780615947922672
 mixture_15_12_5 shares_of_cut_15_12 1.0
 mixture_15_12_6 cost 0.20564193745875362
 mixture_15_12_6 shares_of_cut_15_12 1.0
 mixture_15_12_7 cost 0.26136140595728885
 mixture_15_12_7 shares_of_cut_15_12 1.0
 mixture_15_13_0 cost 0.04589525020695381
 mixture_15_13_0 shares_of_cut_15_13 1.0
 mixture_15_13_1 cost 0.045895061497163214
 mixture_15_13_1 shares_of_cut_15_13 1.0
 mixture_15_13_2 cost 0.05058754630337886
 mixture_15_13_2 shares_of_cut_15_13 1.0
 mixture_15_13_3 cost 0.058180570123148284
 mixture_15_13_3 shares_of_cut_15_13 1.0
 mixture_15_13_4 cost 0.06842251521830481
 mixture_15_13_4 shares_of_cut_15_13 1.0
 mixture_15_13_5 cost 0.08123979526919589
 mixture_15_13_5 shares_of_cut_15_13 1.0
 mixture_15_13_6 cost 0.09660306422850522
 mixture_15_13_6 shares_of_cut_15_13 1.0
 mixture_15_13_7 cost 0.11449831370430827
 mixture_15_13_7 shares_of_cut_15_13 1.0
 mixture_15_14_0 cost 0.044067303537682574
 mixture_15_14_0 shares_of_cut_15_14 1.0
 mixture_15_14_1 cost 0.04406726482694918
 mixture_15_14_1 shares_of_cut_15_14 1.0
 mixture_15_14_2 cost 0.04502985149389971
 mixture_15_14_2 shares_of_cut_15_14 1.0
 mixture_15_14_3 cost 0.046587436396692876
 mixture_15_14_3 shares_of_cut_15_14 1.0
 mixture_15_14_4 cost 0.04868840426326502
 mixture_15_14_4 shares_of_cut_15_14 1.0
 mixture_15_14_5 cost 0.05131766006122015
 mixture_15_14_5 shares_of_cut_15_14 1.0
 mixture_15_14_6 cost 0.05446918392793941
 mixture_15_14_6 shares_of_cut_15_14 1.0
 mixture_15_14_7 cost 0.058140102270465406
 mixture_15_14_7 shares_of_cut_15_14 1.0
 mixture_16_0_0 cost 0.3406401914886751
 mixture_16_0_0 shares_of_cut_16_0 1.0
 mixture_16_0_1 cost 0.1668565302804275
 mixture_16_0_1 shares_of_cut_16_0 1.0
 mixture_16_0_2 cost 0.16685637061226957
 mixture_16_0_2 shares_of_cut_16_0 1.0
 mixture_16_0_3 cost 0.21673145014974618
 mixture_16_0_3 shares_of_cut_16_0 1.0
 mixture_16_0_4 cost 0.2990849068458994
 mixture_16_0_4 shares_of_cut_16_0 1.0
 mixture_16_0_5 cost 0.4088289791586943
 mixture_16_0_5 shares_of_cut_16_0 1.0
 mixture_16_0_6 cost 0.5439346800202652
 mixture_16_0_6 shares_of_cut_16_0 1.0
 mixture_16_0_7 cost 0.7034334685654644
 mixture_16_0_7 shares_of_cut_16_0 1.0
 mixture_16_1_0 cost 0.33826235064230453
 mixture_16_1_0 shares_of_cut_16_1 1.0
 mixture_16_1_1 cost 0.16817251775738065
 mixture_16_1_1 shares_of_cut_16_1 1.0
 mixture_16_1_2 cost 0.16817236148302145
 mixture_16_1_2 shares_of_cut_16_1 1.0
 mixture_16_1_3 cost 0.21698732995975345
 mixture_16_1_3 shares_of_cut_16_1 1.0
 mixture_16_1_4 cost 0.2975903371098856
 mixture_16_1_4 shares_of_cut_16_1 1.0
 mixture_16_1_5 cost 0.40500176342013067
 mixture_16_1_5 shares_of_cut_16_1 1.0
 mixture_16_1_6 cost 0.537235748603627
 mixture_16_1_6 shares_of_cut_16_1 1.0
 mixture_16_1_7 cost 0.6933443384467854
 mixture_16_1_7 shares_of_cut_16_1 1.0
 mixture_16_2_0 cost 0.31355697832439616
 mixture_16_2_0 shares_of_cut_16_2 1.0
 mixture_16_2_1 cost 0.15131202918935324
 mixture_16_2_1 shares_of_cut_16_2 1.0
 mixture_16_2_2 cost 0.1513118801226805
 mixture_16_2_2 shares_of_cut_16_2 1.0
 mixture_16_2_3 cost 0.19787540448627053
 mixture_16_2_3 shares_of_cut_16_2 1.0
 mixture_16_2_4 cost 0.27476083951431457
 mixture_16_2_4 shares_of_cut_16_2 1.0
 mixture_16_2_5 cost 0.3772182357186988
 mixture_16_2_5 shares_of_cut_16_2 1.0
 mixture_16_2_6 cost 0.5033533246662873
 mixture_16_2_6 shares_of_cut_16_2 1.0
 mixture_16_2_7 cost 0.6522618736903925
 mixture_16_2_7 shares_of_cut_16_2 1.0
 mixture_16_3_0 cost 0.3351324603486208
 mixture_16_3_0 shares_of_cut_16_3 1.0
 mixture_16_3_1 cost 0.18541626580486428
 mixture_16_3_1 shares_of_cut_16_3 1.0
 mixture_16_3_2 cost 0.1854161282493034
 mixture_16_3_2 shares_of_cut_16_3 1.0
 mixture_16_3_3 cost 0.2283839599718163
 mixture_16_3_3 shares_of_cut_16_3 1.0
 mixture_16_3_4 cost 0.2993322071105235
 mixture_16_3_4 shares_of_cut_16_3 1.0
 mixture_16_3_5 cost 0.3938777171209128
 mixture_16_3_5 shares_of_cut_16_3 1.0
 mixture_16_3_6 cost 0.5102724993088805
 mixture_16_3_6 shares_of_cut_16_3 1.0
 mixture_16_3_7 cost 0.6476821469667882
 mixture_16_3_7 shares_of_cut_16_3 1.0
 mixture_16_4_0 cost 0.27405607641179386
 mixture_16_4_0 shares_of_cut_16_4 1.0
 mixture_16_4_1 cost 0.1450153374467656
 mixture_16_4_1 shares_of_cut_16_4 1.0
 mixture_16_4_2 cost 0.14501521888730526
 mixture_16_4_2 shares_of_cut_16_4 1.0
 mixture_16_4_3 cost 0.18204929375204917
 mixture_16_4_3 shares_of_cut_16_4 1.0
 mixture_16_4_4 cost 0.24319975424132176
 mixture_16_4_4 shares_of_cut_16_4 1.0
 mixture_16_4_5 cost 0.3246887509042743
 mixture_16_4_5 shares_of_cut_16_4 1.0
 mixture_16_4_6 cost 0.42500968646491705
 mixture_16_4_6 shares_of_cut_16_4 1.0
 mixture_16_4_7 cost 0.5434433838263494
 mixture_16_4_7 shares_of_cut_16_4 1.0
 mixture_16_5_0 cost 0.28441729700467666
 mixture_16_5_0 shares_of_cut_16_5 1.0
 mixture_16_5_1 cost 0.1654561137235764
 mixture_16_5_1 shares_of_cut_16_5 1.0
 mixture_16_5_2 cost 0.1654560044249642
 mixture_16_5_2 shares_of_cut_16_5 1.0
 mixture_16_5_3 cost 0.1995972950202139
 mixture_16_5_3 shares_of_cut_16_5 1.0
 mixture_16_5_4 cost 0.2559712060527563
 mixture_16_5_4 shares_of_cut_16_5 1.0
 mixture_16_5_5 cost 0.3310949812664248
 mixture_16_5_5 shares_of_cut_16_5 1.0
 mixture_16_5_6 cost 0.42357970584162596
 mixture_16_5_6 shares_of_cut_16_5 1.0
 mixture_16_5_7 cost 0.5327623786275437
 mixture_16_5_7 shares_of_cut_16_5 1.0
 mixture_16_6_0 cost 0.30875943607181744
 mixture_16_6_0 shares_of_cut_16_6 1.0
 mixture_16_6_1 cost 0.19613814380925115
 mixture_16_6_1 shares_of_cut_16_6 1.0
 mixture_16_6_2 cost 0.19613804033557503
 mixture_16_6_2 shares_of_cut_16_6 1.0
 mixture_16_6_3 cost 0.22845981253300826
 mixture_16_6_3 shares_of_cut_16_6 1.0
 mixture_16_6_4 cost 0.28182934480621774
 mixture_16_6_4 shares_of_cut_16_6 1.0
 mixture_16_6_5 cost 0.3529494901414739
 mixture_16_6_5 shares_of_cut_16_6 1.0
 mixture_16_6_6 cost 0.44050535423871234
 mixture_16_6_6 shares_of_cut_16_6 1.0
 mixture_16_6_7 cost 0.5438692697839652
 mixture_16_6_7 shares_of_cut_16_6 1.0
 mixture_16_7_0 cost 0.27046110994112316
 mixture_16_7_0 shares_of_cut_16_7 1.0
 mixture_16_7_1 cost 0.16322886410757162
 mixture_16_7_1 shares_of_cut_16_7 1.0
 mixture_16_7_2 cost 0.1632287655852189
 mixture_16_7_2 shares_of_cut_16_7 1.0
 mixture_16_7_3 cost 0.19400390723401736
 mixture_16_7_3 shares_of_cut_16_7 1.0
 mixture_16_7_4 cost 0.2448196516618114
 mixture_16_7_4 shares_of_cut_16_7 1.0
 mixture_16_7_5 cost 0.31253662378221575
 mixture_16_7_5 shares_of_cut_16_7 1.0
 mixture_16_7_6 cost 0.39590284836037926
 mixture_16_7_6 shares_of_cut_16_7 1.0
 mixture_16_7_7 cost 0.4943206926186906
 mixture_16_7_7 shares_of_cut_16_7 1.0
 mixture_16_8_0 cost 0.3586305838307804
 mixture_16_8_0 shares_of_cut_16_8 1.0
 mixture_16_8_1 cost 0.26716403876213846
 mixture_16_8_1 shares_of_cut_16_8 1.0
 mixture_16_8_2 cost 0.2671639547249242
 mixture_16_8_2 shares_of_cut_16_8 1.0
 mixture_16_8_3 cost 0.29341441566353976
 mixture_16_8_3 shares_of_cut_16_8 1.0
 mixture_16_8_4 cost 0.33675903221774367
 mixture_16_8_4 shares_of_cut_16_8 1.0
 mixture_16_8_5 cost 0.3945199924048235
 mixture_16_8_5 shares_of_cut_16_8 1.0
 mixture_16_8_6 cost 0.4656293912457018
 mixture_16_8_6 shares_of_cut_16_8 1.0
 mixture_16_8_7 cost 0.5495774622521082
 mixture_16_8_7 shares_of_cut_16_8 1.0
 mixture_16_9_0 cost 0.3311321260520027
 mixture_16_9_0 shares_of_cut_16_9 1.0
 mixture_16_9_1 cost 0.26897951108822576
 mixture_16_9_1 shares_of_cut_16_9 1.0
 mixture_16_9_2 cost 0.2689794539839303
 mixture_16_9_2 shares_of_cut_16_9 1.0
 mixture_16_9_3 cost 0.28681695719469485
 mixture_16_9_3 shares_of_cut_16_9 1.0
 mixture_16_9_4 cost 0.31627014427445455
 mixture_16_9_4 shares_of_cut_16_9 1.0
 mixture_16_9_5 cost 0.3555194098474733
 mixture_16_9_5 shares_of_cut_16_9 1.0
 mixture_16_9_6 cost 0.40383909966571235
 mixture_16_9_6 shares_of_cut_16_9 1.0
 mixture_16_9_7 cost 0.4608828212832435
 mixture_16_9_7 shares_of_cut_16_9 1.0
 mixture_16_10_0 cost 0.22013337664436433
 mixture_16_10_0 shares_of_cut_16_10 1.0
 mixture_16_10_1 cost 0.16927906816964985
 mixture_16_10_1 shares_of_cut_16_10 1.0
 mixture_16_10_2 cost 0.16927902144596074
 mixture_16_10_2 shares_of_cut_16_10 1.0
 mixture_16_10_3 cost 0.1838739647355971
 mixture_16_10_3 shares_of_cut_16_10 1.0
 mixture_16_10_4 cost 0.20797305472868138
 mixture_16_10_4 shares_of_cut_16_10 1.0
 mixture_16_10_5 cost 0.2400874598911926
 mixture_16_10_5 shares_of_cut_16_10 1.0
 mixture_16_10_6 cost 0.27962343778771964
 mixture_16_10_6 shares_of_cut_16_10 1.0
 mixture_16_10_7 cost 0.3262975643288853
 mixture_16_10_7 shares_of_cut_16_10 1.0
 mixture_16_11_0 cost 0.3349847154018217
 mixture_16_11_0 shares_of_cut_16_11 1.0
 mixture_16_11_1 cost 0.2880672716005223
 mixture_16_11_1 shares_of_cut_16_11 1.0
 mixture_16_11_2 cost 0.2880672284939278
 mixture_16_11_2 shares_of_cut_16_11 1.0
 mixture_16_11_3 cost 0.301532310452817
 mixture_16_11_3 shares_of_cut_16_11 1.0
 mixture_16_11_4 cost 0.32376577963813036
 mixture_16_11_4 shares_of_cut_16_11 1.0
 mixture_16_11_5 cost 0.35339406177618055
 mixture_16_11_5 shares_of_cut_16_11 1.0
 mixture_16_11_6 cost 0.38986937874980576
 mixture_16_11_6 shares_of_cut_16_11 1.0
 mixture_16_11_7 cost 0.4329302476250298
 mixture_16_11_7 shares_of_cut_16_11 1.0
 mixture_16_12_0 cost 0.2307775404674592
 mixture_16_12_0 shares_of_cut_16_12 1.0
 mixture_16_12_1 cost 0.18863287721507052
 mixture_16_12_1 shares_of_cut_16_12 1.0
 mixture_16_12_2 cost 0.18863283849358944
 mixture_16_12_2 shares_of_cut_16_12 1.0
 mixture_16_12_3 cost 0.20072815526375595
 mixture_16_12_3 shares_of_cut_16_12 1.0
 mixture_16_12_4 cost 0.22069987571203498
 mixture_16_12_4 shares_of_cut_16_12 1.0
 mixture_16_12_5 cost 0.2473141554401286
 mixture_16_12_5 shares_of_cut_16_12 1.0
 mixture_16_12_6 cost 0.2800789402691563
 mixture_16_12_6 shares_of_cut_16_12 1.0
 mixture_16_12_7 cost 0.3187593471938687
 mixture_16_12_7 shares_of_cut_16_12 1.0
 mixture_16_13_0 cost 0.23673271651596026
 mixture_16_13_0 shares_of_cut_16_13 1.0
 mixture_16_13_1 cost 0.2231972452830458
 mixture_16_13_1 shares_of_cut_16_13 1.0
 mixture_16_13_2 cost 0.22319723284698742
 mixture_16_13_2 shares_of_cut_16_13 1.0
 mixture_16_13_3 cost 0.2270818483489584
 mixture_16_13_3 shares_of_cut_16_13 1.0
 mixture_16_13_4 cost 0.23349610407525534
 mixture_16_13_4 shares_of_cut_16_13 1.0
 mixture_16_13_5 cost 0.24204373003413474
 mixture_16_13_5 shares_of_cut_16_13 1.0
 mixture_16_13_6 cost 0.2525666947058432
 mixture_16_13_6 shares_of_cut_16_13 1.0
 mixture_16_13_7 cost 0.26498956144157854
 mixture_16_13_7 shares_of_cut_16_13 1.0
 mixture_16_14_0 cost 0.22636228520205467
 mixture_16_14_0 shares_of_cut_16_14 1.0
 mixture_16_14_1 cost 0.223585704205471
 mixture_16_14_1 shares_of_cut_16_14 1.0
 mixture_16_14_2 cost 0.22358570165441657
 mixture_16_14_2 shares_of_cut_16_14 1.0
 mixture_16_14_3 cost 0.2243825671196971
 mixture_16_14_3 shares_of_cut_16_14 1.0
 mixture_16_14_4 cost 0.22569834698804445
 mixture_16_14_4 shares_of_cut_16_14 1.0
 mixture_16_14_5 cost 0.22745175293859737
 mixture_16_14_5 shares_of_cut_16_14 1.0
 mixture_16_14_6 cost 0.2296103673844792
 mixture_16_14_6 shares_of_cut_16_14 1.0
 mixture_16_14_7 cost 0.2321587157284701
 mixture_16_14_7 shares_of_cut_16_14 1.0
 mixture_17_0_0 cost 0.6817745519276068
 mixture_17_0_0 shares_of_cut_17_0 1.0
 mixture_17_0_1 cost 0.30339130594637204
 mixture_17_0_1 shares_of_cut_17_0 1.0
 mixture_17_0_2 cost 0.2212369470124429
 mixture_17_0_2 shares_of_cut_17_0 1.0
 mixture_17_0_3 cost 0.19689667271447964
 mixture_17_0_3 shares_of_cut_17_0 1.0
 mixture_17_0_4 cost 0.19689677153914228
 mixture_17_0_4 shares_of_cut_17_0 1.0
 mixture_17_0_5 cost 0.21144776181743513
 mixture_17_0_5 shares_of_cut_17_0 1.0
 mixture_17_0_6 cost 0.2366456218016024
 mixture_17_0_6 shares_of_cut_17_0 1.0
 mixture_17_0_7 cost 0.27062675922877816
 mixture_17_0_7 shares_of_cut_17_0 1.0
 mixture_17_1_0 cost 0.6665542069449928
 mixture_17_1_0 shares_of_cut_17_1 1.0
 mixture_17_1_1 cost 0.2962136201030528
 mixture_17_1_1 shares_of_cut_17_1 1.0
 mixture_17_1_2 cost 0.21580547882735915
 mixture_17_1_2 shares_of_cut_17_1 1.0
 mixture_17_1_3 cost 0.19198256498764718
 mixture_17_1_3 shares_of_cut_17_1 1.0
 mixture_17_1_4 cost 0.1919826617117594
 mixture_17_1_4 shares_of_cut_17_1 1.0
 mixture_17_1_5 cost 0.2062243659521781
 mixture_17_1_5 shares_of_cut_17_1 1.0
 mixture_17_1_6 cost 0.23088663721500335
 mixture_17_1_6 shares_of_cut_17_1 1.0
 mixture_17_1_7 cost 0.26414549449792063
 mixture_17_1_7 shares_of_cut_17_1 1.0
 mixture_17_2_0 cost 0.5957205027964952
 mixture_17_2_0 shares_of_cut_17_2 1.0
 mixture_17_2_1 cost 0.2424607655406873
 mixture_17_2_1 shares_of_cut_17_2 1.0
 mixture_17_2_2 cost 0.16576120878267372
 mixture_17_2_2 shares_of_cut_17_2 1.0
 mixture_17_2_3 cost 0.14303705544196474
 mixture_17_2_3 shares_of_cut_17_2 1.0
 mixture_17_2_4 cost 0.1430371477049672
 mixture_17_2_4 shares_of_cut_17_2 1.0
 mixture_17_2_5 cost 0.15662199602242274
 mixture_17_2_5 shares_of_cut_17_2 1.0
 mixture_17_2_6 cost 0.18014679394081956
 mixture_17_2_6 shares_of_cut_17_2 1.0
 mixture_17_2_7 cost 0.211871686114753
 mixture_17_2_7 shares_of_cut_17_2 1.0
 mixture_17_3_0 cost 0.6671611735512981
 mixture_17_3_0 shares_of_cut_17_3 1.0
 mixture_17_3_1 cost 0.34118058784169
 mixture_17_3_1 shares_of_cut_17_3 1.0
 mixture_17_3_2 cost 0.2704038652243051
 mixture_17_3_2 shares_of_cut_17_3 1.0
 mixture_17_3_3 cost 0.24943449896336853
 mixture_17_3_3 shares_of_cut_17_3 1.0
 mixture_17_3_4 cost 0.2494345841017084
 mixture_17_3_4 shares_of_cut_17_3 1.0
 mixture_17_3_5 cost 0.2619703937178878
 mixture_17_3_5 shares_of_cut_17_3 1.0
 mixture_17_3_6 cost 0.28367857779714506
 mixture_17_3_6 shares_of_cut_17_3 1.0
 mixture_17_3_7 cost 0.31295363476448973
 mixture_17_3_7 shares_of_cut_17_3 1.0
 mixture_17_4_0 cost 0.5289715031077032
 mixture_17_4_0 shares_of_cut_17_4 1.0
 mixture_17_4_1 cost 0.24800807228842336
 mixture_17_4_1 shares_of_cut_17_4 1.0
 mixture_17_4_2 cost 0.1870054491860781
 mixture_17_4_2 shares_of_cut_17_4 1.0
 mixture_17_4_3 cost 0.16893190326016455
 mixture_17_4_3 shares_of_cut_17_4 1.0
 mixture_17_4_4 cost 0.16893197664109924
 mixture_17_4_4 shares_of_cut_17_4 1.0
 mixture_17_4_5 cost 0.179736620329287
 mixture_17_4_5 shares_of_cut_17_4 1.0
 mixture_17_4_6 cost 0.19844695506436827
 mixture_17_4_6 shares_of_cut_17_4 1.0
 mixture_17_4_7 cost 0.22367919527606678
 mixture_17_4_7 shares_of_cut_17_4 1.0
 mixture_17_5_0 cost 0.553524344106413
 mixture_17_5_0 shares_of_cut_17_5 1.0
 mixture_17_5_1 cost 0.2945073665452621
 mixture_17_5_1 shares_of_cut_17_5 1.0
 mixture_17_5_2 cost 0.23826974511105206
 mixture_17_5_2 shares_of_cut_17_5 1.0
 mixture_17_5_3 cost 0.2216079495674395
 mixture_17_5_3 shares_of_cut_17_5 1.0
 mixture_17_5_4 cost 0.221608017216485
 mixture_17_5_4 shares_of_cut_17_5 1.0
 mixture_17_5_5 cost 0.2315686948163384
 mixture_17_5_5 shares_of_cut_17_5 1.0
 mixture_17_5_6 cost 0.24881753868938813
 mixture_17_5_6 shares_of_cut_17_5 1.0
 mixture_17_5_7 cost 0.2720788527247185
 mixture_17_5_7 shares_of_cut_17_5 1.0
 mixture_17_6_0 cost 0.6738228604856094
 mixture_17_6_0 shares_of_cut_17_6 1.0
 mixture_17_6_1 cost 0.4286098764994671
 mixture_17_6_1 shares_of_cut_17_6 1.0
 mixture_17_6_2 cost 0.37536937043684815
 mixture_17_6_2 shares_of_cut_17_6 1.0
 mixture_17_6_3 cost 0.3595955449436847
 mixture_17_6_3 shares_of_cut_17_6 1.0
 mixture_17_6_4 cost 0.3595956089874569
 mixture_17_6_4 shares_of_cut_17_6 1.0
 mixture_17_6_5 cost 0.3690254444360129
 mixture_17_6_5 shares_of_cut_17_6 1.0
 mixture_17_6_6 cost 0.38535503223464673
 mixture_17_6_6 shares_of_cut_17_6 1.0
 mixture_17_6_7 cost 0.4073766629391262
 mixture_17_6_7 shares_of_cut_17_6 1.0
 mixture_17_7_0 cost 0.5442228791892981
 mixture_17_7_0 shares_of_cut_17_7 1.0
 mixture_17_7_1 cost 0.31074359252761635
 mixture_17_7_1 shares_of_cut_17_7 1.0
 mixture_17_7_2 cost 0.26005070027151267
 mixture_17_7_2 shares_of_cut_17_7 1.0
 mixture_17_7_3 cost 0.245031668798539
 mixture_17_7_3 shares_of_cut_17_7 1.0
 mixture_17_7_4 cost 0.24503172977774984
 mixture_17_7_4 shares_of_cut_17_7 1.0
 mixture_17_7_5 cost 0.2540103377538688
 mixture_17_7_5 shares_of_cut_17_7 1.0
 mixture_17_7_6 cost 0.26955853772569327
 mixture_17_7_6 shares_of_cut_17_7 1.0
 mixture_17_7_7 cost 0.2905264104069352
 mixture_17_7_7 shares_of_cut_17_7 1.0
 mixture_17_8_0 cost 0.8788596973791408
 mixture_17_8_0 shares_of_cut_17_8 1.0
 mixture_17_8_1 cost 0.6797074411708389
 mixture_17_8_1 shares_of_cut_17_8 1.0
 mixture_17_8_2 cost 0.6364676145854672
 mixture_17_8_2 shares_of_cut_17_8 1.0
 mixture_17_8_3 cost 0.6236567393824759
 mixture_17_8_3 shares_of_cut_17_8 1.0
 mixture_17_8_4 cost 0.6236567913962866
 mixture_17_8_4 shares_of_cut_17_8 1.0
 mixture_17_8_5 cost 0.6313153295973433
 mixture_17_8_5 shares_of_cut_17_8 1.0
 mixture_17_8_6 cost 0.6445775728936987
 mixture_17_8_6 shares_of_cut_17_8 1.0
 mixture_17_8_7 cost 0.6624626675933779
 mixture_17_8_7 shares_of_cut_17_8 1.0
 mixture_17_9_0 cost 0.7879540431332913
 mixture_17_9_0 shares_of_cut_17_9 1.0
 mixture_17_9_1 cost 0.6526276952320671
 mixture_17_9_1 shares_of_cut_17_9 1.0
 mixture_17_9_2 cost 0.6232457141935981
 mixture_17_9_2 shares_of_cut_17_9 1.0
 mixture_17_9_3 cost 0.6145405707639106
 mixture_17_9_3 shares_of_cut_17_9 1.0
 mixture_17_9_4 cost 0.6145406061079192
 mixture_17_9_4 shares_of_cut_17_9 1.0
 mixture_17_9_5 cost 0.6197446747172498
 mixture_17_9_5 shares_of_cut_17_9 1.0
 mixture_17_9_6 cost 0.6287565281827515
 mixture_17_9_6 shares_of_cut_17_9 1.0
 mixture_17_9_7 cost 0.6409096646505785
 mixture_17_9_7 shares_of_cut_17_9 1.0
 mixture_17_10_0 cost 0.4559766653223979
 mixture_17_10_0 shares_of_cut_17_10 1.0
 mixture_17_10_1 cost 0.3452503854235354
 mixture_17_10_1 shares_of_cut_17_10 1.0
 mixture_17_10_2 cost 0.32120955740367924
 mixture_17_10_2 shares_of_cut_17_10 1.0
 mixture_17_10_3 cost 0.3140868635387795
 mixture_17_10_3 shares_of_cut_17_10 1.0
 mixture_17_10_4 cost 0.3140868924578381
 mixture_17_10_4 shares_of_cut_17_10 1.0
 mixture_17_10_5 cost 0.31834494838254407
 mixture_17_10_5 shares_of_cut_17_10 1.0
 mixture_17_10_6 cost 0.3257185975255551
 mixture_17_10_6 shares_of_cut_17_10 1.0
 mixture_17_10_7 cost 0.3356624969291502
 mixture_17_10_7 shares_of_cut_17_10 1.0
 mixture_17_11_0 cost 0.7676584693272079
 mixture_17_11_0 shares_of_cut_17_11 1.0
 mixture_17_11_1 cost 0.6655040173191771
 mixture_17_11_1 shares_of_cut_17_11 1.0
 mixture_17_11_2 cost 0.6433242997812002
 mixture_17_11_2 shares_of_cut_17_11 1.0
 mixture_17_11_3 cost 0.6367530062341362
 mixture_17_11_3 shares_of_cut_17_11 1.0
 mixture_17_11_4 cost 0.6367530329144382
 mixture_17_11_4 shares_of_cut_17_11 1.0
 mixture_17_11_5 cost 0.6406814532497479
 mixture_17_11_5 shares_of_cut_17_11 1.0
 mixture_17_11_6 cost 0.6474842744787442
 mixture_17_11_6 shares_of_cut_17_11 1.0
 mixture_17_11_7 cost 0.6566583711369639
 mixture_17_11_7 shares_of_cut_17_11 1.0
 mixture_17_12_0 cost 0.5046810380959744
 mixture_17_12_0 shares_of_cut_17_12 1.0
 mixture_17_12_1 cost 0.41291847324175845
 mixture_17_12_1 shares_of_cut_17_12 1.0
 mixture_17_12_2 cost 0.3929950364358246
 mixture_17_12_2 shares_of_cut_17_12 1.0
 mixture_17_12_3 cost 0.38709222223208206
 mixture_17_12_3 shares_of_cut_17_12 1.0
 mixture_17_12_4 cost 0.3870922461982714
 mixture_17_12_4 shares_of_cut_17_12 1.0
 mixture_17_12_5 cost 0.3906210393023168
 mixture_17_12_5 shares_of_cut_17_12 1.0
 mixture_17_12_6 cost 0.39673182852341066
 mixture_17_12_6 shares_of_cut_17_12 1.0
 mixture_17_12_7 cost 0.40497266994569675
 mixture_17_12_7 shares_of_cut_17_12 1.0
 mixture_17_13_0 cost 0.5718676367542017
 mixture_17_13_0 shares_of_cut_17_13 1.0
 mixture_17_13_1 cost 0.5423965374265237
 mixture_17_13_1 shares_of_cut_17_13 1.0
 mixture_17_13_2 cost 0.5359977888084002
 mixture_17_13_2 shares_of_cut_17_13 1.0
 mixture_17_13_3 cost 0.5341020002154407
 mixture_17_13_3 shares_of_cut_17_13 1.0
 mixture_17_13_4 cost 0.5341020079125877
 mixture_17_13_4 shares_of_cut_17_13 1.0
 mixture_17_13_5 cost 0.5352353394867582
 mixture_17_13_5 shares_of_cut_17_13 1.0
 mixture_17_13_6 cost 0.5371979227732157
 mixture_17_13_6 shares_of_cut_17_13 1.0
 mixture_17_13_7 cost 0.5398446083414066
 mixture_17_13_7 shares_of_cut_17_13 1.0
 mixture_17_14_0 cost 0.5558814464855846
 mixture_17_14_0 shares_of_cut_17_14 1.0
 mixture_17_14_1 cost 0.5498359314877266
 mixture_17_14_1 shares_of_cut_17_14 1.0
 mixture_17_14_2 cost 0.5485233326495129
 mixture_17_14_2 shares_of_cut_17_14 1.0
 mixture_17_14_3 cost 0.5481344425628529
 mixture_17_14_3 shares_of_cut_17_14 1.0
 mixture_17_14_4 cost 0.548134444141797
 mixture_17_14_4 shares_of_cut_17_14 1.0
 mixture_17_14_5 cost 0.5483669286159258
 mixture_17_14_5 shares_of_cut_17_14 1.0
 mixture_17_14_6 cost 0.5487695205437295
 mixture_17_14_6 shares_of_cut_17_14 1.0
 mixture_17_14_7 cost 0.5493124448886685
 mixture_17_14_7 shares_of_cut_17_14 1.0
 mixture_18_0_0 cost 0.06819780171566092
 mixture_18_0_0 shares_of_cut_18_0 1.0
 mixture_18_0_1 cost 0.06819981577990411
 mixture_18_0_1 shares_of_cut_18_0 1.0
 mixture_18_0_2 cost 0.12833027774166397
 mixture_18_0_2 shares_of_cut_18_0 1.0
 mixture_18_0_3 cost 0.22562756900994851
 mixture_18_0_3 shares_of_cut_18_0 1.0
 mixture_18_0_4 cost 0.3568678520175411
 mixture_18_0_4 shares_of_cut_18_0 1.0
 mixture_18_0_5 cost 0.5211083063438406
 mixture_18_0_5 shares_of_cut_18_0 1.0
 mixture_18_0_6 cost 0.717972937472415
 mixture_18_0_6 shares_of_cut_18_0 1.0
 mixture_18_0_7 cost 0.9472822637002988
 mixture_18_0_7 shares_of_cut_18_0 1.0
 mixture_18_1_0 cost 0.06933823515566614
 mixture_18_1_0 shares_of_cut_18_1 1.0
 mixture_18_1_1 cost 0.06934020641031782
 mixture_18_1_1 shares_of_cut_18_1 1.0
 mixture_18_1_2 cost 0.12819257581754961
 mixture_18_1_2 shares_of_cut_18_1 1.0
 mixture_18_1_3 cost 0.22342178146851718
 mixture_18_1_3 shares_of_cut_18_1 1.0
 mixture_18_1_4 cost 0.35187250951355475
 mixture_18_1_4 shares_of_cut_18_1 1.0
 mixture_18_1_5 cost 0.5126219794871938
 mixture_18_1_5 shares_of_cut_18_1 1.0
 mixture_18_1_6 cost 0.705302188758917
 mixture_18_1_6 shares_of_cut_18_1 1.0
 mixture_18_1_7 cost 0.9297374705678159
 mixture_18_1_7 shares_of_cut_18_1 1.0
 mixture_18_2_0 cost 0.06644242334914904
 mixture_18_2_0 shares_of_cut_18_2 1.0
 mixture_18_2_1 cost 0.06644430368558815
 mixture_18_2_1 shares_of_cut_18_2 1.0
 mixture_18_2_2 cost 0.12258228394577937
 mixture_18_2_2 shares_of_cut_18_2 1.0
 mixture_18_2_3 cost 0.21341932790633728
 mixture_18_2_3 shares_of_cut_18_2 1.0
 mixture_18_2_4 cost 0.3359456511118295
 mixture_18_2_4 shares_of_cut_18_2 1.0
 mixture_18_2_5 cost 0.48928103358000696
 mixture_18_2_5 shares_of_cut_18_2 1.0
 mixture_18_2_6 cost 0.6730744456987102
 mixture_18_2_6 shares_of_cut_18_2 1.0
 mixture_18_2_7 cost 0.8871583228098703
 mixture_18_2_7 shares_of_cut_18_2 1.0
 mixture_18_3_0 cost 0.06921313558544656
 mixture_18_3_0 shares_of_cut_18_3 1.0
 mixture_18_3_1 cost 0.06921487071999237
 mixture_18_3_1 shares_of_cut_18_3 1.0
 mixture_18_3_2 cost 0.1210178070747798
 mixture_18_3_2 shares_of_cut_18_3 1.0
 mixture_18_3_3 cost 0.20484030273878356
 mixture_18_3_3 shares_of_cut_18_3 1.0
 mixture_18_3_4 cost 0.31790499251532683
 mixture_18_3_4 shares_of_cut_18_3 1.0
 mixture_18_3_5 cost 0.4593996280921738
 mixture_18_3_5 shares_of_cut_18_3 1.0
 mixture_18_3_6 cost 0.6290002867957074
 mixture_18_3_6 shares_of_cut_18_3 1.0
 mixture_18_3_7 cost 0.8265523435169191
 mixture_18_3_7 shares_of_cut_18_3 1.0
 mixture_18_4_0 cost 0.05697939020394597
 mixture_18_4_0 shares_of_cut_18_4 1.0
 mixture_18_4_1 cost 0.056980885720477596
 mixture_18_4_1 shares_of_cut_18_4 1.0
 mixture_18_4_2 cost 0.10162995797449093
 mixture_18_4_2 shares_of_cut_18_4 1.0
 mixture_18_4_3 cost 0.17387676344091402
 mixture_18_4_3 shares_of_cut_18_4 1.0
 mixture_18_4_4 cost 0.2713274845474588
 mixture_18_4_4 shares_of_cut_18_4 1.0
 mixture_18_4_5 cost 0.3932820425701542
 mixture_18_4_5 shares_of_cut_18_4 1.0
 mixture_18_4_6 cost 0.5394612477974366
 mixture_18_4_6 shares_of_cut_18_4 1.0
 mixture_18_4_7 cost 0.7097318284854592
 mixture_18_4_7 shares_of_cut_18_4 1.0
 mixture_18_5_0 cost 0.06001081221321185
 mixture_18_5_0 shares_of_cut_18_5 1.0
 mixture_18_5_1 cost 0.060012190912819785
 mixture_18_5_1 shares_of_cut_18_5 1.0
 mixture_18_5_2 cost 0.10117366061875699
 mixture_18_5_2 shares_of_cut_18_5 1.0
 mixture_18_5_3 cost 0.16777716533748296
 mixture_18_5_3 shares_of_cut_18_5 1.0
 mixture_18_5_4 cost 0.25761587199254077
 mixture_18_5_4 shares_of_cut_18_5 1.0
 mixture_18_5_5 cost 0.3700443860049663
 mixture_18_5_5 shares_of_cut_18_5 1.0
 mixture_18_5_6 cost 0.5048053255687203
 mixture_18_5_6 shares_of_cut_18_5 1.0
 mixture_18_5_7 cost 0.6617758289854492
 mixture_18_5_7 shares_of_cut_18_5 1.0
 mixture_18_6_0 cost 0.05693051236363482
 mixture_18_6_0 shares_of_cut_18_6 1.0
 mixture_18_6_1 cost 0.05693181758713047
 mixture_18_6_1 shares_of_cut_18_6 1.0
 mixture_18_6_2 cost 0.09589963702076255
 mixture_18_6_2 shares_of_cut_18_6 1.0
 mixture_18_6_3 cost 0.15895358927436762
 mixture_18_6_3 shares_of_cut_18_6 1.0
 mixture_18_6_4 cost 0.2440044517458883
 mixture_18_6_4 shares_of_cut_18_6 1.0
 mixture_18_6_5 cost 0.35044122537245875
 mixture_18_6_5 shares_of_cut_18_6 1.0
 mixture_18_6_6 cost 0.4780202451971446
 mixture_18_6_6 shares_of_cut_18_6 1.0
 mixture_18_6_7 cost 0.6266251972857995
 mixture_18_6_7 shares_of_cut_18_6 1.0
 mixture_18_7_0 cost 0.05466381416462365
 mixture_18_7_0 shares_of_cut_18_7 1.0
 mixture_18_7_1 cost 0.054665056931812166
 mixture_18_7_1 shares_of_cut_18_7 1.0
 mixture_18_7_2 cost 0.09176822551704418
 mixture_18_7_2 shares_of_cut_18_7 1.0
 mixture_18_7_3 cost 0.15180498031712203
 mixture_18_7_3 shares_of_cut_18_7 1.0
 mixture_18_7_4 cost 0.23278607021297218
 mixture_18_7_4 shares_of_cut_18_7 1.0
 mixture_18_7_5 cost 0.33412973308486543
 mixture_18_7_5 shares_of_cut_18_7 1.0
 mixture_18_7_6 cost 0.455603963598481
 mixture_18_7_6 shares_of_cut_18_7 1.0
 mixture_18_7_7 cost 0.5970980135628716
 mixture_18_7_7 shares_of_cut_18_7 1.0
 mixture_18_8_0 cost 0.057098840977180376
 mixture_18_8_0 shares_of_cut_18_8 1.0
 mixture_18_8_1 cost 0.05709990102791582
 mixture_18_8_1 shares_of_cut_18_8 1.0
 mixture_18_8_2 cost 0.08874801783466746
 mixture_18_8_2 shares_of_cut_18_8 1.0
 mixture_18_8_3 cost 0.13995793604546516
 mixture_18_8_3 shares_of_cut_18_8 1.0
 mixture_18_8_4 cost 0.20903287195759693
 mixture_18_8_4 shares_of_cut_18_8 1.0
 mixture_18_8_5 cost 0.2954765963749863
 mixture_18_8_5 shares_of_cut_18_8 1.0
 mixture_18_8_6 cost 0.39909121428757494
 mixture_18_8_6 shares_of_cut_18_8 1.0
 mixture_18_8_7 cost 0.5197822601330705
 mixture_18_8_7 shares_of_cut_18_8 1.0
 mixture_18_9_0 cost 0.05725196937478257
 mixture_18_9_0 shares_of_cut_18_9 1.0
 mixture_18_9_1 cost 0.057252689691977804
 mixture_18_9_1 shares_of_cut_18_9 1.0
 mixture_18_9_2 cost 0.07875796483648563
 mixture_18_9_2 shares_of_cut_18_9 1.0
 mixture_18_9_3 cost 0.11355571877475489
 mixture_18_9_3 shares_of_cut_18_9 1.0
 mixture_18_9_4 cost 0.16049296661955345
 mixture_18_9_4 shares_of_cut_18_9 1.0
 mixture_18_9_5 cost 0.21923251467744548
 mixture_18_9_5 shares_of_cut_18_9 1.0
 mixture_18_9_6 cost 0.2896398909143755
 mixture_18_9_6 shares_of_cut_18_9 1.0
 mixture_18_9_7 cost 0.3716509048471881
 mixture_18_9_7 shares_of_cut_18_9 1.0
 mixture_18_10_0 cost 0.04420767256566339
 mixture_18_10_0 shares_of_cut_18_10 1.0
 mixture_18_10_1 cost 0.04420826194123299
 mixture_18_10_1 shares_of_cut_18_10 1.0
 mixture_18_10_2 cost 0.06180423753565957
 mixture_18_10_2 shares_of_cut_18_10 1.0
 mixture_18_10_3 cost 0.0902763414694249
 mixture_18_10_3 shares_of_cut_18_10 1.0
 mixture_18_10_4 cost 0.12868118223508948
 mixture_18_10_4 shares_of_cut_18_10 1.0
 mixture_18_10_5 cost 0.17674286231632658
 mixture_18_10_5 shares_of_cut_18_10 1.0
 mixture_18_10_6 cost 0.23435135444710622
 mixture_18_10_6 shares_of_cut_18_10 1.0
 mixture_18_10_7 cost 0.30145413690113537
 mixture_18_10_7 shares_of_cut_18_10 1.0
 mixture_18_11_0 cost 0.06344663517187436
 mixture_18_11_0 shares_of_cut_18_11 1.0
 mixture_18_11_1 cost 0.06344717892118477
 mixture_18_11_1 shares_of_cut_18_11 1.0
 mixture_18_11_2 cost 0.07968096954466801
 mixture_18_11_2 shares_of_cut_18_11 1.0
 mixture_18_11_3 cost 0.1059489176553259
 mixture_18_11_3 shares_of_cut_18_11 1.0
 mixture_18_11_4 cost 0.1413806639982504
 mixture_18_11_4 shares_of_cut_18_11 1.0
 mixture_18_11_5 cost 0.18572166954606262
 mixture_18_11_5 shares_of_cut_18_11 1.0
 mixture_18_11_6 cost 0.238870424746762
 mixture_18_11_6 shares_of_cut_18_11 1.0
 mixture_18_11_7 cost 0.3007784738211704
 mixture_18_11_7 shares_of_cut_18_11 1.0
 mixture_18_12_0 cost 0.04389347443928246
 mixture_18_12_0 shares_of_cut_18_12 1.0
 mixture_18_12_1 cost 0.043893962874493854
 mixture_18_12_1 shares_of_cut_18_12 1.0
 mixture_18_12_2 cost 0.05847633530795408
 mixture_18_12_2 shares_of_cut_18_12 1.0
 mixture_18_12_3 cost 0.08207211840609974
 mixture_18_12_3 shares_of_cut_18_12 1.0
 mixture_18_12_4 cost 0.11389949213069411
 mixture_18_12_4 shares_of_cut_18_12 1.0
 mixture_18_12_5 cost 0.15372981099885663
 mixture_18_12_5 shares_of_cut_18_12 1.0
 mixture_18_12_6 cost 0.20147189174186345
 mixture_18_12_6 shares_of_cut_18_12 1.0
 mixture_18_12_7 cost 0.2570822078516478
 mixture_18_12_7 shares_of_cut_18_12 1.0
 mixture_18_13_0 cost 0.04005764013486746
 mixture_18_13_0 shares_of_cut_18_13 1.0
 mixture_18_13_1 cost 0.04005779700409461
 mixture_18_13_1 shares_of_cut_18_13 1.0
 mixture_18_13_2 cost 0.04474117248626929
 mixture_18_13_2 shares_of_cut_18_13 1.0
 mixture_18_13_3 cost 0.052319357212301874
 mixture_18_13_3 shares_of_cut_18_13 1.0
 mixture_18_13_4 cost 0.06254125645701933
 mixture_18_13_4 shares_of_cut_18_13 1.0
 mixture_18_13_5 cost 0.07533343685739935
 mixture_18_13_5 shares_of_cut_18_13 1.0
 mixture_18_13_6 cost 0.09066661336486191
 mixture_18_13_6 shares_of_cut_18_13 1.0
 mixture_18_13_7 cost 0.10852680670534616
 mixture_18_13_7 shares_of_cut_18_13 1.0
 mixture_18_14_0 cost 0.0375245719490114
 mixture_18_14_0 shares_of_cut_18_14 1.0
 mixture_18_14_1 cost 0.03752460412817292
 mixture_18_14_1 shares_of_cut_18_14 1.0
 mixture_18_14_2 cost 0.03848532216597943
 mixture_18_14_2 shares_of_cut_18_14 1.0
 mixture_18_14_3 cost 0.04003986307089715
 mixture_18_14_3 shares_of_cut_18_14 1.0
 mixture_18_14_4 cost 0.042136718858441405
 mixture_18_14_4 shares_of_cut_18_14 1.0
 mixture_18_14_5 cost 0.044760825872772324
 mixture_18_14_5 shares_of_cut_18_14 1.0
 mixture_18_14_6 cost 0.0479061767641662
 mixture_18_14_6 shares_of_cut_18_14 1.0
 mixture_18_14_7 cost 0.05156990391272007
 mixture_18_14_7 shares_of_cut_18_14 1.0
 mixture_19_0_0 cost 1.0343531824344094
 mixture_19_0_0 shares_of_cut_19_0 1.0
 mixture_19_0_1 cost 0.41111464222153943
 mixture_19_0_1 shares_of_cut_19_0 1.0
 mixture_19_0_2 cost 0.2611206831927418
 mixture_19_0_2 shares_of_cut_19_0 1.0
 mixture_19_0_3 cost 0.19728094691093945
 mixture_19_0_3 shares_of_cut_19_0 1.0
 mixture_19_0_4 cost 0.1652475033949956
 mixture_19_0_4 shares_of_cut_19_0 1.0
 mixture_19_0_5 cost 0.14912614670703064
 mixture_19_0_5 shares_of_cut_19_0 1.0
 mixture_19_0_6 cost 0.14257830574155744
 mixture_19_0_6 shares_of_cut_19_0 1.0
 mixture_19_0_7 cost 0.14257825143428426
 mixture_19_0_7 shares_of_cut_19_0 1.0
 mixture_19_1_0 cost 1.026627369238884
 mixture_19_1_0 shares_of_cut_19_1 1.0
 mixture_19_1_1 cost 0.4166359671978041
 mixture_19_1_1 shares_of_cut_19_1 1.0
 mixture_19_1_2 cost 0.26983017862378866
 mixture_19_1_2 shares_of_cut_19_1 1.0
 mixture_19_1_3 cost 0.20734737673036163
 mixture_19_1_3 shares_of_cut_19_1 1.0
 mixture_19_1_4 cost 0.17599481449019547
 mixture_19_1_4 shares_of_cut_19_1 1.0
 mixture_19_1_5 cost 0.1602161224896377
 mixture_19_1_5 shares_of_cut_19_1 1.0
 mixture_19_1_6 cost 0.15380745801663065
 mixture_19_1_6 shares_of_cut_19_1 1.0
 mixture_19_1_7 cost 0.15380740486367625
 mixture_19_1_7 shares_of_cut_19_1 1.0
 mixture_19_2_0 cost 0.9785867055799481
 mixture_19_2_0 shares_of_cut_19_2 1.0
 mixture_19_2_1 cost 0.3967293286964843
 mixture_19_2_1 shares_of_cut_19_2 1.0
 mixture_19_2_2 cost 0.25669451711526725
 mixture_19_2_2 shares_of_cut_19_2 1.0
 mixture_19_2_3 cost 0.1970935471862023
 mixture_19_2_3 shares_of_cut_19_2 1.0
 mixture_19_2_4 cost 0.1671870279097059
 mixture_19_2_4 shares_of_cut_19_2 1.0
 mixture_19_2_5 cost 0.15213608078589985
 mixture_19_2_5 shares_of_cut_19_2 1.0
 mixture_19_2_6 cost 0.14602299675371047
 mixture_19_2_6 shares_of_cut_19_2 1.0
 mixture_19_2_7 cost 0.1460229460522768
 mixture_19_2_7 shares_of_cut_19_2 1.0
 mixture_19_3_0 cost 0.984676483520657
 mixture_19_3_0 shares_of_cut_19_3 1.0
 mixture_19_3_1 cost 0.44775084917196295
 mixture_19_3_1 shares_of_cut_19_3 1.0
 mixture_19_3_2 cost 0.3185296980337456
 mixture_19_3_2 shares_of_cut_19_3 1.0
 mixture_19_3_3 cost 0.2635311883330257
 mixture_19_3_3 shares_of_cut_19_3 1.0
 mixture_19_3_4 cost 0.2359340872707316
 mixture_19_3_4 shares_of_cut_19_3 1.0
 mixture_19_3_5 cost 0.2220453928018519
 mixture_19_3_5 shares_of_cut_19_3 1.0
 mixture_19_3_6 cost 0.21640436863989898
 mixture_19_3_6 shares_of_cut_19_3 1.0
 mixture_19_3_7 cost 0.21640432185369238
 mixture_19_3_7 shares_of_cut_19_3 1.0
 mixture_19_4_0 cost 0.8549354723739242
 mixture_19_4_0 shares_of_cut_19_4 1.0
 mixture_19_4_1 cost 0.39215800974363724
 mixture_19_4_1 shares_of_cut_19_4 1.0
 mixture_19_4_2 cost 0.28078199672379156
 mixture_19_4_2 shares_of_cut_19_4 1.0
 mixture_19_4_3 cost 0.2333786523134982
 mixture_19_4_3 shares_of_cut_19_4 1.0
 mixture_19_4_4 cost 0.20959264622896467
 mixture_19_4_4 shares_of_cut_19_4 1.0
 mixture_19_4_5 cost 0.197621947915497
 mixture_19_4_5 shares_of_cut_19_4 1.0
 mixture_19_4_6 cost 0.19275993596951985
 mixture_19_4_6 shares_of_cut_19_4 1.0
 mixture_19_4_7 cost 0.19275989564437873
 mixture_19_4_7 shares_of_cut_19_4 1.0
 mixture_19_5_0 cost 0.8531301115199669
 mixture_19_5_0 shares_of_cut_19_5 1.0
 mixture_19_5_1 cost 0.4265008548071389
 mixture_19_5_1 shares_of_cut_19_5 1.0
 mixture_19_5_2 cost 0.3238245805991709
 mixture_19_5_2 shares_of_cut_19_5 1.0
 mixture_19_5_3 cost 0.28012397885309515
 mixture_19_5_3 shares_of_cut_19_5 1.0
 mixture_19_5_4 cost 0.2581959315399561
 mixture_19_5_4 shares_of_cut_19_5 1.0
 mixture_19_5_5 cost 0.24716028150034255
 mixture_19_5_5 shares_of_cut_19_5 1.0
 mixture_19_5_6 cost 0.24267804822378763
 mixture_19_5_6 shares_of_cut_19_5 1.0
 mixture_19_5_7 cost 0.24267801104850065
 mixture_19_5_7 shares_of_cut_19_5 1.0
 mixture_19_6_0 cost 0.8641022036866731
 mixture_19_6_0 shares_of_cut_19_6 1.0
 mixture_19_6_1 cost 0.4602096323217554
 mixture_19_6_1 shares_of_cut_19_6 1.0
 mixture_19_6_2 cost 0.36300536478616074
 mixture_19_6_2 shares_of_cut_19_6 1.0
 mixture_19_6_3 cost 0.32163373325434214
 mixture_19_6_3 shares_of_cut_19_6 1.0
 mixture_19_6_4 cost 0.30087431444993323
 mixture_19_6_4 shares_of_cut_19_6 1.0
 mixture_19_6_5 cost 0.2904267959053175
 mixture_19_6_5 shares_of_cut_19_6 1.0
 mixture_19_6_6 cost 0.2861834377787
 mixture_19_6_6 shares_of_cut_19_6 1.0
 mixture_19_6_7 cost 0.2861834025846246
 mixture_19_6_7 shares_of_cut_19_6 1.0
 mixture_19_7_0 cost 0.806060979894438
 mixture_19_7_0 shares_of_cut_19_7 1.0
 mixture_19_7_1 cost 0.4214950897963731
 mixture_19_7_1 shares_of_cut_19_7 1.0
 mixture_19_7_2 cost 0.3289421479588216
 mixture_19_7_2 shares_of_cut_19_7 1.0
 mixture_19_7_3 cost 0.28955019219425726
 mixture_19_7_3 shares_of_cut_19_7 1.0
 mixture_19_7_4 cost 0.26978413325572076
 mixture_19_7_4 shares_of_cut_19_7 1.0
 mixture_19_7_5 cost 0.259836539382309
 mixture_19_7_5 shares_of_cut_19_7 1.0
 mixture_19_7_6 cost 0.25579623037278
 mixture_19_7_6 shares_of_cut_19_7 1.0
 mixture_19_7_7 cost 0.25579619686277777
 mixture_19_7_7 shares_of_cut_19_7 1.0
 mixture_19_8_0 cost 0.8822477529304836
 mixture_19_8_0 shares_of_cut_19_8 1.0
 mixture_19_8_1 cost 0.5542222318282173
 mixture_19_8_1 shares_of_cut_19_8 1.0
 mixture_19_8_2 cost 0.47527678253715083
 mixture_19_8_2 shares_of_cut_19_8 1.0
 mixture_19_8_3 cost 0.44167638492098776
 mixture_19_8_3 shares_of_cut_19_8 1.0
 mixture_19_8_4 cost 0.42481640864540554
 mixture_19_8_4 shares_of_cut_19_8 1.0
 mixture_19_8_5 cost 0.41633134861263055
 mixture_19_8_5 shares_of_cut_19_8 1.0
 mixture_19_8_6 cost 0.412885061507118
 mixture_19_8_6 shares_of_cut_19_8 1.0
 mixture_19_8_7 cost 0.4128850329238863
 mixture_19_8_7 shares_of_cut_19_8 1.0
 mixture_19_9_0 cost 0.795958453023739
 mixture_19_9_0 shares_of_cut_19_9 1.0
 mixture_19_9_1 cost 0.5730611751604358
 mixture_19_9_1 shares_of_cut_19_9 1.0
 mixture_19_9_2 cost 0.5194167950294516
 mixture_19_9_2 shares_of_cut_19_9 1.0
 mixture_19_9_3 cost 0.4965849216477691
 mixture_19_9_3 shares_of_cut_19_9 1.0
 mixture_19_9_4 cost 0.4851283654504373
 mixture_19_9_4 shares_of_cut_19_9 1.0
 mixture_19_9_5 cost 0.4793626653382725
 mixture_19_9_5 shares_of_cut_19_9 1.0
 mixture_19_9_6 cost 0.47702087189496706
 mixture_19_9_6 shares_of_cut_19_9 1.0
 mixture_19_9_7 cost 0.4770208524723181
 mixture_19_9_7 shares_of_cut_19_9 1.0
 mixture_19_10_0 cost 0.6248832261713022
 mixture_19_10_0 shares_of_cut_19_10 1.0
 mixture_19_10_1 cost 0.4425049475865496
 mixture_19_10_1 shares_of_cut_19_10 1.0
 mixture_19_10_2 cost 0.39861221907133193
 mixture_19_10_2 shares_of_cut_19_10 1.0
 mixture_19_10_3 cost 0.3799307986245108
 mixture_19_10_3 shares_of_cut_19_10 1.0
 mixture_19_10_4 cost 0.37055685284191475
 mixture_19_10_4 shares_of_cut_19_10 1.0
 mixture_19_10_5 cost 0.3658392606336447
 mixture_19_10_5 shares_of_cut_19_10 1.0
 mixture_19_10_6 cost 0.3639231660941095
 mixture_19_10_6 shares_of_cut_19_10 1.0
 mixture_19_10_7 cost 0.36392315020217353
 mixture_19_10_7 shares_of_cut_19_10 1.0
 mixture_19_11_0 cost 0.7823509424170044
 mixture_19_11_0 shares_of_cut_19_11 1.0
 mixture_19_11_1 cost 0.6140914007435122
 mixture_19_11_1 shares_of_cut_19_11 1.0
 mixture_19_11_2 cost 0.5735966091483745
 mixture_19_11_2 shares_of_cut_19_11 1.0
 mixture_19_11_3 cost 0.5563614029243437
 mixture_19_11_3 shares_of_cut_19_11 1.0
 mixture_19_11_4 cost 0.5477131371698295
 mixture_19_11_4 shares_of_cut_19_11 1.0
 mixture_19_11_5 cost 0.543360755357008
 mixture_19_11_5 shares_of_cut_19_11 1.0
 mixture_19_11_6 cost 0.5415929944617573
 mixture_19_11_6 shares_of_cut_19_11 1.0
 mixture_19_11_7 cost 0.5415929798000888
 mixture_19_11_7 shares_of_cut_19_11 1.0
 mixture_19_12_0 cost 0.6203134252832072
 mixture_19_12_0 shares_of_cut_19_12 1.0
 mixture_19_12_1 cost 0.46917045694795845
 mixture_19_12_1 shares_of_cut_19_12 1.0
 mixture_19_12_2 cost 0.43279508742696426
 mixture_19_12_2 shares_of_cut_19_12 1.0
 mixture_19_12_3 cost 0.4173131706057172
 mixture_19_12_3 shares_of_cut_19_12 1.0
 mixture_19_12_4 cost 0.409544668777596
 mixture_19_12_4 shares_of_cut_19_12 1.0
 mixture_19_12_5 cost 0.40563504261330574
 mixture_19_12_5 shares_of_cut_19_12 1.0
 mixture_19_12_6 cost 0.4040471110977567
 mixture_19_12_6 shares_of_cut_19_12 1.0
 mixture_19_12_7 cost 0.40404709792757876
 mixture_19_12_7 shares_of_cut_19_12 1.0
 mixture_19_13_0 cost 0.5671433164895106
 mixture_19_13_0 shares_of_cut_19_13 1.0
 mixture_19_13_1 cost 0.5186011965131905
 mixture_19_13_1 shares_of_cut_19_13 1.0
 mixture_19_13_2 cost 0.5069186315158265
 mixture_19_13_2 shares_of_cut_19_13 1.0
 mixture_19_13_3 cost 0.501946352143005
 mixture_19_13_3 shares_of_cut_19_13 1.0
 mixture_19_13_4 cost 0.4994513664223297
 mixture_19_13_4 shares_of_cut_19_13 1.0
 mixture_19_13_5 cost 0.4981957238713075
 mixture_19_13_5 shares_of_cut_19_13 1.0
 mixture_19_13_6 cost 0.4976857328145553
 mixture_19_13_6 shares_of_cut_19_13 1.0
 mixture_19_13_7 cost 0.4976857285847299
 mixture_19_13_7 shares_of_cut_19_13 1.0
 mixture_19_14_0 cost 0.5307768531037115
 mixture_19_14_0 shares_of_cut_19_14 1.0
 mixture_19_14_1 cost 0.5208192294982337
 mixture_19_14_1 shares_of_cut_19_14 1.0
 mixture_19_14_2 cost 0.5184227419726162
 mixture_19_14_2 shares_of_cut_19_14 1.0
 mixture_19_14_3 cost 0.5174027600171517
 mixture_19_14_3 shares_of_cut_19_14 1.0
 mixture_19_14_4 cost 0.5168909544198756
 mixture_19_14_4 shares_of_cut_19_14 1.0
 mixture_19_14_5 cost 0.5166333798452135
 mixture_19_14_5 shares_of_cut_19_14 1.0
 mixture_19_14_6 cost 0.5165287635040282
 mixture_19_14_6 shares_of_cut_19_14 1.0
 mixture_19_14_7 cost 0.5165287626363486
 mixture_19_14_7 shares_of_cut_19_14 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 1.1882575098820676
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
 RHS one_cut_10 1.0
 RHS one_cut_11 1.0
 RHS one_cut_12 1.0
 RHS one_cut_13 1.0
 RHS one_cut_14 1.0
 RHS one_cut_15 1.0
 RHS one_cut_16 1.0
 RHS one_cut_17 1.0
 RHS one_cut_18 1.0
 RHS one_cut_19 1.0
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
 UP BND chosen_0_12 1.0
 UP BND chosen_0_13 1.0
 UP BND chosen_0_14 1.0
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
 UP BND chosen_1_10 1.0
 UP BND chosen_1_11 1.0
 UP BND chosen_1_12 1.0
 UP BND chosen_1_13 1.0
 UP BND chosen_1_14 1.0
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
 UP BND chosen_2_10 1.0
 UP BND chosen_2_11 1.0
 UP BND chosen_2_12 1.0
 UP BND chosen_2_13 1.0
 UP BND chosen_2_14 1.0
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
 UP BND chosen_3_10 1.0
 UP BND chosen_3_11 1.0
 UP BND chosen_3_12 1.0
 UP BND chosen_3_13 1.0
 UP BND chosen_3_14 1.0
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
 UP BND chosen_4_10 1.0
 UP BND chosen_4_11 1.0
 UP BND chosen_4_12 1.0
 UP BND chosen_4_13 1.0
 UP BND chosen_4_14 1.0
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
 UP BND chosen_5_10 1.0
 UP BND chosen_5_11 1.0
 UP BND chosen_5_12 1.0
 UP BND chosen_5_13 1.0
 UP BND chosen_5_14 1.0
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
 UP BND chosen_6_10 1.0
 UP BND chosen_6_11 1.0
 UP BND chosen_6_12 1.0
 UP BND chosen_6_13 1.0
 UP BND chosen_6_14 1.0
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
 UP BND chosen_7_10 1.0
 UP BND chosen_7_11 1.0
 UP BND chosen_7_12 1.0
 UP BND chosen_7_13 1.0
 UP BND chosen_7_14 1.0
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
 UP BND chosen_8_10 1.0
 UP BND chosen_8_11 1.0
 UP BND chosen_8_12 1.0
 UP BND chosen_8_13 1.0
 UP BND chosen_8_14 1.0
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
 UP BND chosen_9_10 1.0
 UP BND chosen_9_11 1.0
 UP BND chosen_9_12 1.0
 UP BND chosen_9_13 1.0
 UP BND chosen_9_14 1.0
 UP BND chosen_10_0 1.0
 UP BND chosen_10_1 1.0
 UP BND chosen_10_2 1.0
 UP BND chosen_10_3 1.0
 UP BND chosen_10_4 1.0
 UP BND chosen_10_5 1.0
 UP BND chosen_10_6 1.0
 UP BND chosen_10_7 1.0
 UP BND chosen_10_8 1.0
 UP BND chosen_10_9 1.0
 UP BND chosen_10_10 1.0
 UP BND chosen_10_11 1.0
 UP BND chosen_10_12 1.0
 UP BND chosen_10_13 1.0
 UP BND chosen_10_14 1.0
 UP BND chosen_11_0 1.0
 UP BND chosen_11_1 1.0
 UP BND chosen_11_2 1.0
 UP BND chosen_11_3 1.0
 UP BND chosen_11_4 1.0
 UP BND chosen_11_5 1.0
 UP BND chosen_11_6 1.0
 UP BND chosen_11_7 1.0
 UP BND chosen_11_8 1.0
 UP BND chosen_11_9 1.0
 UP BND chosen_11_10 1.0
 UP BND chosen_11_11 1.0
 UP BND chosen_11_12 1.0
 UP BND chosen_11_13 1.0
 UP BND chosen_11_14 1.0
 UP BND chosen_12_0 1.0
 UP BND chosen_12_1 1.0
 UP BND chosen_12_2 1.0
 UP BND chosen_12_3 1.0
 UP BND chosen_12_4 1.0
 UP BND chosen_12_5 1.0
 UP BND chosen_12_6 1.0
 UP BND chosen_12_7 1.0
 UP BND chosen_12_8 1.0
 UP BND chosen_12_9 1.0
 UP BND chosen_12_10 1.0
 UP BND chosen_12_11 1.0
 UP BND chosen_12_12 1.0
 UP BND chosen_12_13 1.0
 UP BND chosen_12_14 1.0
 UP BND chosen_13_0 1.0
 UP BND chosen_13_1 1.0
 UP BND chosen_13_2 1.0
 UP BND chosen_13_3 1.0
 UP BND chosen_13_4 1.0
 UP BND chosen_13_5 1.0
 UP BND chosen_13_6 1.0
 UP BND chosen_13_7 1.0
 UP BND chosen_13_8 1.0
 UP BND chosen_13_9 1.0
 UP BND chosen_13_10 1.0
 UP BND chosen_13_11 1.0
 UP BND chosen_13_12 1.0
 UP BND chosen_13_13 1.0
 UP BND chosen_13_14 1.0
 UP BND chosen_14_0 1.0
 UP BND chosen_14_1 1.0
 UP BND chosen_14_2 1.0
 UP BND chosen_14_3 1.0
 UP BND chosen_14_4 1.0
 UP BND chosen_14_5 1.0
 UP BND chosen_14_6 1.0
 UP BND chosen_14_7 1.0
 UP BND chosen_14_8 1.0
 UP BND chosen_14_9 1.0
 UP BND chosen_14_10 1.0
 UP BND chosen_14_11 1.0
 UP BND chosen_14_12 1.0
 UP BND chosen_14_13 1.0
 UP BND chosen_14_14 1.0
 UP BND chosen_15_0 1.0
 UP BND chosen_15_1 1.0
 UP BND chosen_15_2 1.0
 UP BND chosen_15_3 1.0
 UP BND chosen_15_4 1.0
 UP BND chosen_15_5 1.0
 UP BND chosen_15_6 1.0
 UP BND chosen_15_7 1.0
 UP BND chosen_15_8 1.0
 UP BND chosen_15_9 1.0
 UP BND chosen_15_10 1.0
 UP BND chosen_15_11 1.0
 UP BND chosen_15_12 1.0
 UP BND chosen_15_13 1.0
 UP BND chosen_15_14 1.0
 UP BND chosen_16_0 1.0
 UP BND chosen_16_1 1.0
 UP BND chosen_16_2 1.0
 UP BND chosen_16_3 1.0
 UP BND chosen_16_4 1.0
 UP BND chosen_16_5 1.0
 UP BND chosen_16_6 1.0
 UP BND chosen_16_7 1.0
 UP BND chosen_16_8 1.0
 UP BND chosen_16_9 1.0
 UP BND chosen_16_10 1.0
 UP BND chosen_16_11 1.0
 UP BND chosen_16_12 1.0
 UP BND chosen_16_13 1.0
 UP BND chosen_16_14 1.0
 UP BND chosen_17_0 1.0
 UP BND chosen_17_1 1.0
 UP BND chosen_17_2 1.0
 UP BND chosen_17_3 1.0
 UP BND chosen_17_4 1.0
 UP BND chosen_17_5 1.0
 UP BND chosen_17_6 1.0
 UP BND chosen_17_7 1.0
 UP BND chosen_17_8 1.0
 UP BND chosen_17_9 1.0
 UP BND chosen_17_10 1.0
 UP BND chosen_17_11 1.0
 UP BND chosen_17_12 1.0
 UP BND chosen_17_13 1.0
 UP BND chosen_17_14 1.0
 UP BND chosen_18_0 1.0
 UP BND chosen_18_1 1.0
 UP BND chosen_18_2 1.0
 UP BND chosen_18_3 1.0
 UP BND chosen_18_4 1.0
 UP BND chosen_18_5 1.0
 UP BND chosen_18_6 1.0
 UP BND chosen_18_7 1.0
 UP BND chosen_18_8 1.0
 UP BND chosen_18_9 1.0
 UP BND chosen_18_10 1.0
 UP BND chosen_18_11 1.0
 UP BND chosen_18_12 1.0
 UP BND chosen_18_13 1.0
 UP BND chosen_18_14 1.0
 UP BND chosen_19_0 1.0
 UP BND chosen_19_1 1.0
 UP BND chosen_19_2 1.0
 UP BND chosen_19_3 1.0
 UP BND chosen_19_4 1.0
 UP BND chosen_19_5 1.0
 UP BND chosen_19_6 1.0
 UP BND chosen_19_7 1.0
 UP BND chosen_19_8 1.0
 UP BND chosen_19_9 1.0
 UP BND chosen_19_10 1.0
 UP BND chosen_19_11 1.0
 UP BND chosen_19_12 1.0
 UP BND chosen_19_13 1.0
 UP BND chosen_19_14 1.0
 UP BND mixture_0_0_0 1.0
 UP BND mixture_0_0_1 1.0
 UP BND mixture_0_0_2 1.0
 UP BND mixture_0_0_3 1.0
 UP BND mixture_0_0_4 1.0
 UP BND mixture_0_0_5 1.0
 UP BND mixture_0_0_6 1.0
 UP BND mixture_0_0_7 1.0
 UP BND mixture_0_1_0 1.0
 UP BND mixture_0_1_1 1.0
 UP BND mixture_0_1_2 1.0
 UP BND mixture_0_1_3 1.0
 UP BND mixture_0_1_4 1.0
 UP BND mixture_0_1_5 1.0
 UP BND mixture_0_1_6 1.0
 UP BND mixture_0_1_7 1.0
 UP BND mixture_0_2_0 1.0
 UP BND mixture_0_2_1 1.0
 UP BND mixture_0_2_2 1.0
 UP BND mixture_0_2_3 1.0
 UP BND mixture_0_2_4 1.0
 UP BND mixture_0_2_5 1.0
 UP BND mixture_0_2_6 1.0
 UP BND mixture_0_2_7 1.0
 UP BND mixture_0_3_0 1.0
 UP BND mixture_0_3_1 1.0
 UP BND mixture_0_3_2 1.0
 UP BND mixture_0_3_3 1.0
 UP BND mixture_0_3_4 1.0
 UP BND mixture_0_3_5 1.0
 UP BND mixture_0_3_6 1.0
 UP BND mixture_0_3_7 1.0
 UP BND mixture_0_4_0 1.0
 UP BND mixture_0_4_1 1.0
 UP BND mixture_0_4_2 1.0
 UP BND mixture_0_4_3 1.0
 UP BND mixture_0_4_4 1.0
 UP BND mixture_0_4_5 1.0
 UP BND mixture_0_4_6 1.0
 UP BND mixture_0_4_7 1.0
 UP BND mixture_0_5_0 1.0
 UP BND mixture_0_5_1 1.0
 UP BND mixture_0_5_2 1.0
 UP BND mixture_0_5_3 1.0
 UP BND mixture_0_5_4 1.0
 UP BND mixture_0_5_5 1.0
 UP BND mixture_0_5_6 1.0
 UP BND mixture_0_5_7 1.0
 UP BND mixture_0_6_0 1.0
 UP BND mixture_0_6_1 1.0
 UP BND mixture_0_6_2 1.0
 UP BND mixture_0_6_3 1.0
 UP BND mixture_0_6_4 1.0
 UP BND mixture_0_6_5 1.0
 UP BND mixture_0_6_6 1.0
 UP BND mixture_0_6_7 1.0
 UP BND mixture_0_7_0 1.0
 UP BND mixture_0_7_1 1.0
 UP BND mixture_0_7_2 1.0
 UP BND mixture_0_7_3 1.0
 UP BND mixture_0_7_4 1.0
 UP BND mixture_0_7_5 1.0
 UP BND mixture_0_7_6 1.0
 UP BND mixture_0_7_7 1.0
 UP BND mixture_0_8_0 1.0
 UP BND mixture_0_8_1 1.0
 UP BND mixture_0_8_2 1.0
 UP BND mixture_0_8_3 1.0
 UP BND mixture_0_8_4 1.0
 UP BND mixture_0_8_5 1.0
 UP BND mixture_0_8_6 1.0
 UP BND mixture_0_8_7 1.0
 UP BND mixture_0_9_0 1.0
 UP BND mixture_0_9_1 1.0
 UP BND mixture_0_9_2 1.0
 UP BND mixture_0_9_3 1.0
 UP BND mixture_0_9_4 1.0
 UP BND mixture_0_9_5 1.0
 UP BND mixture_0_9_6 1.0
 UP BND mixture_0_9_7 1.0
 UP BND mixture_0_10_0 1.0
 UP BND mixture_0_10_1 1.0
 UP BND mixture_0_10_2 1.0
 UP BND mixture_0_10_3 1.0
 UP BND mixture_0_10_4 1.0
 UP BND mixture_0_10_5 1.0
 UP BND mixture_0_10_6 1.0
 UP BND mixture_0_10_7 1.0
 UP BND mixture_0_11_0 1.0
 UP BND mixture_0_11_1 1.0
 UP BND mixture_0_11_2 1.0
 UP BND mixture_0_11_3 1.0
 UP BND mixture_0_11_4 1.0
 UP BND mixture_0_11_5 1.0
 UP BND mixture_0_11_6 1.0
 UP BND mixture_0_11_7 1.0
 UP BND mixture_0_12_0 1.0
 UP BND mixture_0_12_1 1.0
 UP BND mixture_0_12_2 1.0
 UP BND mixture_0_12_3 1.0
 UP BND mixture_0_12_4 1.0
 UP BND mixture_0_12_5 1.0
 UP BND mixture_0_12_6 1.0
 UP BND mixture_0_12_7 1.0
 UP BND mixture_0_13_0 1.0
 UP BND mixture_0_13_1 1.0
 UP BND mixture_0_13_2 1.0
 UP BND mixture_0_13_3 1.0
 UP BND mixture_0_13_4 1.0
 UP BND mixture_0_13_5 1.0
 UP BND mixture_0_13_6 1.0
 UP BND mixture_0_13_7 1.0
 UP BND mixture_0_14_0 1.0
 UP BND mixture_0_14_1 1.0
 UP BND mixture_0_14_2 1.0
 UP BND mixture_0_14_3 1.0
 UP BND mixture_0_14_4 1.0
 UP BND mixture_0_14_5 1.0
 UP BND mixture_0_14_6 1.0
 UP BND mixture_0_14_7 1.0
 UP BND mixture_1_0_0 1.0
 UP BND mixture_1_0_1 1.0
 UP BND mixture_1_0_2 1.0
 UP BND mixture_1_0_3 1.0
 UP BND mixture_1_0_4 1.0
 UP BND mixture_1_0_5 1.0
 UP BND mixture_1_0_6 1.0
 UP BND mixture_1_0_7 1.0
 UP BND mixture_1_1_0 1.0
 UP BND mixture_1_1_1 1.0
 UP BND mixture_1_1_2 1.0
 UP BND mixture_1_1_3 1.0
 UP BND mixture_1_1_4 1.0
 UP BND mixture_1_1_5 1.0
 UP BND mixture_1_1_6 1.0
 UP BND mixture_1_1_7 1.0
 UP BND mixture_1_2_0 1.0
 UP BND mixture_1_2_1 1.0
 UP BND mixture_1_2_2 1.0
 UP BND mixture_1_2_3 1.0
 UP BND mixture_1_2_4 1.0
 UP BND mixture_1_2_5 1.0
 UP BND mixture_1_2_6 1.0
 UP BND mixture_1_2_7 1.0
 UP BND mixture_1_3_0 1.0
 UP BND mixture_1_3_1 1.0
 UP BND mixture_1_3_2 1.0
 UP BND mixture_1_3_3 1.0
 UP BND mixture_1_3_4 1.0
 UP BND mixture_1_3_5 1.0
 UP BND mixture_1_3_6 1.0
 UP BND mixture_1_3_7 1.0
 UP BND mixture_1_4_0 1.0
 UP BND mixture_1_4_1 1.0
 UP BND mixture_1_4_2 1.0
 UP BND mixture_1_4_3 1.0
 UP BND mixture_1_4_4 1.0
 UP BND mixture_1_4_5 1.0
 UP BND mixture_1_4_6 1.0
 UP BND mixture_1_4_7 1.0
 UP BND mixture_1_5_0 1.0
 UP BND mixture_1_5_1 1.0
 UP BND mixture_1_5_2 1.0
 UP BND mixture_1_5_3 1.0
 UP BND mixture_1_5_4 1.0
 UP BND mixture_1_5_5 1.0
 UP BND mixture_1_5_6 1.0
 UP BND mixture_1_5_7 1.0
 UP BND mixture_1_6_0 1.0
 UP BND mixture_1_6_1 1.0
 UP BND mixture_1_6_2 1.0
 UP BND mixture_1_6_3 1.0
 UP BND mixture_1_6_4 1.0
 UP BND mixture_1_6_5 1.0
 UP BND mixture_1_6_6 1.0
 UP BND mixture_1_6_7 1.0
 UP BND mixture_1_7_0 1.0
 UP BND mixture_1_7_1 1.0
 UP BND mixture_1_7_2 1.0
 UP BND mixture_1_7_3 1.0
 UP BND mixture_1_7_4 1.0
 UP BND mixture_1_7_5 1.0
 UP BND mixture_1_7_6 1.0
 UP BND mixture_1_7_7 1.0
 UP BND mixture_1_8_0 1.0
 UP BND mixture_1_8_1 1.0
 UP BND mixture_1_8_2 1.0
 UP BND mixture_1_8_3 1.0
 UP BND mixture_1_8_4 1.0
 UP BND mixture_1_8_5 1.0
 UP BND mixture_1_8_6 1.0
 UP BND mixture_1_8_7 1.0
 UP BND mixture_1_9_0 1.0
 UP BND mixture_1_9_1 1.0
 UP BND mixture_1_9_2 1.0
 UP BND mixture_1_9_3 1.0
 UP BND mixture_1_9_4 1.0
 UP BND mixture_1_9_5 1.0
 UP BND mixture_1_9_6 1.0
 UP BND mixture_1_9_7 1.0
 UP BND mixture_1_10_0 1.0
 UP BND mixture_1_10_1 1.0
 UP BND mixture_1_10_2 1.0
 UP BND mixture_1_10_3 1.0
 UP BND mixture_1_10_4 1.0
 UP BND mixture_1_10_5 1.0
 UP BND mixture_1_10_6 1.0
 UP BND mixture_1_10_7 1.0
 UP BND mixture_1_11_0 1.0
 UP BND mixture_1_11_1 1.0
 UP BND mixture_1_11_2 1.0
 UP BND mixture_1_11_3 1.0
 UP BND mixture_1_11_4 1.0
 UP BND mixture_1_11_5 1.0
 UP BND mixture_1_11_6 1.0
 UP BND mixture_1_11_7 1.0
 UP BND mixture_1_12_0 1.0
 UP BND mixture_1_12_1 1.0
 UP BND mixture_1_12_2 1.0
 UP BND mixture_1_12_3 1.0
 UP BND mixture_1_12_4 1.0
 UP BND mixture_1_12_5 1.0
 UP BND mixture_1_12_6 1.0
 UP BND mixture_1_12_7 1.0
 UP BND mixture_1_13_0 1.0
 UP BND mixture_1_13_1 1.0
 UP BND mixture_1_13_2 1.0
 UP BND mixture_1_13_3 1.0
 UP BND mixture_1_13_4 1.0
 UP BND mixture_1_13_5 1.0
 UP BND mixture_1_13_6 1.0
 UP BND mixture_1_13_7 1.0
 UP BND mixture_1_14_0 1.0
 UP BND mixture_1_14_1 1.0
 UP BND mixture_1_14_2 1.0
 UP BND mixture_1_14_3 1.0
 UP BND mixture_1_14_4 1.0
 UP BND mixture_1_14_5 1.0
 UP BND mixture_1_14_6 1.0
 UP BND mixture_1_14_7 1.0
 UP BND mixture_2_0_0 1.0
 UP BND mixture_2_0_1 1.0
 UP BND mixture_2_0_2 1.0
 UP BND mixture_2_0_3 1.0
 UP BND mixture_2_0_4 1.0
 UP BND mixture_2_0_5 1.0
 UP BND mixture_2_0_6 1.0
 UP BND mixture_2_0_7 1.0
 UP BND mixture_2_1_0 1.0
 UP BND mixture_2_1_1 1.0
 UP BND mixture_2_1_2 1.0
 UP BND mixture_2_1_3 1.0
 UP BND mixture_2_1_4 1.0
 UP BND mixture_2_1_5 1.0
 UP BND mixture_2_1_6 1.0
 UP BND mixture_2_1_7 1.0
 UP BND mixture_2_2_0 1.0
 UP BND mixture_2_2_1 1.0
 UP BND mixture_2_2_2 1.0
 UP BND mixture_2_2_3 1.0
 UP BND mixture_2_2_4 1.0
 UP BND mixture_2_2_5 1.0
 UP BND mixture_2_2_6 1.0
 UP BND mixture_2_2_7 1.0
 UP BND mixture_2_3_0 1.0
 UP BND mixture_2_3_1 1.0
 UP BND mixture_2_3_2 1.0
 UP BND mixture_2_3_3 1.0
 UP BND mixture_2_3_4 1.0
 UP BND mixture_2_3_5 1.0
 UP BND mixture_2_3_6 1.0
 UP BND mixture_2_3_7 1.0
 UP BND mixture_2_4_0 1.0
 UP BND mixture_2_4_1 1.0
 UP BND mixture_2_4_2 1.0
 UP BND mixture_2_4_3 1.0
 UP BND mixture_2_4_4 1.0
 UP BND mixture_2_4_5 1.0
 UP BND mixture_2_4_6 1.0
 UP BND mixture_2_4_7 1.0
 UP BND mixture_2_5_0 1.0
 UP BND mixture_2_5_1 1.0
 UP BND mixture_2_5_2 1.0
 UP BND mixture_2_5_3 1.0
 UP BND mixture_2_5_4 1.0
 UP BND mixture_2_5_5 1.0
 UP BND mixture_2_5_6 1.0
 UP BND mixture_2_5_7 1.0
 UP BND mixture_2_6_0 1.0
 UP BND mixture_2_6_1 1.0
 UP BND mixture_2_6_2 1.0
 UP BND mixture_2_6_3 1.0
 UP BND mixture_2_6_4 1.0
 UP BND mixture_2_6_5 1.0
 UP BND mixture_2_6_6 1.0
 UP BND mixture_2_6_7 1.0
 UP BND mixture_2_7_0 1.0
 UP BND mixture_2_7_1 1.0
 UP BND mixture_2_7_2 1.0
 UP BND mixture_2_7_3 1.0
 UP BND mixture_2_7_4 1.0
 UP BND mixture_2_7_5 1.0
 UP BND mixture_2_7_6 1.0
 UP BND mixture_2_7_7 1.0
 UP BND mixture_2_8_0 1.0
 UP BND mixture_2_8_1 1.0
 UP BND mixture_2_8_2 1.0
 UP BND mixture_2_8_3 1.0
 UP BND mixture_2_8_4 1.0
 UP BND mixture_2_8_5 1.0
 UP BND mixture_2_8_6 1.0
 UP BND mixture_2_8_7 1.0
 UP BND mixture_2_9_0 1.0
 UP BND mixture_2_9_1 1.0
 UP BND mixture_2_9_2 1.0
 UP BND mixture_2_9_3 1.0
 UP BND mixture_2_9_4 1.0
 UP BND mixture_2_9_5 1.0
 UP BND mixture_2_9_6 1.0
 UP BND mixture_2_9_7 1.0
 UP BND mixture_2_10_0 1.0
 UP BND mixture_2_10_1 1.0
 UP BND mixture_2_10_2 1.0
 UP BND mixture_2_10_3 1.0
 UP BND mixture_2_10_4 1.0
 UP BND mixture_2_10_5 1.0
 UP BND mixture_2_10_6 1.0
 UP BND mixture_2_10_7 1.0
 UP BND mixture_2_11_0 1.0
 UP BND mixture_2_11_1 1.0
 UP BND mixture_2_11_2 1.0
 UP BND mixture_2_11_3 1.0
 UP BND mixture_2_11_4 1.0
 UP BND mixture_2_11_5 1.0
 UP BND mixture_2_11_6 1.0
 UP BND mixture_2_11_7 1.0
 UP BND mixture_2_12_0 1.0
 UP BND mixture_2_12_1 1.0
 UP BND mixture_2_12_2 1.0
 UP BND mixture_2_12_3 1.0
 UP BND mixture_2_12_4 1.0
 UP BND mixture_2_12_5 1.0
 UP BND mixture_2_12_6 1.0
 UP BND mixture_2_12_7 1.0
 UP BND mixture_2_13_0 1.0
 UP BND mixture_2_13_1 1.0
 UP BND mixture_2_13_2 1.0
 UP BND mixture_2_13_3 1.0
 UP BND mixture_2_13_4 1.0
 UP BND mixture_2_13_5 1.0
 UP BND mixture_2_13_6 1.0
 UP BND mixture_2_13_7 1.0
 UP BND mixture_2_14_0 1.0
 UP BND mixture_2_14_1 1.0
 UP BND mixture_2_14_2 1.0
 UP BND mixture_2_14_3 1.0
 UP BND mixture_2_14_4 1.0
 UP BND mixture_2_14_5 1.0
 UP BND mixture_2_14_6 1.0
 UP BND mixture_2_14_7 1.0
 UP BND mixture_3_0_0 1.0
 UP BND mixture_3_0_1 1.0
 UP BND mixture_3_0_2 1.0
 UP BND mixture_3_0_3 1.0
 UP BND mixture_3_0_4 1.0
 UP BND mixture_3_0_5 1.0
 UP BND mixture_3_0_6 1.0
 UP BND mixture_3_0_7 1.0
 UP BND mixture_3_1_0 1.0
 UP BND mixture_3_1_1 1.0
 UP BND mixture_3_1_2 1.0
 UP BND mixture_3_1_3 1.0
 UP BND mixture_3_1_4 1.0
 UP BND mixture_3_1_5 1.0
 UP BND mixture_3_1_6 1.0
 UP BND mixture_3_1_7 1.0
 UP BND mixture_3_2_0 1.0
 UP BND mixture_3_2_1 1.0
 UP BND mixture_3_2_2 1.0
 UP BND mixture_3_2_3 1.0
 UP BND mixture_3_2_4 1.0
 UP BND mixture_3_2_5 1.0
 UP BND mixture_3_2_6 1.0
 UP BND mixture_3_2_7 1.0
 UP BND mixture_3_3_0 1.0
 UP BND mixture_3_3_1 1.0
 UP BND mixture_3_3_2 1.0
 UP BND mixture_3_3_3 1.0
 UP BND mixture_3_3_4 1.0
 UP BND mixture_3_3_5 1.0
 UP BND mixture_3_3_6 1.0
 UP BND mixture_3_3_7 1.0
 UP BND mixture_3_4_0 1.0
 UP BND mixture_3_4_1 1.0
 UP BND mixture_3_4_2 1.0
 UP BND mixture_3_4_3 1.0
 UP BND mixture_3_4_4 1.0
 UP BND mixture_3_4_5 1.0
 UP BND mixture_3_4_6 1.0
 UP BND mixture_3_4_7 1.0
 UP BND mixture_3_5_0 1.0
 UP BND mixture_3_5_1 1.0
 UP BND mixture_3_5_2 1.0
 UP BND mixture_3_5_3 1.0
 UP BND mixture_3_5_4 1.0
 UP BND mixture_3_5_5 1.0
 UP BND mixture_3_5_6 1.0
 UP BND mixture_3_5_7 1.0
 UP BND mixture_3_6_0 1.0
 UP BND mixture_3_6_1 1.0
 UP BND mixture_3_6_2 1.0
 UP BND mixture_3_6_3 1.0
 UP BND mixture_3_6_4 1.0
 UP BND mixture_3_6_5 1.0
 UP BND mixture_3_6_6 1.0
 UP BND mixture_3_6_7 1.0
 UP BND mixture_3_7_0 1.0
 UP BND mixture_3_7_1 1.0
 UP BND mixture_3_7_2 1.0
 UP BND mixture_3_7_3 1.0
 UP BND mixture_3_7_4 1.0
 UP BND mixture_3_7_5 1.0
 UP BND mixture_3_7_6 1.0
 UP BND mixture_3_7_7 1.0
 UP BND mixture_3_8_0 1.0
 UP BND mixture_3_8_1 1.0
 UP BND mixture_3_8_2 1.0
 UP BND mixture_3_8_3 1.0
 UP BND mixture_3_8_4 1.0
 UP BND mixture_3_8_5 1.0
 UP BND mixture_3_8_6 1.0
 UP BND mixture_3_8_7 1.0
 UP BND mixture_3_9_0 1.0
 UP BND mixture_3_9_1 1.0
 UP BND mixture_3_9_2 1.0
 UP BND mixture_3_9_3 1.0
 UP BND mixture_3_9_4 1.0
 UP BND mixture_3_9_5 1.0
 UP BND mixture_3_9_6 1.0
 UP BND mixture_3_9_7 1.0
 UP BND mixture_3_10_0 1.0
 UP BND mixture_3_10_1 1.0
 UP BND mixture_3_10_2 1.0
 UP BND mixture_3_10_3 1.0
 UP BND mixture_3_10_4 1.0
 UP BND mixture_3_10_5 1.0
 UP BND mixture_3_10_6 1.0
 UP BND mixture_3_10_7 1.0
 UP BND mixture_3_11_0 1.0
 UP BND mixture_3_11_1 1.0
 UP BND mixture_3_11_2 1.0
 UP BND mixture_3_11_3 1.0
 UP BND mixture_3_11_4 1.0
 UP BND mixture_3_11_5 1.0
 UP BND mixture_3_11_6 1.0
 UP BND mixture_3_11_7 1.0
 UP BND mixture_3_12_0 1.0
 UP BND mixture_3_12_1 1.0
 UP BND mixture_3_12_2 1.0
 UP BND mixture_3_12_3 1.0
 UP BND mixture_3_12_4 1.0
 UP BND mixture_3_12_5 1.0
 UP BND mixture_3_12_6 1.0
 UP BND mixture_3_12_7 1.0
 UP BND mixture_3_13_0 1.0
 UP BND mixture_3_13_1 1.0
 UP BND mixture_3_13_2 1.0
 UP BND mixture_3_13_3 1.0
 UP BND mixture_3_13_4 1.0
 UP BND mixture_3_13_5 1.0
 UP BND mixture_3_13_6 1.0
 UP BND mixture_3_13_7 1.0
 UP BND mixture_3_14_0 1.0
 UP BND mixture_3_14_1 1.0
 UP BND mixture_3_14_2 1.0
 UP BND mixture_3_14_3 1.0
 UP BND mixture_3_14_4 1.0
 UP BND mixture_3_14_5 1.0
 UP BND mixture_3_14_6 1.0
 UP BND mixture_3_14_7 1.0
 UP BND mixture_4_0_0 1.0
 UP BND mixture_4_0_1 1.0
 UP BND mixture_4_0_2 1.0
 UP BND mixture_4_0_3 1.0
 UP BND mixture_4_0_4 1.0
 UP BND mixture_4_0_5 1.0
 UP BND mixture_4_0_6 1.0
 UP BND mixture_4_0_7 1.0
 UP BND mixture_4_1_0 1.0
 UP BND mixture_4_1_1 1.0
 UP BND mixture_4_1_2 1.0
 UP BND mixture_4_1_3 1.0
 UP BND mixture_4_1_4 1.0
 UP BND mixture_4_1_5 1.0
 UP BND mixture_4_1_6 1.0
 UP BND mixture_4_1_7 1.0
 UP BND mixture_4_2_0 1.0
 UP BND mixture_4_2_1 1.0
 UP BND mixture_4_2_2 1.0
 UP BND mixture_4_2_3 1.0
 UP BND mixture_4_2_4 1.0
 UP BND mixture_4_2_5 1.0
 UP BND mixture_4_2_6 1.0
 UP BND mixture_4_2_7 1.0
 UP BND mixture_4_3_0 1.0
 UP BND mixture_4_3_1 1.0
 UP BND mixture_4_3_2 1.0
 UP BND mixture_4_3_3 1.0
 UP BND mixture_4_3_4 1.0
 UP BND mixture_4_3_5 1.0
 UP BND mixture_4_3_6 1.0
 UP BND mixture_4_3_7 1.0
 UP BND mixture_4_4_0 1.0
 UP BND mixture_4_4_1 1.0
 UP BND mixture_4_4_2 1.0
 UP BND mixture_4_4_3 1.0
 UP BND mixture_4_4_4 1.0
 UP BND mixture_4_4_5 1.0
 UP BND mixture_4_4_6 1.0
 UP BND mixture_4_4_7 1.0
 UP BND mixture_4_5_0 1.0
 UP BND mixture_4_5_1 1.0
 UP BND mixture_4_5_2 1.0
 UP BND mixture_4_5_3 1.0
 UP BND mixture_4_5_4 1.0
 UP BND mixture_4_5_5 1.0
 UP BND mixture_4_5_6 1.0
 UP BND mixture_4_5_7 1.0
 UP BND mixture_4_6_0 1.0
 UP BND mixture_4_6_1 1.0
 UP BND mixture_4_6_2 1.0
 UP BND mixture_4_6_3 1.0
 UP BND mixture_4_6_4 1.0
 UP BND mixture_4_6_5 1.0
 UP BND mixture_4_6_6 1.0
 UP BND mixture_4_6_7 1.0
 UP BND mixture_4_7_0 1.0
 UP BND mixture_4_7_1 1.0
 UP BND mixture_4_7_2 1.0
 UP BND mixture_4_7_3 1.0
 UP BND mixture_4_7_4 1.0
 UP BND mixture_4_7_5 1.0
 UP BND mixture_4_7_6 1.0
 UP BND mixture_4_7_7 1.0
 UP BND mixture_4_8_0 1.0
 UP BND mixture_4_8_1 1.0
 UP BND mixture_4_8_2 1.0
 UP BND mixture_4_8_3 1.0
 UP BND mixture_4_8_4 1.0
 UP BND mixture_4_8_5 1.0
 UP BND mixture_4_8_6 1.0
 UP BND mixture_4_8_7 1.0
 UP BND mixture_4_9_0 1.0
 UP BND mixture_4_9_1 1.0
 UP BND mixture_4_9_2 1.0
 UP BND mixture_4_9_3 1.0
 UP BND mixture_4_9_4 1.0
 UP BND mixture_4_9_5 1.0
 UP BND mixture_4_9_6 1.0
 UP BND mixture_4_9_7 1.0
 UP BND mixture_4_10_0 1.0
 UP BND mixture_4_10_1 1.0
 UP BND mixture_4_10_2 1.0
 UP BND mixture_4_10_3 1.0
 UP BND mixture_4_10_4 1.0
 UP BND mixture_4_10_5 1.0
 UP BND mixture_4_10_6 1.0
 UP BND mixture_4_10_7 1.0
 UP BND mixture_4_11_0 1.0
 UP BND mixture_4_11_1 1.0
 UP BND mixture_4_11_2 1.0
 UP BND mixture_4_11_3 1.0
 UP BND mixture_4_11_4 1.0
 UP BND mixture_4_11_5 1.0
 UP BND mixture_4_11_6 1.0
 UP BND mixture_4_11_7 1.0
 UP BND mixture_4_12_0 1.0
 UP BND mixture_4_12_1 1.0
 UP BND mixture_4_12_2 1.0
 UP BND mixture_4_12_3 1.0
 UP BND mixture_4_12_4 1.0
 UP BND mixture_4_12_5 1.0
 UP BND mixture_4_12_6 1.0
 UP BND mixture_4_12_7 1.0
 UP BND mixture_4_13_0 1.0
 UP BND mixture_4_13_1 1.0
 UP BND mixture_4_13_2 1.0
 UP BND mixture_4_13_3 1.0
 UP BND mixture_4_13_4 1.0
 UP BND mixture_4_13_5 1.0
 UP BND mixture_4_13_6 1.0
 UP BND mixture_4_13_7 1.0
 UP BND mixture_4_14_0 1.0
 UP BND mixture_4_14_1 1.0
 UP BND mixture_4_14_2 1.0
 UP BND mixture_4_14_3 1.0
 UP BND mixture_4_14_4 1.0
 UP BND mixture_4_14_5 1.0
 UP BND mixture_4_14_6 1.0
 UP BND mixture_4_14_7 1.0
 UP BND mixture_5_0_0 1.0
 UP BND mixture_5_0_1 1.0
 UP BND mixture_5_0_2 1.0
 UP BND mixture_5_0_3 1.0
 UP BND mixture_5_0_4 1.0
 UP BND mixture_5_0_5 1.0
 UP BND mixture_5_0_6 1.0
 UP BND mixture_5_0_7 1.0
 UP BND mixture_5_1_0 1.0
 UP BND mixture_5_1_1 1.0
 UP BND mixture_5_1_2 1.0
 UP BND mixture_5_1_3 1.0
 UP BND mixture_5_1_4 1.0
 UP BND mixture_5_1_5 1.0
 UP BND mixture_5_1_6 1.0
 UP BND mixture_5_1_7 1.0
 UP BND mixture_5_2_0 1.0
 UP BND mixture_5_2_1 1.0
 UP BND mixture_5_2_2 1.0
 UP BND mixture_5_2_3 1.0
 UP BND mixture_5_2_4 1.0
 UP BND mixture_5_2_5 1.0
 UP BND mixture_5_2_6 1.0
 UP BND mixture_5_2_7 1.0
 UP BND mixture_5_3_0 1.0
 UP BND mixture_5_3_1 1.0
 UP BND mixture_5_3_2 1.0
 UP BND mixture_5_3_3 1.0
 UP BND mixture_5_3_4 1.0
 UP BND mixture_5_3_5 1.0
 UP BND mixture_5_3_6 1.0
 UP BND mixture_5_3_7 1.0
 UP BND mixture_5_4_0 1.0
 UP BND mixture_5_4_1 1.0
 UP BND mixture_5_4_2 1.0
 UP BND mixture_5_4_3 1.0
 UP BND mixture_5_4_4 1.0
 UP BND mixture_5_4_5 1.0
 UP BND mixture_5_4_6 1.0
 UP BND mixture_5_4_7 1.0
 UP BND mixture_5_5_0 1.0
 UP BND mixture_5_5_1 1.0
 UP BND mixture_5_5_2 1.0
 UP BND mixture_5_5_3 1.0
 UP BND mixture_5_5_4 1.0
 UP BND mixture_5_5_5 1.0
 UP BND mixture_5_5_6 1.0
 UP BND mixture_5_5_7 1.0
 UP BND mixture_5_6_0 1.0
 UP BND mixture_5_6_1 1.0
 UP BND mixture_5_6_2 1.0
 UP BND mixture_5_6_3 1.0
 UP BND mixture_5_6_4 1.0
 UP BND mixture_5_6_5 1.0
 UP BND mixture_5_6_6 1.0
 UP BND mixture_5_6_7 1.0
 UP BND mixture_5_7_0 1.0
 UP BND mixture_5_7_1 1.0
 UP BND mixture_5_7_2 1.0
 UP BND mixture_5_7_3 1.0
 UP BND mixture_5_7_4 1.0
 UP BND mixture_5_7_5 1.0
 UP BND mixture_5_7_6 1.0
 UP BND mixture_5_7_7 1.0
 UP BND mixture_5_8_0 1.0
 UP BND mixture_5_8_1 1.0
 UP BND mixture_5_8_2 1.0
 UP BND mixture_5_8_3 1.0
 UP BND mixture_5_8_4 1.0
 UP BND mixture_5_8_5 1.0
 UP BND mixture_5_8_6 1.0
 UP BND mixture_5_8_7 1.0
 UP BND mixture_5_9_0 1.0
 UP BND mixture_5_9_1 1.0
 UP BND mixture_5_9_2 1.0
 UP BND mixture_5_9_3 1.0
 UP BND mixture_5_9_4 1.0
 UP BND mixture_5_9_5 1.0
 UP BND mixture_5_9_6 1.0
 UP BND mixture_5_9_7 1.0
 UP BND mixture_5_10_0 1.0
 UP BND mixture_5_10_1 1.0
 UP BND mixture_5_10_2 1.0
 UP BND mixture_5_10_3 1.0
 UP BND mixture_5_10_4 1.0
 UP BND mixture_5_10_5 1.0
 UP BND mixture_5_10_6 1.0
 UP BND mixture_5_10_7 1.0
 UP BND mixture_5_11_0 1.0
 UP BND mixture_5_11_1 1.0
 UP BND mixture_5_11_2 1.0
 UP BND mixture_5_11_3 1.0
 UP BND mixture_5_11_4 1.0
 UP BND mixture_5_11_5 1.0
 UP BND mixture_5_11_6 1.0
 UP BND mixture_5_11_7 1.0
 UP BND mixture_5_12_0 1.0
 UP BND mixture_5_12_1 1.0
 UP BND mixture_5_12_2 1.0
 UP BND mixture_5_12_3 1.0
 UP BND mixture_5_12_4 1.0
 UP BND mixture_5_12_5 1.0
 UP BND mixture_5_12_6 1.0
 UP BND mixture_5_12_7 1.0
 UP BND mixture_5_13_0 1.0
 UP BND mixture_5_13_1 1.0
 UP BND mixture_5_13_2 1.0
 UP BND mixture_5_13_3 1.0
 UP BND mixture_5_13_4 1.0
 UP BND mixture_5_13_5 1.0
 UP BND mixture_5_13_6 1.0
 UP BND mixture_5_13_7 1.0
 UP BND mixture_5_14_0 1.0
 UP BND mixture_5_14_1 1.0
 UP BND mixture_5_14_2 1.0
 UP BND mixture_5_14_3 1.0
 UP BND mixture_5_14_4 1.0
 UP BND mixture_5_14_5 1.0
 UP BND mixture_5_14_6 1.0
 UP BND mixture_5_14_7 1.0
 UP BND mixture_6_0_0 1.0
 UP BND mixture_6_0_1 1.0
 UP BND mixture_6_0_2 1.0
 UP BND mixture_6_0_3 1.0
 UP BND mixture_6_0_4 1.0
 UP BND mixture_6_0_5 1.0
 UP BND mixture_6_0_6 1.0
 UP BND mixture_6_0_7 1.0
 UP BND mixture_6_1_0 1.0
 UP BND mixture_6_1_1 1.0
 UP BND mixture_6_1_2 1.0
 UP BND mixture_6_1_3 1.0
 UP BND mixture_6_1_4 1.0
 UP BND mixture_6_1_5 1.0
 UP BND mixture_6_1_6 1.0
 UP BND mixture_6_1_7 1.0
 UP BND mixture_6_2_0 1.0
 UP BND mixture_6_2_1 1.0
 UP BND mixture_6_2_2 1.0
 UP BND mixture_6_2_3 1.0
 UP BND mixture_6_2_4 1.0
 UP BND mixture_6_2_5 1.0
 UP BND mixture_6_2_6 1.0
 UP BND mixture_6_2_7 1.0
 UP BND mixture_6_3_0 1.0
 UP BND mixture_6_3_1 1.0
 UP BND mixture_6_3_2 1.0
 UP BND mixture_6_3_3 1.0
 UP BND mixture_6_3_4 1.0
 UP BND mixture_6_3_5 1.0
 UP BND mixture_6_3_6 1.0
 UP BND mixture_6_3_7 1.0
 UP BND mixture_6_4_0 1.0
 UP BND mixture_6_4_1 1.0
 UP BND mixture_6_4_2 1.0
 UP BND mixture_6_4_3 1.0
 UP BND mixture_6_4_4 1.0
 UP BND mixture_6_4_5 1.0
 UP BND mixture_6_4_6 1.0
 UP BND mixture_6_4_7 1.0
 UP BND mixture_6_5_0 1.0
 UP BND mixture_6_5_1 1.0
 UP BND mixture_6_5_2 1.0
 UP BND mixture_6_5_3 1.0
 UP BND mixture_6_5_4 1.0
 UP BND mixture_6_5_5 1.0
 UP BND mixture_6_5_6 1.0
 UP BND mixture_6_5_7 1.0
 UP BND mixture_6_6_0 1.0
 UP BND mixture_6_6_1 1.0
 UP BND mixture_6_6_2 1.0
 UP BND mixture_6_6_3 1.0
 UP BND mixture_6_6_4 1.0
 UP BND mixture_6_6_5 1.0
 UP BND mixture_6_6_6 1.0
 UP BND mixture_6_6_7 1.0
 UP BND mixture_6_7_0 1.0
 UP BND mixture_6_7_1 1.0
 UP BND mixture_6_7_2 1.0
 UP BND mixture_6_7_3 1.0
 UP BND mixture_6_7_4 1.0
 UP BND mixture_6_7_5 1.0
 UP BND mixture_6_7_6 1.0
 UP BND mixture_6_7_7 1.0
 UP BND mixture_6_8_0 1.0
 UP BND mixture_6_8_1 1.0
 UP BND mixture_6_8_2 1.0
 UP BND mixture_6_8_3 1.0
 UP BND mixture_6_8_4 1.0
 UP BND mixture_6_8_5 1.0
 UP BND mixture_6_8_6 1.0
 UP BND mixture_6_8_7 1.0
 UP BND mixture_6_9_0 1.0
 UP BND mixture_6_9_1 1.0
 UP BND mixture_6_9_2 1.0
 UP BND mixture_6_9_3 1.0
 UP BND mixture_6_9_4 1.0
 UP BND mixture_6_9_5 1.0
 UP BND mixture_6_9_6 1.0
 UP BND mixture_6_9_7 1.0
 UP BND mixture_6_10_0 1.0
 UP BND mixture_6_10_1 1.0
 UP BND mixture_6_10_2 1.0
 UP BND mixture_6_10_3 1.0
 UP BND mixture_6_10_4 1.0
 UP BND mixture_6_10_5 1.0
 UP BND mixture_6_10_6 1.0
 UP BND mixture_6_10_7 1.0
 UP BND mixture_6_11_0 1.0
 UP BND mixture_6_11_1 1.0
 UP BND mixture_6_11_2 1.0
 UP BND mixture_6_11_3 1.0
 UP BND mixture_6_11_4 1.0
 UP BND mixture_6_11_5 1.0
 UP BND mixture_6_11_6 1.0
 UP BND mixture_6_11_7 1.0
 UP BND mixture_6_12_0 1.0
 UP BND mixture_6_12_1 1.0
 UP BND mixture_6_12_2 1.0
 UP BND mixture_6_12_3 1.0
 UP BND mixture_6_12_4 1.0
 UP BND mixture_6_12_5 1.0
 UP BND mixture_6_12_6 1.0
 UP BND mixture_6_12_7 1.0
 UP BND mixture_6_13_0 1.0
 UP BND mixture_6_13_1 1.0
 UP BND mixture_6_13_2 1.0
 UP BND mixture_6_13_3 1.0
 UP BND mixture_6_13_4 1.0
 UP BND mixture_6_13_5 1.0
 UP BND mixture_6_13_6 1.0
 UP BND mixture_6_13_7 1.0
 UP BND mixture_6_14_0 1.0
 UP BND mixture_6_14_1 1.0
 UP BND mixture_6_14_2 1.0
 UP BND mixture_6_14_3 1.0
 UP BND mixture_6_14_4 1.0
 UP BND mixture_6_14_5 1.0
 UP BND mixture_6_14_6 1.0
 UP BND mixture_6_14_7 1.0
 UP BND mixture_7_0_0 1.0
 UP BND mixture_7_0_1 1.0
 UP BND mixture_7_0_2 1.0
 UP BND mixture_7_0_3 1.0
 UP BND mixture_7_0_4 1.0
 UP BND mixture_7_0_5 1.0
 UP BND mixture_7_0_6 1.0
 UP BND mixture_7_0_7 1.0
 UP BND mixture_7_1_0 1.0
 UP BND mixture_7_1_1 1.0
 UP BND mixture_7_1_2 1.0
 UP BND mixture_7_1_3 1.0
 UP BND mixture_7_1_4 1.0
 UP BND mixture_7_1_5 1.0
 UP BND mixture_7_1_6 1.0
 UP BND mixture_7_1_7 1.0
 UP BND mixture_7_2_0 1.0
 UP BND mixture_7_2_1 1.0
 UP BND mixture_7_2_2 1.0
 UP BND mixture_7_2_3 1.0
 UP BND mixture_7_2_4 1.0
 UP BND mixture_7_2_5 1.0
 UP BND mixture_7_2_6 1.0
 UP BND mixture_7_2_7 1.0
 UP BND mixture_7_3_0 1.0
 UP BND mixture_7_3_1 1.0
 UP BND mixture_7_3_2 1.0
 UP BND mixture_7_3_3 1.0
 UP BND mixture_7_3_4 1.0
 UP BND mixture_7_3_5 1.0
 UP BND mixture_7_3_6 1.0
 UP BND mixture_7_3_7 1.0
 UP BND mixture_7_4_0 1.0
 UP BND mixture_7_4_1 1.0
 UP BND mixture_7_4_2 1.0
 UP BND mixture_7_4_3 1.0
 UP BND mixture_7_4_4 1.0
 UP BND mixture_7_4_5 1.0
 UP BND mixture_7_4_6 1.0
 UP BND mixture_7_4_7 1.0
 UP BND mixture_7_5_0 1.0
 UP BND mixture_7_5_1 1.0
 UP BND mixture_7_5_2 1.0
 UP BND mixture_7_5_3 1.0
 UP BND mixture_7_5_4 1.0
 UP BND mixture_7_5_5 1.0
 UP BND mixture_7_5_6 1.0
 UP BND mixture_7_5_7 1.0
 UP BND mixture_7_6_0 1.0
 UP BND mixture_7_6_1 1.0
 UP BND mixture_7_6_2 1.0
 UP BND mixture_7_6_3 1.0
 UP BND mixture_7_6_4 1.0
 UP BND mixture_7_6_5 1.0
 UP BND mixture_7_6_6 1.0
 UP BND mixture_7_6_7 1.0
 UP BND mixture_7_7_0 1.0
 UP BND mixture_7_7_1 1.0
 UP BND mixture_7_7_2 1.0
 UP BND mixture_7_7_3 1.0
 UP BND mixture_7_7_4 1.0
 UP BND mixture_7_7_5 1.0
 UP BND mixture_7_7_6 1.0
 UP BND mixture_7_7_7 1.0
 UP BND mixture_7_8_0 1.0
 UP BND mixture_7_8_1 1.0
 UP BND mixture_7_8_2 1.0
 UP BND mixture_7_8_3 1.0
 UP BND mixture_7_8_4 1.0
 UP BND mixture_7_8_5 1.0
 UP BND mixture_7_8_6 1.0
 UP BND mixture_7_8_7 1.0
 UP BND mixture_7_9_0 1.0
 UP BND mixture_7_9_1 1.0
 UP BND mixture_7_9_2 1.0
 UP BND mixture_7_9_3 1.0
 UP BND mixture_7_9_4 1.0
 UP BND mixture_7_9_5 1.0
 UP BND mixture_7_9_6 1.0
 UP BND mixture_7_9_7 1.0
 UP BND mixture_7_10_0 1.0
 UP BND mixture_7_10_1 1.0
 UP BND mixture_7_10_2 1.0
 UP BND mixture_7_10_3 1.0
 UP BND mixture_7_10_4 1.0
 UP BND mixture_7_10_5 1.0
 UP BND mixture_7_10_6 1.0
 UP BND mixture_7_10_7 1.0
 UP BND mixture_7_11_0 1.0
 UP BND mixture_7_11_1 1.0
 UP BND mixture_7_11_2 1.0
 UP BND mixture_7_11_3 1.0
 UP BND mixture_7_11_4 1.0
 UP BND mixture_7_11_5 1.0
 UP BND mixture_7_11_6 1.0
 UP BND mixture_7_11_7 1.0
 UP BND mixture_7_12_0 1.0
 UP BND mixture_7_12_1 1.0
 UP BND mixture_7_12_2 1.0
 UP BND mixture_7_12_3 1.0
 UP BND mixture_7_12_4 1.0
 UP BND mixture_7_12_5 1.0
 UP BND mixture_7_12_6 1.0
 UP BND mixture_7_12_7 1.0
 UP BND mixture_7_13_0 1.0
 UP BND mixture_7_13_1 1.0
 UP BND mixture_7_13_2 1.0
 UP BND mixture_7_13_3 1.0
 UP BND mixture_7_13_4 1.0
 UP BND mixture_7_13_5 1.0
 UP BND mixture_7_13_6 1.0
 UP BND mixture_7_13_7 1.0
 UP BND mixture_7_14_0 1.0
 UP BND mixture_7_14_1 1.0
 UP BND mixture_7_14_2 1.0
 UP BND mixture_7_14_3 1.0
 UP BND mixture_7_14_4 1.0
 UP BND mixture_7_14_5 1.0
 UP BND mixture_7_14_6 1.0
 UP BND mixture_7_14_7 1.0
 UP BND mixture_8_0_0 1.0
 UP BND mixture_8_0_1 1.0
 UP BND mixture_8_0_2 1.0
 UP BND mixture_8_0_3 1.0
 UP BND mixture_8_0_4 1.0
 UP BND mixture_8_0_5 1.0
 UP BND mixture_8_0_6 1.0
 UP BND mixture_8_0_7 1.0
 UP BND mixture_8_1_0 1.0
 UP BND mixture_8_1_1 1.0
 UP BND mixture_8_1_2 1.0
 UP BND mixture_8_1_3 1.0
 UP BND mixture_8_1_4 1.0
 UP BND mixture_8_1_5 1.0
 UP BND mixture_8_1_6 1.0
 UP BND mixture_8_1_7 1.0
 UP BND mixture_8_2_0 1.0
 UP BND mixture_8_2_1 1.0
 UP BND mixture_8_2_2 1.0
 UP BND mixture_8_2_3 1.0
 UP BND mixture_8_2_4 1.0
 UP BND mixture_8_2_5 1.0
 UP BND mixture_8_2_6 1.0
 UP BND mixture_8_2_7 1.0
 UP BND mixture_8_3_0 1.0
 UP BND mixture_8_3_1 1.0
 UP BND mixture_8_3_2 1.0
 UP BND mixture_8_3_3 1.0
 UP BND mixture_8_3_4 1.0
 UP BND mixture_8_3_5 1.0
 UP BND mixture_8_3_6 1.0
 UP BND mixture_8_3_7 1.0
 UP BND mixture_8_4_0 1.0
 UP BND mixture_8_4_1 1.0
 UP BND mixture_8_4_2 1.0
 UP BND mixture_8_4_3 1.0
 UP BND mixture_8_4_4 1.0
 UP BND mixture_8_4_5 1.0
 UP BND mixture_8_4_6 1.0
 UP BND mixture_8_4_7 1.0
 UP BND mixture_8_5_0 1.0
 UP BND mixture_8_5_1 1.0
 UP BND mixture_8_5_2 1.0
 UP BND mixture_8_5_3 1.0
 UP BND mixture_8_5_4 1.0
 UP BND mixture_8_5_5 1.0
 UP BND mixture_8_5_6 1.0
 UP BND mixture_8_5_7 1.0
 UP BND mixture_8_6_0 1.0
 UP BND mixture_8_6_1 1.0
 UP BND mixture_8_6_2 1.0
 UP BND mixture_8_6_3 1.0
 UP BND mixture_8_6_4 1.0
 UP BND mixture_8_6_5 1.0
 UP BND mixture_8_6_6 1.0
 UP BND mixture_8_6_7 1.0
 UP BND mixture_8_7_0 1.0
 UP BND mixture_8_7_1 1.0
 UP BND mixture_8_7_2 1.0
 UP BND mixture_8_7_3 1.0
 UP BND mixture_8_7_4 1.0
 UP BND mixture_8_7_5 1.0
 UP BND mixture_8_7_6 1.0
 UP BND mixture_8_7_7 1.0
 UP BND mixture_8_8_0 1.0
 UP BND mixture_8_8_1 1.0
 UP BND mixture_8_8_2 1.0
 UP BND mixture_8_8_3 1.0
 UP BND mixture_8_8_4 1.0
 UP BND mixture_8_8_5 1.0
 UP BND mixture_8_8_6 1.0
 UP BND mixture_8_8_7 1.0
 UP BND mixture_8_9_0 1.0
 UP BND mixture_8_9_1 1.0
 UP BND mixture_8_9_2 1.0
 UP BND mixture_8_9_3 1.0
 UP BND mixture_8_9_4 1.0
 UP BND mixture_8_9_5 1.0
 UP BND mixture_8_9_6 1.0
 UP BND mixture_8_9_7 1.0
 UP BND mixture_8_10_0 1.0
 UP BND mixture_8_10_1 1.0
 UP BND mixture_8_10_2 1.0
 UP BND mixture_8_10_3 1.0
 UP BND mixture_8_10_4 1.0
 UP BND mixture_8_10_5 1.0
 UP BND mixture_8_10_6 1.0
 UP BND mixture_8_10_7 1.0
 UP BND mixture_8_11_0 1.0
 UP BND mixture_8_11_1 1.0
 UP BND mixture_8_11_2 1.0
 UP BND mixture_8_11_3 1.0
 UP BND mixture_8_11_4 1.0
 UP BND mixture_8_11_5 1.0
 UP BND mixture_8_11_6 1.0
 UP BND mixture_8_11_7 1.0
 UP BND mixture_8_12_0 1.0
 UP BND mixture_8_12_1 1.0
 UP BND mixture_8_12_2 1.0
 UP BND mixture_8_12_3 1.0
 UP BND mixture_8_12_4 1.0
 UP BND mixture_8_12_5 1.0
 UP BND mixture_8_12_6 1.0
 UP BND mixture_8_12_7 1.0
 UP BND mixture_8_13_0 1.0
 UP BND mixture_8_13_1 1.0
 UP BND mixture_8_13_2 1.0
 UP BND mixture_8_13_3 1.0
 UP BND mixture_8_13_4 1.0
 UP BND mixture_8_13_5 1.0
 UP BND mixture_8_13_6 1.0
 UP BND mixture_8_13_7 1.0
 UP BND mixture_8_14_0 1.0
 UP BND mixture_8_14_1 1.0
 UP BND mixture_8_14_2 1.0
 UP BND mixture_8_14_3 1.0
 UP BND mixture_8_14_4 1.0
 UP BND mixture_8_14_5 1.0
 UP BND mixture_8_14_6 1.0
 UP BND mixture_8_14_7 1.0
 UP BND mixture_9_0_0 1.0
 UP BND mixture_9_0_1 1.0
 UP BND mixture_9_0_2 1.0
 UP BND mixture_9_0_3 1.0
 UP BND mixture_9_0_4 1.0
 UP BND mixture_9_0_5 1.0
 UP BND mixture_9_0_6 1.0
 UP BND mixture_9_0_7 1.0
 UP BND mixture_9_1_0 1.0
 UP BND mixture_9_1_1 1.0
 UP BND mixture_9_1_2 1.0
 UP BND mixture_9_1_3 1.0
 UP BND mixture_9_1_4 1.0
 UP BND mixture_9_1_5 1.0
 UP BND mixture_9_1_6 1.0
 UP BND mixture_9_1_7 1.0
 UP BND mixture_9_2_0 1.0
 UP BND mixture_9_2_1 1.0
 UP BND mixture_9_2_2 1.0
 UP BND mixture_9_2_3 1.0
 UP BND mixture_9_2_4 1.0
 UP BND mixture_9_2_5 1.0
 UP BND mixture_9_2_6 1.0
 UP BND mixture_9_2_7 1.0
 UP BND mixture_9_3_0 1.0
 UP BND mixture_9_3_1 1.0
 UP BND mixture_9_3_2 1.0
 UP BND mixture_9_3_3 1.0
 UP BND mixture_9_3_4 1.0
 UP BND mixture_9_3_5 1.0
 UP BND mixture_9_3_6 1.0
 UP BND mixture_9_3_7 1.0
 UP BND mixture_9_4_0 1.0
 UP BND mixture_9_4_1 1.0
 UP BND mixture_9_4_2 1.0
 UP BND mixture_9_4_3 1.0
 UP BND mixture_9_4_4 1.0
 UP BND mixture_9_4_5 1.0
 UP BND mixture_9_4_6 1.0
 UP BND mixture_9_4_7 1.0
 UP BND mixture_9_5_0 1.0
 UP BND mixture_9_5_1 1.0
 UP BND mixture_9_5_2 1.0
 UP BND mixture_9_5_3 1.0
 UP BND mixture_9_5_4 1.0
 UP BND mixture_9_5_5 1.0
 UP BND mixture_9_5_6 1.0
 UP BND mixture_9_5_7 1.0
 UP BND mixture_9_6_0 1.0
 UP BND mixture_9_6_1 1.0
 UP BND mixture_9_6_2 1.0
 UP BND mixture_9_6_3 1.0
 UP BND mixture_9_6_4 1.0
 UP BND mixture_9_6_5 1.0
 UP BND mixture_9_6_6 1.0
 UP BND mixture_9_6_7 1.0
 UP BND mixture_9_7_0 1.0
 UP BND mixture_9_7_1 1.0
 UP BND mixture_9_7_2 1.0
 UP BND mixture_9_7_3 1.0
 UP BND mixture_9_7_4 1.0
 UP BND mixture_9_7_5 1.0
 UP BND mixture_9_7_6 1.0
 UP BND mixture_9_7_7 1.0
 UP BND mixture_9_8_0 1.0
 UP BND mixture_9_8_1 1.0
 UP BND mixture_9_8_2 1.0
 UP BND mixture_9_8_3 1.0
 UP BND mixture_9_8_4 1.0
 UP BND mixture_9_8_5 1.0
 UP BND mixture_9_8_6 1.0
 UP BND mixture_9_8_7 1.0
 UP BND mixture_9_9_0 1.0
 UP BND mixture_9_9_1 1.0
 UP BND mixture_9_9_2 1.0
 UP BND mixture_9_9_3 1.0
 UP BND mixture_9_9_4 1.0
 UP BND mixture_9_9_5 1.0
 UP BND mixture_9_9_6 1.0
 UP BND mixture_9_9_7 1.0
 UP BND mixture_9_10_0 1.0
 UP BND mixture_9_10_1 1.0
 UP BND mixture_9_10_2 1.0
 UP BND mixture_9_10_3 1.0
 UP BND mixture_9_10_4 1.0
 UP BND mixture_9_10_5 1.0
 UP BND mixture_9_10_6 1.0
 UP BND mixture_9_10_7 1.0
 UP BND mixture_9_11_0 1.0
 UP BND mixture_9_11_1 1.0
 UP BND mixture_9_11_2 1.0
 UP BND mixture_9_11_3 1.0
 UP BND mixture_9_11_4 1.0
 UP BND mixture_9_11_5 1.0
 UP BND mixture_9_11_6 1.0
 UP BND mixture_9_11_7 1.0
 UP BND mixture_9_12_0 1.0
 UP BND mixture_9_12_1 1.0
 UP BND mixture_9_12_2 1.0
 UP BND mixture_9_12_3 1.0
 UP BND mixture_9_12_4 1.0
 UP BND mixture_9_12_5 1.0
 UP BND mixture_9_12_6 1.0
 UP BND mixture_9_12_7 1.0
 UP BND mixture_9_13_0 1.0
 UP BND mixture_9_13_1 1.0
 UP BND mixture_9_13_2 1.0
 UP BND mixture_9_13_3 1.0
 UP BND mixture_9_13_4 1.0
 UP BND mixture_9_13_5 1.0
 UP BND mixture_9_13_6 1.0
 UP BND mixture_9_13_7 1.0
 UP BND mixture_9_14_0 1.0
 UP BND mixture_9_14_1 1.0
 UP BND mixture_9_14_2 1.0
 UP BND mixture_9_14_3 1.0
 UP BND mixture_9_14_4 1.0
 UP BND mixture_9_14_5 1.0
 UP BND mixture_9_14_6 1.0
 UP BND mixture_9_14_7 1.0
 UP BND mixture_10_0_0 1.0
 UP BND mixture_10_0_1 1.0
 UP BND mixture_10_0_2 1.0
 UP BND mixture_10_0_3 1.0
 UP BND mixture_10_0_4 1.0
 UP BND mixture_10_0_5 1.0
 UP BND mixture_10_0_6 1.0
 UP BND mixture_10_0_7 1.0
 UP BND mixture_10_1_0 1.0
 UP BND mixture_10_1_1 1.0
 UP BND mixture_10_1_2 1.0
 UP BND mixture_10_1_3 1.0
 UP BND mixture_10_1_4 1.0
 UP BND mixture_10_1_5 1.0
 UP BND mixture_10_1_6 1.0
 UP BND mixture_10_1_7 1.0
 UP BND mixture_10_2_0 1.0
 UP BND mixture_10_2_1 1.0
 UP BND mixture_10_2_2 1.0
 UP BND mixture_10_2_3 1.0
 UP BND mixture_10_2_4 1.0
 UP BND mixture_10_2_5 1.0
 UP BND mixture_10_2_6 1.0
 UP BND mixture_10_2_7 1.0
 UP BND mixture_10_3_0 1.0
 UP BND mixture_10_3_1 1.0
 UP BND mixture_10_3_2 1.0
 UP BND mixture_10_3_3 1.0
 UP BND mixture_10_3_4 1.0
 UP BND mixture_10_3_5 1.0
 UP BND mixture_10_3_6 1.0
 UP BND mixture_10_3_7 1.0
 UP BND mixture_10_4_0 1.0
 UP BND mixture_10_4_1 1.0
 UP BND mixture_10_4_2 1.0
 UP BND mixture_10_4_3 1.0
 UP BND mixture_10_4_4 1.0
 UP BND mixture_10_4_5 1.0
 UP BND mixture_10_4_6 1.0
 UP BND mixture_10_4_7 1.0
 UP BND mixture_10_5_0 1.0
 UP BND mixture_10_5_1 1.0
 UP BND mixture_10_5_2 1.0
 UP BND mixture_10_5_3 1.0
 UP BND mixture_10_5_4 1.0
 UP BND mixture_10_5_5 1.0
 UP BND mixture_10_5_6 1.0
 UP BND mixture_10_5_7 1.0
 UP BND mixture_10_6_0 1.0
 UP BND mixture_10_6_1 1.0
 UP BND mixture_10_6_2 1.0
 UP BND mixture_10_6_3 1.0
 UP BND mixture_10_6_4 1.0
 UP BND mixture_10_6_5 1.0
 UP BND mixture_10_6_6 1.0
 UP BND mixture_10_6_7 1.0
 UP BND mixture_10_7_0 1.0
 UP BND mixture_10_7_1 1.0
 UP BND mixture_10_7_2 1.0
 UP BND mixture_10_7_3 1.0
 UP BND mixture_10_7_4 1.0
 UP BND mixture_10_7_5 1.0
 UP BND mixture_10_7_6 1.0
 UP BND mixture_10_7_7 1.0
 UP BND mixture_10_8_0 1.0
 UP BND mixture_10_8_1 1.0
 UP BND mixture_10_8_2 1.0
 UP BND mixture_10_8_3 1.0
 UP BND mixture_10_8_4 1.0
 UP BND mixture_10_8_5 1.0
 UP BND mixture_10_8_6 1.0
 UP BND mixture_10_8_7 1.0
 UP BND mixture_10_9_0 1.0
 UP BND mixture_10_9_1 1.0
 UP BND mixture_10_9_2 1.0
 UP BND mixture_10_9_3 1.0
 UP BND mixture_10_9_4 1.0
 UP BND mixture_10_9_5 1.0
 UP BND mixture_10_9_6 1.0
 UP BND mixture_10_9_7 1.0
 UP BND mixture_10_10_0 1.0
 UP BND mixture_10_10_1 1.0
 UP BND mixture_10_10_2 1.0
 UP BND mixture_10_10_3 1.0
 UP BND mixture_10_10_4 1.0
 UP BND mixture_10_10_5 1.0
 UP BND mixture_10_10_6 1.0
 UP BND mixture_10_10_7 1.0
 UP BND mixture_10_11_0 1.0
 UP BND mixture_10_11_1 1.0
 UP BND mixture_10_11_2 1.0
 UP BND mixture_10_11_3 1.0
 UP BND mixture_10_11_4 1.0
 UP BND mixture_10_11_5 1.0
 UP BND mixture_10_11_6 1.0
 UP BND mixture_10_11_7 1.0
 UP BND mixture_10_12_0 1.0
 UP BND mixture_10_12_1 1.0
 UP BND mixture_10_12_2 1.0
 UP BND mixture_10_12_3 1.0
 UP BND mixture_10_12_4 1.0
 UP BND mixture_10_12_5 1.0
 UP BND mixture_10_12_6 1.0
 UP BND mixture_10_12_7 1.0
 UP BND mixture_10_13_0 1.0
 UP BND mixture_10_13_1 1.0
 UP BND mixture_10_13_2 1.0
 UP BND mixture_10_13_3 1.0
 UP BND mixture_10_13_4 1.0
 UP BND mixture_10_13_5 1.0
 UP BND mixture_10_13_6 1.0
 UP BND mixture_10_13_7 1.0
 UP BND mixture_10_14_0 1.0
 UP BND mixture_10_14_1 1.0
 UP BND mixture_10_14_2 1.0
 UP BND mixture_10_14_3 1.0
 UP BND mixture_10_14_4 1.0
 UP BND mixture_10_14_5 1.0
 UP BND mixture_10_14_6 1.0
 UP BND mixture_10_14_7 1.0
 UP BND mixture_11_0_0 1.0
 UP BND mixture_11_0_1 1.0
 UP BND mixture_11_0_2 1.0
 UP BND mixture_11_0_3 1.0
 UP BND mixture_11_0_4 1.0
 UP BND mixture_11_0_5 1.0
 UP BND mixture_11_0_6 1.0
 UP BND mixture_11_0_7 1.0
 UP BND mixture_11_1_0 1.0
 UP BND mixture_11_1_1 1.0
 UP BND mixture_11_1_2 1.0
 UP BND mixture_11_1_3 1.0
 UP BND mixture_11_1_4 1.0
 UP BND mixture_11_1_5 1.0
 UP BND mixture_11_1_6 1.0
 UP BND mixture_11_1_7 1.0
 UP BND mixture_11_2_0 1.0
 UP BND mixture_11_2_1 1.0
 UP BND mixture_11_2_2 1.0
 UP BND mixture_11_2_3 1.0
 UP BND mixture_11_2_4 1.0
 UP BND mixture_11_2_5 1.0
 UP BND mixture_11_2_6 1.0
 UP BND mixture_11_2_7 1.0
 UP BND mixture_11_3_0 1.0
 UP BND mixture_11_3_1 1.0
 UP BND mixture_11_3_2 1.0
 UP BND mixture_11_3_3 1.0
 UP BND mixture_11_3_4 1.0
 UP BND mixture_11_3_5 1.0
 UP BND mixture_11_3_6 1.0
 UP BND mixture_11_3_7 1.0
 UP BND mixture_11_4_0 1.0
 UP BND mixture_11_4_1 1.0
 UP BND mixture_11_4_2 1.0
 UP BND mixture_11_4_3 1.0
 UP BND mixture_11_4_4 1.0
 UP BND mixture_11_4_5 1.0
 UP BND mixture_11_4_6 1.0
 UP BND mixture_11_4_7 1.0
 UP BND mixture_11_5_0 1.0
 UP BND mixture_11_5_1 1.0
 UP BND mixture_11_5_2 1.0
 UP BND mixture_11_5_3 1.0
 UP BND mixture_11_5_4 1.0
 UP BND mixture_11_5_5 1.0
 UP BND mixture_11_5_6 1.0
 UP BND mixture_11_5_7 1.0
 UP BND mixture_11_6_0 1.0
 UP BND mixture_11_6_1 1.0
 UP BND mixture_11_6_2 1.0
 UP BND mixture_11_6_3 1.0
 UP BND mixture_11_6_4 1.0
 UP BND mixture_11_6_5 1.0
 UP BND mixture_11_6_6 1.0
 UP BND mixture_11_6_7 1.0
 UP BND mixture_11_7_0 1.0
 UP BND mixture_11_7_1 1.0
 UP BND mixture_11_7_2 1.0
 UP BND mixture_11_7_3 1.0
 UP BND mixture_11_7_4 1.0
 UP BND mixture_11_7_5 1.0
 UP BND mixture_11_7_6 1.0
 UP BND mixture_11_7_7 1.0
 UP BND mixture_11_8_0 1.0
 UP BND mixture_11_8_1 1.0
 UP BND mixture_11_8_2 1.0
 UP BND mixture_11_8_3 1.0
 UP BND mixture_11_8_4 1.0
 UP BND mixture_11_8_5 1.0
 UP BND mixture_11_8_6 1.0
 UP BND mixture_11_8_7 1.0
 UP BND mixture_11_9_0 1.0
 UP BND mixture_11_9_1 1.0
 UP BND mixture_11_9_2 1.0
 UP BND mixture_11_9_3 1.0
 UP BND mixture_11_9_4 1.0
 UP BND mixture_11_9_5 1.0
 UP BND mixture_11_9_6 1.0
 UP BND mixture_11_9_7 1.0
 UP BND mixture_11_10_0 1.0
 UP BND mixture_11_10_1 1.0
 UP BND mixture_11_10_2 1.0
 UP BND mixture_11_10_3 1.0
 UP BND mixture_11_10_4 1.0
 UP BND mixture_11_10_5 1.0
 UP BND mixture_11_10_6 1.0
 UP BND mixture_11_10_7 1.0
 UP BND mixture_11_11_0 1.0
 UP BND mixture_11_11_1 1.0
 UP BND mixture_11_11_2 1.0
 UP BND mixture_11_11_3 1.0
 UP BND mixture_11_11_4 1.0
 UP BND mixture_11_11_5 1.0
 UP BND mixture_11_11_6 1.0
 UP BND mixture_11_11_7 1.0
 UP BND mixture_11_12_0 1.0
 UP BND mixture_11_12_1 1.0
 UP BND mixture_11_12_2 1.0
 UP BND mixture_11_12_3 1.0
 UP BND mixture_11_12_4 1.0
 UP BND mixture_11_12_5 1.0
 UP BND mixture_11_12_6 1.0
 UP BND mixture_11_12_7 1.0
 UP BND mixture_11_13_0 1.0
 UP BND mixture_11_13_1 1.0
 UP BND mixture_11_13_2 1.0
 UP BND mixture_11_13_3 1.0
 UP BND mixture_11_13_4 1.0
 UP BND mixture_11_13_5 1.0
 UP BND mixture_11_13_6 1.0
 UP BND mixture_11_13_7 1.0
 UP BND mixture_11_14_0 1.0
 UP BND mixture_11_14_1 1.0
 UP BND mixture_11_14_2 1.0
 UP BND mixture_11_14_3 1.0
 UP BND mixture_11_14_4 1.0
 UP BND mixture_11_14_5 1.0
 UP BND mixture_11_14_6 1.0
 UP BND mixture_11_14_7 1.0
 UP BND mixture_12_0_0 1.0
 UP BND mixture_12_0_1 1.0
 UP BND mixture_12_0_2 1.0
 UP BND mixture_12_0_3 1.0
 UP BND mixture_12_0_4 1.0
 UP BND mixture_12_0_5 1.0
 UP BND mixture_12_0_6 1.0
 UP BND mixture_12_0_7 1.0
 UP BND mixture_12_1_0 1.0
 UP BND mixture_12_1_1 1.0
 UP BND mixture_12_1_2 1.0
 UP BND mixture_12_1_3 1.0
 UP BND mixture_12_1_4 1.0
 UP BND mixture_12_1_5 1.0
 UP BND mixture_12_1_6 1.0
 UP BND mixture_12_1_7 1.0
 UP BND mixture_12_2_0 1.0
 UP BND mixture_12_2_1 1.0
 UP BND mixture_12_2_2 1.0
 UP BND mixture_12_2_3 1.0
 UP BND mixture_12_2_4 1.0
 UP BND mixture_12_2_5 1.0
 UP BND mixture_12_2_6 1.0
 UP BND mixture_12_2_7 1.0
 UP BND mixture_12_3_0 1.0
 UP BND mixture_12_3_1 1.0
 UP BND mixture_12_3_2 1.0
 UP BND mixture_12_3_3 1.0
 UP BND mixture_12_3_4 1.0
 UP BND mixture_12_3_5 1.0
 UP BND mixture_12_3_6 1.0
 UP BND mixture_12_3_7 1.0
 UP BND mixture_12_4_0 1.0
 UP BND mixture_12_4_1 1.0
 UP BND mixture_12_4_2 1.0
 UP BND mixture_12_4_3 1.0
 UP BND mixture_12_4_4 1.0
 UP BND mixture_12_4_5 1.0
 UP BND mixture_12_4_6 1.0
 UP BND mixture_12_4_7 1.0
 UP BND mixture_12_5_0 1.0
 UP BND mixture_12_5_1 1.0
 UP BND mixture_12_5_2 1.0
 UP BND mixture_12_5_3 1.0
 UP BND mixture_12_5_4 1.0
 UP BND mixture_12_5_5 1.0
 UP BND mixture_12_5_6 1.0
 UP BND mixture_12_5_7 1.0
 UP BND mixture_12_6_0 1.0
 UP BND mixture_12_6_1 1.0
 UP BND mixture_12_6_2 1.0
 UP BND mixture_12_6_3 1.0
 UP BND mixture_12_6_4 1.0
 UP BND mixture_12_6_5 1.0
 UP BND mixture_12_6_6 1.0
 UP BND mixture_12_6_7 1.0
 UP BND mixture_12_7_0 1.0
 UP BND mixture_12_7_1 1.0
 UP BND mixture_12_7_2 1.0
 UP BND mixture_12_7_3 1.0
 UP BND mixture_12_7_4 1.0
 UP BND mixture_12_7_5 1.0
 UP BND mixture_12_7_6 1.0
 UP BND mixture_12_7_7 1.0
 UP BND mixture_12_8_0 1.0
 UP BND mixture_12_8_1 1.0
 UP BND mixture_12_8_2 1.0
 UP BND mixture_12_8_3 1.0
 UP BND mixture_12_8_4 1.0
 UP BND mixture_12_8_5 1.0
 UP BND mixture_12_8_6 1.0
 UP BND mixture_12_8_7 1.0
 UP BND mixture_12_9_0 1.0
 UP BND mixture_12_9_1 1.0
 UP BND mixture_12_9_2 1.0
 UP BND mixture_12_9_3 1.0
 UP BND mixture_12_9_4 1.0
 UP BND mixture_12_9_5 1.0
 UP BND mixture_12_9_6 1.0
 UP BND mixture_12_9_7 1.0
 UP BND mixture_12_10_0 1.0
 UP BND mixture_12_10_1 1.0
 UP BND mixture_12_10_2 1.0
 UP BND mixture_12_10_3 1.0
 UP BND mixture_12_10_4 1.0
 UP BND mixture_12_10_5 1.0
 UP BND mixture_12_10_6 1.0
 UP BND mixture_12_10_7 1.0
 UP BND mixture_12_11_0 1.0
 UP BND mixture_12_11_1 1.0
 UP BND mixture_12_11_2 1.0
 UP BND mixture_12_11_3 1.0
 UP BND mixture_12_11_4 1.0
 UP BND mixture_12_11_5 1.0
 UP BND mixture_12_11_6 1.0
 UP BND mixture_12_11_7 1.0
 UP BND mixture_12_12_0 1.0
 UP BND mixture_12_12_1 1.0
 UP BND mixture_12_12_2 1.0
 UP BND mixture_12_12_3 1.0
 UP BND mixture_12_12_4 1.0
 UP BND mixture_12_12_5 1.0
 UP BND mixture_12_12_6 1.0
 UP BND mixture_12_12_7 1.0
 UP BND mixture_12_13_0 1.0
 UP BND mixture_12_13_1 1.0
 UP BND mixture_12_13_2 1.0
 UP BND mixture_12_13_3 1.0
 UP BND mixture_12_13_4 1.0
 UP BND mixture_12_13_5 1.0
 UP BND mixture_12_13_6 1.0
 UP BND mixture_12_13_7 1.0
 UP BND mixture_12_14_0 1.0
 UP BND mixture_12_14_1 1.0
 UP BND mixture_12_14_2 1.0
 UP BND mixture_12_14_3 1.0
 UP BND mixture_12_14_4 1.0
 UP BND mixture_12_14_5 1.0
 UP BND mixture_12_14_6 1.0
 UP BND mixture_12_14_7 1.0
 UP BND mixture_13_0_0 1.0
 UP BND mixture_13_0_1 1.0
 UP BND mixture_13_0_2 1.0
 UP BND mixture_13_0_3 1.0
 UP BND mixture_13_0_4 1.0
 UP BND mixture_13_0_5 1.0
 UP BND mixture_13_0_6 1.0
 UP BND mixture_13_0_7 1.0
 UP BND mixture_13_1_0 1.0
 UP BND mixture_13_1_1 1.0
 UP BND mixture_13_1_2 1.0
 UP BND mixture_13_1_3 1.0
 UP BND mixture_13_1_4 1.0
 UP BND mixture_13_1_5 1.0
 UP BND mixture_13_1_6 1.0
 UP BND mixture_13_1_7 1.0
 UP BND mixture_13_2_0 1.0
 UP BND mixture_13_2_1 1.0
 UP BND mixture_13_2_2 1.0
 UP BND mixture_13_2_3 1.0
 UP BND mixture_13_2_4 1.0
 UP BND mixture_13_2_5 1.0
 UP BND mixture_13_2_6 1.0
 UP BND mixture_13_2_7 1.0
 UP BND mixture_13_3_0 1.0
 UP BND mixture_13_3_1 1.0
 UP BND mixture_13_3_2 1.0
 UP BND mixture_13_3_3 1.0
 UP BND mixture_13_3_4 1.0
 UP BND mixture_13_3_5 1.0
 UP BND mixture_13_3_6 1.0
 UP BND mixture_13_3_7 1.0
 UP BND mixture_13_4_0 1.0
 UP BND mixture_13_4_1 1.0
 UP BND mixture_13_4_2 1.0
 UP BND mixture_13_4_3 1.0
 UP BND mixture_13_4_4 1.0
 UP BND mixture_13_4_5 1.0
 UP BND mixture_13_4_6 1.0
 UP BND mixture_13_4_7 1.0
 UP BND mixture_13_5_0 1.0
 UP BND mixture_13_5_1 1.0
 UP BND mixture_13_5_2 1.0
 UP BND mixture_13_5_3 1.0
 UP BND mixture_13_5_4 1.0
 UP BND mixture_13_5_5 1.0
 UP BND mixture_13_5_6 1.0
 UP BND mixture_13_5_7 1.0
 UP BND mixture_13_6_0 1.0
 UP BND mixture_13_6_1 1.0
 UP BND mixture_13_6_2 1.0
 UP BND mixture_13_6_3 1.0
 UP BND mixture_13_6_4 1.0
 UP BND mixture_13_6_5 1.0
 UP BND mixture_13_6_6 1.0
 UP BND mixture_13_6_7 1.0
 UP BND mixture_13_7_0 1.0
 UP BND mixture_13_7_1 1.0
 UP BND mixture_13_7_2 1.0
 UP BND mixture_13_7_3 1.0
 UP BND mixture_13_7_4 1.0
 UP BND mixture_13_7_5 1.0
 UP BND mixture_13_7_6 1.0
 UP BND mixture_13_7_7 1.0
 UP BND mixture_13_8_0 1.0
 UP BND mixture_13_8_1 1.0
 UP BND mixture_13_8_2 1.0
 UP BND mixture_13_8_3 1.0
 UP BND mixture_13_8_4 1.0
 UP BND mixture_13_8_5 1.0
 UP BND mixture_13_8_6 1.0
 UP BND mixture_13_8_7 1.0
 UP BND mixture_13_9_0 1.0
 UP BND mixture_13_9_1 1.0
 UP BND mixture_13_9_2 1.0
 UP BND mixture_13_9_3 1.0
 UP BND mixture_13_9_4 1.0
 UP BND mixture_13_9_5 1.0
 UP BND mixture_13_9_6 1.0
 UP BND mixture_13_9_7 1.0
 UP BND mixture_13_10_0 1.0
 UP BND mixture_13_10_1 1.0
 UP BND mixture_13_10_2 1.0
 UP BND mixture_13_10_3 1.0
 UP BND mixture_13_10_4 1.0
 UP BND mixture_13_10_5 1.0
 UP BND mixture_13_10_6 1.0
 UP BND mixture_13_10_7 1.0
 UP BND mixture_13_11_0 1.0
 UP BND mixture_13_11_1 1.0
 UP BND mixture_13_11_2 1.0
 UP BND mixture_13_11_3 1.0
 UP BND mixture_13_11_4 1.0
 UP BND mixture_13_11_5 1.0
 UP BND mixture_13_11_6 1.0
 UP BND mixture_13_11_7 1.0
 UP BND mixture_13_12_0 1.0
 UP BND mixture_13_12_1 1.0
 UP BND mixture_13_12_2 1.0
 UP BND mixture_13_12_3 1.0
 UP BND mixture_13_12_4 1.0
 UP BND mixture_13_12_5 1.0
 UP BND mixture_13_12_6 1.0
 UP BND mixture_13_12_7 1.0
 UP BND mixture_13_13_0 1.0
 UP BND mixture_13_13_1 1.0
 UP BND mixture_13_13_2 1.0
 UP BND mixture_13_13_3 1.0
 UP BND mixture_13_13_4 1.0
 UP BND mixture_13_13_5 1.0
 UP BND mixture_13_13_6 1.0
 UP BND mixture_13_13_7 1.0
 UP BND mixture_13_14_0 1.0
 UP BND mixture_13_14_1 1.0
 UP BND mixture_13_14_2 1.0
 UP BND mixture_13_14_3 1.0
 UP BND mixture_13_14_4 1.0
 UP BND mixture_13_14_5 1.0
 UP BND mixture_13_14_6 1.0
 UP BND mixture_13_14_7 1.0
 UP BND mixture_14_0_0 1.0
 UP BND mixture_14_0_1 1.0
 UP BND mixture_14_0_2 1.0
 UP BND mixture_14_0_3 1.0
 UP BND mixture_14_0_4 1.0
 UP BND mixture_14_0_5 1.0
 UP BND mixture_14_0_6 1.0
 UP BND mixture_14_0_7 1.0
 UP BND mixture_14_1_0 1.0
 UP BND mixture_14_1_1 1.0
 UP BND mixture_14_1_2 1.0
 UP BND mixture_14_1_3 1.0
 UP BND mixture_14_1_4 1.0
 UP BND mixture_14_1_5 1.0
 UP BND mixture_14_1_6 1.0
 UP BND mixture_14_1_7 1.0
 UP BND mixture_14_2_0 1.0
 UP BND mixture_14_2_1 1.0
 UP BND mixture_14_2_2 1.0
 UP BND mixture_14_2_3 1.0
 UP BND mixture_14_2_4 1.0
 UP BND mixture_14_2_5 1.0
 UP BND mixture_14_2_6 1.0
 UP BND mixture_14_2_7 1.0
 UP BND mixture_14_3_0 1.0
 UP BND mixture_14_3_1 1.0
 UP BND mixture_14_3_2 1.0
 UP BND mixture_14_3_3 1.0
 UP BND mixture_14_3_4 1.0
 UP BND mixture_14_3_5 1.0
 UP BND mixture_14_3_6 1.0
 UP BND mixture_14_3_7 1.0
 UP BND mixture_14_4_0 1.0
 UP BND mixture_14_4_1 1.0
 UP BND mixture_14_4_2 1.0
 UP BND mixture_14_4_3 1.0
 UP BND mixture_14_4_4 1.0
 UP BND mixture_14_4_5 1.0
 UP BND mixture_14_4_6 1.0
 UP BND mixture_14_4_7 1.0
 UP BND mixture_14_5_0 1.0
 UP BND mixture_14_5_1 1.0
 UP BND mixture_14_5_2 1.0
 UP BND mixture_14_5_3 1.0
 UP BND mixture_14_5_4 1.0
 UP BND mixture_14_5_5 1.0
 UP BND mixture_14_5_6 1.0
 UP BND mixture_14_5_7 1.0
 UP BND mixture_14_6_0 1.0
 UP BND mixture_14_6_1 1.0
 UP BND mixture_14_6_2 1.0
 UP BND mixture_14_6_3 1.0
 UP BND mixture_14_6_4 1.0
 UP BND mixture_14_6_5 1.0
 UP BND mixture_14_6_6 1.0
 UP BND mixture_14_6_7 1.0
 UP BND mixture_14_7_0 1.0
 UP BND mixture_14_7_1 1.0
 UP BND mixture_14_7_2 1.0
 UP BND mixture_14_7_3 1.0
 UP BND mixture_14_7_4 1.0
 UP BND mixture_14_7_5 1.0
 UP BND mixture_14_7_6 1.0
 UP BND mixture_14_7_7 1.0
 UP BND mixture_14_8_0 1.0
 UP BND mixture_14_8_1 1.0
 UP BND mixture_14_8_2 1.0
 UP BND mixture_14_8_3 1.0
 UP BND mixture_14_8_4 1.0
 UP BND mixture_14_8_5 1.0
 UP BND mixture_14_8_6 1.0
 UP BND mixture_14_8_7 1.0
 UP BND mixture_14_9_0 1.0
 UP BND mixture_14_9_1 1.0
 UP BND mixture_14_9_2 1.0
 UP BND mixture_14_9_3 1.0
 UP BND mixture_14_9_4 1.0
 UP BND mixture_14_9_5 1.0
 UP BND mixture_14_9_6 1.0
 UP BND mixture_14_9_7 1.0
 UP BND mixture_14_10_0 1.0
 UP BND mixture_14_10_1 1.0
 UP BND mixture_14_10_2 1.0
 UP BND mixture_14_10_3 1.0
 UP BND mixture_14_10_4 1.0
 UP BND mixture_14_10_5 1.0
 UP BND mixture_14_10_6 1.0
 UP BND mixture_14_10_7 1.0
 UP BND mixture_14_11_0 1.0
 UP BND mixture_14_11_1 1.0
 UP BND mixture_14_11_2 1.0
 UP BND mixture_14_11_3 1.0
 UP BND mixture_14_11_4 1.0
 UP BND mixture_14_11_5 1.0
 UP BND mixture_14_11_6 1.0
 UP BND mixture_14_11_7 1.0
 UP BND mixture_14_12_0 1.0
 UP BND mixture_14_12_1 1.0
 UP BND mixture_14_12_2 1.0
 UP BND mixture_14_12_3 1.0
 UP BND mixture_14_12_4 1.0
 UP BND mixture_14_12_5 1.0
 UP BND mixture_14_12_6 1.0
 UP BND mixture_14_12_7 1.0
 UP BND mixture_14_13_0 1.0
 UP BND mixture_14_13_1 1.0
 UP BND mixture_14_13_2 1.0
 UP BND mixture_14_13_3 1.0
 UP BND mixture_14_13_4 1.0
 UP BND mixture_14_13_5 1.0
 UP BND mixture_14_13_6 1.0
 UP BND mixture_14_13_7 1.0
 UP BND mixture_14_14_0 1.0
 UP BND mixture_14_14_1 1.0
 UP BND mixture_14_14_2 1.0
 UP BND mixture_14_14_3 1.0
 UP BND mixture_14_14_4 1.0
 UP BND mixture_14_14_5 1.0
 UP BND mixture_14_14_6 1.0
 UP BND mixture_14_14_7 1.0
 UP BND mixture_15_0_0 1.0
 UP BND mixture_15_0_1 1.0
 UP BND mixture_15_0_2 1.0
 UP BND mixture_15_0_3 1.0
 UP BND mixture_15_0_4 1.0
 UP BND mixture_15_0_5 1.0
 UP BND mixture_15_0_6 1.0
 UP BND mixture_15_0_7 1.0
 UP BND mixture_15_1_0 1.0
 UP BND mixture_15_1_1 1.0
 UP BND mixture_15_1_2 1.0
 UP BND mixture_15_1_3 1.0
 UP BND mixture_15_1_4 1.0
 UP BND mixture_15_1_5 1.0
 UP BND mixture_15_1_6 1.0
 UP BND mixture_15_1_7 1.0
 UP BND mixture_15_2_0 1.0
 UP BND mixture_15_2_1 1.0
 UP BND mixture_15_2_2 1.0
 UP BND mixture_15_2_3 1.0
 UP BND mixture_15_2_4 1.0
 UP BND mixture_15_2_5 1.0
 UP BND mixture_15_2_6 1.0
 UP BND mixture_15_2_7 1.0
 UP BND mixture_15_3_0 1.0
 UP BND mixture_15_3_1 1.0
 UP BND mixture_15_3_2 1.0
 UP BND mixture_15_3_3 1.0
 UP BND mixture_15_3_4 1.0
 UP BND mixture_15_3_5 1.0
 UP BND mixture_15_3_6 1.0
 UP BND mixture_15_3_7 1.0
 UP BND mixture_15_4_0 1.0
 UP BND mixture_15_4_1 1.0
 UP BND mixture_15_4_2 1.0
 UP BND mixture_15_4_3 1.0
 UP BND mixture_15_4_4 1.0
 UP BND mixture_15_4_5 1.0
 UP BND mixture_15_4_6 1.0
 UP BND mixture_15_4_7 1.0
 UP BND mixture_15_5_0 1.0
 UP BND mixture_15_5_1 1.0
 UP BND mixture_15_5_2 1.0
 UP BND mixture_15_5_3 1.0
 UP BND mixture_15_5_4 1.0
 UP BND mixture_15_5_5 1.0
 UP BND mixture_15_5_6 1.0
 UP BND mixture_15_5_7 1.0
 UP BND mixture_15_6_0 1.0
 UP BND mixture_15_6_1 1.0
 UP BND mixture_15_6_2 1.0
 UP BND mixture_15_6_3 1.0
 UP BND mixture_15_6_4 1.0
 UP BND mixture_15_6_5 1.0
 UP BND mixture_15_6_6 1.0
 UP BND mixture_15_6_7 1.0
 UP BND mixture_15_7_0 1.0
 UP BND mixture_15_7_1 1.0
 UP BND mixture_15_7_2 1.0
 UP BND mixture_15_7_3 1.0
 UP BND mixture_15_7_4 1.0
 UP BND mixture_15_7_5 1.0
 UP BND mixture_15_7_6 1.0
 UP BND mixture_15_7_7 1.0
 UP BND mixture_15_8_0 1.0
 UP BND mixture_15_8_1 1.0
 UP BND mixture_15_8_2 1.0
 UP BND mixture_15_8_3 1.0
 UP BND mixture_15_8_4 1.0
 UP BND mixture_15_8_5 1.0
 UP BND mixture_15_8_6 1.0
 UP BND mixture_15_8_7 1.0
 UP BND mixture_15_9_0 1.0
 UP BND mixture_15_9_1 1.0
 UP BND mixture_15_9_2 1.0
 UP BND mixture_15_9_3 1.0
 UP BND mixture_15_9_4 1.0
 UP BND mixture_15_9_5 1.0
 UP BND mixture_15_9_6 1.0
 UP BND mixture_15_9_7 1.0
 UP BND mixture_15_10_0 1.0
 UP BND mixture_15_10_1 1.0
 UP BND mixture_15_10_2 1.0
 UP BND mixture_15_10_3 1.0
 UP BND mixture_15_10_4 1.0
 UP BND mixture_15_10_5 1.0
 UP BND mixture_15_10_6 1.0
 UP BND mixture_15_10_7 1.0
 UP BND mixture_15_11_0 1.0
 UP BND mixture_15_11_1 1.0
 UP BND mixture_15_11_2 1.0
 UP BND mixture_15_11_3 1.0
 UP BND mixture_15_11_4 1.0
 UP BND mixture_15_11_5 1.0
 UP BND mixture_15_11_6 1.0
 UP BND mixture_15_11_7 1.0
 UP BND mixture_15_12_0 1.0
 UP BND mixture_15_12_1 1.0
 UP BND mixture_15_12_2 1.0
 UP BND mixture_15_12_3 1.0
 UP BND mixture_15_12_4 1.0
 UP BND mixture_15_12_5 1.0
 UP BND mixture_15_12_6 1.0
 UP BND mixture_15_12_7 1.0
 UP BND mixture_15_13_0 1.0
 UP BND mixture_15_13_1 1.0
 UP BND mixture_15_13_2 1.0
 UP BND mixture_15_13_3 1.0
 UP BND mixture_15_13_4 1.0
 UP BND mixture_15_13_5 1.0
 UP BND mixture_15_13_6 1.0
 UP BND mixture_15_13_7 1.0
 UP BND mixture_15_14_0 1.0
 UP BND mixture_15_14_1 1.0
 UP BND mixture_15_14_2 1.0
 UP BND mixture_15_14_3 1.0
 UP BND mixture_15_14_4 1.0
 UP BND mixture_15_14_5 1.0
 UP BND mixture_15_14_6 1.0
 UP BND mixture_15_14_7 1.0
 UP BND mixture_16_0_0 1.0
 UP BND mixture_16_0_1 1.0
 UP BND mixture_16_0_2 1.0
 UP BND mixture_16_0_3 1.0
 UP BND mixture_16_0_4 1.0
 UP BND mixture_16_0_5 1.0
 UP BND mixture_16_0_6 1.0
 UP BND mixture_16_0_7 1.0
 UP BND mixture_16_1_0 1.0
 UP BND mixture_16_1_1 1.0
 UP BND mixture_16_1_2 1.0
 UP BND mixture_16_1_3 1.0
 UP BND mixture_16_1_4 1.0
 UP BND mixture_16_1_5 1.0
 UP BND mixture_16_1_6 1.0
 UP BND mixture_16_1_7 1.0
 UP BND mixture_16_2_0 1.0
 UP BND mixture_16_2_1 1.0
 UP BND mixture_16_2_2 1.0
 UP BND mixture_16_2_3 1.0
 UP BND mixture_16_2_4 1.0
 UP BND mixture_16_2_5 1.0
 UP BND mixture_16_2_6 1.0
 UP BND mixture_16_2_7 1.0
 UP BND mixture_16_3_0 1.0
 UP BND mixture_16_3_1 1.0
 UP BND mixture_16_3_2 1.0
 UP BND mixture_16_3_3 1.0
 UP BND mixture_16_3_4 1.0
 UP BND mixture_16_3_5 1.0
 UP BND mixture_16_3_6 1.0
 UP BND mixture_16_3_7 1.0
 UP BND mixture_16_4_0 1.0
 UP BND mixture_16_4_1 1.0
 UP BND mixture_16_4_2 1.0
 UP BND mixture_16_4_3 1.0
 UP BND mixture_16_4_4 1.0
 UP BND mixture_16_4_5 1.0
 UP BND mixture_16_4_6 1.0
 UP BND mixture_16_4_7 1.0
 UP BND mixture_16_5_0 1.0
 UP BND mixture_16_5_1 1.0
 UP BND mixture_16_5_2 1.0
 UP BND mixture_16_5_3 1.0
 UP BND mixture_16_5_4 1.0
 UP BND mixture_16_5_5 1.0
 UP BND mixture_16_5_6 1.0
 UP BND mixture_16_5_7 1.0
 UP BND mixture_16_6_0 1.0
 UP BND mixture_16_6_1 1.0
 UP BND mixture_16_6_2 1.0
 UP BND mixture_16_6_3 1.0
 UP BND mixture_16_6_4 1.0
 UP BND mixture_16_6_5 1.0
 UP BND mixture_16_6_6 1.0
 UP BND mixture_16_6_7 1.0
 UP BND mixture_16_7_0 1.0
 UP BND mixture_16_7_1 1.0
 UP BND mixture_16_7_2 1.0
 UP BND mixture_16_7_3 1.0
 UP BND mixture_16_7_4 1.0
 UP BND mixture_16_7_5 1.0
 UP BND mixture_16_7_6 1.0
 UP BND mixture_16_7_7 1.0
 UP BND mixture_16_8_0 1.0
 UP BND mixture_16_8_1 1.0
 UP BND mixture_16_8_2 1.0
 UP BND mixture_16_8_3 1.0
 UP BND mixture_16_8_4 1.0
 UP BND mixture_16_8_5 1.0
 UP BND mixture_16_8_6 1.0
 UP BND mixture_16_8_7 1.0
 UP BND mixture_16_9_0 1.0
 UP BND mixture_16_9_1 1.0
 UP BND mixture_16_9_2 1.0
 UP BND mixture_16_9_3 1.0
 UP BND mixture_16_9_4 1.0
 UP BND mixture_16_9_5 1.0
 UP BND mixture_16_9_6 1.0
 UP BND mixture_16_9_7 1.0
 UP BND mixture_16_10_0 1.0
 UP BND mixture_16_10_1 1.0
 UP BND mixture_16_10_2 1.0
 UP BND mixture_16_10_3 1.0
 UP BND mixture_16_10_4 1.0
 UP BND mixture_16_10_5 1.0
 UP BND mixture_16_10_6 1.0
 UP BND mixture_16_10_7 1.0
 UP BND mixture_16_11_0 1.0
 UP BND mixture_16_11_1 1.0
 UP BND mixture_16_11_2 1.0
 UP BND mixture_16_11_3 1.0
 UP BND mixture_16_11_4 1.0
 UP BND mixture_16_11_5 1.0
 UP BND mixture_16_11_6 1.0
 UP BND mixture_16_11_7 1.0
 UP BND mixture_16_12_0 1.0
 UP BND mixture_16_12_1 1.0
 UP BND mixture_16_12_2 1.0
 UP BND mixture_16_12_3 1.0
 UP BND mixture_16_12_4 1.0
 UP BND mixture_16_12_5 1.0
 UP BND mixture_16_12_6 1.0
 UP BND mixture_16_12_7 1.0
 UP BND mixture_16_13_0 1.0
 UP BND mixture_16_13_1 1.0
 UP BND mixture_16_13_2 1.0
 UP BND mixture_16_13_3 1.0
 UP BND mixture_16_13_4 1.0
 UP BND mixture_16_13_5 1.0
 UP BND mixture_16_13_6 1.0
 UP BND mixture_16_13_7 1.0
 UP BND mixture_16_14_0 1.0
 UP BND mixture_16_14_1 1.0
 UP BND mixture_16_14_2 1.0
 UP BND mixture_16_14_3 1.0
 UP BND mixture_16_14_4 1.0
 UP BND mixture_16_14_5 1.0
 UP BND mixture_16_14_6 1.0
 UP BND mixture_16_14_7 1.0
 UP BND mixture_17_0_0 1.0
 UP BND mixture_17_0_1 1.0
 UP BND mixture_17_0_2 1.0
 UP BND mixture_17_0_3 1.0
 UP BND mixture_17_0_4 1.0
 UP BND mixture_17_0_5 1.0
 UP BND mixture_17_0_6 1.0
 UP BND mixture_17_0_7 1.0
 UP BND mixture_17_1_0 1.0
 UP BND mixture_17_1_1 1.0
 UP BND mixture_17_1_2 1.0
 UP BND mixture_17_1_3 1.0
 UP BND mixture_17_1_4 1.0
 UP BND mixture_17_1_5 1.0
 UP BND mixture_17_1_6 1.0
 UP BND mixture_17_1_7 1.0
 UP BND mixture_17_2_0 1.0
 UP BND mixture_17_2_1 1.0
 UP BND mixture_17_2_2 1.0
 UP BND mixture_17_2_3 1.0
 UP BND mixture_17_2_4 1.0
 UP BND mixture_17_2_5 1.0
 UP BND mixture_17_2_6 1.0
 UP BND mixture_17_2_7 1.0
 UP BND mixture_17_3_0 1.0
 UP BND mixture_17_3_1 1.0
 UP BND mixture_17_3_2 1.0
 UP BND mixture_17_3_3 1.0
 UP BND mixture_17_3_4 1.0
 UP BND mixture_17_3_5 1.0
 UP BND mixture_17_3_6 1.0
 UP BND mixture_17_3_7 1.0
 UP BND mixture_17_4_0 1.0
 UP BND mixture_17_4_1 1.0
 UP BND mixture_17_4_2 1.0
 UP BND mixture_17_4_3 1.0
 UP BND mixture_17_4_4 1.0
 UP BND mixture_17_4_5 1.0
 UP BND mixture_17_4_6 1.0
 UP BND mixture_17_4_7 1.0
 UP BND mixture_17_5_0 1.0
 UP BND mixture_17_5_1 1.0
 UP BND mixture_17_5_2 1.0
 UP BND mixture_17_5_3 1.0
 UP BND mixture_17_5_4 1.0
 UP BND mixture_17_5_5 1.0
 UP BND mixture_17_5_6 1.0
 UP BND mixture_17_5_7 1.0
 UP BND mixture_17_6_0 1.0
 UP BND mixture_17_6_1 1.0
 UP BND mixture_17_6_2 1.0
 UP BND mixture_17_6_3 1.0
 UP BND mixture_17_6_4 1.0
 UP BND mixture_17_6_5 1.0
 UP BND mixture_17_6_6 1.0
 UP BND mixture_17_6_7 1.0
 UP BND mixture_17_7_0 1.0
 UP BND mixture_17_7_1 1.0
 UP BND mixture_17_7_2 1.0
 UP BND mixture_17_7_3 1.0
 UP BND mixture_17_7_4 1.0
 UP BND mixture_17_7_5 1.0
 UP BND mixture_17_7_6 1.0
 UP BND mixture_17_7_7 1.0
 UP BND mixture_17_8_0 1.0
 UP BND mixture_17_8_1 1.0
 UP BND mixture_17_8_2 1.0
 UP BND mixture_17_8_3 1.0
 UP BND mixture_17_8_4 1.0
 UP BND mixture_17_8_5 1.0
 UP BND mixture_17_8_6 1.0
 UP BND mixture_17_8_7 1.0
 UP BND mixture_17_9_0 1.0
 UP BND mixture_17_9_1 1.0
 UP BND mixture_17_9_2 1.0
 UP BND mixture_17_9_3 1.0
 UP BND mixture_17_9_4 1.0
 UP BND mixture_17_9_5 1.0
 UP BND mixture_17_9_6 1.0
 UP BND mixture_17_9_7 1.0
 UP BND mixture_17_10_0 1.0
 UP BND mixture_17_10_1 1.0
 UP BND mixture_17_10_2 1.0
 UP BND mixture_17_10_3 1.0
 UP BND mixture_17_10_4 1.0
 UP BND mixture_17_10_5 1.0
 UP BND mixture_17_10_6 1.0
 UP BND mixture_17_10_7 1.0
 UP BND mixture_17_11_0 1.0
 UP BND mixture_17_11_1 1.0
 UP BND mixture_17_11_2 1.0
 UP BND mixture_17_11_3 1.0
 UP BND mixture_17_11_4 1.0
 UP BND mixture_17_11_5 1.0
 UP BND mixture_17_11_6 1.0
 UP BND mixture_17_11_7 1.0
 UP BND mixture_17_12_0 1.0
 UP BND mixture_17_12_1 1.0
 UP BND mixture_17_12_2 1.0
 UP BND mixture_17_12_3 1.0
 UP BND mixture_17_12_4 1.0
 UP BND mixture_17_12_5 1.0
 UP BND mixture_17_12_6 1.0
 UP BND mixture_17_12_7 1.0
 UP BND mixture_17_13_0 1.0
 UP BND mixture_17_13_1 1.0
 UP BND mixture_17_13_2 1.0
 UP BND mixture_17_13_3 1.0
 UP BND mixture_17_13_4 1.0
 UP BND mixture_17_13_5 1.0
 UP BND mixture_17_13_6 1.0
 UP BND mixture_17_13_7 1.0
 UP BND mixture_17_14_0 1.0
 UP BND mixture_17_14_1 1.0
 UP BND mixture_17_14_2 1.0
 UP BND mixture_17_14_3 1.0
 UP BND mixture_17_14_4 1.0
 UP BND mixture_17_14_5 1.0
 UP BND mixture_17_14_6 1.0
 UP BND mixture_17_14_7 1.0
 UP BND mixture_18_0_0 1.0
 UP BND mixture_18_0_1 1.0
 UP BND mixture_18_0_2 1.0
 UP BND mixture_18_0_3 1.0
 UP BND mixture_18_0_4 1.0
 UP BND mixture_18_0_5 1.0
 UP BND mixture_18_0_6 1.0
 UP BND mixture_18_0_7 1.0
 UP BND mixture_18_1_0 1.0
 UP BND mixture_18_1_1 1.0
 UP BND mixture_18_1_2 1.0
 UP BND mixture_18_1_3 1.0
 UP BND mixture_18_1_4 1.0
 UP BND mixture_18_1_5 1.0
 UP BND mixture_18_1_6 1.0
 UP BND mixture_18_1_7 1.0
 UP BND mixture_18_2_0 1.0
 UP BND mixture_18_2_1 1.0
 UP BND mixture_18_2_2 1.0
 UP BND mixture_18_2_3 1.0
 UP BND mixture_18_2_4 1.0
 UP BND mixture_18_2_5 1.0
 UP BND mixture_18_2_6 1.0
 UP BND mixture_18_2_7 1.0
 UP BND mixture_18_3_0 1.0
 UP BND mixture_18_3_1 1.0
 UP BND mixture_18_3_2 1.0
 UP BND mixture_18_3_3 1.0
 UP BND mixture_18_3_4 1.0
 UP BND mixture_18_3_5 1.0
 UP BND mixture_18_3_6 1.0
 UP BND mixture_18_3_7 1.0
 UP BND mixture_18_4_0 1.0
 UP BND mixture_18_4_1 1.0
 UP BND mixture_18_4_2 1.0
 UP BND mixture_18_4_3 1.0
 UP BND mixture_18_4_4 1.0
 UP BND mixture_18_4_5 1.0
 UP BND mixture_18_4_6 1.0
 UP BND mixture_18_4_7 1.0
 UP BND mixture_18_5_0 1.0
 UP BND mixture_18_5_1 1.0
 UP BND mixture_18_5_2 1.0
 UP BND mixture_18_5_3 1.0
 UP BND mixture_18_5_4 1.0
 UP BND mixture_18_5_5 1.0
 UP BND mixture_18_5_6 1.0
 UP BND mixture_18_5_7 1.0
 UP BND mixture_18_6_0 1.0
 UP BND mixture_18_6_1 1.0
 UP BND mixture_18_6_2 1.0
 UP BND mixture_18_6_3 1.0
 UP BND mixture_18_6_4 1.0
 UP BND mixture_18_6_5 1.0
 UP BND mixture_18_6_6 1.0
 UP BND mixture_18_6_7 1.0
 UP BND mixture_18_7_0 1.0
 UP BND mixture_18_7_1 1.0
 UP BND mixture_18_7_2 1.0
 UP BND mixture_18_7_3 1.0
 UP BND mixture_18_7_4 1.0
 UP BND mixture_18_7_5 1.0
 UP BND mixture_18_7_6 1.0
 UP BND mixture_18_7_7 1.0
 UP BND mixture_18_8_0 1.0
 UP BND mixture_18_8_1 1.0
 UP BND mixture_18_8_2 1.0
 UP BND mixture_18_8_3 1.0
 UP BND mixture_18_8_4 1.0
 UP BND mixture_18_8_5 1.0
 UP BND mixture_18_8_6 1.0
 UP BND mixture_18_8_7 1.0
 UP BND mixture_18_9_0 1.0
 UP BND mixture_18_9_1 1.0
 UP BND mixture_18_9_2 1.0
 UP BND mixture_18_9_3 1.0
 UP BND mixture_18_9_4 1.0
 UP BND mixture_18_9_5 1.0
 UP BND mixture_18_9_6 1.0
 UP BND mixture_18_9_7 1.0
 UP BND mixture_18_10_0 1.0
 UP BND mixture_18_10_1 1.0
 UP BND mixture_18_10_2 1.0
 UP BND mixture_18_10_3 1.0
 UP BND mixture_18_10_4 1.0
 UP BND mixture_18_10_5 1.0
 UP BND mixture_18_10_6 1.0
 UP BND mixture_18_10_7 1.0
 UP BND mixture_18_11_0 1.0
 UP BND mixture_18_11_1 1.0
 UP BND mixture_18_11_2 1.0
 UP BND mixture_18_11_3 1.0
 UP BND mixture_18_11_4 1.0
 UP BND mixture_18_11_5 1.0
 UP BND mixture_18_11_6 1.0
 UP BND mixture_18_11_7 1.0
 UP BND mixture_18_12_0 1.0
 UP BND mixture_18_12_1 1.0
 UP BND mixture_18_12_2 1.0
 UP BND mixture_18_12_3 1.0
 UP BND mixture_18_12_4 1.0
 UP BND mixture_18_12_5 1.0
 UP BND mixture_18_12_6 1.0
 UP BND mixture_18_12_7 1.0
 UP BND mixture_18_13_0 1.0
 UP BND mixture_18_13_1 1.0
 UP BND mixture_18_13_2 1.0
 UP BND mixture_18_13_3 1.0
 UP BND mixture_18_13_4 1.0
 UP BND mixture_18_13_5 1.0
 UP BND mixture_18_13_6 1.0
 UP BND mixture_18_13_7 1.0
 UP BND mixture_18_14_0 1.0
 UP BND mixture_18_14_1 1.0
 UP BND mixture_18_14_2 1.0
 UP BND mixture_18_14_3 1.0
 UP BND mixture_18_14_4 1.0
 UP BND mixture_18_14_5 1.0
 UP BND mixture_18_14_6 1.0
 UP BND mixture_18_14_7 1.0
 UP BND mixture_19_0_0 1.0
 UP BND mixture_19_0_1 1.0
 UP BND mixture_19_0_2 1.0
 UP BND mixture_19_0_3 1.0
 UP BND mixture_19_0_4 1.0
 UP BND mixture_19_0_5 1.0
 UP BND mixture_19_0_6 1.0
 UP BND mixture_19_0_7 1.0
 UP BND mixture_19_1_0 1.0
 UP BND mixture_19_1_1 1.0
 UP BND mixture_19_1_2 1.0
 UP BND mixture_19_1_3 1.0
 UP BND mixture_19_1_4 1.0
 UP BND mixture_19_1_5 1.0
 UP BND mixture_19_1_6 1.0
 UP BND mixture_19_1_7 1.0
 UP BND mixture_19_2_0 1.0
 UP BND mixture_19_2_1 1.0
 UP BND mixture_19_2_2 1.0
 UP BND mixture_19_2_3 1.0
 UP BND mixture_19_2_4 1.0
 UP BND mixture_19_2_5 1.0
 UP BND mixture_19_2_6 1.0
 UP BND mixture_19_2_7 1.0
 UP BND mixture_19_3_0 1.0
 UP BND mixture_19_3_1 1.0
 UP BND mixture_19_3_2 1.0
 UP BND mixture_19_3_3 1.0
 UP BND mixture_19_3_4 1.0
 UP BND mixture_19_3_5 1.0
 UP BND mixture_19_3_6 1.0
 UP BND mixture_19_3_7 1.0
 UP BND mixture_19_4_0 1.0
 UP BND mixture_19_4_1 1.0
 UP BND mixture_19_4_2 1.0
 UP BND mixture_19_4_3 1.0
 UP BND mixture_19_4_4 1.0
 UP BND mixture_19_4_5 1.0
 UP BND mixture_19_4_6 1.0
 UP BND mixture_19_4_7 1.0
 UP BND mixture_19_5_0 1.0
 UP BND mixture_19_5_1 1.0
 UP BND mixture_19_5_2 1.0
 UP BND mixture_19_5_3 1.0
 UP BND mixture_19_5_4 1.0
 UP BND mixture_19_5_5 1.0
 UP BND mixture_19_5_6 1.0
 UP BND mixture_19_5_7 1.0
 UP BND mixture_19_6_0 1.0
 UP BND mixture_19_6_1 1.0
 UP BND mixture_19_6_2 1.0
 UP BND mixture_19_6_3 1.0
 UP BND mixture_19_6_4 1.0
 UP BND mixture_19_6_5 1.0
 UP BND mixture_19_6_6 1.0
 UP BND mixture_19_6_7 1.0
 UP BND mixture_19_7_0 1.0
 UP BND mixture_19_7_1 1.0
 UP BND mixture_19_7_2 1.0
 UP BND mixture_19_7_3 1.0
 UP BND mixture_19_7_4 1.0
 UP BND mixture_19_7_5 1.0
 UP BND mixture_19_7_6 1.0
 UP BND mixture_19_7_7 1.0
 UP BND mixture_19_8_0 1.0
 UP BND mixture_19_8_1 1.0
 UP BND mixture_19_8_2 1.0
 UP BND mixture_19_8_3 1.0
 UP BND mixture_19_8_4 1.0
 UP BND mixture_19_8_5 1.0
 UP BND mixture_19_8_6 1.0
 UP BND mixture_19_8_7 1.0
 UP BND mixture_19_9_0 1.0
 UP BND mixture_19_9_1 1.0
 UP BND mixture_19_9_2 1.0
 UP BND mixture_19_9_3 1.0
 UP BND mixture_19_9_4 1.0
 UP BND mixture_19_9_5 1.0
 UP BND mixture_19_9_6 1.0
 UP BND mixture_19_9_7 1.0
 UP BND mixture_19_10_0 1.0
 UP BND mixture_19_10_1 1.0
 UP BND mixture_19_10_2 1.0
 UP BND mixture_19_10_3 1.0
 UP BND mixture_19_10_4 1.0
 UP BND mixture_19_10_5 1.0
 UP BND mixture_19_10_6 1.0
 UP BND mixture_19_10_7 1.0
 UP BND mixture_19_11_0 1.0
 UP BND mixture_19_11_1 1.0
 UP BND mixture_19_11_2 1.0
 UP BND mixture_19_11_3 1.0
 UP BND mixture_19_11_4 1.0
 UP BND mixture_19_11_5 1.0
 UP BND mixture_19_11_6 1.0
 UP BND mixture_19_11_7 1.0
 UP BND mixture_19_12_0 1.0
 UP BND mixture_19_12_1 1.0
 UP BND mixture_19_12_2 1.0
 UP BND mixture_19_12_3 1.0
 UP BND mixture_19_12_4 1.0
 UP BND mixture_19_12_5 1.0
 UP BND mixture_19_12_6 1.0
 UP BND mixture_19_12_7 1.0
 UP BND mixture_19_13_0 1.0
 UP BND mixture_19_13_1 1.0
 UP BND mixture_19_13_2 1.0
 UP BND mixture_19_13_3 1.0
 UP BND mixture_19_13_4 1.0
 UP BND mixture_19_13_5 1.0
 UP BND mixture_19_13_6 1.0
 UP BND mixture_19_13_7 1.0
 UP BND mixture_19_14_0 1.0
 UP BND mixture_19_14_1 1.0
 UP BND mixture_19_14_2 1.0
 UP BND mixture_19_14_3 1.0
 UP BND mixture_19_14_4 1.0
 UP BND mixture_19_14_5 1.0
 UP BND mixture_19_14_6 1.0
 UP BND mixture_19_14_7 1.0
ENDATA
