* case: levels:seed=5,devices=5,rounds=4,cuts=15,profile=random,number=8,spacing=even,gap=1e-06
* digest: aa45372ed6ac31ae
* made by: card_opt 0.1.0, formulation levels-pyomo
* the file's optimum is: the problem's with levels, else of a grid of 64 frequencies
* best known: value 1.6101230770566315, bound 1.6101230770565689 (closed form for each cut)
* objective: the cost, which has no unit, is minimised; cost = offset + scale * v
* offset: -1.188257867454678
* scale: 0.15445393690659298
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
 mixture_0_0_0 cost 0.06843536845364136
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.0684355260500247
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.1279518350698108
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.2242558904105939
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.3541565979462483
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.5167207131681899
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.7115760604106709
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.9385449809064185
 mixture_0_0_7 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.06718100995556127
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.06718116420218215
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.12543243468826212
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.2196895159648814
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.34682914165095974
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.5059379036539167
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.696651537023004
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.9187961591859136
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.06302268414620679
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.06302283127866458
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.11858743650383302
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.2084971924131658
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.3297728839263799
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.4815432311615056
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_2_6 cost 0.6634607697968757
 mixture_0_2_6 shares_of_cut_0_2 1.0
 mixture_0_2_7 cost 0.8753596370726707
 mixture_0_2_7 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.06596526581116016
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.06596540158186856
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.11723923962729318
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.20020605356428203
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.31211668696654726
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.4521671412565896
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.6200367837351657
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.8155725597688395
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.0584000046477497
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.058400121668841475
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.10259316284997463
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.17410245423043416
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.2705584914432429
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.3912683062301337
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.5359555445161668
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.7044882881540712
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.05877389290913676
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.058774000789544575
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.09951506065841884
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.16543865956556633
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.2543603785007881
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.36564137794223317
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_5_6 cost 0.4990268902248753
 mixture_0_5_6 shares_of_cut_0_5 1.0
 mixture_0_5_7 cost 0.6543953015155833
 mixture_0_5_7 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.06568357908839062
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.06568368121944382
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.10425349604498414
 mixture_0_6_2 shares_of_cut_0_6 1.0
 mixture_0_6_3 cost 0.16666377723711479
 mixture_0_6_3 shares_of_cut_0_6 1.0
 mixture_0_6_4 cost 0.2508465217297414
 mixture_0_6_4 shares_of_cut_0_6 1.0
 mixture_0_6_5 cost 0.35619693617334575
 mixture_0_6_5 shares_of_cut_0_6 1.0
 mixture_0_6_6 cost 0.4824738304345528
 mixture_0_6_6 shares_of_cut_0_6 1.0
 mixture_0_6_7 cost 0.6295620719409851
 mixture_0_6_7 shares_of_cut_0_6 1.0
 mixture_0_7_0 cost 0.05822716218753162
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.058227259431507285
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.09495146834472382
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.15437535241571212
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.2345298646844092
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.3348391517945702
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_0_7_6 cost 0.45507356481254235
 mixture_0_7_6 shares_of_cut_0_7 1.0
 mixture_0_7_7 cost 0.595123480379753
 mixture_0_7_7 shares_of_cut_0_7 1.0
 mixture_0_8_0 cost 0.07609148495425044
 mixture_0_8_0 shares_of_cut_0_8 1.0
 mixture_0_8_1 cost 0.07609156790103958
 mixture_0_8_1 shares_of_cut_0_8 1.0
 mixture_0_8_2 cost 0.10741644115684101
 mixture_0_8_2 shares_of_cut_0_8 1.0
 mixture_0_8_3 cost 0.15810359527062884
 mixture_0_8_3 shares_of_cut_0_8 1.0
 mixture_0_8_4 cost 0.22647348020486646
 mixture_0_8_4 shares_of_cut_0_8 1.0
 mixture_0_8_5 cost 0.31203490679763274
 mixture_0_8_5 shares_of_cut_0_8 1.0
 mixture_0_8_6 cost 0.41459198999237
 mixture_0_8_6 shares_of_cut_0_8 1.0
 mixture_0_8_7 cost 0.5340512236819411
 mixture_0_8_7 shares_of_cut_0_8 1.0
 mixture_0_9_0 cost 0.06903977087169731
 mixture_0_9_0 shares_of_cut_0_9 1.0
 mixture_0_9_1 cost 0.06903982723503588
 mixture_0_9_1 shares_of_cut_0_9 1.0
 mixture_0_9_2 cost 0.0903254545077819
 mixture_0_9_2 shares_of_cut_0_9 1.0
 mixture_0_9_3 cost 0.12476798396901467
 mixture_0_9_3 shares_of_cut_0_9 1.0
 mixture_0_9_4 cost 0.17122614121379112
 mixture_0_9_4 shares_of_cut_0_9 1.0
 mixture_0_9_5 cost 0.22936615731236382
 mixture_0_9_5 shares_of_cut_0_9 1.0
 mixture_0_9_6 cost 0.2990549260182001
 mixture_0_9_6 shares_of_cut_0_9 1.0
 mixture_0_9_7 cost 0.38022890880943616
 mixture_0_9_7 shares_of_cut_0_9 1.0
 mixture_0_10_0 cost 0.05106443353348828
 mixture_0_10_0 shares_of_cut_0_10 1.0
 mixture_0_10_1 cost 0.05106447965091403
 mixture_0_10_1 shares_of_cut_0_10 1.0
 mixture_0_10_2 cost 0.06848073568514353
 mixture_0_10_2 shares_of_cut_0_10 1.0
 mixture_0_10_3 cost 0.09666218901404676
 mixture_0_10_3 shares_of_cut_0_10 1.0
 mixture_0_10_4 cost 0.1346750298425396
 mixture_0_10_4 shares_of_cut_0_10 1.0
 mixture_0_10_5 cost 0.1822461628531917
 mixture_0_10_5 shares_of_cut_0_10 1.0
 mixture_0_10_6 cost 0.2392666782901542
 mixture_0_10_6 shares_of_cut_0_10 1.0
 mixture_0_10_7 cost 0.3056845878727606
 mixture_0_10_7 shares_of_cut_0_10 1.0
 mixture_0_11_0 cost 0.06610027317374459
 mixture_0_11_0 shares_of_cut_0_11 1.0
 mixture_0_11_1 cost 0.06610031572100944
 mixture_0_11_1 shares_of_cut_0_11 1.0
 mixture_0_11_2 cost 0.08216829969765303
 mixture_0_11_2 shares_of_cut_0_11 1.0
 mixture_0_11_3 cost 0.10816809779647445
 mixture_0_11_3 shares_of_cut_0_11 1.0
 mixture_0_11_4 cost 0.14323819071073196
 mixture_0_11_4 shares_of_cut_0_11 1.0
 mixture_0_11_5 cost 0.1871266246809068
 mixture_0_11_5 shares_of_cut_0_11 1.0
 mixture_0_11_6 cost 0.23973292115360362
 mixture_0_11_6 shares_of_cut_0_11 1.0
 mixture_0_11_7 cost 0.30100911649880463
 mixture_0_11_7 shares_of_cut_0_11 1.0
 mixture_0_12_0 cost 0.05335494750252227
 mixture_0_12_0 shares_of_cut_0_12 1.0
 mixture_0_12_1 cost 0.05335498572157267
 mixture_0_12_1 shares_of_cut_0_12 1.0
 mixture_0_12_2 cost 0.06778841855538935
 mixture_0_12_2 shares_of_cut_0_12 1.0
 mixture_0_12_3 cost 0.09114332979363925
 mixture_0_12_3 shares_of_cut_0_12 1.0
 mixture_0_12_4 cost 0.12264584008300917
 mixture_0_12_4 shares_of_cut_0_12 1.0
 mixture_0_12_5 cost 0.16206962621639806
 mixture_0_12_5 shares_of_cut_0_12 1.0
 mixture_0_12_6 cost 0.20932443104307816
 mixture_0_12_6 shares_of_cut_0_12 1.0
 mixture_0_12_7 cost 0.26436717013918315
 mixture_0_12_7 shares_of_cut_0_12 1.0
 mixture_0_13_0 cost 0.05593787814062867
 mixture_0_13_0 shares_of_cut_0_13 1.0
 mixture_0_13_1 cost 0.05593789041532295
 mixture_0_13_1 shares_of_cut_0_13 1.0
 mixture_0_13_2 cost 0.060573431426633684
 mixture_0_13_2 shares_of_cut_0_13 1.0
 mixture_0_13_3 cost 0.06807425608192819
 mixture_0_13_3 shares_of_cut_0_13 1.0
 mixture_0_13_4 cost 0.07819181994126664
 mixture_0_13_4 shares_of_cut_0_13 1.0
 mixture_0_13_5 cost 0.09085343547976096
 mixture_0_13_5 shares_of_cut_0_13 1.0
 mixture_0_13_6 cost 0.10603011508728545
 mixture_0_13_6 shares_of_cut_0_13 1.0
 mixture_0_13_7 cost 0.1237080214725955
 mixture_0_13_7 shares_of_cut_0_13 1.0
 mixture_0_14_0 cost 0.054691885272305875
 mixture_0_14_0 shares_of_cut_0_14 1.0
 mixture_0_14_1 cost 0.054691887790259054
 mixture_0_14_1 shares_of_cut_0_14 1.0
 mixture_0_14_2 cost 0.0556427933671252
 mixture_0_14_2 shares_of_cut_0_14 1.0
 mixture_0_14_3 cost 0.057181465116207156
 mixture_0_14_3 shares_of_cut_0_14 1.0
 mixture_0_14_4 cost 0.05925691820240991
 mixture_0_14_4 shares_of_cut_0_14 1.0
 mixture_0_14_5 cost 0.06185424196641321
 mixture_0_14_5 shares_of_cut_0_14 1.0
 mixture_0_14_6 cost 0.06496749007313746
 mixture_0_14_6 shares_of_cut_0_14 1.0
 mixture_0_14_7 cost 0.06859382402813698
 mixture_0_14_7 shares_of_cut_0_14 1.0
 mixture_1_0_0 cost 0.9802159500032934
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.3908896765412496
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.2509484955559544
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.19364257918851305
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.16747983126389449
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.15740124252336332
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_0_6 cost 0.15740131628858606
 mixture_1_0_6 shares_of_cut_1_0 1.0
 mixture_1_0_7 cost 0.16461331721136874
 mixture_1_0_7 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.9949573338747989
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.41815738230894467
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.28119069670675345
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.2251028362572296
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.19949618606140807
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.18963182100732742
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_1_6 cost 0.18963189320464638
 mixture_1_1_6 shares_of_cut_1_1 1.0
 mixture_1_1_7 cost 0.19669060069874197
 mixture_1_1_7 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.9762274741458923
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.4260306915656441
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.29538118382135947
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.24188020782896685
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.21745458762537295
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.2080451868440129
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_2_6 cost 0.20804525571144689
 mixture_1_2_6 shares_of_cut_1_2 1.0
 mixture_1_2_7 cost 0.21477840147868102
 mixture_1_2_7 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 1.0031577356997794
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.49544782560839834
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.37488723359755877
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.3255176687965559
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.3029782250372967
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.29429542976118783
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_3_6 cost 0.2942954933105938
 mixture_1_3_6 shares_of_cut_1_3 1.0
 mixture_1_3_7 cost 0.3005086972775145
 mixture_1_3_7 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.902536748443013
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.4649403870225908
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.3610289302122641
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.31847718660351687
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.2990503872020302
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.2915666656038054
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_4_6 cost 0.29156672037718734
 mixture_1_4_6 shares_of_cut_1_4 1.0
 mixture_1_4_7 cost 0.29692189543807607
 mixture_1_4_7 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.9355195915200657
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.5321045043809141
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.4363097192784393
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.3970817528937891
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.37917240842861416
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.3722732509701899
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_5_6 cost 0.37227330146514503
 mixture_1_5_6 shares_of_cut_1_5 1.0
 mixture_1_5_7 cost 0.3772101761841702
 mixture_1_5_7 shares_of_cut_1_5 1.0
 mixture_1_6_0 cost 0.8956286265472299
 mixture_1_6_0 shares_of_cut_1_6 1.0
 mixture_1_6_1 cost 0.5137130539316609
 mixture_1_6_1 shares_of_cut_1_6 1.0
 mixture_1_6_2 cost 0.4230235349415658
 mixture_1_6_2 shares_of_cut_1_6 1.0
 mixture_1_6_3 cost 0.3858861751304037
 mixture_1_6_3 shares_of_cut_1_6 1.0
 mixture_1_6_4 cost 0.3689312873122704
 mixture_1_6_4 shares_of_cut_1_6 1.0
 mixture_1_6_5 cost 0.36239981202713745
 mixture_1_6_5 shares_of_cut_1_6 1.0
 mixture_1_6_6 cost 0.36239985983102574
 mixture_1_6_6 shares_of_cut_1_6 1.0
 mixture_1_6_7 cost 0.3670736298395267
 mixture_1_6_7 shares_of_cut_1_6 1.0
 mixture_1_7_0 cost 0.8878296076063908
 mixture_1_7_0 shares_of_cut_1_7 1.0
 mixture_1_7_1 cost 0.5241890939200928
 mixture_1_7_1 shares_of_cut_1_7 1.0
 mixture_1_7_2 cost 0.43783916310772175
 mixture_1_7_2 shares_of_cut_1_7 1.0
 mixture_1_7_3 cost 0.4024788647407382
 mixture_1_7_3 shares_of_cut_1_7 1.0
 mixture_1_7_4 cost 0.38633528600825845
 mixture_1_7_4 shares_of_cut_1_7 1.0
 mixture_1_7_5 cost 0.38011634863540134
 mixture_1_7_5 shares_of_cut_1_7 1.0
 mixture_1_7_6 cost 0.3801163941518236
 mixture_1_7_6 shares_of_cut_1_7 1.0
 mixture_1_7_7 cost 0.38456651938527064
 mixture_1_7_7 shares_of_cut_1_7 1.0
 mixture_1_8_0 cost 0.8872767047742439
 mixture_1_8_0 shares_of_cut_1_8 1.0
 mixture_1_8_1 cost 0.5771000300685744
 mixture_1_8_1 shares_of_cut_1_8 1.0
 mixture_1_8_2 cost 0.5034456010586335
 mixture_1_8_2 shares_of_cut_1_8 1.0
 mixture_1_8_3 cost 0.4732841109295852
 mixture_1_8_3 shares_of_cut_1_8 1.0
 mixture_1_8_4 cost 0.4595140237675991
 mixture_1_8_4 shares_of_cut_1_8 1.0
 mixture_1_8_5 cost 0.454209418692215
 mixture_1_8_5 shares_of_cut_1_8 1.0
 mixture_1_8_6 cost 0.4542094575166363
 mixture_1_8_6 shares_of_cut_1_8 1.0
 mixture_1_8_7 cost 0.4580053080750401
 mixture_1_8_7 shares_of_cut_1_8 1.0
 mixture_1_9_0 cost 0.9113721496689943
 mixture_1_9_0 shares_of_cut_1_9 1.0
 mixture_1_9_1 cost 0.7006033771165974
 mixture_1_9_1 shares_of_cut_1_9 1.0
 mixture_1_9_2 cost 0.6505543087583661
 mixture_1_9_2 shares_of_cut_1_9 1.0
 mixture_1_9_3 cost 0.6300592142807332
 mixture_1_9_3 shares_of_cut_1_9 1.0
 mixture_1_9_4 cost 0.6207022748144585
 mixture_1_9_4 shares_of_cut_1_9 1.0
 mixture_1_9_5 cost 0.6170977320109906
 mixture_1_9_5 shares_of_cut_1_9 1.0
 mixture_1_9_6 cost 0.6170977583926508
 mixture_1_9_6 shares_of_cut_1_9 1.0
 mixture_1_9_7 cost 0.6196770843969233
 mixture_1_9_7 shares_of_cut_1_9 1.0
 mixture_1_10_0 cost 0.8170196286370599
 mixture_1_10_0 shares_of_cut_1_10 1.0
 mixture_1_10_1 cost 0.644565095831588
 mixture_1_10_1 shares_of_cut_1_10 1.0
 mixture_1_10_2 cost 0.6036141115062313
 mixture_1_10_2 shares_of_cut_1_10 1.0
 mixture_1_10_3 cost 0.5868446826191056
 mixture_1_10_3 shares_of_cut_1_10 1.0
 mixture_1_10_4 cost 0.5791886783419808
 mixture_1_10_4 shares_of_cut_1_10 1.0
 mixture_1_10_5 cost 0.5762393811684878
 mixture_1_10_5 shares_of_cut_1_10 1.0
 mixture_1_10_6 cost 0.5762394027544031
 mixture_1_10_6 shares_of_cut_1_10 1.0
 mixture_1_10_7 cost 0.5783498504057943
 mixture_1_10_7 shares_of_cut_1_10 1.0
 mixture_1_11_0 cost 0.9831198488882146
 mixture_1_11_0 shares_of_cut_1_11 1.0
 mixture_1_11_1 cost 0.8240158104328871
 mixture_1_11_1 shares_of_cut_1_11 1.0
 mixture_1_11_2 cost 0.786235029151629
 mixture_1_11_2 shares_of_cut_1_11 1.0
 mixture_1_11_3 cost 0.7707637984734496
 mixture_1_11_3 shares_of_cut_1_11 1.0
 mixture_1_11_4 cost 0.7637004805130232
 mixture_1_11_4 shares_of_cut_1_11 1.0
 mixture_1_11_5 cost 0.7609795019265285
 mixture_1_11_5 shares_of_cut_1_11 1.0
 mixture_1_11_6 cost 0.7609795218413794
 mixture_1_11_6 shares_of_cut_1_11 1.0
 mixture_1_11_7 cost 0.7629265900849476
 mixture_1_11_7 shares_of_cut_1_11 1.0
 mixture_1_12_0 cost 0.81317613866422
 mixture_1_12_0 shares_of_cut_1_12 1.0
 mixture_1_12_1 cost 0.6702573097699402
 mixture_1_12_1 shares_of_cut_1_12 1.0
 mixture_1_12_2 cost 0.6363198618720078
 mixture_1_12_2 shares_of_cut_1_12 1.0
 mixture_1_12_3 cost 0.6224224762899347
 mixture_1_12_3 shares_of_cut_1_12 1.0
 mixture_1_12_4 cost 0.6160776899425066
 mixture_1_12_4 shares_of_cut_1_12 1.0
 mixture_1_12_5 cost 0.6136335089097453
 mixture_1_12_5 shares_of_cut_1_12 1.0
 mixture_1_12_6 cost 0.613633526798714
 mixture_1_12_6 shares_of_cut_1_12 1.0
 mixture_1_12_7 cost 0.6153825252267213
 mixture_1_12_7 shares_of_cut_1_12 1.0
 mixture_1_13_0 cost 0.7812210581534343
 mixture_1_13_0 shares_of_cut_1_13 1.0
 mixture_1_13_1 cost 0.7353202596215895
 mixture_1_13_1 shares_of_cut_1_13 1.0
 mixture_1_13_2 cost 0.724420674376595
 mixture_1_13_2 shares_of_cut_1_13 1.0
 mixture_1_13_3 cost 0.719957294004272
 mixture_1_13_3 shares_of_cut_1_13 1.0
 mixture_1_13_4 cost 0.7179195585840054
 mixture_1_13_4 shares_of_cut_1_13 1.0
 mixture_1_13_5 cost 0.7171345685163697
 mixture_1_13_5 shares_of_cut_1_13 1.0
 mixture_1_13_6 cost 0.7171345742617145
 mixture_1_13_6 shares_of_cut_1_13 1.0
 mixture_1_13_7 cost 0.7176962946809033
 mixture_1_13_7 shares_of_cut_1_13 1.0
 mixture_1_14_0 cost 0.7621870966439294
 mixture_1_14_0 shares_of_cut_1_14 1.0
 mixture_1_14_1 cost 0.7527712970209638
 mixture_1_14_1 shares_of_cut_1_14 1.0
 mixture_1_14_2 cost 0.7505354250116981
 mixture_1_14_2 shares_of_cut_1_14 1.0
 mixture_1_14_3 cost 0.749619835379903
 mixture_1_14_3 shares_of_cut_1_14 1.0
 mixture_1_14_4 cost 0.7492018272184864
 mixture_1_14_4 shares_of_cut_1_14 1.0
 mixture_1_14_5 cost 0.7490407993187703
 mixture_1_14_5 shares_of_cut_1_14 1.0
 mixture_1_14_6 cost 0.749040800497334
 mixture_1_14_6 shares_of_cut_1_14 1.0
 mixture_1_14_7 cost 0.7491560282728931
 mixture_1_14_7 shares_of_cut_1_14 1.0
 mixture_2_0_0 cost 0.9468515517547723
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.3775846207171309
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.24240667962654203
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.1870512574818145
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.1617789357183112
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.15204328060486466
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_0_6 cost 0.152043209350889
 mixture_2_0_6 shares_of_cut_2_0 1.0
 mixture_2_0_7 cost 0.15900956396924049
 mixture_2_0_7 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.9550843192278282
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.3979173422294709
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.26561265230655445
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.21143382768973099
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.18669867735694304
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.1771699567640039
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_1_6 cost 0.1771698870245547
 mixture_2_1_6 shares_of_cut_2_1 1.0
 mixture_2_1_7 cost 0.183988169506431
 mixture_2_1_7 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.9235388711452197
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.3920695510243426
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.2658670183815239
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.21418702966579578
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.1905927140061057
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.18150347709110798
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_2_6 cost 0.18150341056818187
 mixture_2_2_6 shares_of_cut_2_2 1.0
 mixture_2_2_7 cost 0.18800722020628532
 mixture_2_2_7 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.966515897000481
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.47608729167590885
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.35963027387783647
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.3119410774755313
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.2901687439004949
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.2817813890430723
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_3_6 cost 0.2817813276571284
 mixture_2_3_6 shares_of_cut_2_3 1.0
 mixture_2_3_7 cost 0.28778290511297505
 mixture_2_3_7 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.8566688384455967
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.4339672741056412
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.33359269752678833
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.2924892673791346
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.27372364204329513
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.26649456123435555
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_4_6 cost 0.2664945083256666
 mixture_2_4_6 shares_of_cut_2_4 1.0
 mixture_2_4_7 cost 0.2716672820006745
 mixture_2_4_7 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.8912004184574148
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.5015166746105889
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.40898249899341554
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.3710897162451541
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.3537899005988235
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.3471254935754011
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_5_6 cost 0.34712544479948515
 mixture_2_5_6 shares_of_cut_2_5 1.0
 mixture_2_5_7 cost 0.3518941657643507
 mixture_2_5_7 shares_of_cut_2_5 1.0
 mixture_2_6_0 cost 0.894024470642801
 mixture_2_6_0 shares_of_cut_2_6 1.0
 mixture_2_6_1 cost 0.5251084461439354
 mixture_2_6_1 shares_of_cut_2_6 1.0
 mixture_2_6_2 cost 0.43750576643763006
 mixture_2_6_2 shares_of_cut_2_6 1.0
 mixture_2_6_3 cost 0.40163243328113407
 mixture_2_6_3 shares_of_cut_2_6 1.0
 mixture_2_6_4 cost 0.38525459018764274
 mixture_2_6_4 shares_of_cut_2_6 1.0
 mixture_2_6_5 cost 0.37894535459969453
 mixture_2_6_5 shares_of_cut_2_6 1.0
 mixture_2_6_6 cost 0.3789453084232315
 mixture_2_6_6 shares_of_cut_2_6 1.0
 mixture_2_6_7 cost 0.38345988622659527
 mixture_2_6_7 shares_of_cut_2_6 1.0
 mixture_2_7_0 cost 0.8546314744518291
 mixture_2_7_0 shares_of_cut_2_7 1.0
 mixture_2_7_1 cost 0.5033684669312879
 mixture_2_7_1 shares_of_cut_2_7 1.0
 mixture_2_7_2 cost 0.4199576669198341
 mixture_2_7_2 shares_of_cut_2_7 1.0
 mixture_2_7_3 cost 0.38580091021224927
 mixture_2_7_3 shares_of_cut_2_7 1.0
 mixture_2_7_4 cost 0.37020676401181246
 mixture_2_7_4 shares_of_cut_2_7 1.0
 mixture_2_7_5 cost 0.3641994319345767
 mixture_2_7_5 shares_of_cut_2_7 1.0
 mixture_2_7_6 cost 0.36419938796770557
 mixture_2_7_6 shares_of_cut_2_7 1.0
 mixture_2_7_7 cost 0.36849793850925283
 mixture_2_7_7 shares_of_cut_2_7 1.0
 mixture_2_8_0 cost 0.9475013617786305
 mixture_2_8_0 shares_of_cut_2_8 1.0
 mixture_2_8_1 cost 0.6478824042665831
 mixture_2_8_1 shares_of_cut_2_8 1.0
 mixture_2_8_2 cost 0.5767349836455368
 mixture_2_8_2 shares_of_cut_2_8 1.0
 mixture_2_8_3 cost 0.5476000858122638
 mixture_2_8_3 shares_of_cut_2_8 1.0
 mixture_2_8_4 cost 0.5342986514800644
 mixture_2_8_4 shares_of_cut_2_8 1.0
 mixture_2_8_5 cost 0.5291745406688659
 mixture_2_8_5 shares_of_cut_2_8 1.0
 mixture_2_8_6 cost 0.5291745031661749
 mixture_2_8_6 shares_of_cut_2_8 1.0
 mixture_2_8_7 cost 0.5328410641318806
 mixture_2_8_7 shares_of_cut_2_8 1.0
 mixture_2_9_0 cost 0.9489238414806582
 mixture_2_9_0 shares_of_cut_2_9 1.0
 mixture_2_9_1 cost 0.7453291644529058
 mixture_2_9_1 shares_of_cut_2_9 1.0
 mixture_2_9_2 cost 0.6969836383787851
 mixture_2_9_2 shares_of_cut_2_9 1.0
 mixture_2_9_3 cost 0.677186125685139
 mixture_2_9_3 shares_of_cut_2_9 1.0
 mixture_2_9_4 cost 0.6681476414404927
 mixture_2_9_4 shares_of_cut_2_9 1.0
 mixture_2_9_5 cost 0.6646657466554526
 mixture_2_9_5 shares_of_cut_2_9 1.0
 mixture_2_9_6 cost 0.6646657211719238
 mixture_2_9_6 shares_of_cut_2_9 1.0
 mixture_2_9_7 cost 0.6671571933464955
 mixture_2_9_7 shares_of_cut_2_9 1.0
 mixture_2_10_0 cost 0.7898405570152963
 mixture_2_10_0 shares_of_cut_2_10 1.0
 mixture_2_10_1 cost 0.6232559890866036
 mixture_2_10_1 shares_of_cut_2_10 1.0
 mixture_2_10_2 cost 0.5836988715336484
 mixture_2_10_2 shares_of_cut_2_10 1.0
 mixture_2_10_3 cost 0.5675002157226013
 mixture_2_10_3 shares_of_cut_2_10 1.0
 mixture_2_10_4 cost 0.5601047768309477
 mixture_2_10_4 shares_of_cut_2_10 1.0
 mixture_2_10_5 cost 0.5572558323162539
 mixture_2_10_5 shares_of_cut_2_10 1.0
 mixture_2_10_6 cost 0.5572558114652048
 mixture_2_10_6 shares_of_cut_2_10 1.0
 mixture_2_10_7 cost 0.5592943756446149
 mixture_2_10_7 shares_of_cut_2_10 1.0
 mixture_2_11_0 cost 1.0027137040282401
 mixture_2_11_0 shares_of_cut_2_11 1.0
 mixture_2_11_1 cost 0.8490252096139611
 mixture_2_11_1 shares_of_cut_2_11 1.0
 mixture_2_11_2 cost 0.8125303895014242
 mixture_2_11_2 shares_of_cut_2_11 1.0
 mixture_2_11_3 cost 0.7975857457442629
 mixture_2_11_3 shares_of_cut_2_11 1.0
 mixture_2_11_4 cost 0.7907628216107526
 mixture_2_11_4 shares_of_cut_2_11 1.0
 mixture_2_11_5 cost 0.7881344269246343
 mixture_2_11_5 shares_of_cut_2_11 1.0
 mixture_2_11_6 cost 0.7881344076877603
 mixture_2_11_6 shares_of_cut_2_11 1.0
 mixture_2_11_7 cost 0.7900151572877745
 mixture_2_11_7 shares_of_cut_2_11 1.0
 mixture_2_12_0 cost 0.8019940920733207
 mixture_2_12_0 shares_of_cut_2_12 1.0
 mixture_2_12_1 cost 0.6639398990467809
 mixture_2_12_1 shares_of_cut_2_12 1.0
 mixture_2_12_2 cost 0.6311575950787037
 mixture_2_12_2 shares_of_cut_2_12 1.0
 mixture_2_12_3 cost 0.6177332282005783
 mixture_2_12_3 shares_of_cut_2_12 1.0
 mixture_2_12_4 cost 0.6116043810873129
 mixture_2_12_4 shares_of_cut_2_12 1.0
 mixture_2_12_5 cost 0.6092433656532674
 mixture_2_12_5 shares_of_cut_2_12 1.0
 mixture_2_12_6 cost 0.6092433483733068
 mixture_2_12_6 shares_of_cut_2_12 1.0
 mixture_2_12_7 cost 0.6109327745681856
 mixture_2_12_7 shares_of_cut_2_12 1.0
 mixture_2_13_0 cost 0.802137278165246
 mixture_2_13_0 shares_of_cut_2_13 1.0
 mixture_2_13_1 cost 0.7577988396990654
 mixture_2_13_1 shares_of_cut_2_13 1.0
 mixture_2_13_2 cost 0.7472702484596179
 mixture_2_13_2 shares_of_cut_2_13 1.0
 mixture_2_13_3 cost 0.7429587860424004
 mixture_2_13_3 shares_of_cut_2_13 1.0
 mixture_2_13_4 cost 0.7409904031585288
 mixture_2_13_4 shares_of_cut_2_13 1.0
 mixture_2_13_5 cost 0.7402321231291783
 mixture_2_13_5 shares_of_cut_2_13 1.0
 mixture_2_13_6 cost 0.7402321175794268
 mixture_2_13_6 shares_of_cut_2_13 1.0
 mixture_2_13_7 cost 0.740774705368632
 mixture_2_13_7 shares_of_cut_2_13 1.0
 mixture_2_14_0 cost 0.7857278219578837
 mixture_2_14_0 shares_of_cut_2_14 1.0
 mixture_2_14_1 cost 0.7766325150014457
 mixture_2_14_1 shares_of_cut_2_14 1.0
 mixture_2_14_2 cost 0.7744727463570295
 mixture_2_14_2 shares_of_cut_2_14 1.0
 mixture_2_14_3 cost 0.7735883202141095
 mixture_2_14_3 shares_of_cut_2_14 1.0
 mixture_2_14_4 cost 0.7731845385935576
 mixture_2_14_4 shares_of_cut_2_14 1.0
 mixture_2_14_5 cost 0.7730289898222328
 mixture_2_14_5 shares_of_cut_2_14 1.0
 mixture_2_14_6 cost 0.7730289886837919
 mixture_2_14_6 shares_of_cut_2_14 1.0
 mixture_2_14_7 cost 0.7731402917125938
 mixture_2_14_7 shares_of_cut_2_14 1.0
 mixture_3_0_0 cost 0.7310156256333914
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.2975263832835706
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.20340733746505957
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.1755220896486249
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.17552197643044887
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.19219182266413193
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_0_6 cost 0.22105904347165098
 mixture_3_0_6 shares_of_cut_3_0 1.0
 mixture_3_0_7 cost 0.2599886418903261
 mixture_3_0_7 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.7367736331164728
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.3124983458077367
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.22037983096429817
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.193087293172909
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.19308718236122221
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.20940270558355129
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_1_6 cost 0.23765634421025372
 mixture_3_1_6 shares_of_cut_3_1 1.0
 mixture_3_1_7 cost 0.27575848133449676
 mixture_3_1_7 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 0.7008210310254107
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.29611416970916904
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.20824434526598137
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.18221059397923614
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.18221048827840627
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.19777350689286582
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_2_6 cost 0.22472403111949957
 mixture_3_2_6 shares_of_cut_3_2 1.0
 mixture_3_2_7 cost 0.2610688213683186
 mixture_3_2_7 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.7576476523106562
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.38419275275884907
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.3031083442703472
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.27908495128875166
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.2790848537502699
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.29344607691926455
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_3_6 cost 0.31831544850637317
 mixture_3_3_6 shares_of_cut_3_3 1.0
 mixture_3_3_7 cost 0.3518536493351406
 mixture_3_3_7 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.6507017031194329
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.3288200499346719
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.2589332082220308
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.2382273895079013
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.23822730543925527
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.25060527734681093
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_4_6 cost 0.2720402470037404
 mixture_3_4_6 shares_of_cut_3_4 1.0
 mixture_3_4_7 cost 0.30094690090107024
 mixture_3_4_7 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.689723146711483
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.39298412734091565
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.328556246250062
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.3094677884901886
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.30946771098826414
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.3208788219021756
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_5_6 cost 0.34063947558747315
 mixture_3_5_6 shares_of_cut_3_5 1.0
 mixture_3_5_7 cost 0.3672881896285136
 mixture_3_5_7 shares_of_cut_3_5 1.0
 mixture_3_6_0 cost 0.7199126319406602
 mixture_3_6_0 shares_of_cut_3_6 1.0
 mixture_3_6_1 cost 0.4389879563069955
 mixture_3_6_1 shares_of_cut_3_6 1.0
 mixture_3_6_2 cost 0.37799368047632054
 mixture_3_6_2 shares_of_cut_3_6 1.0
 mixture_3_6_3 cost 0.3599225187669035
 mixture_3_6_3 shares_of_cut_3_6 1.0
 mixture_3_6_4 cost 0.35992244539534957
 mixture_3_6_4 shares_of_cut_3_6 1.0
 mixture_3_6_5 cost 0.37072541508538254
 mixture_3_6_5 shares_of_cut_3_6 1.0
 mixture_3_6_6 cost 0.3894329488590889
 mixture_3_6_6 shares_of_cut_3_6 1.0
 mixture_3_6_7 cost 0.41466145222178524
 mixture_3_6_7 shares_of_cut_3_6 1.0
 mixture_3_7_0 cost 0.6642407235922951
 mixture_3_7_0 shares_of_cut_3_7 1.0
 mixture_3_7_1 cost 0.3967585870170189
 mixture_3_7_1 shares_of_cut_3_7 1.0
 mixture_3_7_2 cost 0.3386829509724096
 mixture_3_7_2 shares_of_cut_3_7 1.0
 mixture_3_7_3 cost 0.32147651321990856
 mixture_3_7_3 shares_of_cut_3_7 1.0
 mixture_3_7_4 cost 0.32147644335925996
 mixture_3_7_4 shares_of_cut_3_7 1.0
 mixture_3_7_5 cost 0.3317624796696342
 mixture_3_7_5 shares_of_cut_3_7 1.0
 mixture_3_7_6 cost 0.34957483841867626
 mixture_3_7_6 shares_of_cut_3_7 1.0
 mixture_3_7_7 cost 0.3735961315529626
 mixture_3_7_7 shares_of_cut_3_7 1.0
 mixture_3_8_0 cost 0.8172139367537535
 mixture_3_8_0 shares_of_cut_3_8 1.0
 mixture_3_8_1 cost 0.5890580615322707
 mixture_3_8_1 shares_of_cut_3_8 1.0
 mixture_3_8_2 cost 0.5395209307898102
 mixture_3_8_2 shares_of_cut_3_8 1.0
 mixture_3_8_3 cost 0.5248442502640398
 mixture_3_8_3 shares_of_cut_3_8 1.0
 mixture_3_8_4 cost 0.5248441906745748
 mixture_3_8_4 shares_of_cut_3_8 1.0
 mixture_3_8_5 cost 0.5336179340243216
 mixture_3_8_5 shares_of_cut_3_8 1.0
 mixture_3_8_6 cost 0.5488114506911925
 mixture_3_8_6 shares_of_cut_3_8 1.0
 mixture_3_8_7 cost 0.5693010401238779
 mixture_3_8_7 shares_of_cut_3_8 1.0
 mixture_3_9_0 cost 0.8163031200078599
 mixture_3_9_0 shares_of_cut_3_9 1.0
 mixture_3_9_1 cost 0.6612684649465753
 mixture_3_9_1 shares_of_cut_3_9 1.0
 mixture_3_9_2 cost 0.6276073901663279
 mixture_3_9_2 shares_of_cut_3_9 1.0
 mixture_3_9_3 cost 0.6176344096303297
 mixture_3_9_3 shares_of_cut_3_9 1.0
 mixture_3_9_4 cost 0.6176343691385732
 mixture_3_9_4 shares_of_cut_3_9 1.0
 mixture_3_9_5 cost 0.623596233028792
 mixture_3_9_5 shares_of_cut_3_9 1.0
 mixture_3_9_6 cost 0.6339204099246515
 mixture_3_9_6 shares_of_cut_3_9 1.0
 mixture_3_9_7 cost 0.6478433318172393
 mixture_3_9_7 shares_of_cut_3_9 1.0
 mixture_3_10_0 cost 0.624376898603162
 mixture_3_10_0 shares_of_cut_3_10 1.0
 mixture_3_10_1 cost 0.4975249523519466
 mixture_3_10_1 shares_of_cut_3_10 1.0
 mixture_3_10_2 cost 0.4699828983054227
 mixture_3_10_2 shares_of_cut_3_10 1.0
 mixture_3_10_3 cost 0.46182283892762244
 mixture_3_10_3 shares_of_cut_3_10 1.0
 mixture_3_10_4 cost 0.46182280579659035
 mixture_3_10_4 shares_of_cut_3_10 1.0
 mixture_3_10_5 cost 0.46670090248703777
 mixture_3_10_5 shares_of_cut_3_10 1.0
 mixture_3_10_6 cost 0.4751483165968954
 mixture_3_10_6 shares_of_cut_3_10 1.0
 mixture_3_10_7 cost 0.4865402840178586
 mixture_3_10_7 shares_of_cut_3_10 1.0
 mixture_3_11_0 cost 0.8649849109784524
 mixture_3_11_0 shares_of_cut_3_11 1.0
 mixture_3_11_1 cost 0.747953154224036
 mixture_3_11_1 shares_of_cut_3_11 1.0
 mixture_3_11_2 cost 0.7225432565839445
 mixture_3_11_2 shares_of_cut_3_11 1.0
 mixture_3_11_3 cost 0.7150149047341975
 mixture_3_11_3 shares_of_cut_3_11 1.0
 mixture_3_11_4 cost 0.7150148741679904
 mixture_3_11_4 shares_of_cut_3_11 1.0
 mixture_3_11_5 cost 0.7195153350767284
 mixture_3_11_5 shares_of_cut_3_11 1.0
 mixture_3_11_6 cost 0.7273087962140993
 mixture_3_11_6 shares_of_cut_3_11 1.0
 mixture_3_11_7 cost 0.7378188593196673
 mixture_3_11_7 shares_of_cut_3_11 1.0
 mixture_3_12_0 cost 0.6490869827559267
 mixture_3_12_0 shares_of_cut_3_12 1.0
 mixture_3_12_1 cost 0.5439605398248273
 mixture_3_12_1 shares_of_cut_3_12 1.0
 mixture_3_12_2 cost 0.5211355201188376
 mixture_3_12_2 shares_of_cut_3_12 1.0
 mixture_3_12_3 cost 0.5143730064811213
 mixture_3_12_3 shares_of_cut_3_12 1.0
 mixture_3_12_4 cost 0.5143729790243289
 mixture_3_12_4 shares_of_cut_3_12 1.0
 mixture_3_12_5 cost 0.5184156206115941
 mixture_3_12_5 shares_of_cut_3_12 1.0
 mixture_3_12_6 cost 0.525416274709377
 mixture_3_12_6 shares_of_cut_3_12 1.0
 mixture_3_12_7 cost 0.5348571784427824
 mixture_3_12_7 shares_of_cut_3_12 1.0
 mixture_3_13_0 cost 0.678711966629883
 mixture_3_13_0 shares_of_cut_3_13 1.0
 mixture_3_13_1 cost 0.6449488318863194
 mixture_3_13_1 shares_of_cut_3_13 1.0
 mixture_3_13_2 cost 0.6376181908566128
 mixture_3_13_2 shares_of_cut_3_13 1.0
 mixture_3_13_3 cost 0.6354462952536668
 mixture_3_13_3 shares_of_cut_3_13 1.0
 mixture_3_13_4 cost 0.6354462864354536
 mixture_3_13_4 shares_of_cut_3_13 1.0
 mixture_3_13_5 cost 0.6367446491387387
 mixture_3_13_5 shares_of_cut_3_13 1.0
 mixture_3_13_6 cost 0.6389930275771821
 mixture_3_13_6 shares_of_cut_3_13 1.0
 mixture_3_13_7 cost 0.6420251334485936
 mixture_3_13_7 shares_of_cut_3_13 1.0
 mixture_3_14_0 cost 0.6679450286873518
 mixture_3_14_0 shares_of_cut_3_14 1.0
 mixture_3_14_1 cost 0.6610190726788081
 mixture_3_14_1 shares_of_cut_3_14 1.0
 mixture_3_14_2 cost 0.6595153113227673
 mixture_3_14_2 shares_of_cut_3_14 1.0
 mixture_3_14_3 cost 0.6590697823896453
 mixture_3_14_3 shares_of_cut_3_14 1.0
 mixture_3_14_4 cost 0.6590697805807328
 mixture_3_14_4 shares_of_cut_3_14 1.0
 mixture_3_14_5 cost 0.6593361184973507
 mixture_3_14_5 shares_of_cut_3_14 1.0
 mixture_3_14_6 cost 0.6597973366358171
 mixture_3_14_6 shares_of_cut_3_14 1.0
 mixture_3_14_7 cost 0.6604193236651064
 mixture_3_14_7 shares_of_cut_3_14 1.0
 mixture_4_0_0 cost 0.9720729258727644
 mixture_4_0_0 shares_of_cut_4_0 1.0
 mixture_4_0_1 cost 0.38877593729879417
 mixture_4_0_1 shares_of_cut_4_0 1.0
 mixture_4_0_2 cost 0.24839465635966387
 mixture_4_0_2 shares_of_cut_4_0 1.0
 mixture_4_0_3 cost 0.18864622374235213
 mixture_4_0_3 shares_of_cut_4_0 1.0
 mixture_4_0_4 cost 0.1586657107754032
 mixture_4_0_4 shares_of_cut_4_0 1.0
 mixture_4_0_5 cost 0.14357752511150468
 mixture_4_0_5 shares_of_cut_4_0 1.0
 mixture_4_0_6 cost 0.1374493162955158
 mixture_4_0_6 shares_of_cut_4_0 1.0
 mixture_4_0_7 cost 0.13744926546905928
 mixture_4_0_7 shares_of_cut_4_0 1.0
 mixture_4_1_0 cost 0.9669354255063977
 mixture_4_1_0 shares_of_cut_4_1 1.0
 mixture_4_1_1 cost 0.39603660441447897
 mixture_4_1_1 shares_of_cut_4_1 1.0
 mixture_4_1_2 cost 0.25863917332631964
 mixture_4_1_2 shares_of_cut_4_1 1.0
 mixture_4_1_3 cost 0.2001607131053861
 mixture_4_1_3 shares_of_cut_4_1 1.0
 mixture_4_1_4 cost 0.17081744570672103
 mixture_4_1_4 shares_of_cut_4_1 1.0
 mixture_4_1_5 cost 0.1560499643435915
 mixture_4_1_5 shares_of_cut_4_1 1.0
 mixture_4_1_6 cost 0.15005201260204998
 mixture_4_1_6 shares_of_cut_4_1 1.0
 mixture_4_1_7 cost 0.1500519628559264
 mixture_4_1_7 shares_of_cut_4_1 1.0
 mixture_4_2_0 cost 0.9037879167071661
 mixture_4_2_0 shares_of_cut_4_2 1.0
 mixture_4_2_1 cost 0.3592200926445658
 mixture_4_2_1 shares_of_cut_4_2 1.0
 mixture_4_2_2 cost 0.22815970625882628
 mixture_4_2_2 shares_of_cut_4_2 1.0
 mixture_4_2_3 cost 0.17237838974439304
 mixture_4_2_3 shares_of_cut_4_2 1.0
 mixture_4_2_4 cost 0.1443884926070765
 mixture_4_2_4 shares_of_cut_4_2 1.0
 mixture_4_2_5 cost 0.13030211706084
 mixture_4_2_5 shares_of_cut_4_2 1.0
 mixture_4_2_6 cost 0.12458080286636235
 mixture_4_2_6 shares_of_cut_4_2 1.0
 mixture_4_2_7 cost 0.12458075541462961
 mixture_4_2_7 shares_of_cut_4_2 1.0
 mixture_4_3_0 cost 0.9619075630847428
 mixture_4_3_0 shares_of_cut_4_3 1.0
 mixture_4_3_1 cost 0.4593919364086526
 mixture_4_3_1 shares_of_cut_4_3 1.0
 mixture_4_3_2 cost 0.3384521943105784
 mixture_4_3_2 shares_of_cut_4_3 1.0
 mixture_4_3_3 cost 0.28697837968827805
 mixture_4_3_3 shares_of_cut_4_3 1.0
 mixture_4_3_4 cost 0.2611498968454484
 mixture_4_3_4 shares_of_cut_4_3 1.0
 mixture_4_3_5 cost 0.24815128855015178
 mixture_4_3_5 shares_of_cut_4_3 1.0
 mixture_4_3_6 cost 0.24287178127702602
 mixture_4_3_6 shares_of_cut_4_3 1.0
 mixture_4_3_7 cost 0.2428717374895745
 mixture_4_3_7 shares_of_cut_4_3 1.0
 mixture_4_4_0 cost 0.8041885458853291
 mixture_4_4_0 shares_of_cut_4_4 1.0
 mixture_4_4_1 cost 0.3710691495143162
 mixture_4_4_1 shares_of_cut_4_4 1.0
 mixture_4_4_2 cost 0.266830902355193
 mixture_4_4_2 shares_of_cut_4_4 1.0
 mixture_4_4_3 cost 0.22246550089376843
 mixture_4_4_3 shares_of_cut_4_4 1.0
 mixture_4_4_4 cost 0.20020387099767725
 mixture_4_4_4 shares_of_cut_4_4 1.0
 mixture_4_4_5 cost 0.18900034004330346
 mixture_4_4_5 shares_of_cut_4_4 1.0
 mixture_4_4_6 cost 0.1844499203510886
 mixture_4_4_6 shares_of_cut_4_4 1.0
 mixture_4_4_7 cost 0.18444988261058143
 mixture_4_4_7 shares_of_cut_4_4 1.0
 mixture_4_5_0 cost 0.833306922954036
 mixture_4_5_0 shares_of_cut_4_5 1.0
 mixture_4_5_1 cost 0.4340190987557001
 mixture_4_5_1 shares_of_cut_4_5 1.0
 mixture_4_5_2 cost 0.3379230493634403
 mixture_4_5_2 shares_of_cut_4_5 1.0
 mixture_4_5_3 cost 0.29702309252095455
 mixture_4_5_3 shares_of_cut_4_5 1.0
 mixture_4_5_4 cost 0.2765003502037191
 mixture_4_5_4 shares_of_cut_4_5 1.0
 mixture_4_5_5 cost 0.26617194298946756
 mixture_4_5_5 shares_of_cut_4_5 1.0
 mixture_4_5_6 cost 0.2619769630524866
 mixture_4_5_6 shares_of_cut_4_5 1.0
 mixture_4_5_7 cost 0.2619769282599441
 mixture_4_5_7 shares_of_cut_4_5 1.0
 mixture_4_6_0 cost 0.8955202637882779
 mixture_4_6_0 shares_of_cut_4_6 1.0
 mixture_4_6_1 cost 0.5175119966742332
 mixture_4_6_1 shares_of_cut_4_6 1.0
 mixture_4_6_2 cost 0.42653726890685134
 mixture_4_6_2 shares_of_cut_4_6 1.0
 mixture_4_6_3 cost 0.3878170253279045
 mixture_4_6_3 shares_of_cut_4_6 1.0
 mixture_4_6_4 cost 0.36838801750543515
 mixture_4_6_4 shares_of_cut_4_6 1.0
 mixture_4_6_5 cost 0.3586100501433047
 mixture_4_6_5 shares_of_cut_4_6 1.0
 mixture_4_6_6 cost 0.3546386365402475
 mixture_4_6_6 shares_of_cut_4_6 1.0
 mixture_4_6_7 cost 0.35463860360193117
 mixture_4_6_7 shares_of_cut_4_6 1.0
 mixture_4_7_0 cost 0.7974072114059387
 mixture_4_7_0 shares_of_cut_4_7 1.0
 mixture_4_7_1 cost 0.43748703457307886
 mixture_4_7_1 shares_of_cut_4_7 1.0
 mixture_4_7_2 cost 0.3508655425212169
 mixture_4_7_2 shares_of_cut_4_7 1.0
 mixture_4_7_3 cost 0.3139981030275155
 mixture_4_7_3 shares_of_cut_4_7 1.0
 mixture_4_7_4 cost 0.2954987935162755
 mixture_4_7_4 shares_of_cut_4_7 1.0
 mixture_4_7_5 cost 0.28618871210215086
 mixture_4_7_5 shares_of_cut_4_7 1.0
 mixture_4_7_6 cost 0.28240733478677715
 mixture_4_7_6 shares_of_cut_4_7 1.0
 mixture_4_7_7 cost 0.28240730342459364
 mixture_4_7_7 shares_of_cut_4_7 1.0
 mixture_4_8_0 cost 1.0264911958189067
 mixture_4_8_0 shares_of_cut_4_8 1.0
 mixture_4_8_1 cost 0.7194878796103044
 mixture_4_8_1 shares_of_cut_4_8 1.0
 mixture_4_8_2 cost 0.645601815347761
 mixture_4_8_2 shares_of_cut_4_8 1.0
 mixture_4_8_3 cost 0.6141547698270471
 mixture_4_8_3 shares_of_cut_4_8 1.0
 mixture_4_8_4 cost 0.5983753005639015
 mixture_4_8_4 shares_of_cut_4_8 1.0
 mixture_4_8_5 cost 0.5904340234355687
 mixture_4_8_5 shares_of_cut_4_8 1.0
 mixture_4_8_6 cost 0.5872085988820716
 mixture_4_8_6 shares_of_cut_4_8 1.0
 mixture_4_8_7 cost 0.587208572130878
 mixture_4_8_7 shares_of_cut_4_8 1.0
 mixture_4_9_0 cost 0.9604658967904425
 mixture_4_9_0 shares_of_cut_4_9 1.0
 mixture_4_9_1 cost 0.7518534594167959
 mixture_4_9_1 shares_of_cut_4_9 1.0
 mixture_4_9_2 cost 0.7016469921248208
 mixture_4_9_2 shares_of_cut_4_9 1.0
 mixture_4_9_3 cost 0.6802783473320114
 mixture_4_9_3 shares_of_cut_4_9 1.0
 mixture_4_9_4 cost 0.6695560086156095
 mixture_4_9_4 shares_of_cut_4_9 1.0
 mixture_4_9_5 cost 0.6641598155123548
 mixture_4_9_5 shares_of_cut_4_9 1.0
 mixture_4_9_6 cost 0.6619681008234731
 mixture_4_9_6 shares_of_cut_4_9 1.0
 mixture_4_9_7 cost 0.6619680826457159
 mixture_4_9_7 shares_of_cut_4_9 1.0
 mixture_4_10_0 cost 0.6731715502333908
 mixture_4_10_0 shares_of_cut_4_10 1.0
 mixture_4_10_1 cost 0.5024813669153695
 mixture_4_10_1 shares_of_cut_4_10 1.0
 mixture_4_10_2 cost 0.46140159615142345
 mixture_4_10_2 shares_of_cut_4_10 1.0
 mixture_4_10_3 cost 0.44391741379459976
 mixture_4_10_3 shares_of_cut_4_10 1.0
 mixture_4_10_4 cost 0.43514421702770456
 mixture_4_10_4 shares_of_cut_4_10 1.0
 mixture_4_10_5 cost 0.43072896163061525
 mixture_4_10_5 shares_of_cut_4_10 1.0
 mixture_4_10_6 cost 0.42893566403658934
 mixture_4_10_6 shares_of_cut_4_10 1.0
 mixture_4_10_7 cost 0.42893564916324467
 mixture_4_10_7 shares_of_cut_4_10 1.0
 mixture_4_11_0 cost 0.974798585156779
 mixture_4_11_0 shares_of_cut_4_11 1.0
 mixture_4_11_1 cost 0.8173223098233205
 mixture_4_11_1 shares_of_cut_4_11 1.0
 mixture_4_11_2 cost 0.779422712050872
 mixture_4_11_2 shares_of_cut_4_11 1.0
 mixture_4_11_3 cost 0.7632920602390237
 mixture_4_11_3 shares_of_cut_4_11 1.0
 mixture_4_11_4 cost 0.7551980367705264
 mixture_4_11_4 shares_of_cut_4_11 1.0
 mixture_4_11_5 cost 0.7511245864931655
 mixture_4_11_5 shares_of_cut_4_11 1.0
 mixture_4_11_6 cost 0.7494701162700859
 mixture_4_11_6 shares_of_cut_4_11 1.0
 mixture_4_11_7 cost 0.7494701025481549
 mixture_4_11_7 shares_of_cut_4_11 1.0
 mixture_4_12_0 cost 0.7016258794818171
 mixture_4_12_0 shares_of_cut_4_12 1.0
 mixture_4_12_1 cost 0.560169225912271
 mixture_4_12_1 shares_of_cut_4_12 1.0
 mixture_4_12_2 cost 0.5261250483930219
 mixture_4_12_2 shares_of_cut_4_12 1.0
 mixture_4_12_3 cost 0.5116353227478867
 mixture_4_12_3 shares_of_cut_4_12 1.0
 mixture_4_12_4 cost 0.5043646816856533
 mixture_4_12_4 shares_of_cut_4_12 1.0
 mixture_4_12_5 cost 0.5007056121305901
 mixture_4_12_5 shares_of_cut_4_12 1.0
 mixture_4_12_6 cost 0.49921944654347716
 mixture_4_12_6 shares_of_cut_4_12 1.0
 mixture_4_12_7 cost 0.4992194342174399
 mixture_4_12_7 shares_of_cut_4_12 1.0
 mixture_4_13_0 cost 0.7197847410000658
 mixture_4_13_0 shares_of_cut_4_13 1.0
 mixture_4_13_1 cost 0.6743535447978655
 mixture_4_13_1 shares_of_cut_4_13 1.0
 mixture_4_13_2 cost 0.6634196815302804
 mixture_4_13_2 shares_of_cut_4_13 1.0
 mixture_4_13_3 cost 0.6587660611307525
 mixture_4_13_3 shares_of_cut_4_13 1.0
 mixture_4_13_4 cost 0.6564309718134325
 mixture_4_13_4 shares_of_cut_4_13 1.0
 mixture_4_13_5 cost 0.6552557997541568
 mixture_4_13_5 shares_of_cut_4_13 1.0
 mixture_4_13_6 cost 0.6547784925460948
 mixture_4_13_6 shares_of_cut_4_13 1.0
 mixture_4_13_7 cost 0.6547784885873793
 mixture_4_13_7 shares_of_cut_4_13 1.0
 mixture_4_14_0 cost 0.6939231140974127
 mixture_4_14_0 shares_of_cut_4_14 1.0
 mixture_4_14_1 cost 0.6846036457274939
 mixture_4_14_1 shares_of_cut_4_14 1.0
 mixture_4_14_2 cost 0.6823607421413816
 mixture_4_14_2 shares_of_cut_4_14 1.0
 mixture_4_14_3 cost 0.6814061278731157
 mixture_4_14_3 shares_of_cut_4_14 1.0
 mixture_4_14_4 cost 0.6809271224131483
 mixture_4_14_4 shares_of_cut_4_14 1.0
 mixture_4_14_5 cost 0.6806860550464235
 mixture_4_14_5 shares_of_cut_4_14 1.0
 mixture_4_14_6 cost 0.6805881432633291
 mixture_4_14_6 shares_of_cut_4_14 1.0
 mixture_4_14_7 cost 0.6805881424512632
 mixture_4_14_7 shares_of_cut_4_14 1.0
 mixture_5_0_0 cost 0.9481620714564033
 mixture_5_0_0 shares_of_cut_5_0 1.0
 mixture_5_0_1 cost 0.38053080499555214
 mixture_5_0_1 shares_of_cut_5_0 1.0
 mixture_5_0_2 cost 0.24929530599033534
 mixture_5_0_2 shares_of_cut_5_0 1.0
 mixture_5_0_3 cost 0.199849769448363
 mixture_5_0_3 shares_of_cut_5_0 1.0
 mixture_5_0_4 cost 0.1824071339237124
 mixture_5_0_4 shares_of_cut_5_0 1.0
 mixture_5_0_5 cost 0.1824070323897457
 mixture_5_0_5 shares_of_cut_5_0 1.0
 mixture_5_0_6 cost 0.19404282549115037
 mixture_5_0_6 shares_of_cut_5_0 1.0
 mixture_5_0_7 cost 0.21454270280396195
 mixture_5_0_7 shares_of_cut_5_0 1.0
 mixture_5_1_0 cost 0.9457054064787326
 mixture_5_1_0 shares_of_cut_5_1 1.0
 mixture_5_1_1 cost 0.3901393274738222
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
 mixture_5_1_7 cost 0.2276793564595082
 mixture_5_1_7 shares_of_cut_5_1 1.0
 mixture_5_2_0 cost 0.9145801988405046
 mixture_5_2_0 shares_of_cut_5_2 1.0
 mixture_5_2_1 cost 0.3846379400913254
 mixture_5_2_1 shares_of_cut_5_2 1.0
 mixture_5_2_2 cost 0.26211608324484936
 mixture_5_2_2 shares_of_cut_5_2 1.0
 mixture_5_2_3 cost 0.21595358151464367
 mixture_5_2_3 shares_of_cut_5_2 1.0
 mixture_5_2_4 cost 0.19966908449229803
 mixture_5_2_4 shares_of_cut_5_2 1.0
 mixture_5_2_5 cost 0.19966898969988112
 mixture_5_2_5 shares_of_cut_5_2 1.0
 mixture_5_2_6 cost 0.21053220115921992
 mixture_5_2_6 shares_of_cut_5_2 1.0
 mixture_5_2_7 cost 0.2296709483162737
 mixture_5_2_7 shares_of_cut_5_2 1.0
 mixture_5_3_0 cost 0.9105775084016645
 mixture_5_3_0 shares_of_cut_5_3 1.0
 mixture_5_3_1 cost 0.42155804289083865
 mixture_5_3_1 shares_of_cut_5_3 1.0
 mixture_5_3_2 cost 0.30849747457557314
 mixture_5_3_2 shares_of_cut_5_3 1.0
 mixture_5_3_3 cost 0.265899698025294
 mixture_5_3_3 shares_of_cut_5_3 1.0
 mixture_5_3_4 cost 0.25087270989874566
 mixture_5_3_4 shares_of_cut_5_3 1.0
 mixture_5_3_5 cost 0.2508726224263158
 mixture_5_3_5 shares_of_cut_5_3 1.0
 mixture_5_3_6 cost 0.2608969633311449
 mixture_5_3_6 shares_of_cut_5_3 1.0
 mixture_5_3_7 cost 0.27855779288525484
 mixture_5_3_7 shares_of_cut_5_3 1.0
 mixture_5_4_0 cost 0.8121699110769727
 mixture_5_4_0 shares_of_cut_5_4 1.0
 mixture_5_4_1 cost 0.39068288764506637
 mixture_5_4_1 shares_of_cut_5_4 1.0
 mixture_5_4_2 cost 0.29323571883565624
 mixture_5_4_2 shares_of_cut_5_4 1.0
 mixture_5_4_3 cost 0.2565205953911537
 mixture_5_4_3 shares_of_cut_5_4 1.0
 mixture_5_4_4 cost 0.24356879910633847
 mixture_5_4_4 shares_of_cut_5_4 1.0
 mixture_5_4_5 cost 0.24356872371364616
 mixture_5_4_5 shares_of_cut_5_4 1.0
 mixture_5_4_6 cost 0.25220872663342686
 mixture_5_4_6 shares_of_cut_5_4 1.0
 mixture_5_4_7 cost 0.267430637017555
 mixture_5_4_7 shares_of_cut_5_4 1.0
 mixture_5_5_0 cost 0.8099979089631247
 mixture_5_5_0 shares_of_cut_5_5 1.0
 mixture_5_5_1 cost 0.42143383650630817
 mixture_5_5_1 shares_of_cut_5_5 1.0
 mixture_5_5_2 cost 0.33159840467340274
 mixture_5_5_2 shares_of_cut_5_5 1.0
 mixture_5_5_3 cost 0.2977511517492437
 mixture_5_5_3 shares_of_cut_5_5 1.0
 mixture_5_5_4 cost 0.2858110386964586
 mixture_5_5_4 shares_of_cut_5_5 1.0
 mixture_5_5_5 cost 0.2858109691927967
 mixture_5_5_5 shares_of_cut_5_5 1.0
 mixture_5_5_6 cost 0.29377608919391374
 mixture_5_5_6 shares_of_cut_5_5 1.0
 mixture_5_5_7 cost 0.30780899450442584
 mixture_5_5_7 shares_of_cut_5_5 1.0
 mixture_5_6_0 cost 0.7947473682961538
 mixture_5_6_0 shares_of_cut_5_6 1.0
 mixture_5_6_1 cost 0.4268913436676183
 mixture_5_6_1 shares_of_cut_5_6 1.0
 mixture_5_6_2 cost 0.3418435814906016
 mixture_5_6_2 shares_of_cut_5_6 1.0
 mixture_5_6_3 cost 0.3098001765855807
 mixture_5_6_3 shares_of_cut_5_6 1.0
 mixture_5_6_4 cost 0.29849639727978555
 mixture_5_6_4 shares_of_cut_5_6 1.0
 mixture_5_6_5 cost 0.29849633148023647
 mixture_5_6_5 shares_of_cut_5_6 1.0
 mixture_5_6_6 cost 0.3060369601358253
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
 mixture_5_7_4 cost 0.2936797423941212
 mixture_5_7_4 shares_of_cut_5_7 1.0
 mixture_5_7_5 cost 0.2936796797431493
 mixture_5_7_5 shares_of_cut_5_7 1.0
 mixture_5_7_6 cost 0.300859481443972
 mixture_5_7_6 shares_of_cut_5_7 1.0
 mixture_5_7_7 cost 0.31350881722319046
 mixture_5_7_7 shares_of_cut_5_7 1.0
 mixture_5_8_0 cost 0.7746631990048014
 mixture_5_8_0 shares_of_cut_5_8 1.0
 mixture_5_8_1 cost 0.4759051313295201
 mixture_5_8_1 shares_of_cut_5_8 1.0
 mixture_5_8_2 cost 0.4068327133535734
 mixture_5_8_2 shares_of_cut_5_8 1.0
 mixture_5_8_3 cost 0.38080833128499686
 mixture_5_8_3 shares_of_cut_5_8 1.0
 mixture_5_8_4 cost 0.37162785023609346
 mixture_5_8_4 shares_of_cut_5_8 1.0
 mixture_5_8_5 cost 0.37162779679631053
 mixture_5_8_5 shares_of_cut_5_8 1.0
 mixture_5_8_6 cost 0.3777519961987139
 mixture_5_8_6 shares_of_cut_5_8 1.0
 mixture_5_8_7 cost 0.38854157756152696
 mixture_5_8_7 shares_of_cut_5_8 1.0
 mixture_5_9_0 cost 0.7187867305233835
 mixture_5_9_0 shares_of_cut_5_9 1.0
 mixture_5_9_1 cost 0.515777038470308
 mixture_5_9_1 shares_of_cut_5_9 1.0
 mixture_5_9_2 cost 0.468841501593362
 mixture_5_9_2 shares_of_cut_5_9 1.0
 mixture_5_9_3 cost 0.45115762168771345
 mixture_5_9_3 shares_of_cut_5_9 1.0
 mixture_5_9_4 cost 0.444919374650105
 mixture_5_9_4 shares_of_cut_5_9 1.0
 mixture_5_9_5 cost 0.44491933833713115
 mixture_5_9_5 shares_of_cut_5_9 1.0
 mixture_5_9_6 cost 0.4490808053208608
 mixture_5_9_6 shares_of_cut_5_9 1.0
 mixture_5_9_7 cost 0.456412455330818
 mixture_5_9_7 shares_of_cut_5_9 1.0
 mixture_5_10_0 cost 0.6184897940041204
 mixture_5_10_0 shares_of_cut_5_10 1.0
 mixture_5_10_1 cost 0.45238387056001816
 mixture_5_10_1 shares_of_cut_5_10 1.0
 mixture_5_10_2 cost 0.41398042973685034
 mixture_5_10_2 shares_of_cut_5_10 1.0
 mixture_5_10_3 cost 0.3995111836033485
 mixture_5_10_3 shares_of_cut_5_10 1.0
 mixture_5_10_4 cost 0.39440694560182743
 mixture_5_10_4 shares_of_cut_5_10 1.0
 mixture_5_10_5 cost 0.39440691588994525
 mixture_5_10_5 shares_of_cut_5_10 1.0
 mixture_5_10_6 cost 0.39781189773698844
 mixture_5_10_6 shares_of_cut_5_10 1.0
 mixture_5_10_7 cost 0.4038107763272506
 mixture_5_10_7 shares_of_cut_5_10 1.0
 mixture_5_11_0 cost 0.718258075204177
 mixture_5_11_0 shares_of_cut_5_11 1.0
 mixture_5_11_1 cost 0.5650111712151761
 mixture_5_11_1 shares_of_cut_5_11 1.0
 mixture_5_11_2 cost 0.5295807164387949
 mixture_5_11_2 shares_of_cut_5_11 1.0
 mixture_5_11_3 cost 0.5162316008441294
 mixture_5_11_3 shares_of_cut_5_11 1.0
 mixture_5_11_4 cost 0.5115225052577862
 mixture_5_11_4 shares_of_cut_5_11 1.0
 mixture_5_11_5 cost 0.5115224778460368
 mixture_5_11_5 shares_of_cut_5_11 1.0
 mixture_5_11_6 cost 0.5146638644707812
 mixture_5_11_6 shares_of_cut_5_11 1.0
 mixture_5_11_7 cost 0.5201983424249821
 mixture_5_11_7 shares_of_cut_5_11 1.0
 mixture_5_12_0 cost 0.605920075102993
 mixture_5_12_0 shares_of_cut_5_12 1.0
 mixture_5_12_1 cost 0.46826255074083395
 mixture_5_12_1 shares_of_cut_5_12 1.0
 mixture_5_12_2 cost 0.43643633719532504
 mixture_5_12_2 shares_of_cut_5_12 1.0
 mixture_5_12_3 cost 0.4244451898549661
 mixture_5_12_3 shares_of_cut_5_12 1.0
 mixture_5_12_4 cost 0.4202151374132717
 mixture_5_12_4 shares_of_cut_5_12 1.0
 mixture_5_12_5 cost 0.420215112790043
 mixture_5_12_5 shares_of_cut_5_12 1.0
 mixture_5_12_6 cost 0.4230369349252409
 mixture_5_12_6 shares_of_cut_5_12 1.0
 mixture_5_12_7 cost 0.4280084058912509
 mixture_5_12_7 shares_of_cut_5_12 1.0
 mixture_5_13_0 cost 0.5456176900331419
 mixture_5_13_0 shares_of_cut_5_13 1.0
 mixture_5_13_1 cost 0.5014066484158474
 mixture_5_13_1 shares_of_cut_5_13 1.0
 mixture_5_13_2 cost 0.4911851217822608
 mixture_5_13_2 shares_of_cut_5_13 1.0
 mixture_5_13_3 cost 0.4873339620540865
 mixture_5_13_3 shares_of_cut_5_13 1.0
 mixture_5_13_4 cost 0.4859754091859478
 mixture_5_13_4 shares_of_cut_5_13 1.0
 mixture_5_13_5 cost 0.48597540127778155
 mixture_5_13_5 shares_of_cut_5_13 1.0
 mixture_5_13_6 cost 0.4868816771710456
 mixture_5_13_6 shares_of_cut_5_13 1.0
 mixture_5_13_7 cost 0.4884783491350074
 mixture_5_13_7 shares_of_cut_5_13 1.0
 mixture_5_14_0 cost 0.5151635521364313
 mixture_5_14_0 shares_of_cut_5_14 1.0
 mixture_5_14_1 cost 0.5060943785641626
 mixture_5_14_1 shares_of_cut_5_14 1.0
 mixture_5_14_2 cost 0.5039975992117102
 mixture_5_14_2 shares_of_cut_5_14 1.0
 mixture_5_14_3 cost 0.5032075966523567
 mixture_5_14_3 shares_of_cut_5_14 1.0
 mixture_5_14_4 cost 0.5029289117058471
 mixture_5_14_4 shares_of_cut_5_14 1.0
 mixture_5_14_5 cost 0.5029289100836158
 mixture_5_14_5 shares_of_cut_5_14 1.0
 mixture_5_14_6 cost 0.5031148177908245
 mixture_5_14_6 shares_of_cut_5_14 1.0
 mixture_5_14_7 cost 0.5034423489832467
 mixture_5_14_7 shares_of_cut_5_14 1.0
 mixture_6_0_0 cost 0.9688259582170767
 mixture_6_0_0 shares_of_cut_6_0 1.0
 mixture_6_0_1 cost 0.3880473322089979
 mixture_6_0_1 shares_of_cut_6_0 1.0
 mixture_6_0_2 cost 0.2501358277589228
 mixture_6_0_2 shares_of_cut_6_0 1.0
 mixture_6_0_3 cost 0.1936610103010995
 mixture_6_0_3 shares_of_cut_6_0 1.0
 mixture_6_0_4 cost 0.16787763257558008
 mixture_6_0_4 shares_of_cut_6_0 1.0
 mixture_6_0_5 cost 0.1579451034025685
 mixture_6_0_5 shares_of_cut_6_0 1.0
 mixture_6_0_6 cost 0.1579450307083584
 mixture_6_0_6 shares_of_cut_6_0 1.0
 mixture_6_0_7 cost 0.1650522586946998
 mixture_6_0_7 shares_of_cut_6_0 1.0
 mixture_6_1_0 cost 0.9619000359029439
 mixture_6_1_0 shares_of_cut_6_1 1.0
 mixture_6_1_1 cost 0.3934660487603043
 mixture_6_1_1 shares_of_cut_6_1 1.0
 mixture_6_1_2 cost 0.2584858982574763
 mixture_6_1_2 shares_of_cut_6_1 1.0
 mixture_6_1_3 cost 0.2032114714395433
 mixture_6_1_3 shares_of_cut_6_1 1.0
 mixture_6_1_4 cost 0.17797612780567162
 mixture_6_1_4 shares_of_cut_6_1 1.0
 mixture_6_1_5 cost 0.1682547177754288
 mixture_6_1_5 shares_of_cut_6_1 1.0
 mixture_6_1_6 cost 0.16825464662635783
 mixture_6_1_6 shares_of_cut_6_1 1.0
 mixture_6_1_7 cost 0.17521080816690254
 mixture_6_1_7 shares_of_cut_6_1 1.0
 mixture_6_2_0 cost 0.9018593394545852
 mixture_6_2_0 shares_of_cut_6_2 1.0
 mixture_6_2_1 cost 0.3596426662629346
 mixture_6_2_1 shares_of_cut_6_2 1.0
 mixture_6_2_2 cost 0.2308880706405829
 mixture_6_2_2 shares_of_cut_6_2 1.0
 mixture_6_2_3 cost 0.178163011091541
 mixture_6_2_3 shares_of_cut_6_2 1.0
 mixture_6_2_4 cost 0.15409157204760418
 mixture_6_2_4 shares_of_cut_6_2 1.0
 mixture_6_2_5 cost 0.14481853291807112
 mixture_6_2_5 shares_of_cut_6_2 1.0
 mixture_6_2_6 cost 0.1448184650505378
 mixture_6_2_6 shares_of_cut_6_2 1.0
 mixture_6_2_7 cost 0.15145379448897864
 mixture_6_2_7 shares_of_cut_6_2 1.0
 mixture_6_3_0 cost 0.949880224642318
 mixture_6_3_0 shares_of_cut_6_3 1.0
 mixture_6_3_1 cost 0.44953419007416995
 mixture_6_3_1 shares_of_cut_6_3 1.0
 mixture_6_3_2 cost 0.3307221827397907
 mixture_6_3_2 shares_of_cut_6_3 1.0
 mixture_6_3_3 cost 0.28206861715972953
 mixture_6_3_3 shares_of_cut_6_3 1.0
 mixture_6_3_4 cost 0.25985600425520966
 mixture_6_3_4 shares_of_cut_6_3 1.0
 mixture_6_3_5 cost 0.2512990406164003
 mixture_6_3_5 shares_of_cut_6_3 1.0
 mixture_6_3_6 cost 0.2512989779896814
 mixture_6_3_6 shares_of_cut_6_3 1.0
 mixture_6_3_7 cost 0.2574219191250671
 mixture_6_3_7 shares_of_cut_6_3 1.0
 mixture_6_4_0 cost 0.8029160970791895
 mixture_6_4_0 shares_of_cut_6_4 1.0
 mixture_6_4_1 cost 0.37166667723085484
 mixture_6_4_1 shares_of_cut_6_4 1.0
 mixture_6_4_2 cost 0.2692623296513028
 mixture_6_4_2 shares_of_cut_6_4 1.0
 mixture_6_4_3 cost 0.22732770744916256
 mixture_6_4_3 shares_of_cut_6_4 1.0
 mixture_6_4_4 cost 0.20818260432736474
 mixture_6_4_4 shares_of_cut_6_4 1.0
 mixture_6_4_5 cost 0.20080733731223813
 mixture_6_4_5 shares_of_cut_6_4 1.0
 mixture_6_4_6 cost 0.20080728333412234
 mixture_6_4_6 shares_of_cut_6_4 1.0
 mixture_6_4_7 cost 0.20608466064896339
 mixture_6_4_7 shares_of_cut_6_4 1.0
 mixture_6_5_0 cost 0.8244815861287401
 mixture_6_5_0 shares_of_cut_6_5 1.0
 mixture_6_5_1 cost 0.4269176719268123
 mixture_6_5_1 shares_of_cut_6_5 1.0
 mixture_6_5_2 cost 0.3325122736091996
 mixture_6_5_2 shares_of_cut_6_5 1.0
 mixture_6_5_3 cost 0.29385322440021705
 mixture_6_5_3 shares_of_cut_6_5 1.0
 mixture_6_5_4 cost 0.2762035725176051
 mixture_6_5_4 shares_of_cut_6_5 1.0
 mixture_6_5_5 cost 0.26940439810051414
 mixture_6_5_5 shares_of_cut_6_5 1.0
 mixture_6_5_6 cost 0.26940434833870575
 mixture_6_5_6 shares_of_cut_6_5 1.0
 mixture_6_5_7 cost 0.274269502204296
 mixture_6_5_7 shares_of_cut_6_5 1.0
 mixture_6_6_0 cost 0.8825472343485056
 mixture_6_6_0 shares_of_cut_6_6 1.0
 mixture_6_6_1 cost 0.5061710035524004
 mixture_6_6_1 shares_of_cut_6_6 1.0
 mixture_6_6_2 cost 0.4167968256748254
 mixture_6_6_2 shares_of_cut_6_6 1.0
 mixture_6_6_3 cost 0.38019806329306743
 mixture_6_6_3 shares_of_cut_6_6 1.0
 mixture_6_6_4 cost 0.3634890280583784
 mixture_6_6_4 shares_of_cut_6_6 1.0
 mixture_6_6_5 cost 0.35705220734046433
 mixture_6_6_5 shares_of_cut_6_6 1.0
 mixture_6_6_6 cost 0.3570521602306508
 mixture_6_6_6 shares_of_cut_6_6 1.0
 mixture_6_6_7 cost 0.36165803166103383
 mixture_6_6_7 shares_of_cut_6_6 1.0
 mixture_6_7_0 cost 0.7902167898442675
 mixture_6_7_0 shares_of_cut_6_7 1.0
 mixture_6_7_1 cost 0.4318505546874322
 mixture_6_7_1 shares_of_cut_6_7 1.0
 mixture_6_7_2 cost 0.3467530245419253
 mixture_6_7_2 shares_of_cut_6_7 1.0
 mixture_6_7_3 cost 0.3119055511549688
 mixture_6_7_3 shares_of_cut_6_7 1.0
 mixture_6_7_4 cost 0.29599606070310697
 mixture_6_7_4 shares_of_cut_6_7 1.0
 mixture_6_7_5 cost 0.2898672485775931
 mixture_6_7_5 shares_of_cut_6_7 1.0
 mixture_6_7_6 cost 0.2898672037220333
 mixture_6_7_6 shares_of_cut_6_7 1.0
 mixture_6_7_7 cost 0.29425267939522215
 mixture_6_7_7 shares_of_cut_6_7 1.0
 mixture_6_8_0 cost 0.9974456566541092
 mixture_6_8_0 shares_of_cut_6_8 1.0
 mixture_6_8_1 cost 0.6917678155881687
 mixture_6_8_1 shares_of_cut_6_8 1.0
 mixture_6_8_2 cost 0.6191816544406537
 mixture_6_8_2 shares_of_cut_6_8 1.0
 mixture_6_8_3 cost 0.5894575917736843
 mixture_6_8_3 shares_of_cut_6_8 1.0
 mixture_6_8_4 cost 0.5758871763252087
 mixture_6_8_4 shares_of_cut_6_8 1.0
 mixture_6_8_5 cost 0.5706594459336835
 mixture_6_8_5 shares_of_cut_6_8 1.0
 mixture_6_8_6 cost 0.5706594076729622
 mixture_6_8_6 shares_of_cut_6_8 1.0
 mixture_6_8_7 cost 0.5744001137002499
 mixture_6_8_7 shares_of_cut_6_8 1.0
 mixture_6_9_0 cost 0.9248515217777583
 mixture_6_9_0 shares_of_cut_6_9 1.0
 mixture_6_9_1 cost 0.717139760669123
 mixture_6_9_1 shares_of_cut_6_9 1.0
 mixture_6_9_2 cost 0.6678165931425206
 mixture_6_9_2 shares_of_cut_6_9 1.0
 mixture_6_9_3 cost 0.6476187358744571
 mixture_6_9_3 shares_of_cut_6_9 1.0
 mixture_6_9_4 cost 0.638397475733554
 mixture_6_9_4 shares_of_cut_6_9 1.0
 mixture_6_9_5 cost 0.634845170200257
 mixture_6_9_5 shares_of_cut_6_9 1.0
 mixture_6_9_6 cost 0.6348451442016377
 mixture_6_9_6 shares_of_cut_6_9 1.0
 mixture_6_9_7 cost 0.6373869988352876
 mixture_6_9_7 shares_of_cut_6_9 1.0
 mixture_6_10_0 cost 0.6604567443899332
 mixture_6_10_0 shares_of_cut_6_10 1.0
 mixture_6_10_1 cost 0.49050350944718835
 mixture_6_10_1 shares_of_cut_6_10 1.0
 mixture_6_10_2 cost 0.45014646931605756
 mixture_6_10_2 shares_of_cut_6_10 1.0
 mixture_6_10_3 cost 0.4336202448822669
 mixture_6_10_3 shares_of_cut_6_10 1.0
 mixture_6_10_4 cost 0.4260752556971074
 mixture_6_10_4 shares_of_cut_6_10 1.0
 mixture_6_10_5 cost 0.42316869993123973
 mixture_6_10_5 shares_of_cut_6_10 1.0
 mixture_6_10_6 cost 0.42316867865873486
 mixture_6_10_6 shares_of_cut_6_10 1.0
 mixture_6_10_7 cost 0.4252484666083305
 mixture_6_10_7 shares_of_cut_6_10 1.0
 mixture_6_11_0 cost 0.9285520252068373
 mixture_6_11_0 shares_of_cut_6_11 1.0
 mixture_6_11_1 cost 0.7717556477034457
 mixture_6_11_1 shares_of_cut_6_11 1.0
 mixture_6_11_2 cost 0.7345228306790914
 mixture_6_11_2 shares_of_cut_6_11 1.0
 mixture_6_11_3 cost 0.7192759768848733
 mixture_6_11_3 shares_of_cut_6_11 1.0
 mixture_6_11_4 cost 0.7123150798302582
 mixture_6_11_4 shares_of_cut_6_11 1.0
 mixture_6_11_5 cost 0.7096335338434862
 mixture_6_11_5 shares_of_cut_6_11 1.0
 mixture_6_11_6 cost 0.7096335142177832
 mixture_6_11_6 shares_of_cut_6_11 1.0
 mixture_6_11_7 cost 0.7115522962673373
 mixture_6_11_7 shares_of_cut_6_11 1.0
 mixture_6_12_0 cost 0.6841637974866952
 mixture_6_12_0 shares_of_cut_6_12 1.0
 mixture_6_12_1 cost 0.5433178776394623
 mixture_6_12_1 shares_of_cut_6_12 1.0
 mixture_6_12_2 cost 0.5098726511246761
 mixture_6_12_2 shares_of_cut_6_12 1.0
 mixture_6_12_3 cost 0.49617681719269335
 mixture_6_12_3 shares_of_cut_6_12 1.0
 mixture_6_12_4 cost 0.489924032758321
 mixture_6_12_4 shares_of_cut_6_12 1.0
 mixture_6_12_5 cost 0.48751527295702146
 mixture_6_12_5 shares_of_cut_6_12 1.0
 mixture_6_12_6 cost 0.4875152553277864
 mixture_6_12_6 shares_of_cut_6_12 1.0
 mixture_6_12_7 cost 0.4892388450373126
 mixture_6_12_7 shares_of_cut_6_12 1.0
 mixture_6_13_0 cost 0.6933894542023535
 mixture_6_13_0 shares_of_cut_6_13 1.0
 mixture_6_13_1 cost 0.6481544054620475
 mixture_6_13_1 shares_of_cut_6_13 1.0
 mixture_6_13_2 cost 0.6374129054372837
 mixture_6_13_2 shares_of_cut_6_13 1.0
 mixture_6_13_3 cost 0.6330142567854495
 mixture_6_13_3 shares_of_cut_6_13 1.0
 mixture_6_13_4 cost 0.6310060693352327
 mixture_6_13_4 shares_of_cut_6_13 1.0
 mixture_6_13_5 cost 0.6302324553950229
 mixture_6_13_5 shares_of_cut_6_13 1.0
 mixture_6_13_6 cost 0.6302324497330961
 mixture_6_13_6 shares_of_cut_6_13 1.0
 mixture_6_13_7 cost 0.6307860097127056
 mixture_6_13_7 shares_of_cut_6_13 1.0
 mixture_6_14_0 cost 0.6669739397528993
 mixture_6_14_0 shares_of_cut_6_14 1.0
 mixture_6_14_1 cost 0.6576947078332562
 mixture_6_14_1 shares_of_cut_6_14 1.0
 mixture_6_14_2 cost 0.6554912644266435
 mixture_6_14_2 shares_of_cut_6_14 1.0
 mixture_6_14_3 cost 0.6545889534507512
 mixture_6_14_3 shares_of_cut_6_14 1.0
 mixture_6_14_4 cost 0.6541770065731065
 mixture_6_14_4 shares_of_cut_6_14 1.0
 mixture_6_14_5 cost 0.65401831230025
 mixture_6_14_5 shares_of_cut_6_14 1.0
 mixture_6_14_6 cost 0.654018311138798
 mixture_6_14_6 shares_of_cut_6_14 1.0
 mixture_6_14_7 cost 0.6541318649333726
 mixture_6_14_7 shares_of_cut_6_14 1.0
 mixture_7_0_0 cost 0.9248189764399516
 mixture_7_0_0 shares_of_cut_7_0 1.0
 mixture_7_0_1 cost 0.38287591829761874
 mixture_7_0_1 shares_of_cut_7_0 1.0
 mixture_7_0_2 cost 0.2541862952162693
 mixture_7_0_2 shares_of_cut_7_0 1.0
 mixture_7_0_3 cost 0.20148784194933209
 mixture_7_0_3 shares_of_cut_7_0 1.0
 mixture_7_0_4 cost 0.17742854990917956
 mixture_7_0_4 shares_of_cut_7_0 1.0
 mixture_7_0_5 cost 0.16816019016924144
 mixture_7_0_5 shares_of_cut_7_0 1.0
 mixture_7_0_6 cost 0.16816012233595565
 mixture_7_0_6 shares_of_cut_7_0 1.0
 mixture_7_0_7 cost 0.17479210343399812
 mixture_7_0_7 shares_of_cut_7_0 1.0
 mixture_7_1_0 cost 0.906533683052257
 mixture_7_1_0 shares_of_cut_7_1 1.0
 mixture_7_1_1 cost 0.37610980113096115
 mixture_7_1_1 shares_of_cut_7_1 1.0
 mixture_7_1_2 cost 0.25015551790464047
 mixture_7_1_2 shares_of_cut_7_1 1.0
 mixture_7_1_3 cost 0.19857718742668912
 mixture_7_1_3 shares_of_cut_7_1 1.0
 mixture_7_1_4 cost 0.17502928347537733
 mixture_7_1_4 shares_of_cut_7_1 1.0
 mixture_7_1_5 cost 0.16595792574057663
 mixture_7_1_5 shares_of_cut_7_1 1.0
 mixture_7_1_6 cost 0.16595785934910937
 mixture_7_1_6 shares_of_cut_7_1 1.0
 mixture_7_1_7 cost 0.17244887552876206
 mixture_7_1_7 shares_of_cut_7_1 1.0
 mixture_7_2_0 cost 0.841553711777684
 mixture_7_2_0 shares_of_cut_7_2 1.0
 mixture_7_2_1 cost 0.3355940416276373
 mixture_7_2_1 shares_of_cut_7_2 1.0
 mixture_7_2_2 cost 0.21544902220592374
 mixture_7_2_2 shares_of_cut_7_2 1.0
 mixture_7_2_3 cost 0.16624958763109335
 mixture_7_2_3 shares_of_cut_7_2 1.0
 mixture_7_2_4 cost 0.1437877601719396
 mixture_7_2_4 shares_of_cut_7_2 1.0
 mixture_7_2_5 cost 0.13513479162405306
 mixture_7_2_5 shares_of_cut_7_2 1.0
 mixture_7_2_6 cost 0.1351347282946933
 mixture_7_2_6 shares_of_cut_7_2 1.0
 mixture_7_2_7 cost 0.14132636580788316
 mixture_7_2_7 shares_of_cut_7_2 1.0
 mixture_7_3_0 cost 0.882099646014941
 mixture_7_3_0 shares_of_cut_7_3 1.0
 mixture_7_3_1 cost 0.41521080410449585
 mixture_7_3_1 shares_of_cut_7_3 1.0
 mixture_7_3_2 cost 0.3043435309036961
 mixture_7_3_2 shares_of_cut_7_3 1.0
 mixture_7_3_3 cost 0.2589433371995633
 mixture_7_3_3 shares_of_cut_7_3 1.0
 mixture_7_3_4 cost 0.238216039692854
 mixture_7_3_4 shares_of_cut_7_3 1.0
 mixture_7_3_5 cost 0.2302312640224687
 mixture_7_3_5 shares_of_cut_7_3 1.0
 mixture_7_3_6 cost 0.23023120558348004
 mixture_7_3_6 shares_of_cut_7_3 1.0
 mixture_7_3_7 cost 0.23594471722998175
 mixture_7_3_7 shares_of_cut_7_3 1.0
 mixture_7_4_0 cost 0.7556407364705631
 mixture_7_4_0 shares_of_cut_7_4 1.0
 mixture_7_4_1 cost 0.35322814938705965
 mixture_7_4_1 shares_of_cut_7_4 1.0
 mixture_7_4_2 cost 0.25767138677720286
 mixture_7_4_2 shares_of_cut_7_4 1.0
 mixture_7_4_3 cost 0.2185408534198077
 mixture_7_4_3 shares_of_cut_7_4 1.0
 mixture_7_4_4 cost 0.2006759471204958
 mixture_7_4_4 shares_of_cut_7_4 1.0
 mixture_7_4_5 cost 0.19379385025638293
 mixture_7_4_5 shares_of_cut_7_4 1.0
 mixture_7_4_6 cost 0.1937937998876816
 mixture_7_4_6 shares_of_cut_7_4 1.0
 mixture_7_4_7 cost 0.19871828896647936
 mixture_7_4_7 shares_of_cut_7_4 1.0
 mixture_7_5_0 cost 0.7602876107673217
 mixture_7_5_0 shares_of_cut_7_5 1.0
 mixture_7_5_1 cost 0.38930804330191743
 mixture_7_5_1 shares_of_cut_7_5 1.0
 mixture_7_5_2 cost 0.30121535535117255
 mixture_7_5_2 shares_of_cut_7_5 1.0
 mixture_7_5_3 cost 0.26514136361839225
 mixture_7_5_3 shares_of_cut_7_5 1.0
 mixture_7_5_4 cost 0.24867191056335286
 mixture_7_5_4 shares_of_cut_7_5 1.0
 mixture_7_5_5 cost 0.2423273840752343
 mixture_7_5_5 shares_of_cut_7_5 1.0
 mixture_7_5_6 cost 0.24232733764090392
 mixture_7_5_6 shares_of_cut_7_5 1.0
 mixture_7_5_7 cost 0.24686716787255963
 mixture_7_5_7 shares_of_cut_7_5 1.0
 mixture_7_6_0 cost 0.8548574198217482
 mixture_7_6_0 shares_of_cut_7_6 1.0
 mixture_7_6_1 cost 0.5036487554607281
 mixture_7_6_1 shares_of_cut_7_6 1.0
 mixture_7_6_2 cost 0.4202508597584575
 mixture_7_6_2 shares_of_cut_7_6 1.0
 mixture_7_6_3 cost 0.3860993873709068
 mixture_7_6_3 shares_of_cut_7_6 1.0
 mixture_7_6_4 cost 0.3705076537082265
 mixture_7_6_4 shares_of_cut_7_6 1.0
 mixture_7_6_5 cost 0.364501251013008
 mixture_7_6_5 shares_of_cut_7_6 1.0
 mixture_7_6_6 cost 0.36450120705333855
 mixture_7_6_6 shares_of_cut_7_6 1.0
 mixture_7_6_7 cost 0.3687990925756572
 mixture_7_6_7 shares_of_cut_7_6 1.0
 mixture_7_7_0 cost 0.7438109072612449
 mixture_7_7_0 shares_of_cut_7_7 1.0
 mixture_7_7_1 cost 0.4094079442066986
 mixture_7_7_1 shares_of_cut_7_7 1.0
 mixture_7_7_2 cost 0.33000072489423415
 mixture_7_7_2 shares_of_cut_7_7 1.0
 mixture_7_7_3 cost 0.2974834361199086
 mixture_7_7_3 shares_of_cut_7_7 1.0
 mixture_7_7_4 cost 0.2826377831931971
 mixture_7_7_4 shares_of_cut_7_7 1.0
 mixture_7_7_5 cost 0.27691879313856904
 mixture_7_7_5 shares_of_cut_7_7 1.0
 mixture_7_7_6 cost 0.2769187512824156
 mixture_7_7_6 shares_of_cut_7_7 1.0
 mixture_7_7_7 cost 0.28101097849482637
 mixture_7_7_7 shares_of_cut_7_7 1.0
 mixture_7_8_0 cost 0.9976164607607332
 mixture_7_8_0 shares_of_cut_7_8 1.0
 mixture_7_8_1 cost 0.7123787185726843
 mixture_7_8_1 shares_of_cut_7_8 1.0
 mixture_7_8_2 cost 0.6446462566853052
 mixture_7_8_2 shares_of_cut_7_8 1.0
 mixture_7_8_3 cost 0.6169097858498107
 mixture_7_8_3 shares_of_cut_7_8 1.0
 mixture_7_8_4 cost 0.6042467984066286
 mixture_7_8_4 shares_of_cut_7_8 1.0
 mixture_7_8_5 cost 0.5993686364553186
 mixture_7_8_5 shares_of_cut_7_8 1.0
 mixture_7_8_6 cost 0.5993686007530192
 mixture_7_8_6 shares_of_cut_7_8 1.0
 mixture_7_8_7 cost 0.6028591728458212
 mixture_7_8_7 shares_of_cut_7_8 1.0
 mixture_7_9_0 cost 0.8864789933269127
 mixture_7_9_0 shares_of_cut_7_9 1.0
 mixture_7_9_1 cost 0.6926565246850007
 mixture_7_9_1 shares_of_cut_7_9 1.0
 mixture_7_9_2 cost 0.6466315040495794
 mixture_7_9_2 shares_of_cut_7_9 1.0
 mixture_7_9_3 cost 0.6277842392819114
 mixture_7_9_3 shares_of_cut_7_9 1.0
 mixture_7_9_4 cost 0.619179587359653
 mixture_7_9_4 shares_of_cut_7_9 1.0
 mixture_7_9_5 cost 0.6158648177762693
 mixture_7_9_5 shares_of_cut_7_9 1.0
 mixture_7_9_6 cost 0.6158647935161284
 mixture_7_9_6 shares_of_cut_7_9 1.0
 mixture_7_9_7 cost 0.6182366791397127
 mixture_7_9_7 shares_of_cut_7_9 1.0
 mixture_7_10_0 cost 0.6127158467870154
 mixture_7_10_0 shares_of_cut_7_10 1.0
 mixture_7_10_1 cost 0.45412706310685924
 mixture_7_10_1 shares_of_cut_7_10 1.0
 mixture_7_10_2 cost 0.41646862189223083
 mixture_7_10_2 shares_of_cut_7_10 1.0
 mixture_7_10_3 cost 0.4010474748180779
 mixture_7_10_3 shares_of_cut_7_10 1.0
 mixture_7_10_4 cost 0.39400700478432144
 mixture_7_10_4 shares_of_cut_7_10 1.0
 mixture_7_10_5 cost 0.3912948049032024
 mixture_7_10_5 shares_of_cut_7_10 1.0
 mixture_7_10_6 cost 0.3912947850531497
 mixture_7_10_6 shares_of_cut_7_10 1.0
 mixture_7_10_7 cost 0.3932355015175944
 mixture_7_10_7 shares_of_cut_7_10 1.0
 mixture_7_11_0 cost 0.8445013775171835
 mixture_7_11_0 shares_of_cut_7_11 1.0
 mixture_7_11_1 cost 0.6981896771126894
 mixture_7_11_1 shares_of_cut_7_11 1.0
 mixture_7_11_2 cost 0.6634465481168372
 mixture_7_11_2 shares_of_cut_7_11 1.0
 mixture_7_11_3 cost 0.6492192225882071
 mixture_7_11_3 shares_of_cut_7_11 1.0
 mixture_7_11_4 cost 0.6427237875493501
 mixture_7_11_4 shares_of_cut_7_11 1.0
 mixture_7_11_5 cost 0.6402215514691256
 mixture_7_11_5 shares_of_cut_7_11 1.0
 mixture_7_11_6 cost 0.6402215331557564
 mixture_7_11_6 shares_of_cut_7_11 1.0
 mixture_7_11_7 cost 0.6420120098800659
 mixture_7_11_7 shares_of_cut_7_11 1.0
 mixture_7_12_0 cost 0.6424658299356162
 mixture_7_12_0 shares_of_cut_7_12 1.0
 mixture_7_12_1 cost 0.5110380102626905
 mixture_7_12_1 shares_of_cut_7_12 1.0
 mixture_7_12_2 cost 0.4798292027652979
 mixture_7_12_2 shares_of_cut_7_12 1.0
 mixture_7_12_3 cost 0.4670491833353043
 mixture_7_12_3 shares_of_cut_7_12 1.0
 mixture_7_12_4 cost 0.4612145107655507
 mixture_7_12_4 shares_of_cut_7_12 1.0
 mixture_7_12_5 cost 0.4589668201746982
 mixture_7_12_5 shares_of_cut_7_12 1.0
 mixture_7_12_6 cost 0.45896680372429677
 mixture_7_12_6 shares_of_cut_7_12 1.0
 mixture_7_12_7 cost 0.46057514025104473
 mixture_7_12_7 shares_of_cut_7_12 1.0
 mixture_7_13_0 cost 0.6666642379195092
 mixture_7_13_0 shares_of_cut_7_13 1.0
 mixture_7_13_1 cost 0.6244539713020217
 mixture_7_13_1 shares_of_cut_7_13 1.0
 mixture_7_13_2 cost 0.6144307350605842
 mixture_7_13_2 shares_of_cut_7_13 1.0
 mixture_7_13_3 cost 0.6103262157216864
 mixture_7_13_3 shares_of_cut_7_13 1.0
 mixture_7_13_4 cost 0.608452311966698
 mixture_7_13_4 shares_of_cut_7_13 1.0
 mixture_7_13_5 cost 0.6077304281269629
 mixture_7_13_5 shares_of_cut_7_13 1.0
 mixture_7_13_6 cost 0.6077304228436383
 mixture_7_13_6 shares_of_cut_7_13 1.0
 mixture_7_13_7 cost 0.6082469673147679
 mixture_7_13_7 shares_of_cut_7_13 1.0
 mixture_7_14_0 cost 0.6429156351332042
 mixture_7_14_0 shares_of_cut_7_14 1.0
 mixture_7_14_1 cost 0.6342568878953653
 mixture_7_14_1 shares_of_cut_7_14 1.0
 mixture_7_14_2 cost 0.6322007845803534
 mixture_7_14_2 shares_of_cut_7_14 1.0
 mixture_7_14_3 cost 0.6313588094322121
 mixture_7_14_3 shares_of_cut_7_14 1.0
 mixture_7_14_4 cost 0.6309744086628563
 mixture_7_14_4 shares_of_cut_7_14 1.0
 mixture_7_14_5 cost 0.6308263259757699
 mixture_7_14_5 shares_of_cut_7_14 1.0
 mixture_7_14_6 cost 0.6308263248919821
 mixture_7_14_6 shares_of_cut_7_14 1.0
 mixture_7_14_7 cost 0.6309322855591616
 mixture_7_14_7 shares_of_cut_7_14 1.0
 mixture_8_0_0 cost 1.0004466293837242
 mixture_8_0_0 shares_of_cut_8_0 1.0
 mixture_8_0_1 cost 0.3989572181654467
 mixture_8_0_1 shares_of_cut_8_0 1.0
 mixture_8_0_2 cost 0.25612773736642597
 mixture_8_0_2 shares_of_cut_8_0 1.0
 mixture_8_0_3 cost 0.19763900658298056
 mixture_8_0_3 shares_of_cut_8_0 1.0
 mixture_8_0_4 cost 0.17093618386731574
 mixture_8_0_4 shares_of_cut_8_0 1.0
 mixture_8_0_5 cost 0.16064945695168023
 mixture_8_0_5 shares_of_cut_8_0 1.0
 mixture_8_0_6 cost 0.16064938166516712
 mixture_8_0_6 shares_of_cut_8_0 1.0
 mixture_8_0_7 cost 0.16801005608647254
 mixture_8_0_7 shares_of_cut_8_0 1.0
 mixture_8_1_0 cost 0.9816148176802079
 mixture_8_1_0 shares_of_cut_8_1 1.0
 mixture_8_1_1 cost 0.39291025981287303
 mixture_8_1_1 shares_of_cut_8_1 1.0
 mixture_8_1_2 cost 0.2531166661502663
 mixture_8_1_2 shares_of_cut_8_1 1.0
 mixture_8_1_3 cost 0.19587113239041365
 mixture_8_1_3 shares_of_cut_8_1 1.0
 mixture_8_1_4 cost 0.16973588686914123
 mixture_8_1_4 shares_of_cut_8_1 1.0
 mixture_8_1_5 cost 0.15966780768466232
 mixture_8_1_5 shares_of_cut_8_1 1.0
 mixture_8_1_6 cost 0.15966773399838857
 mixture_8_1_6 shares_of_cut_8_1 1.0
 mixture_8_1_7 cost 0.16687195488737022
 mixture_8_1_7 shares_of_cut_8_1 1.0
 mixture_8_2_0 cost 0.9368267260397735
 mixture_8_2_0 shares_of_cut_8_2 1.0
 mixture_8_2_1 cost 0.37527440144330615
 mixture_8_2_1 shares_of_cut_8_2 1.0
 mixture_8_2_2 cost 0.24192836830010553
 mixture_8_2_2 shares_of_cut_8_2 1.0
 mixture_8_2_3 cost 0.1873231132090535
 mixture_8_2_3 shares_of_cut_8_2 1.0
 mixture_8_2_4 cost 0.16239327755509336
 mixture_8_2_4 shares_of_cut_8_2 1.0
 mixture_8_2_5 cost 0.1527895583470292
 mixture_8_2_5 shares_of_cut_8_2 1.0
 mixture_8_2_6 cost 0.15278948805931397
 mixture_8_2_6 shares_of_cut_8_2 1.0
 mixture_8_2_7 cost 0.1596614358522267
 mixture_8_2_7 shares_of_cut_8_2 1.0
 mixture_8_3_0 cost 0.889926218372049
 mixture_8_3_0 shares_of_cut_8_3 1.0
 mixture_8_3_1 cost 0.3717376551903028
 mixture_8_3_1 shares_of_cut_8_3 1.0
 mixture_8_3_2 cost 0.24868876678953813
 mixture_8_3_2 shares_of_cut_8_3 1.0
 mixture_8_3_3 cost 0.1983001966805311
 mixture_8_3_3 shares_of_cut_8_3 1.0
 mixture_8_3_4 cost 0.1752954736083475
 mixture_8_3_4 shares_of_cut_8_3 1.0
 mixture_8_3_5 cost 0.1664333654135255
 mixture_8_3_5 shares_of_cut_8_3 1.0
 mixture_8_3_6 cost 0.1664333005535141
 mixture_8_3_6 shares_of_cut_8_3 1.0
 mixture_8_3_7 cost 0.17277458808291454
 mixture_8_3_7 shares_of_cut_8_3 1.0
 mixture_8_4_0 cost 0.7789555405543271
 mixture_8_4_0 shares_of_cut_8_4 1.0
 mixture_8_4_1 cost 0.3323276034766455
 mixture_8_4_1 shares_of_cut_8_4 1.0
 mixture_8_4_2 cost 0.2262714781760568
 mixture_8_4_2 shares_of_cut_8_4 1.0
 mixture_8_4_3 cost 0.18284145150411216
 mixture_8_4_3 shares_of_cut_8_4 1.0
 mixture_8_4_4 cost 0.16301362677234735
 mixture_8_4_4 shares_of_cut_8_4 1.0
 mixture_8_4_5 cost 0.1553753549492304
 mixture_8_4_5 shares_of_cut_8_4 1.0
 mixture_8_4_6 cost 0.1553752990462346
 mixture_8_4_6 shares_of_cut_8_4 1.0
 mixture_8_4_7 cost 0.1608408696298123
 mixture_8_4_7 shares_of_cut_8_4 1.0
 mixture_8_5_0 cost 0.7366362173006674
 mixture_8_5_0 shares_of_cut_8_5 1.0
 mixture_8_5_1 cost 0.32489502372646534
 mixture_8_5_1 shares_of_cut_8_5 1.0
 mixture_8_5_2 cost 0.22712309324034252
 mixture_8_5_2 shares_of_cut_8_5 1.0
 mixture_8_5_3 cost 0.1870854477319386
 mixture_8_5_3 shares_of_cut_8_5 1.0
 mixture_8_5_4 cost 0.1688064025955011
 mixture_8_5_4 shares_of_cut_8_5 1.0
 mixture_8_5_5 cost 0.16176476705010223
 mixture_8_5_5 shares_of_cut_8_5 1.0
 mixture_8_5_6 cost 0.16176471551376895
 mixture_8_5_6 shares_of_cut_8_5 1.0
 mixture_8_5_7 cost 0.16680336260416564
 mixture_8_5_7 shares_of_cut_8_5 1.0
 mixture_8_6_0 cost 0.7248504119597282
 mixture_8_6_0 shares_of_cut_8_6 1.0
 mixture_8_6_1 cost 0.335052462585891
 mixture_8_6_1 shares_of_cut_8_6 1.0
 mixture_8_6_2 cost 0.24249116776139387
 mixture_8_6_2 shares_of_cut_8_6 1.0
 mixture_8_6_3 cost 0.20458727968680918
 mixture_8_6_3 shares_of_cut_8_6 1.0
 mixture_8_6_4 cost 0.18728239394330606
 mixture_8_6_4 shares_of_cut_8_6 1.0
 mixture_8_6_5 cost 0.18061603376688684
 mixture_8_6_5 shares_of_cut_8_6 1.0
 mixture_8_6_6 cost 0.18061598497711953
 mixture_8_6_6 shares_of_cut_8_6 1.0
 mixture_8_6_7 cost 0.18538610352271775
 mixture_8_6_7 shares_of_cut_8_6 1.0
 mixture_8_7_0 cost 0.6830111063124336
 mixture_8_7_0 shares_of_cut_8_7 1.0
 mixture_8_7_1 cost 0.31186539582618517
 mixture_8_7_1 shares_of_cut_8_7 1.0
 mixture_8_7_2 cost 0.22373325560751503
 mixture_8_7_2 shares_of_cut_8_7 1.0
 mixture_8_7_3 cost 0.18764310815488922
 mixture_8_7_3 shares_of_cut_8_7 1.0
 mixture_8_7_4 cost 0.17116627926322112
 mixture_8_7_4 shares_of_cut_8_7 1.0
 mixture_8_7_5 cost 0.16481891138196664
 mixture_8_7_5 shares_of_cut_8_7 1.0
 mixture_8_7_6 cost 0.1648188649268406
 mixture_8_7_6 shares_of_cut_8_7 1.0
 mixture_8_7_7 cost 0.16936072831928192
 mixture_8_7_7 shares_of_cut_8_7 1.0
 mixture_8_8_0 cost 0.6576446881690927
 mixture_8_8_0 shares_of_cut_8_8 1.0
 mixture_8_8_1 cost 0.34106625981166017
 mixture_8_8_1 shares_of_cut_8_8 1.0
 mixture_8_8_2 cost 0.2658916487359996
 mixture_8_8_2 shares_of_cut_8_8 1.0
 mixture_8_8_3 cost 0.23510761476515937
 mixture_8_8_3 shares_of_cut_8_8 1.0
 mixture_8_8_4 cost 0.22105327317515497
 mixture_8_8_4 shares_of_cut_8_8 1.0
 mixture_8_8_5 cost 0.2156391199429342
 mixture_8_8_5 shares_of_cut_8_8 1.0
 mixture_8_8_6 cost 0.21563908031782103
 mixture_8_8_6 shares_of_cut_8_8 1.0
 mixture_8_8_7 cost 0.219513181335207
 mixture_8_8_7 shares_of_cut_8_8 1.0
 mixture_8_9_0 cost 0.5131076676446936
 mixture_8_9_0 shares_of_cut_8_9 1.0
 mixture_8_9_1 cost 0.29798882666550325
 mixture_8_9_1 shares_of_cut_8_9 1.0
 mixture_8_9_2 cost 0.2469067763515788
 mixture_8_9_2 shares_of_cut_8_9 1.0
 mixture_8_9_3 cost 0.22598865586298267
 mixture_8_9_3 shares_of_cut_8_9 1.0
 mixture_8_9_4 cost 0.21643856210184403
 mixture_8_9_4 shares_of_cut_8_9 1.0
 mixture_8_9_5 cost 0.21275958001123849
 mixture_8_9_5 shares_of_cut_8_9 1.0
 mixture_8_9_6 cost 0.21275955308549857
 mixture_8_9_6 shares_of_cut_8_9 1.0
 mixture_8_9_7 cost 0.21539205121564733
 mixture_8_9_7 shares_of_cut_8_9 1.0
 mixture_8_10_0 cost 0.4178856882778595
 mixture_8_10_0 shares_of_cut_8_10 1.0
 mixture_8_10_1 cost 0.24187185677206438
 mixture_8_10_1 shares_of_cut_8_10 1.0
 mixture_8_10_2 cost 0.20007566934376086
 mixture_8_10_2 shares_of_cut_8_10 1.0
 mixture_8_10_3 cost 0.18296011350337849
 mixture_8_10_3 shares_of_cut_8_10 1.0
 mixture_8_10_4 cost 0.17514606715352757
 mixture_8_10_4 shares_of_cut_8_10 1.0
 mixture_8_10_5 cost 0.17213586251100937
 mixture_8_10_5 shares_of_cut_8_10 1.0
 mixture_8_10_6 cost 0.17213584047991892
 mixture_8_10_6 shares_of_cut_8_10 1.0
 mixture_8_10_7 cost 0.17428979445350018
 mixture_8_10_7 shares_of_cut_8_10 1.0
 mixture_8_11_0 cost 0.44112397489958977
 mixture_8_11_0 shares_of_cut_8_11 1.0
 mixture_8_11_1 cost 0.27873617933983735
 mixture_8_11_1 shares_of_cut_8_11 1.0
 mixture_8_11_2 cost 0.24017562599456815
 mixture_8_11_2 shares_of_cut_8_11 1.0
 mixture_8_11_3 cost 0.22438506363408664
 mixture_8_11_3 shares_of_cut_8_11 1.0
 mixture_8_11_4 cost 0.21717593836081375
 mixture_8_11_4 shares_of_cut_8_11 1.0
 mixture_8_11_5 cost 0.214398767431118
 mixture_8_11_5 shares_of_cut_8_11 1.0
 mixture_8_11_6 cost 0.21439874710555504
 mixture_8_11_6 shares_of_cut_8_11 1.0
 mixture_8_11_7 cost 0.2163859536478745
 mixture_8_11_7 shares_of_cut_8_11 1.0
 mixture_8_12_0 cost 0.38535513880765176
 mixture_8_12_0 shares_of_cut_8_12 1.0
 mixture_8_12_1 cost 0.23948660024984614
 mixture_8_12_1 shares_of_cut_8_12 1.0
 mixture_8_12_2 cost 0.20484870432259325
 mixture_8_12_2 shares_of_cut_8_12 1.0
 mixture_8_12_3 cost 0.19066447177857923
 mixture_8_12_3 shares_of_cut_8_12 1.0
 mixture_8_12_4 cost 0.18418871068909817
 mixture_8_12_4 shares_of_cut_8_12 1.0
 mixture_8_12_5 cost 0.18169405360330207
 mixture_8_12_5 shares_of_cut_8_12 1.0
 mixture_8_12_6 cost 0.18169403534540188
 mixture_8_12_6 shares_of_cut_8_12 1.0
 mixture_8_12_7 cost 0.18347908891510803
 mixture_8_12_7 shares_of_cut_8_12 1.0
 mixture_8_13_0 cost 0.26603323962412717
 mixture_8_13_0 shares_of_cut_8_13 1.0
 mixture_8_13_1 cost 0.21918509195682934
 mixture_8_13_1 shares_of_cut_8_13 1.0
 mixture_8_13_2 cost 0.20806054598325477
 mixture_8_13_2 shares_of_cut_8_13 1.0
 mixture_8_13_3 cost 0.2035050398587732
 mixture_8_13_3 shares_of_cut_8_13 1.0
 mixture_8_13_4 cost 0.20142523968542794
 mixture_8_13_4 shares_of_cut_8_13 1.0
 mixture_8_13_5 cost 0.20062403837985418
 mixture_8_13_5 shares_of_cut_8_13 1.0
 mixture_8_13_6 cost 0.2006240325160208
 mixture_8_13_6 shares_of_cut_8_13 1.0
 mixture_8_13_7 cost 0.2011973326536272
 mixture_8_13_7 shares_of_cut_8_13 1.0
 mixture_8_14_0 cost 0.2156043044000526
 mixture_8_14_0 shares_of_cut_8_14 1.0
 mixture_8_14_1 cost 0.2059941715646436
 mixture_8_14_1 shares_of_cut_8_14 1.0
 mixture_8_14_2 cost 0.20371215253373343
 mixture_8_14_2 shares_of_cut_8_14 1.0
 mixture_8_14_3 cost 0.20277766480756565
 mixture_8_14_3 shares_of_cut_8_14 1.0
 mixture_8_14_4 cost 0.20235102774863858
 mixture_8_14_4 shares_of_cut_8_14 1.0
 mixture_8_14_5 cost 0.2021866743780604
 mixture_8_14_5 shares_of_cut_8_14 1.0
 mixture_8_14_6 cost 0.20218667317519065
 mixture_8_14_6 shares_of_cut_8_14 1.0
 mixture_8_14_7 cost 0.2023042763409782
 mixture_8_14_7 shares_of_cut_8_14 1.0
 mixture_9_0_0 cost 0.8468175277670478
 mixture_9_0_0 shares_of_cut_9_0 1.0
 mixture_9_0_1 cost 0.3659863182447446
 mixture_9_0_1 shares_of_cut_9_0 1.0
 mixture_9_0_2 cost 0.26158852769845914
 mixture_9_0_2 shares_of_cut_9_0 1.0
 mixture_9_0_3 cost 0.23065810013749982
 mixture_9_0_3 shares_of_cut_9_0 1.0
 mixture_9_0_4 cost 0.2306582540617408
 mixture_9_0_4 shares_of_cut_9_0 1.0
 mixture_9_0_5 cost 0.2491489873343528
 mixture_9_0_5 shares_of_cut_9_0 1.0
 mixture_9_0_6 cost 0.2811692570190052
 mixture_9_0_6 shares_of_cut_9_0 1.0
 mixture_9_0_7 cost 0.32435089976281545
 mixture_9_0_7 shares_of_cut_9_0 1.0
 mixture_9_1_0 cost 0.8232164042943603
 mixture_9_1_0 shares_of_cut_9_1 1.0
 mixture_9_1_1 cost 0.35260541874549
 mixture_9_1_1 shares_of_cut_9_1 1.0
 mixture_9_1_2 cost 0.2504266372414308
 mixture_9_1_2 shares_of_cut_9_1 1.0
 mixture_9_1_3 cost 0.22015364599285459
 mixture_9_1_3 shares_of_cut_9_1 1.0
 mixture_9_1_4 cost 0.22015379664538562
 mixture_9_1_4 shares_of_cut_9_1 1.0
 mixture_9_1_5 cost 0.23825150335953685
 mixture_9_1_5 shares_of_cut_9_1 1.0
 mixture_9_1_6 cost 0.26959117178248665
 mixture_9_1_6 shares_of_cut_9_1 1.0
 mixture_9_1_7 cost 0.3118549746447697
 mixture_9_1_7 shares_of_cut_9_1 1.0
 mixture_9_2_0 cost 0.7570129442627077
 mixture_9_2_0 shares_of_cut_9_2 1.0
 mixture_9_2_1 cost 0.3081074799106602
 mixture_9_2_1 shares_of_cut_9_2 1.0
 mixture_9_2_2 cost 0.21064138845401933
 mixture_9_2_2 shares_of_cut_9_2 1.0
 mixture_9_2_3 cost 0.1817646481928076
 mixture_9_2_3 shares_of_cut_9_2 1.0
 mixture_9_2_4 cost 0.1817647918969422
 mixture_9_2_4 shares_of_cut_9_2 1.0
 mixture_9_2_5 cost 0.19902779613121022
 mixture_9_2_5 shares_of_cut_9_2 1.0
 mixture_9_2_6 cost 0.22892201627916411
 mixture_9_2_6 shares_of_cut_9_2 1.0
 mixture_9_2_7 cost 0.26923652790716857
 mixture_9_2_7 shares_of_cut_9_2 1.0
 mixture_9_3_0 cost 0.7666496887556856
 mixture_9_3_0 shares_of_cut_9_3 1.0
 mixture_9_3_1 cost 0.3524092566745226
 mixture_9_3_1 shares_of_cut_9_3 1.0
 mixture_9_3_2 cost 0.26246961671817304
 mixture_9_3_2 shares_of_cut_9_3 1.0
 mixture_9_3_3 cost 0.2358227738686084
 mixture_9_3_3 shares_of_cut_9_3 1.0
 mixture_9_3_4 cost 0.23582290647573292
 mixture_9_3_4 shares_of_cut_9_3 1.0
 mixture_9_3_5 cost 0.2517528402833866
 mixture_9_3_5 shares_of_cut_9_3 1.0
 mixture_9_3_6 cost 0.2793385919709765
 mixture_9_3_6 shares_of_cut_9_3 1.0
 mixture_9_3_7 cost 0.31653996740985724
 mixture_9_3_7 shares_of_cut_9_3 1.0
 mixture_9_4_0 cost 0.636336576260714
 mixture_9_4_0 shares_of_cut_9_4 1.0
 mixture_9_4_1 cost 0.2793017770004156
 mixture_9_4_1 shares_of_cut_9_4 1.0
 mixture_9_4_2 cost 0.20178259053175363
 mixture_9_4_2 shares_of_cut_9_4 1.0
 mixture_9_4_3 cost 0.17881561422787853
 mixture_9_4_3 shares_of_cut_9_4 1.0
 mixture_9_4_4 cost 0.17881572852226998
 mixture_9_4_4 shares_of_cut_9_4 1.0
 mixture_9_4_5 cost 0.1925457758058512
 mixture_9_4_5 shares_of_cut_9_4 1.0
 mixture_9_4_6 cost 0.21632199983772776
 mixture_9_4_6 shares_of_cut_9_4 1.0
 mixture_9_4_7 cost 0.24838595251684575
 mixture_9_4_7 shares_of_cut_9_4 1.0
 mixture_9_5_0 cost 0.6190194664952736
 mixture_9_5_0 shares_of_cut_9_5 1.0
 mixture_9_5_1 cost 0.2898731632952742
 mixture_9_5_1 shares_of_cut_9_5 1.0
 mixture_9_5_2 cost 0.21840911075447544
 mixture_9_5_2 shares_of_cut_9_5 1.0
 mixture_9_5_3 cost 0.19723611764073928
 mixture_9_5_3 shares_of_cut_9_5 1.0
 mixture_9_5_4 cost 0.19723622300743324
 mixture_9_5_4 shares_of_cut_9_5 1.0
 mixture_9_5_5 cost 0.20989379676639108
 mixture_9_5_5 shares_of_cut_9_5 1.0
 mixture_9_5_6 cost 0.2318128261169214
 mixture_9_5_6 shares_of_cut_9_5 1.0
 mixture_9_5_7 cost 0.26137221784057557
 mixture_9_5_7 shares_of_cut_9_5 1.0
 mixture_9_6_0 cost 0.6931213651820999
 mixture_9_6_0 shares_of_cut_9_6 1.0
 mixture_9_6_1 cost 0.38151651234335315
 mixture_9_6_1 shares_of_cut_9_6 1.0
 mixture_9_6_2 cost 0.31386104922941693
 mixture_9_6_2 shares_of_cut_9_6 1.0
 mixture_9_6_3 cost 0.2938164449327293
 mixture_9_6_3 shares_of_cut_9_6 1.0
 mixture_9_6_4 cost 0.29381654468403395
 mixture_9_6_4 shares_of_cut_9_6 1.0
 mixture_9_6_5 cost 0.30579954850364255
 mixture_9_6_5 shares_of_cut_9_6 1.0
 mixture_9_6_6 cost 0.3265504299467496
 mixture_9_6_6 shares_of_cut_9_6 1.0
 mixture_9_6_7 cost 0.3545344899787268
 mixture_9_6_7 shares_of_cut_9_6 1.0
 mixture_9_7_0 cost 0.5907702924382331
 mixture_9_7_0 shares_of_cut_9_7 1.0
 mixture_9_7_1 cost 0.29407605717204366
 mixture_9_7_1 shares_of_cut_9_7 1.0
 mixture_9_7_2 cost 0.22965797861099876
 mixture_9_7_2 shares_of_cut_9_7 1.0
 mixture_9_7_3 cost 0.21057252955961095
 mixture_9_7_3 shares_of_cut_9_7 1.0
 mixture_9_7_4 cost 0.21057262453771147
 mixture_9_7_4 shares_of_cut_9_7 1.0
 mixture_9_7_5 cost 0.22198222911242083
 mixture_9_7_5 shares_of_cut_9_7 1.0
 mixture_9_7_6 cost 0.24174015921130815
 mixture_9_7_6 shares_of_cut_9_7 1.0
 mixture_9_7_7 cost 0.2683851527510178
 mixture_9_7_7 shares_of_cut_9_7 1.0
 mixture_9_8_0 cost 0.7788629303845804
 mixture_9_8_0 shares_of_cut_9_8 1.0
 mixture_9_8_1 cost 0.5257898325432387
 mixture_9_8_1 shares_of_cut_9_8 1.0
 mixture_9_8_2 cost 0.4708427497871339
 mixture_9_8_2 shares_of_cut_9_8 1.0
 mixture_9_8_3 cost 0.45456331749282464
 mixture_9_8_3 shares_of_cut_9_8 1.0
 mixture_9_8_4 cost 0.45456339850687644
 mixture_9_8_4 shares_of_cut_9_8 1.0
 mixture_9_8_5 cost 0.46429551875611497
 mixture_9_8_5 shares_of_cut_9_8 1.0
 mixture_9_8_6 cost 0.48114856132558714
 mixture_9_8_6 shares_of_cut_9_8 1.0
 mixture_9_8_7 cost 0.5038761045520574
 mixture_9_8_7 shares_of_cut_9_8 1.0
 mixture_9_9_0 cost 0.6316146535382544
 mixture_9_9_0 shares_of_cut_9_9 1.0
 mixture_9_9_1 cost 0.45964844670253047
 mixture_9_9_1 shares_of_cut_9_9 1.0
 mixture_9_9_2 cost 0.4223112446101143
 mixture_9_9_2 shares_of_cut_9_9 1.0
 mixture_9_9_3 cost 0.41124917501452873
 mixture_9_9_3 shares_of_cut_9_9 1.0
 mixture_9_9_4 cost 0.4112492300645491
 mixture_9_9_4 shares_of_cut_9_9 1.0
 mixture_9_9_5 cost 0.4178623225584021
 mixture_9_9_5 shares_of_cut_9_9 1.0
 mixture_9_9_6 cost 0.42931416721922827
 mixture_9_9_6 shares_of_cut_9_9 1.0
 mixture_9_9_7 cost 0.44475780556992056
 mixture_9_9_7 shares_of_cut_9_9 1.0
 mixture_9_10_0 cost 0.3918030243826717
 mixture_9_10_0 shares_of_cut_9_10 1.0
 mixture_9_10_1 cost 0.2510973994504425
 mixture_9_10_1 shares_of_cut_9_10 1.0
 mixture_9_10_2 cost 0.22054747658883653
 mixture_9_10_2 shares_of_cut_9_10 1.0
 mixture_9_10_3 cost 0.21149630633782568
 mixture_9_10_3 shares_of_cut_9_10 1.0
 mixture_9_10_4 cost 0.21149635138067252
 mixture_9_10_4 shares_of_cut_9_10 1.0
 mixture_9_10_5 cost 0.2169072942002179
 mixture_9_10_5 shares_of_cut_9_10 1.0
 mixture_9_10_6 cost 0.22627738492488944
 mixture_9_10_6 shares_of_cut_9_10 1.0
 mixture_9_10_7 cost 0.23891362797139298
 mixture_9_10_7 shares_of_cut_9_10 1.0
 mixture_9_11_0 cost 0.561272683734485
 mixture_9_11_0 shares_of_cut_9_11 1.0
 mixture_9_11_1 cost 0.4314597249452222
 mixture_9_11_1 shares_of_cut_9_11 1.0
 mixture_9_11_2 cost 0.4032748113757829
 mixture_9_11_2 shares_of_cut_9_11 1.0
 mixture_9_11_3 cost 0.3949243336222817
 mixture_9_11_3 shares_of_cut_9_11 1.0
 mixture_9_11_4 cost 0.39492437517815565
 mixture_9_11_4 shares_of_cut_9_11 1.0
 mixture_9_11_5 cost 0.3999164321594101
 mixture_9_11_5 shares_of_cut_9_11 1.0
 mixture_9_11_6 cost 0.4085611412936704
 mixture_9_11_6 shares_of_cut_9_11 1.0
 mixture_9_11_7 cost 0.42021915495614437
 mixture_9_11_7 shares_of_cut_9_11 1.0
 mixture_9_12_0 cost 0.40256397849296344
 mixture_9_12_0 shares_of_cut_9_12 1.0
 mixture_9_12_1 cost 0.2859565295206862
 mixture_9_12_1 shares_of_cut_9_12 1.0
 mixture_9_12_2 cost 0.2606387885070804
 mixture_9_12_2 shares_of_cut_9_12 1.0
 mixture_9_12_3 cost 0.25313778153815153
 mixture_9_12_3 shares_of_cut_9_12 1.0
 mixture_9_12_4 cost 0.2531378188666625
 mixture_9_12_4 shares_of_cut_9_12 1.0
 mixture_9_12_5 cost 0.25762204783068543
 mixture_9_12_5 shares_of_cut_9_12 1.0
 mixture_9_12_6 cost 0.2653873548435999
 mixture_9_12_6 shares_of_cut_9_12 1.0
 mixture_9_12_7 cost 0.2758594313292141
 mixture_9_12_7 shares_of_cut_9_12 1.0
 mixture_9_13_0 cost 0.37797073992095426
 mixture_9_13_0 shares_of_cut_9_13 1.0
 mixture_9_13_1 cost 0.34052028595349165
 mixture_9_13_1 shares_of_cut_9_13 1.0
 mixture_9_13_2 cost 0.33238906532610607
 mixture_9_13_2 shares_of_cut_9_13 1.0
 mixture_9_13_3 cost 0.3299799901025646
 mixture_9_13_3 shares_of_cut_9_13 1.0
 mixture_9_13_4 cost 0.3299800020912472
 mixture_9_13_4 shares_of_cut_9_13 1.0
 mixture_9_13_5 cost 0.3314201880474345
 mixture_9_13_5 shares_of_cut_9_13 1.0
 mixture_9_13_6 cost 0.33391414769918454
 mixture_9_13_6 shares_of_cut_9_13 1.0
 mixture_9_13_7 cost 0.3372774321361976
 mixture_9_13_7 shares_of_cut_9_13 1.0
 mixture_9_14_0 cost 0.3417454880741438
 mixture_9_14_0 shares_of_cut_9_14 1.0
 mixture_9_14_1 cost 0.3340631387114834
 mixture_9_14_1 shares_of_cut_9_14 1.0
 mixture_9_14_2 cost 0.33239515151809135
 mixture_9_14_2 shares_of_cut_9_14 1.0
 mixture_9_14_3 cost 0.3319009690570655
 mixture_9_14_3 shares_of_cut_9_14 1.0
 mixture_9_14_4 cost 0.3319009715163481
 mixture_9_14_4 shares_of_cut_9_14 1.0
 mixture_9_14_5 cost 0.3321964021584503
 mixture_9_14_5 shares_of_cut_9_14 1.0
 mixture_9_14_6 cost 0.33270799727443395
 mixture_9_14_6 shares_of_cut_9_14 1.0
 mixture_9_14_7 cost 0.33339792018093817
 mixture_9_14_7 shares_of_cut_9_14 1.0
 mixture_10_0_0 cost 0.7372841741079366
 mixture_10_0_0 shares_of_cut_10_0 1.0
 mixture_10_0_1 cost 0.30007770844088616
 mixture_10_0_1 shares_of_cut_10_0 1.0
 mixture_10_0_2 cost 0.2051515802832252
 mixture_10_0_2 shares_of_cut_10_0 1.0
 mixture_10_0_3 cost 0.17702721305328886
 mixture_10_0_3 shares_of_cut_10_0 1.0
 mixture_10_0_4 cost 0.1770270988642531
 mixture_10_0_4 shares_of_cut_10_0 1.0
 mixture_10_0_5 cost 0.19383989106997135
 mixture_10_0_5 shares_of_cut_10_0 1.0
 mixture_10_0_6 cost 0.22295465182959542
 mixture_10_0_6 shares_of_cut_10_0 1.0
 mixture_10_0_7 cost 0.26221807632014227
 mixture_10_0_7 shares_of_cut_10_0 1.0
 mixture_10_1_0 cost 0.7731442152652023
 mixture_10_1_0 shares_of_cut_10_1 1.0
 mixture_10_1_1 cost 0.3452307154316081
 mixture_10_1_1 shares_of_cut_10_1 1.0
 mixture_10_1_2 cost 0.252322273047019
 mixture_10_1_2 shares_of_cut_10_1 1.0
 mixture_10_1_3 cost 0.2247956984031475
 mixture_10_1_3 shares_of_cut_10_1 1.0
 mixture_10_1_4 cost 0.22479558664123692
 mixture_10_1_4 shares_of_cut_10_1 1.0
 mixture_10_1_5 cost 0.2412510174724056
 mixture_10_1_5 shares_of_cut_10_1 1.0
 mixture_10_1_6 cost 0.269746934508903
 mixture_10_1_6 shares_of_cut_10_1 1.0
 mixture_10_1_7 cost 0.3081758021231273
 mixture_10_1_7 shares_of_cut_10_1 1.0
 mixture_10_2_0 cost 0.7350475634898321
 mixture_10_2_0 shares_of_cut_10_2 1.0
 mixture_10_2_1 cost 0.32687029129701883
 mixture_10_2_1 shares_of_cut_10_2 1.0
 mixture_10_2_2 cost 0.23824697235295156
 mixture_10_2_2 shares_of_cut_10_2 1.0
 mixture_10_2_3 cost 0.21198997846209122
 mixture_10_2_3 shares_of_cut_10_2 1.0
 mixture_10_2_4 cost 0.21198987185486382
 mixture_10_2_4 shares_of_cut_10_2 1.0
 mixture_10_2_5 cost 0.22768634525903525
 mixture_10_2_5 shares_of_cut_10_2 1.0
 mixture_10_2_6 cost 0.25486797352996715
 mixture_10_2_6 shares_of_cut_10_2 1.0
 mixture_10_2_7 cost 0.2915244248041911
 mixture_10_2_7 shares_of_cut_10_2 1.0
 mixture_10_3_0 cost 0.8102734437448855
 mixture_10_3_0 shares_of_cut_10_3 1.0
 mixture_10_3_1 cost 0.433616122714237
 mixture_10_3_1 shares_of_cut_10_3 1.0
 mixture_10_3_2 cost 0.35183640549728
 mixture_10_3_2 shares_of_cut_10_3 1.0
 mixture_10_3_3 cost 0.3276070089801271
 mixture_10_3_3 shares_of_cut_10_3 1.0
 mixture_10_3_4 cost 0.32760691060524094
 mixture_10_3_4 shares_of_cut_10_3 1.0
 mixture_10_3_5 cost 0.3420912830208889
 mixture_10_3_5 shares_of_cut_10_3 1.0
 mixture_10_3_6 cost 0.36717391251365467
 mixture_10_3_6 shares_of_cut_10_3 1.0
 mixture_10_3_7 cost 0.4009997075199912
 mixture_10_3_7 shares_of_cut_10_3 1.0
 mixture_10_4_0 cost 0.5967435741261258
 mixture_10_4_0 shares_of_cut_10_4 1.0
 mixture_10_4_1 cost 0.27210174636328094
 mixture_10_4_1 shares_of_cut_10_4 1.0
 mixture_10_4_2 cost 0.20161561642799897
 mixture_10_4_2 shares_of_cut_10_4 1.0
 mixture_10_4_3 cost 0.18073224278376493
 mixture_10_4_3 shares_of_cut_10_4 1.0
 mixture_10_4_4 cost 0.18073215799422
 mixture_10_4_4 shares_of_cut_10_4 1.0
 mixture_10_4_5 cost 0.19321627252608936
 mixture_10_4_5 shares_of_cut_10_4 1.0
 mixture_10_4_6 cost 0.21483504967171438
 mixture_10_4_6 shares_of_cut_10_4 1.0
 mixture_10_4_7 cost 0.24398958166472143
 mixture_10_4_7 shares_of_cut_10_4 1.0
 mixture_10_5_0 cost 0.6812507772957956
 mixture_10_5_0 shares_of_cut_10_5 1.0
 mixture_10_5_1 cost 0.38196718450984907
 mixture_10_5_1 shares_of_cut_10_5 1.0
 mixture_10_5_2 cost 0.3169868264519261
 mixture_10_5_2 shares_of_cut_10_5 1.0
 mixture_10_5_3 cost 0.2977346828301145
 mixture_10_5_3 shares_of_cut_10_5 1.0
 mixture_10_5_4 cost 0.2977346046636015
 mixture_10_5_4 shares_of_cut_10_5 1.0
 mixture_10_5_5 cost 0.3092435672504513
 mixture_10_5_5 shares_of_cut_10_5 1.0
 mixture_10_5_6 cost 0.3291736709600321
 mixture_10_5_6 shares_of_cut_10_5 1.0
 mixture_10_5_7 cost 0.3560509009860843
 mixture_10_5_7 shares_of_cut_10_5 1.0
 mixture_10_6_0 cost 0.6026960760758906
 mixture_10_6_0 shares_of_cut_10_6 1.0
 mixture_10_6_1 cost 0.3193624369602487
 mixture_10_6_1 shares_of_cut_10_6 1.0
 mixture_10_6_2 cost 0.2578451277479233
 mixture_10_6_2 shares_of_cut_10_6 1.0
 mixture_10_6_3 cost 0.23961900361472957
 mixture_10_6_3 shares_of_cut_10_6 1.0
 mixture_10_6_4 cost 0.2396189296140055
 mixture_10_6_4 shares_of_cut_10_6 1.0
 mixture_10_6_5 cost 0.2505145360915385
 mixture_10_6_5 shares_of_cut_10_6 1.0
 mixture_10_6_6 cost 0.26938248925737224
 mixture_10_6_6 shares_of_cut_10_6 1.0
 mixture_10_6_7 cost 0.2948273301246633
 mixture_10_6_7 shares_of_cut_10_6 1.0
 mixture_10_7_0 cost 0.5843173351425719
 mixture_10_7_0 shares_of_cut_10_7 1.0
 mixture_10_7_1 cost 0.31454150650326596
 mixture_10_7_1 shares_of_cut_10_7 1.0
 mixture_10_7_2 cost 0.25596786477044675
 mixture_10_7_2 shares_of_cut_10_7 1.0
 mixture_10_7_3 cost 0.23861387970795178
 mixture_10_7_3 shares_of_cut_10_7 1.0
 mixture_10_7_4 cost 0.23861380924823963
 mixture_10_7_4 shares_of_cut_10_7 1.0
 mixture_10_7_5 cost 0.24898804957910467
 mixture_10_7_5 shares_of_cut_10_7 1.0
 mixture_10_7_6 cost 0.2669531514848578
 mixture_10_7_6 shares_of_cut_10_7 1.0
 mixture_10_7_7 cost 0.2911804301482538
 mixture_10_7_7 shares_of_cut_10_7 1.0
 mixture_10_8_0 cost 0.6124189737303151
 mixture_10_8_0 shares_of_cut_10_8 1.0
 mixture_10_8_1 cost 0.38230663394989917
 mixture_10_8_1 shares_of_cut_10_8 1.0
 mixture_10_8_2 cost 0.3323447162474061
 mixture_10_8_2 shares_of_cut_10_8 1.0
 mixture_10_8_3 cost 0.3175421813895324
 mixture_10_8_3 shares_of_cut_10_8 1.0
 mixture_10_8_4 cost 0.3175421212890804
 mixture_10_8_4 shares_of_cut_10_8 1.0
 mixture_10_8_5 cost 0.32639110056205856
 mixture_10_8_5 shares_of_cut_10_8 1.0
 mixture_10_8_6 cost 0.34171490349420963
 mixture_10_8_6 shares_of_cut_10_8 1.0
 mixture_10_8_7 cost 0.36238019366444224
 mixture_10_8_7 shares_of_cut_10_8 1.0
 mixture_10_9_0 cost 0.6894092396886164
 mixture_10_9_0 shares_of_cut_10_9 1.0
 mixture_10_9_1 cost 0.5330451434821526
 mixture_10_9_1 shares_of_cut_10_9 1.0
 mixture_10_9_2 cost 0.499095420865161
 mixture_10_9_2 shares_of_cut_10_9 1.0
 mixture_10_9_3 cost 0.48903692080025885
 mixture_10_9_3 shares_of_cut_10_9 1.0
 mixture_10_9_4 cost 0.48903687996128054
 mixture_10_9_4 shares_of_cut_10_9 1.0
 mixture_10_9_5 cost 0.49504986756415875
 mixture_10_9_5 shares_of_cut_10_9 1.0
 mixture_10_9_6 cost 0.5054625755406985
 mixture_10_9_6 shares_of_cut_10_9 1.0
 mixture_10_9_7 cost 0.5195048881928414
 mixture_10_9_7 shares_of_cut_10_9 1.0
 mixture_10_10_0 cost 0.472757726810187
 mixture_10_10_0 shares_of_cut_10_10 1.0
 mixture_10_10_1 cost 0.344818009591727
 mixture_10_10_1 shares_of_cut_10_10 1.0
 mixture_10_10_2 cost 0.31703977906028924
 mixture_10_10_2 shares_of_cut_10_10 1.0
 mixture_10_10_3 cost 0.30880974617443896
 mixture_10_10_3 shares_of_cut_10_10 1.0
 mixture_10_10_4 cost 0.3088097127593043
 mixture_10_10_4 shares_of_cut_10_10 1.0
 mixture_10_10_5 cost 0.3137296397260075
 mixture_10_10_5 shares_of_cut_10_10 1.0
 mixture_10_10_6 cost 0.32224949144591797
 mixture_10_10_6 shares_of_cut_10_10 1.0
 mixture_10_10_7 cost 0.33373914638202407
 mixture_10_10_7 shares_of_cut_10_10 1.0
 mixture_10_11_0 cost 0.8638271400626892
 mixture_10_11_0 shares_of_cut_10_11 1.0
 mixture_10_11_1 cost 0.7457918216680677
 mixture_10_11_1 shares_of_cut_10_11 1.0
 mixture_10_11_2 cost 0.720164031045248
 mixture_10_11_2 shares_of_cut_10_11 1.0
 mixture_10_11_3 cost 0.7125711226568325
 mixture_10_11_3 shares_of_cut_10_11 1.0
 mixture_10_11_4 cost 0.7125710918285163
 mixture_10_11_4 shares_of_cut_10_11 1.0
 mixture_10_11_5 cost 0.7171101447404552
 mixture_10_11_5 shares_of_cut_10_11 1.0
 mixture_10_11_6 cost 0.7249704357610884
 mixture_10_11_6 shares_of_cut_10_11 1.0
 mixture_10_11_7 cost 0.7355706239443396
 mixture_10_11_7 shares_of_cut_10_11 1.0
 mixture_10_12_0 cost 0.47425925121392604
 mixture_10_12_0 shares_of_cut_10_12 1.0
 mixture_10_12_1 cost 0.3682313361660041
 mixture_10_12_1 shares_of_cut_10_12 1.0
 mixture_10_12_2 cost 0.34521058912199
 mixture_10_12_2 shares_of_cut_10_12 1.0
 mixture_10_12_3 cost 0.33839008610202065
 mixture_10_12_3 shares_of_cut_10_12 1.0
 mixture_10_12_4 cost 0.33839005840978287
 mixture_10_12_4 shares_of_cut_10_12 1.0
 mixture_10_12_5 cost 0.3424673661435248
 mixture_10_12_5 shares_of_cut_10_12 1.0
 mixture_10_12_6 cost 0.349528051707157
 mixture_10_12_6 shares_of_cut_10_12 1.0
 mixture_10_12_7 cost 0.35904991234575173
 mixture_10_12_7 shares_of_cut_10_12 1.0
 mixture_10_13_0 cost 0.43158196227226703
 mixture_10_13_0 shares_of_cut_10_13 1.0
 mixture_10_13_1 cost 0.3975293045152804
 mixture_10_13_1 shares_of_cut_10_13 1.0
 mixture_10_13_2 cost 0.3901358023413891
 mixture_10_13_2 shares_of_cut_10_13 1.0
 mixture_10_13_3 cost 0.3879452824677828
 mixture_10_13_3 shares_of_cut_10_13 1.0
 mixture_10_13_4 cost 0.3879452735739524
 mixture_10_13_4 shares_of_cut_10_13 1.0
 mixture_10_13_5 cost 0.38925476989635277
 mixture_10_13_5 shares_of_cut_10_13 1.0
 mixture_10_13_6 cost 0.39152242845513324
 mixture_10_13_6 shares_of_cut_10_13 1.0
 mixture_10_13_7 cost 0.3945805350055566
 mixture_10_13_7 shares_of_cut_10_13 1.0
 mixture_10_14_0 cost 0.39791327439991453
 mixture_10_14_0 shares_of_cut_10_14 1.0
 mixture_10_14_1 cost 0.3909279274707808
 mixture_10_14_1 shares_of_cut_10_14 1.0
 mixture_10_14_2 cost 0.38941127117703417
 mixture_10_14_2 shares_of_cut_10_14 1.0
 mixture_10_14_3 cost 0.38896192177877287
 mixture_10_14_3 shares_of_cut_10_14 1.0
 mixture_10_14_4 cost 0.38896191995434876
 mixture_10_14_4 shares_of_cut_10_14 1.0
 mixture_10_14_5 cost 0.3892305417512043
 mixture_10_14_5 shares_of_cut_10_14 1.0
 mixture_10_14_6 cost 0.3896957148916665
 mixture_10_14_6 shares_of_cut_10_14 1.0
 mixture_10_14_7 cost 0.3903230355358703
 mixture_10_14_7 shares_of_cut_10_14 1.0
 mixture_11_0_0 cost 0.8419012456886747
 mixture_11_0_0 shares_of_cut_11_0 1.0
 mixture_11_0_1 cost 0.34562676155194794
 mixture_11_0_1 shares_of_cut_11_0 1.0
 mixture_11_0_2 cost 0.23787570272791714
 mixture_11_0_2 shares_of_cut_11_0 1.0
 mixture_11_0_3 cost 0.20595147779998219
 mixture_11_0_3 shares_of_cut_11_0 1.0
 mixture_11_0_4 cost 0.20595112694174356
 mixture_11_0_4 shares_of_cut_11_0 1.0
 mixture_11_0_5 cost 0.22503510529831092
 mixture_11_0_5 shares_of_cut_11_0 1.0
 mixture_11_0_6 cost 0.25808303325821497
 mixture_11_0_6 shares_of_cut_11_0 1.0
 mixture_11_0_7 cost 0.30265068780134663
 mixture_11_0_7 shares_of_cut_11_0 1.0
 mixture_11_1_0 cost 0.8240250973258326
 mixture_11_1_0 shares_of_cut_11_1 1.0
 mixture_11_1_1 cost 0.33829908899460953
 mixture_11_1_1 shares_of_cut_11_1 1.0
 mixture_11_1_2 cost 0.2328383140222659
 mixture_11_1_2 shares_of_cut_11_1 1.0
 mixture_11_1_3 cost 0.20159264889344602
 mixture_11_1_3 shares_of_cut_11_1 1.0
 mixture_11_1_4 cost 0.2015923054928136
 mixture_11_1_4 shares_of_cut_11_1 1.0
 mixture_11_1_5 cost 0.22027064767343044
 mixture_11_1_5 shares_of_cut_11_1 1.0
 mixture_11_1_6 cost 0.2526161311602653
 mixture_11_1_6 shares_of_cut_11_1 1.0
 mixture_11_1_7 cost 0.29623648568962735
 mixture_11_1_7 shares_of_cut_11_1 1.0
 mixture_11_2_0 cost 0.7813263408223824
 mixture_11_2_0 shares_of_cut_11_2 1.0
 mixture_11_2_1 cost 0.3180029888111886
 mixture_11_2_1 shares_of_cut_11_2 1.0
 mixture_11_2_2 cost 0.21740627599822238
 mixture_11_2_2 shares_of_cut_11_2 1.0
 mixture_11_2_3 cost 0.18760172352420265
 mixture_11_2_3 shares_of_cut_11_2 1.0
 mixture_11_2_4 cost 0.18760139596189515
 mixture_11_2_4 shares_of_cut_11_2 1.0
 mixture_11_2_5 cost 0.2054182555920143
 mixture_11_2_5 shares_of_cut_11_2 1.0
 mixture_11_2_6 cost 0.23627190059865272
 mixture_11_2_6 shares_of_cut_11_2 1.0
 mixture_11_2_7 cost 0.2778803970139383
 mixture_11_2_7 shares_of_cut_11_2 1.0
 mixture_11_3_0 cost 0.7490910742640071
 mixture_11_3_0 shares_of_cut_11_3 1.0
 mixture_11_3_1 cost 0.3215461215478745
 mixture_11_3_1 shares_of_cut_11_3 1.0
 mixture_11_3_2 cost 0.22871761066811439
 mixture_11_3_2 shares_of_cut_11_3 1.0
 mixture_11_3_3 cost 0.20121460240635428
 mixture_11_3_3 shares_of_cut_11_3 1.0
 mixture_11_3_4 cost 0.20121430013881114
 mixture_11_3_4 shares_of_cut_11_3 1.0
 mixture_11_3_5 cost 0.2176553199472089
 mixture_11_3_5 shares_of_cut_11_3 1.0
 mixture_11_3_6 cost 0.2461264085254614
 mixture_11_3_6 shares_of_cut_11_3 1.0
 mixture_11_3_7 cost 0.28452184565428723
 mixture_11_3_7 shares_of_cut_11_3 1.0
 mixture_11_4_0 cost 0.650805168956668
 mixture_11_4_0 shares_of_cut_11_4 1.0
 mixture_11_4_1 cost 0.2823031721794691
 mixture_11_4_1 shares_of_cut_11_4 1.0
 mixture_11_4_2 cost 0.20229406109131293
 mixture_11_4_2 shares_of_cut_11_4 1.0
 mixture_11_4_3 cost 0.17858915381208362
 mixture_11_4_3 shares_of_cut_11_4 1.0
 mixture_11_4_4 cost 0.17858889328697977
 mixture_11_4_4 shares_of_cut_11_4 1.0
 mixture_11_4_5 cost 0.19275944679242746
 mixture_11_4_5 shares_of_cut_11_4 1.0
 mixture_11_4_6 cost 0.21729874476531794
 mixture_11_4_6 shares_of_cut_11_4 1.0
 mixture_11_4_7 cost 0.25039186201350533
 mixture_11_4_7 shares_of_cut_11_4 1.0
 mixture_11_5_0 cost 0.6169015381681286
 mixture_11_5_0 shares_of_cut_11_5 1.0
 mixture_11_5_1 cost 0.27718375656162164
 mixture_11_5_1 shares_of_cut_11_5 1.0
 mixture_11_5_2 cost 0.2034242709553315
 mixture_11_5_2 shares_of_cut_11_5 1.0
 mixture_11_5_3 cost 0.18157098770444952
 mixture_11_5_3 shares_of_cut_11_5 1.0
 mixture_11_5_4 cost 0.18157074752933217
 mixture_11_5_4 shares_of_cut_11_5 1.0
 mixture_11_5_5 cost 0.19463441894253647
 mixture_11_5_5 shares_of_cut_11_5 1.0
 mixture_11_5_6 cost 0.2172569174430581
 mixture_11_5_6 shares_of_cut_11_5 1.0
 mixture_11_5_7 cost 0.24776508422728183
 mixture_11_5_7 shares_of_cut_11_5 1.0
 mixture_11_6_0 cost 0.6227438019299385
 mixture_11_6_0 shares_of_cut_11_6 1.0
 mixture_11_6_1 cost 0.30113086471922146
 mixture_11_6_1 shares_of_cut_11_6 1.0
 mixture_11_6_2 cost 0.23130230084243375
 mixture_11_6_2 shares_of_cut_11_6 1.0
 mixture_11_6_3 cost 0.21061366164086623
 mixture_11_6_3 shares_of_cut_11_6 1.0
 mixture_11_6_4 cost 0.21061343426558854
 mixture_11_6_4 shares_of_cut_11_6 1.0
 mixture_11_6_5 cost 0.22298089326078124
 mixture_11_6_5 shares_of_cut_11_6 1.0
 mixture_11_6_6 cost 0.2443977533244243
 mixture_11_6_6 shares_of_cut_11_6 1.0
 mixture_11_6_7 cost 0.2732800246085151
 mixture_11_6_7 shares_of_cut_11_6 1.0
 mixture_11_7_0 cost 0.5754677153648915
 mixture_11_7_0 shares_of_cut_11_7 1.0
 mixture_11_7_1 cost 0.26924429301393626
 mixture_11_7_1 shares_of_cut_11_7 1.0
 mixture_11_7_2 cost 0.20275709883059967
 mixture_11_7_2 shares_of_cut_11_7 1.0
 mixture_11_7_3 cost 0.18305843261700366
 mixture_11_7_3 shares_of_cut_11_7 1.0
 mixture_11_7_4 cost 0.1830582161218704
 mixture_11_7_4 shares_of_cut_11_7 1.0
 mixture_11_7_5 cost 0.1948338792905808
 mixture_11_7_5 shares_of_cut_11_7 1.0
 mixture_11_7_6 cost 0.2152259202376255
 mixture_11_7_6 shares_of_cut_11_7 1.0
 mixture_11_7_7 cost 0.24272614468316212
 mixture_11_7_7 shares_of_cut_11_7 1.0
 mixture_11_8_0 cost 0.5905479023422707
 mixture_11_8_0 shares_of_cut_11_8 1.0
 mixture_11_8_1 cost 0.3293466354676221
 mixture_11_8_1 shares_of_cut_11_8 1.0
 mixture_11_8_2 cost 0.2726346464946658
 mixture_11_8_2 shares_of_cut_11_8 1.0
 mixture_11_8_3 cost 0.25583215460416897
 mixture_11_8_3 shares_of_cut_11_8 1.0
 mixture_11_8_4 cost 0.25583196993899
 mixture_11_8_4 shares_of_cut_11_8 1.0
 mixture_11_8_5 cost 0.2658763294277008
 mixture_11_8_5 shares_of_cut_11_8 1.0
 mixture_11_8_6 cost 0.28327025340854933
 mixture_11_8_6 shares_of_cut_11_8 1.0
 mixture_11_8_7 cost 0.30672728817540323
 mixture_11_8_7 shares_of_cut_11_8 1.0
 mixture_11_9_0 cost 0.46190959997760556
 mixture_11_9_0 shares_of_cut_11_9 1.0
 mixture_11_9_1 cost 0.2844202047465126
 mixture_11_9_1 shares_of_cut_11_9 1.0
 mixture_11_9_2 cost 0.24588372770104316
 mixture_11_9_2 shares_of_cut_11_9 1.0
 mixture_11_9_3 cost 0.23446623283318396
 mixture_11_9_3 shares_of_cut_11_9 1.0
 mixture_11_9_4 cost 0.23446610735097892
 mixture_11_9_4 shares_of_cut_11_9 1.0
 mixture_11_9_5 cost 0.2412913701548937
 mixture_11_9_5 shares_of_cut_11_9 1.0
 mixture_11_9_6 cost 0.2531107502252744
 mixture_11_9_6 shares_of_cut_11_9 1.0
 mixture_11_9_7 cost 0.2690500868314848
 mixture_11_9_7 shares_of_cut_11_9 1.0
 mixture_11_10_0 cost 0.3553631928252246
 mixture_11_10_0 shares_of_cut_11_10 1.0
 mixture_11_10_1 cost 0.21013840282510948
 mixture_11_10_1 shares_of_cut_11_10 1.0
 mixture_11_10_2 cost 0.17860721315044795
 mixture_11_10_2 shares_of_cut_11_10 1.0
 mixture_11_10_3 cost 0.1692652280005556
 mixture_11_10_3 shares_of_cut_11_10 1.0
 mixture_11_10_4 cost 0.1692651253289179
 mixture_11_10_4 shares_of_cut_11_10 1.0
 mixture_11_10_5 cost 0.1748496694426864
 mixture_11_10_5 shares_of_cut_11_10 1.0
 mixture_11_10_6 cost 0.18452048378298952
 mixture_11_10_6 shares_of_cut_11_10 1.0
 mixture_11_10_7 cost 0.1975623154279967
 mixture_11_10_7 shares_of_cut_11_10 1.0
 mixture_11_11_0 cost 0.3966105445723678
 mixture_11_11_0 shares_of_cut_11_11 1.0
 mixture_11_11_1 cost 0.2626282699579422
 mixture_11_11_1 shares_of_cut_11_11 1.0
 mixture_11_11_2 cost 0.2335380539286631
 mixture_11_11_2 shares_of_cut_11_11 1.0
 mixture_11_11_3 cost 0.22491927458805758
 mixture_11_11_3 shares_of_cut_11_11 1.0
 mixture_11_11_4 cost 0.22491917986470114
 mixture_11_11_4 shares_of_cut_11_11 1.0
 mixture_11_11_5 cost 0.2300713988697808
 mixture_11_11_5 shares_of_cut_11_11 1.0
 mixture_11_11_6 cost 0.23899355122880017
 mixture_11_11_6 shares_of_cut_11_11 1.0
 mixture_11_11_7 cost 0.2510257550208323
 mixture_11_11_7 shares_of_cut_11_11 1.0
 mixture_11_12_0 cost 0.3343822071012325
 mixture_11_12_0 shares_of_cut_11_12 1.0
 mixture_11_12_1 cost 0.2140295751605798
 mixture_11_12_1 shares_of_cut_11_12 1.0
 mixture_11_12_2 cost 0.18789862557847029
 mixture_11_12_2 shares_of_cut_11_12 1.0
 mixture_11_12_3 cost 0.18015661059370666
 mixture_11_12_3 shares_of_cut_11_12 1.0
 mixture_11_12_4 cost 0.18015652550629277
 mixture_11_12_4 shares_of_cut_11_12 1.0
 mixture_11_12_5 cost 0.18478462365868248
 mixture_11_12_5 shares_of_cut_11_12 1.0
 mixture_11_12_6 cost 0.19279915037181436
 mixture_11_12_6 shares_of_cut_11_12 1.0
 mixture_11_12_7 cost 0.20360735166996918
 mixture_11_12_7 shares_of_cut_11_12 1.0
 mixture_11_13_0 cost 0.24671516161930043
 mixture_11_13_0 shares_of_cut_11_13 1.0
 mixture_11_13_1 cost 0.20806187881377433
 mixture_11_13_1 shares_of_cut_11_13 1.0
 mixture_11_13_2 cost 0.19966948250396793
 mixture_11_13_2 shares_of_cut_11_13 1.0
 mixture_11_13_3 cost 0.19718300348090634
 mixture_11_13_3 shares_of_cut_11_13 1.0
 mixture_11_13_4 cost 0.19718297615364463
 mixture_11_13_4 shares_of_cut_11_13 1.0
 mixture_11_13_5 cost 0.19866936813237815
 mixture_11_13_5 shares_of_cut_11_13 1.0
 mixture_11_13_6 cost 0.20124336890494027
 mixture_11_13_6 shares_of_cut_11_13 1.0
 mixture_11_13_7 cost 0.20471460550907739
 mixture_11_13_7 shares_of_cut_11_13 1.0
 mixture_11_14_0 cost 0.20529737781192633
 mixture_11_14_0 shares_of_cut_11_14 1.0
 mixture_11_14_1 cost 0.19736828774578843
 mixture_11_14_1 shares_of_cut_11_14 1.0
 mixture_11_14_2 cost 0.19564672462407431
 mixture_11_14_2 shares_of_cut_11_14 1.0
 mixture_11_14_3 cost 0.19513666403696683
 mixture_11_14_3 shares_of_cut_11_14 1.0
 mixture_11_14_4 cost 0.19513665843122513
 mixture_11_14_4 shares_of_cut_11_14 1.0
 mixture_11_14_5 cost 0.195441567484675
 mixture_11_14_5 shares_of_cut_11_14 1.0
 mixture_11_14_6 cost 0.1959695817301568
 mixture_11_14_6 shares_of_cut_11_14 1.0
 mixture_11_14_7 cost 0.19668164926174414
 mixture_11_14_7 shares_of_cut_11_14 1.0
 mixture_12_0_0 cost 0.9481609857663604
 mixture_12_0_0 shares_of_cut_12_0 1.0
 mixture_12_0_1 cost 0.3805304197520257
 mixture_12_0_1 shares_of_cut_12_0 1.0
 mixture_12_0_2 cost 0.24929515703420588
 mixture_12_0_2 shares_of_cut_12_0 1.0
 mixture_12_0_3 cost 0.19984980180605066
 mixture_12_0_3 shares_of_cut_12_0 1.0
 mixture_12_0_4 cost 0.18240735007175585
 mixture_12_0_4 shares_of_cut_12_0 1.0
 mixture_12_0_5 cost 0.18240745160613342
 mixture_12_0_5 shares_of_cut_12_0 1.0
 mixture_12_0_6 cost 0.19404347375424866
 mixture_12_0_6 shares_of_cut_12_0 1.0
 mixture_12_0_7 cost 0.21454360929057528
 mixture_12_0_7 shares_of_cut_12_0 1.0
 mixture_12_1_0 cost 0.9404385378240798
 mixture_12_1_0 shares_of_cut_12_1 1.0
 mixture_12_1_1 cost 0.3848731443774669
 mixture_12_1_1 shares_of_cut_12_1 1.0
 mixture_12_1_2 cost 0.25642732991430783
 mixture_12_1_2 shares_of_cut_12_1 1.0
 mixture_12_1_3 cost 0.20803295181673392
 mixture_12_1_3 shares_of_cut_12_1 1.0
 mixture_12_1_4 cost 0.19096124507535958
 mixture_12_1_4 shares_of_cut_12_1 1.0
 mixture_12_1_5 cost 0.19096134445159088
 mixture_12_1_5 shares_of_cut_12_1 1.0
 mixture_12_1_6 cost 0.20235003915889438
 mixture_12_1_6 shares_of_cut_12_1 1.0
 mixture_12_1_7 cost 0.22241443763714788
 mixture_12_1_7 shares_of_cut_12_1 1.0
 mixture_12_2_0 cost 0.9025659917157971
 mixture_12_2_0 shares_of_cut_12_2 1.0
 mixture_12_2_1 cost 0.3726243869055938
 mixture_12_2_1 shares_of_cut_12_2 1.0
 mixture_12_2_2 cost 0.25010275065774284
 mixture_12_2_2 shares_of_cut_12_2 1.0
 mixture_12_2_3 cost 0.2039404182026625
 mixture_12_2_3 shares_of_cut_12_2 1.0
 mixture_12_2_4 cost 0.18765609276754616
 mixture_12_2_4 shares_of_cut_12_2 1.0
 mixture_12_2_5 cost 0.1876561875603467
 mixture_12_2_5 shares_of_cut_12_2 1.0
 mixture_12_2_6 cost 0.19851961285838382
 mixture_12_2_6 shares_of_cut_12_2 1.0
 mixture_12_2_7 cost 0.21765860109368834
 mixture_12_2_7 shares_of_cut_12_2 1.0
 mixture_12_3_0 cost 0.9165265079694479
 mixture_12_3_0 shares_of_cut_12_3 1.0
 mixture_12_3_1 cost 0.4275076458996254
 mixture_12_3_1 shares_of_cut_12_3 1.0
 mixture_12_3_2 cost 0.31444728114808773
 mixture_12_3_2 shares_of_cut_12_3 1.0
 mixture_12_3_3 cost 0.27184966080130046
 mixture_12_3_3 shares_of_cut_12_3 1.0
 mixture_12_3_4 cost 0.2568228310118045
 mixture_12_3_4 shares_of_cut_12_3 1.0
 mixture_12_3_5 cost 0.25682291848458827
 mixture_12_3_5 shares_of_cut_12_3 1.0
 mixture_12_3_6 cost 0.26684745671522836
 mixture_12_3_6 shares_of_cut_12_3 1.0
 mixture_12_3_7 cost 0.2845085087312299
 mixture_12_3_7 shares_of_cut_12_3 1.0
 mixture_12_4_0 cost 0.8259753012067705
 mixture_12_4_0 shares_of_cut_12_4 1.0
 mixture_12_4_1 cost 0.40448879788207937
 mixture_12_4_1 shares_of_cut_12_4 1.0
 mixture_12_4_2 cost 0.30704180452472335
 mixture_12_4_2 shares_of_cut_12_4 1.0
 mixture_12_4_3 cost 0.2703268157123766
 mixture_12_4_3 shares_of_cut_12_4 1.0
 mixture_12_4_4 cost 0.2573751558986379
 mixture_12_4_4 shares_of_cut_12_4 1.0
 mixture_12_4_5 cost 0.25737523129163525
 mixture_12_4_5 shares_of_cut_12_4 1.0
 mixture_12_4_6 cost 0.2660154042869949
 mixture_12_4_6 shares_of_cut_12_4 1.0
 mixture_12_4_7 cost 0.28123750641154877
 mixture_12_4_7 shares_of_cut_12_4 1.0
 mixture_12_5_0 cost 0.8272653825517017
 mixture_12_5_0 shares_of_cut_12_5 1.0
 mixture_12_5_1 cost 0.4387017895757858
 mixture_12_5_1 shares_of_cut_12_5 1.0
 mixture_12_5_2 cost 0.3488665194901249
 mixture_12_5_2 shares_of_cut_12_5 1.0
 mixture_12_5_3 cost 0.3150193906818125
 mixture_12_5_3 shares_of_cut_12_5 1.0
 mixture_12_5_4 cost 0.303079403440154
 mixture_12_5_4 shares_of_cut_12_5 1.0
 mixture_12_5_5 cost 0.3030794729440971
 mixture_12_5_5 shares_of_cut_12_5 1.0
 mixture_12_5_6 cost 0.31104474973594765
 mixture_12_5_6 shares_of_cut_12_5 1.0
 mixture_12_5_7 cost 0.3250778318097681
 mixture_12_5_7 shares_of_cut_12_5 1.0
 mixture_12_6_0 cost 0.8559136940780371
 mixture_12_6_0 shares_of_cut_12_6 1.0
 mixture_12_6_1 cost 0.4880581233770532
 mixture_12_6_1 shares_of_cut_12_6 1.0
 mixture_12_6_2 cost 0.4030105143271593
 mixture_12_6_2 shares_of_cut_12_6 1.0
 mixture_12_6_3 cost 0.3709672269233823
 mixture_12_6_3 shares_of_cut_12_6 1.0
 mixture_12_6_4 cost 0.3596635667237633
 mixture_12_6_4 shares_of_cut_12_6 1.0
 mixture_12_6_5 cost 0.3596636325235787
 mixture_12_6_5 shares_of_cut_12_6 1.0
 mixture_12_6_6 cost 0.36720440961393036
 mixture_12_6_6 shares_of_cut_12_6 1.0
 mixture_12_6_7 cost 0.38048961571217366
 mixture_12_6_7 shares_of_cut_12_6 1.0
 mixture_12_7_0 cost 0.8019157893862181
 mixture_12_7_0 shares_of_cut_12_7 1.0
 mixture_12_7_1 cost 0.45166249184205043
 mixture_12_7_1 shares_of_cut_12_7 1.0
 mixture_12_7_2 cost 0.3706844996882051
 mixture_12_7_2 shares_of_cut_12_7 1.0
 mixture_12_7_3 cost 0.34017451704490476
 mixture_12_7_3 shares_of_cut_12_7 1.0
 mixture_12_7_4 cost 0.32941174878862756
 mixture_12_7_4 shares_of_cut_12_7 1.0
 mixture_12_7_5 cost 0.329411811439853
 mixture_12_7_5 shares_of_cut_12_7 1.0
 mixture_12_7_6 cost 0.3365917544726801
 mixture_12_7_6 shares_of_cut_12_7 1.0
 mixture_12_7_7 cost 0.3492412495872886
 mixture_12_7_7 shares_of_cut_12_7 1.0
 mixture_12_8_0 cost 0.9011155262102014
 mixture_12_8_0 shares_of_cut_12_8 1.0
 mixture_12_8_1 cost 0.6023578271968669
 mixture_12_8_1 shares_of_cut_12_8 1.0
 mixture_12_8_2 cost 0.5332855335846935
 mixture_12_8_2 shares_of_cut_12_8 1.0
 mixture_12_8_3 cost 0.5072612469459653
 mixture_12_8_3 shares_of_cut_12_8 1.0
 mixture_12_8_4 cost 0.49808086263037255
 mixture_12_8_4 shares_of_cut_12_8 1.0
 mixture_12_8_5 cost 0.4980809160703717
 mixture_12_8_5 shares_of_cut_12_8 1.0
 mixture_12_8_6 cost 0.5042052360256
 mixture_12_8_6 shares_of_cut_12_8 1.0
 mixture_12_8_7 cost 0.5149949532976958
 mixture_12_8_7 shares_of_cut_12_8 1.0
 mixture_12_9_0 cost 0.8360014013866589
 mixture_12_9_0 shares_of_cut_12_9 1.0
 mixture_12_9_1 cost 0.6329919598438001
 mixture_12_9_1 shares_of_cut_12_9 1.0
 mixture_12_9_2 cost 0.5860565074735304
 mixture_12_9_2 shares_of_cut_12_9 1.0
 mixture_12_9_3 cost 0.568372692413609
 mixture_12_9_3 shares_of_cut_12_9 1.0
 mixture_12_9_4 cost 0.5621345111074458
 mixture_12_9_4 shares_of_cut_12_9 1.0
 mixture_12_9_5 cost 0.5621345474205666
 mixture_12_9_5 shares_of_cut_12_9 1.0
 mixture_12_9_6 cost 0.5662960963213873
 mixture_12_9_6 shares_of_cut_12_9 1.0
 mixture_12_9_7 cost 0.5736278386833331
 mixture_12_9_7 shares_of_cut_12_9 1.0
 mixture_12_10_0 cost 0.6892374090111747
 mixture_12_10_0 shares_of_cut_12_10 1.0
 mixture_12_10_1 cost 0.5231316905387191
 mixture_12_10_1 shares_of_cut_12_10 1.0
 mixture_12_10_2 cost 0.48472831886032636
 mixture_12_10_2 shares_of_cut_12_10 1.0
 mixture_12_10_3 cost 0.4702591257846824
 mixture_12_10_3 shares_of_cut_12_10 1.0
 mixture_12_10_4 cost 0.4651549415657285
 mixture_12_10_4 shares_of_cut_12_10 1.0
 mixture_12_10_5 cost 0.465154971277731
 mixture_12_10_5 shares_of_cut_12_10 1.0
 mixture_12_10_6 cost 0.46856002015070736
 mixture_12_10_6 shares_of_cut_12_10 1.0
 mixture_12_10_7 cost 0.4745589743049103
 mixture_12_10_7 shares_of_cut_12_10 1.0
 mixture_12_11_0 cost 0.8209525451426182
 mixture_12_11_0 shares_of_cut_12_11 1.0
 mixture_12_11_1 cost 0.6677058302574711
 mixture_12_11_1 shares_of_cut_12_11 1.0
 mixture_12_11_2 cost 0.6322754392730517
 mixture_12_11_2 shares_of_cut_12_11 1.0
 mixture_12_11_3 cost 0.6189263726287926
 mixture_12_11_3 shares_of_cut_12_11 1.0
 mixture_12_11_4 cost 0.6142173266614619
 mixture_12_11_4 shares_of_cut_12_11 1.0
 mixture_12_11_5 cost 0.6142173540733222
 mixture_12_11_5 shares_of_cut_12_11 1.0
 mixture_12_11_6 cost 0.6173588025352157
 mixture_12_11_6 shares_of_cut_12_11 1.0
 mixture_12_11_7 cost 0.6228933502036071
 mixture_12_11_7 shares_of_cut_12_11 1.0
 mixture_12_12_0 cost 0.6950911548144532
 mixture_12_12_0 shares_of_cut_12_12 1.0
 mixture_12_12_1 cost 0.557433800319141
 mixture_12_12_1 shares_of_cut_12_12 1.0
 mixture_12_12_2 cost 0.5256076440762159
 mixture_12_12_2 shares_of_cut_12_12 1.0
 mixture_12_12_3 cost 0.5136165407066751
 mixture_12_12_3 shares_of_cut_12_12 1.0
 mixture_12_12_4 cost 0.5093865328363897
 mixture_12_12_4 shares_of_cut_12_12 1.0
 mixture_12_12_5 cost 0.509386557459718
 mixture_12_12_5 shares_of_cut_12_12 1.0
 mixture_12_12_6 cost 0.5122084351415446
 mixture_12_12_6 shares_of_cut_12_12 1.0
 mixture_12_12_7 cost 0.517179968729915
 mixture_12_12_7 shares_of_cut_12_12 1.0
 mixture_12_13_0 cost 0.6783287255369025
 mixture_12_13_0 shares_of_cut_12_13 1.0
 mixture_12_13_1 cost 0.6341177384752181
 mixture_12_13_1 shares_of_cut_12_13 1.0
 mixture_12_13_2 cost 0.6238962302453251
 mixture_12_13_2 shares_of_cut_12_13 1.0
 mixture_12_13_3 cost 0.6200450846391227
 mixture_12_13_3 shares_of_cut_12_13 1.0
 mixture_12_13_4 cost 0.6186865460858456
 mixture_12_13_4 shares_of_cut_12_13 1.0
 mixture_12_13_5 cost 0.6186865539940439
 mixture_12_13_5 shares_of_cut_12_13 1.0
 mixture_12_13_6 cost 0.6195928477270469
 mixture_12_13_6 shares_of_cut_12_13 1.0
 mixture_12_13_7 cost 0.6211895398032387
 mixture_12_13_7 shares_of_cut_12_13 1.0
 mixture_12_14_0 cost 0.6562705174945391
 mixture_12_14_0 shares_of_cut_12_14 1.0
 mixture_12_14_1 cost 0.6472013551134633
 mixture_12_14_1 shares_of_cut_12_14 1.0
 mixture_12_14_2 cost 0.6451045795362281
 mixture_12_14_2 shares_of_cut_12_14 1.0
 mixture_12_14_3 cost 0.6443145798737668
 mixture_12_14_3 shares_of_cut_12_14 1.0
 mixture_12_14_4 cost 0.6440358978637174
 mixture_12_14_4 shares_of_cut_12_14 1.0
 mixture_12_14_5 cost 0.6440358994859552
 mixture_12_14_5 shares_of_cut_12_14 1.0
 mixture_12_14_6 cost 0.6442218108526949
 mixture_12_14_6 shares_of_cut_12_14 1.0
 mixture_12_14_7 cost 0.644549346170813
 mixture_12_14_7 shares_of_cut_12_14 1.0
 mixture_13_0_0 cost 0.33218852724547165
 mixture_13_0_0 shares_of_cut_13_0 1.0
 mixture_13_0_1 cost 0.1603031570334922
 mixture_13_0_1 shares_of_cut_13_0 1.0
 mixture_13_0_2 cost 0.1603032893143826
 mixture_13_0_2 shares_of_cut_13_0 1.0
 mixture_13_0_3 cost 0.20963403800002903
 mixture_13_0_3 shares_of_cut_13_0 1.0
 mixture_13_0_4 cost 0.2910885566196076
 mixture_13_0_4 shares_of_cut_13_0 1.0
 mixture_13_0_5 cost 0.3996346542241034
 mixture_13_0_5 shares_of_cut_13_0 1.0
 mixture_13_0_6 cost 0.533265505164511
 mixture_13_0_6 shares_of_cut_13_0 1.0
 mixture_13_0_7 cost 0.6910231473714443
 mixture_13_0_7 shares_of_cut_13_0 1.0
 mixture_13_1_0 cost 0.3399396487484817
 mixture_13_1_0 shares_of_cut_13_1 1.0
 mixture_13_1_1 cost 0.17170775806639407
 mixture_13_1_1 shares_of_cut_13_1 1.0
 mixture_13_1_2 cost 0.17170788753561106
 mixture_13_1_2 shares_of_cut_13_1 1.0
 mixture_13_1_3 cost 0.21999009509006656
 mixture_13_1_3 shares_of_cut_13_1 1.0
 mixture_13_1_4 cost 0.2997132713852413
 mixture_13_1_4 shares_of_cut_13_1 1.0
 mixture_13_1_5 cost 0.4059521863298134
 mixture_13_1_5 shares_of_cut_13_1 1.0
 mixture_13_1_6 cost 0.5367426700076046
 mixture_13_1_6 shares_of_cut_13_1 1.0
 mixture_13_1_7 cost 0.6911471221450386
 mixture_13_1_7 shares_of_cut_13_1 1.0
 mixture_13_2_0 cost 0.3294565252503181
 mixture_13_2_0 shares_of_cut_13_2 1.0
 mixture_13_2_1 cost 0.16898382630261566
 mixture_13_2_1 shares_of_cut_13_2 1.0
 mixture_13_2_2 cost 0.1689839498004531
 mixture_13_2_2 shares_of_cut_13_2 1.0
 mixture_13_2_3 cost 0.21503928524251964
 mixture_13_2_3 shares_of_cut_13_2 1.0
 mixture_13_2_4 cost 0.2910854689767689
 mixture_13_2_4 shares_of_cut_13_2 1.0
 mixture_13_2_5 cost 0.3924244323879797
 mixture_13_2_5 shares_of_cut_13_2 1.0
 mixture_13_2_6 cost 0.5171825970103623
 mixture_13_2_6 shares_of_cut_13_2 1.0
 mixture_13_2_7 cost 0.6644656065727912
 mixture_13_2_7 shares_of_cut_13_2 1.0
 mixture_13_3_0 cost 0.34882639080757755
 mixture_13_3_0 shares_of_cut_13_3 1.0
 mixture_13_3_1 cost 0.20074559111119608
 mixture_13_3_1 shares_of_cut_13_3 1.0
 mixture_13_3_2 cost 0.20074570507237854
 mixture_13_3_2 shares_of_cut_13_3 1.0
 mixture_13_3_3 cost 0.24324459084714142
 mixture_13_3_3 shares_of_cut_13_3 1.0
 mixture_13_3_4 cost 0.31341839470953875
 mixture_13_3_4 shares_of_cut_13_3 1.0
 mixture_13_3_5 cost 0.4069318386831142
 mixture_13_3_5 shares_of_cut_13_3 1.0
 mixture_13_3_6 cost 0.5220560243363757
 mixture_13_3_6 shares_of_cut_13_3 1.0
 mixture_13_3_7 cost 0.6579656586898305
 mixture_13_3_7 shares_of_cut_13_3 1.0
 mixture_13_4_0 cost 0.2970320609584042
 mixture_13_4_0 shares_of_cut_13_4 1.0
 mixture_13_4_1 cost 0.16940087264518056
 mixture_13_4_1 shares_of_cut_13_4 1.0
 mixture_13_4_2 cost 0.16940097086859082
 mixture_13_4_2 shares_of_cut_13_4 1.0
 mixture_13_4_3 cost 0.20603086012190697
 mixture_13_4_3 shares_of_cut_13_4 1.0
 mixture_13_4_4 cost 0.266513826136276
 mixture_13_4_4 shares_of_cut_13_4 1.0
 mixture_13_4_5 cost 0.3471132826632599
 mixture_13_4_5 shares_of_cut_13_4 1.0
 mixture_13_4_6 cost 0.44633908809275996
 mixture_13_4_6 shares_of_cut_13_4 1.0
 mixture_13_4_7 cost 0.563479920471524
 mixture_13_4_7 shares_of_cut_13_4 1.0
 mixture_13_5_0 cost 0.31708282658532644
 mixture_13_5_0 shares_of_cut_13_5 1.0
 mixture_13_5_1 cost 0.19942109194950075
 mixture_13_5_1 shares_of_cut_13_5 1.0
 mixture_13_5_2 cost 0.19942118250054067
 mixture_13_5_2 shares_of_cut_13_5 1.0
 mixture_13_5_3 cost 0.23318985899743433
 mixture_13_5_3 shares_of_cut_13_5 1.0
 mixture_13_5_4 cost 0.28894841449803393
 mixture_13_5_4 shares_of_cut_13_5 1.0
 mixture_13_5_5 cost 0.3632521328211452
 mixture_13_5_5 shares_of_cut_13_5 1.0
 mixture_13_5_6 cost 0.45472726943759467
 mixture_13_5_6 shares_of_cut_13_5 1.0
 mixture_13_5_7 cost 0.5627180647637698
 mixture_13_5_7 shares_of_cut_13_5 1.0
 mixture_13_6_0 cost 0.3029625658906105
 mixture_13_6_0 shares_of_cut_13_6 1.0
 mixture_13_6_1 cost 0.1915714697443173
 mixture_13_6_1 shares_of_cut_13_6 1.0
 mixture_13_6_2 cost 0.1915715554695501
 mixture_13_6_2 shares_of_cut_13_6 1.0
 mixture_13_6_3 cost 0.22354057158205984
 mixture_13_6_3 shares_of_cut_13_6 1.0
 mixture_13_6_4 cost 0.27632754294508943
 mixture_13_6_4 shares_of_cut_13_6 1.0
 mixture_13_6_5 cost 0.34667133532053074
 mixture_13_6_5 shares_of_cut_13_6 1.0
 mixture_13_6_6 cost 0.4332714162166329
 mixture_13_6_6 shares_of_cut_13_6 1.0
 mixture_13_6_7 cost 0.5355069739561498
 mixture_13_6_7 shares_of_cut_13_6 1.0
 mixture_13_7_0 cost 0.2951748862092751
 mixture_13_7_0 shares_of_cut_13_7 1.0
 mixture_13_7_1 cost 0.18911397032331578
 mixture_13_7_1 shares_of_cut_13_7 1.0
 mixture_13_7_2 cost 0.18911405194650668
 mixture_13_7_2 shares_of_cut_13_7 1.0
 mixture_13_7_3 cost 0.2195533172573778
 mixture_13_7_3 shares_of_cut_13_7 1.0
 mixture_13_7_4 cost 0.2698143769228288
 mixture_13_7_4 shares_of_cut_13_7 1.0
 mixture_13_7_5 cost 0.3367921453831792
 mixture_13_7_5 shares_of_cut_13_7 1.0
 mixture_13_7_6 cost 0.4192483219843682
 mixture_13_7_6 shares_of_cut_13_7 1.0
 mixture_13_7_7 cost 0.51659180153613
 mixture_13_7_7 shares_of_cut_13_7 1.0
 mixture_13_8_0 cost 0.3116016559465717
 mixture_13_8_0 shares_of_cut_13_8 1.0
 mixture_13_8_1 cost 0.22113422735272584
 mixture_13_8_1 shares_of_cut_13_8 1.0
 mixture_13_8_2 cost 0.22113429697535864
 mixture_13_8_2 shares_of_cut_13_8 1.0
 mixture_13_8_3 cost 0.24709826341820273
 mixture_13_8_3 shares_of_cut_13_8 1.0
 mixture_13_8_4 cost 0.28996974711559326
 mixture_13_8_4 shares_of_cut_13_8 1.0
 mixture_13_8_5 cost 0.3471001842322884
 mixture_13_8_5 shares_of_cut_13_8 1.0
 mixture_13_8_6 cost 0.4174333338800856
 mixture_13_8_6 shares_of_cut_13_8 1.0
 mixture_13_8_7 cost 0.5004649974468466
 mixture_13_8_7 shares_of_cut_13_8 1.0
 mixture_13_9_0 cost 0.32705369561472547
 mixture_13_9_0 shares_of_cut_13_9 1.0
 mixture_13_9_1 cost 0.265579992284873
 mixture_13_9_1 shares_of_cut_13_9 1.0
 mixture_13_9_2 cost 0.2655800395942874
 mixture_13_9_2 shares_of_cut_13_9 1.0
 mixture_13_9_3 cost 0.28322286635726923
 mixture_13_9_3 shares_of_cut_13_9 1.0
 mixture_13_9_4 cost 0.31235455398327594
 mixture_13_9_4 shares_of_cut_13_9 1.0
 mixture_13_9_5 cost 0.3511753715637529
 mixture_13_9_5 shares_of_cut_13_9 1.0
 mixture_13_9_6 cost 0.3989675907403785
 mixture_13_9_6 shares_of_cut_13_9 1.0
 mixture_13_9_7 cost 0.4553886025058705
 mixture_13_9_7 shares_of_cut_13_9 1.0
 mixture_13_10_0 cost 0.2687139218598386
 mixture_13_10_0 shares_of_cut_13_10 1.0
 mixture_13_10_1 cost 0.21841511023234103
 mixture_13_10_1 shares_of_cut_13_10 1.0
 mixture_13_10_2 cost 0.2184151489416947
 mixture_13_10_2 shares_of_cut_13_10 1.0
 mixture_13_10_3 cost 0.23285080470764322
 mixture_13_10_3 shares_of_cut_13_10 1.0
 mixture_13_10_4 cost 0.25668683847364626
 mixture_13_10_4 shares_of_cut_13_10 1.0
 mixture_13_10_5 cost 0.288450680326942
 mixture_13_10_5 shares_of_cut_13_10 1.0
 mixture_13_10_6 cost 0.32755507292757136
 mixture_13_10_6 shares_of_cut_13_10 1.0
 mixture_13_10_7 cost 0.37371968785889886
 mixture_13_10_7 shares_of_cut_13_10 1.0
 mixture_13_11_0 cost 0.366248725994492
 mixture_13_11_0 shares_of_cut_13_11 1.0
 mixture_13_11_1 cost 0.319843775488113
 mixture_13_11_1 shares_of_cut_13_11 1.0
 mixture_13_11_2 cost 0.3198438112007985
 mixture_13_11_2 shares_of_cut_13_11 1.0
 mixture_13_11_3 cost 0.3331619368119362
 mixture_13_11_3 shares_of_cut_13_11 1.0
 mixture_13_11_4 cost 0.35515271415616784
 mixture_13_11_4 shares_of_cut_13_11 1.0
 mixture_13_11_5 cost 0.384457571694568
 mixture_13_11_5 shares_of_cut_13_11 1.0
 mixture_13_11_6 cost 0.4205347143645191
 mixture_13_11_6 shares_of_cut_13_11 1.0
 mixture_13_11_7 cost 0.4631255152545974
 mixture_13_11_7 shares_of_cut_13_11 1.0
 mixture_13_12_0 cost 0.27066945941508935
 mixture_13_12_0 shares_of_cut_13_12 1.0
 mixture_13_12_1 cost 0.22898515494577912
 mixture_13_12_1 shares_of_cut_13_12 1.0
 mixture_13_12_2 cost 0.22898518702551285
 mixture_13_12_2 shares_of_cut_13_12 1.0
 mixture_13_12_3 cost 0.24094849690683398
 mixture_13_12_3 shares_of_cut_13_12 1.0
 mixture_13_12_4 cost 0.2607022138773489
 mixture_13_12_4 shares_of_cut_13_12 1.0
 mixture_13_12_5 cost 0.28702597008720643
 mixture_13_12_5 shares_of_cut_13_12 1.0
 mixture_13_12_6 cost 0.3194330857726387
 mixture_13_12_6 shares_of_cut_13_12 1.0
 mixture_13_12_7 cost 0.35769124341574915
 mixture_13_12_7 shares_of_cut_13_12 1.0
 mixture_13_13_0 cost 0.263639154245473
 mixture_13_13_0 shares_of_cut_13_13 1.0
 mixture_13_13_1 cost 0.2502515350200088
 mixture_13_13_1 shares_of_cut_13_13 1.0
 mixture_13_13_2 cost 0.25025154532295774
 mixture_13_13_2 shares_of_cut_13_13 1.0
 mixture_13_13_3 cost 0.25409376458045496
 mixture_13_13_3 shares_of_cut_13_13 1.0
 mixture_13_13_4 cost 0.26043800480361967
 mixture_13_13_4 shares_of_cut_13_13 1.0
 mixture_13_13_5 cost 0.2688923242221189
 mixture_13_13_5 shares_of_cut_13_13 1.0
 mixture_13_13_6 cost 0.2793004174004891
 mixture_13_13_6 shares_of_cut_13_13 1.0
 mixture_13_13_7 cost 0.2915876716395719
 mixture_13_13_7 shares_of_cut_13_13 1.0
 mixture_13_14_0 cost 0.255815889444967
 mixture_13_14_0 shares_of_cut_13_14 1.0
 mixture_13_14_1 cost 0.25306963787446163
 mixture_13_14_1 shares_of_cut_13_14 1.0
 mixture_13_14_2 cost 0.2530696399879434
 mixture_13_14_2 shares_of_cut_13_14 1.0
 mixture_13_14_3 cost 0.25385780855566437
 mixture_13_14_3 shares_of_cut_13_14 1.0
 mixture_13_14_4 cost 0.2551592258863418
 mixture_13_14_4 shares_of_cut_13_14 1.0
 mixture_13_14_5 cost 0.25689349152309116
 mixture_13_14_5 shares_of_cut_13_14 1.0
 mixture_13_14_6 cost 0.2590285419570547
 mixture_13_14_6 shares_of_cut_13_14 1.0
 mixture_13_14_7 cost 0.2615490716108334
 mixture_13_14_7 shares_of_cut_13_14 1.0
 mixture_14_0_0 cost 1.034352725767521
 mixture_14_0_0 shares_of_cut_14_0 1.0
 mixture_14_0_1 cost 0.4111144801790083
 mixture_14_0_1 shares_of_cut_14_0 1.0
 mixture_14_0_2 cost 0.2611206205382736
 mixture_14_0_2 shares_of_cut_14_0 1.0
 mixture_14_0_3 cost 0.19728096052134744
 mixture_14_0_3 shares_of_cut_14_0 1.0
 mixture_14_0_4 cost 0.16524759431197042
 mixture_14_0_4 shares_of_cut_14_0 1.0
 mixture_14_0_5 cost 0.14912632303934978
 mixture_14_0_5 shares_of_cut_14_0 1.0
 mixture_14_0_6 cost 0.14257857841633564
 mixture_14_0_6 shares_of_cut_14_0 1.0
 mixture_14_0_7 cost 0.14257863272397495
 mixture_14_0_7 shares_of_cut_14_0 1.0
 mixture_14_1_0 cost 1.0296146829792194
 mixture_14_1_0 shares_of_cut_14_1 1.0
 mixture_14_1_1 cost 0.41962356930016
 mixture_14_1_1 shares_of_cut_14_1 1.0
 mixture_14_1_2 cost 0.2728178780016819
 mixture_14_1_2 shares_of_cut_14_1 1.0
 mixture_14_1_3 cost 0.21033515075209622
 mixture_14_1_3 shares_of_cut_14_1 1.0
 mixture_14_1_4 cost 0.17898266417532058
 mixture_14_1_4 shares_of_cut_14_1 1.0
 mixture_14_1_5 cost 0.16320405577457625
 mixture_14_1_5 shares_of_cut_14_1 1.0
 mixture_14_1_6 cost 0.15679548559623788
 mixture_14_1_6 shares_of_cut_14_1 1.0
 mixture_14_1_7 cost 0.15679553874955063
 mixture_14_1_7 shares_of_cut_14_1 1.0
 mixture_14_2_0 cost 1.0061502917113556
 mixture_14_2_0 shares_of_cut_14_2 1.0
 mixture_14_2_1 cost 0.42429318989007847
 mixture_14_2_1 shares_of_cut_14_2 1.0
 mixture_14_2_2 cost 0.2842584710978562
 mixture_14_2_2 shares_of_cut_14_2 1.0
 mixture_14_2_3 cost 0.22465757236990913
 mixture_14_2_3 shares_of_cut_14_2 1.0
 mixture_14_2_4 cost 0.19475112526705612
 mixture_14_2_4 shares_of_cut_14_2 1.0
 mixture_14_2_5 cost 0.1797002578872726
 mixture_14_2_5 shares_of_cut_14_2 1.0
 mixture_14_2_6 cost 0.17358726380069298
 mixture_14_2_6 shares_of_cut_14_2 1.0
 mixture_14_2_7 cost 0.17358731450246848
 mixture_14_2_7 shares_of_cut_14_2 1.0
 mixture_14_3_0 cost 0.9904027924508797
 mixture_14_3_0 shares_of_cut_14_3 1.0
 mixture_14_3_1 cost 0.45347741192373164
 mixture_14_3_1 shares_of_cut_14_3 1.0
 mixture_14_3_2 cost 0.32425634640922857
 mixture_14_3_2 shares_of_cut_14_3 1.0
 mixture_14_3_3 cost 0.26925790241138864
 mixture_14_3_3 shares_of_cut_14_3 1.0
 mixture_14_3_4 cost 0.24166086794940048
 mixture_14_3_4 shares_of_cut_14_3 1.0
 mixture_14_3_5 cost 0.2277722470666117
 mixture_14_3_5 shares_of_cut_14_3 1.0
 mixture_14_3_6 cost 0.2221313059045579
 mixture_14_3_6 shares_of_cut_14_3 1.0
 mixture_14_3_7 cost 0.22213135269107992
 mixture_14_3_7 shares_of_cut_14_3 1.0
 mixture_14_4_0 cost 0.9188934039059734
 mixture_14_4_0 shares_of_cut_14_4 1.0
 mixture_14_4_1 cost 0.4561161600450718
 mixture_14_4_1 shares_of_cut_14_4 1.0
 mixture_14_4_2 cost 0.3447402208245062
 mixture_14_4_2 shares_of_cut_14_4 1.0
 mixture_14_4_3 cost 0.29733693304367903
 mixture_14_4_3 shares_of_cut_14_4 1.0
 mixture_14_4_4 cost 0.2735509843621053
 mixture_14_4_4 shares_of_cut_14_4 1.0
 mixture_14_4_5 cost 0.2615803494726619
 mixture_14_4_5 shares_of_cut_14_4 1.0
 mixture_14_4_6 cost 0.2567184090644923
 mixture_14_4_6 shares_of_cut_14_4 1.0
 mixture_14_4_7 cost 0.2567184493899053
 mixture_14_4_7 shares_of_cut_14_4 1.0
 mixture_14_5_0 cost 0.9073332231768452
 mixture_14_5_0 shares_of_cut_14_5 1.0
 mixture_14_5_1 cost 0.48070416814501477
 mixture_14_5_1 shares_of_cut_14_5 1.0
 mixture_14_5_2 cost 0.3780279619717601
 mixture_14_5_2 shares_of_cut_14_5 1.0
 mixture_14_5_3 cost 0.3343274124317423
 mixture_14_5_3 shares_of_cut_14_5 1.0
 mixture_14_5_4 cost 0.31239941803773624
 mixture_14_5_4 shares_of_cut_14_5 1.0
 mixture_14_5_5 cost 0.3013638264680062
 mixture_14_5_5 shares_of_cut_14_5 1.0
 mixture_14_5_6 cost 0.2968816591413389
 mixture_14_5_6 shares_of_cut_14_5 1.0
 mixture_14_5_7 cost 0.29688169631687655
 mixture_14_5_7 shares_of_cut_14_5 1.0
 mixture_14_6_0 cost 0.8908173776418504
 mixture_14_6_0 shares_of_cut_14_6 1.0
 mixture_14_6_1 cost 0.4869249972095877
 mixture_14_6_1 shares_of_cut_14_6 1.0
 mixture_14_6_2 cost 0.3897207940828795
 mixture_14_6_2 shares_of_cut_14_6 1.0
 mixture_14_6_3 cost 0.3483492119748608
 mixture_14_6_3 shares_of_cut_14_6 1.0
 mixture_14_6_4 cost 0.3275898432693242
 mixture_14_6_4 shares_of_cut_14_6 1.0
 mixture_14_6_5 cost 0.31714238007851103
 mixture_14_6_5 shares_of_cut_14_6 1.0
 mixture_14_6_6 cost 0.3128990843870624
 mixture_14_6_6 shares_of_cut_14_6 1.0
 mixture_14_6_7 cost 0.3128991195813751
 mixture_14_6_7 shares_of_cut_14_6 1.0
 mixture_14_7_0 cost 0.8721384898921075
 mixture_14_7_0 shares_of_cut_14_7 1.0
 mixture_14_7_1 cost 0.4875727815903708
 mixture_14_7_1 shares_of_cut_14_7 1.0
 mixture_14_7_2 cost 0.39501990107967316
 mixture_14_7_2 shares_of_cut_14_7 1.0
 mixture_14_7_3 cost 0.3556279923739283
 mixture_14_7_3 shares_of_cut_14_7 1.0
 mixture_14_7_4 cost 0.3358619811369808
 mixture_14_7_4 shares_of_cut_14_7 1.0
 mixture_14_7_5 cost 0.32591443996863423
 mixture_14_7_5 shares_of_cut_14_7 1.0
 mixture_14_7_6 cost 0.3218741904066861
 mixture_14_7_6 shares_of_cut_14_7 1.0
 mixture_14_7_7 cost 0.3218742239169142
 mixture_14_7_7 shares_of_cut_14_7 1.0
 mixture_14_8_0 cost 0.8556218239426475
 mixture_14_8_0 shares_of_cut_14_8 1.0
 mixture_14_8_1 cost 0.5275964579083078
 mixture_14_8_1 shares_of_cut_14_8 1.0
 mixture_14_8_2 cost 0.44865106092758333
 mixture_14_8_2 shares_of_cut_14_8 1.0
 mixture_14_8_3 cost 0.41505070345146955
 mixture_14_8_3 shares_of_cut_14_8 1.0
 mixture_14_8_4 cost 0.39819076786420365
 mixture_14_8_4 shares_of_cut_14_8 1.0
 mixture_14_8_5 cost 0.3897057527875908
 mixture_14_8_5 shares_of_cut_14_8 1.0
 mixture_14_8_6 cost 0.38625951638944517
 mixture_14_8_6 shares_of_cut_14_8 1.0
 mixture_14_8_7 cost 0.3862595449728695
 mixture_14_8_7 shares_of_cut_14_8 1.0
 mixture_14_9_0 cost 0.7978220031637424
 mixture_14_9_0 shares_of_cut_14_9 1.0
 mixture_14_9_1 cost 0.5749248306709562
 mixture_14_9_1 shares_of_cut_14_9 1.0
 mixture_14_9_2 cost 0.5212804860854772
 mixture_14_9_2 shares_of_cut_14_9 1.0
 mixture_14_9_3 cost 0.49844863997943983
 mixture_14_9_3 shares_of_cut_14_9 1.0
 mixture_14_9_4 cost 0.48699211143030724
 mixture_14_9_4 shares_of_cut_14_9 1.0
 mixture_14_9_5 cost 0.481226441866394
 mixture_14_9_5 shares_of_cut_14_9 1.0
 mixture_14_9_6 cost 0.4788846828793528
 mixture_14_9_6 shares_of_cut_14_9 1.0
 mixture_14_9_7 cost 0.4788847023021327
 mixture_14_9_7 shares_of_cut_14_9 1.0
 mixture_14_10_0 cost 0.737758525056279
 mixture_14_10_0 shares_of_cut_14_10 1.0
 mixture_14_10_1 cost 0.5553803326874449
 mixture_14_10_1 shares_of_cut_14_10 1.0
 mixture_14_10_2 cost 0.5114876332561537
 mixture_14_10_2 shares_of_cut_14_10 1.0
 mixture_14_10_3 cost 0.49280623512672134
 mixture_14_10_3 shares_of_cut_14_10 1.0
 mixture_14_10_4 cost 0.48343231196634406
 mixture_14_10_4 shares_of_cut_14_10 1.0
 mixture_14_10_5 cost 0.4787147447531641
 mixture_14_10_5 shares_of_cut_14_10 1.0
 mixture_14_10_6 cost 0.4767986784063204
 mixture_14_10_6 shares_of_cut_14_10 1.0
 mixture_14_10_7 cost 0.4767986942983635
 mixture_14_10_7 shares_of_cut_14_10 1.0
 mixture_14_11_0 cost 0.7827843956483723
 mixture_14_11_0 shares_of_cut_14_11 1.0
 mixture_14_11_1 cost 0.6145249335164298
 mixture_14_11_1 shares_of_cut_14_11 1.0
 mixture_14_11_2 cost 0.5740301687536986
 mixture_14_11_2 shares_of_cut_14_11 1.0
 mixture_14_11_3 cost 0.5567949831193655
 mixture_14_11_3 shares_of_cut_14_11 1.0
 mixture_14_11_4 cost 0.5481467382357805
 mixture_14_11_4 shares_of_cut_14_11 1.0
 mixture_14_11_5 cost 0.543794379483065
 mixture_14_11_5 shares_of_cut_14_11 1.0
 mixture_14_11_6 cost 0.5420266445979804
 mixture_14_11_6 shares_of_cut_14_11 1.0
 mixture_14_11_7 cost 0.5420266592597478
 mixture_14_11_7 shares_of_cut_14_11 1.0
 mixture_14_12_0 cost 0.7215251858632781
 mixture_14_12_0 shares_of_cut_14_12 1.0
 mixture_14_12_1 cost 0.5703822889780392
 mixture_14_12_1 shares_of_cut_14_12 1.0
 mixture_14_12_2 cost 0.5340069435598658
 mixture_14_12_2 shares_of_cut_14_12 1.0
 mixture_14_12_3 cost 0.5185250452337838
 mixture_14_12_3 shares_of_cut_14_12 1.0
 mixture_14_12_4 cost 0.5107565621534506
 mixture_14_12_4 shares_of_cut_14_12 1.0
 mixture_14_12_5 cost 0.5068469567034259
 mixture_14_12_5 shares_of_cut_14_12 1.0
 mixture_14_12_6 cost 0.5052590485521016
 mixture_14_12_6 shares_of_cut_14_12 1.0
 mixture_14_12_7 cost 0.5052590617223682
 mixture_14_12_7 shares_of_cut_14_12 1.0
 mixture_14_13_0 cost 0.6594273714106152
 mixture_14_13_0 shares_of_cut_14_13 1.0
 mixture_14_13_1 cost 0.6108852743816742
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
 mixture_14_14_0 cost 0.6325398747066294
 mixture_14_14_0 shares_of_cut_14_14 1.0
 mixture_14_14_1 cost 0.6225822558084319
 mixture_14_14_1 shares_of_cut_14_14 1.0
 mixture_14_14_2 cost 0.6201857698707599
 mixture_14_14_2 shares_of_cut_14_14 1.0
 mixture_14_14_3 cost 0.6191657891337967
 mixture_14_14_3 shares_of_cut_14_14 1.0
 mixture_14_14_4 cost 0.6186539847716652
 mixture_14_14_4 shares_of_cut_14_14 1.0
 mixture_14_14_5 cost 0.6183964115617034
 mixture_14_14_5 shares_of_cut_14_14 1.0
 mixture_14_14_6 cost 0.6182917967598035
 mixture_14_14_6 shares_of_cut_14_14 1.0
 mixture_14_14_7 cost 0.618291797627489
 mixture_14_14_7 shares_of_cut_14_14 1.0
 mixture_15_0_0 cost 0.06833903121004473
 mixture_15_0_0 shares_of_cut_15_0 1.0
 mixture_15_0_1 cost 0.0683366083407001
 mixture_15_0_1 shares_of_cut_15_0 1.0
 mixture_15_0_2 cost 0.12858402608890668
 mixture_15_0_2 shares_of_cut_15_0 1.0
 mixture_15_0_3 cost 0.22607183839589198
 mixture_15_0_3 shares_of_cut_15_0 1.0
 mixture_15_0_4 cost 0.3575694926631465
 mixture_15_0_4 shares_of_cut_15_0 1.0
 mixture_15_0_5 cost 0.5221322046401625
 mixture_15_0_5 shares_of_cut_15_0 1.0
 mixture_15_0_6 cost 0.7193831966398639
 mixture_15_0_6 shares_of_cut_15_0 1.0
 mixture_15_0_7 cost 0.9491426131112776
 mixture_15_0_7 shares_of_cut_15_0 1.0
 mixture_15_1_0 cost 0.0679120475691377
 mixture_15_1_0 shares_of_cut_15_1 1.0
 mixture_15_1_1 cost 0.06790967619867018
 mixture_15_1_1 shares_of_cut_15_1 1.0
 mixture_15_1_2 cost 0.12687651545901327
 mixture_15_1_2 shares_of_cut_15_1 1.0
 mixture_15_1_3 cost 0.22229219256194807
 mixture_15_1_3 shares_of_cut_15_1 1.0
 mixture_15_1_4 cost 0.3509948213566931
 mixture_15_1_4 shares_of_cut_15_1 1.0
 mixture_15_1_5 cost 0.5120596992897178
 mixture_15_1_5 shares_of_cut_15_1 1.0
 mixture_15_1_6 cost 0.705118057206408
 mixture_15_1_6 shares_of_cut_15_1 1.0
 mixture_15_1_7 cost 0.9299938624441083
 mixture_15_1_7 shares_of_cut_15_1 1.0
 mixture_15_2_0 cost 0.06506681495818631
 mixture_15_2_0 shares_of_cut_15_2 1.0
 mixture_15_2_1 cost 0.06506455296007414
 mixture_15_2_1 shares_of_cut_15_2 1.0
 mixture_15_2_2 cost 0.12131172349449008
 mixture_15_2_2 shares_of_cut_15_2 1.0
 mixture_15_2_3 cost 0.212326638470184
 mixture_15_2_3 shares_of_cut_15_2 1.0
 mixture_15_2_4 cost 0.33509324425829856
 mixture_15_2_4 shares_of_cut_15_2 1.0
 mixture_15_2_5 cost 0.48872948743907324
 mixture_15_2_5 shares_of_cut_15_2 1.0
 mixture_15_2_6 cost 0.6728836072298783
 mixture_15_2_6 shares_of_cut_15_2 1.0
 mixture_15_2_7 cost 0.88738768994702
 mixture_15_2_7 shares_of_cut_15_2 1.0
 mixture_15_3_0 cost 0.06608877955667392
 mixture_15_3_0 shares_of_cut_15_3 1.0
 mixture_15_3_1 cost 0.06608669223283901
 mixture_15_3_1 shares_of_cut_15_3 1.0
 mixture_15_3_2 cost 0.11799038705453259
 mixture_15_3_2 shares_of_cut_15_3 1.0
 mixture_15_3_3 cost 0.20197701831503884
 mixture_15_3_3 shares_of_cut_15_3 1.0
 mixture_15_3_4 cost 0.31526343575754107
 mixture_15_3_4 shares_of_cut_15_3 1.0
 mixture_15_3_5 cost 0.45703569921259274
 mixture_15_3_5 shares_of_cut_15_3 1.0
 mixture_15_3_6 cost 0.6269692112979895
 mixture_15_3_6 shares_of_cut_15_3 1.0
 mixture_15_3_7 cost 0.8249090248312863
 mixture_15_3_7 shares_of_cut_15_3 1.0
 mixture_15_4_0 cost 0.05870517675364142
 mixture_15_4_0 shares_of_cut_15_4 1.0
 mixture_15_4_1 cost 0.058703377684336096
 mixture_15_4_1 shares_of_cut_15_4 1.0
 mixture_15_4_2 cost 0.10343929389712204
 mixture_15_4_2 shares_of_cut_15_4 1.0
 mixture_15_4_3 cost 0.17582756821885293
 mixture_15_4_3 shares_of_cut_15_4 1.0
 mixture_15_4_4 cost 0.2734693969203479
 mixture_15_4_4 shares_of_cut_15_4 1.0
 mixture_15_4_5 cost 0.3956632430619405
 mixture_15_4_5 shares_of_cut_15_4 1.0
 mixture_15_4_6 cost 0.5421293353991548
 mixture_15_4_6 shares_of_cut_15_4 1.0
 mixture_15_4_7 cost 0.7127341245922936
 mixture_15_4_7 shares_of_cut_15_4 1.0
 mixture_15_5_0 cost 0.05897127167216002
 mixture_15_5_0 shares_of_cut_15_5 1.0
 mixture_15_5_1 cost 0.05896961313071735
 mixture_15_5_1 shares_of_cut_15_5 1.0
 mixture_15_5_2 cost 0.10021114329026998
 mixture_15_5_2 shares_of_cut_15_5 1.0
 mixture_15_5_3 cost 0.166945066530773
 mixture_15_5_3 shares_of_cut_15_5 1.0
 mixture_15_5_4 cost 0.25695995309468445
 mixture_15_5_4 shares_of_cut_15_5 1.0
 mixture_15_5_5 cost 0.3696090640906475
 mixture_15_5_5 shares_of_cut_15_5 1.0
 mixture_15_5_6 cost 0.504634481604073
 mixture_15_5_6 shares_of_cut_15_5 1.0
 mixture_15_5_7 cost 0.6619130880241644
 mixture_15_5_7 shares_of_cut_15_5 1.0
 mixture_15_6_0 cost 0.0604091767704577
 mixture_15_6_0 shares_of_cut_15_6 1.0
 mixture_15_6_1 cost 0.06040760661895623
 mixture_15_6_1 shares_of_cut_15_6 1.0
 mixture_15_6_2 cost 0.09945121978207727
 mixture_15_6_2 shares_of_cut_15_6 1.0
 mixture_15_6_3 cost 0.16262864006157443
 mixture_15_6_3 shares_of_cut_15_6 1.0
 mixture_15_6_4 cost 0.24784629314881151
 mixture_15_6_4 shares_of_cut_15_6 1.0
 mixture_15_6_5 cost 0.35449190731201724
 mixture_15_6_5 shares_of_cut_15_6 1.0
 mixture_15_6_6 cost 0.48232131005695855
 mixture_15_6_6 shares_of_cut_15_6 1.0
 mixture_15_6_7 cost 0.631217945175587
 mixture_15_6_7 shares_of_cut_15_6 1.0
 mixture_15_7_0 cost 0.05662427072261473
 mixture_15_7_0 shares_of_cut_15_7 1.0
 mixture_15_7_1 cost 0.05662277570450211
 mixture_15_7_1 shares_of_cut_15_7 1.0
 mixture_15_7_2 cost 0.09379811121012652
 mixture_15_7_2 shares_of_cut_15_7 1.0
 mixture_15_7_3 cost 0.15395242596213762
 mixture_15_7_3 shares_of_cut_15_7 1.0
 mixture_15_7_4 cost 0.23509232536858657
 mixture_15_7_4 shares_of_cut_15_7 1.0
 mixture_15_7_5 cost 0.3366348355393749
 mixture_15_7_5 shares_of_cut_15_7 1.0
 mixture_15_7_6 cost 0.4583474678890729
 mixture_15_7_6 shares_of_cut_15_7 1.0
 mixture_15_7_7 cost 0.60011924354589
 mixture_15_7_7 shares_of_cut_15_7 1.0
 mixture_15_8_0 cost 0.06305556995403895
 mixture_15_8_0 shares_of_cut_15_8 1.0
 mixture_15_8_1 cost 0.06305429473928882
 mixture_15_8_1 shares_of_cut_15_8 1.0
 mixture_15_8_2 cost 0.09476396820584203
 mixture_15_8_2 shares_of_cut_15_8 1.0
 mixture_15_8_3 cost 0.1460741622483934
 mixture_15_8_3 shares_of_cut_15_8 1.0
 mixture_15_8_4 cost 0.21528455888081127
 mixture_15_8_4 shares_of_cut_15_8 1.0
 mixture_15_8_5 cost 0.30189789529583055
 mixture_15_8_5 shares_of_cut_15_8 1.0
 mixture_15_8_6 cost 0.40571586428173656
 mixture_15_8_6 shares_of_cut_15_8 1.0
 mixture_15_8_7 cost 0.526643803510986
 mixture_15_8_7 shares_of_cut_15_8 1.0
 mixture_15_9_0 cost 0.05849009240617261
 mixture_15_9_0 shares_of_cut_15_9 1.0
 mixture_15_9_1 cost 0.058489225882447426
 mixture_15_9_1 shares_of_cut_15_9 1.0
 mixture_15_9_2 cost 0.08003632951596436
 mixture_15_9_2 shares_of_cut_15_9 1.0
 mixture_15_9_3 cost 0.1149022220852104
 mixture_15_9_3 shares_of_cut_15_9 1.0
 mixture_15_9_4 cost 0.16193151711495887
 mixture_15_9_4 shares_of_cut_15_9 1.0
 mixture_15_9_5 cost 0.2207863185605679
 mixture_15_9_5 shares_of_cut_15_9 1.0
 mixture_15_9_6 cost 0.29133187429201
 mixture_15_9_6 shares_of_cut_15_9 1.0
 mixture_15_9_7 cost 0.373503860121781
 mixture_15_9_7 shares_of_cut_15_9 1.0
 mixture_15_10_0 cost 0.04752753889532727
 mixture_15_10_0 shares_of_cut_15_10 1.0
 mixture_15_10_1 cost 0.04752682989113097
 mixture_15_10_1 shares_of_cut_15_10 1.0
 mixture_15_10_2 cost 0.06515703025444844
 mixture_15_10_2 shares_of_cut_15_10 1.0
 mixture_15_10_3 cost 0.09368488635504953
 mixture_15_10_3 shares_of_cut_15_10 1.0
 mixture_15_10_4 cost 0.13216504166605383
 mixture_15_10_4 shares_of_cut_15_10 1.0
 mixture_15_10_5 cost 0.1803210239956377
 mixture_15_10_5 shares_of_cut_15_10 1.0
 mixture_15_10_6 cost 0.238042576898565
 mixture_15_10_6 shares_of_cut_15_10 1.0
 mixture_15_10_7 cost 0.30527706924940945
 mixture_15_10_7 shares_of_cut_15_10 1.0
 mixture_15_11_0 cost 0.05796660708240017
 mixture_15_11_0 shares_of_cut_15_11 1.0
 mixture_15_11_1 cost 0.057965952965462336
 mixture_15_11_1 shares_of_cut_15_11 1.0
 mixture_15_11_2 cost 0.07423131886190107
 mixture_15_11_2 shares_of_cut_15_11 1.0
 mixture_15_11_3 cost 0.10055070310909826
 mixture_15_11_3 shares_of_cut_15_11 1.0
 mixture_15_11_4 cost 0.1360519335538497
 mixture_15_11_4 shares_of_cut_15_11 1.0
 mixture_15_11_5 cost 0.18047994098153905
 mixture_15_11_5 shares_of_cut_15_11 1.0
 mixture_15_11_6 cost 0.23373300440277014
 mixture_15_11_6 shares_of_cut_15_11 1.0
 mixture_15_11_7 cost 0.2957625671083192
 mixture_15_11_7 shares_of_cut_15_11 1.0
 mixture_15_12_0 cost 0.04775576493996425
 mixture_15_12_0 shares_of_cut_15_12 1.0
 mixture_15_12_1 cost 0.04775517736451599
 mixture_15_12_1 shares_of_cut_15_12 1.0
 mixture_15_12_2 cost 0.062365913006582514
 mixture_15_12_2 shares_of_cut_15_12 1.0
 mixture_15_12_3 cost 0.08600789978672402
 mixture_15_12_3 shares_of_cut_15_12 1.0
 mixture_15_12_4 cost 0.11789768918948906
 mixture_15_12_4 shares_of_cut_15_12 1.0
 mixture_15_12_5 cost 0.15780615947922672
 mixture_15_12_5 shares_of_cut_15_12 1.0
 mixture_15_12_6 cost 0.2056419374587536
 mixture_15_12_6 shares_of_cut_15_12 1.0
 mixture_15_12_7 cost 0.2613614059572888
 mixture_15_12_7 shares_of_cut_15_12 1.0
 mixture_15_13_0 cost 0.0458952502069538
 mixture_15_13_0 shares_of_cut_15_13 1.0
 mixture_15_13_1 cost 0.04589506149716321
 mixture_15_13_1 shares_of_cut_15_13 1.0
 mixture_15_13_2 cost 0.05058754630337886
 mixture_15_13_2 shares_of_cut_15_13 1.0
 mixture_15_13_3 cost 0.05818057012314828
 mixture_15_13_3 shares_of_cut_15_13 1.0
 mixture_15_13_4 cost 0.06842251521830481
 mixture_15_13_4 shares_of_cut_15_13 1.0
 mixture_15_13_5 cost 0.08123979526919589
 mixture_15_13_5 shares_of_cut_15_13 1.0
 mixture_15_13_6 cost 0.09660306422850519
 mixture_15_13_6 shares_of_cut_15_13 1.0
 mixture_15_13_7 cost 0.11449831370430825
 mixture_15_13_7 shares_of_cut_15_13 1.0
 mixture_15_14_0 cost 0.044067303537682574
 mixture_15_14_0 shares_of_cut_15_14 1.0
 mixture_15_14_1 cost 0.044067264826949164
 mixture_15_14_1 shares_of_cut_15_14 1.0
 mixture_15_14_2 cost 0.045029851493899695
 mixture_15_14_2 shares_of_cut_15_14 1.0
 mixture_15_14_3 cost 0.046587436396692876
 mixture_15_14_3 shares_of_cut_15_14 1.0
 mixture_15_14_4 cost 0.04868840426326501
 mixture_15_14_4 shares_of_cut_15_14 1.0
 mixture_15_14_5 cost 0.051317660061220134
 mixture_15_14_5 shares_of_cut_15_14 1.0
 mixture_15_14_6 cost 0.0544691839279394
 mixture_15_14_6 shares_of_cut_15_14 1.0
 mixture_15_14_7 cost 0.0581401022704654
 mixture_15_14_7 shares_of_cut_15_14 1.0
 mixture_16_0_0 cost 0.34064019148867497
 mixture_16_0_0 shares_of_cut_16_0 1.0
 mixture_16_0_1 cost 0.1668565302804275
 mixture_16_0_1 shares_of_cut_16_0 1.0
 mixture_16_0_2 cost 0.16685637061226957
 mixture_16_0_2 shares_of_cut_16_0 1.0
 mixture_16_0_3 cost 0.21673145014974612
 mixture_16_0_3 shares_of_cut_16_0 1.0
 mixture_16_0_4 cost 0.29908490684589933
 mixture_16_0_4 shares_of_cut_16_0 1.0
 mixture_16_0_5 cost 0.4088289791586942
 mixture_16_0_5 shares_of_cut_16_0 1.0
 mixture_16_0_6 cost 0.5439346800202651
 mixture_16_0_6 shares_of_cut_16_0 1.0
 mixture_16_0_7 cost 0.7034334685654641
 mixture_16_0_7 shares_of_cut_16_0 1.0
 mixture_16_1_0 cost 0.3382623506423045
 mixture_16_1_0 shares_of_cut_16_1 1.0
 mixture_16_1_1 cost 0.16817251775738062
 mixture_16_1_1 shares_of_cut_16_1 1.0
 mixture_16_1_2 cost 0.16817236148302145
 mixture_16_1_2 shares_of_cut_16_1 1.0
 mixture_16_1_3 cost 0.21698732995975342
 mixture_16_1_3 shares_of_cut_16_1 1.0
 mixture_16_1_4 cost 0.2975903371098856
 mixture_16_1_4 shares_of_cut_16_1 1.0
 mixture_16_1_5 cost 0.40500176342013067
 mixture_16_1_5 shares_of_cut_16_1 1.0
 mixture_16_1_6 cost 0.5372357486036269
 mixture_16_1_6 shares_of_cut_16_1 1.0
 mixture_16_1_7 cost 0.6933443384467852
 mixture_16_1_7 shares_of_cut_16_1 1.0
 mixture_16_2_0 cost 0.3135569783243961
 mixture_16_2_0 shares_of_cut_16_2 1.0
 mixture_16_2_1 cost 0.15131202918935324
 mixture_16_2_1 shares_of_cut_16_2 1.0
 mixture_16_2_2 cost 0.15131188012268046
 mixture_16_2_2 shares_of_cut_16_2 1.0
 mixture_16_2_3 cost 0.1978754044862705
 mixture_16_2_3 shares_of_cut_16_2 1.0
 mixture_16_2_4 cost 0.2747608395143145
 mixture_16_2_4 shares_of_cut_16_2 1.0
 mixture_16_2_5 cost 0.3772182357186986
 mixture_16_2_5 shares_of_cut_16_2 1.0
 mixture_16_2_6 cost 0.5033533246662873
 mixture_16_2_6 shares_of_cut_16_2 1.0
 mixture_16_2_7 cost 0.6522618736903923
 mixture_16_2_7 shares_of_cut_16_2 1.0
 mixture_16_3_0 cost 0.3351324603486207
 mixture_16_3_0 shares_of_cut_16_3 1.0
 mixture_16_3_1 cost 0.18541626580486426
 mixture_16_3_1 shares_of_cut_16_3 1.0
 mixture_16_3_2 cost 0.18541612824930334
 mixture_16_3_2 shares_of_cut_16_3 1.0
 mixture_16_3_3 cost 0.22838395997181626
 mixture_16_3_3 shares_of_cut_16_3 1.0
 mixture_16_3_4 cost 0.2993322071105234
 mixture_16_3_4 shares_of_cut_16_3 1.0
 mixture_16_3_5 cost 0.3938777171209128
 mixture_16_3_5 shares_of_cut_16_3 1.0
 mixture_16_3_6 cost 0.5102724993088804
 mixture_16_3_6 shares_of_cut_16_3 1.0
 mixture_16_3_7 cost 0.6476821469667882
 mixture_16_3_7 shares_of_cut_16_3 1.0
 mixture_16_4_0 cost 0.27405607641179386
 mixture_16_4_0 shares_of_cut_16_4 1.0
 mixture_16_4_1 cost 0.14501533744676556
 mixture_16_4_1 shares_of_cut_16_4 1.0
 mixture_16_4_2 cost 0.14501521888730523
 mixture_16_4_2 shares_of_cut_16_4 1.0
 mixture_16_4_3 cost 0.1820492937520492
 mixture_16_4_3 shares_of_cut_16_4 1.0
 mixture_16_4_4 cost 0.24319975424132173
 mixture_16_4_4 shares_of_cut_16_4 1.0
 mixture_16_4_5 cost 0.32468875090427424
 mixture_16_4_5 shares_of_cut_16_4 1.0
 mixture_16_4_6 cost 0.42500968646491705
 mixture_16_4_6 shares_of_cut_16_4 1.0
 mixture_16_4_7 cost 0.5434433838263494
 mixture_16_4_7 shares_of_cut_16_4 1.0
 mixture_16_5_0 cost 0.2844172970046766
 mixture_16_5_0 shares_of_cut_16_5 1.0
 mixture_16_5_1 cost 0.16545611372357638
 mixture_16_5_1 shares_of_cut_16_5 1.0
 mixture_16_5_2 cost 0.16545600442496416
 mixture_16_5_2 shares_of_cut_16_5 1.0
 mixture_16_5_3 cost 0.19959729502021387
 mixture_16_5_3 shares_of_cut_16_5 1.0
 mixture_16_5_4 cost 0.25597120605275625
 mixture_16_5_4 shares_of_cut_16_5 1.0
 mixture_16_5_5 cost 0.3310949812664247
 mixture_16_5_5 shares_of_cut_16_5 1.0
 mixture_16_5_6 cost 0.42357970584162585
 mixture_16_5_6 shares_of_cut_16_5 1.0
 mixture_16_5_7 cost 0.5327623786275436
 mixture_16_5_7 shares_of_cut_16_5 1.0
 mixture_16_6_0 cost 0.30875943607181744
 mixture_16_6_0 shares_of_cut_16_6 1.0
 mixture_16_6_1 cost 0.19613814380925113
 mixture_16_6_1 shares_of_cut_16_6 1.0
 mixture_16_6_2 cost 0.19613804033557497
 mixture_16_6_2 shares_of_cut_16_6 1.0
 mixture_16_6_3 cost 0.22845981253300823
 mixture_16_6_3 shares_of_cut_16_6 1.0
 mixture_16_6_4 cost 0.28182934480621774
 mixture_16_6_4 shares_of_cut_16_6 1.0
 mixture_16_6_5 cost 0.35294949014147387
 mixture_16_6_5 shares_of_cut_16_6 1.0
 mixture_16_6_6 cost 0.4405053542387123
 mixture_16_6_6 shares_of_cut_16_6 1.0
 mixture_16_6_7 cost 0.5438692697839651
 mixture_16_6_7 shares_of_cut_16_6 1.0
 mixture_16_7_0 cost 0.2704611099411231
 mixture_16_7_0 shares_of_cut_16_7 1.0
 mixture_16_7_1 cost 0.1632288641075716
 mixture_16_7_1 shares_of_cut_16_7 1.0
 mixture_16_7_2 cost 0.1632287655852189
 mixture_16_7_2 shares_of_cut_16_7 1.0
 mixture_16_7_3 cost 0.1940039072340174
 mixture_16_7_3 shares_of_cut_16_7 1.0
 mixture_16_7_4 cost 0.24481965166181138
 mixture_16_7_4 shares_of_cut_16_7 1.0
 mixture_16_7_5 cost 0.31253662378221564
 mixture_16_7_5 shares_of_cut_16_7 1.0
 mixture_16_7_6 cost 0.39590284836037926
 mixture_16_7_6 shares_of_cut_16_7 1.0
 mixture_16_7_7 cost 0.4943206926186905
 mixture_16_7_7 shares_of_cut_16_7 1.0
 mixture_16_8_0 cost 0.35863058383078034
 mixture_16_8_0 shares_of_cut_16_8 1.0
 mixture_16_8_1 cost 0.26716403876213835
 mixture_16_8_1 shares_of_cut_16_8 1.0
 mixture_16_8_2 cost 0.26716395472492416
 mixture_16_8_2 shares_of_cut_16_8 1.0
 mixture_16_8_3 cost 0.29341441566353976
 mixture_16_8_3 shares_of_cut_16_8 1.0
 mixture_16_8_4 cost 0.3367590322177436
 mixture_16_8_4 shares_of_cut_16_8 1.0
 mixture_16_8_5 cost 0.39451999240482344
 mixture_16_8_5 shares_of_cut_16_8 1.0
 mixture_16_8_6 cost 0.46562939124570174
 mixture_16_8_6 shares_of_cut_16_8 1.0
 mixture_16_8_7 cost 0.5495774622521081
 mixture_16_8_7 shares_of_cut_16_8 1.0
 mixture_16_9_0 cost 0.33113212605200265
 mixture_16_9_0 shares_of_cut_16_9 1.0
 mixture_16_9_1 cost 0.26897951108822576
 mixture_16_9_1 shares_of_cut_16_9 1.0
 mixture_16_9_2 cost 0.26897945398393025
 mixture_16_9_2 shares_of_cut_16_9 1.0
 mixture_16_9_3 cost 0.28681695719469474
 mixture_16_9_3 shares_of_cut_16_9 1.0
 mixture_16_9_4 cost 0.31627014427445443
 mixture_16_9_4 shares_of_cut_16_9 1.0
 mixture_16_9_5 cost 0.3555194098474732
 mixture_16_9_5 shares_of_cut_16_9 1.0
 mixture_16_9_6 cost 0.40383909966571224
 mixture_16_9_6 shares_of_cut_16_9 1.0
 mixture_16_9_7 cost 0.46088282128324337
 mixture_16_9_7 shares_of_cut_16_9 1.0
 mixture_16_10_0 cost 0.22013337664436428
 mixture_16_10_0 shares_of_cut_16_10 1.0
 mixture_16_10_1 cost 0.16927906816964983
 mixture_16_10_1 shares_of_cut_16_10 1.0
 mixture_16_10_2 cost 0.16927902144596071
 mixture_16_10_2 shares_of_cut_16_10 1.0
 mixture_16_10_3 cost 0.18387396473559708
 mixture_16_10_3 shares_of_cut_16_10 1.0
 mixture_16_10_4 cost 0.2079730547286813
 mixture_16_10_4 shares_of_cut_16_10 1.0
 mixture_16_10_5 cost 0.24008745989119257
 mixture_16_10_5 shares_of_cut_16_10 1.0
 mixture_16_10_6 cost 0.27962343778771964
 mixture_16_10_6 shares_of_cut_16_10 1.0
 mixture_16_10_7 cost 0.32629756432888535
 mixture_16_10_7 shares_of_cut_16_10 1.0
 mixture_16_11_0 cost 0.3349847154018217
 mixture_16_11_0 shares_of_cut_16_11 1.0
 mixture_16_11_1 cost 0.2880672716005223
 mixture_16_11_1 shares_of_cut_16_11 1.0
 mixture_16_11_2 cost 0.28806722849392774
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
 mixture_16_12_0 cost 0.23077754046745924
 mixture_16_12_0 shares_of_cut_16_12 1.0
 mixture_16_12_1 cost 0.18863287721507044
 mixture_16_12_1 shares_of_cut_16_12 1.0
 mixture_16_12_2 cost 0.18863283849358942
 mixture_16_12_2 shares_of_cut_16_12 1.0
 mixture_16_12_3 cost 0.20072815526375593
 mixture_16_12_3 shares_of_cut_16_12 1.0
 mixture_16_12_4 cost 0.22069987571203498
 mixture_16_12_4 shares_of_cut_16_12 1.0
 mixture_16_12_5 cost 0.24731415544012855
 mixture_16_12_5 shares_of_cut_16_12 1.0
 mixture_16_12_6 cost 0.28007894026915625
 mixture_16_12_6 shares_of_cut_16_12 1.0
 mixture_16_12_7 cost 0.31875934719386867
 mixture_16_12_7 shares_of_cut_16_12 1.0
 mixture_16_13_0 cost 0.2367327165159602
 mixture_16_13_0 shares_of_cut_16_13 1.0
 mixture_16_13_1 cost 0.22319724528304577
 mixture_16_13_1 shares_of_cut_16_13 1.0
 mixture_16_13_2 cost 0.22319723284698736
 mixture_16_13_2 shares_of_cut_16_13 1.0
 mixture_16_13_3 cost 0.22708184834895837
 mixture_16_13_3 shares_of_cut_16_13 1.0
 mixture_16_13_4 cost 0.2334961040752553
 mixture_16_13_4 shares_of_cut_16_13 1.0
 mixture_16_13_5 cost 0.2420437300341347
 mixture_16_13_5 shares_of_cut_16_13 1.0
 mixture_16_13_6 cost 0.25256669470584314
 mixture_16_13_6 shares_of_cut_16_13 1.0
 mixture_16_13_7 cost 0.26498956144157854
 mixture_16_13_7 shares_of_cut_16_13 1.0
 mixture_16_14_0 cost 0.22636228520205462
 mixture_16_14_0 shares_of_cut_16_14 1.0
 mixture_16_14_1 cost 0.22358570420547103
 mixture_16_14_1 shares_of_cut_16_14 1.0
 mixture_16_14_2 cost 0.2235857016544166
 mixture_16_14_2 shares_of_cut_16_14 1.0
 mixture_16_14_3 cost 0.2243825671196971
 mixture_16_14_3 shares_of_cut_16_14 1.0
 mixture_16_14_4 cost 0.22569834698804447
 mixture_16_14_4 shares_of_cut_16_14 1.0
 mixture_16_14_5 cost 0.22745175293859737
 mixture_16_14_5 shares_of_cut_16_14 1.0
 mixture_16_14_6 cost 0.22961036738447918
 mixture_16_14_6 shares_of_cut_16_14 1.0
 mixture_16_14_7 cost 0.2321587157284701
 mixture_16_14_7 shares_of_cut_16_14 1.0
 mixture_17_0_0 cost 0.6817745519276068
 mixture_17_0_0 shares_of_cut_17_0 1.0
 mixture_17_0_1 cost 0.303391305946372
 mixture_17_0_1 shares_of_cut_17_0 1.0
 mixture_17_0_2 cost 0.22123694701244287
 mixture_17_0_2 shares_of_cut_17_0 1.0
 mixture_17_0_3 cost 0.19689667271447966
 mixture_17_0_3 shares_of_cut_17_0 1.0
 mixture_17_0_4 cost 0.19689677153914226
 mixture_17_0_4 shares_of_cut_17_0 1.0
 mixture_17_0_5 cost 0.21144776181743516
 mixture_17_0_5 shares_of_cut_17_0 1.0
 mixture_17_0_6 cost 0.2366456218016024
 mixture_17_0_6 shares_of_cut_17_0 1.0
 mixture_17_0_7 cost 0.2706267592287782
 mixture_17_0_7 shares_of_cut_17_0 1.0
 mixture_17_1_0 cost 0.6665542069449927
 mixture_17_1_0 shares_of_cut_17_1 1.0
 mixture_17_1_1 cost 0.29621362010305274
 mixture_17_1_1 shares_of_cut_17_1 1.0
 mixture_17_1_2 cost 0.21580547882735912
 mixture_17_1_2 shares_of_cut_17_1 1.0
 mixture_17_1_3 cost 0.19198256498764713
 mixture_17_1_3 shares_of_cut_17_1 1.0
 mixture_17_1_4 cost 0.19198266171175937
 mixture_17_1_4 shares_of_cut_17_1 1.0
 mixture_17_1_5 cost 0.20622436595217805
 mixture_17_1_5 shares_of_cut_17_1 1.0
 mixture_17_1_6 cost 0.2308866372150033
 mixture_17_1_6 shares_of_cut_17_1 1.0
 mixture_17_1_7 cost 0.26414549449792063
 mixture_17_1_7 shares_of_cut_17_1 1.0
 mixture_17_2_0 cost 0.5957205027964954
 mixture_17_2_0 shares_of_cut_17_2 1.0
 mixture_17_2_1 cost 0.24246076554068727
 mixture_17_2_1 shares_of_cut_17_2 1.0
 mixture_17_2_2 cost 0.16576120878267372
 mixture_17_2_2 shares_of_cut_17_2 1.0
 mixture_17_2_3 cost 0.1430370554419647
 mixture_17_2_3 shares_of_cut_17_2 1.0
 mixture_17_2_4 cost 0.1430371477049672
 mixture_17_2_4 shares_of_cut_17_2 1.0
 mixture_17_2_5 cost 0.15662199602242272
 mixture_17_2_5 shares_of_cut_17_2 1.0
 mixture_17_2_6 cost 0.1801467939408195
 mixture_17_2_6 shares_of_cut_17_2 1.0
 mixture_17_2_7 cost 0.21187168611475296
 mixture_17_2_7 shares_of_cut_17_2 1.0
 mixture_17_3_0 cost 0.6671611735512981
 mixture_17_3_0 shares_of_cut_17_3 1.0
 mixture_17_3_1 cost 0.34118058784169003
 mixture_17_3_1 shares_of_cut_17_3 1.0
 mixture_17_3_2 cost 0.2704038652243051
 mixture_17_3_2 shares_of_cut_17_3 1.0
 mixture_17_3_3 cost 0.24943449896336847
 mixture_17_3_3 shares_of_cut_17_3 1.0
 mixture_17_3_4 cost 0.24943458410170835
 mixture_17_3_4 shares_of_cut_17_3 1.0
 mixture_17_3_5 cost 0.26197039371788766
 mixture_17_3_5 shares_of_cut_17_3 1.0
 mixture_17_3_6 cost 0.283678577797145
 mixture_17_3_6 shares_of_cut_17_3 1.0
 mixture_17_3_7 cost 0.3129536347644897
 mixture_17_3_7 shares_of_cut_17_3 1.0
 mixture_17_4_0 cost 0.5289715031077032
 mixture_17_4_0 shares_of_cut_17_4 1.0
 mixture_17_4_1 cost 0.24800807228842336
 mixture_17_4_1 shares_of_cut_17_4 1.0
 mixture_17_4_2 cost 0.18700544918607806
 mixture_17_4_2 shares_of_cut_17_4 1.0
 mixture_17_4_3 cost 0.16893190326016452
 mixture_17_4_3 shares_of_cut_17_4 1.0
 mixture_17_4_4 cost 0.1689319766410992
 mixture_17_4_4 shares_of_cut_17_4 1.0
 mixture_17_4_5 cost 0.17973662032928697
 mixture_17_4_5 shares_of_cut_17_4 1.0
 mixture_17_4_6 cost 0.1984469550643682
 mixture_17_4_6 shares_of_cut_17_4 1.0
 mixture_17_4_7 cost 0.22367919527606675
 mixture_17_4_7 shares_of_cut_17_4 1.0
 mixture_17_5_0 cost 0.553524344106413
 mixture_17_5_0 shares_of_cut_17_5 1.0
 mixture_17_5_1 cost 0.2945073665452621
 mixture_17_5_1 shares_of_cut_17_5 1.0
 mixture_17_5_2 cost 0.23826974511105203
 mixture_17_5_2 shares_of_cut_17_5 1.0
 mixture_17_5_3 cost 0.22160794956743948
 mixture_17_5_3 shares_of_cut_17_5 1.0
 mixture_17_5_4 cost 0.22160801721648496
 mixture_17_5_4 shares_of_cut_17_5 1.0
 mixture_17_5_5 cost 0.23156869481633835
 mixture_17_5_5 shares_of_cut_17_5 1.0
 mixture_17_5_6 cost 0.24881753868938808
 mixture_17_5_6 shares_of_cut_17_5 1.0
 mixture_17_5_7 cost 0.2720788527247185
 mixture_17_5_7 shares_of_cut_17_5 1.0
 mixture_17_6_0 cost 0.6738228604856094
 mixture_17_6_0 shares_of_cut_17_6 1.0
 mixture_17_6_1 cost 0.428609876499467
 mixture_17_6_1 shares_of_cut_17_6 1.0
 mixture_17_6_2 cost 0.3753693704368482
 mixture_17_6_2 shares_of_cut_17_6 1.0
 mixture_17_6_3 cost 0.35959554494368456
 mixture_17_6_3 shares_of_cut_17_6 1.0
 mixture_17_6_4 cost 0.35959560898745674
 mixture_17_6_4 shares_of_cut_17_6 1.0
 mixture_17_6_5 cost 0.3690254444360128
 mixture_17_6_5 shares_of_cut_17_6 1.0
 mixture_17_6_6 cost 0.38535503223464673
 mixture_17_6_6 shares_of_cut_17_6 1.0
 mixture_17_6_7 cost 0.40737666293912617
 mixture_17_6_7 shares_of_cut_17_6 1.0
 mixture_17_7_0 cost 0.544222879189298
 mixture_17_7_0 shares_of_cut_17_7 1.0
 mixture_17_7_1 cost 0.3107435925276164
 mixture_17_7_1 shares_of_cut_17_7 1.0
 mixture_17_7_2 cost 0.2600507002715127
 mixture_17_7_2 shares_of_cut_17_7 1.0
 mixture_17_7_3 cost 0.24503166879853894
 mixture_17_7_3 shares_of_cut_17_7 1.0
 mixture_17_7_4 cost 0.2450317297777498
 mixture_17_7_4 shares_of_cut_17_7 1.0
 mixture_17_7_5 cost 0.2540103377538687
 mixture_17_7_5 shares_of_cut_17_7 1.0
 mixture_17_7_6 cost 0.26955853772569327
 mixture_17_7_6 shares_of_cut_17_7 1.0
 mixture_17_7_7 cost 0.29052641040693516
 mixture_17_7_7 shares_of_cut_17_7 1.0
 mixture_17_8_0 cost 0.8788596973791407
 mixture_17_8_0 shares_of_cut_17_8 1.0
 mixture_17_8_1 cost 0.6797074411708388
 mixture_17_8_1 shares_of_cut_17_8 1.0
 mixture_17_8_2 cost 0.636467614585467
 mixture_17_8_2 shares_of_cut_17_8 1.0
 mixture_17_8_3 cost 0.6236567393824759
 mixture_17_8_3 shares_of_cut_17_8 1.0
 mixture_17_8_4 cost 0.6236567913962866
 mixture_17_8_4 shares_of_cut_17_8 1.0
 mixture_17_8_5 cost 0.6313153295973432
 mixture_17_8_5 shares_of_cut_17_8 1.0
 mixture_17_8_6 cost 0.6445775728936984
 mixture_17_8_6 shares_of_cut_17_8 1.0
 mixture_17_8_7 cost 0.6624626675933778
 mixture_17_8_7 shares_of_cut_17_8 1.0
 mixture_17_9_0 cost 0.7879540431332912
 mixture_17_9_0 shares_of_cut_17_9 1.0
 mixture_17_9_1 cost 0.652627695232067
 mixture_17_9_1 shares_of_cut_17_9 1.0
 mixture_17_9_2 cost 0.6232457141935981
 mixture_17_9_2 shares_of_cut_17_9 1.0
 mixture_17_9_3 cost 0.6145405707639107
 mixture_17_9_3 shares_of_cut_17_9 1.0
 mixture_17_9_4 cost 0.6145406061079192
 mixture_17_9_4 shares_of_cut_17_9 1.0
 mixture_17_9_5 cost 0.6197446747172498
 mixture_17_9_5 shares_of_cut_17_9 1.0
 mixture_17_9_6 cost 0.6287565281827515
 mixture_17_9_6 shares_of_cut_17_9 1.0
 mixture_17_9_7 cost 0.6409096646505784
 mixture_17_9_7 shares_of_cut_17_9 1.0
 mixture_17_10_0 cost 0.4559766653223978
 mixture_17_10_0 shares_of_cut_17_10 1.0
 mixture_17_10_1 cost 0.3452503854235355
 mixture_17_10_1 shares_of_cut_17_10 1.0
 mixture_17_10_2 cost 0.3212095574036791
 mixture_17_10_2 shares_of_cut_17_10 1.0
 mixture_17_10_3 cost 0.3140868635387795
 mixture_17_10_3 shares_of_cut_17_10 1.0
 mixture_17_10_4 cost 0.3140868924578381
 mixture_17_10_4 shares_of_cut_17_10 1.0
 mixture_17_10_5 cost 0.318344948382544
 mixture_17_10_5 shares_of_cut_17_10 1.0
 mixture_17_10_6 cost 0.32571859752555504
 mixture_17_10_6 shares_of_cut_17_10 1.0
 mixture_17_10_7 cost 0.3356624969291501
 mixture_17_10_7 shares_of_cut_17_10 1.0
 mixture_17_11_0 cost 0.7676584693272077
 mixture_17_11_0 shares_of_cut_17_11 1.0
 mixture_17_11_1 cost 0.665504017319177
 mixture_17_11_1 shares_of_cut_17_11 1.0
 mixture_17_11_2 cost 0.6433242997812001
 mixture_17_11_2 shares_of_cut_17_11 1.0
 mixture_17_11_3 cost 0.6367530062341361
 mixture_17_11_3 shares_of_cut_17_11 1.0
 mixture_17_11_4 cost 0.6367530329144381
 mixture_17_11_4 shares_of_cut_17_11 1.0
 mixture_17_11_5 cost 0.6406814532497479
 mixture_17_11_5 shares_of_cut_17_11 1.0
 mixture_17_11_6 cost 0.6474842744787441
 mixture_17_11_6 shares_of_cut_17_11 1.0
 mixture_17_11_7 cost 0.6566583711369638
 mixture_17_11_7 shares_of_cut_17_11 1.0
 mixture_17_12_0 cost 0.5046810380959744
 mixture_17_12_0 shares_of_cut_17_12 1.0
 mixture_17_12_1 cost 0.4129184732417583
 mixture_17_12_1 shares_of_cut_17_12 1.0
 mixture_17_12_2 cost 0.3929950364358246
 mixture_17_12_2 shares_of_cut_17_12 1.0
 mixture_17_12_3 cost 0.387092222232082
 mixture_17_12_3 shares_of_cut_17_12 1.0
 mixture_17_12_4 cost 0.3870922461982714
 mixture_17_12_4 shares_of_cut_17_12 1.0
 mixture_17_12_5 cost 0.39062103930231684
 mixture_17_12_5 shares_of_cut_17_12 1.0
 mixture_17_12_6 cost 0.3967318285234106
 mixture_17_12_6 shares_of_cut_17_12 1.0
 mixture_17_12_7 cost 0.4049726699456967
 mixture_17_12_7 shares_of_cut_17_12 1.0
 mixture_17_13_0 cost 0.5718676367542016
 mixture_17_13_0 shares_of_cut_17_13 1.0
 mixture_17_13_1 cost 0.5423965374265237
 mixture_17_13_1 shares_of_cut_17_13 1.0
 mixture_17_13_2 cost 0.5359977888084001
 mixture_17_13_2 shares_of_cut_17_13 1.0
 mixture_17_13_3 cost 0.5341020002154405
 mixture_17_13_3 shares_of_cut_17_13 1.0
 mixture_17_13_4 cost 0.5341020079125876
 mixture_17_13_4 shares_of_cut_17_13 1.0
 mixture_17_13_5 cost 0.535235339486758
 mixture_17_13_5 shares_of_cut_17_13 1.0
 mixture_17_13_6 cost 0.5371979227732155
 mixture_17_13_6 shares_of_cut_17_13 1.0
 mixture_17_13_7 cost 0.5398446083414065
 mixture_17_13_7 shares_of_cut_17_13 1.0
 mixture_17_14_0 cost 0.5558814464855845
 mixture_17_14_0 shares_of_cut_17_14 1.0
 mixture_17_14_1 cost 0.5498359314877265
 mixture_17_14_1 shares_of_cut_17_14 1.0
 mixture_17_14_2 cost 0.5485233326495128
 mixture_17_14_2 shares_of_cut_17_14 1.0
 mixture_17_14_3 cost 0.5481344425628529
 mixture_17_14_3 shares_of_cut_17_14 1.0
 mixture_17_14_4 cost 0.548134444141797
 mixture_17_14_4 shares_of_cut_17_14 1.0
 mixture_17_14_5 cost 0.5483669286159257
 mixture_17_14_5 shares_of_cut_17_14 1.0
 mixture_17_14_6 cost 0.5487695205437295
 mixture_17_14_6 shares_of_cut_17_14 1.0
 mixture_17_14_7 cost 0.5493124448886685
 mixture_17_14_7 shares_of_cut_17_14 1.0
 mixture_18_0_0 cost 0.06819780171566091
 mixture_18_0_0 shares_of_cut_18_0 1.0
 mixture_18_0_1 cost 0.0681998157799041
 mixture_18_0_1 shares_of_cut_18_0 1.0
 mixture_18_0_2 cost 0.12833027774166395
 mixture_18_0_2 shares_of_cut_18_0 1.0
 mixture_18_0_3 cost 0.22562756900994843
 mixture_18_0_3 shares_of_cut_18_0 1.0
 mixture_18_0_4 cost 0.35686785201754107
 mixture_18_0_4 shares_of_cut_18_0 1.0
 mixture_18_0_5 cost 0.5211083063438405
 mixture_18_0_5 shares_of_cut_18_0 1.0
 mixture_18_0_6 cost 0.7179729374724149
 mixture_18_0_6 shares_of_cut_18_0 1.0
 mixture_18_0_7 cost 0.9472822637002986
 mixture_18_0_7 shares_of_cut_18_0 1.0
 mixture_18_1_0 cost 0.06933823515566614
 mixture_18_1_0 shares_of_cut_18_1 1.0
 mixture_18_1_1 cost 0.06934020641031784
 mixture_18_1_1 shares_of_cut_18_1 1.0
 mixture_18_1_2 cost 0.12819257581754961
 mixture_18_1_2 shares_of_cut_18_1 1.0
 mixture_18_1_3 cost 0.22342178146851716
 mixture_18_1_3 shares_of_cut_18_1 1.0
 mixture_18_1_4 cost 0.3518725095135547
 mixture_18_1_4 shares_of_cut_18_1 1.0
 mixture_18_1_5 cost 0.5126219794871938
 mixture_18_1_5 shares_of_cut_18_1 1.0
 mixture_18_1_6 cost 0.705302188758917
 mixture_18_1_6 shares_of_cut_18_1 1.0
 mixture_18_1_7 cost 0.9297374705678157
 mixture_18_1_7 shares_of_cut_18_1 1.0
 mixture_18_2_0 cost 0.06644242334914904
 mixture_18_2_0 shares_of_cut_18_2 1.0
 mixture_18_2_1 cost 0.06644430368558815
 mixture_18_2_1 shares_of_cut_18_2 1.0
 mixture_18_2_2 cost 0.12258228394577934
 mixture_18_2_2 shares_of_cut_18_2 1.0
 mixture_18_2_3 cost 0.21341932790633722
 mixture_18_2_3 shares_of_cut_18_2 1.0
 mixture_18_2_4 cost 0.3359456511118294
 mixture_18_2_4 shares_of_cut_18_2 1.0
 mixture_18_2_5 cost 0.48928103358000685
 mixture_18_2_5 shares_of_cut_18_2 1.0
 mixture_18_2_6 cost 0.6730744456987099
 mixture_18_2_6 shares_of_cut_18_2 1.0
 mixture_18_2_7 cost 0.8871583228098701
 mixture_18_2_7 shares_of_cut_18_2 1.0
 mixture_18_3_0 cost 0.06921313558544655
 mixture_18_3_0 shares_of_cut_18_3 1.0
 mixture_18_3_1 cost 0.06921487071999236
 mixture_18_3_1 shares_of_cut_18_3 1.0
 mixture_18_3_2 cost 0.12101780707477978
 mixture_18_3_2 shares_of_cut_18_3 1.0
 mixture_18_3_3 cost 0.20484030273878354
 mixture_18_3_3 shares_of_cut_18_3 1.0
 mixture_18_3_4 cost 0.31790499251532683
 mixture_18_3_4 shares_of_cut_18_3 1.0
 mixture_18_3_5 cost 0.4593996280921737
 mixture_18_3_5 shares_of_cut_18_3 1.0
 mixture_18_3_6 cost 0.6290002867957073
 mixture_18_3_6 shares_of_cut_18_3 1.0
 mixture_18_3_7 cost 0.8265523435169191
 mixture_18_3_7 shares_of_cut_18_3 1.0
 mixture_18_4_0 cost 0.056979390203945955
 mixture_18_4_0 shares_of_cut_18_4 1.0
 mixture_18_4_1 cost 0.056980885720477596
 mixture_18_4_1 shares_of_cut_18_4 1.0
 mixture_18_4_2 cost 0.10162995797449091
 mixture_18_4_2 shares_of_cut_18_4 1.0
 mixture_18_4_3 cost 0.17387676344091396
 mixture_18_4_3 shares_of_cut_18_4 1.0
 mixture_18_4_4 cost 0.2713274845474588
 mixture_18_4_4 shares_of_cut_18_4 1.0
 mixture_18_4_5 cost 0.3932820425701542
 mixture_18_4_5 shares_of_cut_18_4 1.0
 mixture_18_4_6 cost 0.5394612477974366
 mixture_18_4_6 shares_of_cut_18_4 1.0
 mixture_18_4_7 cost 0.7097318284854591
 mixture_18_4_7 shares_of_cut_18_4 1.0
 mixture_18_5_0 cost 0.06001081221321182
 mixture_18_5_0 shares_of_cut_18_5 1.0
 mixture_18_5_1 cost 0.060012190912819764
 mixture_18_5_1 shares_of_cut_18_5 1.0
 mixture_18_5_2 cost 0.10117366061875699
 mixture_18_5_2 shares_of_cut_18_5 1.0
 mixture_18_5_3 cost 0.1677771653374829
 mixture_18_5_3 shares_of_cut_18_5 1.0
 mixture_18_5_4 cost 0.25761587199254066
 mixture_18_5_4 shares_of_cut_18_5 1.0
 mixture_18_5_5 cost 0.3700443860049663
 mixture_18_5_5 shares_of_cut_18_5 1.0
 mixture_18_5_6 cost 0.5048053255687202
 mixture_18_5_6 shares_of_cut_18_5 1.0
 mixture_18_5_7 cost 0.661775828985449
 mixture_18_5_7 shares_of_cut_18_5 1.0
 mixture_18_6_0 cost 0.056930512363634826
 mixture_18_6_0 shares_of_cut_18_6 1.0
 mixture_18_6_1 cost 0.056931817587130465
 mixture_18_6_1 shares_of_cut_18_6 1.0
 mixture_18_6_2 cost 0.09589963702076255
 mixture_18_6_2 shares_of_cut_18_6 1.0
 mixture_18_6_3 cost 0.1589535892743676
 mixture_18_6_3 shares_of_cut_18_6 1.0
 mixture_18_6_4 cost 0.2440044517458883
 mixture_18_6_4 shares_of_cut_18_6 1.0
 mixture_18_6_5 cost 0.35044122537245875
 mixture_18_6_5 shares_of_cut_18_6 1.0
 mixture_18_6_6 cost 0.4780202451971446
 mixture_18_6_6 shares_of_cut_18_6 1.0
 mixture_18_6_7 cost 0.6266251972857995
 mixture_18_6_7 shares_of_cut_18_6 1.0
 mixture_18_7_0 cost 0.054663814164623646
 mixture_18_7_0 shares_of_cut_18_7 1.0
 mixture_18_7_1 cost 0.054665056931812166
 mixture_18_7_1 shares_of_cut_18_7 1.0
 mixture_18_7_2 cost 0.09176822551704417
 mixture_18_7_2 shares_of_cut_18_7 1.0
 mixture_18_7_3 cost 0.15180498031712203
 mixture_18_7_3 shares_of_cut_18_7 1.0
 mixture_18_7_4 cost 0.23278607021297215
 mixture_18_7_4 shares_of_cut_18_7 1.0
 mixture_18_7_5 cost 0.3341297330848653
 mixture_18_7_5 shares_of_cut_18_7 1.0
 mixture_18_7_6 cost 0.4556039635984809
 mixture_18_7_6 shares_of_cut_18_7 1.0
 mixture_18_7_7 cost 0.5970980135628715
 mixture_18_7_7 shares_of_cut_18_7 1.0
 mixture_18_8_0 cost 0.05709884097718037
 mixture_18_8_0 shares_of_cut_18_8 1.0
 mixture_18_8_1 cost 0.05709990102791582
 mixture_18_8_1 shares_of_cut_18_8 1.0
 mixture_18_8_2 cost 0.08874801783466746
 mixture_18_8_2 shares_of_cut_18_8 1.0
 mixture_18_8_3 cost 0.1399579360454652
 mixture_18_8_3 shares_of_cut_18_8 1.0
 mixture_18_8_4 cost 0.20903287195759684
 mixture_18_8_4 shares_of_cut_18_8 1.0
 mixture_18_8_5 cost 0.29547659637498624
 mixture_18_8_5 shares_of_cut_18_8 1.0
 mixture_18_8_6 cost 0.399091214287575
 mixture_18_8_6 shares_of_cut_18_8 1.0
 mixture_18_8_7 cost 0.5197822601330705
 mixture_18_8_7 shares_of_cut_18_8 1.0
 mixture_18_9_0 cost 0.05725196937478256
 mixture_18_9_0 shares_of_cut_18_9 1.0
 mixture_18_9_1 cost 0.0572526896919778
 mixture_18_9_1 shares_of_cut_18_9 1.0
 mixture_18_9_2 cost 0.07875796483648562
 mixture_18_9_2 shares_of_cut_18_9 1.0
 mixture_18_9_3 cost 0.11355571877475486
 mixture_18_9_3 shares_of_cut_18_9 1.0
 mixture_18_9_4 cost 0.16049296661955342
 mixture_18_9_4 shares_of_cut_18_9 1.0
 mixture_18_9_5 cost 0.21923251467744548
 mixture_18_9_5 shares_of_cut_18_9 1.0
 mixture_18_9_6 cost 0.2896398909143754
 mixture_18_9_6 shares_of_cut_18_9 1.0
 mixture_18_9_7 cost 0.37165090484718805
 mixture_18_9_7 shares_of_cut_18_9 1.0
 mixture_18_10_0 cost 0.04420767256566338
 mixture_18_10_0 shares_of_cut_18_10 1.0
 mixture_18_10_1 cost 0.044208261941232986
 mixture_18_10_1 shares_of_cut_18_10 1.0
 mixture_18_10_2 cost 0.061804237535659556
 mixture_18_10_2 shares_of_cut_18_10 1.0
 mixture_18_10_3 cost 0.0902763414694249
 mixture_18_10_3 shares_of_cut_18_10 1.0
 mixture_18_10_4 cost 0.12868118223508948
 mixture_18_10_4 shares_of_cut_18_10 1.0
 mixture_18_10_5 cost 0.17674286231632658
 mixture_18_10_5 shares_of_cut_18_10 1.0
 mixture_18_10_6 cost 0.23435135444710617
 mixture_18_10_6 shares_of_cut_18_10 1.0
 mixture_18_10_7 cost 0.3014541369011353
 mixture_18_10_7 shares_of_cut_18_10 1.0
 mixture_18_11_0 cost 0.06344663517187436
 mixture_18_11_0 shares_of_cut_18_11 1.0
 mixture_18_11_1 cost 0.06344717892118477
 mixture_18_11_1 shares_of_cut_18_11 1.0
 mixture_18_11_2 cost 0.07968096954466801
 mixture_18_11_2 shares_of_cut_18_11 1.0
 mixture_18_11_3 cost 0.10594891765532588
 mixture_18_11_3 shares_of_cut_18_11 1.0
 mixture_18_11_4 cost 0.1413806639982504
 mixture_18_11_4 shares_of_cut_18_11 1.0
 mixture_18_11_5 cost 0.18572166954606265
 mixture_18_11_5 shares_of_cut_18_11 1.0
 mixture_18_11_6 cost 0.23887042474676196
 mixture_18_11_6 shares_of_cut_18_11 1.0
 mixture_18_11_7 cost 0.3007784738211704
 mixture_18_11_7 shares_of_cut_18_11 1.0
 mixture_18_12_0 cost 0.04389347443928245
 mixture_18_12_0 shares_of_cut_18_12 1.0
 mixture_18_12_1 cost 0.043893962874493854
 mixture_18_12_1 shares_of_cut_18_12 1.0
 mixture_18_12_2 cost 0.058476335307954076
 mixture_18_12_2 shares_of_cut_18_12 1.0
 mixture_18_12_3 cost 0.08207211840609971
 mixture_18_12_3 shares_of_cut_18_12 1.0
 mixture_18_12_4 cost 0.11389949213069409
 mixture_18_12_4 shares_of_cut_18_12 1.0
 mixture_18_12_5 cost 0.15372981099885663
 mixture_18_12_5 shares_of_cut_18_12 1.0
 mixture_18_12_6 cost 0.20147189174186345
 mixture_18_12_6 shares_of_cut_18_12 1.0
 mixture_18_12_7 cost 0.2570822078516478
 mixture_18_12_7 shares_of_cut_18_12 1.0
 mixture_18_13_0 cost 0.04005764013486746
 mixture_18_13_0 shares_of_cut_18_13 1.0
 mixture_18_13_1 cost 0.040057797004094606
 mixture_18_13_1 shares_of_cut_18_13 1.0
 mixture_18_13_2 cost 0.044741172486269284
 mixture_18_13_2 shares_of_cut_18_13 1.0
 mixture_18_13_3 cost 0.052319357212301874
 mixture_18_13_3 shares_of_cut_18_13 1.0
 mixture_18_13_4 cost 0.06254125645701934
 mixture_18_13_4 shares_of_cut_18_13 1.0
 mixture_18_13_5 cost 0.07533343685739936
 mixture_18_13_5 shares_of_cut_18_13 1.0
 mixture_18_13_6 cost 0.0906666133648619
 mixture_18_13_6 shares_of_cut_18_13 1.0
 mixture_18_13_7 cost 0.10852680670534616
 mixture_18_13_7 shares_of_cut_18_13 1.0
 mixture_18_14_0 cost 0.03752457194901139
 mixture_18_14_0 shares_of_cut_18_14 1.0
 mixture_18_14_1 cost 0.03752460412817291
 mixture_18_14_1 shares_of_cut_18_14 1.0
 mixture_18_14_2 cost 0.03848532216597942
 mixture_18_14_2 shares_of_cut_18_14 1.0
 mixture_18_14_3 cost 0.04003986307089715
 mixture_18_14_3 shares_of_cut_18_14 1.0
 mixture_18_14_4 cost 0.042136718858441405
 mixture_18_14_4 shares_of_cut_18_14 1.0
 mixture_18_14_5 cost 0.044760825872772324
 mixture_18_14_5 shares_of_cut_18_14 1.0
 mixture_18_14_6 cost 0.0479061767641662
 mixture_18_14_6 shares_of_cut_18_14 1.0
 mixture_18_14_7 cost 0.051569903912720066
 mixture_18_14_7 shares_of_cut_18_14 1.0
 mixture_19_0_0 cost 1.0343527257675211
 mixture_19_0_0 shares_of_cut_19_0 1.0
 mixture_19_0_1 cost 0.41111448017900837
 mixture_19_0_1 shares_of_cut_19_0 1.0
 mixture_19_0_2 cost 0.2611206205382737
 mixture_19_0_2 shares_of_cut_19_0 1.0
 mixture_19_0_3 cost 0.1972809605213475
 mixture_19_0_3 shares_of_cut_19_0 1.0
 mixture_19_0_4 cost 0.16524759431197045
 mixture_19_0_4 shares_of_cut_19_0 1.0
 mixture_19_0_5 cost 0.1491263230393498
 mixture_19_0_5 shares_of_cut_19_0 1.0
 mixture_19_0_6 cost 0.14257857841633567
 mixture_19_0_6 shares_of_cut_19_0 1.0
 mixture_19_0_7 cost 0.142578632723975
 mixture_19_0_7 shares_of_cut_19_0 1.0
 mixture_19_1_0 cost 1.0266269159382675
 mixture_19_1_0 shares_of_cut_19_1 1.0
 mixture_19_1_1 cost 0.41663580225920793
 mixture_19_1_1 shares_of_cut_19_1 1.0
 mixture_19_1_2 cost 0.2698301109607298
 mixture_19_1_2 shares_of_cut_19_1 1.0
 mixture_19_1_3 cost 0.20734738371114408
 mixture_19_1_3 shares_of_cut_19_1 1.0
 mixture_19_1_4 cost 0.17599489713436842
 mixture_19_1_4 shares_of_cut_19_1 1.0
 mixture_19_1_5 cost 0.16021628873362403
 mixture_19_1_5 shares_of_cut_19_1 1.0
 mixture_19_1_6 cost 0.15380771855528566
 mixture_19_1_6 shares_of_cut_19_1 1.0
 mixture_19_1_7 cost 0.15380777170859844
 mixture_19_1_7 shares_of_cut_19_1 1.0
 mixture_19_2_0 cost 0.9785862734935064
 mixture_19_2_0 shares_of_cut_19_2 1.0
 mixture_19_2_1 cost 0.3967291716722292
 mixture_19_2_1 shares_of_cut_19_2 1.0
 mixture_19_2_2 cost 0.25669445288000686
 mixture_19_2_2 shares_of_cut_19_2 1.0
 mixture_19_2_3 cost 0.1970935541520598
 mixture_19_2_3 shares_of_cut_19_2 1.0
 mixture_19_2_4 cost 0.1671871070492068
 mixture_19_2_4 shares_of_cut_19_2 1.0
 mixture_19_2_5 cost 0.15213623966942327
 mixture_19_2_5 shares_of_cut_19_2 1.0
 mixture_19_2_6 cost 0.14602324558284363
 mixture_19_2_6 shares_of_cut_19_2 1.0
 mixture_19_2_7 cost 0.14602329628461913
 mixture_19_2_7 shares_of_cut_19_2 1.0
 mixture_19_3_0 cost 0.9846760484928747
 mixture_19_3_0 shares_of_cut_19_3 1.0
 mixture_19_3_1 cost 0.44775066796572666
 mixture_19_3_1 shares_of_cut_19_3 1.0
 mixture_19_3_2 cost 0.31852960245122364
 mixture_19_3_2 shares_of_cut_19_3 1.0
 mixture_19_3_3 cost 0.26353115845338365
 mixture_19_3_3 shares_of_cut_19_3 1.0
 mixture_19_3_4 cost 0.23593412399139552
 mixture_19_3_4 shares_of_cut_19_3 1.0
 mixture_19_3_5 cost 0.22204550310860674
 mixture_19_3_5 shares_of_cut_19_3 1.0
 mixture_19_3_6 cost 0.21640456194655294
 mixture_19_3_6 shares_of_cut_19_3 1.0
 mixture_19_3_7 cost 0.21640460873307496
 mixture_19_3_7 shares_of_cut_19_3 1.0
 mixture_19_4_0 cost 0.854935094647726
 mixture_19_4_0 shares_of_cut_19_4 1.0
 mixture_19_4_1 cost 0.39215785078682436
 mixture_19_4_1 shares_of_cut_19_4 1.0
 mixture_19_4_2 cost 0.28078191156625876
 mixture_19_4_2 shares_of_cut_19_4 1.0
 mixture_19_4_3 cost 0.23337862378543156
 mixture_19_4_3 shares_of_cut_19_4 1.0
 mixture_19_4_4 cost 0.2095926751038578
 mixture_19_4_4 shares_of_cut_19_4 1.0
 mixture_19_4_5 cost 0.19762204021441443
 mixture_19_4_5 shares_of_cut_19_4 1.0
 mixture_19_4_6 cost 0.19276009980624484
 mixture_19_4_6 shares_of_cut_19_4 1.0
 mixture_19_4_7 cost 0.19276014013165782
 mixture_19_4_7 shares_of_cut_19_4 1.0
 mixture_19_5_0 cost 0.853129734408537
 mixture_19_5_0 shares_of_cut_19_5 1.0
 mixture_19_5_1 cost 0.42650067937670644
 mixture_19_5_1 shares_of_cut_19_5 1.0
 mixture_19_5_2 cost 0.3238244732034517
 mixture_19_5_2 shares_of_cut_19_5 1.0
 mixture_19_5_3 cost 0.2801239236634339
 mixture_19_5_3 shares_of_cut_19_5 1.0
 mixture_19_5_4 cost 0.25819592926942786
 mixture_19_5_4 shares_of_cut_19_5 1.0
 mixture_19_5_5 cost 0.24716033769969786
 mixture_19_5_5 shares_of_cut_19_5 1.0
 mixture_19_5_6 cost 0.24267817037303055
 mixture_19_5_6 shares_of_cut_19_5 1.0
 mixture_19_5_7 cost 0.2426782075485682
 mixture_19_5_7 shares_of_cut_19_5 1.0
 mixture_19_6_0 cost 0.8641018215784694
 mixture_19_6_0 shares_of_cut_19_6 1.0
 mixture_19_6_1 cost 0.4602094411462065
 mixture_19_6_1 shares_of_cut_19_6 1.0
 mixture_19_6_2 cost 0.3630052380194982
 mixture_19_6_2 shares_of_cut_19_6 1.0
 mixture_19_6_3 cost 0.32163365591147947
 mixture_19_6_3 shares_of_cut_19_6 1.0
 mixture_19_6_4 cost 0.30087428720594295
 mixture_19_6_4 shares_of_cut_19_6 1.0
 mixture_19_6_5 cost 0.2904268240151297
 mixture_19_6_5 shares_of_cut_19_6 1.0
 mixture_19_6_6 cost 0.2861835283236811
 mixture_19_6_6 shares_of_cut_19_6 1.0
 mixture_19_6_7 cost 0.2861835635179938
 mixture_19_6_7 shares_of_cut_19_6 1.0
 mixture_19_7_0 cost 0.8060606234927815
 mixture_19_7_0 shares_of_cut_19_7 1.0
 mixture_19_7_1 cost 0.4214949151910446
 mixture_19_7_1 shares_of_cut_19_7 1.0
 mixture_19_7_2 cost 0.3289420346803471
 mixture_19_7_2 shares_of_cut_19_7 1.0
 mixture_19_7_3 cost 0.2895501259746021
 mixture_19_7_3 shares_of_cut_19_7 1.0
 mixture_19_7_4 cost 0.2697841147376546
 mixture_19_7_4 shares_of_cut_19_7 1.0
 mixture_19_7_5 cost 0.25983657356930806
 mixture_19_7_5 shares_of_cut_19_7 1.0
 mixture_19_7_6 cost 0.2557963240073599
 mixture_19_7_6 shares_of_cut_19_7 1.0
 mixture_19_7_7 cost 0.25579635751758806
 mixture_19_7_7 shares_of_cut_19_7 1.0
 mixture_19_8_0 cost 0.8822473623596968
 mixture_19_8_0 shares_of_cut_19_8 1.0
 mixture_19_8_1 cost 0.5542219963253571
 mixture_19_8_1 shares_of_cut_19_8 1.0
 mixture_19_8_2 cost 0.47527659934463257
 mixture_19_8_2 shares_of_cut_19_8 1.0
 mixture_19_8_3 cost 0.4416762418685188
 mixture_19_8_3 shares_of_cut_19_8 1.0
 mixture_19_8_4 cost 0.42481630628125294
 mixture_19_8_4 shares_of_cut_19_8 1.0
 mixture_19_8_5 cost 0.41633129120464
 mixture_19_8_5 shares_of_cut_19_8 1.0
 mixture_19_8_6 cost 0.41288505480649434
 mixture_19_8_6 shares_of_cut_19_8 1.0
 mixture_19_8_7 cost 0.4128850833899187
 mixture_19_8_7 shares_of_cut_19_8 1.0
 mixture_19_9_0 cost 0.7959581002733933
 mixture_19_9_0 shares_of_cut_19_9 1.0
 mixture_19_9_1 cost 0.5730609277806071
 mixture_19_9_1 shares_of_cut_19_9 1.0
 mixture_19_9_2 cost 0.5194165831951281
 mixture_19_9_2 shares_of_cut_19_9 1.0
 mixture_19_9_3 cost 0.4965847370890907
 mixture_19_9_3 shares_of_cut_19_9 1.0
 mixture_19_9_4 cost 0.4851282085399581
 mixture_19_9_4 shares_of_cut_19_9 1.0
 mixture_19_9_5 cost 0.4793625389760449
 mixture_19_9_5 shares_of_cut_19_9 1.0
 mixture_19_9_6 cost 0.4770207799890037
 mixture_19_9_6 shares_of_cut_19_9 1.0
 mixture_19_9_7 cost 0.47702079941178355
 mixture_19_9_7 shares_of_cut_19_9 1.0
 mixture_19_10_0 cost 0.6248829492759493
 mixture_19_10_0 shares_of_cut_19_10 1.0
 mixture_19_10_1 cost 0.4425047569071151
 mixture_19_10_1 shares_of_cut_19_10 1.0
 mixture_19_10_2 cost 0.3986120574758239
 mixture_19_10_2 shares_of_cut_19_10 1.0
 mixture_19_10_3 cost 0.37993065934639153
 mixture_19_10_3 shares_of_cut_19_10 1.0
 mixture_19_10_4 cost 0.3705567361860142
 mixture_19_10_4 shares_of_cut_19_10 1.0
 mixture_19_10_5 cost 0.36583916897283425
 mixture_19_10_5 shares_of_cut_19_10 1.0
 mixture_19_10_6 cost 0.36392310262599054
 mixture_19_10_6 shares_of_cut_19_10 1.0
 mixture_19_10_7 cost 0.36392311851803366
 mixture_19_10_7 shares_of_cut_19_10 1.0
 mixture_19_11_0 cost 0.7823505954329136
 mixture_19_11_0 shares_of_cut_19_11 1.0
 mixture_19_11_1 cost 0.6140911333009711
 mixture_19_11_1 shares_of_cut_19_11 1.0
 mixture_19_11_2 cost 0.5735963685382398
 mixture_19_11_2 shares_of_cut_19_11 1.0
 mixture_19_11_3 cost 0.5563611829039068
 mixture_19_11_3 shares_of_cut_19_11 1.0
 mixture_19_11_4 cost 0.5477129380203218
 mixture_19_11_4 shares_of_cut_19_11 1.0
 mixture_19_11_5 cost 0.5433605792676062
 mixture_19_11_5 shares_of_cut_19_11 1.0
 mixture_19_11_6 cost 0.5415928443825218
 mixture_19_11_6 shares_of_cut_19_11 1.0
 mixture_19_11_7 cost 0.5415928590442891
 mixture_19_11_7 shares_of_cut_19_11 1.0
 mixture_19_12_0 cost 0.6203131502573286
 mixture_19_12_0 shares_of_cut_19_12 1.0
 mixture_19_12_1 cost 0.4691702533720897
 mixture_19_12_1 shares_of_cut_19_12 1.0
 mixture_19_12_2 cost 0.4327949079539163
 mixture_19_12_2 shares_of_cut_19_12 1.0
 mixture_19_12_3 cost 0.41731300962783435
 mixture_19_12_3 shares_of_cut_19_12 1.0
 mixture_19_12_4 cost 0.40954452654750106
 mixture_19_12_4 shares_of_cut_19_12 1.0
 mixture_19_12_5 cost 0.40563492109747645
 mixture_19_12_5 shares_of_cut_19_12 1.0
 mixture_19_12_6 cost 0.4040470129461521
 mixture_19_12_6 shares_of_cut_19_12 1.0
 mixture_19_12_7 cost 0.40404702611641874
 mixture_19_12_7 shares_of_cut_19_12 1.0
 mixture_19_13_0 cost 0.5671430645713325
 mixture_19_13_0 shares_of_cut_19_13 1.0
 mixture_19_13_1 cost 0.5186009675423914
 mixture_19_13_1 shares_of_cut_19_13 1.0
 mixture_19_13_2 cost 0.5069184102860559
 mixture_19_13_2 shares_of_cut_19_13 1.0
 mixture_19_13_3 cost 0.5019461368532694
 mixture_19_13_3 shares_of_cut_19_13 1.0
 mixture_19_13_4 cost 0.49945115715376315
 mixture_19_13_4 shares_of_cut_19_13 1.0
 mixture_19_13_5 cost 0.49819552125547756
 mixture_19_13_5 shares_of_cut_19_13 1.0
 mixture_19_13_6 cost 0.4976855377025412
 mixture_19_13_6 shares_of_cut_19_13 1.0
 mixture_19_13_7 cost 0.4976855419323951
 mixture_19_13_7 shares_of_cut_19_13 1.0
 mixture_19_14_0 cost 0.5307766171546371
 mixture_19_14_0 shares_of_cut_19_14 1.0
 mixture_19_14_1 cost 0.5208189982564395
 mixture_19_14_1 shares_of_cut_19_14 1.0
 mixture_19_14_2 cost 0.5184225123187677
 mixture_19_14_2 shares_of_cut_19_14 1.0
 mixture_19_14_3 cost 0.5174025315818044
 mixture_19_14_3 shares_of_cut_19_14 1.0
 mixture_19_14_4 cost 0.516890727219673
 mixture_19_14_4 shares_of_cut_19_14 1.0
 mixture_19_14_5 cost 0.5166331540097111
 mixture_19_14_5 shares_of_cut_19_14 1.0
 mixture_19_14_6 cost 0.5165285392078112
 mixture_19_14_6 shares_of_cut_19_14 1.0
 mixture_19_14_7 cost 0.5165285400754966
 mixture_19_14_7 shares_of_cut_19_14 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 1.188257867454678
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
