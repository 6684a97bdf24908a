* case: mixed-limits:seed=0,devices=6,rounds=5,cuts=8,profile=random,limits=4,tightness=0.8
* digest: 1a4a0e6aa8b5819a
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 2.7919482646703337, bound 2.7568744360265094 (value by lagrangian, 60 s; bound by column-generation, 60 s, 2026-11-28)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.5475850426705798
* scale: 0.09771014771264966
* sizes: rows 6.9e-04 to 3.4e+00, cost 6.1e-04 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 5 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME mixed-limits:seed=0,devices=6,rounds=5,cuts=8,profile=random,limits=4,tightness=0.8
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
 E one_cut_20
 E one_cut_21
 E one_cut_22
 E one_cut_23
 E one_cut_24
 E one_cut_25
 E one_cut_26
 E one_cut_27
 E one_cut_28
 E one_cut_29
 L at_least_min_frequency_0_0
 L at_least_min_frequency_0_1
 L at_least_min_frequency_0_2
 L at_least_min_frequency_0_3
 L at_least_min_frequency_0_4
 L at_least_min_frequency_0_5
 L at_least_min_frequency_0_6
 L at_least_min_frequency_0_7
 L at_least_min_frequency_1_0
 L at_least_min_frequency_1_1
 L at_least_min_frequency_1_2
 L at_least_min_frequency_1_3
 L at_least_min_frequency_1_4
 L at_least_min_frequency_1_5
 L at_least_min_frequency_1_6
 L at_least_min_frequency_1_7
 L at_least_min_frequency_2_0
 L at_least_min_frequency_2_1
 L at_least_min_frequency_2_2
 L at_least_min_frequency_2_3
 L at_least_min_frequency_2_4
 L at_least_min_frequency_2_5
 L at_least_min_frequency_2_6
 L at_least_min_frequency_2_7
 L at_least_min_frequency_3_0
 L at_least_min_frequency_3_1
 L at_least_min_frequency_3_2
 L at_least_min_frequency_3_3
 L at_least_min_frequency_3_4
 L at_least_min_frequency_3_5
 L at_least_min_frequency_3_6
 L at_least_min_frequency_3_7
 L at_least_min_frequency_4_0
 L at_least_min_frequency_4_1
 L at_least_min_frequency_4_2
 L at_least_min_frequency_4_3
 L at_least_min_frequency_4_4
 L at_least_min_frequency_4_5
 L at_least_min_frequency_4_6
 L at_least_min_frequency_4_7
 L at_least_min_frequency_5_0
 L at_least_min_frequency_5_1
 L at_least_min_frequency_5_2
 L at_least_min_frequency_5_3
 L at_least_min_frequency_5_4
 L at_least_min_frequency_5_5
 L at_least_min_frequency_5_6
 L at_least_min_frequency_5_7
 L at_least_min_frequency_6_0
 L at_least_min_frequency_6_1
 L at_least_min_frequency_6_2
 L at_least_min_frequency_6_3
 L at_least_min_frequency_6_4
 L at_least_min_frequency_6_5
 L at_least_min_frequency_6_6
 L at_least_min_frequency_6_7
 L at_least_min_frequency_7_0
 L at_least_min_frequency_7_1
 L at_least_min_frequency_7_2
 L at_least_min_frequency_7_3
 L at_least_min_frequency_7_4
 L at_least_min_frequency_7_5
 L at_least_min_frequency_7_6
 L at_least_min_frequency_7_7
 L at_least_min_frequency_8_0
 L at_least_min_frequency_8_1
 L at_least_min_frequency_8_2
 L at_least_min_frequency_8_3
 L at_least_min_frequency_8_4
 L at_least_min_frequency_8_5
 L at_least_min_frequency_8_6
 L at_least_min_frequency_8_7
 L at_least_min_frequency_9_0
 L at_least_min_frequency_9_1
 L at_least_min_frequency_9_2
 L at_least_min_frequency_9_3
 L at_least_min_frequency_9_4
 L at_least_min_frequency_9_5
 L at_least_min_frequency_9_6
 L at_least_min_frequency_9_7
 L at_least_min_frequency_10_0
 L at_least_min_frequency_10_1
 L at_least_min_frequency_10_2
 L at_least_min_frequency_10_3
 L at_least_min_frequency_10_4
 L at_least_min_frequency_10_5
 L at_least_min_frequency_10_6
 L at_least_min_frequency_10_7
 L at_least_min_frequency_11_0
 L at_least_min_frequency_11_1
 L at_least_min_frequency_11_2
 L at_least_min_frequency_11_3
 L at_least_min_frequency_11_4
 L at_least_min_frequency_11_5
 L at_least_min_frequency_11_6
 L at_least_min_frequency_11_7
 L at_least_min_frequency_12_0
 L at_least_min_frequency_12_1
 L at_least_min_frequency_12_2
 L at_least_min_frequency_12_3
 L at_least_min_frequency_12_4
 L at_least_min_frequency_12_5
 L at_least_min_frequency_12_6
 L at_least_min_frequency_12_7
 L at_least_min_frequency_13_0
 L at_least_min_frequency_13_1
 L at_least_min_frequency_13_2
 L at_least_min_frequency_13_3
 L at_least_min_frequency_13_4
 L at_least_min_frequency_13_5
 L at_least_min_frequency_13_6
 L at_least_min_frequency_13_7
 L at_least_min_frequency_14_0
 L at_least_min_frequency_14_1
 L at_least_min_frequency_14_2
 L at_least_min_frequency_14_3
 L at_least_min_frequency_14_4
 L at_least_min_frequency_14_5
 L at_least_min_frequency_14_6
 L at_least_min_frequency_14_7
 L at_least_min_frequency_15_0
 L at_least_min_frequency_15_1
 L at_least_min_frequency_15_2
 L at_least_min_frequency_15_3
 L at_least_min_frequency_15_4
 L at_least_min_frequency_15_5
 L at_least_min_frequency_15_6
 L at_least_min_frequency_15_7
 L at_least_min_frequency_16_0
 L at_least_min_frequency_16_1
 L at_least_min_frequency_16_2
 L at_least_min_frequency_16_3
 L at_least_min_frequency_16_4
 L at_least_min_frequency_16_5
 L at_least_min_frequency_16_6
 L at_least_min_frequency_16_7
 L at_least_min_frequency_17_0
 L at_least_min_frequency_17_1
 L at_least_min_frequency_17_2
 L at_least_min_frequency_17_3
 L at_least_min_frequency_17_4
 L at_least_min_frequency_17_5
 L at_least_min_frequency_17_6
 L at_least_min_frequency_17_7
 L at_least_min_frequency_18_0
 L at_least_min_frequency_18_1
 L at_least_min_frequency_18_2
 L at_least_min_frequency_18_3
 L at_least_min_frequency_18_4
 L at_least_min_frequency_18_5
 L at_least_min_frequency_18_6
 L at_least_min_frequency_18_7
 L at_least_min_frequency_19_0
 L at_least_min_frequency_19_1
 L at_least_min_frequency_19_2
 L at_least_min_frequency_19_3
 L at_least_min_frequency_19_4
 L at_least_min_frequency_19_5
 L at_least_min_frequency_19_6
 L at_least_min_frequency_19_7
 L at_least_min_frequency_20_0
 L at_least_min_frequency_20_1
 L at_least_min_frequency_20_2
 L at_least_min_frequency_20_3
 L at_least_min_frequency_20_4
 L at_least_min_frequency_20_5
 L at_least_min_frequency_20_6
 L at_least_min_frequency_20_7
 L at_least_min_frequency_21_0
 L at_least_min_frequency_21_1
 L at_least_min_frequency_21_2
 L at_least_min_frequency_21_3
 L at_least_min_frequency_21_4
 L at_least_min_frequency_21_5
 L at_least_min_frequency_21_6
 L at_least_min_frequency_21_7
 L at_least_min_frequency_22_0
 L at_least_min_frequency_22_1
 L at_least_min_frequency_22_2
 L at_least_min_frequency_22_3
 L at_least_min_frequency_22_4
 L at_least_min_frequency_22_5
 L at_least_min_frequency_22_6
 L at_least_min_frequency_22_7
 L at_least_min_frequency_23_0
 L at_least_min_frequency_23_1
 L at_least_min_frequency_23_2
 L at_least_min_frequency_23_3
 L at_least_min_frequency_23_4
 L at_least_min_frequency_23_5
 L at_least_min_frequency_23_6
 L at_least_min_frequency_23_7
 L at_least_min_frequency_24_0
 L at_least_min_frequency_24_1
 L at_least_min_frequency_24_2
 L at_least_min_frequency_24_3
 L at_least_min_frequency_24_4
 L at_least_min_frequency_24_5
 L at_least_min_frequency_24_6
 L at_least_min_frequency_24_7
 L at_least_min_frequency_25_0
 L at_least_min_frequency_25_1
 L at_least_min_frequency_25_2
 L at_least_min_frequency_25_3
 L at_least_min_frequency_25_4
 L at_least_min_frequency_25_5
 L at_least_min_frequency_25_6
 L at_least_min_frequency_25_7
 L at_least_min_frequency_26_0
 L at_least_min_frequency_26_1
 L at_least_min_frequency_26_2
 L at_least_min_frequency_26_3
 L at_least_min_frequency_26_4
 L at_least_min_frequency_26_5
 L at_least_min_frequency_26_6
 L at_least_min_frequency_26_7
 L at_least_min_frequency_27_0
 L at_least_min_frequency_27_1
 L at_least_min_frequency_27_2
 L at_least_min_frequency_27_3
 L at_least_min_frequency_27_4
 L at_least_min_frequency_27_5
 L at_least_min_frequency_27_6
 L at_least_min_frequency_27_7
 L at_least_min_frequency_28_0
 L at_least_min_frequency_28_1
 L at_least_min_frequency_28_2
 L at_least_min_frequency_28_3
 L at_least_min_frequency_28_4
 L at_least_min_frequency_28_5
 L at_least_min_frequency_28_6
 L at_least_min_frequency_28_7
 L at_least_min_frequency_29_0
 L at_least_min_frequency_29_1
 L at_least_min_frequency_29_2
 L at_least_min_frequency_29_3
 L at_least_min_frequency_29_4
 L at_least_min_frequency_29_5
 L at_least_min_frequency_29_6
 L at_least_min_frequency_29_7
 L at_most_max_frequency_0_0
 L at_most_max_frequency_0_1
 L at_most_max_frequency_0_2
 L at_most_max_frequency_0_3
 L at_most_max_frequency_0_4
 L at_most_max_frequency_0_5
 L at_most_max_frequency_0_6
 L at_most_max_frequency_0_7
 L at_most_max_frequency_1_0
 L at_most_max_frequency_1_1
 L at_most_max_frequency_1_2
 L at_most_max_frequency_1_3
 L at_most_max_frequency_1_4
 L at_most_max_frequency_1_5
 L at_most_max_frequency_1_6
 L at_most_max_frequency_1_7
 L at_most_max_frequency_2_0
 L at_most_max_frequency_2_1
 L at_most_max_frequency_2_2
 L at_most_max_frequency_2_3
 L at_most_max_frequency_2_4
 L at_most_max_frequency_2_5
 L at_most_max_frequency_2_6
 L at_most_max_frequency_2_7
 L at_most_max_frequency_3_0
 L at_most_max_frequency_3_1
 L at_most_max_frequency_3_2
 L at_most_max_frequency_3_3
 L at_most_max_frequency_3_4
 L at_most_max_frequency_3_5
 L at_most_max_frequency_3_6
 L at_most_max_frequency_3_7
 L at_most_max_frequency_4_0
 L at_most_max_frequency_4_1
 L at_most_max_frequency_4_2
 L at_most_max_frequency_4_3
 L at_most_max_frequency_4_4
 L at_most_max_frequency_4_5
 L at_most_max_frequency_4_6
 L at_most_max_frequency_4_7
 L at_most_max_frequency_5_0
 L at_most_max_frequency_5_1
 L at_most_max_frequency_5_2
 L at_most_max_frequency_5_3
 L at_most_max_frequency_5_4
 L at_most_max_frequency_5_5
 L at_most_max_frequency_5_6
 L at_most_max_frequency_5_7
 L at_most_max_frequency_6_0
 L at_most_max_frequency_6_1
 L at_most_max_frequency_6_2
 L at_most_max_frequency_6_3
 L at_most_max_frequency_6_4
 L at_most_max_frequency_6_5
 L at_most_max_frequency_6_6
 L at_most_max_frequency_6_7
 L at_most_max_frequency_7_0
 L at_most_max_frequency_7_1
 L at_most_max_frequency_7_2
 L at_most_max_frequency_7_3
 L at_most_max_frequency_7_4
 L at_most_max_frequency_7_5
 L at_most_max_frequency_7_6
 L at_most_max_frequency_7_7
 L at_most_max_frequency_8_0
 L at_most_max_frequency_8_1
 L at_most_max_frequency_8_2
 L at_most_max_frequency_8_3
 L at_most_max_frequency_8_4
 L at_most_max_frequency_8_5
 L at_most_max_frequency_8_6
 L at_most_max_frequency_8_7
 L at_most_max_frequency_9_0
 L at_most_max_frequency_9_1
 L at_most_max_frequency_9_2
 L at_most_max_frequency_9_3
 L at_most_max_frequency_9_4
 L at_most_max_frequency_9_5
 L at_most_max_frequency_9_6
 L at_most_max_frequency_9_7
 L at_most_max_frequency_10_0
 L at_most_max_frequency_10_1
 L at_most_max_frequency_10_2
 L at_most_max_frequency_10_3
 L at_most_max_frequency_10_4
 L at_most_max_frequency_10_5
 L at_most_max_frequency_10_6
 L at_most_max_frequency_10_7
 L at_most_max_frequency_11_0
 L at_most_max_frequency_11_1
 L at_most_max_frequency_11_2
 L at_most_max_frequency_11_3
 L at_most_max_frequency_11_4
 L at_most_max_frequency_11_5
 L at_most_max_frequency_11_6
 L at_most_max_frequency_11_7
 L at_most_max_frequency_12_0
 L at_most_max_frequency_12_1
 L at_most_max_frequency_12_2
 L at_most_max_frequency_12_3
 L at_most_max_frequency_12_4
 L at_most_max_frequency_12_5
 L at_most_max_frequency_12_6
 L at_most_max_frequency_12_7
 L at_most_max_frequency_13_0
 L at_most_max_frequency_13_1
 L at_most_max_frequency_13_2
 L at_most_max_frequency_13_3
 L at_most_max_frequency_13_4
 L at_most_max_frequency_13_5
 L at_most_max_frequency_13_6
 L at_most_max_frequency_13_7
 L at_most_max_frequency_14_0
 L at_most_max_frequency_14_1
 L at_most_max_frequency_14_2
 L at_most_max_frequency_14_3
 L at_most_max_frequency_14_4
 L at_most_max_frequency_14_5
 L at_most_max_frequency_14_6
 L at_most_max_frequency_14_7
 L at_most_max_frequency_15_0
 L at_most_max_frequency_15_1
 L at_most_max_frequency_15_2
 L at_most_max_frequency_15_3
 L at_most_max_frequency_15_4
 L at_most_max_frequency_15_5
 L at_most_max_frequency_15_6
 L at_most_max_frequency_15_7
 L at_most_max_frequency_16_0
 L at_most_max_frequency_16_1
 L at_most_max_frequency_16_2
 L at_most_max_frequency_16_3
 L at_most_max_frequency_16_4
 L at_most_max_frequency_16_5
 L at_most_max_frequency_16_6
 L at_most_max_frequency_16_7
 L at_most_max_frequency_17_0
 L at_most_max_frequency_17_1
 L at_most_max_frequency_17_2
 L at_most_max_frequency_17_3
 L at_most_max_frequency_17_4
 L at_most_max_frequency_17_5
 L at_most_max_frequency_17_6
 L at_most_max_frequency_17_7
 L at_most_max_frequency_18_0
 L at_most_max_frequency_18_1
 L at_most_max_frequency_18_2
 L at_most_max_frequency_18_3
 L at_most_max_frequency_18_4
 L at_most_max_frequency_18_5
 L at_most_max_frequency_18_6
 L at_most_max_frequency_18_7
 L at_most_max_frequency_19_0
 L at_most_max_frequency_19_1
 L at_most_max_frequency_19_2
 L at_most_max_frequency_19_3
 L at_most_max_frequency_19_4
 L at_most_max_frequency_19_5
 L at_most_max_frequency_19_6
 L at_most_max_frequency_19_7
 L at_most_max_frequency_20_0
 L at_most_max_frequency_20_1
 L at_most_max_frequency_20_2
 L at_most_max_frequency_20_3
 L at_most_max_frequency_20_4
 L at_most_max_frequency_20_5
 L at_most_max_frequency_20_6
 L at_most_max_frequency_20_7
 L at_most_max_frequency_21_0
 L at_most_max_frequency_21_1
 L at_most_max_frequency_21_2
 L at_most_max_frequency_21_3
 L at_most_max_frequency_21_4
 L at_most_max_frequency_21_5
 L at_most_max_frequency_21_6
 L at_most_max_frequency_21_7
 L at_most_max_frequency_22_0
 L at_most_max_frequency_22_1
 L at_most_max_frequency_22_2
 L at_most_max_frequency_22_3
 L at_most_max_frequency_22_4
 L at_most_max_frequency_22_5
 L at_most_max_frequency_22_6
 L at_most_max_frequency_22_7
 L at_most_max_frequency_23_0
 L at_most_max_frequency_23_1
 L at_most_max_frequency_23_2
 L at_most_max_frequency_23_3
 L at_most_max_frequency_23_4
 L at_most_max_frequency_23_5
 L at_most_max_frequency_23_6
 L at_most_max_frequency_23_7
 L at_most_max_frequency_24_0
 L at_most_max_frequency_24_1
 L at_most_max_frequency_24_2
 L at_most_max_frequency_24_3
 L at_most_max_frequency_24_4
 L at_most_max_frequency_24_5
 L at_most_max_frequency_24_6
 L at_most_max_frequency_24_7
 L at_most_max_frequency_25_0
 L at_most_max_frequency_25_1
 L at_most_max_frequency_25_2
 L at_most_max_frequency_25_3
 L at_most_max_frequency_25_4
 L at_most_max_frequency_25_5
 L at_most_max_frequency_25_6
 L at_most_max_frequency_25_7
 L at_most_max_frequency_26_0
 L at_most_max_frequency_26_1
 L at_most_max_frequency_26_2
 L at_most_max_frequency_26_3
 L at_most_max_frequency_26_4
 L at_most_max_frequency_26_5
 L at_most_max_frequency_26_6
 L at_most_max_frequency_26_7
 L at_most_max_frequency_27_0
 L at_most_max_frequency_27_1
 L at_most_max_frequency_27_2
 L at_most_max_frequency_27_3
 L at_most_max_frequency_27_4
 L at_most_max_frequency_27_5
 L at_most_max_frequency_27_6
 L at_most_max_frequency_27_7
 L at_most_max_frequency_28_0
 L at_most_max_frequency_28_1
 L at_most_max_frequency_28_2
 L at_most_max_frequency_28_3
 L at_most_max_frequency_28_4
 L at_most_max_frequency_28_5
 L at_most_max_frequency_28_6
 L at_most_max_frequency_28_7
 L at_most_max_frequency_29_0
 L at_most_max_frequency_29_1
 L at_most_max_frequency_29_2
 L at_most_max_frequency_29_3
 L at_most_max_frequency_29_4
 L at_most_max_frequency_29_5
 L at_most_max_frequency_29_6
 L at_most_max_frequency_29_7
 L limit_0_0
 L limit_1_0
 L limit_1_1
 L limit_1_2
 L limit_1_3
 L limit_1_4
 L limit_2_0
 L limit_2_1
 L limit_2_2
 L limit_2_3
 L limit_2_4
 L limit_3_0
 L limit_3_1
 L limit_3_2
 L limit_3_3
 L limit_3_4
 L limit_3_5
 L period_cone_0_0
 L period_cone_0_1
 L period_cone_0_2
 L period_cone_0_3
 L period_cone_0_4
 L period_cone_0_5
 L period_cone_0_6
 L period_cone_0_7
 L period_cone_1_0
 L period_cone_1_1
 L period_cone_1_2
 L period_cone_1_3
 L period_cone_1_4
 L period_cone_1_5
 L period_cone_1_6
 L period_cone_1_7
 L period_cone_2_0
 L period_cone_2_1
 L period_cone_2_2
 L period_cone_2_3
 L period_cone_2_4
 L period_cone_2_5
 L period_cone_2_6
 L period_cone_2_7
 L period_cone_3_0
 L period_cone_3_1
 L period_cone_3_2
 L period_cone_3_3
 L period_cone_3_4
 L period_cone_3_5
 L period_cone_3_6
 L period_cone_3_7
 L period_cone_4_0
 L period_cone_4_1
 L period_cone_4_2
 L period_cone_4_3
 L period_cone_4_4
 L period_cone_4_5
 L period_cone_4_6
 L period_cone_4_7
 L period_cone_5_0
 L period_cone_5_1
 L period_cone_5_2
 L period_cone_5_3
 L period_cone_5_4
 L period_cone_5_5
 L period_cone_5_6
 L period_cone_5_7
 L period_cone_6_0
 L period_cone_6_1
 L period_cone_6_2
 L period_cone_6_3
 L period_cone_6_4
 L period_cone_6_5
 L period_cone_6_6
 L period_cone_6_7
 L period_cone_7_0
 L period_cone_7_1
 L period_cone_7_2
 L period_cone_7_3
 L period_cone_7_4
 L period_cone_7_5
 L period_cone_7_6
 L period_cone_7_7
 L period_cone_8_0
 L period_cone_8_1
 L period_cone_8_2
 L period_cone_8_3
 L period_cone_8_4
 L period_cone_8_5
 L period_cone_8_6
 L period_cone_8_7
 L period_cone_9_0
 L period_cone_9_1
 L period_cone_9_2
 L period_cone_9_3
 L period_cone_9_4
 L period_cone_9_5
 L period_cone_9_6
 L period_cone_9_7
 L period_cone_10_0
 L period_cone_10_1
 L period_cone_10_2
 L period_cone_10_3
 L period_cone_10_4
 L period_cone_10_5
 L period_cone_10_6
 L period_cone_10_7
 L period_cone_11_0
 L period_cone_11_1
 L period_cone_11_2
 L period_cone_11_3
 L period_cone_11_4
 L period_cone_11_5
 L period_cone_11_6
 L period_cone_11_7
 L period_cone_12_0
 L period_cone_12_1
 L period_cone_12_2
 L period_cone_12_3
 L period_cone_12_4
 L period_cone_12_5
 L period_cone_12_6
 L period_cone_12_7
 L period_cone_13_0
 L period_cone_13_1
 L period_cone_13_2
 L period_cone_13_3
 L period_cone_13_4
 L period_cone_13_5
 L period_cone_13_6
 L period_cone_13_7
 L period_cone_14_0
 L period_cone_14_1
 L period_cone_14_2
 L period_cone_14_3
 L period_cone_14_4
 L period_cone_14_5
 L period_cone_14_6
 L period_cone_14_7
 L period_cone_15_0
 L period_cone_15_1
 L period_cone_15_2
 L period_cone_15_3
 L period_cone_15_4
 L period_cone_15_5
 L period_cone_15_6
 L period_cone_15_7
 L period_cone_16_0
 L period_cone_16_1
 L period_cone_16_2
 L period_cone_16_3
 L period_cone_16_4
 L period_cone_16_5
 L period_cone_16_6
 L period_cone_16_7
 L period_cone_17_0
 L period_cone_17_1
 L period_cone_17_2
 L period_cone_17_3
 L period_cone_17_4
 L period_cone_17_5
 L period_cone_17_6
 L period_cone_17_7
 L period_cone_18_0
 L period_cone_18_1
 L period_cone_18_2
 L period_cone_18_3
 L period_cone_18_4
 L period_cone_18_5
 L period_cone_18_6
 L period_cone_18_7
 L period_cone_19_0
 L period_cone_19_1
 L period_cone_19_2
 L period_cone_19_3
 L period_cone_19_4
 L period_cone_19_5
 L period_cone_19_6
 L period_cone_19_7
 L period_cone_20_0
 L period_cone_20_1
 L period_cone_20_2
 L period_cone_20_3
 L period_cone_20_4
 L period_cone_20_5
 L period_cone_20_6
 L period_cone_20_7
 L period_cone_21_0
 L period_cone_21_1
 L period_cone_21_2
 L period_cone_21_3
 L period_cone_21_4
 L period_cone_21_5
 L period_cone_21_6
 L period_cone_21_7
 L period_cone_22_0
 L period_cone_22_1
 L period_cone_22_2
 L period_cone_22_3
 L period_cone_22_4
 L period_cone_22_5
 L period_cone_22_6
 L period_cone_22_7
 L period_cone_23_0
 L period_cone_23_1
 L period_cone_23_2
 L period_cone_23_3
 L period_cone_23_4
 L period_cone_23_5
 L period_cone_23_6
 L period_cone_23_7
 L period_cone_24_0
 L period_cone_24_1
 L period_cone_24_2
 L period_cone_24_3
 L period_cone_24_4
 L period_cone_24_5
 L period_cone_24_6
 L period_cone_24_7
 L period_cone_25_0
 L period_cone_25_1
 L period_cone_25_2
 L period_cone_25_3
 L period_cone_25_4
 L period_cone_25_5
 L period_cone_25_6
 L period_cone_25_7
 L period_cone_26_0
 L period_cone_26_1
 L period_cone_26_2
 L period_cone_26_3
 L period_cone_26_4
 L period_cone_26_5
 L period_cone_26_6
 L period_cone_26_7
 L period_cone_27_0
 L period_cone_27_1
 L period_cone_27_2
 L period_cone_27_3
 L period_cone_27_4
 L period_cone_27_5
 L period_cone_27_6
 L period_cone_27_7
 L period_cone_28_0
 L period_cone_28_1
 L period_cone_28_2
 L period_cone_28_3
 L period_cone_28_4
 L period_cone_28_5
 L period_cone_28_6
 L period_cone_28_7
 L period_cone_29_0
 L period_cone_29_1
 L period_cone_29_2
 L period_cone_29_3
 L period_cone_29_4
 L period_cone_29_5
 L period_cone_29_6
 L period_cone_29_7
 L square_cone_0_0
 L square_cone_0_1
 L square_cone_0_2
 L square_cone_0_3
 L square_cone_0_4
 L square_cone_0_5
 L square_cone_0_6
 L square_cone_0_7
 L square_cone_1_0
 L square_cone_1_1
 L square_cone_1_2
 L square_cone_1_3
 L square_cone_1_4
 L square_cone_1_5
 L square_cone_1_6
 L square_cone_1_7
 L square_cone_2_0
 L square_cone_2_1
 L square_cone_2_2
 L square_cone_2_3
 L square_cone_2_4
 L square_cone_2_5
 L square_cone_2_6
 L square_cone_2_7
 L square_cone_3_0
 L square_cone_3_1
 L square_cone_3_2
 L square_cone_3_3
 L square_cone_3_4
 L square_cone_3_5
 L square_cone_3_6
 L square_cone_3_7
 L square_cone_4_0
 L square_cone_4_1
 L square_cone_4_2
 L square_cone_4_3
 L square_cone_4_4
 L square_cone_4_5
 L square_cone_4_6
 L square_cone_4_7
 L square_cone_5_0
 L square_cone_5_1
 L square_cone_5_2
 L square_cone_5_3
 L square_cone_5_4
 L square_cone_5_5
 L square_cone_5_6
 L square_cone_5_7
 L square_cone_6_0
 L square_cone_6_1
 L square_cone_6_2
 L square_cone_6_3
 L square_cone_6_4
 L square_cone_6_5
 L square_cone_6_6
 L square_cone_6_7
 L square_cone_7_0
 L square_cone_7_1
 L square_cone_7_2
 L square_cone_7_3
 L square_cone_7_4
 L square_cone_7_5
 L square_cone_7_6
 L square_cone_7_7
 L square_cone_8_0
 L square_cone_8_1
 L square_cone_8_2
 L square_cone_8_3
 L square_cone_8_4
 L square_cone_8_5
 L square_cone_8_6
 L square_cone_8_7
 L square_cone_9_0
 L square_cone_9_1
 L square_cone_9_2
 L square_cone_9_3
 L square_cone_9_4
 L square_cone_9_5
 L square_cone_9_6
 L square_cone_9_7
 L square_cone_10_0
 L square_cone_10_1
 L square_cone_10_2
 L square_cone_10_3
 L square_cone_10_4
 L square_cone_10_5
 L square_cone_10_6
 L square_cone_10_7
 L square_cone_11_0
 L square_cone_11_1
 L square_cone_11_2
 L square_cone_11_3
 L square_cone_11_4
 L square_cone_11_5
 L square_cone_11_6
 L square_cone_11_7
 L square_cone_12_0
 L square_cone_12_1
 L square_cone_12_2
 L square_cone_12_3
 L square_cone_12_4
 L square_cone_12_5
 L square_cone_12_6
 L square_cone_12_7
 L square_cone_13_0
 L square_cone_13_1
 L square_cone_13_2
 L square_cone_13_3
 L square_cone_13_4
 L square_cone_13_5
 L square_cone_13_6
 L square_cone_13_7
 L square_cone_14_0
 L square_cone_14_1
 L square_cone_14_2
 L square_cone_14_3
 L square_cone_14_4
 L square_cone_14_5
 L square_cone_14_6
 L square_cone_14_7
 L square_cone_15_0
 L square_cone_15_1
 L square_cone_15_2
 L square_cone_15_3
 L square_cone_15_4
 L square_cone_15_5
 L square_cone_15_6
 L square_cone_15_7
 L square_cone_16_0
 L square_cone_16_1
 L square_cone_16_2
 L square_cone_16_3
 L square_cone_16_4
 L square_cone_16_5
 L square_cone_16_6
 L square_cone_16_7
 L square_cone_17_0
 L square_cone_17_1
 L square_cone_17_2
 L square_cone_17_3
 L square_cone_17_4
 L square_cone_17_5
 L square_cone_17_6
 L square_cone_17_7
 L square_cone_18_0
 L square_cone_18_1
 L square_cone_18_2
 L square_cone_18_3
 L square_cone_18_4
 L square_cone_18_5
 L square_cone_18_6
 L square_cone_18_7
 L square_cone_19_0
 L square_cone_19_1
 L square_cone_19_2
 L square_cone_19_3
 L square_cone_19_4
 L square_cone_19_5
 L square_cone_19_6
 L square_cone_19_7
 L square_cone_20_0
 L square_cone_20_1
 L square_cone_20_2
 L square_cone_20_3
 L square_cone_20_4
 L square_cone_20_5
 L square_cone_20_6
 L square_cone_20_7
 L square_cone_21_0
 L square_cone_21_1
 L square_cone_21_2
 L square_cone_21_3
 L square_cone_21_4
 L square_cone_21_5
 L square_cone_21_6
 L square_cone_21_7
 L square_cone_22_0
 L square_cone_22_1
 L square_cone_22_2
 L square_cone_22_3
 L square_cone_22_4
 L square_cone_22_5
 L square_cone_22_6
 L square_cone_22_7
 L square_cone_23_0
 L square_cone_23_1
 L square_cone_23_2
 L square_cone_23_3
 L square_cone_23_4
 L square_cone_23_5
 L square_cone_23_6
 L square_cone_23_7
 L square_cone_24_0
 L square_cone_24_1
 L square_cone_24_2
 L square_cone_24_3
 L square_cone_24_4
 L square_cone_24_5
 L square_cone_24_6
 L square_cone_24_7
 L square_cone_25_0
 L square_cone_25_1
 L square_cone_25_2
 L square_cone_25_3
 L square_cone_25_4
 L square_cone_25_5
 L square_cone_25_6
 L square_cone_25_7
 L square_cone_26_0
 L square_cone_26_1
 L square_cone_26_2
 L square_cone_26_3
 L square_cone_26_4
 L square_cone_26_5
 L square_cone_26_6
 L square_cone_26_7
 L square_cone_27_0
 L square_cone_27_1
 L square_cone_27_2
 L square_cone_27_3
 L square_cone_27_4
 L square_cone_27_5
 L square_cone_27_6
 L square_cone_27_7
 L square_cone_28_0
 L square_cone_28_1
 L square_cone_28_2
 L square_cone_28_3
 L square_cone_28_4
 L square_cone_28_5
 L square_cone_28_6
 L square_cone_28_7
 L square_cone_29_0
 L square_cone_29_1
 L square_cone_29_2
 L square_cone_29_3
 L square_cone_29_4
 L square_cone_29_5
 L square_cone_29_6
 L square_cone_29_7
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_0 limit_1_0 0.03374200814737687
 chosen_0_0 limit_3_0 0.02971814365445789
 chosen_0_1 cost 0.017387958485022337
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_1 limit_1_0 0.053141721583234186
 chosen_0_1 limit_3_0 0.05446203610627559
 chosen_0_2 cost 0.021640996097219627
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_2 limit_1_0 0.057886827857764396
 chosen_0_2 limit_3_0 0.09643624969366382
 chosen_0_3 cost 0.053735490690029405
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_3 limit_1_0 0.09369459669419787
 chosen_0_3 limit_3_0 0.12579495649141686
 chosen_0_4 cost 0.03393821848789209
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_4 limit_1_0 0.07160681635679074
 chosen_0_4 limit_3_0 0.1439273150479183
 chosen_0_5 cost 0.05598224515026969
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_5 limit_1_0 0.09620129653057834
 chosen_0_5 limit_3_0 0.17878203115089242
 chosen_0_6 cost 0.08453819013779072
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_6 limit_1_0 0.12806111205321138
 chosen_0_6 limit_3_0 0.24604956387910065
 chosen_0_7 cost 0.09736552913092023
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_0_7 limit_1_0 0.1423725506746955
 chosen_0_7 limit_3_0 0.29818233928743393
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_0 limit_1_1 0.01809891450966408
 chosen_1_0 limit_3_0 0.029573186873215068
 chosen_1_1 cost 0.013052037585677068
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_1 limit_1_1 0.026464039185610203
 chosen_1_1 limit_3_0 0.05422834817496496
 chosen_1_2 cost 0.026133626466261464
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_2 limit_1_1 0.03484810345352522
 chosen_1_2 limit_3_0 0.09630125786322034
 chosen_1_3 cost 0.052786437176217144
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_3 limit_1_1 0.051930040514282294
 chosen_1_3 limit_3_0 0.12548289345662317
 chosen_1_4 cost 0.03863675351516119
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_4 limit_1_1 0.04286142826328634
 chosen_1_4 limit_3_0 0.14380084519454647
 chosen_1_5 cost 0.06053301545321197
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
 chosen_1_5 limit_1_1 0.05689486632585891
 chosen_1_5 limit_3_0 0.17858051088391674
 chosen_1_6 cost 0.08636236921059925
 chosen_1_6 one_cut_1 1.0
 chosen_1_6 at_least_min_frequency_1_6 0.08536585365853659
 chosen_1_6 at_most_max_frequency_1_6 -1.0
 chosen_1_6 limit_1_1 0.07344904517045299
 chosen_1_6 limit_3_0 0.2457743455125699
 chosen_1_7 cost 0.10905104182559328
 chosen_1_7 one_cut_1 1.0
 chosen_1_7 at_least_min_frequency_1_7 0.08536585365853659
 chosen_1_7 at_most_max_frequency_1_7 -1.0
 chosen_1_7 limit_1_1 0.08799034371562602
 chosen_1_7 limit_3_0 0.2979771222379338
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_0 limit_1_2 0.061148243349290886
 chosen_2_0 limit_3_0 0.03050064826970314
 chosen_2_1 cost 0.03661506002238295
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_1 limit_1_2 0.0944332707664941
 chosen_2_1 limit_3_0 0.055723528553954634
 chosen_2_2 cost 0.020174790470402156
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_2 limit_1_2 0.07948819564031986
 chosen_2_2 limit_3_0 0.09716496158583453
 chosen_2_3 cost 0.09482089874885385
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_3 limit_1_2 0.14734545872050978
 chosen_2_3 limit_3_0 0.1274795328381037
 chosen_2_4 cost 0.028026003882413338
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_2_4 limit_1_2 0.08662536415833827
 chosen_2_4 limit_3_0 0.14461002366702788
 chosen_2_5 cost 0.06919900494770025
 chosen_2_5 one_cut_2 1.0
 chosen_2_5 at_least_min_frequency_2_5 0.08536585365853659
 chosen_2_5 at_most_max_frequency_2_5 -1.0
 chosen_2_5 limit_1_2 0.12405380121316906
 chosen_2_5 limit_3_0 0.17986987635290308
 chosen_2_6 cost 0.11236553644448971
 chosen_2_6 one_cut_2 1.0
 chosen_2_6 at_least_min_frequency_2_6 0.08536585365853659
 chosen_2_6 at_most_max_frequency_2_6 -1.0
 chosen_2_6 limit_1_2 0.1632944629380954
 chosen_2_6 limit_3_0 0.24753524561240176
 chosen_2_7 cost 0.11305852508643513
 chosen_2_7 one_cut_2 1.0
 chosen_2_7 at_least_min_frequency_2_7 0.08536585365853659
 chosen_2_7 at_most_max_frequency_2_7 -1.0
 chosen_2_7 limit_1_2 0.16392442629013862
 chosen_2_7 limit_3_0 0.29929014043329316
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_0 limit_1_3 0.017816693923473983
 chosen_3_0 limit_3_0 0.02961941468597732
 chosen_3_1 cost 0.013819192431992592
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_1 limit_1_3 0.02936800912843029
 chosen_3_1 limit_3_0 0.054302873021893856
 chosen_3_2 cost 0.01959887631347404
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_2 limit_1_3 0.03419918509103109
 chosen_3_2 limit_3_0 0.09634430777788229
 chosen_3_3 cost 0.042613277269822
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_3 limit_1_3 0.05343667679022517
 chosen_3_3 limit_3_0 0.1255824127162175
 chosen_3_4 cost 0.03236724579200544
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
 chosen_3_4 limit_1_3 0.04487212862414268
 chosen_3_4 limit_3_0 0.14384117738633231
 chosen_3_5 cost 0.049246257777100164
 chosen_3_5 one_cut_3 1.0
 chosen_3_5 at_least_min_frequency_3_5 0.08536585365853659
 chosen_3_5 at_most_max_frequency_3_5 -1.0
 chosen_3_5 limit_1_3 0.05898111427924372
 chosen_3_5 limit_3_0 0.17864477721964578
 chosen_3_6 cost 0.07430460403902031
 chosen_3_6 one_cut_3 1.0
 chosen_3_6 at_least_min_frequency_3_6 0.08536585365853659
 chosen_3_6 at_most_max_frequency_3_6 -1.0
 chosen_3_6 limit_1_3 0.079927118006369
 chosen_3_6 limit_3_0 0.24586211472907452
 chosen_3_7 cost 0.0860194886268635
 chosen_3_7 one_cut_3 1.0
 chosen_3_7 at_least_min_frequency_3_7 0.08536585365853659
 chosen_3_7 at_most_max_frequency_3_7 -1.0
 chosen_3_7 limit_1_3 0.08971946478276809
 chosen_3_7 limit_3_0 0.298042567505541
 chosen_4_0 one_cut_4 1.0
 chosen_4_0 at_least_min_frequency_4_0 0.08536585365853659
 chosen_4_0 at_most_max_frequency_4_0 -1.0
 chosen_4_0 limit_1_4 0.019592793062206296
 chosen_4_0 limit_3_0 0.02961255157793644
 chosen_4_1 cost 0.013599763625545493
 chosen_4_1 one_cut_4 1.0
 chosen_4_1 at_least_min_frequency_4_1 0.08536585365853659
 chosen_4_1 at_most_max_frequency_4_1 -1.0
 chosen_4_1 limit_1_4 0.03225346904056844
 chosen_4_1 limit_3_0 0.05429180885844676
 chosen_4_2 cost 0.019694387579359273
 chosen_4_2 one_cut_4 1.0
 chosen_4_2 at_least_min_frequency_4_2 0.08536585365853659
 chosen_4_2 at_most_max_frequency_4_2 -1.0
 chosen_4_2 limit_1_4 0.03792724846893005
 chosen_4_2 limit_3_0 0.09633791646932104
 chosen_4_3 cost 0.04232770771809754
 chosen_4_3 one_cut_4 1.0
 chosen_4_3 at_least_min_frequency_4_3 0.08536585365853659
 chosen_4_3 at_most_max_frequency_4_3 -1.0
 chosen_4_3 limit_1_4 0.058997697962099804
 chosen_4_3 limit_3_0 0.12556763781362243
 chosen_4_4 cost 0.03248010692594105
 chosen_4_4 one_cut_4 1.0
 chosen_4_4 at_least_min_frequency_4_4 0.08536585365853659
 chosen_4_4 at_most_max_frequency_4_4 -1.0
 chosen_4_4 limit_1_4 0.04983009136049943
 chosen_4_4 limit_3_0 0.1438351895583731
 chosen_4_5 cost 0.049235791219395406
 chosen_4_5 one_cut_4 1.0
 chosen_4_5 at_least_min_frequency_4_5 0.08536585365853659
 chosen_4_5 at_most_max_frequency_4_5 -1.0
 chosen_4_5 limit_1_4 0.06542876612251379
 chosen_4_5 limit_3_0 0.17863523606294496
 chosen_4_6 cost 0.07412736046274364
 chosen_4_6 one_cut_4 1.0
 chosen_4_6 at_least_min_frequency_4_6 0.08536585365853659
 chosen_4_6 at_most_max_frequency_4_6 -1.0
 chosen_4_6 limit_1_4 0.08860152863957967
 chosen_4_6 limit_3_0 0.2458490842701464
 chosen_4_7 cost 0.08612930344779507
 chosen_4_7 one_cut_4 1.0
 chosen_4_7 at_least_min_frequency_4_7 0.08536585365853659
 chosen_4_7 at_most_max_frequency_4_7 -1.0
 chosen_4_7 limit_1_4 0.09977471630874533
 chosen_4_7 limit_3_0 0.2980328513213758
 chosen_5_0 one_cut_5 1.0
 chosen_5_0 at_least_min_frequency_5_0 0.08536585365853659
 chosen_5_0 at_most_max_frequency_5_0 -1.0
 chosen_5_0 limit_1_0 0.01863319388685145
 chosen_5_0 limit_3_1 0.029622674303539296
 chosen_5_1 cost 0.011349278792110964
 chosen_5_1 one_cut_5 1.0
 chosen_5_1 at_least_min_frequency_5_1 0.08536585365853659
 chosen_5_1 at_most_max_frequency_5_1 -1.0
 chosen_5_1 limit_1_0 0.031295563449112496
 chosen_5_1 limit_3_1 0.054247233392472116
 chosen_5_2 cost 0.017342611976132065
 chosen_5_2 one_cut_5 1.0
 chosen_5_2 at_least_min_frequency_5_2 0.08536585365853659
 chosen_5_2 at_most_max_frequency_5_2 -1.0
 chosen_5_2 limit_1_0 0.03798231430579159
 chosen_5_2 limit_3_1 0.09570835160988789
 chosen_5_3 cost 0.03541552050001083
 chosen_5_3 one_cut_5 1.0
 chosen_5_3 at_least_min_frequency_5_3 0.08536585365853659
 chosen_5_3 at_most_max_frequency_5_3 -1.0
 chosen_5_3 limit_1_0 0.05814622524552148
 chosen_5_3 limit_3_1 0.12501496226616182
 chosen_5_4 cost 0.029054863183752173
 chosen_5_4 one_cut_5 1.0
 chosen_5_4 at_least_min_frequency_5_4 0.08536585365853659
 chosen_5_4 at_most_max_frequency_5_4 -1.0
 chosen_5_4 limit_1_0 0.051049651527255636
 chosen_5_4 limit_3_1 0.14274746254735962
 chosen_5_5 cost 0.04287496267246742
 chosen_5_5 one_cut_5 1.0
 chosen_5_5 at_least_min_frequency_5_5 0.08536585365853659
 chosen_5_5 at_most_max_frequency_5_5 -1.0
 chosen_5_5 limit_1_0 0.06646871121543327
 chosen_5_5 limit_3_1 0.1773718320678141
 chosen_5_6 cost 0.06448793608296048
 chosen_5_6 one_cut_5 1.0
 chosen_5_6 at_least_min_frequency_5_6 0.08536585365853659
 chosen_5_6 at_most_max_frequency_5_6 -1.0
 chosen_5_6 limit_1_0 0.09058226606556324
 chosen_5_6 limit_3_1 0.2441061224184922
 chosen_5_7 cost 0.07514608646411565
 chosen_5_7 one_cut_5 1.0
 chosen_5_7 at_least_min_frequency_5_7 0.08536585365853659
 chosen_5_7 at_most_max_frequency_5_7 -1.0
 chosen_5_7 limit_1_0 0.10247354492551608
 chosen_5_7 limit_3_1 0.2956671698091827
 chosen_6_0 one_cut_6 1.0
 chosen_6_0 at_least_min_frequency_6_0 0.08536585365853659
 chosen_6_0 at_most_max_frequency_6_0 -1.0
 chosen_6_0 limit_1_1 0.04400958462348247
 chosen_6_0 limit_3_1 0.03227576112846409
 chosen_6_1 cost 0.035230160779905095
 chosen_6_1 one_cut_6 1.0
 chosen_6_1 at_least_min_frequency_6_1 0.08536585365853659
 chosen_6_1 at_most_max_frequency_6_1 -1.0
 chosen_6_1 limit_1_1 0.0692397005164493
 chosen_6_1 limit_3_1 0.05852433147914654
 chosen_6_2 cost 0.017077160412732818
 chosen_6_2 one_cut_6 1.0
 chosen_6_2 at_least_min_frequency_6_2 0.08536585365853659
 chosen_6_2 at_most_max_frequency_6_2 -1.0
 chosen_6_2 limit_1_1 0.05623941062478166
 chosen_6_2 limit_3_1 0.0981790538685297
 chosen_6_3 cost 0.08679249199178608
 chosen_6_3 one_cut_6 1.0
 chosen_6_3 at_least_min_frequency_6_3 0.08536585365853659
 chosen_6_3 at_most_max_frequency_6_3 -1.0
 chosen_6_3 limit_1_1 0.1061661170694311
 chosen_6_3 limit_3_1 0.13072652897631348
 chosen_6_4 cost 0.02492089260840698
 chosen_6_4 one_cut_6 1.0
 chosen_6_4 at_least_min_frequency_6_4 0.08536585365853659
 chosen_6_4 at_most_max_frequency_6_4 -1.0
 chosen_6_4 limit_1_1 0.06185670750760297
 chosen_6_4 limit_3_1 0.14506219041903418
 chosen_6_5 cost 0.062338426556637266
 chosen_6_5 one_cut_6 1.0
 chosen_6_5 at_least_min_frequency_6_5 0.08536585365853659
 chosen_6_5 at_most_max_frequency_6_5 -1.0
 chosen_6_5 limit_1_1 0.08865331294578609
 chosen_6_5 limit_3_1 0.18106017807470334
 chosen_6_6 cost 0.10346074437141439
 chosen_6_6 one_cut_6 1.0
 chosen_6_6 at_least_min_frequency_6_6 0.08536585365853659
 chosen_6_6 at_most_max_frequency_6_6 -1.0
 chosen_6_6 limit_1_1 0.11810310316207236
 chosen_6_6 limit_3_1 0.2491433356896461
 chosen_6_7 cost 0.10024891233421322
 chosen_6_7 one_cut_6 1.0
 chosen_6_7 at_least_min_frequency_6_7 0.08536585365853659
 chosen_6_7 at_most_max_frequency_6_7 -1.0
 chosen_6_7 limit_1_1 0.11580294634378299
 chosen_6_7 limit_3_1 0.2994231765693403
 chosen_7_0 one_cut_7 1.0
 chosen_7_0 at_least_min_frequency_7_0 0.08536585365853659
 chosen_7_0 at_most_max_frequency_7_0 -1.0
 chosen_7_0 limit_1_2 0.02997317415086577
 chosen_7_0 limit_3_1 0.03100182486087244
 chosen_7_1 cost 0.024750619929457165
 chosen_7_1 one_cut_7 1.0
 chosen_7_1 at_least_min_frequency_7_1 0.08536585365853659
 chosen_7_1 at_most_max_frequency_7_1 -1.0
 chosen_7_1 limit_1_2 0.0493099254797495
 chosen_7_1 limit_3_1 0.056470591540644585
 chosen_7_2 cost 0.015003950289673986
 chosen_7_2 one_cut_7 1.0
 chosen_7_2 at_least_min_frequency_7_2 0.08536585365853659
 chosen_7_2 at_most_max_frequency_7_2 -1.0
 chosen_7_2 limit_1_2 0.04169521006468387
 chosen_7_2 limit_3_1 0.09699269344333192
 chosen_7_3 cost 0.05978663187864842
 chosen_7_3 one_cut_7 1.0
 chosen_7_3 at_least_min_frequency_7_3 0.08536585365853659
 chosen_7_3 at_most_max_frequency_7_3 -1.0
 chosen_7_3 limit_1_2 0.07668227625513345
 chosen_7_3 limit_3_1 0.12798399831034568
 chosen_7_4 cost 0.02502456327828713
 chosen_7_4 one_cut_7 1.0
 chosen_7_4 at_least_min_frequency_7_4 0.08536585365853659
 chosen_7_4 at_most_max_frequency_7_4 -1.0
 chosen_7_4 limit_1_2 0.0495239473680749
 chosen_7_4 limit_3_1 0.14395072442492177
 chosen_7_5 cost 0.049842176407800774
 chosen_7_5 one_cut_7 1.0
 chosen_7_5 at_least_min_frequency_7_5 0.08536585365853659
 chosen_7_5 at_most_max_frequency_7_5 -1.0
 chosen_7_5 limit_1_2 0.06891303802639402
 chosen_7_5 limit_3_1 0.17928914001388288
 chosen_7_6 cost 0.0821397477216749
 chosen_7_6 one_cut_7 1.0
 chosen_7_6 at_least_min_frequency_7_6 0.08536585365853659
 chosen_7_6 at_most_max_frequency_7_6 -1.0
 chosen_7_6 limit_1_2 0.0941459455981346
 chosen_7_6 limit_3_1 0.24672461022109726
 chosen_7_7 cost 0.0812208506760896
 chosen_7_7 one_cut_7 1.0
 chosen_7_7 at_least_min_frequency_7_7 0.08536585365853659
 chosen_7_7 at_most_max_frequency_7_7 -1.0
 chosen_7_7 limit_1_2 0.09342804504784649
 chosen_7_7 limit_3_1 0.2976196497536584
 chosen_8_0 one_cut_8 1.0
 chosen_8_0 at_least_min_frequency_8_0 0.08536585365853659
 chosen_8_0 at_most_max_frequency_8_0 -1.0
 chosen_8_0 limit_1_3 0.03156111997205571
 chosen_8_0 limit_3_1 0.030627315094280558
 chosen_8_1 cost 0.021721642861719896
 chosen_8_1 one_cut_8 1.0
 chosen_8_1 at_least_min_frequency_8_1 0.08536585365853659
 chosen_8_1 at_most_max_frequency_8_1 -1.0
 chosen_8_1 limit_1_3 0.050009738958602334
 chosen_8_1 limit_3_1 0.05586683632574451
 chosen_8_2 cost 0.018631700380800018
 chosen_8_2 one_cut_8 1.0
 chosen_8_2 at_least_min_frequency_8_2 0.08536585365853659
 chosen_8_2 at_most_max_frequency_8_2 -1.0
 chosen_8_2 limit_1_3 0.04738538996788691
 chosen_8_2 limit_3_1 0.09664392908420537
 chosen_8_3 cost 0.059679114897248815
 chosen_8_3 one_cut_8 1.0
 chosen_8_3 at_least_min_frequency_8_3 0.08536585365853659
 chosen_8_3 at_most_max_frequency_8_3 -1.0
 chosen_8_3 limit_1_3 0.08224776734963375
 chosen_8_3 limit_3_1 0.1271777534881268
 chosen_8_4 cost 0.029000871874229183
 chosen_8_4 one_cut_8 1.0
 chosen_8_4 at_least_min_frequency_8_4 0.08536585365853659
 chosen_8_4 at_most_max_frequency_8_4 -1.0
 chosen_8_4 limit_1_3 0.05619213148860117
 chosen_8_4 limit_3_1 0.1436239774120459
 chosen_8_5 cost 0.053942230426879116
 chosen_8_5 one_cut_8 1.0
 chosen_8_5 at_least_min_frequency_8_5 0.08536585365853659
 chosen_8_5 at_most_max_frequency_8_5 -1.0
 chosen_8_5 limit_1_3 0.07737531840838886
 chosen_8_5 limit_3_1 0.17876849304930825
 chosen_8_6 cost 0.084577711390816
 chosen_8_6 one_cut_8 1.0
 chosen_8_6 at_least_min_frequency_8_6 0.08536585365853659
 chosen_8_6 at_most_max_frequency_8_6 -1.0
 chosen_8_6 limit_1_3 0.1033946356106478
 chosen_8_6 limit_3_1 0.24601355713805056
 chosen_8_7 cost 0.09116184870409258
 chosen_8_7 one_cut_8 1.0
 chosen_8_7 at_least_min_frequency_8_7 0.08536585365853659
 chosen_8_7 at_most_max_frequency_8_7 -1.0
 chosen_8_7 limit_1_3 0.10898667307397465
 chosen_8_7 limit_3_1 0.2970894517963774
 chosen_9_0 one_cut_9 1.0
 chosen_9_0 at_least_min_frequency_9_0 0.08536585365853659
 chosen_9_0 at_most_max_frequency_9_0 -1.0
 chosen_9_0 limit_1_4 0.05633295343944139
 chosen_9_0 limit_3_1 0.032231260733826025
 chosen_9_1 cost 0.0349092438785885
 chosen_9_1 one_cut_9 1.0
 chosen_9_1 at_least_min_frequency_9_1 0.08536585365853659
 chosen_9_1 at_most_max_frequency_9_1 -1.0
 chosen_9_1 limit_1_4 0.09199155156241574
 chosen_9_1 limit_3_1 0.05845259143996854
 chosen_9_2 cost 0.012886178814482778
 chosen_9_2 one_cut_9 1.0
 chosen_9_2 at_least_min_frequency_9_2 0.08536585365853659
 chosen_9_2 at_most_max_frequency_9_2 -1.0
 chosen_9_2 limit_1_4 0.06949574416858298
 chosen_9_2 limit_3_1 0.09813761262186191
 chosen_9_3 cost 0.07825177321490728
 chosen_9_3 one_cut_9 1.0
 chosen_9_3 at_least_min_frequency_9_3 0.08536585365853659
 chosen_9_3 at_most_max_frequency_9_3 -1.0
 chosen_9_3 limit_1_4 0.1362644622164608
 chosen_9_3 limit_3_1 0.13063072850336416
 chosen_9_4 cost 0.021209639937675388
 chosen_9_4 one_cut_9 1.0
 chosen_9_4 at_least_min_frequency_9_4 0.08536585365853659
 chosen_9_4 at_most_max_frequency_9_4 -1.0
 chosen_9_4 limit_1_4 0.07799787489981229
 chosen_9_4 limit_3_1 0.1450233653407135
 chosen_9_5 cost 0.0544419124082725
 chosen_9_5 one_cut_9 1.0
 chosen_9_5 at_least_min_frequency_9_5 0.08536585365853659
 chosen_9_5 at_most_max_frequency_9_5 -1.0
 chosen_9_5 limit_1_4 0.11194350411090594
 chosen_9_5 limit_3_1 0.18099831321173457
 chosen_9_6 cost 0.09450824502054261
 chosen_9_6 one_cut_9 1.0
 chosen_9_6 at_least_min_frequency_9_6 0.08536585365853659
 chosen_9_6 at_most_max_frequency_9_6 -1.0
 chosen_9_6 limit_1_4 0.15286989191384132
 chosen_9_6 limit_3_1 0.24905884618996724
 chosen_9_7 cost 0.08458320013086554
 chosen_9_7 one_cut_9 1.0
 chosen_9_7 at_least_min_frequency_9_7 0.08536585365853659
 chosen_9_7 at_most_max_frequency_9_7 -1.0
 chosen_9_7 limit_1_4 0.1427317981669714
 chosen_9_7 limit_3_1 0.29936017682823873
 chosen_10_0 one_cut_10 1.0
 chosen_10_0 at_least_min_frequency_10_0 0.08536585365853659
 chosen_10_0 at_most_max_frequency_10_0 -1.0
 chosen_10_0 limit_1_0 0.026934381207725473
 chosen_10_0 limit_3_2 0.16627407309547304
 chosen_10_1 cost 0.015041204613805158
 chosen_10_1 one_cut_10 1.0
 chosen_10_1 at_least_min_frequency_10_1 0.08536585365853659
 chosen_10_1 at_most_max_frequency_10_1 -1.0
 chosen_10_1 limit_1_0 0.04371582564752338
 chosen_10_1 limit_3_2 0.3050662768746297
 chosen_10_2 cost 0.03864413770021921
 chosen_10_2 one_cut_10 1.0
 chosen_10_2 at_least_min_frequency_10_2 0.08536585365853659
 chosen_10_2 at_most_max_frequency_10_2 -1.0
 chosen_10_2 limit_1_0 0.07004957486348602
 chosen_10_2 limit_3_2 0.5432290122262844
 chosen_10_3 cost 0.06147128508597244
 chosen_10_3 one_cut_10 1.0
 chosen_10_3 at_least_min_frequency_10_3 0.08536585365853659
 chosen_10_3 at_most_max_frequency_10_3 -1.0
 chosen_10_3 limit_1_0 0.09551778139406558
 chosen_10_3 limit_3_2 0.7071219642970684
 chosen_10_4 cost 0.06301004086987318
 chosen_10_4 one_cut_10 1.0
 chosen_10_4 at_least_min_frequency_10_4 0.08536585365853659
 chosen_10_4 at_most_max_frequency_10_4 -1.0
 chosen_10_4 limit_1_0 0.09723456840394692
 chosen_10_4 limit_3_2 0.8115674630946014
 chosen_10_5 cost 0.08657157975870637
 chosen_10_5 one_cut_10 1.0
 chosen_10_5 at_least_min_frequency_10_5 0.08536585365853659
 chosen_10_5 at_most_max_frequency_10_5 -1.0
 chosen_10_5 limit_1_0 0.12352213418948164
 chosen_10_5 limit_3_2 1.0076184463094833
 chosen_10_6 cost 0.12433158450243591
 chosen_10_6 one_cut_10 1.0
 chosen_10_6 at_least_min_frequency_10_6 0.08536585365853659
 chosen_10_6 at_most_max_frequency_10_6 -1.0
 chosen_10_6 limit_1_0 0.16565090232496787
 chosen_10_6 limit_3_2 1.3867625757866267
 chosen_10_7 cost 0.15639535215588057
 chosen_10_7 one_cut_10 1.0
 chosen_10_7 at_least_min_frequency_10_7 0.08536585365853659
 chosen_10_7 at_most_max_frequency_10_7 -1.0
 chosen_10_7 limit_1_0 0.20142438917142777
 chosen_10_7 limit_3_2 1.6819907104318244
 chosen_11_0 one_cut_11 1.0
 chosen_11_0 at_least_min_frequency_11_0 0.08536585365853659
 chosen_11_0 at_most_max_frequency_11_0 -1.0
 chosen_11_0 limit_1_1 0.03203010943626307
 chosen_11_0 limit_3_2 0.16718473076294912
 chosen_11_1 cost 0.02725411768068555
 chosen_11_1 one_cut_11 1.0
 chosen_11_1 at_least_min_frequency_11_1 0.08536585365853659
 chosen_11_1 at_most_max_frequency_11_1 -1.0
 chosen_11_1 limit_1_1 0.05109050069413408
 chosen_11_1 limit_3_2 0.306534367602225
 chosen_11_2 cost 0.03521846788359667
 chosen_11_2 one_cut_11 1.0
 chosen_11_2 at_least_min_frequency_11_2 0.08536585365853659
 chosen_11_2 at_most_max_frequency_11_2 -1.0
 chosen_11_2 limit_1_1 0.05666043448398378
 chosen_11_2 limit_3_2 0.5440770673802826
 chosen_11_3 cost 0.08407418272339624
 chosen_11_3 one_cut_11 1.0
 chosen_11_3 at_least_min_frequency_11_3 0.08536585365853659
 chosen_11_3 at_most_max_frequency_11_3 -1.0
 chosen_11_3 limit_1_1 0.09082808030322392
 chosen_11_3 limit_3_2 0.7090824286019064
 chosen_11_4 cost 0.05618494404049008
 chosen_11_4 one_cut_11 1.0
 chosen_11_4 at_least_min_frequency_11_4 0.08536585365853659
 chosen_11_4 at_most_max_frequency_11_4 -1.0
 chosen_11_4 limit_1_1 0.07132351195107862
 chosen_11_4 limit_3_2 0.8123619808859747
 chosen_11_5 cost 0.0903275967945626
 chosen_11_5 one_cut_11 1.0
 chosen_11_5 at_least_min_frequency_11_5 0.08536585365853659
 chosen_11_5 at_most_max_frequency_11_5 -1.0
 chosen_11_5 limit_1_1 0.09520145684362011
 chosen_11_5 limit_3_2 1.0088844510779376
 chosen_11_6 cost 0.13640712897217358
 chosen_11_6 one_cut_11 1.0
 chosen_11_6 at_least_min_frequency_11_6 0.08536585365853659
 chosen_11_6 at_most_max_frequency_11_6 -1.0
 chosen_11_6 limit_1_1 0.1274275564948795
 chosen_11_6 limit_3_2 1.3884915719299091
 chosen_11_7 cost 0.157281802789568
 chosen_11_7 one_cut_11 1.0
 chosen_11_7 at_least_min_frequency_11_7 0.08536585365853659
 chosen_11_7 at_most_max_frequency_11_7 -1.0
 chosen_11_7 limit_1_1 0.14202643124113268
 chosen_11_7 limit_3_2 1.683279939386978
 chosen_12_0 one_cut_12 1.0
 chosen_12_0 at_least_min_frequency_12_0 0.08536585365853659
 chosen_12_0 at_most_max_frequency_12_0 -1.0
 chosen_12_0 limit_1_2 0.022679095238604022
 chosen_12_0 limit_3_2 0.16661193537467966
 chosen_12_1 cost 0.02005780660411486
 chosen_12_1 one_cut_12 1.0
 chosen_12_1 at_least_min_frequency_12_1 0.08536585365853659
 chosen_12_1 at_most_max_frequency_12_1 -1.0
 chosen_12_1 limit_1_2 0.03794084579372454
 chosen_12_1 limit_3_2 0.3056109518903051
 chosen_12_2 cost 0.0358157382030795
 chosen_12_2 one_cut_12 1.0
 chosen_12_2 at_least_min_frequency_12_2 0.08536585365853659
 chosen_12_2 at_most_max_frequency_12_2 -1.0
 chosen_12_2 limit_1_2 0.049930871726007305
 chosen_12_2 limit_3_2 0.5435436484034737
 chosen_12_3 cost 0.06710023650554182
 chosen_12_3 one_cut_12 1.0
 chosen_12_3 at_least_min_frequency_12_3 0.08536585365853659
 chosen_12_3 at_most_max_frequency_12_3 -1.0
 chosen_12_3 limit_1_2 0.07373488074643136
 chosen_12_3 limit_3_2 0.7078493143891965
 chosen_12_4 cost 0.05963375778768386
 chosen_12_4 one_cut_12 1.0
 chosen_12_4 at_least_min_frequency_12_4 0.08536585365853659
 chosen_12_4 at_most_max_frequency_12_4 -1.0
 chosen_12_4 limit_1_2 0.06805372437843213
 chosen_12_4 limit_3_2 0.8118622364232085
 chosen_12_5 cost 0.08561130058708794
 chosen_12_5 one_cut_12 1.0
 chosen_12_5 at_least_min_frequency_12_5 0.08536585365853659
 chosen_12_5 at_most_max_frequency_12_5 -1.0
 chosen_12_5 limit_1_2 0.08781973299864378
 chosen_12_5 limit_3_2 1.0080881455958703
 chosen_12_6 cost 0.12693427719440462
 chosen_12_6 one_cut_12 1.0
 chosen_12_6 at_least_min_frequency_12_6 0.08536585365853659
 chosen_12_6 at_most_max_frequency_12_6 -1.0
 chosen_12_6 limit_1_2 0.11926190280431773
 chosen_12_6 limit_3_2 1.3874040490850703
 chosen_12_7 cost 0.15153717160690475
 chosen_12_7 one_cut_12 1.0
 chosen_12_7 at_least_min_frequency_12_7 0.08536585365853659
 chosen_12_7 at_most_max_frequency_12_7 -1.0
 chosen_12_7 limit_1_2 0.13798195753754636
 chosen_12_7 limit_3_2 1.6824690261027555
 chosen_13_0 one_cut_13 1.0
 chosen_13_0 at_least_min_frequency_13_0 0.08536585365853659
 chosen_13_0 at_most_max_frequency_13_0 -1.0
 chosen_13_0 limit_1_3 0.031503324180686264
 chosen_13_0 limit_3_2 0.16696928672217573
 chosen_13_1 cost 0.024900361607479635
 chosen_13_1 one_cut_13 1.0
 chosen_13_1 at_least_min_frequency_13_1 0.08536585365853659
 chosen_13_1 at_most_max_frequency_13_1 -1.0
 chosen_13_1 limit_1_3 0.05303561420762273
 chosen_13_1 limit_3_2 0.306187045650331
 chosen_13_2 cost 0.03317044837013397
 chosen_13_2 one_cut_13 1.0
 chosen_13_2 at_least_min_frequency_13_2 0.08536585365853659
 chosen_13_2 at_most_max_frequency_13_2 -1.0
 chosen_13_2 limit_1_3 0.060187072870291757
 chosen_13_2 limit_3_2 0.5438764338868181
 chosen_13_3 cost 0.07349067663897822
 chosen_13_3 one_cut_13 1.0
 chosen_13_3 at_least_min_frequency_13_3 0.08536585365853659
 chosen_13_3 at_most_max_frequency_13_3 -1.0
 chosen_13_3 limit_1_3 0.09505350825475818
 chosen_13_3 limit_3_2 0.7086186205577739
 chosen_13_4 cost 0.055887151550476015
 chosen_13_4 one_cut_13 1.0
 chosen_13_4 at_least_min_frequency_13_4 0.08536585365853659
 chosen_13_4 at_most_max_frequency_13_4 -1.0
 chosen_13_4 limit_1_3 0.0798310703770599
 chosen_13_4 limit_3_2 0.8121740132999615
 chosen_13_5 cost 0.08477179501676074
 chosen_13_5 one_cut_13 1.0
 chosen_13_5 at_least_min_frequency_13_5 0.08536585365853659
 chosen_13_5 at_most_max_frequency_13_5 -1.0
 chosen_13_5 limit_1_3 0.1048087205110192
 chosen_13_5 limit_3_2 1.008584938766456
 chosen_13_6 cost 0.12921797616007188
 chosen_13_6 one_cut_13 1.0
 chosen_13_6 at_least_min_frequency_13_6 0.08536585365853659
 chosen_13_6 at_most_max_frequency_13_6 -1.0
 chosen_13_6 limit_1_3 0.1432430243196858
 chosen_13_6 limit_3_2 1.3880825247886022
 chosen_13_7 cost 0.14718092608619893
 chosen_13_7 one_cut_13 1.0
 chosen_13_7 at_least_min_frequency_13_7 0.08536585365853659
 chosen_13_7 at_most_max_frequency_13_7 -1.0
 chosen_13_7 limit_1_3 0.15877627052895057
 chosen_13_7 limit_3_2 1.6829749326808356
 chosen_14_0 one_cut_14 1.0
 chosen_14_0 at_least_min_frequency_14_0 0.08536585365853659
 chosen_14_0 at_most_max_frequency_14_0 -1.0
 chosen_14_0 limit_1_4 0.020442019601117075
 chosen_14_0 limit_3_2 0.16629247404555572
 chosen_14_1 cost 0.015118050644835096
 chosen_14_1 one_cut_14 1.0
 chosen_14_1 at_least_min_frequency_14_1 0.08536585365853659
 chosen_14_1 at_most_max_frequency_14_1 -1.0
 chosen_14_1 limit_1_4 0.034516142204189054
 chosen_14_1 limit_3_2 0.3050959414403169
 chosen_14_2 cost 0.036815199710236994
 chosen_14_2 one_cut_14 1.0
 chosen_14_2 at_least_min_frequency_14_2 0.08536585365853659
 chosen_14_2 at_most_max_frequency_14_2 -1.0
 chosen_14_2 limit_1_4 0.05471506488658663
 chosen_14_2 limit_3_2 0.5432461482161446
 chosen_14_3 cost 0.058336500934747834
 chosen_14_3 one_cut_14 1.0
 chosen_14_3 at_least_min_frequency_14_3 0.08536585365853659
 chosen_14_3 at_most_max_frequency_14_3 -1.0
 chosen_14_3 limit_1_4 0.07475028233142887
 chosen_14_3 limit_3_2 0.707161577872071
 chosen_14_4 cost 0.06126939321151491
 chosen_14_4 one_cut_14 1.0
 chosen_14_4 at_least_min_frequency_14_4 0.08536585365853659
 chosen_14_4 at_most_max_frequency_14_4 -1.0
 chosen_14_4 limit_1_4 0.07748065322742298
 chosen_14_4 limit_3_2 0.8115835172966809
 chosen_14_5 cost 0.08329649791216959
 chosen_14_5 one_cut_14 1.0
 chosen_14_5 at_least_min_frequency_14_5 0.08536585365853659
 chosen_14_5 at_most_max_frequency_14_5 -1.0
 chosen_14_5 limit_1_4 0.09798674752693036
 chosen_14_5 limit_3_2 1.0076440274816194
 chosen_14_6 cost 0.1207228259700588
 chosen_14_6 one_cut_14 1.0
 chosen_14_6 at_least_min_frequency_14_6 0.08536585365853659
 chosen_14_6 at_most_max_frequency_14_6 -1.0
 chosen_14_6 limit_1_4 0.13282872167056647
 chosen_14_6 limit_3_2 1.3867975122648029
 chosen_14_7 cost 0.14979913171302478
 chosen_14_7 one_cut_14 1.0
 chosen_14_7 at_least_min_frequency_14_7 0.08536585365853659
 chosen_14_7 at_most_max_frequency_14_7 -1.0
 chosen_14_7 limit_1_4 0.15989725725658233
 chosen_14_7 limit_3_2 1.6820167608770094
 chosen_15_0 one_cut_15 1.0
 chosen_15_0 at_least_min_frequency_15_0 0.08536585365853659
 chosen_15_0 at_most_max_frequency_15_0 -1.0
 chosen_15_0 limit_1_0 0.024418598451429515
 chosen_15_0 limit_3_3 0.05742990905936552
 chosen_15_1 cost 0.012089764326090272
 chosen_15_1 one_cut_15 1.0
 chosen_15_1 at_least_min_frequency_15_1 0.08536585365853659
 chosen_15_1 at_most_max_frequency_15_1 -1.0
 chosen_15_1 limit_1_0 0.037907126367758996
 chosen_15_1 limit_3_3 0.10528143084931842
 chosen_15_2 cost 0.028506505983174675
 chosen_15_2 one_cut_15 1.0
 chosen_15_2 at_least_min_frequency_15_2 0.08536585365853659
 chosen_15_2 at_most_max_frequency_15_2 -1.0
 chosen_15_2 limit_1_0 0.05622325496746043
 chosen_15_2 limit_3_3 0.18672151644515275
 chosen_15_3 cost 0.04919065911809338
 chosen_15_3 one_cut_15 1.0
 chosen_15_3 at_least_min_frequency_15_3 0.08536585365853659
 chosen_15_3 at_most_max_frequency_15_3 -1.0
 chosen_15_3 limit_1_0 0.0793005267372577
 chosen_15_3 limit_3_3 0.24342048954361542
 chosen_15_4 cost 0.04512713595048611
 chosen_15_4 one_cut_15 1.0
 chosen_15_4 at_least_min_frequency_15_4 0.08536585365853659
 chosen_15_4 at_most_max_frequency_15_4 -1.0
 chosen_15_4 limit_1_0 0.07476686138146264
 chosen_15_4 limit_3_3 0.2787549807132275
 chosen_15_5 cost 0.06454952107282554
 chosen_15_5 one_cut_15 1.0
 chosen_15_5 at_least_min_frequency_15_5 0.08536585365853659
 chosen_15_5 at_most_max_frequency_15_5 -1.0
 chosen_15_5 limit_1_0 0.09643638089054143
 chosen_15_5 limit_3_3 0.3462131090691115
 chosen_15_6 cost 0.09251634957927055
 chosen_15_6 one_cut_15 1.0
 chosen_15_6 at_least_min_frequency_15_6 0.08536585365853659
 chosen_15_6 at_most_max_frequency_15_6 -1.0
 chosen_15_6 limit_1_0 0.1276389202341993
 chosen_15_6 limit_3_3 0.4764796072144819
 chosen_15_7 cost 0.11650157225724689
 chosen_15_7 one_cut_15 1.0
 chosen_15_7 at_least_min_frequency_15_7 0.08536585365853659
 chosen_15_7 at_most_max_frequency_15_7 -1.0
 chosen_15_7 limit_1_0 0.1543991892473082
 chosen_15_7 limit_3_3 0.5775733471954516
 chosen_16_0 one_cut_16 1.0
 chosen_16_0 at_least_min_frequency_16_0 0.08536585365853659
 chosen_16_0 at_most_max_frequency_16_0 -1.0
 chosen_16_0 limit_1_1 0.02177619222753017
 chosen_16_0 limit_3_3 0.05784999885250148
 chosen_16_1 cost 0.015339574572749134
 chosen_16_1 one_cut_16 1.0
 chosen_16_1 at_least_min_frequency_16_1 0.08536585365853659
 chosen_16_1 at_most_max_frequency_16_1 -1.0
 chosen_16_1 limit_1_1 0.03160741229065897
 chosen_16_1 limit_3_3 0.10595866660111261
 chosen_16_2 cost 0.033489004000111317
 chosen_16_2 one_cut_16 1.0
 chosen_16_2 at_least_min_frequency_16_2 0.08536585365853659
 chosen_16_2 at_most_max_frequency_16_2 -1.0
 chosen_16_2 limit_1_1 0.043239484215105116
 chosen_16_2 limit_3_3 0.18711272746432575
 chosen_16_3 cost 0.06494510369509798
 chosen_16_3 one_cut_16 1.0
 chosen_16_3 at_least_min_frequency_16_3 0.08536585365853659
 chosen_16_3 at_most_max_frequency_16_3 -1.0
 chosen_16_3 limit_1_1 0.06339987634087636
 chosen_16_3 limit_3_3 0.24432485907091794
 chosen_16_4 cost 0.04951646394175875
 chosen_16_4 one_cut_16 1.0
 chosen_16_4 at_least_min_frequency_16_4 0.08536585365853659
 chosen_16_4 at_most_max_frequency_16_4 -1.0
 chosen_16_4 limit_1_1 0.05351157389999381
 chosen_16_4 limit_3_3 0.2791214947464821
 chosen_16_5 cost 0.07638620447754024
 chosen_16_5 one_cut_16 1.0
 chosen_16_5 at_least_min_frequency_16_5 0.08536585365853659
 chosen_16_5 at_most_max_frequency_16_5 -1.0
 chosen_16_5 limit_1_1 0.07073254251249539
 chosen_16_5 limit_3_3 0.34679712181098316
 chosen_16_6 cost 0.108219986735702
 chosen_16_6 one_cut_16 1.0
 chosen_16_6 at_least_min_frequency_16_6 0.08536585365853659
 chosen_16_6 at_most_max_frequency_16_6 -1.0
 chosen_16_6 limit_1_1 0.0911349935281642
 chosen_16_6 limit_3_3 0.47727719961182863
 chosen_16_7 cost 0.13823947403739462
 chosen_16_7 one_cut_16 1.0
 chosen_16_7 at_least_min_frequency_16_7 0.08536585365853659
 chosen_16_7 at_most_max_frequency_16_7 -1.0
 chosen_16_7 limit_1_1 0.11037465264945027
 chosen_16_7 limit_3_3 0.5781680733416404
 chosen_17_0 one_cut_17 1.0
 chosen_17_0 at_least_min_frequency_17_0 0.08536585365853659
 chosen_17_0 at_most_max_frequency_17_0 -1.0
 chosen_17_0 limit_1_2 0.13067509138554312
 chosen_17_0 limit_3_3 0.07142870213160078
 chosen_17_1 cost 0.056784946922003164
 chosen_17_1 one_cut_17 1.0
 chosen_17_1 at_least_min_frequency_17_1 0.08536585365853659
 chosen_17_1 at_most_max_frequency_17_1 -1.0
 chosen_17_1 limit_1_2 0.2061704937868214
 chosen_17_1 limit_3_3 0.12784918494711575
 chosen_17_2 cost 0.013997645317223749
 chosen_17_2 one_cut_17 1.0
 chosen_17_2 at_least_min_frequency_17_2 0.08536585365853659
 chosen_17_2 at_most_max_frequency_17_2 -1.0
 chosen_17_2 limit_1_2 0.14928491534726457
 chosen_17_2 limit_3_3 0.19975797244685606
 chosen_17_3 cost 0.12808303620880118
 chosen_17_3 one_cut_17 1.0
 chosen_17_3 at_least_min_frequency_17_3 0.08536585365853659
 chosen_17_3 at_most_max_frequency_17_3 -1.0
 chosen_17_3 limit_1_2 0.300961071799379
 chosen_17_3 limit_3_3 0.2735570986219659
 chosen_17_4 cost 0.018474642021304947
 chosen_17_4 one_cut_17 1.0
 chosen_17_4 at_least_min_frequency_17_4 0.08536585365853659
 chosen_17_4 at_most_max_frequency_17_4 -1.0
 chosen_17_4 limit_1_2 0.1552370679166428
 chosen_17_4 limit_3_3 0.2909684507699515
 chosen_17_5 cost 0.07471718869271328
 chosen_17_5 one_cut_17 1.0
 chosen_17_5 at_least_min_frequency_17_5 0.08536585365853659
 chosen_17_5 at_most_max_frequency_17_5 -1.0
 chosen_17_5 limit_1_2 0.2300113509473693
 chosen_17_5 limit_3_3 0.3656743615408286
 chosen_17_6 cost 0.13281409199595384
 chosen_17_6 one_cut_17 1.0
 chosen_17_6 at_least_min_frequency_17_6 0.08536585365853659
 chosen_17_6 at_most_max_frequency_17_6 -1.0
 chosen_17_6 limit_1_2 0.30725099509409615
 chosen_17_6 limit_3_3 0.5030580461789134
 chosen_17_7 cost 0.11253521088761141
 chosen_17_7 one_cut_17 1.0
 chosen_17_7 at_least_min_frequency_17_7 0.08536585365853659
 chosen_17_7 at_most_max_frequency_17_7 -1.0
 chosen_17_7 limit_1_2 0.280290288559936
 chosen_17_7 limit_3_3 0.59739160603244
 chosen_18_0 one_cut_18 1.0
 chosen_18_0 at_least_min_frequency_18_0 0.08536585365853659
 chosen_18_0 at_most_max_frequency_18_0 -1.0
 chosen_18_0 limit_1_3 0.023684582213081687
 chosen_18_0 limit_3_3 0.058516504006073236
 chosen_18_1 cost 0.01847514327804082
 chosen_18_1 one_cut_18 1.0
 chosen_18_1 at_least_min_frequency_18_1 0.08536585365853659
 chosen_18_1 at_most_max_frequency_18_1 -1.0
 chosen_18_1 limit_1_3 0.039127756950797336
 chosen_18_1 limit_3_3 0.10703315383248369
 chosen_18_2 cost 0.02464848783170352
 chosen_18_2 one_cut_18 1.0
 chosen_18_2 at_least_min_frequency_18_2 0.08536585365853659
 chosen_18_2 at_most_max_frequency_18_2 -1.0
 chosen_18_2 limit_1_3 0.044287989660421447
 chosen_18_2 limit_3_3 0.18773341419528972
 chosen_18_3 cost 0.05555743194435422
 chosen_18_3 one_cut_18 1.0
 chosen_18_3 at_least_min_frequency_18_3 0.08536585365853659
 chosen_18_3 at_most_max_frequency_18_3 -1.0
 chosen_18_3 limit_1_3 0.07012444557886076
 chosen_18_3 limit_3_3 0.24575971171558889
 chosen_18_4 cost 0.040820927209077526
 chosen_18_4 one_cut_18 1.0
 chosen_18_4 at_least_min_frequency_18_4 0.08536585365853659
 chosen_18_4 at_most_max_frequency_18_4 -1.0
 chosen_18_4 limit_1_3 0.05780635882710349
 chosen_18_4 limit_3_3 0.27970299778705116
 chosen_18_5 cost 0.06288439052609003
 chosen_18_5 one_cut_18 1.0
 chosen_18_5 at_least_min_frequency_18_5 0.08536585365853659
 chosen_18_5 at_most_max_frequency_18_5 -1.0
 chosen_18_5 limit_1_3 0.07624897192059912
 chosen_18_5 limit_3_3 0.347723703481305
 chosen_18_6 cost 0.09546888659721041
 chosen_18_6 one_cut_18 1.0
 chosen_18_6 at_least_min_frequency_18_6 0.08536585365853659
 chosen_18_6 at_most_max_frequency_18_6 -1.0
 chosen_18_6 limit_1_3 0.10348600380683212
 chosen_18_6 limit_3_3 0.47854264202906255
 chosen_18_7 cost 0.10936638505186162
 chosen_18_7 one_cut_18 1.0
 chosen_18_7 at_least_min_frequency_18_7 0.08536585365853659
 chosen_18_7 at_most_max_frequency_18_7 -1.0
 chosen_18_7 limit_1_3 0.11510277417891397
 chosen_18_7 limit_3_3 0.5791116526617656
 chosen_19_0 one_cut_19 1.0
 chosen_19_0 at_least_min_frequency_19_0 0.08536585365853659
 chosen_19_0 at_most_max_frequency_19_0 -1.0
 chosen_19_0 limit_1_4 0.018842369218369685
 chosen_19_0 limit_3_3 0.05780850073346294
 chosen_19_1 cost 0.013997709071880431
 chosen_19_1 one_cut_19 1.0
 chosen_19_1 at_least_min_frequency_19_1 0.08536585365853659
 chosen_19_1 at_most_max_frequency_19_1 -1.0
 chosen_19_1 limit_1_4 0.03187351180864025
 chosen_19_1 limit_3_3 0.10589176659472278
 chosen_19_2 cost 0.02453628965694551
 chosen_19_2 one_cut_19 1.0
 chosen_19_2 at_least_min_frequency_19_2 0.08536585365853659
 chosen_19_2 at_most_max_frequency_19_2 -1.0
 chosen_19_2 limit_1_4 0.0416843848306348
 chosen_19_2 limit_3_3 0.18707408210395732
 chosen_19_3 cost 0.04601707338120512
 chosen_19_3 one_cut_19 1.0
 chosen_19_3 at_least_min_frequency_19_3 0.08536585365853659
 chosen_19_3 at_most_max_frequency_19_3 -1.0
 chosen_19_3 limit_1_4 0.06168188258002805
 chosen_19_3 limit_3_3 0.24423552189845613
 chosen_19_4 cost 0.041171078570965455
 chosen_19_4 one_cut_19 1.0
 chosen_19_4 at_least_min_frequency_19_4 0.08536585365853659
 chosen_19_4 at_most_max_frequency_19_4 -1.0
 chosen_19_4 limit_1_4 0.05717051225223619
 chosen_19_4 limit_3_3 0.2790852890513431
 chosen_19_5 cost 0.058907038990787475
 chosen_19_5 one_cut_19 1.0
 chosen_19_5 at_least_min_frequency_19_5 0.08536585365853659
 chosen_19_5 at_most_max_frequency_19_5 -1.0
 chosen_19_5 limit_1_4 0.07368177334640948
 chosen_19_5 limit_3_3 0.346739430739507
 chosen_19_6 cost 0.08763837242229047
 chosen_19_6 one_cut_19 1.0
 chosen_19_6 at_least_min_frequency_19_6 0.08536585365853659
 chosen_19_6 at_most_max_frequency_19_6 -1.0
 chosen_19_6 limit_1_4 0.10042915756706373
 chosen_19_6 limit_3_3 0.4771984103034709
 chosen_19_7 cost 0.10407928013348633
 chosen_19_7 one_cut_19 1.0
 chosen_19_7 at_least_min_frequency_19_7 0.08536585365853659
 chosen_19_7 at_most_max_frequency_19_7 -1.0
 chosen_19_7 limit_1_4 0.11573479162460103
 chosen_19_7 limit_3_3 0.578109323958025
 chosen_20_0 one_cut_20 1.0
 chosen_20_0 at_least_min_frequency_20_0 0.08536585365853659
 chosen_20_0 at_most_max_frequency_20_0 -1.0
 chosen_20_0 limit_1_0 0.017949498511169736
 chosen_20_0 limit_3_4 0.029617742421651605
 chosen_20_1 cost 0.008685055061178459
 chosen_20_1 one_cut_20 1.0
 chosen_20_1 at_least_min_frequency_20_1 0.08536585365853659
 chosen_20_1 at_most_max_frequency_20_1 -1.0
 chosen_20_1 limit_1_0 0.027639398536330042
 chosen_20_1 limit_3_4 0.05423736049301927
 chosen_20_2 cost 0.01538897270081974
 chosen_20_2 one_cut_20 1.0
 chosen_20_2 at_least_min_frequency_20_2 0.08536585365853659
 chosen_20_2 at_most_max_frequency_20_2 -1.0
 chosen_20_2 limit_1_0 0.03511894716871584
 chosen_20_2 limit_3_4 0.09568358929525232
 chosen_20_3 cost 0.031393499523942305
 chosen_20_3 one_cut_20 1.0
 chosen_20_3 at_least_min_frequency_20_3 0.08536585365853659
 chosen_20_3 at_most_max_frequency_20_3 -1.0
 chosen_20_3 limit_1_0 0.052975168433133636
 chosen_20_3 limit_3_4 0.12498621210476729
 chosen_20_4 cost 0.023903566505535573
 chosen_20_4 one_cut_20 1.0
 chosen_20_4 at_least_min_frequency_20_4 0.08536585365853659
 chosen_20_4 at_most_max_frequency_20_4 -1.0
 chosen_20_4 limit_1_0 0.044618663882238986
 chosen_20_4 limit_3_4 0.14270854728944612
 chosen_20_5 cost 0.03663675131016439
 chosen_20_5 one_cut_20 1.0
 chosen_20_5 at_least_min_frequency_20_5 0.08536585365853659
 chosen_20_5 at_most_max_frequency_20_5 -1.0
 chosen_20_5 limit_1_0 0.058825054848055384
 chosen_20_5 limit_3_4 0.17732465277078588
 chosen_20_6 cost 0.05343996216946701
 chosen_20_6 one_cut_20 1.0
 chosen_20_6 at_least_min_frequency_20_6 0.08536585365853659
 chosen_20_6 at_most_max_frequency_20_6 -1.0
 chosen_20_6 limit_1_0 0.07757236642885698
 chosen_20_6 limit_3_4 0.24404113621686305
 chosen_20_7 cost 0.06525321242450804
 chosen_20_7 one_cut_20 1.0
 chosen_20_7 at_least_min_frequency_20_7 0.08536585365853659
 chosen_20_7 at_most_max_frequency_20_7 -1.0
 chosen_20_7 limit_1_0 0.09075238810254975
 chosen_20_7 limit_3_4 0.2955850637181523
 chosen_21_0 one_cut_21 1.0
 chosen_21_0 at_least_min_frequency_21_0 0.08536585365853659
 chosen_21_0 at_most_max_frequency_21_0 -1.0
 chosen_21_0 limit_1_1 0.030077699438587718
 chosen_21_0 limit_3_4 0.03157320093723557
 chosen_21_1 cost 0.023383088869345998
 chosen_21_1 one_cut_21 1.0
 chosen_21_1 at_least_min_frequency_21_1 0.08536585365853659
 chosen_21_1 at_most_max_frequency_21_1 -1.0
 chosen_21_1 limit_1_1 0.04544808434457271
 chosen_21_1 limit_3_4 0.05738979704240075
 chosen_21_2 cost 0.017828005733485787
 chosen_21_2 one_cut_21 1.0
 chosen_21_2 at_least_min_frequency_21_2 0.08536585365853659
 chosen_21_2 at_most_max_frequency_21_2 -1.0
 chosen_21_2 limit_1_1 0.041796566512176704
 chosen_21_2 limit_3_4 0.09750462120636236
 chosen_21_3 cost 0.0668031264272561
 chosen_21_3 one_cut_21 1.0
 chosen_21_3 at_least_min_frequency_21_3 0.08536585365853659
 chosen_21_3 at_most_max_frequency_21_3 -1.0
 chosen_21_3 limit_1_1 0.07398933882238923
 chosen_21_3 limit_3_4 0.12919592422416185
 chosen_21_4 cost 0.024460948698459193
 chosen_21_4 one_cut_21 1.0
 chosen_21_4 at_least_min_frequency_21_4 0.08536585365853659
 chosen_21_4 at_most_max_frequency_21_4 -1.0
 chosen_21_4 limit_1_1 0.046156592982620426
 chosen_21_4 limit_3_4 0.14441461822742
 chosen_21_5 cost 0.05344410285390641
 chosen_21_5 one_cut_21 1.0
 chosen_21_5 at_least_min_frequency_21_5 0.08536585365853659
 chosen_21_5 at_most_max_frequency_21_5 -1.0
 chosen_21_5 limit_1_1 0.06520806379761297
 chosen_21_5 limit_3_4 0.18004314940641566
 chosen_21_6 cost 0.08319793028035996
 chosen_21_6 one_cut_21 1.0
 chosen_21_6 at_least_min_frequency_21_6 0.08536585365853659
 chosen_21_6 at_most_max_frequency_21_6 -1.0
 chosen_21_6 limit_1_1 0.08476612058498535
 chosen_21_6 limit_3_4 0.2477538159125868
 chosen_21_7 cost 0.09018248348585729
 chosen_21_7 one_cut_21 1.0
 chosen_21_7 at_least_min_frequency_21_7 0.08536585365853659
 chosen_21_7 at_most_max_frequency_21_7 -1.0
 chosen_21_7 limit_1_1 0.08935727070055295
 chosen_21_7 limit_3_4 0.29835342973419826
 chosen_22_0 one_cut_22 1.0
 chosen_22_0 at_least_min_frequency_22_0 0.08536585365853659
 chosen_22_0 at_most_max_frequency_22_0 -1.0
 chosen_22_0 limit_1_2 0.007437293663930172
 chosen_22_0 limit_3_4 0.029348814350945485
 chosen_22_1 cost 0.006417941927390269
 chosen_22_1 one_cut_22 1.0
 chosen_22_1 at_least_min_frequency_22_1 0.08536585365853659
 chosen_22_1 at_most_max_frequency_22_1 -1.0
 chosen_22_1 limit_1_2 0.012288264445652996
 chosen_22_1 limit_3_4 0.05380381579110293
 chosen_22_2 cost 0.01363703830798966
 chosen_22_2 one_cut_22 1.0
 chosen_22_2 at_least_min_frequency_22_2 0.08536585365853659
 chosen_22_2 at_most_max_frequency_22_2 -1.0
 chosen_22_2 limit_1_2 0.017744783998014962
 chosen_22_2 limit_3_4 0.0954331484934423
 chosen_22_3 cost 0.023508842073903594
 chosen_22_3 one_cut_22 1.0
 chosen_22_3 at_least_min_frequency_22_3 0.08536585365853659
 chosen_22_3 at_most_max_frequency_22_3 -1.0
 chosen_22_3 limit_1_2 0.025206339769807757
 chosen_22_3 limit_3_4 0.12440726361290481
 chosen_22_4 cost 0.02247483058537016
 chosen_22_4 one_cut_22 1.0
 chosen_22_4 at_least_min_frequency_22_4 0.08536585365853659
 chosen_22_4 at_most_max_frequency_22_4 -1.0
 chosen_22_4 limit_1_2 0.024424787120128195
 chosen_22_4 limit_3_4 0.14247391670936443
 chosen_22_5 cost 0.03152738107076691
 chosen_22_5 one_cut_22 1.0
 chosen_22_5 at_least_min_frequency_22_5 0.08536585365853659
 chosen_22_5 at_most_max_frequency_22_5 -1.0
 chosen_22_5 limit_1_2 0.031267114209022104
 chosen_22_5 limit_3_4 0.17695078646290224
 chosen_22_6 cost 0.04600940708241967
 chosen_22_6 one_cut_22 1.0
 chosen_22_6 at_least_min_frequency_22_6 0.08536585365853659
 chosen_22_6 at_most_max_frequency_22_6 -1.0
 chosen_22_6 limit_1_2 0.042213284466945285
 chosen_22_6 limit_3_4 0.24353054303385063
 chosen_22_7 cost 0.05638493637935639
 chosen_22_7 one_cut_22 1.0
 chosen_22_7 at_least_min_frequency_22_7 0.08536585365853659
 chosen_22_7 at_most_max_frequency_22_7 -1.0
 chosen_22_7 limit_1_2 0.0500555787777658
 chosen_22_7 limit_3_4 0.29520433903093934
 chosen_23_0 one_cut_23 1.0
 chosen_23_0 at_least_min_frequency_23_0 0.08536585365853659
 chosen_23_0 at_most_max_frequency_23_0 -1.0
 chosen_23_0 limit_1_3 0.06695774515199034
 chosen_23_0 limit_3_4 0.03405591154999093
 chosen_23_1 cost 0.036703839518460596
 chosen_23_1 one_cut_23 1.0
 chosen_23_1 at_least_min_frequency_23_1 0.08536585365853659
 chosen_23_1 at_most_max_frequency_23_1 -1.0
 chosen_23_1 limit_1_3 0.10283168368259622
 chosen_23_1 limit_3_4 0.0613922279888072
 chosen_23_2 cost 0.015329985745135897
 chosen_23_2 one_cut_23 1.0
 chosen_23_2 at_least_min_frequency_23_2 0.08536585365853659
 chosen_23_2 at_most_max_frequency_23_2 -1.0
 chosen_23_2 limit_1_3 0.08194110856876496
 chosen_23_2 limit_3_4 0.09981665964432884
 chosen_23_3 cost 0.09181502316696953
 chosen_23_3 one_cut_23 1.0
 chosen_23_3 at_least_min_frequency_23_3 0.08536585365853659
 chosen_23_3 at_most_max_frequency_23_3 -1.0
 chosen_23_3 limit_1_3 0.15669676266326144
 chosen_23_3 limit_3_4 0.13454070493527023
 chosen_23_4 cost 0.019513338324827004
 chosen_23_4 one_cut_23 1.0
 chosen_23_4 at_least_min_frequency_23_4 0.08536585365853659
 chosen_23_4 at_most_max_frequency_23_4 -1.0
 chosen_23_4 limit_1_3 0.0860298724491816
 chosen_23_4 limit_3_4 0.14658069865820647
 chosen_23_5 cost 0.05996005312054662
 chosen_23_5 one_cut_23 1.0
 chosen_23_5 at_least_min_frequency_23_5 0.08536585365853659
 chosen_23_5 at_most_max_frequency_23_5 -1.0
 chosen_23_5 limit_1_3 0.12556205707571927
 chosen_23_5 limit_3_4 0.1834946368167748
 chosen_23_6 cost 0.09983832401814319
 chosen_23_6 one_cut_23 1.0
 chosen_23_6 at_least_min_frequency_23_6 0.08536585365853659
 chosen_23_6 at_most_max_frequency_23_6 -1.0
 chosen_23_6 limit_1_3 0.164538650741559
 chosen_23_6 limit_3_4 0.25246754888563433
 chosen_23_7 cost 0.09561879844459294
 chosen_23_7 one_cut_23 1.0
 chosen_23_7 at_least_min_frequency_23_7 0.08536585365853659
 chosen_23_7 at_most_max_frequency_23_7 -1.0
 chosen_23_7 limit_1_3 0.16041453176545764
 chosen_23_7 limit_3_4 0.3018682328523693
 chosen_24_0 one_cut_24 1.0
 chosen_24_0 at_least_min_frequency_24_0 0.08536585365853659
 chosen_24_0 at_most_max_frequency_24_0 -1.0
 chosen_24_0 limit_1_4 0.04174723192521883
 chosen_24_0 limit_3_4 0.03168184885057617
 chosen_24_1 cost 0.02384739686217123
 chosen_24_1 one_cut_24 1.0
 chosen_24_1 at_least_min_frequency_24_1 0.08536585365853659
 chosen_24_1 at_most_max_frequency_24_1 -1.0
 chosen_24_1 limit_1_4 0.06457684197785586
 chosen_24_1 limit_3_4 0.057564950670206894
 chosen_24_2 cost 0.015445113499422429
 chosen_24_2 one_cut_24 1.0
 chosen_24_2 at_least_min_frequency_24_2 0.08536585365853659
 chosen_24_2 at_most_max_frequency_24_2 -1.0
 chosen_24_2 limit_1_4 0.05653316099112319
 chosen_24_2 limit_3_4 0.09760580019619618
 chosen_24_3 cost 0.06351545024645304
 chosen_24_3 one_cut_24 1.0
 chosen_24_3 at_least_min_frequency_24_3 0.08536585365853659
 chosen_24_3 at_most_max_frequency_24_3 -1.0
 chosen_24_3 limit_1_4 0.10255189625922657
 chosen_24_3 limit_3_4 0.12942982150906554
 chosen_24_4 cost 0.022129794029755838
 chosen_24_4 one_cut_24 1.0
 chosen_24_4 at_least_min_frequency_24_4 0.08536585365853659
 chosen_24_4 at_most_max_frequency_24_4 -1.0
 chosen_24_4 limit_1_4 0.06293254498745561
 chosen_24_4 limit_3_4 0.1445094098304863
 chosen_24_5 cost 0.04948077988572512
 chosen_24_5 one_cut_24 1.0
 chosen_24_5 at_least_min_frequency_24_5 0.08536585365853659
 chosen_24_5 at_most_max_frequency_24_5 -1.0
 chosen_24_5 limit_1_4 0.08911621380698474
 chosen_24_5 limit_3_4 0.18019419274716195
 chosen_24_6 cost 0.07909586168291485
 chosen_24_6 one_cut_24 1.0
 chosen_24_6 at_least_min_frequency_24_6 0.08536585365853659
 chosen_24_6 at_most_max_frequency_24_6 -1.0
 chosen_24_6 limit_1_4 0.11746734886018963
 chosen_24_6 limit_3_4 0.24796009740545802
 chosen_24_7 cost 0.08198615221204228
 chosen_24_7 one_cut_24 1.0
 chosen_24_7 at_least_min_frequency_24_7 0.08536585365853659
 chosen_24_7 at_most_max_frequency_24_7 -1.0
 chosen_24_7 limit_1_4 0.12023428422425354
 chosen_24_7 limit_3_4 0.29850724388500194
 chosen_25_0 one_cut_25 1.0
 chosen_25_0 at_least_min_frequency_25_0 0.08536585365853659
 chosen_25_0 at_most_max_frequency_25_0 -1.0
 chosen_25_0 limit_1_0 0.013211697079067292
 chosen_25_0 limit_3_5 0.023767910006819368
 chosen_25_1 cost 0.0069090436543453385
 chosen_25_1 one_cut_25 1.0
 chosen_25_1 at_least_min_frequency_25_1 0.08536585365853659
 chosen_25_1 at_most_max_frequency_25_1 -1.0
 chosen_25_1 limit_1_0 0.020920104430372045
 chosen_25_1 limit_3_5 0.043575431313379875
 chosen_25_2 cost 0.008708866998406069
 chosen_25_2 one_cut_25 1.0
 chosen_25_2 at_least_min_frequency_25_2 0.08536585365853659
 chosen_25_2 at_most_max_frequency_25_2 -1.0
 chosen_25_2 limit_1_0 0.022928164038981107
 chosen_25_2 limit_3_5 0.07731546934092529
 chosen_25_3 cost 0.021308510587583745
 chosen_25_3 one_cut_25 1.0
 chosen_25_3 at_least_min_frequency_25_3 0.08536585365853659
 chosen_25_3 at_most_max_frequency_25_3 -1.0
 chosen_25_3 limit_1_0 0.03698556331529814
 chosen_25_3 limit_3_5 0.1007769357512706
 chosen_25_4 cost 0.013759727399532276
 chosen_25_4 one_cut_25 1.0
 chosen_25_4 at_least_min_frequency_25_4 0.08536585365853659
 chosen_25_4 at_most_max_frequency_25_4 -1.0
 chosen_25_4 limit_1_0 0.028563399737914393
 chosen_25_4 limit_3_5 0.11543231940094334
 chosen_25_5 cost 0.022465340297083723
 chosen_25_5 one_cut_25 1.0
 chosen_25_5 at_least_min_frequency_25_5 0.08536585365853659
 chosen_25_5 at_most_max_frequency_25_5 -1.0
 chosen_25_5 limit_1_0 0.038276236103464555
 chosen_25_5 limit_3_5 0.14336154672405554
 chosen_25_6 cost 0.03393634629410237
 chosen_25_6 one_cut_25 1.0
 chosen_25_6 at_least_min_frequency_25_6 0.08536585365853659
 chosen_25_6 at_most_max_frequency_25_6 -1.0
 chosen_25_6 limit_1_0 0.051074416485298875
 chosen_25_6 limit_3_5 0.19730315537025253
 chosen_25_7 cost 0.039082318409316336
 chosen_25_7 one_cut_25 1.0
 chosen_25_7 at_least_min_frequency_25_7 0.08536585365853659
 chosen_25_7 at_most_max_frequency_25_7 -1.0
 chosen_25_7 limit_1_0 0.05681576814944367
 chosen_25_7 limit_3_5 0.23917946935573564
 chosen_26_0 one_cut_26 1.0
 chosen_26_0 at_least_min_frequency_26_0 0.08536585365853659
 chosen_26_0 at_most_max_frequency_26_0 -1.0
 chosen_26_0 limit_1_1 0.03552384498921347
 chosen_26_0 limit_3_5 0.02399500988514848
 chosen_26_1 cost 0.014813388416134346
 chosen_26_1 one_cut_26 1.0
 chosen_26_1 at_least_min_frequency_26_1 0.08536585365853659
 chosen_26_1 at_most_max_frequency_26_1 -1.0
 chosen_26_1 limit_1_1 0.045305989846925056
 chosen_26_1 limit_3_5 0.04394154389060884
 chosen_26_2 cost 0.030453064850046292
 chosen_26_2 one_cut_26 1.0
 chosen_26_2 at_least_min_frequency_26_2 0.08536585365853659
 chosen_26_2 at_most_max_frequency_26_2 -1.0
 chosen_26_2 limit_1_1 0.05563378090367158
 chosen_26_2 limit_3_5 0.07752695739968525
 chosen_26_3 cost 0.077227762308993
 chosen_26_3 one_cut_26 1.0
 chosen_26_3 at_least_min_frequency_26_3 0.08536585365853659
 chosen_26_3 at_most_max_frequency_26_3 -1.0
 chosen_26_3 limit_1_1 0.0865218433351334
 chosen_26_3 limit_3_5 0.10126583648861484
 chosen_26_4 cost 0.03337227599538322
 chosen_26_4 one_cut_26 1.0
 chosen_26_4 at_least_min_frequency_26_4 0.08536585365853659
 chosen_26_4 at_most_max_frequency_26_4 -1.0
 chosen_26_4 limit_1_1 0.057561506383604945
 chosen_26_4 limit_3_5 0.11563045630814282
 chosen_26_5 cost 0.06881046726682823
 chosen_26_5 one_cut_26 1.0
 chosen_26_5 at_least_min_frequency_26_5 0.08536585365853659
 chosen_26_5 at_most_max_frequency_26_5 -1.0
 chosen_26_5 limit_1_1 0.08096341219841441
 chosen_26_5 limit_3_5 0.14367726308943454
 chosen_26_6 cost 0.09168095050500391
 chosen_26_6 one_cut_26 1.0
 chosen_26_6 at_least_min_frequency_26_6 0.08536585365853659
 chosen_26_6 at_most_max_frequency_26_6 -1.0
 chosen_26_6 limit_1_1 0.09606612696676728
 chosen_26_6 limit_3_5 0.19773433255987552
 chosen_26_7 cost 0.1271175354116066
 chosen_26_7 one_cut_26 1.0
 chosen_26_7 at_least_min_frequency_26_7 0.08536585365853659
 chosen_26_7 at_most_max_frequency_26_7 -1.0
 chosen_26_7 limit_1_1 0.11946697200512638
 chosen_26_7 limit_3_5 0.23950097737055884
 chosen_27_0 one_cut_27 1.0
 chosen_27_0 at_least_min_frequency_27_0 0.08536585365853659
 chosen_27_0 at_most_max_frequency_27_0 -1.0
 chosen_27_0 limit_1_2 0.006214060086513484
 chosen_27_0 limit_3_5 0.023663380975543345
 chosen_27_1 cost 0.004402026262985093
 chosen_27_1 one_cut_27 1.0
 chosen_27_1 at_least_min_frequency_27_1 0.08536585365853659
 chosen_27_1 at_most_max_frequency_27_1 -1.0
 chosen_27_1 limit_1_2 0.009541310632515296
 chosen_27_1 limit_3_5 0.043406917823556455
 chosen_27_2 cost 0.009365211518861489
 chosen_27_2 one_cut_27 1.0
 chosen_27_2 at_least_min_frequency_27_2 0.08536585365853659
 chosen_27_2 at_most_max_frequency_27_2 -1.0
 chosen_27_2 limit_1_2 0.013292710525646467
 chosen_27_2 limit_3_5 0.07721812608353881
 chosen_27_3 cost 0.01726231361456801
 chosen_27_3 one_cut_27 1.0
 chosen_27_3 at_least_min_frequency_27_3 0.08536585365853659
 chosen_27_3 at_most_max_frequency_27_3 -1.0
 chosen_27_3 limit_1_2 0.019261697462574376
 chosen_27_3 limit_3_5 0.10055190559783884
 chosen_27_4 cost 0.014637154344099564
 chosen_27_4 one_cut_27 1.0
 chosen_27_4 at_least_min_frequency_27_4 0.08536585365853659
 chosen_27_4 at_most_max_frequency_27_4 -1.0
 chosen_27_4 limit_1_2 0.01727748335430034
 chosen_27_4 limit_3_5 0.11534112138215982
 chosen_27_5 cost 0.021551603055357145
 chosen_27_5 one_cut_27 1.0
 chosen_27_5 at_least_min_frequency_27_5 0.08536585365853659
 chosen_27_5 at_most_max_frequency_27_5 -1.0
 chosen_27_5 limit_1_2 0.02250373641945867
 chosen_27_5 limit_3_5 0.1432162294915063
 chosen_27_6 cost 0.031022181041706842
 chosen_27_6 one_cut_27 1.0
 chosen_27_6 at_least_min_frequency_27_6 0.08536585365853659
 chosen_27_6 at_most_max_frequency_27_6 -1.0
 chosen_27_6 limit_1_2 0.029662027600271985
 chosen_27_6 limit_3_5 0.19710469408409415
 chosen_27_7 cost 0.038748600071314004
 chosen_27_7 one_cut_27 1.0
 chosen_27_7 at_least_min_frequency_27_7 0.08536585365853659
 chosen_27_7 at_most_max_frequency_27_7 -1.0
 chosen_27_7 limit_1_2 0.03550200455612648
 chosen_27_7 limit_3_5 0.23903148635554997
 chosen_28_0 one_cut_28 1.0
 chosen_28_0 at_least_min_frequency_28_0 0.08536585365853659
 chosen_28_0 at_most_max_frequency_28_0 -1.0
 chosen_28_0 limit_1_3 0.019827149491305734
 chosen_28_0 limit_3_5 0.023944706717872008
 chosen_28_1 cost 0.011617706009757426
 chosen_28_1 one_cut_28 1.0
 chosen_28_1 at_least_min_frequency_28_1 0.08536585365853659
 chosen_28_1 at_most_max_frequency_28_1 -1.0
 chosen_28_1 limit_1_3 0.029538265733275088
 chosen_28_1 limit_3_5 0.04386044907739332
 chosen_28_2 cost 0.011480618965839266
 chosen_28_2 one_cut_28 1.0
 chosen_28_2 at_least_min_frequency_28_2 0.08536585365853659
 chosen_28_2 at_most_max_frequency_28_2 -1.0
 chosen_28_2 limit_1_3 0.02942367613894045
 chosen_28_2 limit_3_5 0.07748011228785583
 chosen_28_3 cost 0.036122634565266244
 chosen_28_3 one_cut_28 1.0
 chosen_28_3 at_least_min_frequency_28_3 0.08536585365853659
 chosen_28_3 at_most_max_frequency_28_3 -1.0
 chosen_28_3 limit_1_3 0.050021673516518615
 chosen_28_3 limit_3_5 0.10115754380368185
 chosen_28_4 cost 0.015905777740191303
 chosen_28_4 one_cut_28 1.0
 chosen_28_4 at_least_min_frequency_28_4 0.08536585365853659
 chosen_28_4 at_most_max_frequency_28_4 -1.0
 chosen_28_4 limit_1_3 0.03312261904649992
 chosen_28_4 limit_3_5 0.11558656850837898
 chosen_28_5 cost 0.03149413158294467
 chosen_28_5 one_cut_28 1.0
 chosen_28_5 at_least_min_frequency_28_5 0.08536585365853659
 chosen_28_5 at_most_max_frequency_28_5 -1.0
 chosen_28_5 limit_1_3 0.04615275735958747
 chosen_28_5 limit_3_5 0.14360733115791424
 chosen_28_6 cost 0.04759679445773187
 chosen_28_6 one_cut_28 1.0
 chosen_28_6 at_least_min_frequency_28_6 0.08536585365853659
 chosen_28_6 at_most_max_frequency_28_6 -1.0
 chosen_28_6 limit_1_3 0.05961280109377798
 chosen_28_6 limit_3_5 0.1976388257790926
 chosen_28_7 cost 0.05433493555552805
 chosen_28_7 one_cut_28 1.0
 chosen_28_7 at_least_min_frequency_28_7 0.08536585365853659
 chosen_28_7 at_most_max_frequency_28_7 -1.0
 chosen_28_7 limit_1_3 0.06524514119607808
 chosen_28_7 limit_3_5 0.23942976257480744
 chosen_29_0 one_cut_29 1.0
 chosen_29_0 at_least_min_frequency_29_0 0.08536585365853659
 chosen_29_0 at_most_max_frequency_29_0 -1.0
 chosen_29_0 limit_1_4 0.03477963142109377
 chosen_29_0 limit_3_5 0.024373056541620832
 chosen_29_1 cost 0.021478496114000507
 chosen_29_1 one_cut_29 1.0
 chosen_29_1 at_least_min_frequency_29_1 0.08536585365853659
 chosen_29_1 at_most_max_frequency_29_1 -1.0
 chosen_29_1 limit_1_4 0.055068597337998085
 chosen_29_1 limit_3_5 0.044551001001428205
 chosen_29_2 cost 0.00786863465723934
 chosen_29_2 one_cut_29 1.0
 chosen_29_2 at_least_min_frequency_29_2 0.08536585365853659
 chosen_29_2 at_most_max_frequency_29_2 -1.0
 chosen_29_2 limit_1_4 0.042212482377043024
 chosen_29_2 limit_3_5 0.07787901550771371
 chosen_29_3 cost 0.050308265360735696
 chosen_29_3 one_cut_29 1.0
 chosen_29_3 at_least_min_frequency_29_3 0.08536585365853659
 chosen_29_3 at_most_max_frequency_29_3 -1.0
 chosen_29_3 limit_1_4 0.08230170539801489
 chosen_29_3 limit_3_5 0.1020796955292261
 chosen_29_4 cost 0.011388464622170212
 chosen_29_4 one_cut_29 1.0
 chosen_29_4 at_least_min_frequency_29_4 0.08536585365853659
 chosen_29_4 at_most_max_frequency_29_4 -1.0
 chosen_29_4 limit_1_4 0.04553737578730516
 chosen_29_4 limit_3_5 0.11596028913694773
 chosen_29_5 cost 0.03319577435888775
 chosen_29_5 one_cut_29 1.0
 chosen_29_5 at_least_min_frequency_29_5 0.08536585365853659
 chosen_29_5 at_most_max_frequency_29_5 -1.0
 chosen_29_5 limit_1_4 0.06613694484648305
 chosen_29_5 limit_3_5 0.144202827071253
 chosen_29_6 cost 0.05688867965135342
 chosen_29_6 one_cut_29 1.0
 chosen_29_6 at_least_min_frequency_29_6 0.08536585365853659
 chosen_29_6 at_most_max_frequency_29_6 -1.0
 chosen_29_6 limit_1_4 0.08851768069502024
 chosen_29_6 limit_3_5 0.19845210086553655
 chosen_29_7 cost 0.05188779554354362
 chosen_29_7 one_cut_29 1.0
 chosen_29_7 at_least_min_frequency_29_7 0.08536585365853659
 chosen_29_7 at_most_max_frequency_29_7 -1.0
 chosen_29_7 limit_1_4 0.08379375744270258
 chosen_29_7 limit_3_5 0.24003618254515974
 MARKER 'MARKER' 'INTEND'
 frequency_0_0 at_least_min_frequency_0_0 -1.0
 frequency_0_0 at_most_max_frequency_0_0 1.0
 frequency_0_0 limit_2_0 1.3395520408365527
 frequency_0_1 at_least_min_frequency_0_1 -1.0
 frequency_0_1 at_most_max_frequency_0_1 1.0
 frequency_0_1 limit_2_0 1.3395520408365527
 frequency_0_2 at_least_min_frequency_0_2 -1.0
 frequency_0_2 at_most_max_frequency_0_2 1.0
 frequency_0_2 limit_2_0 1.3395520408365527
 frequency_0_3 at_least_min_frequency_0_3 -1.0
 frequency_0_3 at_most_max_frequency_0_3 1.0
 frequency_0_3 limit_2_0 1.3395520408365527
 frequency_0_4 at_least_min_frequency_0_4 -1.0
 frequency_0_4 at_most_max_frequency_0_4 1.0
 frequency_0_4 limit_2_0 1.3395520408365527
 frequency_0_5 at_least_min_frequency_0_5 -1.0
 frequency_0_5 at_most_max_frequency_0_5 1.0
 frequency_0_5 limit_2_0 1.3395520408365527
 frequency_0_6 at_least_min_frequency_0_6 -1.0
 frequency_0_6 at_most_max_frequency_0_6 1.0
 frequency_0_6 limit_2_0 1.3395520408365527
 frequency_0_7 at_least_min_frequency_0_7 -1.0
 frequency_0_7 at_most_max_frequency_0_7 1.0
 frequency_0_7 limit_2_0 1.3395520408365527
 frequency_1_0 at_least_min_frequency_1_0 -1.0
 frequency_1_0 at_most_max_frequency_1_0 1.0
 frequency_1_0 limit_2_1 1.2520536129648772
 frequency_1_1 at_least_min_frequency_1_1 -1.0
 frequency_1_1 at_most_max_frequency_1_1 1.0
 frequency_1_1 limit_2_1 1.2520536129648772
 frequency_1_2 at_least_min_frequency_1_2 -1.0
 frequency_1_2 at_most_max_frequency_1_2 1.0
 frequency_1_2 limit_2_1 1.2520536129648772
 frequency_1_3 at_least_min_frequency_1_3 -1.0
 frequency_1_3 at_most_max_frequency_1_3 1.0
 frequency_1_3 limit_2_1 1.2520536129648772
 frequency_1_4 at_least_min_frequency_1_4 -1.0
 frequency_1_4 at_most_max_frequency_1_4 1.0
 frequency_1_4 limit_2_1 1.2520536129648772
 frequency_1_5 at_least_min_frequency_1_5 -1.0
 frequency_1_5 at_most_max_frequency_1_5 1.0
 frequency_1_5 limit_2_1 1.2520536129648772
 frequency_1_6 at_least_min_frequency_1_6 -1.0
 frequency_1_6 at_most_max_frequency_1_6 1.0
 frequency_1_6 limit_2_1 1.2520536129648772
 frequency_1_7 at_least_min_frequency_1_7 -1.0
 frequency_1_7 at_most_max_frequency_1_7 1.0
 frequency_1_7 limit_2_1 1.2520536129648772
 frequency_2_0 at_least_min_frequency_2_0 -1.0
 frequency_2_0 at_most_max_frequency_2_0 1.0
 frequency_2_0 limit_2_2 1.3846766546397762
 frequency_2_1 at_least_min_frequency_2_1 -1.0
 frequency_2_1 at_most_max_frequency_2_1 1.0
 frequency_2_1 limit_2_2 1.3846766546397762
 frequency_2_2 at_least_min_frequency_2_2 -1.0
 frequency_2_2 at_most_max_frequency_2_2 1.0
 frequency_2_2 limit_2_2 1.3846766546397762
 frequency_2_3 at_least_min_frequency_2_3 -1.0
 frequency_2_3 at_most_max_frequency_2_3 1.0
 frequency_2_3 limit_2_2 1.3846766546397762
 frequency_2_4 at_least_min_frequency_2_4 -1.0
 frequency_2_4 at_most_max_frequency_2_4 1.0
 frequency_2_4 limit_2_2 1.3846766546397762
 frequency_2_5 at_least_min_frequency_2_5 -1.0
 frequency_2_5 at_most_max_frequency_2_5 1.0
 frequency_2_5 limit_2_2 1.3846766546397762
 frequency_2_6 at_least_min_frequency_2_6 -1.0
 frequency_2_6 at_most_max_frequency_2_6 1.0
 frequency_2_6 limit_2_2 1.3846766546397762
 frequency_2_7 at_least_min_frequency_2_7 -1.0
 frequency_2_7 at_most_max_frequency_2_7 1.0
 frequency_2_7 limit_2_2 1.3846766546397762
 frequency_3_0 at_least_min_frequency_3_0 -1.0
 frequency_3_0 at_most_max_frequency_3_0 1.0
 frequency_3_0 limit_2_3 1.339047005408264
 frequency_3_1 at_least_min_frequency_3_1 -1.0
 frequency_3_1 at_most_max_frequency_3_1 1.0
 frequency_3_1 limit_2_3 1.339047005408264
 frequency_3_2 at_least_min_frequency_3_2 -1.0
 frequency_3_2 at_most_max_frequency_3_2 1.0
 frequency_3_2 limit_2_3 1.339047005408264
 frequency_3_3 at_least_min_frequency_3_3 -1.0
 frequency_3_3 at_most_max_frequency_3_3 1.0
 frequency_3_3 limit_2_3 1.339047005408264
 frequency_3_4 at_least_min_frequency_3_4 -1.0
 frequency_3_4 at_most_max_frequency_3_4 1.0
 frequency_3_4 limit_2_3 1.339047005408264
 frequency_3_5 at_least_min_frequency_3_5 -1.0
 frequency_3_5 at_most_max_frequency_3_5 1.0
 frequency_3_5 limit_2_3 1.339047005408264
 frequency_3_6 at_least_min_frequency_3_6 -1.0
 frequency_3_6 at_most_max_frequency_3_6 1.0
 frequency_3_6 limit_2_3 1.339047005408264
 frequency_3_7 at_least_min_frequency_3_7 -1.0
 frequency_3_7 at_most_max_frequency_3_7 1.0
 frequency_3_7 limit_2_3 1.339047005408264
 frequency_4_0 at_least_min_frequency_4_0 -1.0
 frequency_4_0 at_most_max_frequency_4_0 1.0
 frequency_4_0 limit_2_4 1.3557093309091015
 frequency_4_1 at_least_min_frequency_4_1 -1.0
 frequency_4_1 at_most_max_frequency_4_1 1.0
 frequency_4_1 limit_2_4 1.3557093309091015
 frequency_4_2 at_least_min_frequency_4_2 -1.0
 frequency_4_2 at_most_max_frequency_4_2 1.0
 frequency_4_2 limit_2_4 1.3557093309091015
 frequency_4_3 at_least_min_frequency_4_3 -1.0
 frequency_4_3 at_most_max_frequency_4_3 1.0
 frequency_4_3 limit_2_4 1.3557093309091015
 frequency_4_4 at_least_min_frequency_4_4 -1.0
 frequency_4_4 at_most_max_frequency_4_4 1.0
 frequency_4_4 limit_2_4 1.3557093309091015
 frequency_4_5 at_least_min_frequency_4_5 -1.0
 frequency_4_5 at_most_max_frequency_4_5 1.0
 frequency_4_5 limit_2_4 1.3557093309091015
 frequency_4_6 at_least_min_frequency_4_6 -1.0
 frequency_4_6 at_most_max_frequency_4_6 1.0
 frequency_4_6 limit_2_4 1.3557093309091015
 frequency_4_7 at_least_min_frequency_4_7 -1.0
 frequency_4_7 at_most_max_frequency_4_7 1.0
 frequency_4_7 limit_2_4 1.3557093309091015
 frequency_5_0 at_least_min_frequency_5_0 -1.0
 frequency_5_0 at_most_max_frequency_5_0 1.0
 frequency_5_0 limit_2_0 1.3395520408365527
 frequency_5_1 at_least_min_frequency_5_1 -1.0
 frequency_5_1 at_most_max_frequency_5_1 1.0
 frequency_5_1 limit_2_0 1.3395520408365527
 frequency_5_2 at_least_min_frequency_5_2 -1.0
 frequency_5_2 at_most_max_frequency_5_2 1.0
 frequency_5_2 limit_2_0 1.3395520408365527
 frequency_5_3 at_least_min_frequency_5_3 -1.0
 frequency_5_3 at_most_max_frequency_5_3 1.0
 frequency_5_3 limit_2_0 1.3395520408365527
 frequency_5_4 at_least_min_frequency_5_4 -1.0
 frequency_5_4 at_most_max_frequency_5_4 1.0
 frequency_5_4 limit_2_0 1.3395520408365527
 frequency_5_5 at_least_min_frequency_5_5 -1.0
 frequency_5_5 at_most_max_frequency_5_5 1.0
 frequency_5_5 limit_2_0 1.3395520408365527
 frequency_5_6 at_least_min_frequency_5_6 -1.0
 frequency_5_6 at_most_max_frequency_5_6 1.0
 frequency_5_6 limit_2_0 1.3395520408365527
 frequency_5_7 at_least_min_frequency_5_7 -1.0
 frequency_5_7 at_most_max_frequency_5_7 1.0
 frequency_5_7 limit_2_0 1.3395520408365527
 frequency_6_0 at_least_min_frequency_6_0 -1.0
 frequency_6_0 at_most_max_frequency_6_0 1.0
 frequency_6_0 limit_2_1 1.2520536129648772
 frequency_6_1 at_least_min_frequency_6_1 -1.0
 frequency_6_1 at_most_max_frequency_6_1 1.0
 frequency_6_1 limit_2_1 1.2520536129648772
 frequency_6_2 at_least_min_frequency_6_2 -1.0
 frequency_6_2 at_most_max_frequency_6_2 1.0
 frequency_6_2 limit_2_1 1.2520536129648772
 frequency_6_3 at_least_min_frequency_6_3 -1.0
 frequency_6_3 at_most_max_frequency_6_3 1.0
 frequency_6_3 limit_2_1 1.2520536129648772
 frequency_6_4 at_least_min_frequency_6_4 -1.0
 frequency_6_4 at_most_max_frequency_6_4 1.0
 frequency_6_4 limit_2_1 1.2520536129648772
 frequency_6_5 at_least_min_frequency_6_5 -1.0
 frequency_6_5 at_most_max_frequency_6_5 1.0
 frequency_6_5 limit_2_1 1.2520536129648772
 frequency_6_6 at_least_min_frequency_6_6 -1.0
 frequency_6_6 at_most_max_frequency_6_6 1.0
 frequency_6_6 limit_2_1 1.2520536129648772
 frequency_6_7 at_least_min_frequency_6_7 -1.0
 frequency_6_7 at_most_max_frequency_6_7 1.0
 frequency_6_7 limit_2_1 1.2520536129648772
 frequency_7_0 at_least_min_frequency_7_0 -1.0
 frequency_7_0 at_most_max_frequency_7_0 1.0
 frequency_7_0 limit_2_2 1.3846766546397762
 frequency_7_1 at_least_min_frequency_7_1 -1.0
 frequency_7_1 at_most_max_frequency_7_1 1.0
 frequency_7_1 limit_2_2 1.3846766546397762
 frequency_7_2 at_least_min_frequency_7_2 -1.0
 frequency_7_2 at_most_max_frequency_7_2 1.0
 frequency_7_2 limit_2_2 1.3846766546397762
 frequency_7_3 at_least_min_frequency_7_3 -1.0
 frequency_7_3 at_most_max_frequency_7_3 1.0
 frequency_7_3 limit_2_2 1.3846766546397762
 frequency_7_4 at_least_min_frequency_7_4 -1.0
 frequency_7_4 at_most_max_frequency_7_4 1.0
 frequency_7_4 limit_2_2 1.3846766546397762
 frequency_7_5 at_least_min_frequency_7_5 -1.0
 frequency_7_5 at_most_max_frequency_7_5 1.0
 frequency_7_5 limit_2_2 1.3846766546397762
 frequency_7_6 at_least_min_frequency_7_6 -1.0
 frequency_7_6 at_most_max_frequency_7_6 1.0
 frequency_7_6 limit_2_2 1.3846766546397762
 frequency_7_7 at_least_min_frequency_7_7 -1.0
 frequency_7_7 at_most_max_frequency_7_7 1.0
 frequency_7_7 limit_2_2 1.3846766546397762
 frequency_8_0 at_least_min_frequency_8_0 -1.0
 frequency_8_0 at_most_max_frequency_8_0 1.0
 frequency_8_0 limit_2_3 1.339047005408264
 frequency_8_1 at_least_min_frequency_8_1 -1.0
 frequency_8_1 at_most_max_frequency_8_1 1.0
 frequency_8_1 limit_2_3 1.339047005408264
 frequency_8_2 at_least_min_frequency_8_2 -1.0
 frequency_8_2 at_most_max_frequency_8_2 1.0
 frequency_8_2 limit_2_3 1.339047005408264
 frequency_8_3 at_least_min_frequency_8_3 -1.0
 frequency_8_3 at_most_max_frequency_8_3 1.0
 frequency_8_3 limit_2_3 1.339047005408264
 frequency_8_4 at_least_min_frequency_8_4 -1.0
 frequency_8_4 at_most_max_frequency_8_4 1.0
 frequency_8_4 limit_2_3 1.339047005408264
 frequency_8_5 at_least_min_frequency_8_5 -1.0
 frequency_8_5 at_most_max_frequency_8_5 1.0
 frequency_8_5 limit_2_3 1.339047005408264
 frequency_8_6 at_least_min_frequency_8_6 -1.0
 frequency_8_6 at_most_max_frequency_8_6 1.0
 frequency_8_6 limit_2_3 1.339047005408264
 frequency_8_7 at_least_min_frequency_8_7 -1.0
 frequency_8_7 at_most_max_frequency_8_7 1.0
 frequency_8_7 limit_2_3 1.339047005408264
 frequency_9_0 at_least_min_frequency_9_0 -1.0
 frequency_9_0 at_most_max_frequency_9_0 1.0
 frequency_9_0 limit_2_4 1.3557093309091015
 frequency_9_1 at_least_min_frequency_9_1 -1.0
 frequency_9_1 at_most_max_frequency_9_1 1.0
 frequency_9_1 limit_2_4 1.3557093309091015
 frequency_9_2 at_least_min_frequency_9_2 -1.0
 frequency_9_2 at_most_max_frequency_9_2 1.0
 frequency_9_2 limit_2_4 1.3557093309091015
 frequency_9_3 at_least_min_frequency_9_3 -1.0
 frequency_9_3 at_most_max_frequency_9_3 1.0
 frequency_9_3 limit_2_4 1.3557093309091015
 frequency_9_4 at_least_min_frequency_9_4 -1.0
 frequency_9_4 at_most_max_frequency_9_4 1.0
 frequency_9_4 limit_2_4 1.3557093309091015
 frequency_9_5 at_least_min_frequency_9_5 -1.0
 frequency_9_5 at_most_max_frequency_9_5 1.0
 frequency_9_5 limit_2_4 1.3557093309091015
 frequency_9_6 at_least_min_frequency_9_6 -1.0
 frequency_9_6 at_most_max_frequency_9_6 1.0
 frequency_9_6 limit_2_4 1.3557093309091015
 frequency_9_7 at_least_min_frequency_9_7 -1.0
 frequency_9_7 at_most_max_frequency_9_7 1.0
 frequency_9_7 limit_2_4 1.3557093309091015
 frequency_10_0 at_least_min_frequency_10_0 -1.0
 frequency_10_0 at_most_max_frequency_10_0 1.0
 frequency_10_0 limit_2_0 1.3395520408365527
 frequency_10_1 at_least_min_frequency_10_1 -1.0
 frequency_10_1 at_most_max_frequency_10_1 1.0
 frequency_10_1 limit_2_0 1.3395520408365527
 frequency_10_2 at_least_min_frequency_10_2 -1.0
 frequency_10_2 at_most_max_frequency_10_2 1.0
 frequency_10_2 limit_2_0 1.3395520408365527
 frequency_10_3 at_least_min_frequency_10_3 -1.0
 frequency_10_3 at_most_max_frequency_10_3 1.0
 frequency_10_3 limit_2_0 1.3395520408365527
 frequency_10_4 at_least_min_frequency_10_4 -1.0
 frequency_10_4 at_most_max_frequency_10_4 1.0
 frequency_10_4 limit_2_0 1.3395520408365527
 frequency_10_5 at_least_min_frequency_10_5 -1.0
 frequency_10_5 at_most_max_frequency_10_5 1.0
 frequency_10_5 limit_2_0 1.3395520408365527
 frequency_10_6 at_least_min_frequency_10_6 -1.0
 frequency_10_6 at_most_max_frequency_10_6 1.0
 frequency_10_6 limit_2_0 1.3395520408365527
 frequency_10_7 at_least_min_frequency_10_7 -1.0
 frequency_10_7 at_most_max_frequency_10_7 1.0
 frequency_10_7 limit_2_0 1.3395520408365527
 frequency_11_0 at_least_min_frequency_11_0 -1.0
 frequency_11_0 at_most_max_frequency_11_0 1.0
 frequency_11_0 limit_2_1 1.2520536129648772
 frequency_11_1 at_least_min_frequency_11_1 -1.0
 frequency_11_1 at_most_max_frequency_11_1 1.0
 frequency_11_1 limit_2_1 1.2520536129648772
 frequency_11_2 at_least_min_frequency_11_2 -1.0
 frequency_11_2 at_most_max_frequency_11_2 1.0
 frequency_11_2 limit_2_1 1.2520536129648772
 frequency_11_3 at_least_min_frequency_11_3 -1.0
 frequency_11_3 at_most_max_frequency_11_3 1.0
 frequency_11_3 limit_2_1 1.2520536129648772
 frequency_11_4 at_least_min_frequency_11_4 -1.0
 frequency_11_4 at_most_max_frequency_11_4 1.0
 frequency_11_4 limit_2_1 1.2520536129648772
 frequency_11_5 at_least_min_frequency_11_5 -1.0
 frequency_11_5 at_most_max_frequency_11_5 1.0
 frequency_11_5 limit_2_1 1.2520536129648772
 frequency_11_6 at_least_min_frequency_11_6 -1.0
 frequency_11_6 at_most_max_frequency_11_6 1.0
 frequency_11_6 limit_2_1 1.2520536129648772
 frequency_11_7 at_least_min_frequency_11_7 -1.0
 frequency_11_7 at_most_max_frequency_11_7 1.0
 frequency_11_7 limit_2_1 1.2520536129648772
 frequency_12_0 at_least_min_frequency_12_0 -1.0
 frequency_12_0 at_most_max_frequency_12_0 1.0
 frequency_12_0 limit_2_2 1.3846766546397762
 frequency_12_1 at_least_min_frequency_12_1 -1.0
 frequency_12_1 at_most_max_frequency_12_1 1.0
 frequency_12_1 limit_2_2 1.3846766546397762
 frequency_12_2 at_least_min_frequency_12_2 -1.0
 frequency_12_2 at_most_max_frequency_12_2 1.0
 frequency_12_2 limit_2_2 1.3846766546397762
 frequency_12_3 at_least_min_frequency_12_3 -1.0
 frequency_12_3 at_most_max_frequency_12_3 1.0
 frequency_12_3 limit_2_2 1.3846766546397762
 frequency_12_4 at_least_min_frequency_12_4 -1.0
 frequency_12_4 at_most_max_frequency_12_4 1.0
 frequency_12_4 limit_2_2 1.3846766546397762
 frequency_12_5 at_least_min_frequency_12_5 -1.0
 frequency_12_5 at_most_max_frequency_12_5 1.0
 frequency_12_5 limit_2_2 1.3846766546397762
 frequency_12_6 at_least_min_frequency_12_6 -1.0
 frequency_12_6 at_most_max_frequency_12_6 1.0
 frequency_12_6 limit_2_2 1.3846766546397762
 frequency_12_7 at_least_min_frequency_12_7 -1.0
 frequency_12_7 at_most_max_frequency_12_7 1.0
 frequency_12_7 limit_2_2 1.3846766546397762
 frequency_13_0 at_least_min_frequency_13_0 -1.0
 frequency_13_0 at_most_max_frequency_13_0 1.0
 frequency_13_0 limit_2_3 1.339047005408264
 frequency_13_1 at_least_min_frequency_13_1 -1.0
 frequency_13_1 at_most_max_frequency_13_1 1.0
 frequency_13_1 limit_2_3 1.339047005408264
 frequency_13_2 at_least_min_frequency_13_2 -1.0
 frequency_13_2 at_most_max_frequency_13_2 1.0
 frequency_13_2 limit_2_3 1.339047005408264
 frequency_13_3 at_least_min_frequency_13_3 -1.0
 frequency_13_3 at_most_max_frequency_13_3 1.0
 frequency_13_3 limit_2_3 1.339047005408264
 frequency_13_4 at_least_min_frequency_13_4 -1.0
 frequency_13_4 at_most_max_frequency_13_4 1.0
 frequency_13_4 limit_2_3 1.339047005408264
 frequency_13_5 at_least_min_frequency_13_5 -1.0
 frequency_13_5 at_most_max_frequency_13_5 1.0
 frequency_13_5 limit_2_3 1.339047005408264
 frequency_13_6 at_least_min_frequency_13_6 -1.0
 frequency_13_6 at_most_max_frequency_13_6 1.0
 frequency_13_6 limit_2_3 1.339047005408264
 frequency_13_7 at_least_min_frequency_13_7 -1.0
 frequency_13_7 at_most_max_frequency_13_7 1.0
 frequency_13_7 limit_2_3 1.339047005408264
 frequency_14_0 at_least_min_frequency_14_0 -1.0
 frequency_14_0 at_most_max_frequency_14_0 1.0
 frequency_14_0 limit_2_4 1.3557093309091015
 frequency_14_1 at_least_min_frequency_14_1 -1.0
 frequency_14_1 at_most_max_frequency_14_1 1.0
 frequency_14_1 limit_2_4 1.3557093309091015
 frequency_14_2 at_least_min_frequency_14_2 -1.0
 frequency_14_2 at_most_max_frequency_14_2 1.0
 frequency_14_2 limit_2_4 1.3557093309091015
 frequency_14_3 at_least_min_frequency_14_3 -1.0
 frequency_14_3 at_most_max_frequency_14_3 1.0
 frequency_14_3 limit_2_4 1.3557093309091015
 frequency_14_4 at_least_min_frequency_14_4 -1.0
 frequency_14_4 at_most_max_frequency_14_4 1.0
 frequency_14_4 limit_2_4 1.3557093309091015
 frequency_14_5 at_least_min_frequency_14_5 -1.0
 frequency_14_5 at_most_max_frequency_14_5 1.0
 frequency_14_5 limit_2_4 1.3557093309091015
 frequency_14_6 at_least_min_frequency_14_6 -1.0
 frequency_14_6 at_most_max_frequency_14_6 1.0
 frequency_14_6 limit_2_4 1.3557093309091015
 frequency_14_7 at_least_min_frequency_14_7 -1.0
 frequency_14_7 at_most_max_frequency_14_7 1.0
 frequency_14_7 limit_2_4 1.3557093309091015
 frequency_15_0 at_least_min_frequency_15_0 -1.0
 frequency_15_0 at_most_max_frequency_15_0 1.0
 frequency_15_0 limit_2_0 1.3395520408365527
 frequency_15_1 at_least_min_frequency_15_1 -1.0
 frequency_15_1 at_most_max_frequency_15_1 1.0
 frequency_15_1 limit_2_0 1.3395520408365527
 frequency_15_2 at_least_min_frequency_15_2 -1.0
 frequency_15_2 at_most_max_frequency_15_2 1.0
 frequency_15_2 limit_2_0 1.3395520408365527
 frequency_15_3 at_least_min_frequency_15_3 -1.0
 frequency_15_3 at_most_max_frequency_15_3 1.0
 frequency_15_3 limit_2_0 1.3395520408365527
 frequency_15_4 at_least_min_frequency_15_4 -1.0
 frequency_15_4 at_most_max_frequency_15_4 1.0
 frequency_15_4 limit_2_0 1.3395520408365527
 frequency_15_5 at_least_min_frequency_15_5 -1.0
 frequency_15_5 at_most_max_frequency_15_5 1.0
 frequency_15_5 limit_2_0 1.3395520408365527
 frequency_15_6 at_least_min_frequency_15_6 -1.0
 frequency_15_6 at_most_max_frequency_15_6 1.0
 frequency_15_6 limit_2_0 1.3395520408365527
 frequency_15_7 at_least_min_frequency_15_7 -1.0
 frequency_15_7 at_most_max_frequency_15_7 1.0
 frequency_15_7 limit_2_0 1.3395520408365527
 frequency_16_0 at_least_min_frequency_16_0 -1.0
 frequency_16_0 at_most_max_frequency_16_0 1.0
 frequency_16_0 limit_2_1 1.2520536129648772
 frequency_16_1 at_least_min_frequency_16_1 -1.0
 frequency_16_1 at_most_max_frequency_16_1 1.0
 frequency_16_1 limit_2_1 1.2520536129648772
 frequency_16_2 at_least_min_frequency_16_2 -1.0
 frequency_16_2 at_most_max_frequency_16_2 1.0
 frequency_16_2 limit_2_1 1.2520536129648772
 frequency_16_3 at_least_min_frequency_16_3 -1.0
 frequency_16_3 at_most_max_frequency_16_3 1.0
 frequency_16_3 limit_2_1 1.2520536129648772
 frequency_16_4 at_least_min_frequency_16_4 -1.0
 frequency_16_4 at_most_max_frequency_16_4 1.0
 frequency_16_4 limit_2_1 1.2520536129648772
 frequency_16_5 at_least_min_frequency_16_5 -1.0
 frequency_16_5 at_most_max_frequency_16_5 1.0
 frequency_16_5 limit_2_1 1.2520536129648772
 frequency_16_6 at_least_min_frequency_16_6 -1.0
 frequency_16_6 at_most_max_frequency_16_6 1.0
 frequency_16_6 limit_2_1 1.2520536129648772
 frequency_16_7 at_least_min_frequency_16_7 -1.0
 frequency_16_7 at_most_max_frequency_16_7 1.0
 frequency_16_7 limit_2_1 1.2520536129648772
 frequency_17_0 at_least_min_frequency_17_0 -1.0
 frequency_17_0 at_most_max_frequency_17_0 1.0
 frequency_17_0 limit_2_2 1.3846766546397762
 frequency_17_1 at_least_min_frequency_17_1 -1.0
 frequency_17_1 at_most_max_frequency_17_1 1.0
 frequency_17_1 limit_2_2 1.3846766546397762
 frequency_17_2 at_least_min_frequency_17_2 -1.0
 frequency_17_2 at_most_max_frequency_17_2 1.0
 frequency_17_2 limit_2_2 1.3846766546397762
 frequency_17_3 at_least_min_frequency_17_3 -1.0
 frequency_17_3 at_most_max_frequency_17_3 1.0
 frequency_17_3 limit_2_2 1.3846766546397762
 frequency_17_4 at_least_min_frequency_17_4 -1.0
 frequency_17_4 at_most_max_frequency_17_4 1.0
 frequency_17_4 limit_2_2 1.3846766546397762
 frequency_17_5 at_least_min_frequency_17_5 -1.0
 frequency_17_5 at_most_max_frequency_17_5 1.0
 frequency_17_5 limit_2_2 1.3846766546397762
 frequency_17_6 at_least_min_frequency_17_6 -1.0
 frequency_17_6 at_most_max_frequency_17_6 1.0
 frequency_17_6 limit_2_2 1.3846766546397762
 frequency_17_7 at_least_min_frequency_17_7 -1.0
 frequency_17_7 at_most_max_frequency_17_7 1.0
 frequency_17_7 limit_2_2 1.3846766546397762
 frequency_18_0 at_least_min_frequency_18_0 -1.0
 frequency_18_0 at_most_max_frequency_18_0 1.0
 frequency_18_0 limit_2_3 1.339047005408264
 frequency_18_1 at_least_min_frequency_18_1 -1.0
 frequency_18_1 at_most_max_frequency_18_1 1.0
 frequency_18_1 limit_2_3 1.339047005408264
 frequency_18_2 at_least_min_frequency_18_2 -1.0
 frequency_18_2 at_most_max_frequency_18_2 1.0
 frequency_18_2 limit_2_3 1.339047005408264
 frequency_18_3 at_least_min_frequency_18_3 -1.0
 frequency_18_3 at_most_max_frequency_18_3 1.0
 frequency_18_3 limit_2_3 1.339047005408264
 frequency_18_4 at_least_min_frequency_18_4 -1.0
 frequency_18_4 at_most_max_frequency_18_4 1.0
 frequency_18_4 limit_2_3 1.339047005408264
 frequency_18_5 at_least_min_frequency_18_5 -1.0
 frequency_18_5 at_most_max_frequency_18_5 1.0
 frequency_18_5 limit_2_3 1.339047005408264
 frequency_18_6 at_least_min_frequency_18_6 -1.0
 frequency_18_6 at_most_max_frequency_18_6 1.0
 frequency_18_6 limit_2_3 1.339047005408264
 frequency_18_7 at_least_min_frequency_18_7 -1.0
 frequency_18_7 at_most_max_frequency_18_7 1.0
 frequency_18_7 limit_2_3 1.339047005408264
 frequency_19_0 at_least_min_frequency_19_0 -1.0
 frequency_19_0 at_most_max_frequency_19_0 1.0
 frequency_19_0 limit_2_4 1.3557093309091015
 frequency_19_1 at_least_min_frequency_19_1 -1.0
 frequency_19_1 at_most_max_frequency_19_1 1.0
 frequency_19_1 limit_2_4 1.3557093309091015
 frequency_19_2 at_least_min_frequency_19_2 -1.0
 frequency_19_2 at_most_max_frequency_19_2 1.0
 frequency_19_2 limit_2_4 1.3557093309091015
 frequency_19_3 at_least_min_frequency_19_3 -1.0
 frequency_19_3 at_most_max_frequency_19_3 1.0
 frequency_19_3 limit_2_4 1.3557093309091015
 frequency_19_4 at_least_min_frequency_19_4 -1.0
 frequency_19_4 at_most_max_frequency_19_4 1.0
 frequency_19_4 limit_2_4 1.3557093309091015
 frequency_19_5 at_least_min_frequency_19_5 -1.0
 frequency_19_5 at_most_max_frequency_19_5 1.0
 frequency_19_5 limit_2_4 1.3557093309091015
 frequency_19_6 at_least_min_frequency_19_6 -1.0
 frequency_19_6 at_most_max_frequency_19_6 1.0
 frequency_19_6 limit_2_4 1.3557093309091015
 frequency_19_7 at_least_min_frequency_19_7 -1.0
 frequency_19_7 at_most_max_frequency_19_7 1.0
 frequency_19_7 limit_2_4 1.3557093309091015
 frequency_20_0 at_least_min_frequency_20_0 -1.0
 frequency_20_0 at_most_max_frequency_20_0 1.0
 frequency_20_0 limit_2_0 1.3395520408365527
 frequency_20_1 at_least_min_frequency_20_1 -1.0
 frequency_20_1 at_most_max_frequency_20_1 1.0
 frequency_20_1 limit_2_0 1.3395520408365527
 frequency_20_2 at_least_min_frequency_20_2 -1.0
 frequency_20_2 at_most_max_frequency_20_2 1.0
 frequency_20_2 limit_2_0 1.3395520408365527
 frequency_20_3 at_least_min_frequency_20_3 -1.0
 frequency_20_3 at_most_max_frequency_20_3 1.0
 frequency_20_3 limit_2_0 1.3395520408365527
 frequency_20_4 at_least_min_frequency_20_4 -1.0
 frequency_20_4 at_most_max_frequency_20_4 1.0
 frequency_20_4 limit_2_0 1.3395520408365527
 frequency_20_5 at_least_min_frequency_20_5 -1.0
 frequency_20_5 at_most_max_frequency_20_5 1.0
 frequency_20_5 limit_2_0 1.3395520408365527
 frequency_20_6 at_least_min_frequency_20_6 -1.0
 frequency_20_6 at_most_max_frequency_20_6 1.0
 frequency_20_6 limit_2_0 1.3395520408365527
 frequency_20_7 at_least_min_frequency_20_7 -1.0
 frequency_20_7 at_most_max_frequency_20_7 1.0
 frequency_20_7 limit_2_0 1.3395520408365527
 frequency_21_0 at_least_min_frequency_21_0 -1.0
 frequency_21_0 at_most_max_frequency_21_0 1.0
 frequency_21_0 limit_2_1 1.2520536129648772
 frequency_21_1 at_least_min_frequency_21_1 -1.0
 frequency_21_1 at_most_max_frequency_21_1 1.0
 frequency_21_1 limit_2_1 1.2520536129648772
 frequency_21_2 at_least_min_frequency_21_2 -1.0
 frequency_21_2 at_most_max_frequency_21_2 1.0
 frequency_21_2 limit_2_1 1.2520536129648772
 frequency_21_3 at_least_min_frequency_21_3 -1.0
 frequency_21_3 at_most_max_frequency_21_3 1.0
 frequency_21_3 limit_2_1 1.2520536129648772
 frequency_21_4 at_least_min_frequency_21_4 -1.0
 frequency_21_4 at_most_max_frequency_21_4 1.0
 frequency_21_4 limit_2_1 1.2520536129648772
 frequency_21_5 at_least_min_frequency_21_5 -1.0
 frequency_21_5 at_most_max_frequency_21_5 1.0
 frequency_21_5 limit_2_1 1.2520536129648772
 frequency_21_6 at_least_min_frequency_21_6 -1.0
 frequency_21_6 at_most_max_frequency_21_6 1.0
 frequency_21_6 limit_2_1 1.2520536129648772
 frequency_21_7 at_least_min_frequency_21_7 -1.0
 frequency_21_7 at_most_max_frequency_21_7 1.0
 frequency_21_7 limit_2_1 1.2520536129648772
 frequency_22_0 at_least_min_frequency_22_0 -1.0
 frequency_22_0 at_most_max_frequency_22_0 1.0
 frequency_22_0 limit_2_2 1.3846766546397762
 frequency_22_1 at_least_min_frequency_22_1 -1.0
 frequency_22_1 at_most_max_frequency_22_1 1.0
 frequency_22_1 limit_2_2 1.3846766546397762
 frequency_22_2 at_least_min_frequency_22_2 -1.0
 frequency_22_2 at_most_max_frequency_22_2 1.0
 frequency_22_2 limit_2_2 1.3846766546397762
 frequency_22_3 at_least_min_frequency_22_3 -1.0
 frequency_22_3 at_most_max_frequency_22_3 1.0
 frequency_22_3 limit_2_2 1.3846766546397762
 frequency_22_4 at_least_min_frequency_22_4 -1.0
 frequency_22_4 at_most_max_frequency_22_4 1.0
 frequency_22_4 limit_2_2 1.3846766546397762
 frequency_22_5 at_least_min_frequency_22_5 -1.0
 frequency_22_5 at_most_max_frequency_22_5 1.0
 frequency_22_5 limit_2_2 1.3846766546397762
 frequency_22_6 at_least_min_frequency_22_6 -1.0
 frequency_22_6 at_most_max_frequency_22_6 1.0
 frequency_22_6 limit_2_2 1.3846766546397762
 frequency_22_7 at_least_min_frequency_22_7 -1.0
 frequency_22_7 at_most_max_frequency_22_7 1.0
 frequency_22_7 limit_2_2 1.3846766546397762
 frequency_23_0 at_least_min_frequency_23_0 -1.0
 frequency_23_0 at_most_max_frequency_23_0 1.0
 frequency_23_0 limit_2_3 1.339047005408264
 frequency_23_1 at_least_min_frequency_23_1 -1.0
 frequency_23_1 at_most_max_frequency_23_1 1.0
 frequency_23_1 limit_2_3 1.339047005408264
 frequency_23_2 at_least_min_frequency_23_2 -1.0
 frequency_23_2 at_most_max_frequency_23_2 1.0
 frequency_23_2 limit_2_3 1.339047005408264
 frequency_23_3 at_least_min_frequency_23_3 -1.0
 frequency_23_3 at_most_max_frequency_23_3 1.0
 frequency_23_3 limit_2_3 1.339047005408264
 frequency_23_4 at_least_min_frequency_23_4 -1.0
 frequency_23_4 at_most_max_frequency_23_4 1.0
 frequency_23_4 limit_2_3 1.339047005408264
 frequency_23_5 at_least_min_frequency_23_5 -1.0
 frequency_23_5 at_most_max_frequency_23_5 1.0
 frequency_23_5 limit_2_3 1.339047005408264
 frequency_23_6 at_least_min_frequency_23_6 -1.0
 frequency_23_6 at_most_max_frequency_23_6 1.0
 frequency_23_6 limit_2_3 1.339047005408264
 frequency_23_7 at_least_min_frequency_23_7 -1.0
 frequency_23_7 at_most_max_frequency_23_7 1.0
 frequency_23_7 limit_2_3 1.339047005408264
 frequency_24_0 at_least_min_frequency_24_0 -1.0
 frequency_24_0 at_most_max_frequency_24_0 1.0
 frequency_24_0 limit_2_4 1.3557093309091015
 frequency_24_1 at_least_min_frequency_24_1 -1.0
 frequency_24_1 at_most_max_frequency_24_1 1.0
 frequency_24_1 limit_2_4 1.3557093309091015
 frequency_24_2 at_least_min_frequency_24_2 -1.0
 frequency_24_2 at_most_max_frequency_24_2 1.0
 frequency_24_2 limit_2_4 1.3557093309091015
 frequency_24_3 at_least_min_frequency_24_3 -1.0
 frequency_24_3 at_most_max_frequency_24_3 1.0
 frequency_24_3 limit_2_4 1.3557093309091015
 frequency_24_4 at_least_min_frequency_24_4 -1.0
 frequency_24_4 at_most_max_frequency_24_4 1.0
 frequency_24_4 limit_2_4 1.3557093309091015
 frequency_24_5 at_least_min_frequency_24_5 -1.0
 frequency_24_5 at_most_max_frequency_24_5 1.0
 frequency_24_5 limit_2_4 1.3557093309091015
 frequency_24_6 at_least_min_frequency_24_6 -1.0
 frequency_24_6 at_most_max_frequency_24_6 1.0
 frequency_24_6 limit_2_4 1.3557093309091015
 frequency_24_7 at_least_min_frequency_24_7 -1.0
 frequency_24_7 at_most_max_frequency_24_7 1.0
 frequency_24_7 limit_2_4 1.3557093309091015
 frequency_25_0 at_least_min_frequency_25_0 -1.0
 frequency_25_0 at_most_max_frequency_25_0 1.0
 frequency_25_0 limit_2_0 1.3395520408365527
 frequency_25_1 at_least_min_frequency_25_1 -1.0
 frequency_25_1 at_most_max_frequency_25_1 1.0
 frequency_25_1 limit_2_0 1.3395520408365527
 frequency_25_2 at_least_min_frequency_25_2 -1.0
 frequency_25_2 at_most_max_frequency_25_2 1.0
 frequency_25_2 limit_2_0 1.3395520408365527
 frequency_25_3 at_least_min_frequency_25_3 -1.0
 frequency_25_3 at_most_max_frequency_25_3 1.0
 frequency_25_3 limit_2_0 1.3395520408365527
 frequency_25_4 at_least_min_frequency_25_4 -1.0
 frequency_25_4 at_most_max_frequency_25_4 1.0
 frequency_25_4 limit_2_0 1.3395520408365527
 frequency_25_5 at_least_min_frequency_25_5 -1.0
 frequency_25_5 at_most_max_frequency_25_5 1.0
 frequency_25_5 limit_2_0 1.3395520408365527
 frequency_25_6 at_least_min_frequency_25_6 -1.0
 frequency_25_6 at_most_max_frequency_25_6 1.0
 frequency_25_6 limit_2_0 1.3395520408365527
 frequency_25_7 at_least_min_frequency_25_7 -1.0
 frequency_25_7 at_most_max_frequency_25_7 1.0
 frequency_25_7 limit_2_0 1.3395520408365527
 frequency_26_0 at_least_min_frequency_26_0 -1.0
 frequency_26_0 at_most_max_frequency_26_0 1.0
 frequency_26_0 limit_2_1 1.2520536129648772
 frequency_26_1 at_least_min_frequency_26_1 -1.0
 frequency_26_1 at_most_max_frequency_26_1 1.0
 frequency_26_1 limit_2_1 1.2520536129648772
 frequency_26_2 at_least_min_frequency_26_2 -1.0
 frequency_26_2 at_most_max_frequency_26_2 1.0
 frequency_26_2 limit_2_1 1.2520536129648772
 frequency_26_3 at_least_min_frequency_26_3 -1.0
 frequency_26_3 at_most_max_frequency_26_3 1.0
 frequency_26_3 limit_2_1 1.2520536129648772
 frequency_26_4 at_least_min_frequency_26_4 -1.0
 frequency_26_4 at_most_max_frequency_26_4 1.0
 frequency_26_4 limit_2_1 1.2520536129648772
 frequency_26_5 at_least_min_frequency_26_5 -1.0
 frequency_26_5 at_most_max_frequency_26_5 1.0
 frequency_26_5 limit_2_1 1.2520536129648772
 frequency_26_6 at_least_min_frequency_26_6 -1.0
 frequency_26_6 at_most_max_frequency_26_6 1.0
 frequency_26_6 limit_2_1 1.2520536129648772
 frequency_26_7 at_least_min_frequency_26_7 -1.0
 frequency_26_7 at_most_max_frequency_26_7 1.0
 frequency_26_7 limit_2_1 1.2520536129648772
 frequency_27_0 at_least_min_frequency_27_0 -1.0
 frequency_27_0 at_most_max_frequency_27_0 1.0
 frequency_27_0 limit_2_2 1.3846766546397762
 frequency_27_1 at_least_min_frequency_27_1 -1.0
 frequency_27_1 at_most_max_frequency_27_1 1.0
 frequency_27_1 limit_2_2 1.3846766546397762
 frequency_27_2 at_least_min_frequency_27_2 -1.0
 frequency_27_2 at_most_max_frequency_27_2 1.0
 frequency_27_2 limit_2_2 1.3846766546397762
 frequency_27_3 at_least_min_frequency_27_3 -1.0
 frequency_27_3 at_most_max_frequency_27_3 1.0
 frequency_27_3 limit_2_2 1.3846766546397762
 frequency_27_4 at_least_min_frequency_27_4 -1.0
 frequency_27_4 at_most_max_frequency_27_4 1.0
 frequency_27_4 limit_2_2 1.3846766546397762
 frequency_27_5 at_least_min_frequency_27_5 -1.0
 frequency_27_5 at_most_max_frequency_27_5 1.0
 frequency_27_5 limit_2_2 1.3846766546397762
 frequency_27_6 at_least_min_frequency_27_6 -1.0
 frequency_27_6 at_most_max_frequency_27_6 1.0
 frequency_27_6 limit_2_2 1.3846766546397762
 frequency_27_7 at_least_min_frequency_27_7 -1.0
 frequency_27_7 at_most_max_frequency_27_7 1.0
 frequency_27_7 limit_2_2 1.3846766546397762
 frequency_28_0 at_least_min_frequency_28_0 -1.0
 frequency_28_0 at_most_max_frequency_28_0 1.0
 frequency_28_0 limit_2_3 1.339047005408264
 frequency_28_1 at_least_min_frequency_28_1 -1.0
 frequency_28_1 at_most_max_frequency_28_1 1.0
 frequency_28_1 limit_2_3 1.339047005408264
 frequency_28_2 at_least_min_frequency_28_2 -1.0
 frequency_28_2 at_most_max_frequency_28_2 1.0
 frequency_28_2 limit_2_3 1.339047005408264
 frequency_28_3 at_least_min_frequency_28_3 -1.0
 frequency_28_3 at_most_max_frequency_28_3 1.0
 frequency_28_3 limit_2_3 1.339047005408264
 frequency_28_4 at_least_min_frequency_28_4 -1.0
 frequency_28_4 at_most_max_frequency_28_4 1.0
 frequency_28_4 limit_2_3 1.339047005408264
 frequency_28_5 at_least_min_frequency_28_5 -1.0
 frequency_28_5 at_most_max_frequency_28_5 1.0
 frequency_28_5 limit_2_3 1.339047005408264
 frequency_28_6 at_least_min_frequency_28_6 -1.0
 frequency_28_6 at_most_max_frequency_28_6 1.0
 frequency_28_6 limit_2_3 1.339047005408264
 frequency_28_7 at_least_min_frequency_28_7 -1.0
 frequency_28_7 at_most_max_frequency_28_7 1.0
 frequency_28_7 limit_2_3 1.339047005408264
 frequency_29_0 at_least_min_frequency_29_0 -1.0
 frequency_29_0 at_most_max_frequency_29_0 1.0
 frequency_29_0 limit_2_4 1.3557093309091015
 frequency_29_1 at_least_min_frequency_29_1 -1.0
 frequency_29_1 at_most_max_frequency_29_1 1.0
 frequency_29_1 limit_2_4 1.3557093309091015
 frequency_29_2 at_least_min_frequency_29_2 -1.0
 frequency_29_2 at_most_max_frequency_29_2 1.0
 frequency_29_2 limit_2_4 1.3557093309091015
 frequency_29_3 at_least_min_frequency_29_3 -1.0
 frequency_29_3 at_most_max_frequency_29_3 1.0
 frequency_29_3 limit_2_4 1.3557093309091015
 frequency_29_4 at_least_min_frequency_29_4 -1.0
 frequency_29_4 at_most_max_frequency_29_4 1.0
 frequency_29_4 limit_2_4 1.3557093309091015
 frequency_29_5 at_least_min_frequency_29_5 -1.0
 frequency_29_5 at_most_max_frequency_29_5 1.0
 frequency_29_5 limit_2_4 1.3557093309091015
 frequency_29_6 at_least_min_frequency_29_6 -1.0
 frequency_29_6 at_most_max_frequency_29_6 1.0
 frequency_29_6 limit_2_4 1.3557093309091015
 frequency_29_7 at_least_min_frequency_29_7 -1.0
 frequency_29_7 at_most_max_frequency_29_7 1.0
 frequency_29_7 limit_2_4 1.3557093309091015
 period_0_0 cost 0.018666666666666668
 period_0_0 limit_1_0 0.020826365812175916
 period_0_1 cost 0.01705690459228073
 period_0_1 limit_1_0 0.01903035721404759
 period_0_2 cost 0.014292416034495744
 period_0_2 limit_1_0 0.015946022393261622
 period_0_3 cost 0.012392157639099795
 period_0_3 limit_1_0 0.013825907581823704
 period_0_4 cost 0.011178557539305113
 period_0_4 limit_1_0 0.012471896173179925
 period_0_5 cost 0.00890424840073166
 period_0_5 limit_1_0 0.009934453632649276
 period_0_6 cost 0.0045053250230790995
 period_0_6 limit_1_0 0.0050265828767890285
 period_0_7 cost 0.0010789033703326406
 period_0_7 limit_1_0 0.0012037305142787718
 period_1_0 cost 0.018666666666666668
 period_1_0 limit_1_1 0.01196357219522167
 period_1_1 cost 0.01705690459228073
 period_1_1 limit_1_1 0.010931866581254921
 period_1_2 cost 0.014292416034495744
 period_1_2 limit_1_1 0.009160090236044659
 period_1_3 cost 0.012392157639099795
 period_1_3 limit_1_1 0.007942203887675253
 period_1_4 cost 0.011178557539305113
 period_1_4 limit_1_1 0.007164400722852652
 period_1_5 cost 0.00890424840073166
 period_1_5 limit_1_1 0.005706783138553942
 period_1_6 cost 0.0045053250230790995
 period_1_6 limit_1_1 0.002887488277314939
 period_1_7 cost 0.0010789033703326406
 period_1_7 limit_1_1 0.0006914752694272782
 period_2_0 cost 0.015520670512542951
 period_2_0 limit_1_2 0.014109110929425378
 period_2_1 cost 0.01418221050753589
 period_2_1 limit_1_2 0.012892379946702533
 period_2_2 cost 0.011883636433906827
 period_2_2 limit_1_2 0.0108028544614392
 period_2_3 cost 0.010303639052997858
 period_2_3 limit_1_2 0.0093665532206242
 period_2_4 cost 0.009294573662842368
 period_2_4 limit_1_2 0.008449259376054652
 period_2_5 cost 0.0074035663708710816
 period_2_5 limit_1_2 0.006730233665843649
 period_2_6 cost 0.00374601778045316
 period_2_6 limit_1_2 0.003405328420914587
 period_2_7 cost 0.0008970698424538403
 period_2_7 limit_1_2 0.0008154839643296858
 period_3_0 cost 0.018666666666666675
 period_3_0 limit_1_3 0.01560326709058113
 period_3_1 cost 0.01705690459228074
 period_3_1 limit_1_3 0.014257684183495503
 period_3_2 cost 0.014292416034495749
 period_3_2 limit_1_3 0.01194687775478258
 period_3_3 cost 0.012392157639099797
 period_3_3 limit_1_3 0.010358472078828179
 period_3_4 cost 0.011178557539305115
 period_3_4 limit_1_3 0.009344036730707519
 period_3_5 cost 0.00890424840073166
 period_3_5 limit_1_3 0.007442966037722995
 period_3_6 cost 0.0045053250230791
 period_3_6 limit_1_3 0.003765953017766881
 period_3_7 cost 0.001078903370332641
 period_3_7 limit_1_3 0.000901843792083662
 period_4_0 cost 0.018666666666666668
 period_4_0 limit_1_4 0.01737770043435446
 period_4_1 cost 0.01705690459228073
 period_4_1 limit_1_4 0.01587909526832247
 period_4_2 cost 0.014292416034495744
 period_4_2 limit_1_4 0.013305499517712394
 period_4_3 cost 0.012392157639099795
 period_4_3 limit_1_4 0.011536457313620005
 period_4_4 cost 0.011178557539305113
 period_4_4 limit_1_4 0.010406658439619935
 period_4_5 cost 0.00890424840073166
 period_4_5 limit_1_4 0.008289394355410422
 period_4_6 cost 0.0045053250230790995
 period_4_6 limit_1_4 0.004194224389846591
 period_4_7 cost 0.0010789033703326406
 period_4_7 limit_1_4 0.0010044031911030013
 period_5_0 cost 0.018666666666666668
 period_5_0 limit_1_0 0.020826365812175916
 period_5_1 cost 0.01705690459228073
 period_5_1 limit_1_0 0.01903035721404759
 period_5_2 cost 0.014292416034495744
 period_5_2 limit_1_0 0.015946022393261622
 period_5_3 cost 0.012392157639099795
 period_5_3 limit_1_0 0.013825907581823704
 period_5_4 cost 0.011178557539305113
 period_5_4 limit_1_0 0.012471896173179925
 period_5_5 cost 0.00890424840073166
 period_5_5 limit_1_0 0.009934453632649276
 period_5_6 cost 0.0045053250230790995
 period_5_6 limit_1_0 0.0050265828767890285
 period_5_7 cost 0.0010789033703326406
 period_5_7 limit_1_0 0.0012037305142787718
 period_6_0 cost 0.01670537597717311
 period_6_0 limit_1_1 0.01196357219522167
 period_6_1 cost 0.01526475022611537
 period_6_1 limit_1_1 0.010931866581254921
 period_6_2 cost 0.012790724114915835
 period_6_2 limit_1_1 0.009160090236044659
 period_6_3 cost 0.011090124242654997
 period_6_3 limit_1_1 0.007942203887675253
 period_6_4 cost 0.010004036066601161
 period_6_4 limit_1_1 0.007164400722852652
 period_6_5 cost 0.007968686642590966
 period_6_5 limit_1_1 0.005706783138553942
 period_6_6 cost 0.004031954379101918
 period_6_6 limit_1_1 0.002887488277314939
 period_6_7 cost 0.0009655439166667499
 period_6_7 limit_1_1 0.0006914752694272782
 period_7_0 cost 0.01805935424298166
 period_7_0 limit_1_2 0.014109110929425378
 period_7_1 cost 0.016501965124325266
 period_7_1 limit_1_2 0.012892379946702533
 period_7_2 cost 0.013827418079733738
 period_7_2 limit_1_2 0.0108028544614392
 period_7_3 cost 0.011988983819966484
 period_7_3 limit_1_2 0.0093665532206242
 period_7_4 cost 0.010814867706849876
 period_7_4 limit_1_2 0.008449259376054652
 period_7_5 cost 0.00861455229301692
 period_7_5 limit_1_2 0.006730233665843649
 period_7_6 cost 0.004358746102047587
 period_7_6 limit_1_2 0.003405328420914587
 period_7_7 cost 0.0010438016870777133
 period_7_7 limit_1_2 0.0008154839643296858
 period_8_0 cost 0.018371488698681958
 period_8_0 limit_1_3 0.01560326709058113
 period_8_1 cost 0.01678718196169188
 period_8_1 limit_1_3 0.014257684183495503
 period_8_2 cost 0.014066408552924967
 period_8_2 limit_1_3 0.01194687775478258
 period_8_3 cost 0.012196199143875382
 period_8_3 limit_1_3 0.010358472078828179
 period_8_4 cost 0.011001789830405886
 period_8_4 limit_1_3 0.009344036730707519
 period_8_5 cost 0.008763444582015991
 period_8_5 limit_1_3 0.007442966037722995
 period_8_6 cost 0.004434081843502859
 period_8_6 limit_1_3 0.003765953017766881
 period_8_7 cost 0.0010618425575912133
 period_8_7 limit_1_3 0.000901843792083662
 period_9_0 cost 0.017012513515529425
 period_9_0 limit_1_4 0.01737770043435446
 period_9_1 cost 0.01554540106656813
 period_9_1 limit_1_4 0.01587909526832247
 period_9_2 cost 0.0130258886226658
 period_9_2 limit_1_4 0.013305499517712394
 period_9_3 cost 0.011294022285094095
 period_9_3 limit_1_4 0.011536457313620005
 period_9_4 cost 0.010187965779725975
 period_9_4 limit_1_4 0.010406658439619935
 period_9_5 cost 0.008115195335522065
 period_9_5 limit_1_4 0.008289394355410422
 period_9_6 cost 0.00410608408108854
 period_9_6 limit_1_4 0.004194224389846591
 period_9_7 cost 0.0009832959733786228
 period_9_7 limit_1_4 0.0010044031911030013
 period_10_0 cost 0.018666666666666668
 period_10_0 limit_1_0 0.020826365812175916
 period_10_1 cost 0.01705690459228073
 period_10_1 limit_1_0 0.01903035721404759
 period_10_2 cost 0.014292416034495744
 period_10_2 limit_1_0 0.015946022393261622
 period_10_3 cost 0.012392157639099795
 period_10_3 limit_1_0 0.013825907581823704
 period_10_4 cost 0.011178557539305113
 period_10_4 limit_1_0 0.012471896173179925
 period_10_5 cost 0.00890424840073166
 period_10_5 limit_1_0 0.009934453632649276
 period_10_6 cost 0.0045053250230790995
 period_10_6 limit_1_0 0.0050265828767890285
 period_10_7 cost 0.0010789033703326406
 period_10_7 limit_1_0 0.0012037305142787718
 period_11_0 cost 0.01710650112469771
 period_11_0 limit_1_1 0.01196357219522167
 period_11_1 cost 0.015631283442413133
 period_11_1 limit_1_1 0.010931866581254921
 period_11_2 cost 0.013097851659040127
 period_11_2 limit_1_1 0.009160090236044659
 period_11_3 cost 0.011356417424501355
 period_11_3 limit_1_1 0.007942203887675253
 period_11_4 cost 0.010244250381354696
 period_11_4 limit_1_1 0.007164400722852652
 period_11_5 cost 0.008160028675805566
 period_11_5 limit_1_1 0.005706783138553942
 period_11_6 cost 0.0041287686200588225
 period_11_6 limit_1_1 0.002887488277314939
 period_11_7 cost 0.0009887283063233284
 period_11_7 limit_1_1 0.0006914752694272782
 period_12_0 cost 0.018542946129038125
 period_12_0 limit_1_2 0.014109110929425378
 period_12_1 cost 0.01694385337407881
 period_12_1 limit_1_2 0.012892379946702533
 period_12_2 cost 0.014197687531149389
 period_12_2 limit_1_2 0.0108028544614392
 period_12_3 cost 0.012310023831662983
 period_12_3 limit_1_2 0.0093665532206242
 period_12_4 cost 0.011104467334911838
 period_12_4 limit_1_2 0.008449259376054652
 period_12_5 cost 0.008845232057911124
 period_12_5 limit_1_2 0.006730233665843649
 period_12_6 cost 0.004475464242683742
 period_12_6 limit_1_2 0.003405328420914587
 period_12_7 cost 0.0010717525218490618
 period_12_7 limit_1_2 0.0008154839643296858
 period_13_0 cost 0.01804392344369861
 period_13_0 limit_1_3 0.01560326709058113
 period_13_1 cost 0.016487865034799185
 period_13_1 limit_1_3 0.014257684183495503
 period_13_2 cost 0.013815603254567767
 period_13_2 limit_1_3 0.01194687775478258
 period_13_3 cost 0.011978739843330082
 period_13_3 limit_1_3 0.010358472078828179
 period_13_4 cost 0.010805626952689358
 period_13_4 limit_1_3 0.009344036730707519
 period_13_5 cost 0.008607191596418453
 period_13_5 limit_1_3 0.007442966037722995
 period_13_6 cost 0.0043550217752902996
 period_13_6 limit_1_3 0.003765953017766881
 period_13_7 cost 0.0010429098116480663
 period_13_7 limit_1_3 0.000901843792083662
 period_14_0 cost 0.018666666666666668
 period_14_0 limit_1_4 0.01737770043435446
 period_14_1 cost 0.01705690459228073
 period_14_1 limit_1_4 0.01587909526832247
 period_14_2 cost 0.014292416034495744
 period_14_2 limit_1_4 0.013305499517712394
 period_14_3 cost 0.012392157639099795
 period_14_3 limit_1_4 0.011536457313620005
 period_14_4 cost 0.011178557539305113
 period_14_4 limit_1_4 0.010406658439619935
 period_14_5 cost 0.00890424840073166
 period_14_5 limit_1_4 0.008289394355410422
 period_14_6 cost 0.0045053250230790995
 period_14_6 limit_1_4 0.004194224389846591
 period_14_7 cost 0.0010789033703326406
 period_14_7 limit_1_4 0.0010044031911030013
 period_15_0 cost 0.018666666666666668
 period_15_0 limit_1_0 0.020826365812175916
 period_15_1 cost 0.01705690459228073
 period_15_1 limit_1_0 0.01903035721404759
 period_15_2 cost 0.014292416034495744
 period_15_2 limit_1_0 0.015946022393261622
 period_15_3 cost 0.012392157639099791
 period_15_3 limit_1_0 0.013825907581823704
 period_15_4 cost 0.01117855753930511
 period_15_4 limit_1_0 0.012471896173179925
 period_15_5 cost 0.008904248400731656
 period_15_5 limit_1_0 0.009934453632649276
 period_15_6 cost 0.0045053250230790995
 period_15_6 limit_1_0 0.0050265828767890285
 period_15_7 cost 0.0010789033703326404
 period_15_7 limit_1_0 0.0012037305142787718
 period_16_0 cost 0.018666666666666668
 period_16_0 limit_1_1 0.01196357219522167
 period_16_1 cost 0.01705690459228073
 period_16_1 limit_1_1 0.010931866581254921
 period_16_2 cost 0.014292416034495744
 period_16_2 limit_1_1 0.009160090236044659
 period_16_3 cost 0.012392157639099795
 period_16_3 limit_1_1 0.007942203887675253
 period_16_4 cost 0.011178557539305113
 period_16_4 limit_1_1 0.007164400722852652
 period_16_5 cost 0.00890424840073166
 period_16_5 limit_1_1 0.005706783138553942
 period_16_6 cost 0.0045053250230790995
 period_16_6 limit_1_1 0.002887488277314939
 period_16_7 cost 0.0010789033703326406
 period_16_7 limit_1_1 0.0006914752694272782
 period_17_0 cost 0.010612369624650272
 period_17_0 limit_1_2 0.014109110929425378
 period_17_1 cost 0.009697188009947023
 period_17_1 limit_1_2 0.012892379946702533
 period_17_2 cost 0.008125521524322166
 period_17_2 limit_1_2 0.0108028544614392
 period_17_3 cost 0.007045186998913954
 period_17_3 limit_1_2 0.0093665532206242
 period_17_4 cost 0.006355231311296081
 period_17_4 limit_1_2 0.008449259376054652
 period_17_5 cost 0.005062241531692789
 period_17_5 limit_1_2 0.006730233665843649
 period_17_6 cost 0.0025613664870054328
 period_17_6 limit_1_2 0.003405328420914587
 period_17_7 cost 0.0006133779297455849
 period_17_7 limit_1_2 0.0008154839643296858
 period_18_0 cost 0.018666666666666668
 period_18_0 limit_1_3 0.01560326709058113
 period_18_1 cost 0.01705690459228073
 period_18_1 limit_1_3 0.014257684183495503
 period_18_2 cost 0.014292416034495744
 period_18_2 limit_1_3 0.01194687775478258
 period_18_3 cost 0.012392157639099795
 period_18_3 limit_1_3 0.010358472078828179
 period_18_4 cost 0.011178557539305113
 period_18_4 limit_1_3 0.009344036730707519
 period_18_5 cost 0.00890424840073166
 period_18_5 limit_1_3 0.007442966037722995
 period_18_6 cost 0.0045053250230790995
 period_18_6 limit_1_3 0.003765953017766881
 period_18_7 cost 0.0010789033703326406
 period_18_7 limit_1_3 0.000901843792083662
 period_19_0 cost 0.018666666666666668
 period_19_0 limit_1_4 0.01737770043435446
 period_19_1 cost 0.01705690459228073
 period_19_1 limit_1_4 0.01587909526832247
 period_19_2 cost 0.014292416034495744
 period_19_2 limit_1_4 0.013305499517712394
 period_19_3 cost 0.012392157639099791
 period_19_3 limit_1_4 0.011536457313620005
 period_19_4 cost 0.01117855753930511
 period_19_4 limit_1_4 0.010406658439619935
 period_19_5 cost 0.008904248400731656
 period_19_5 limit_1_4 0.008289394355410422
 period_19_6 cost 0.0045053250230790995
 period_19_6 limit_1_4 0.004194224389846591
 period_19_7 cost 0.0010789033703326404
 period_19_7 limit_1_4 0.0010044031911030013
 period_20_0 cost 0.018666666666666668
 period_20_0 limit_1_0 0.020826365812175916
 period_20_1 cost 0.01705690459228073
 period_20_1 limit_1_0 0.01903035721404759
 period_20_2 cost 0.014292416034495744
 period_20_2 limit_1_0 0.015946022393261622
 period_20_3 cost 0.012392157639099791
 period_20_3 limit_1_0 0.013825907581823704
 period_20_4 cost 0.01117855753930511
 period_20_4 limit_1_0 0.012471896173179925
 period_20_5 cost 0.008904248400731656
 period_20_5 limit_1_0 0.009934453632649276
 period_20_6 cost 0.0045053250230790995
 period_20_6 limit_1_0 0.0050265828767890285
 period_20_7 cost 0.0010789033703326404
 period_20_7 limit_1_0 0.0012037305142787718
 period_21_0 cost 0.01820027758229896
 period_21_0 limit_1_1 0.01196357219522167
 period_21_1 cost 0.01663073562183745
 period_21_1 limit_1_1 0.010931866581254921
 period_21_2 cost 0.013935318168724448
 period_21_2 limit_1_1 0.009160090236044659
 period_21_3 cost 0.01208253797545836
 period_21_3 limit_1_1 0.007942203887675253
 period_21_4 cost 0.010899259831342168
 period_21_4 limit_1_1 0.007164400722852652
 period_21_5 cost 0.008681774601163806
 period_21_5 limit_1_1 0.005706783138553942
 period_21_6 cost 0.0043927588938491285
 period_21_6 limit_1_1 0.002887488277314939
 period_21_7 cost 0.00105194682988564
 period_21_7 limit_1_1 0.0006914752694272782
 period_22_0 cost 0.018666666666666668
 period_22_0 limit_1_2 0.014109110929425378
 period_22_1 cost 0.01705690459228073
 period_22_1 limit_1_2 0.012892379946702533
 period_22_2 cost 0.014292416034495744
 period_22_2 limit_1_2 0.0108028544614392
 period_22_3 cost 0.012392157639099795
 period_22_3 limit_1_2 0.0093665532206242
 period_22_4 cost 0.011178557539305113
 period_22_4 limit_1_2 0.008449259376054652
 period_22_5 cost 0.00890424840073166
 period_22_5 limit_1_2 0.006730233665843649
 period_22_6 cost 0.0045053250230790995
 period_22_6 limit_1_2 0.003405328420914587
 period_22_7 cost 0.0010789033703326406
 period_22_7 limit_1_2 0.0008154839643296858
 period_23_0 cost 0.015964230154650233
 period_23_0 limit_1_3 0.01560326709058113
 period_23_1 cost 0.014587518784129287
 period_23_1 limit_1_3 0.014257684183495503
 period_23_2 cost 0.012223254591466256
 period_23_2 limit_1_3 0.01194687775478258
 period_23_3 cost 0.010598103035533723
 period_23_3 limit_1_3 0.010358472078828179
 period_23_4 cost 0.00956019992970361
 period_23_4 limit_1_3 0.009344036730707519
 period_23_5 cost 0.007615150222685164
 period_23_5 limit_1_3 0.007442966037722995
 period_23_6 cost 0.0038530738708896215
 period_23_6 limit_1_3 0.003765953017766881
 period_23_7 cost 0.0009227068777831128
 period_23_7 limit_1_3 0.000901843792083662
 period_24_0 cost 0.01815243089367213
 period_24_0 limit_1_4 0.01737770043435446
 period_24_1 cost 0.016587015100250072
 period_24_1 limit_1_4 0.01587909526832247
 period_24_2 cost 0.013898683626953326
 period_24_2 limit_1_4 0.013305499517712394
 period_24_3 cost 0.0120507742053884
 period_24_3 limit_1_4 0.011536457313620005
 period_24_4 cost 0.01087060677981287
 period_24_4 limit_1_4 0.010406658439619935
 period_24_5 cost 0.008658951093984213
 period_24_5 limit_1_4 0.008289394355410422
 period_24_6 cost 0.004381210775087953
 period_24_6 limit_1_4 0.004194224389846591
 period_24_7 cost 0.001049181368084636
 period_24_7 limit_1_4 0.0010044031911030013
 period_25_0 cost 0.018666666666666668
 period_25_0 limit_1_0 0.020826365812175916
 period_25_1 cost 0.01705690459228073
 period_25_1 limit_1_0 0.01903035721404759
 period_25_2 cost 0.014292416034495744
 period_25_2 limit_1_0 0.015946022393261622
 period_25_3 cost 0.012392157639099791
 period_25_3 limit_1_0 0.013825907581823704
 period_25_4 cost 0.01117855753930511
 period_25_4 limit_1_0 0.012471896173179925
 period_25_5 cost 0.008904248400731656
 period_25_5 limit_1_0 0.009934453632649276
 period_25_6 cost 0.0045053250230790995
 period_25_6 limit_1_0 0.0050265828767890285
 period_25_7 cost 0.0010789033703326404
 period_25_7 limit_1_0 0.0012037305142787718
 period_26_0 cost 0.018116787713747095
 period_26_0 limit_1_1 0.01196357219522167
 period_26_1 cost 0.016554445690285063
 period_26_1 limit_1_1 0.010931866581254921
 period_26_2 cost 0.013871392886438271
 period_26_2 limit_1_1 0.009160090236044659
 period_26_3 cost 0.012027111924796087
 period_26_3 limit_1_1 0.007942203887675253
 period_26_4 cost 0.010849261815294522
 period_26_4 limit_1_1 0.007164400722852652
 period_26_5 cost 0.008641948822849686
 period_26_5 limit_1_1 0.005706783138553942
 period_26_6 cost 0.00437260805488697
 period_26_6 limit_1_1 0.002887488277314939
 period_26_7 cost 0.0010471212494980026
 period_26_7 limit_1_1 0.0006914752694272782
 period_27_0 cost 0.018666666666666668
 period_27_0 limit_1_2 0.014109110929425378
 period_27_1 cost 0.01705690459228073
 period_27_1 limit_1_2 0.012892379946702533
 period_27_2 cost 0.014292416034495744
 period_27_2 limit_1_2 0.0108028544614392
 period_27_3 cost 0.012392157639099795
 period_27_3 limit_1_2 0.0093665532206242
 period_27_4 cost 0.011178557539305113
 period_27_4 limit_1_2 0.008449259376054652
 period_27_5 cost 0.00890424840073166
 period_27_5 limit_1_2 0.006730233665843649
 period_27_6 cost 0.0045053250230790995
 period_27_6 limit_1_2 0.003405328420914587
 period_27_7 cost 0.0010789033703326406
 period_27_7 limit_1_2 0.0008154839643296858
 period_28_0 cost 0.018666666666666668
 period_28_0 limit_1_3 0.01560326709058113
 period_28_1 cost 0.01705690459228073
 period_28_1 limit_1_3 0.014257684183495503
 period_28_2 cost 0.014292416034495744
 period_28_2 limit_1_3 0.01194687775478258
 period_28_3 cost 0.012392157639099795
 period_28_3 limit_1_3 0.010358472078828179
 period_28_4 cost 0.011178557539305113
 period_28_4 limit_1_3 0.009344036730707519
 period_28_5 cost 0.00890424840073166
 period_28_5 limit_1_3 0.007442966037722995
 period_28_6 cost 0.0045053250230790995
 period_28_6 limit_1_3 0.003765953017766881
 period_28_7 cost 0.0010789033703326406
 period_28_7 limit_1_3 0.000901843792083662
 period_29_0 cost 0.018396544840097853
 period_29_0 limit_1_4 0.01737770043435446
 period_29_1 cost 0.016810077330276608
 period_29_1 limit_1_4 0.01587909526832247
 period_29_2 cost 0.014085593167067914
 period_29_2 limit_1_4 0.013305499517712394
 period_29_3 cost 0.012212833053924666
 period_29_3 limit_1_4 0.011536457313620005
 period_29_4 cost 0.011016794733184305
 period_29_4 limit_1_4 0.010406658439619935
 period_29_5 cost 0.008775396694898007
 period_29_5 limit_1_4 0.008289394355410422
 period_29_6 cost 0.004440129311051224
 period_29_6 limit_1_4 0.004194224389846591
 period_29_7 cost 0.0010632907623459168
 period_29_7 limit_1_4 0.0010044031911030013
 square_0_0 cost 0.8003370987183485
 square_0_0 limit_0_0 3.3908348855802277
 square_0_1 cost 0.7313182250625874
 square_0_1 limit_0_0 3.0984185963313795
 square_0_2 cost 0.6127902205030673
 square_0_2 limit_0_0 2.596244083338985
 square_0_3 cost 0.5313162584859399
 square_0_3 limit_0_0 2.2510585944787014
 square_0_4 cost 0.47928290940340557
 square_0_4 limit_0_0 2.0306058682897303
 square_0_5 cost 0.38177144632012855
 square_0_5 limit_0_0 1.6174733628789026
 square_0_6 cost 0.193166719165409
 square_0_6 limit_0_0 0.8184007103107581
 square_0_7 cost 0.04625819963622179
 square_0_7 limit_0_0 0.19598481355146435
 square_1_0 cost 0.8003370987183485
 square_1_0 limit_0_0 3.3908348855802277
 square_1_1 cost 0.7313182250625874
 square_1_1 limit_0_0 3.0984185963313795
 square_1_2 cost 0.6127902205030673
 square_1_2 limit_0_0 2.596244083338985
 square_1_3 cost 0.5313162584859399
 square_1_3 limit_0_0 2.2510585944787014
 square_1_4 cost 0.47928290940340557
 square_1_4 limit_0_0 2.0306058682897303
 square_1_5 cost 0.38177144632012855
 square_1_5 limit_0_0 1.6174733628789026
 square_1_6 cost 0.193166719165409
 square_1_6 limit_0_0 0.8184007103107581
 square_1_7 cost 0.04625819963622179
 square_1_7 limit_0_0 0.19598481355146435
 square_2_0 cost 0.8003370987183485
 square_2_0 limit_0_0 3.3908348855802277
 square_2_1 cost 0.7313182250625874
 square_2_1 limit_0_0 3.0984185963313795
 square_2_2 cost 0.6127902205030673
 square_2_2 limit_0_0 2.596244083338985
 square_2_3 cost 0.5313162584859399
 square_2_3 limit_0_0 2.2510585944787014
 square_2_4 cost 0.47928290940340557
 square_2_4 limit_0_0 2.0306058682897303
 square_2_5 cost 0.38177144632012855
 square_2_5 limit_0_0 1.6174733628789026
 square_2_6 cost 0.193166719165409
 square_2_6 limit_0_0 0.8184007103107581
 square_2_7 cost 0.04625819963622179
 square_2_7 limit_0_0 0.19598481355146435
 square_3_0 cost 0.8003370987183485
 square_3_0 limit_0_0 3.3908348855802277
 square_3_1 cost 0.7313182250625874
 square_3_1 limit_0_0 3.0984185963313795
 square_3_2 cost 0.6127902205030673
 square_3_2 limit_0_0 2.596244083338985
 square_3_3 cost 0.5313162584859399
 square_3_3 limit_0_0 2.2510585944787014
 square_3_4 cost 0.47928290940340557
 square_3_4 limit_0_0 2.0306058682897303
 square_3_5 cost 0.38177144632012855
 square_3_5 limit_0_0 1.6174733628789026
 square_3_6 cost 0.193166719165409
 square_3_6 limit_0_0 0.8184007103107581
 square_3_7 cost 0.04625819963622179
 square_3_7 limit_0_0 0.19598481355146435
 square_4_0 cost 0.8003370987183485
 square_4_0 limit_0_0 3.3908348855802277
 square_4_1 cost 0.7313182250625874
 square_4_1 limit_0_0 3.0984185963313795
 square_4_2 cost 0.6127902205030673
 square_4_2 limit_0_0 2.596244083338985
 square_4_3 cost 0.5313162584859399
 square_4_3 limit_0_0 2.2510585944787014
 square_4_4 cost 0.47928290940340557
 square_4_4 limit_0_0 2.0306058682897303
 square_4_5 cost 0.38177144632012855
 square_4_5 limit_0_0 1.6174733628789026
 square_4_6 cost 0.193166719165409
 square_4_6 limit_0_0 0.8184007103107581
 square_4_7 cost 0.04625819963622179
 square_4_7 limit_0_0 0.19598481355146435
 square_5_0 cost 0.8003370987183485
 square_5_0 limit_0_0 3.3908348855802277
 square_5_1 cost 0.7313182250625874
 square_5_1 limit_0_0 3.0984185963313795
 square_5_2 cost 0.6127902205030673
 square_5_2 limit_0_0 2.596244083338985
 square_5_3 cost 0.5313162584859399
 square_5_3 limit_0_0 2.2510585944787014
 square_5_4 cost 0.47928290940340557
 square_5_4 limit_0_0 2.0306058682897303
 square_5_5 cost 0.38177144632012855
 square_5_5 limit_0_0 1.6174733628789026
 square_5_6 cost 0.193166719165409
 square_5_6 limit_0_0 0.8184007103107581
 square_5_7 cost 0.04625819963622179
 square_5_7 limit_0_0 0.19598481355146435
 square_6_0 cost 0.8003370987183485
 square_6_0 limit_0_0 3.3908348855802277
 square_6_1 cost 0.7313182250625874
 square_6_1 limit_0_0 3.0984185963313795
 square_6_2 cost 0.6127902205030673
 square_6_2 limit_0_0 2.596244083338985
 square_6_3 cost 0.5313162584859399
 square_6_3 limit_0_0 2.2510585944787014
 square_6_4 cost 0.47928290940340557
 square_6_4 limit_0_0 2.0306058682897303
 square_6_5 cost 0.38177144632012855
 square_6_5 limit_0_0 1.6174733628789026
 square_6_6 cost 0.193166719165409
 square_6_6 limit_0_0 0.8184007103107581
 square_6_7 cost 0.04625819963622179
 square_6_7 limit_0_0 0.19598481355146435
 square_7_0 cost 0.8003370987183485
 square_7_0 limit_0_0 3.3908348855802277
 square_7_1 cost 0.7313182250625874
 square_7_1 limit_0_0 3.0984185963313795
 square_7_2 cost 0.6127902205030673
 square_7_2 limit_0_0 2.596244083338985
 square_7_3 cost 0.5313162584859399
 square_7_3 limit_0_0 2.2510585944787014
 square_7_4 cost 0.47928290940340557
 square_7_4 limit_0_0 2.0306058682897303
 square_7_5 cost 0.38177144632012855
 square_7_5 limit_0_0 1.6174733628789026
 square_7_6 cost 0.193166719165409
 square_7_6 limit_0_0 0.8184007103107581
 square_7_7 cost 0.04625819963622179
 square_7_7 limit_0_0 0.19598481355146435
 square_8_0 cost 0.8003370987183485
 square_8_0 limit_0_0 3.3908348855802277
 square_8_1 cost 0.7313182250625874
 square_8_1 limit_0_0 3.0984185963313795
 square_8_2 cost 0.6127902205030673
 square_8_2 limit_0_0 2.596244083338985
 square_8_3 cost 0.5313162584859399
 square_8_3 limit_0_0 2.2510585944787014
 square_8_4 cost 0.47928290940340557
 square_8_4 limit_0_0 2.0306058682897303
 square_8_5 cost 0.38177144632012855
 square_8_5 limit_0_0 1.6174733628789026
 square_8_6 cost 0.193166719165409
 square_8_6 limit_0_0 0.8184007103107581
 square_8_7 cost 0.04625819963622179
 square_8_7 limit_0_0 0.19598481355146435
 square_9_0 cost 0.8003370987183485
 square_9_0 limit_0_0 3.3908348855802277
 square_9_1 cost 0.7313182250625874
 square_9_1 limit_0_0 3.0984185963313795
 square_9_2 cost 0.6127902205030673
 square_9_2 limit_0_0 2.596244083338985
 square_9_3 cost 0.5313162584859399
 square_9_3 limit_0_0 2.2510585944787014
 square_9_4 cost 0.47928290940340557
 square_9_4 limit_0_0 2.0306058682897303
 square_9_5 cost 0.38177144632012855
 square_9_5 limit_0_0 1.6174733628789026
 square_9_6 cost 0.193166719165409
 square_9_6 limit_0_0 0.8184007103107581
 square_9_7 cost 0.04625819963622179
 square_9_7 limit_0_0 0.19598481355146435
 square_10_0 cost 0.8003370987183485
 square_10_0 limit_0_0 3.3908348855802277
 square_10_1 cost 0.7313182250625874
 square_10_1 limit_0_0 3.0984185963313795
 square_10_2 cost 0.6127902205030673
 square_10_2 limit_0_0 2.596244083338985
 square_10_3 cost 0.5313162584859399
 square_10_3 limit_0_0 2.2510585944787014
 square_10_4 cost 0.47928290940340557
 square_10_4 limit_0_0 2.0306058682897303
 square_10_5 cost 0.38177144632012855
 square_10_5 limit_0_0 1.6174733628789026
 square_10_6 cost 0.193166719165409
 square_10_6 limit_0_0 0.8184007103107581
 square_10_7 cost 0.04625819963622179
 square_10_7 limit_0_0 0.19598481355146435
 square_11_0 cost 0.8003370987183485
 square_11_0 limit_0_0 3.3908348855802277
 square_11_1 cost 0.7313182250625874
 square_11_1 limit_0_0 3.0984185963313795
 square_11_2 cost 0.6127902205030673
 square_11_2 limit_0_0 2.596244083338985
 square_11_3 cost 0.5313162584859399
 square_11_3 limit_0_0 2.2510585944787014
 square_11_4 cost 0.47928290940340557
 square_11_4 limit_0_0 2.0306058682897303
 square_11_5 cost 0.38177144632012855
 square_11_5 limit_0_0 1.6174733628789026
 square_11_6 cost 0.193166719165409
 square_11_6 limit_0_0 0.8184007103107581
 square_11_7 cost 0.04625819963622179
 square_11_7 limit_0_0 0.19598481355146435
 square_12_0 cost 0.8003370987183485
 square_12_0 limit_0_0 3.3908348855802277
 square_12_1 cost 0.7313182250625874
 square_12_1 limit_0_0 3.0984185963313795
 square_12_2 cost 0.6127902205030673
 square_12_2 limit_0_0 2.596244083338985
 square_12_3 cost 0.5313162584859399
 square_12_3 limit_0_0 2.2510585944787014
 square_12_4 cost 0.47928290940340557
 square_12_4 limit_0_0 2.0306058682897303
 square_12_5 cost 0.38177144632012855
 square_12_5 limit_0_0 1.6174733628789026
 square_12_6 cost 0.193166719165409
 square_12_6 limit_0_0 0.8184007103107581
 square_12_7 cost 0.04625819963622179
 square_12_7 limit_0_0 0.19598481355146435
 square_13_0 cost 0.8003370987183485
 square_13_0 limit_0_0 3.3908348855802277
 square_13_1 cost 0.7313182250625874
 square_13_1 limit_0_0 3.0984185963313795
 square_13_2 cost 0.6127902205030673
 square_13_2 limit_0_0 2.596244083338985
 square_13_3 cost 0.5313162584859399
 square_13_3 limit_0_0 2.2510585944787014
 square_13_4 cost 0.47928290940340557
 square_13_4 limit_0_0 2.0306058682897303
 square_13_5 cost 0.38177144632012855
 square_13_5 limit_0_0 1.6174733628789026
 square_13_6 cost 0.193166719165409
 square_13_6 limit_0_0 0.8184007103107581
 square_13_7 cost 0.04625819963622179
 square_13_7 limit_0_0 0.19598481355146435
 square_14_0 cost 0.8003370987183485
 square_14_0 limit_0_0 3.3908348855802277
 square_14_1 cost 0.7313182250625874
 square_14_1 limit_0_0 3.0984185963313795
 square_14_2 cost 0.6127902205030673
 square_14_2 limit_0_0 2.596244083338985
 square_14_3 cost 0.5313162584859399
 square_14_3 limit_0_0 2.2510585944787014
 square_14_4 cost 0.47928290940340557
 square_14_4 limit_0_0 2.0306058682897303
 square_14_5 cost 0.38177144632012855
 square_14_5 limit_0_0 1.6174733628789026
 square_14_6 cost 0.193166719165409
 square_14_6 limit_0_0 0.8184007103107581
 square_14_7 cost 0.04625819963622179
 square_14_7 limit_0_0 0.19598481355146435
 square_15_0 cost 0.8003370987183485
 square_15_0 limit_0_0 3.3908348855802277
 square_15_1 cost 0.7313182250625874
 square_15_1 limit_0_0 3.0984185963313795
 square_15_2 cost 0.6127902205030673
 square_15_2 limit_0_0 2.596244083338985
 square_15_3 cost 0.5313162584859399
 square_15_3 limit_0_0 2.2510585944787014
 square_15_4 cost 0.47928290940340557
 square_15_4 limit_0_0 2.0306058682897303
 square_15_5 cost 0.38177144632012855
 square_15_5 limit_0_0 1.6174733628789026
 square_15_6 cost 0.193166719165409
 square_15_6 limit_0_0 0.8184007103107581
 square_15_7 cost 0.04625819963622179
 square_15_7 limit_0_0 0.19598481355146435
 square_16_0 cost 0.8003370987183485
 square_16_0 limit_0_0 3.3908348855802277
 square_16_1 cost 0.7313182250625874
 square_16_1 limit_0_0 3.0984185963313795
 square_16_2 cost 0.6127902205030673
 square_16_2 limit_0_0 2.596244083338985
 square_16_3 cost 0.5313162584859399
 square_16_3 limit_0_0 2.2510585944787014
 square_16_4 cost 0.47928290940340557
 square_16_4 limit_0_0 2.0306058682897303
 square_16_5 cost 0.38177144632012855
 square_16_5 limit_0_0 1.6174733628789026
 square_16_6 cost 0.193166719165409
 square_16_6 limit_0_0 0.8184007103107581
 square_16_7 cost 0.04625819963622179
 square_16_7 limit_0_0 0.19598481355146435
 square_17_0 cost 0.8003370987183485
 square_17_0 limit_0_0 3.3908348855802277
 square_17_1 cost 0.7313182250625874
 square_17_1 limit_0_0 3.0984185963313795
 square_17_2 cost 0.6127902205030673
 square_17_2 limit_0_0 2.596244083338985
 square_17_3 cost 0.5313162584859399
 square_17_3 limit_0_0 2.2510585944787014
 square_17_4 cost 0.47928290940340557
 square_17_4 limit_0_0 2.0306058682897303
 square_17_5 cost 0.38177144632012855
 square_17_5 limit_0_0 1.6174733628789026
 square_17_6 cost 0.193166719165409
 square_17_6 limit_0_0 0.8184007103107581
 square_17_7 cost 0.04625819963622179
 square_17_7 limit_0_0 0.19598481355146435
 square_18_0 cost 0.8003370987183485
 square_18_0 limit_0_0 3.3908348855802277
 square_18_1 cost 0.7313182250625874
 square_18_1 limit_0_0 3.0984185963313795
 square_18_2 cost 0.6127902205030673
 square_18_2 limit_0_0 2.596244083338985
 square_18_3 cost 0.5313162584859399
 square_18_3 limit_0_0 2.2510585944787014
 square_18_4 cost 0.47928290940340557
 square_18_4 limit_0_0 2.0306058682897303
 square_18_5 cost 0.38177144632012855
 square_18_5 limit_0_0 1.6174733628789026
 square_18_6 cost 0.193166719165409
 square_18_6 limit_0_0 0.8184007103107581
 square_18_7 cost 0.04625819963622179
 square_18_7 limit_0_0 0.19598481355146435
 square_19_0 cost 0.8003370987183485
 square_19_0 limit_0_0 3.3908348855802277
 square_19_1 cost 0.7313182250625874
 square_19_1 limit_0_0 3.0984185963313795
 square_19_2 cost 0.6127902205030673
 square_19_2 limit_0_0 2.596244083338985
 square_19_3 cost 0.5313162584859399
 square_19_3 limit_0_0 2.2510585944787014
 square_19_4 cost 0.47928290940340557
 square_19_4 limit_0_0 2.0306058682897303
 square_19_5 cost 0.38177144632012855
 square_19_5 limit_0_0 1.6174733628789026
 square_19_6 cost 0.193166719165409
 square_19_6 limit_0_0 0.8184007103107581
 square_19_7 cost 0.04625819963622179
 square_19_7 limit_0_0 0.19598481355146435
 square_20_0 cost 0.8003370987183485
 square_20_0 limit_0_0 3.3908348855802277
 square_20_1 cost 0.7313182250625874
 square_20_1 limit_0_0 3.0984185963313795
 square_20_2 cost 0.6127902205030673
 square_20_2 limit_0_0 2.596244083338985
 square_20_3 cost 0.5313162584859399
 square_20_3 limit_0_0 2.2510585944787014
 square_20_4 cost 0.47928290940340557
 square_20_4 limit_0_0 2.0306058682897303
 square_20_5 cost 0.38177144632012855
 square_20_5 limit_0_0 1.6174733628789026
 square_20_6 cost 0.193166719165409
 square_20_6 limit_0_0 0.8184007103107581
 square_20_7 cost 0.04625819963622179
 square_20_7 limit_0_0 0.19598481355146435
 square_21_0 cost 0.8003370987183485
 square_21_0 limit_0_0 3.3908348855802277
 square_21_1 cost 0.7313182250625874
 square_21_1 limit_0_0 3.0984185963313795
 square_21_2 cost 0.6127902205030673
 square_21_2 limit_0_0 2.596244083338985
 square_21_3 cost 0.5313162584859399
 square_21_3 limit_0_0 2.2510585944787014
 square_21_4 cost 0.47928290940340557
 square_21_4 limit_0_0 2.0306058682897303
 square_21_5 cost 0.38177144632012855
 square_21_5 limit_0_0 1.6174733628789026
 square_21_6 cost 0.193166719165409
 square_21_6 limit_0_0 0.8184007103107581
 square_21_7 cost 0.04625819963622179
 square_21_7 limit_0_0 0.19598481355146435
 square_22_0 cost 0.8003370987183485
 square_22_0 limit_0_0 3.3908348855802277
 square_22_1 cost 0.7313182250625874
 square_22_1 limit_0_0 3.0984185963313795
 square_22_2 cost 0.6127902205030673
 square_22_2 limit_0_0 2.596244083338985
 square_22_3 cost 0.5313162584859399
 square_22_3 limit_0_0 2.2510585944787014
 square_22_4 cost 0.47928290940340557
 square_22_4 limit_0_0 2.0306058682897303
 square_22_5 cost 0.38177144632012855
 square_22_5 limit_0_0 1.6174733628789026
 square_22_6 cost 0.193166719165409
 square_22_6 limit_0_0 0.8184007103107581
 square_22_7 cost 0.04625819963622179
 square_22_7 limit_0_0 0.19598481355146435
 square_23_0 cost 0.8003370987183485
 square_23_0 limit_0_0 3.3908348855802277
 square_23_1 cost 0.7313182250625874
 square_23_1 limit_0_0 3.0984185963313795
 square_23_2 cost 0.6127902205030673
 square_23_2 limit_0_0 2.596244083338985
 square_23_3 cost 0.5313162584859399
 square_23_3 limit_0_0 2.2510585944787014
 square_23_4 cost 0.47928290940340557
 square_23_4 limit_0_0 2.0306058682897303
 square_23_5 cost 0.38177144632012855
 square_23_5 limit_0_0 1.6174733628789026
 square_23_6 cost 0.193166719165409
 square_23_6 limit_0_0 0.8184007103107581
 square_23_7 cost 0.04625819963622179
 square_23_7 limit_0_0 0.19598481355146435
 square_24_0 cost 0.8003370987183485
 square_24_0 limit_0_0 3.3908348855802277
 square_24_1 cost 0.7313182250625874
 square_24_1 limit_0_0 3.0984185963313795
 square_24_2 cost 0.6127902205030673
 square_24_2 limit_0_0 2.596244083338985
 square_24_3 cost 0.5313162584859399
 square_24_3 limit_0_0 2.2510585944787014
 square_24_4 cost 0.47928290940340557
 square_24_4 limit_0_0 2.0306058682897303
 square_24_5 cost 0.38177144632012855
 square_24_5 limit_0_0 1.6174733628789026
 square_24_6 cost 0.193166719165409
 square_24_6 limit_0_0 0.8184007103107581
 square_24_7 cost 0.04625819963622179
 square_24_7 limit_0_0 0.19598481355146435
 square_25_0 cost 0.8003370987183485
 square_25_0 limit_0_0 3.3908348855802277
 square_25_1 cost 0.7313182250625874
 square_25_1 limit_0_0 3.0984185963313795
 square_25_2 cost 0.6127902205030673
 square_25_2 limit_0_0 2.596244083338985
 square_25_3 cost 0.5313162584859399
 square_25_3 limit_0_0 2.2510585944787014
 square_25_4 cost 0.47928290940340557
 square_25_4 limit_0_0 2.0306058682897303
 square_25_5 cost 0.38177144632012855
 square_25_5 limit_0_0 1.6174733628789026
 square_25_6 cost 0.193166719165409
 square_25_6 limit_0_0 0.8184007103107581
 square_25_7 cost 0.04625819963622179
 square_25_7 limit_0_0 0.19598481355146435
 square_26_0 cost 0.8003370987183485
 square_26_0 limit_0_0 3.3908348855802277
 square_26_1 cost 0.7313182250625874
 square_26_1 limit_0_0 3.0984185963313795
 square_26_2 cost 0.6127902205030673
 square_26_2 limit_0_0 2.596244083338985
 square_26_3 cost 0.5313162584859399
 square_26_3 limit_0_0 2.2510585944787014
 square_26_4 cost 0.47928290940340557
 square_26_4 limit_0_0 2.0306058682897303
 square_26_5 cost 0.38177144632012855
 square_26_5 limit_0_0 1.6174733628789026
 square_26_6 cost 0.193166719165409
 square_26_6 limit_0_0 0.8184007103107581
 square_26_7 cost 0.04625819963622179
 square_26_7 limit_0_0 0.19598481355146435
 square_27_0 cost 0.8003370987183485
 square_27_0 limit_0_0 3.3908348855802277
 square_27_1 cost 0.7313182250625874
 square_27_1 limit_0_0 3.0984185963313795
 square_27_2 cost 0.6127902205030673
 square_27_2 limit_0_0 2.596244083338985
 square_27_3 cost 0.5313162584859399
 square_27_3 limit_0_0 2.2510585944787014
 square_27_4 cost 0.47928290940340557
 square_27_4 limit_0_0 2.0306058682897303
 square_27_5 cost 0.38177144632012855
 square_27_5 limit_0_0 1.6174733628789026
 square_27_6 cost 0.193166719165409
 square_27_6 limit_0_0 0.8184007103107581
 square_27_7 cost 0.04625819963622179
 square_27_7 limit_0_0 0.19598481355146435
 square_28_0 cost 0.8003370987183485
 square_28_0 limit_0_0 3.3908348855802277
 square_28_1 cost 0.7313182250625874
 square_28_1 limit_0_0 3.0984185963313795
 square_28_2 cost 0.6127902205030673
 square_28_2 limit_0_0 2.596244083338985
 square_28_3 cost 0.5313162584859399
 square_28_3 limit_0_0 2.2510585944787014
 square_28_4 cost 0.47928290940340557
 square_28_4 limit_0_0 2.0306058682897303
 square_28_5 cost 0.38177144632012855
 square_28_5 limit_0_0 1.6174733628789026
 square_28_6 cost 0.193166719165409
 square_28_6 limit_0_0 0.8184007103107581
 square_28_7 cost 0.04625819963622179
 square_28_7 limit_0_0 0.19598481355146435
 square_29_0 cost 0.8003370987183485
 square_29_0 limit_0_0 3.3908348855802277
 square_29_1 cost 0.7313182250625874
 square_29_1 limit_0_0 3.0984185963313795
 square_29_2 cost 0.6127902205030673
 square_29_2 limit_0_0 2.596244083338985
 square_29_3 cost 0.5313162584859399
 square_29_3 limit_0_0 2.2510585944787014
 square_29_4 cost 0.47928290940340557
 square_29_4 limit_0_0 2.0306058682897303
 square_29_5 cost 0.38177144632012855
 square_29_5 limit_0_0 1.6174733628789026
 square_29_6 cost 0.193166719165409
 square_29_6 limit_0_0 0.8184007103107581
 square_29_7 cost 0.04625819963622179
 square_29_7 limit_0_0 0.19598481355146435
RHS
 RHS cost 0.5475850426705798
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
 RHS one_cut_20 1.0
 RHS one_cut_21 1.0
 RHS one_cut_22 1.0
 RHS one_cut_23 1.0
 RHS one_cut_24 1.0
 RHS one_cut_25 1.0
 RHS one_cut_26 1.0
 RHS one_cut_27 1.0
 RHS one_cut_28 1.0
 RHS one_cut_29 1.0
 RHS limit_0_0 1.0
 RHS limit_1_0 1.0
 RHS limit_1_1 1.0
 RHS limit_1_2 1.0
 RHS limit_1_3 1.0
 RHS limit_1_4 1.0
 RHS limit_2_0 1.0
 RHS limit_2_1 1.0
 RHS limit_2_2 1.0
 RHS limit_2_3 1.0
 RHS limit_2_4 1.0
 RHS limit_3_0 1.0
 RHS limit_3_1 1.0
 RHS limit_3_2 1.0
 RHS limit_3_3 1.0
 RHS limit_3_4 1.0
 RHS limit_3_5 1.0
BOUNDS
 UP BND chosen_0_0 1.0
 UP BND chosen_0_1 1.0
 UP BND chosen_0_2 1.0
 UP BND chosen_0_3 1.0
 UP BND chosen_0_4 1.0
 UP BND chosen_0_5 1.0
 UP BND chosen_0_6 1.0
 UP BND chosen_0_7 1.0
 UP BND chosen_1_0 1.0
 UP BND chosen_1_1 1.0
 UP BND chosen_1_2 1.0
 UP BND chosen_1_3 1.0
 UP BND chosen_1_4 1.0
 UP BND chosen_1_5 1.0
 UP BND chosen_1_6 1.0
 UP BND chosen_1_7 1.0
 UP BND chosen_2_0 1.0
 UP BND chosen_2_1 1.0
 UP BND chosen_2_2 1.0
 UP BND chosen_2_3 1.0
 UP BND chosen_2_4 1.0
 UP BND chosen_2_5 1.0
 UP BND chosen_2_6 1.0
 UP BND chosen_2_7 1.0
 UP BND chosen_3_0 1.0
 UP BND chosen_3_1 1.0
 UP BND chosen_3_2 1.0
 UP BND chosen_3_3 1.0
 UP BND chosen_3_4 1.0
 UP BND chosen_3_5 1.0
 UP BND chosen_3_6 1.0
 UP BND chosen_3_7 1.0
 UP BND chosen_4_0 1.0
 UP BND chosen_4_1 1.0
 UP BND chosen_4_2 1.0
 UP BND chosen_4_3 1.0
 UP BND chosen_4_4 1.0
 UP BND chosen_4_5 1.0
 UP BND chosen_4_6 1.0
 UP BND chosen_4_7 1.0
 UP BND chosen_5_0 1.0
 UP BND chosen_5_1 1.0
 UP BND chosen_5_2 1.0
 UP BND chosen_5_3 1.0
 UP BND chosen_5_4 1.0
 UP BND chosen_5_5 1.0
 UP BND chosen_5_6 1.0
 UP BND chosen_5_7 1.0
 UP BND chosen_6_0 1.0
 UP BND chosen_6_1 1.0
 UP BND chosen_6_2 1.0
 UP BND chosen_6_3 1.0
 UP BND chosen_6_4 1.0
 UP BND chosen_6_5 1.0
 UP BND chosen_6_6 1.0
 UP BND chosen_6_7 1.0
 UP BND chosen_7_0 1.0
 UP BND chosen_7_1 1.0
 UP BND chosen_7_2 1.0
 UP BND chosen_7_3 1.0
 UP BND chosen_7_4 1.0
 UP BND chosen_7_5 1.0
 UP BND chosen_7_6 1.0
 UP BND chosen_7_7 1.0
 UP BND chosen_8_0 1.0
 UP BND chosen_8_1 1.0
 UP BND chosen_8_2 1.0
 UP BND chosen_8_3 1.0
 UP BND chosen_8_4 1.0
 UP BND chosen_8_5 1.0
 UP BND chosen_8_6 1.0
 UP BND chosen_8_7 1.0
 UP BND chosen_9_0 1.0
 UP BND chosen_9_1 1.0
 UP BND chosen_9_2 1.0
 UP BND chosen_9_3 1.0
 UP BND chosen_9_4 1.0
 UP BND chosen_9_5 1.0
 UP BND chosen_9_6 1.0
 UP BND chosen_9_7 1.0
 UP BND chosen_10_0 1.0
 UP BND chosen_10_1 1.0
 UP BND chosen_10_2 1.0
 UP BND chosen_10_3 1.0
 UP BND chosen_10_4 1.0
 UP BND chosen_10_5 1.0
 UP BND chosen_10_6 1.0
 UP BND chosen_10_7 1.0
 UP BND chosen_11_0 1.0
 UP BND chosen_11_1 1.0
 UP BND chosen_11_2 1.0
 UP BND chosen_11_3 1.0
 UP BND chosen_11_4 1.0
 UP BND chosen_11_5 1.0
 UP BND chosen_11_6 1.0
 UP BND chosen_11_7 1.0
 UP BND chosen_12_0 1.0
 UP BND chosen_12_1 1.0
 UP BND chosen_12_2 1.0
 UP BND chosen_12_3 1.0
 UP BND chosen_12_4 1.0
 UP BND chosen_12_5 1.0
 UP BND chosen_12_6 1.0
 UP BND chosen_12_7 1.0
 UP BND chosen_13_0 1.0
 UP BND chosen_13_1 1.0
 UP BND chosen_13_2 1.0
 UP BND chosen_13_3 1.0
 UP BND chosen_13_4 1.0
 UP BND chosen_13_5 1.0
 UP BND chosen_13_6 1.0
 UP BND chosen_13_7 1.0
 UP BND chosen_14_0 1.0
 UP BND chosen_14_1 1.0
 UP BND chosen_14_2 1.0
 UP BND chosen_14_3 1.0
 UP BND chosen_14_4 1.0
 UP BND chosen_14_5 1.0
 UP BND chosen_14_6 1.0
 UP BND chosen_14_7 1.0
 UP BND chosen_15_0 1.0
 UP BND chosen_15_1 1.0
 UP BND chosen_15_2 1.0
 UP BND chosen_15_3 1.0
 UP BND chosen_15_4 1.0
 UP BND chosen_15_5 1.0
 UP BND chosen_15_6 1.0
 UP BND chosen_15_7 1.0
 UP BND chosen_16_0 1.0
 UP BND chosen_16_1 1.0
 UP BND chosen_16_2 1.0
 UP BND chosen_16_3 1.0
 UP BND chosen_16_4 1.0
 UP BND chosen_16_5 1.0
 UP BND chosen_16_6 1.0
 UP BND chosen_16_7 1.0
 UP BND chosen_17_0 1.0
 UP BND chosen_17_1 1.0
 UP BND chosen_17_2 1.0
 UP BND chosen_17_3 1.0
 UP BND chosen_17_4 1.0
 UP BND chosen_17_5 1.0
 UP BND chosen_17_6 1.0
 UP BND chosen_17_7 1.0
 UP BND chosen_18_0 1.0
 UP BND chosen_18_1 1.0
 UP BND chosen_18_2 1.0
 UP BND chosen_18_3 1.0
 UP BND chosen_18_4 1.0
 UP BND chosen_18_5 1.0
 UP BND chosen_18_6 1.0
 UP BND chosen_18_7 1.0
 UP BND chosen_19_0 1.0
 UP BND chosen_19_1 1.0
 UP BND chosen_19_2 1.0
 UP BND chosen_19_3 1.0
 UP BND chosen_19_4 1.0
 UP BND chosen_19_5 1.0
 UP BND chosen_19_6 1.0
 UP BND chosen_19_7 1.0
 UP BND chosen_20_0 1.0
 UP BND chosen_20_1 1.0
 UP BND chosen_20_2 1.0
 UP BND chosen_20_3 1.0
 UP BND chosen_20_4 1.0
 UP BND chosen_20_5 1.0
 UP BND chosen_20_6 1.0
 UP BND chosen_20_7 1.0
 UP BND chosen_21_0 1.0
 UP BND chosen_21_1 1.0
 UP BND chosen_21_2 1.0
 UP BND chosen_21_3 1.0
 UP BND chosen_21_4 1.0
 UP BND chosen_21_5 1.0
 UP BND chosen_21_6 1.0
 UP BND chosen_21_7 1.0
 UP BND chosen_22_0 1.0
 UP BND chosen_22_1 1.0
 UP BND chosen_22_2 1.0
 UP BND chosen_22_3 1.0
 UP BND chosen_22_4 1.0
 UP BND chosen_22_5 1.0
 UP BND chosen_22_6 1.0
 UP BND chosen_22_7 1.0
 UP BND chosen_23_0 1.0
 UP BND chosen_23_1 1.0
 UP BND chosen_23_2 1.0
 UP BND chosen_23_3 1.0
 UP BND chosen_23_4 1.0
 UP BND chosen_23_5 1.0
 UP BND chosen_23_6 1.0
 UP BND chosen_23_7 1.0
 UP BND chosen_24_0 1.0
 UP BND chosen_24_1 1.0
 UP BND chosen_24_2 1.0
 UP BND chosen_24_3 1.0
 UP BND chosen_24_4 1.0
 UP BND chosen_24_5 1.0
 UP BND chosen_24_6 1.0
 UP BND chosen_24_7 1.0
 UP BND chosen_25_0 1.0
 UP BND chosen_25_1 1.0
 UP BND chosen_25_2 1.0
 UP BND chosen_25_3 1.0
 UP BND chosen_25_4 1.0
 UP BND chosen_25_5 1.0
 UP BND chosen_25_6 1.0
 UP BND chosen_25_7 1.0
 UP BND chosen_26_0 1.0
 UP BND chosen_26_1 1.0
 UP BND chosen_26_2 1.0
 UP BND chosen_26_3 1.0
 UP BND chosen_26_4 1.0
 UP BND chosen_26_5 1.0
 UP BND chosen_26_6 1.0
 UP BND chosen_26_7 1.0
 UP BND chosen_27_0 1.0
 UP BND chosen_27_1 1.0
 UP BND chosen_27_2 1.0
 UP BND chosen_27_3 1.0
 UP BND chosen_27_4 1.0
 UP BND chosen_27_5 1.0
 UP BND chosen_27_6 1.0
 UP BND chosen_27_7 1.0
 UP BND chosen_28_0 1.0
 UP BND chosen_28_1 1.0
 UP BND chosen_28_2 1.0
 UP BND chosen_28_3 1.0
 UP BND chosen_28_4 1.0
 UP BND chosen_28_5 1.0
 UP BND chosen_28_6 1.0
 UP BND chosen_28_7 1.0
 UP BND chosen_29_0 1.0
 UP BND chosen_29_1 1.0
 UP BND chosen_29_2 1.0
 UP BND chosen_29_3 1.0
 UP BND chosen_29_4 1.0
 UP BND chosen_29_5 1.0
 UP BND chosen_29_6 1.0
 UP BND chosen_29_7 1.0
 UP BND frequency_0_0 1.0
 UP BND frequency_0_1 1.0
 UP BND frequency_0_2 1.0
 UP BND frequency_0_3 1.0
 UP BND frequency_0_4 1.0
 UP BND frequency_0_5 1.0
 UP BND frequency_0_6 1.0
 UP BND frequency_0_7 1.0
 UP BND frequency_1_0 1.0
 UP BND frequency_1_1 1.0
 UP BND frequency_1_2 1.0
 UP BND frequency_1_3 1.0
 UP BND frequency_1_4 1.0
 UP BND frequency_1_5 1.0
 UP BND frequency_1_6 1.0
 UP BND frequency_1_7 1.0
 UP BND frequency_2_0 1.0
 UP BND frequency_2_1 1.0
 UP BND frequency_2_2 1.0
 UP BND frequency_2_3 1.0
 UP BND frequency_2_4 1.0
 UP BND frequency_2_5 1.0
 UP BND frequency_2_6 1.0
 UP BND frequency_2_7 1.0
 UP BND frequency_3_0 1.0
 UP BND frequency_3_1 1.0
 UP BND frequency_3_2 1.0
 UP BND frequency_3_3 1.0
 UP BND frequency_3_4 1.0
 UP BND frequency_3_5 1.0
 UP BND frequency_3_6 1.0
 UP BND frequency_3_7 1.0
 UP BND frequency_4_0 1.0
 UP BND frequency_4_1 1.0
 UP BND frequency_4_2 1.0
 UP BND frequency_4_3 1.0
 UP BND frequency_4_4 1.0
 UP BND frequency_4_5 1.0
 UP BND frequency_4_6 1.0
 UP BND frequency_4_7 1.0
 UP BND frequency_5_0 1.0
 UP BND frequency_5_1 1.0
 UP BND frequency_5_2 1.0
 UP BND frequency_5_3 1.0
 UP BND frequency_5_4 1.0
 UP BND frequency_5_5 1.0
 UP BND frequency_5_6 1.0
 UP BND frequency_5_7 1.0
 UP BND frequency_6_0 1.0
 UP BND frequency_6_1 1.0
 UP BND frequency_6_2 1.0
 UP BND frequency_6_3 1.0
 UP BND frequency_6_4 1.0
 UP BND frequency_6_5 1.0
 UP BND frequency_6_6 1.0
 UP BND frequency_6_7 1.0
 UP BND frequency_7_0 1.0
 UP BND frequency_7_1 1.0
 UP BND frequency_7_2 1.0
 UP BND frequency_7_3 1.0
 UP BND frequency_7_4 1.0
 UP BND frequency_7_5 1.0
 UP BND frequency_7_6 1.0
 UP BND frequency_7_7 1.0
 UP BND frequency_8_0 1.0
 UP BND frequency_8_1 1.0
 UP BND frequency_8_2 1.0
 UP BND frequency_8_3 1.0
 UP BND frequency_8_4 1.0
 UP BND frequency_8_5 1.0
 UP BND frequency_8_6 1.0
 UP BND frequency_8_7 1.0
 UP BND frequency_9_0 1.0
 UP BND frequency_9_1 1.0
 UP BND frequency_9_2 1.0
 UP BND frequency_9_3 1.0
 UP BND frequency_9_4 1.0
 UP BND frequency_9_5 1.0
 UP BND frequency_9_6 1.0
 UP BND frequency_9_7 1.0
 UP BND frequency_10_0 1.0
 UP BND frequency_10_1 1.0
 UP BND frequency_10_2 1.0
 UP BND frequency_10_3 1.0
 UP BND frequency_10_4 1.0
 UP BND frequency_10_5 1.0
 UP BND frequency_10_6 1.0
 UP BND frequency_10_7 1.0
 UP BND frequency_11_0 1.0
 UP BND frequency_11_1 1.0
 UP BND frequency_11_2 1.0
 UP BND frequency_11_3 1.0
 UP BND frequency_11_4 1.0
 UP BND frequency_11_5 1.0
 UP BND frequency_11_6 1.0
 UP BND frequency_11_7 1.0
 UP BND frequency_12_0 1.0
 UP BND frequency_12_1 1.0
 UP BND frequency_12_2 1.0
 UP BND frequency_12_3 1.0
 UP BND frequency_12_4 1.0
 UP BND frequency_12_5 1.0
 UP BND frequency_12_6 1.0
 UP BND frequency_12_7 1.0
 UP BND frequency_13_0 1.0
 UP BND frequency_13_1 1.0
 UP BND frequency_13_2 1.0
 UP BND frequency_13_3 1.0
 UP BND frequency_13_4 1.0
 UP BND frequency_13_5 1.0
 UP BND frequency_13_6 1.0
 UP BND frequency_13_7 1.0
 UP BND frequency_14_0 1.0
 UP BND frequency_14_1 1.0
 UP BND frequency_14_2 1.0
 UP BND frequency_14_3 1.0
 UP BND frequency_14_4 1.0
 UP BND frequency_14_5 1.0
 UP BND frequency_14_6 1.0
 UP BND frequency_14_7 1.0
 UP BND frequency_15_0 1.0
 UP BND frequency_15_1 1.0
 UP BND frequency_15_2 1.0
 UP BND frequency_15_3 1.0
 UP BND frequency_15_4 1.0
 UP BND frequency_15_5 1.0
 UP BND frequency_15_6 1.0
 UP BND frequency_15_7 1.0
 UP BND frequency_16_0 1.0
 UP BND frequency_16_1 1.0
 UP BND frequency_16_2 1.0
 UP BND frequency_16_3 1.0
 UP BND frequency_16_4 1.0
 UP BND frequency_16_5 1.0
 UP BND frequency_16_6 1.0
 UP BND frequency_16_7 1.0
 UP BND frequency_17_0 1.0
 UP BND frequency_17_1 1.0
 UP BND frequency_17_2 1.0
 UP BND frequency_17_3 1.0
 UP BND frequency_17_4 1.0
 UP BND frequency_17_5 1.0
 UP BND frequency_17_6 1.0
 UP BND frequency_17_7 1.0
 UP BND frequency_18_0 1.0
 UP BND frequency_18_1 1.0
 UP BND frequency_18_2 1.0
 UP BND frequency_18_3 1.0
 UP BND frequency_18_4 1.0
 UP BND frequency_18_5 1.0
 UP BND frequency_18_6 1.0
 UP BND frequency_18_7 1.0
 UP BND frequency_19_0 1.0
 UP BND frequency_19_1 1.0
 UP BND frequency_19_2 1.0
 UP BND frequency_19_3 1.0
 UP BND frequency_19_4 1.0
 UP BND frequency_19_5 1.0
 UP BND frequency_19_6 1.0
 UP BND frequency_19_7 1.0
 UP BND frequency_20_0 1.0
 UP BND frequency_20_1 1.0
 UP BND frequency_20_2 1.0
 UP BND frequency_20_3 1.0
 UP BND frequency_20_4 1.0
 UP BND frequency_20_5 1.0
 UP BND frequency_20_6 1.0
 UP BND frequency_20_7 1.0
 UP BND frequency_21_0 1.0
 UP BND frequency_21_1 1.0
 UP BND frequency_21_2 1.0
 UP BND frequency_21_3 1.0
 UP BND frequency_21_4 1.0
 UP BND frequency_21_5 1.0
 UP BND frequency_21_6 1.0
 UP BND frequency_21_7 1.0
 UP BND frequency_22_0 1.0
 UP BND frequency_22_1 1.0
 UP BND frequency_22_2 1.0
 UP BND frequency_22_3 1.0
 UP BND frequency_22_4 1.0
 UP BND frequency_22_5 1.0
 UP BND frequency_22_6 1.0
 UP BND frequency_22_7 1.0
 UP BND frequency_23_0 1.0
 UP BND frequency_23_1 1.0
 UP BND frequency_23_2 1.0
 UP BND frequency_23_3 1.0
 UP BND frequency_23_4 1.0
 UP BND frequency_23_5 1.0
 UP BND frequency_23_6 1.0
 UP BND frequency_23_7 1.0
 UP BND frequency_24_0 1.0
 UP BND frequency_24_1 1.0
 UP BND frequency_24_2 1.0
 UP BND frequency_24_3 1.0
 UP BND frequency_24_4 1.0
 UP BND frequency_24_5 1.0
 UP BND frequency_24_6 1.0
 UP BND frequency_24_7 1.0
 UP BND frequency_25_0 1.0
 UP BND frequency_25_1 1.0
 UP BND frequency_25_2 1.0
 UP BND frequency_25_3 1.0
 UP BND frequency_25_4 1.0
 UP BND frequency_25_5 1.0
 UP BND frequency_25_6 1.0
 UP BND frequency_25_7 1.0
 UP BND frequency_26_0 1.0
 UP BND frequency_26_1 1.0
 UP BND frequency_26_2 1.0
 UP BND frequency_26_3 1.0
 UP BND frequency_26_4 1.0
 UP BND frequency_26_5 1.0
 UP BND frequency_26_6 1.0
 UP BND frequency_26_7 1.0
 UP BND frequency_27_0 1.0
 UP BND frequency_27_1 1.0
 UP BND frequency_27_2 1.0
 UP BND frequency_27_3 1.0
 UP BND frequency_27_4 1.0
 UP BND frequency_27_5 1.0
 UP BND frequency_27_6 1.0
 UP BND frequency_27_7 1.0
 UP BND frequency_28_0 1.0
 UP BND frequency_28_1 1.0
 UP BND frequency_28_2 1.0
 UP BND frequency_28_3 1.0
 UP BND frequency_28_4 1.0
 UP BND frequency_28_5 1.0
 UP BND frequency_28_6 1.0
 UP BND frequency_28_7 1.0
 UP BND frequency_29_0 1.0
 UP BND frequency_29_1 1.0
 UP BND frequency_29_2 1.0
 UP BND frequency_29_3 1.0
 UP BND frequency_29_4 1.0
 UP BND frequency_29_5 1.0
 UP BND frequency_29_6 1.0
 UP BND frequency_29_7 1.0
 UP BND period_0_0 11.714285714285714
 UP BND period_0_1 11.714285714285714
 UP BND period_0_2 11.714285714285714
 UP BND period_0_3 11.714285714285714
 UP BND period_0_4 11.714285714285714
 UP BND period_0_5 11.714285714285714
 UP BND period_0_6 11.714285714285714
 UP BND period_0_7 11.714285714285714
 UP BND period_1_0 11.714285714285714
 UP BND period_1_1 11.714285714285714
 UP BND period_1_2 11.714285714285714
 UP BND period_1_3 11.714285714285714
 UP BND period_1_4 11.714285714285714
 UP BND period_1_5 11.714285714285714
 UP BND period_1_6 11.714285714285714
 UP BND period_1_7 11.714285714285714
 UP BND period_2_0 11.714285714285714
 UP BND period_2_1 11.714285714285714
 UP BND period_2_2 11.714285714285714
 UP BND period_2_3 11.714285714285714
 UP BND period_2_4 11.714285714285714
 UP BND period_2_5 11.714285714285714
 UP BND period_2_6 11.714285714285714
 UP BND period_2_7 11.714285714285714
 UP BND period_3_0 11.714285714285714
 UP BND period_3_1 11.714285714285714
 UP BND period_3_2 11.714285714285714
 UP BND period_3_3 11.714285714285714
 UP BND period_3_4 11.714285714285714
 UP BND period_3_5 11.714285714285714
 UP BND period_3_6 11.714285714285714
 UP BND period_3_7 11.714285714285714
 UP BND period_4_0 11.714285714285714
 UP BND period_4_1 11.714285714285714
 UP BND period_4_2 11.714285714285714
 UP BND period_4_3 11.714285714285714
 UP BND period_4_4 11.714285714285714
 UP BND period_4_5 11.714285714285714
 UP BND period_4_6 11.714285714285714
 UP BND period_4_7 11.714285714285714
 UP BND period_5_0 11.714285714285714
 UP BND period_5_1 11.714285714285714
 UP BND period_5_2 11.714285714285714
 UP BND period_5_3 11.714285714285714
 UP BND period_5_4 11.714285714285714
 UP BND period_5_5 11.714285714285714
 UP BND period_5_6 11.714285714285714
 UP BND period_5_7 11.714285714285714
 UP BND period_6_0 11.714285714285714
 UP BND period_6_1 11.714285714285714
 UP BND period_6_2 11.714285714285714
 UP BND period_6_3 11.714285714285714
 UP BND period_6_4 11.714285714285714
 UP BND period_6_5 11.714285714285714
 UP BND period_6_6 11.714285714285714
 UP BND period_6_7 11.714285714285714
 UP BND period_7_0 11.714285714285714
 UP BND period_7_1 11.714285714285714
 UP BND period_7_2 11.714285714285714
 UP BND period_7_3 11.714285714285714
 UP BND period_7_4 11.714285714285714
 UP BND period_7_5 11.714285714285714
 UP BND period_7_6 11.714285714285714
 UP BND period_7_7 11.714285714285714
 UP BND period_8_0 11.714285714285714
 UP BND period_8_1 11.714285714285714
 UP BND period_8_2 11.714285714285714
 UP BND period_8_3 11.714285714285714
 UP BND period_8_4 11.714285714285714
 UP BND period_8_5 11.714285714285714
 UP BND period_8_6 11.714285714285714
 UP BND period_8_7 11.714285714285714
 UP BND period_9_0 11.714285714285714
 UP BND period_9_1 11.714285714285714
 UP BND period_9_2 11.714285714285714
 UP BND period_9_3 11.714285714285714
 UP BND period_9_4 11.714285714285714
 UP BND period_9_5 11.714285714285714
 UP BND period_9_6 11.714285714285714
 UP BND period_9_7 11.714285714285714
 UP BND period_10_0 11.714285714285714
 UP BND period_10_1 11.714285714285714
 UP BND period_10_2 11.714285714285714
 UP BND period_10_3 11.714285714285714
 UP BND period_10_4 11.714285714285714
 UP BND period_10_5 11.714285714285714
 UP BND period_10_6 11.714285714285714
 UP BND period_10_7 11.714285714285714
 UP BND period_11_0 11.714285714285714
 UP BND period_11_1 11.714285714285714
 UP BND period_11_2 11.714285714285714
 UP BND period_11_3 11.714285714285714
 UP BND period_11_4 11.714285714285714
 UP BND period_11_5 11.714285714285714
 UP BND period_11_6 11.714285714285714
 UP BND period_11_7 11.714285714285714
 UP BND period_12_0 11.714285714285714
 UP BND period_12_1 11.714285714285714
 UP BND period_12_2 11.714285714285714
 UP BND period_12_3 11.714285714285714
 UP BND period_12_4 11.714285714285714
 UP BND period_12_5 11.714285714285714
 UP BND period_12_6 11.714285714285714
 UP BND period_12_7 11.714285714285714
 UP BND period_13_0 11.714285714285714
 UP BND period_13_1 11.714285714285714
 UP BND period_13_2 11.714285714285714
 UP BND period_13_3 11.714285714285714
 UP BND period_13_4 11.714285714285714
 UP BND period_13_5 11.714285714285714
 UP BND period_13_6 11.714285714285714
 UP BND period_13_7 11.714285714285714
 UP BND period_14_0 11.714285714285714
 UP BND period_14_1 11.714285714285714
 UP BND period_14_2 11.714285714285714
 UP BND period_14_3 11.714285714285714
 UP BND period_14_4 11.714285714285714
 UP BND period_14_5 11.714285714285714
 UP BND period_14_6 11.714285714285714
 UP BND period_14_7 11.714285714285714
 UP BND period_15_0 11.714285714285714
 UP BND period_15_1 11.714285714285714
 UP BND period_15_2 11.714285714285714
 UP BND period_15_3 11.714285714285714
 UP BND period_15_4 11.714285714285714
 UP BND period_15_5 11.714285714285714
 UP BND period_15_6 11.714285714285714
 UP BND period_15_7 11.714285714285714
 UP BND period_16_0 11.714285714285714
 UP BND period_16_1 11.714285714285714
 UP BND period_16_2 11.714285714285714
 UP BND period_16_3 11.714285714285714
 UP BND period_16_4 11.714285714285714
 UP BND period_16_5 11.714285714285714
 UP BND period_16_6 11.714285714285714
 UP BND period_16_7 11.714285714285714
 UP BND period_17_0 11.714285714285714
 UP BND period_17_1 11.714285714285714
 UP BND period_17_2 11.714285714285714
 UP BND period_17_3 11.714285714285714
 UP BND period_17_4 11.714285714285714
 UP BND period_17_5 11.714285714285714
 UP BND period_17_6 11.714285714285714
 UP BND period_17_7 11.714285714285714
 UP BND period_18_0 11.714285714285714
 UP BND period_18_1 11.714285714285714
 UP BND period_18_2 11.714285714285714
 UP BND period_18_3 11.714285714285714
 UP BND period_18_4 11.714285714285714
 UP BND period_18_5 11.714285714285714
 UP BND period_18_6 11.714285714285714
 UP BND period_18_7 11.714285714285714
 UP BND period_19_0 11.714285714285714
 UP BND period_19_1 11.714285714285714
 UP BND period_19_2 11.714285714285714
 UP BND period_19_3 11.714285714285714
 UP BND period_19_4 11.714285714285714
 UP BND period_19_5 11.714285714285714
 UP BND period_19_6 11.714285714285714
 UP BND period_19_7 11.714285714285714
 UP BND period_20_0 11.714285714285714
 UP BND period_20_1 11.714285714285714
 UP BND period_20_2 11.714285714285714
 UP BND period_20_3 11.714285714285714
 UP BND period_20_4 11.714285714285714
 UP BND period_20_5 11.714285714285714
 UP BND period_20_6 11.714285714285714
 UP BND period_20_7 11.714285714285714
 UP BND period_21_0 11.714285714285714
 UP BND period_21_1 11.714285714285714
 UP BND period_21_2 11.714285714285714
 UP BND period_21_3 11.714285714285714
 UP BND period_21_4 11.714285714285714
 UP BND period_21_5 11.714285714285714
 UP BND period_21_6 11.714285714285714
 UP BND period_21_7 11.714285714285714
 UP BND period_22_0 11.714285714285714
 UP BND period_22_1 11.714285714285714
 UP BND period_22_2 11.714285714285714
 UP BND period_22_3 11.714285714285714
 UP BND period_22_4 11.714285714285714
 UP BND period_22_5 11.714285714285714
 UP BND period_22_6 11.714285714285714
 UP BND period_22_7 11.714285714285714
 UP BND period_23_0 11.714285714285714
 UP BND period_23_1 11.714285714285714
 UP BND period_23_2 11.714285714285714
 UP BND period_23_3 11.714285714285714
 UP BND period_23_4 11.714285714285714
 UP BND period_23_5 11.714285714285714
 UP BND period_23_6 11.714285714285714
 UP BND period_23_7 11.714285714285714
 UP BND period_24_0 11.714285714285714
 UP BND period_24_1 11.714285714285714
 UP BND period_24_2 11.714285714285714
 UP BND period_24_3 11.714285714285714
 UP BND period_24_4 11.714285714285714
 UP BND period_24_5 11.714285714285714
 UP BND period_24_6 11.714285714285714
 UP BND period_24_7 11.714285714285714
 UP BND period_25_0 11.714285714285714
 UP BND period_25_1 11.714285714285714
 UP BND period_25_2 11.714285714285714
 UP BND period_25_3 11.714285714285714
 UP BND period_25_4 11.714285714285714
 UP BND period_25_5 11.714285714285714
 UP BND period_25_6 11.714285714285714
 UP BND period_25_7 11.714285714285714
 UP BND period_26_0 11.714285714285714
 UP BND period_26_1 11.714285714285714
 UP BND period_26_2 11.714285714285714
 UP BND period_26_3 11.714285714285714
 UP BND period_26_4 11.714285714285714
 UP BND period_26_5 11.714285714285714
 UP BND period_26_6 11.714285714285714
 UP BND period_26_7 11.714285714285714
 UP BND period_27_0 11.714285714285714
 UP BND period_27_1 11.714285714285714
 UP BND period_27_2 11.714285714285714
 UP BND period_27_3 11.714285714285714
 UP BND period_27_4 11.714285714285714
 UP BND period_27_5 11.714285714285714
 UP BND period_27_6 11.714285714285714
 UP BND period_27_7 11.714285714285714
 UP BND period_28_0 11.714285714285714
 UP BND period_28_1 11.714285714285714
 UP BND period_28_2 11.714285714285714
 UP BND period_28_3 11.714285714285714
 UP BND period_28_4 11.714285714285714
 UP BND period_28_5 11.714285714285714
 UP BND period_28_6 11.714285714285714
 UP BND period_28_7 11.714285714285714
 UP BND period_29_0 11.714285714285714
 UP BND period_29_1 11.714285714285714
 UP BND period_29_2 11.714285714285714
 UP BND period_29_3 11.714285714285714
 UP BND period_29_4 11.714285714285714
 UP BND period_29_5 11.714285714285714
 UP BND period_29_6 11.714285714285714
 UP BND period_29_7 11.714285714285714
 UP BND square_0_0 1.0
 UP BND square_0_1 1.0
 UP BND square_0_2 1.0
 UP BND square_0_3 1.0
 UP BND square_0_4 1.0
 UP BND square_0_5 1.0
 UP BND square_0_6 1.0
 UP BND square_0_7 1.0
 UP BND square_1_0 1.0
 UP BND square_1_1 1.0
 UP BND square_1_2 1.0
 UP BND square_1_3 1.0
 UP BND square_1_4 1.0
 UP BND square_1_5 1.0
 UP BND square_1_6 1.0
 UP BND square_1_7 1.0
 UP BND square_2_0 1.0
 UP BND square_2_1 1.0
 UP BND square_2_2 1.0
 UP BND square_2_3 1.0
 UP BND square_2_4 1.0
 UP BND square_2_5 1.0
 UP BND square_2_6 1.0
 UP BND square_2_7 1.0
 UP BND square_3_0 1.0
 UP BND square_3_1 1.0
 UP BND square_3_2 1.0
 UP BND square_3_3 1.0
 UP BND square_3_4 1.0
 UP BND square_3_5 1.0
 UP BND square_3_6 1.0
 UP BND square_3_7 1.0
 UP BND square_4_0 1.0
 UP BND square_4_1 1.0
 UP BND square_4_2 1.0
 UP BND square_4_3 1.0
 UP BND square_4_4 1.0
 UP BND square_4_5 1.0
 UP BND square_4_6 1.0
 UP BND square_4_7 1.0
 UP BND square_5_0 1.0
 UP BND square_5_1 1.0
 UP BND square_5_2 1.0
 UP BND square_5_3 1.0
 UP BND square_5_4 1.0
 UP BND square_5_5 1.0
 UP BND square_5_6 1.0
 UP BND square_5_7 1.0
 UP BND square_6_0 1.0
 UP BND square_6_1 1.0
 UP BND square_6_2 1.0
 UP BND square_6_3 1.0
 UP BND square_6_4 1.0
 UP BND square_6_5 1.0
 UP BND square_6_6 1.0
 UP BND square_6_7 1.0
 UP BND square_7_0 1.0
 UP BND square_7_1 1.0
 UP BND square_7_2 1.0
 UP BND square_7_3 1.0
 UP BND square_7_4 1.0
 UP BND square_7_5 1.0
 UP BND square_7_6 1.0
 UP BND square_7_7 1.0
 UP BND square_8_0 1.0
 UP BND square_8_1 1.0
 UP BND square_8_2 1.0
 UP BND square_8_3 1.0
 UP BND square_8_4 1.0
 UP BND square_8_5 1.0
 UP BND square_8_6 1.0
 UP BND square_8_7 1.0
 UP BND square_9_0 1.0
 UP BND square_9_1 1.0
 UP BND square_9_2 1.0
 UP BND square_9_3 1.0
 UP BND square_9_4 1.0
 UP BND square_9_5 1.0
 UP BND square_9_6 1.0
 UP BND square_9_7 1.0
 UP BND square_10_0 1.0
 UP BND square_10_1 1.0
 UP BND square_10_2 1.0
 UP BND square_10_3 1.0
 UP BND square_10_4 1.0
 UP BND square_10_5 1.0
 UP BND square_10_6 1.0
 UP BND square_10_7 1.0
 UP BND square_11_0 1.0
 UP BND square_11_1 1.0
 UP BND square_11_2 1.0
 UP BND square_11_3 1.0
 UP BND square_11_4 1.0
 UP BND square_11_5 1.0
 UP BND square_11_6 1.0
 UP BND square_11_7 1.0
 UP BND square_12_0 1.0
 UP BND square_12_1 1.0
 UP BND square_12_2 1.0
 UP BND square_12_3 1.0
 UP BND square_12_4 1.0
 UP BND square_12_5 1.0
 UP BND square_12_6 1.0
 UP BND square_12_7 1.0
 UP BND square_13_0 1.0
 UP BND square_13_1 1.0
 UP BND square_13_2 1.0
 UP BND square_13_3 1.0
 UP BND square_13_4 1.0
 UP BND square_13_5 1.0
 UP BND square_13_6 1.0
 UP BND square_13_7 1.0
 UP BND square_14_0 1.0
 UP BND square_14_1 1.0
 UP BND square_14_2 1.0
 UP BND square_14_3 1.0
 UP BND square_14_4 1.0
 UP BND square_14_5 1.0
 UP BND square_14_6 1.0
 UP BND square_14_7 1.0
 UP BND square_15_0 1.0
 UP BND square_15_1 1.0
 UP BND square_15_2 1.0
 UP BND square_15_3 1.0
 UP BND square_15_4 1.0
 UP BND square_15_5 1.0
 UP BND square_15_6 1.0
 UP BND square_15_7 1.0
 UP BND square_16_0 1.0
 UP BND square_16_1 1.0
 UP BND square_16_2 1.0
 UP BND square_16_3 1.0
 UP BND square_16_4 1.0
 UP BND square_16_5 1.0
 UP BND square_16_6 1.0
 UP BND square_16_7 1.0
 UP BND square_17_0 1.0
 UP BND square_17_1 1.0
 UP BND square_17_2 1.0
 UP BND square_17_3 1.0
 UP BND square_17_4 1.0
 UP BND square_17_5 1.0
 UP BND square_17_6 1.0
 UP BND square_17_7 1.0
 UP BND square_18_0 1.0
 UP BND square_18_1 1.0
 UP BND square_18_2 1.0
 UP BND square_18_3 1.0
 UP BND square_18_4 1.0
 UP BND square_18_5 1.0
 UP BND square_18_6 1.0
 UP BND square_18_7 1.0
 UP BND square_19_0 1.0
 UP BND square_19_1 1.0
 UP BND square_19_2 1.0
 UP BND square_19_3 1.0
 UP BND square_19_4 1.0
 UP BND square_19_5 1.0
 UP BND square_19_6 1.0
 UP BND square_19_7 1.0
 UP BND square_20_0 1.0
 UP BND square_20_1 1.0
 UP BND square_20_2 1.0
 UP BND square_20_3 1.0
 UP BND square_20_4 1.0
 UP BND square_20_5 1.0
 UP BND square_20_6 1.0
 UP BND square_20_7 1.0
 UP BND square_21_0 1.0
 UP BND square_21_1 1.0
 UP BND square_21_2 1.0
 UP BND square_21_3 1.0
 UP BND square_21_4 1.0
 UP BND square_21_5 1.0
 UP BND square_21_6 1.0
 UP BND square_21_7 1.0
 UP BND square_22_0 1.0
 UP BND square_22_1 1.0
 UP BND square_22_2 1.0
 UP BND square_22_3 1.0
 UP BND square_22_4 1.0
 UP BND square_22_5 1.0
 UP BND square_22_6 1.0
 UP BND square_22_7 1.0
 UP BND square_23_0 1.0
 UP BND square_23_1 1.0
 UP BND square_23_2 1.0
 UP BND square_23_3 1.0
 UP BND square_23_4 1.0
 UP BND square_23_5 1.0
 UP BND square_23_6 1.0
 UP BND square_23_7 1.0
 UP BND square_24_0 1.0
 UP BND square_24_1 1.0
 UP BND square_24_2 1.0
 UP BND square_24_3 1.0
 UP BND square_24_4 1.0
 UP BND square_24_5 1.0
 UP BND square_24_6 1.0
 UP BND square_24_7 1.0
 UP BND square_25_0 1.0
 UP BND square_25_1 1.0
 UP BND square_25_2 1.0
 UP BND square_25_3 1.0
 UP BND square_25_4 1.0
 UP BND square_25_5 1.0
 UP BND square_25_6 1.0
 UP BND square_25_7 1.0
 UP BND square_26_0 1.0
 UP BND square_26_1 1.0
 UP BND square_26_2 1.0
 UP BND square_26_3 1.0
 UP BND square_26_4 1.0
 UP BND square_26_5 1.0
 UP BND square_26_6 1.0
 UP BND square_26_7 1.0
 UP BND square_27_0 1.0
 UP BND square_27_1 1.0
 UP BND square_27_2 1.0
 UP BND square_27_3 1.0
 UP BND square_27_4 1.0
 UP BND square_27_5 1.0
 UP BND square_27_6 1.0
 UP BND square_27_7 1.0
 UP BND square_28_0 1.0
 UP BND square_28_1 1.0
 UP BND square_28_2 1.0
 UP BND square_28_3 1.0
 UP BND square_28_4 1.0
 UP BND square_28_5 1.0
 UP BND square_28_6 1.0
 UP BND square_28_7 1.0
 UP BND square_29_0 1.0
 UP BND square_29_1 1.0
 UP BND square_29_2 1.0
 UP BND square_29_3 1.0
 UP BND square_29_4 1.0
 UP BND square_29_5 1.0
 UP BND square_29_6 1.0
 UP BND square_29_7 1.0
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
QCMATRIX period_cone_10_0
 chosen_10_0 chosen_10_0 1.0
 frequency_10_0 period_10_0 -0.5
 period_10_0 frequency_10_0 -0.5
QCMATRIX period_cone_10_1
 chosen_10_1 chosen_10_1 1.0
 frequency_10_1 period_10_1 -0.5
 period_10_1 frequency_10_1 -0.5
QCMATRIX period_cone_10_2
 chosen_10_2 chosen_10_2 1.0
 frequency_10_2 period_10_2 -0.5
 period_10_2 frequency_10_2 -0.5
QCMATRIX period_cone_10_3
 chosen_10_3 chosen_10_3 1.0
 frequency_10_3 period_10_3 -0.5
 period_10_3 frequency_10_3 -0.5
QCMATRIX period_cone_10_4
 chosen_10_4 chosen_10_4 1.0
 frequency_10_4 period_10_4 -0.5
 period_10_4 frequency_10_4 -0.5
QCMATRIX period_cone_10_5
 chosen_10_5 chosen_10_5 1.0
 frequency_10_5 period_10_5 -0.5
 period_10_5 frequency_10_5 -0.5
QCMATRIX period_cone_10_6
 chosen_10_6 chosen_10_6 1.0
 frequency_10_6 period_10_6 -0.5
 period_10_6 frequency_10_6 -0.5
QCMATRIX period_cone_10_7
 chosen_10_7 chosen_10_7 1.0
 frequency_10_7 period_10_7 -0.5
 period_10_7 frequency_10_7 -0.5
QCMATRIX period_cone_11_0
 chosen_11_0 chosen_11_0 1.0
 frequency_11_0 period_11_0 -0.5
 period_11_0 frequency_11_0 -0.5
QCMATRIX period_cone_11_1
 chosen_11_1 chosen_11_1 1.0
 frequency_11_1 period_11_1 -0.5
 period_11_1 frequency_11_1 -0.5
QCMATRIX period_cone_11_2
 chosen_11_2 chosen_11_2 1.0
 frequency_11_2 period_11_2 -0.5
 period_11_2 frequency_11_2 -0.5
QCMATRIX period_cone_11_3
 chosen_11_3 chosen_11_3 1.0
 frequency_11_3 period_11_3 -0.5
 period_11_3 frequency_11_3 -0.5
QCMATRIX period_cone_11_4
 chosen_11_4 chosen_11_4 1.0
 frequency_11_4 period_11_4 -0.5
 period_11_4 frequency_11_4 -0.5
QCMATRIX period_cone_11_5
 chosen_11_5 chosen_11_5 1.0
 frequency_11_5 period_11_5 -0.5
 period_11_5 frequency_11_5 -0.5
QCMATRIX period_cone_11_6
 chosen_11_6 chosen_11_6 1.0
 frequency_11_6 period_11_6 -0.5
 period_11_6 frequency_11_6 -0.5
QCMATRIX period_cone_11_7
 chosen_11_7 chosen_11_7 1.0
 frequency_11_7 period_11_7 -0.5
 period_11_7 frequency_11_7 -0.5
QCMATRIX period_cone_12_0
 chosen_12_0 chosen_12_0 1.0
 frequency_12_0 period_12_0 -0.5
 period_12_0 frequency_12_0 -0.5
QCMATRIX period_cone_12_1
 chosen_12_1 chosen_12_1 1.0
 frequency_12_1 period_12_1 -0.5
 period_12_1 frequency_12_1 -0.5
QCMATRIX period_cone_12_2
 chosen_12_2 chosen_12_2 1.0
 frequency_12_2 period_12_2 -0.5
 period_12_2 frequency_12_2 -0.5
QCMATRIX period_cone_12_3
 chosen_12_3 chosen_12_3 1.0
 frequency_12_3 period_12_3 -0.5
 period_12_3 frequency_12_3 -0.5
QCMATRIX period_cone_12_4
 chosen_12_4 chosen_12_4 1.0
 frequency_12_4 period_12_4 -0.5
 period_12_4 frequency_12_4 -0.5
QCMATRIX period_cone_12_5
 chosen_12_5 chosen_12_5 1.0
 frequency_12_5 period_12_5 -0.5
 period_12_5 frequency_12_5 -0.5
QCMATRIX period_cone_12_6
 chosen_12_6 chosen_12_6 1.0
 frequency_12_6 period_12_6 -0.5
 period_12_6 frequency_12_6 -0.5
QCMATRIX period_cone_12_7
 chosen_12_7 chosen_12_7 1.0
 frequency_12_7 period_12_7 -0.5
 period_12_7 frequency_12_7 -0.5
QCMATRIX period_cone_13_0
 chosen_13_0 chosen_13_0 1.0
 frequency_13_0 period_13_0 -0.5
 period_13_0 frequency_13_0 -0.5
QCMATRIX period_cone_13_1
 chosen_13_1 chosen_13_1 1.0
 frequency_13_1 period_13_1 -0.5
 period_13_1 frequency_13_1 -0.5
QCMATRIX period_cone_13_2
 chosen_13_2 chosen_13_2 1.0
 frequency_13_2 period_13_2 -0.5
 period_13_2 frequency_13_2 -0.5
QCMATRIX period_cone_13_3
 chosen_13_3 chosen_13_3 1.0
 frequency_13_3 period_13_3 -0.5
 period_13_3 frequency_13_3 -0.5
QCMATRIX period_cone_13_4
 chosen_13_4 chosen_13_4 1.0
 frequency_13_4 period_13_4 -0.5
 period_13_4 frequency_13_4 -0.5
QCMATRIX period_cone_13_5
 chosen_13_5 chosen_13_5 1.0
 frequency_13_5 period_13_5 -0.5
 period_13_5 frequency_13_5 -0.5
QCMATRIX period_cone_13_6
 chosen_13_6 chosen_13_6 1.0
 frequency_13_6 period_13_6 -0.5
 period_13_6 frequency_13_6 -0.5
QCMATRIX period_cone_13_7
 chosen_13_7 chosen_13_7 1.0
 frequency_13_7 period_13_7 -0.5
 period_13_7 frequency_13_7 -0.5
QCMATRIX period_cone_14_0
 chosen_14_0 chosen_14_0 1.0
 frequency_14_0 period_14_0 -0.5
 period_14_0 frequency_14_0 -0.5
QCMATRIX period_cone_14_1
 chosen_14_1 chosen_14_1 1.0
 frequency_14_1 period_14_1 -0.5
 period_14_1 frequency_14_1 -0.5
QCMATRIX period_cone_14_2
 chosen_14_2 chosen_14_2 1.0
 frequency_14_2 period_14_2 -0.5
 period_14_2 frequency_14_2 -0.5
QCMATRIX period_cone_14_3
 chosen_14_3 chosen_14_3 1.0
 frequency_14_3 period_14_3 -0.5
 period_14_3 frequency_14_3 -0.5
QCMATRIX period_cone_14_4
 chosen_14_4 chosen_14_4 1.0
 frequency_14_4 period_14_4 -0.5
 period_14_4 frequency_14_4 -0.5
QCMATRIX period_cone_14_5
 chosen_14_5 chosen_14_5 1.0
 frequency_14_5 period_14_5 -0.5
 period_14_5 frequency_14_5 -0.5
QCMATRIX period_cone_14_6
 chosen_14_6 chosen_14_6 1.0
 frequency_14_6 period_14_6 -0.5
 period_14_6 frequency_14_6 -0.5
QCMATRIX period_cone_14_7
 chosen_14_7 chosen_14_7 1.0
 frequency_14_7 period_14_7 -0.5
 period_14_7 frequency_14_7 -0.5
QCMATRIX period_cone_15_0
 chosen_15_0 chosen_15_0 1.0
 frequency_15_0 period_15_0 -0.5
 period_15_0 frequency_15_0 -0.5
QCMATRIX period_cone_15_1
 chosen_15_1 chosen_15_1 1.0
 frequency_15_1 period_15_1 -0.5
 period_15_1 frequency_15_1 -0.5
QCMATRIX period_cone_15_2
 chosen_15_2 chosen_15_2 1.0
 frequency_15_2 period_15_2 -0.5
 period_15_2 frequency_15_2 -0.5
QCMATRIX period_cone_15_3
 chosen_15_3 chosen_15_3 1.0
 frequency_15_3 period_15_3 -0.5
 period_15_3 frequency_15_3 -0.5
QCMATRIX period_cone_15_4
 chosen_15_4 chosen_15_4 1.0
 frequency_15_4 period_15_4 -0.5
 period_15_4 frequency_15_4 -0.5
QCMATRIX period_cone_15_5
 chosen_15_5 chosen_15_5 1.0
 frequency_15_5 period_15_5 -0.5
 period_15_5 frequency_15_5 -0.5
QCMATRIX period_cone_15_6
 chosen_15_6 chosen_15_6 1.0
 frequency_15_6 period_15_6 -0.5
 period_15_6 frequency_15_6 -0.5
QCMATRIX period_cone_15_7
 chosen_15_7 chosen_15_7 1.0
 frequency_15_7 period_15_7 -0.5
 period_15_7 frequency_15_7 -0.5
QCMATRIX period_cone_16_0
 chosen_16_0 chosen_16_0 1.0
 frequency_16_0 period_16_0 -0.5
 period_16_0 frequency_16_0 -0.5
QCMATRIX period_cone_16_1
 chosen_16_1 chosen_16_1 1.0
 frequency_16_1 period_16_1 -0.5
 period_16_1 frequency_16_1 -0.5
QCMATRIX period_cone_16_2
 chosen_16_2 chosen_16_2 1.0
 frequency_16_2 period_16_2 -0.5
 period_16_2 frequency_16_2 -0.5
QCMATRIX period_cone_16_3
 chosen_16_3 chosen_16_3 1.0
 frequency_16_3 period_16_3 -0.5
 period_16_3 frequency_16_3 -0.5
QCMATRIX period_cone_16_4
 chosen_16_4 chosen_16_4 1.0
 frequency_16_4 period_16_4 -0.5
 period_16_4 frequency_16_4 -0.5
QCMATRIX period_cone_16_5
 chosen_16_5 chosen_16_5 1.0
 frequency_16_5 period_16_5 -0.5
 period_16_5 frequency_16_5 -0.5
QCMATRIX period_cone_16_6
 chosen_16_6 chosen_16_6 1.0
 frequency_16_6 period_16_6 -0.5
 period_16_6 frequency_16_6 -0.5
QCMATRIX period_cone_16_7
 chosen_16_7 chosen_16_7 1.0
 frequency_16_7 period_16_7 -0.5
 period_16_7 frequency_16_7 -0.5
QCMATRIX period_cone_17_0
 chosen_17_0 chosen_17_0 1.0
 frequency_17_0 period_17_0 -0.5
 period_17_0 frequency_17_0 -0.5
QCMATRIX period_cone_17_1
 chosen_17_1 chosen_17_1 1.0
 frequency_17_1 period_17_1 -0.5
 period_17_1 frequency_17_1 -0.5
QCMATRIX period_cone_17_2
 chosen_17_2 chosen_17_2 1.0
 frequency_17_2 period_17_2 -0.5
 period_17_2 frequency_17_2 -0.5
QCMATRIX period_cone_17_3
 chosen_17_3 chosen_17_3 1.0
 frequency_17_3 period_17_3 -0.5
 period_17_3 frequency_17_3 -0.5
QCMATRIX period_cone_17_4
 chosen_17_4 chosen_17_4 1.0
 frequency_17_4 period_17_4 -0.5
 period_17_4 frequency_17_4 -0.5
QCMATRIX period_cone_17_5
 chosen_17_5 chosen_17_5 1.0
 frequency_17_5 period_17_5 -0.5
 period_17_5 frequency_17_5 -0.5
QCMATRIX period_cone_17_6
 chosen_17_6 chosen_17_6 1.0
 frequency_17_6 period_17_6 -0.5
 period_17_6 frequency_17_6 -0.5
QCMATRIX period_cone_17_7
 chosen_17_7 chosen_17_7 1.0
 frequency_17_7 period_17_7 -0.5
 period_17_7 frequency_17_7 -0.5
QCMATRIX period_cone_18_0
 chosen_18_0 chosen_18_0 1.0
 frequency_18_0 period_18_0 -0.5
 period_18_0 frequency_18_0 -0.5
QCMATRIX period_cone_18_1
 chosen_18_1 chosen_18_1 1.0
 frequency_18_1 period_18_1 -0.5
 period_18_1 frequency_18_1 -0.5
QCMATRIX period_cone_18_2
 chosen_18_2 chosen_18_2 1.0
 frequency_18_2 period_18_2 -0.5
 period_18_2 frequency_18_2 -0.5
QCMATRIX period_cone_18_3
 chosen_18_3 chosen_18_3 1.0
 frequency_18_3 period_18_3 -0.5
 period_18_3 frequency_18_3 -0.5
QCMATRIX period_cone_18_4
 chosen_18_4 chosen_18_4 1.0
 frequency_18_4 period_18_4 -0.5
 period_18_4 frequency_18_4 -0.5
QCMATRIX period_cone_18_5
 chosen_18_5 chosen_18_5 1.0
 frequency_18_5 period_18_5 -0.5
 period_18_5 frequency_18_5 -0.5
QCMATRIX period_cone_18_6
 chosen_18_6 chosen_18_6 1.0
 frequency_18_6 period_18_6 -0.5
 period_18_6 frequency_18_6 -0.5
QCMATRIX period_cone_18_7
 chosen_18_7 chosen_18_7 1.0
 frequency_18_7 period_18_7 -0.5
 period_18_7 frequency_18_7 -0.5
QCMATRIX period_cone_19_0
 chosen_19_0 chosen_19_0 1.0
 frequency_19_0 period_19_0 -0.5
 period_19_0 frequency_19_0 -0.5
QCMATRIX period_cone_19_1
 chosen_19_1 chosen_19_1 1.0
 frequency_19_1 period_19_1 -0.5
 period_19_1 frequency_19_1 -0.5
QCMATRIX period_cone_19_2
 chosen_19_2 chosen_19_2 1.0
 frequency_19_2 period_19_2 -0.5
 period_19_2 frequency_19_2 -0.5
QCMATRIX period_cone_19_3
 chosen_19_3 chosen_19_3 1.0
 frequency_19_3 period_19_3 -0.5
 period_19_3 frequency_19_3 -0.5
QCMATRIX period_cone_19_4
 chosen_19_4 chosen_19_4 1.0
 frequency_19_4 period_19_4 -0.5
 period_19_4 frequency_19_4 -0.5
QCMATRIX period_cone_19_5
 chosen_19_5 chosen_19_5 1.0
 frequency_19_5 period_19_5 -0.5
 period_19_5 frequency_19_5 -0.5
QCMATRIX period_cone_19_6
 chosen_19_6 chosen_19_6 1.0
 frequency_19_6 period_19_6 -0.5
 period_19_6 frequency_19_6 -0.5
QCMATRIX period_cone_19_7
 chosen_19_7 chosen_19_7 1.0
 frequency_19_7 period_19_7 -0.5
 period_19_7 frequency_19_7 -0.5
QCMATRIX period_cone_20_0
 chosen_20_0 chosen_20_0 1.0
 frequency_20_0 period_20_0 -0.5
 period_20_0 frequency_20_0 -0.5
QCMATRIX period_cone_20_1
 chosen_20_1 chosen_20_1 1.0
 frequency_20_1 period_20_1 -0.5
 period_20_1 frequency_20_1 -0.5
QCMATRIX period_cone_20_2
 chosen_20_2 chosen_20_2 1.0
 frequency_20_2 period_20_2 -0.5
 period_20_2 frequency_20_2 -0.5
QCMATRIX period_cone_20_3
 chosen_20_3 chosen_20_3 1.0
 frequency_20_3 period_20_3 -0.5
 period_20_3 frequency_20_3 -0.5
QCMATRIX period_cone_20_4
 chosen_20_4 chosen_20_4 1.0
 frequency_20_4 period_20_4 -0.5
 period_20_4 frequency_20_4 -0.5
QCMATRIX period_cone_20_5
 chosen_20_5 chosen_20_5 1.0
 frequency_20_5 period_20_5 -0.5
 period_20_5 frequency_20_5 -0.5
QCMATRIX period_cone_20_6
 chosen_20_6 chosen_20_6 1.0
 frequency_20_6 period_20_6 -0.5
 period_20_6 frequency_20_6 -0.5
QCMATRIX period_cone_20_7
 chosen_20_7 chosen_20_7 1.0
 frequency_20_7 period_20_7 -0.5
 period_20_7 frequency_20_7 -0.5
QCMATRIX period_cone_21_0
 chosen_21_0 chosen_21_0 1.0
 frequency_21_0 period_21_0 -0.5
 period_21_0 frequency_21_0 -0.5
QCMATRIX period_cone_21_1
 chosen_21_1 chosen_21_1 1.0
 frequency_21_1 period_21_1 -0.5
 period_21_1 frequency_21_1 -0.5
QCMATRIX period_cone_21_2
 chosen_21_2 chosen_21_2 1.0
 frequency_21_2 period_21_2 -0.5
 period_21_2 frequency_21_2 -0.5
QCMATRIX period_cone_21_3
 chosen_21_3 chosen_21_3 1.0
 frequency_21_3 period_21_3 -0.5
 period_21_3 frequency_21_3 -0.5
QCMATRIX period_cone_21_4
 chosen_21_4 chosen_21_4 1.0
 frequency_21_4 period_21_4 -0.5
 period_21_4 frequency_21_4 -0.5
QCMATRIX period_cone_21_5
 chosen_21_5 chosen_21_5 1.0
 frequency_21_5 period_21_5 -0.5
 period_21_5 frequency_21_5 -0.5
QCMATRIX period_cone_21_6
 chosen_21_6 chosen_21_6 1.0
 frequency_21_6 period_21_6 -0.5
 period_21_6 frequency_21_6 -0.5
QCMATRIX period_cone_21_7
 chosen_21_7 chosen_21_7 1.0
 frequency_21_7 period_21_7 -0.5
 period_21_7 frequency_21_7 -0.5
QCMATRIX period_cone_22_0
 chosen_22_0 chosen_22_0 1.0
 frequency_22_0 period_22_0 -0.5
 period_22_0 frequency_22_0 -0.5
QCMATRIX period_cone_22_1
 chosen_22_1 chosen_22_1 1.0
 frequency_22_1 period_22_1 -0.5
 period_22_1 frequency_22_1 -0.5
QCMATRIX period_cone_22_2
 chosen_22_2 chosen_22_2 1.0
 frequency_22_2 period_22_2 -0.5
 period_22_2 frequency_22_2 -0.5
QCMATRIX period_cone_22_3
 chosen_22_3 chosen_22_3 1.0
 frequency_22_3 period_22_3 -0.5
 period_22_3 frequency_22_3 -0.5
QCMATRIX period_cone_22_4
 chosen_22_4 chosen_22_4 1.0
 frequency_22_4 period_22_4 -0.5
 period_22_4 frequency_22_4 -0.5
QCMATRIX period_cone_22_5
 chosen_22_5 chosen_22_5 1.0
 frequency_22_5 period_22_5 -0.5
 period_22_5 frequency_22_5 -0.5
QCMATRIX period_cone_22_6
 chosen_22_6 chosen_22_6 1.0
 frequency_22_6 period_22_6 -0.5
 period_22_6 frequency_22_6 -0.5
QCMATRIX period_cone_22_7
 chosen_22_7 chosen_22_7 1.0
 frequency_22_7 period_22_7 -0.5
 period_22_7 frequency_22_7 -0.5
QCMATRIX period_cone_23_0
 chosen_23_0 chosen_23_0 1.0
 frequency_23_0 period_23_0 -0.5
 period_23_0 frequency_23_0 -0.5
QCMATRIX period_cone_23_1
 chosen_23_1 chosen_23_1 1.0
 frequency_23_1 period_23_1 -0.5
 period_23_1 frequency_23_1 -0.5
QCMATRIX period_cone_23_2
 chosen_23_2 chosen_23_2 1.0
 frequency_23_2 period_23_2 -0.5
 period_23_2 frequency_23_2 -0.5
QCMATRIX period_cone_23_3
 chosen_23_3 chosen_23_3 1.0
 frequency_23_3 period_23_3 -0.5
 period_23_3 frequency_23_3 -0.5
QCMATRIX period_cone_23_4
 chosen_23_4 chosen_23_4 1.0
 frequency_23_4 period_23_4 -0.5
 period_23_4 frequency_23_4 -0.5
QCMATRIX period_cone_23_5
 chosen_23_5 chosen_23_5 1.0
 frequency_23_5 period_23_5 -0.5
 period_23_5 frequency_23_5 -0.5
QCMATRIX period_cone_23_6
 chosen_23_6 chosen_23_6 1.0
 frequency_23_6 period_23_6 -0.5
 period_23_6 frequency_23_6 -0.5
QCMATRIX period_cone_23_7
 chosen_23_7 chosen_23_7 1.0
 frequency_23_7 period_23_7 -0.5
 period_23_7 frequency_23_7 -0.5
QCMATRIX period_cone_24_0
 chosen_24_0 chosen_24_0 1.0
 frequency_24_0 period_24_0 -0.5
 period_24_0 frequency_24_0 -0.5
QCMATRIX period_cone_24_1
 chosen_24_1 chosen_24_1 1.0
 frequency_24_1 period_24_1 -0.5
 period_24_1 frequency_24_1 -0.5
QCMATRIX period_cone_24_2
 chosen_24_2 chosen_24_2 1.0
 frequency_24_2 period_24_2 -0.5
 period_24_2 frequency_24_2 -0.5
QCMATRIX period_cone_24_3
 chosen_24_3 chosen_24_3 1.0
 frequency_24_3 period_24_3 -0.5
 period_24_3 frequency_24_3 -0.5
QCMATRIX period_cone_24_4
 chosen_24_4 chosen_24_4 1.0
 frequency_24_4 period_24_4 -0.5
 period_24_4 frequency_24_4 -0.5
QCMATRIX period_cone_24_5
 chosen_24_5 chosen_24_5 1.0
 frequency_24_5 period_24_5 -0.5
 period_24_5 frequency_24_5 -0.5
QCMATRIX period_cone_24_6
 chosen_24_6 chosen_24_6 1.0
 frequency_24_6 period_24_6 -0.5
 period_24_6 frequency_24_6 -0.5
QCMATRIX period_cone_24_7
 chosen_24_7 chosen_24_7 1.0
 frequency_24_7 period_24_7 -0.5
 period_24_7 frequency_24_7 -0.5
QCMATRIX period_cone_25_0
 chosen_25_0 chosen_25_0 1.0
 frequency_25_0 period_25_0 -0.5
 period_25_0 frequency_25_0 -0.5
QCMATRIX period_cone_25_1
 chosen_25_1 chosen_25_1 1.0
 frequency_25_1 period_25_1 -0.5
 period_25_1 frequency_25_1 -0.5
QCMATRIX period_cone_25_2
 chosen_25_2 chosen_25_2 1.0
 frequency_25_2 period_25_2 -0.5
 period_25_2 frequency_25_2 -0.5
QCMATRIX period_cone_25_3
 chosen_25_3 chosen_25_3 1.0
 frequency_25_3 period_25_3 -0.5
 period_25_3 frequency_25_3 -0.5
QCMATRIX period_cone_25_4
 chosen_25_4 chosen_25_4 1.0
 frequency_25_4 period_25_4 -0.5
 period_25_4 frequency_25_4 -0.5
QCMATRIX period_cone_25_5
 chosen_25_5 chosen_25_5 1.0
 frequency_25_5 period_25_5 -0.5
 period_25_5 frequency_25_5 -0.5
QCMATRIX period_cone_25_6
 chosen_25_6 chosen_25_6 1.0
 frequency_25_6 period_25_6 -0.5
 period_25_6 frequency_25_6 -0.5
QCMATRIX period_cone_25_7
 chosen_25_7 chosen_25_7 1.0
 frequency_25_7 period_25_7 -0.5
 period_25_7 frequency_25_7 -0.5
QCMATRIX period_cone_26_0
 chosen_26_0 chosen_26_0 1.0
 frequency_26_0 period_26_0 -0.5
 period_26_0 frequency_26_0 -0.5
QCMATRIX period_cone_26_1
 chosen_26_1 chosen_26_1 1.0
 frequency_26_1 period_26_1 -0.5
 period_26_1 frequency_26_1 -0.5
QCMATRIX period_cone_26_2
 chosen_26_2 chosen_26_2 1.0
 frequency_26_2 period_26_2 -0.5
 period_26_2 frequency_26_2 -0.5
QCMATRIX period_cone_26_3
 chosen_26_3 chosen_26_3 1.0
 frequency_26_3 period_26_3 -0.5
 period_26_3 frequency_26_3 -0.5
QCMATRIX period_cone_26_4
 chosen_26_4 chosen_26_4 1.0
 frequency_26_4 period_26_4 -0.5
 period_26_4 frequency_26_4 -0.5
QCMATRIX period_cone_26_5
 chosen_26_5 chosen_26_5 1.0
 frequency_26_5 period_26_5 -0.5
 period_26_5 frequency_26_5 -0.5
QCMATRIX period_cone_26_6
 chosen_26_6 chosen_26_6 1.0
 frequency_26_6 period_26_6 -0.5
 period_26_6 frequency_26_6 -0.5
QCMATRIX period_cone_26_7
 chosen_26_7 chosen_26_7 1.0
 frequency_26_7 period_26_7 -0.5
 period_26_7 frequency_26_7 -0.5
QCMATRIX period_cone_27_0
 chosen_27_0 chosen_27_0 1.0
 frequency_27_0 period_27_0 -0.5
 period_27_0 frequency_27_0 -0.5
QCMATRIX period_cone_27_1
 chosen_27_1 chosen_27_1 1.0
 frequency_27_1 period_27_1 -0.5
 period_27_1 frequency_27_1 -0.5
QCMATRIX period_cone_27_2
 chosen_27_2 chosen_27_2 1.0
 frequency_27_2 period_27_2 -0.5
 period_27_2 frequency_27_2 -0.5
QCMATRIX period_cone_27_3
 chosen_27_3 chosen_27_3 1.0
 frequency_27_3 period_27_3 -0.5
 period_27_3 frequency_27_3 -0.5
QCMATRIX period_cone_27_4
 chosen_27_4 chosen_27_4 1.0
 frequency_27_4 period_27_4 -0.5
 period_27_4 frequency_27_4 -0.5
QCMATRIX period_cone_27_5
 chosen_27_5 chosen_27_5 1.0
 frequency_27_5 period_27_5 -0.5
 period_27_5 frequency_27_5 -0.5
QCMATRIX period_cone_27_6
 chosen_27_6 chosen_27_6 1.0
 frequency_27_6 period_27_6 -0.5
 period_27_6 frequency_27_6 -0.5
QCMATRIX period_cone_27_7
 chosen_27_7 chosen_27_7 1.0
 frequency_27_7 period_27_7 -0.5
 period_27_7 frequency_27_7 -0.5
QCMATRIX period_cone_28_0
 chosen_28_0 chosen_28_0 1.0
 frequency_28_0 period_28_0 -0.5
 period_28_0 frequency_28_0 -0.5
QCMATRIX period_cone_28_1
 chosen_28_1 chosen_28_1 1.0
 frequency_28_1 period_28_1 -0.5
 period_28_1 frequency_28_1 -0.5
QCMATRIX period_cone_28_2
 chosen_28_2 chosen_28_2 1.0
 frequency_28_2 period_28_2 -0.5
 period_28_2 frequency_28_2 -0.5
QCMATRIX period_cone_28_3
 chosen_28_3 chosen_28_3 1.0
 frequency_28_3 period_28_3 -0.5
 period_28_3 frequency_28_3 -0.5
QCMATRIX period_cone_28_4
 chosen_28_4 chosen_28_4 1.0
 frequency_28_4 period_28_4 -0.5
 period_28_4 frequency_28_4 -0.5
QCMATRIX period_cone_28_5
 chosen_28_5 chosen_28_5 1.0
 frequency_28_5 period_28_5 -0.5
 period_28_5 frequency_28_5 -0.5
QCMATRIX period_cone_28_6
 chosen_28_6 chosen_28_6 1.0
 frequency_28_6 period_28_6 -0.5
 period_28_6 frequency_28_6 -0.5
QCMATRIX period_cone_28_7
 chosen_28_7 chosen_28_7 1.0
 frequency_28_7 period_28_7 -0.5
 period_28_7 frequency_28_7 -0.5
QCMATRIX period_cone_29_0
 chosen_29_0 chosen_29_0 1.0
 frequency_29_0 period_29_0 -0.5
 period_29_0 frequency_29_0 -0.5
QCMATRIX period_cone_29_1
 chosen_29_1 chosen_29_1 1.0
 frequency_29_1 period_29_1 -0.5
 period_29_1 frequency_29_1 -0.5
QCMATRIX period_cone_29_2
 chosen_29_2 chosen_29_2 1.0
 frequency_29_2 period_29_2 -0.5
 period_29_2 frequency_29_2 -0.5
QCMATRIX period_cone_29_3
 chosen_29_3 chosen_29_3 1.0
 frequency_29_3 period_29_3 -0.5
 period_29_3 frequency_29_3 -0.5
QCMATRIX period_cone_29_4
 chosen_29_4 chosen_29_4 1.0
 frequency_29_4 period_29_4 -0.5
 period_29_4 frequency_29_4 -0.5
QCMATRIX period_cone_29_5
 chosen_29_5 chosen_29_5 1.0
 frequency_29_5 period_29_5 -0.5
 period_29_5 frequency_29_5 -0.5
QCMATRIX period_cone_29_6
 chosen_29_6 chosen_29_6 1.0
 frequency_29_6 period_29_6 -0.5
 period_29_6 frequency_29_6 -0.5
QCMATRIX period_cone_29_7
 chosen_29_7 chosen_29_7 1.0
 frequency_29_7 period_29_7 -0.5
 period_29_7 frequency_29_7 -0.5
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
QCMATRIX square_cone_10_0
 frequency_10_0 frequency_10_0 1.0
 chosen_10_0 square_10_0 -0.5
 square_10_0 chosen_10_0 -0.5
QCMATRIX square_cone_10_1
 frequency_10_1 frequency_10_1 1.0
 chosen_10_1 square_10_1 -0.5
 square_10_1 chosen_10_1 -0.5
QCMATRIX square_cone_10_2
 frequency_10_2 frequency_10_2 1.0
 chosen_10_2 square_10_2 -0.5
 square_10_2 chosen_10_2 -0.5
QCMATRIX square_cone_10_3
 frequency_10_3 frequency_10_3 1.0
 chosen_10_3 square_10_3 -0.5
 square_10_3 chosen_10_3 -0.5
QCMATRIX square_cone_10_4
 frequency_10_4 frequency_10_4 1.0
 chosen_10_4 square_10_4 -0.5
 square_10_4 chosen_10_4 -0.5
QCMATRIX square_cone_10_5
 frequency_10_5 frequency_10_5 1.0
 chosen_10_5 square_10_5 -0.5
 square_10_5 chosen_10_5 -0.5
QCMATRIX square_cone_10_6
 frequency_10_6 frequency_10_6 1.0
 chosen_10_6 square_10_6 -0.5
 square_10_6 chosen_10_6 -0.5
QCMATRIX square_cone_10_7
 frequency_10_7 frequency_10_7 1.0
 chosen_10_7 square_10_7 -0.5
 square_10_7 chosen_10_7 -0.5
QCMATRIX square_cone_11_0
 frequency_11_0 frequency_11_0 1.0
 chosen_11_0 square_11_0 -0.5
 square_11_0 chosen_11_0 -0.5
QCMATRIX square_cone_11_1
 frequency_11_1 frequency_11_1 1.0
 chosen_11_1 square_11_1 -0.5
 square_11_1 chosen_11_1 -0.5
QCMATRIX square_cone_11_2
 frequency_11_2 frequency_11_2 1.0
 chosen_11_2 square_11_2 -0.5
 square_11_2 chosen_11_2 -0.5
QCMATRIX square_cone_11_3
 frequency_11_3 frequency_11_3 1.0
 chosen_11_3 square_11_3 -0.5
 square_11_3 chosen_11_3 -0.5
QCMATRIX square_cone_11_4
 frequency_11_4 frequency_11_4 1.0
 chosen_11_4 square_11_4 -0.5
 square_11_4 chosen_11_4 -0.5
QCMATRIX square_cone_11_5
 frequency_11_5 frequency_11_5 1.0
 chosen_11_5 square_11_5 -0.5
 square_11_5 chosen_11_5 -0.5
QCMATRIX square_cone_11_6
 frequency_11_6 frequency_11_6 1.0
 chosen_11_6 square_11_6 -0.5
 square_11_6 chosen_11_6 -0.5
QCMATRIX square_cone_11_7
 frequency_11_7 frequency_11_7 1.0
 chosen_11_7 square_11_7 -0.5
 square_11_7 chosen_11_7 -0.5
QCMATRIX square_cone_12_0
 frequency_12_0 frequency_12_0 1.0
 chosen_12_0 square_12_0 -0.5
 square_12_0 chosen_12_0 -0.5
QCMATRIX square_cone_12_1
 frequency_12_1 frequency_12_1 1.0
 chosen_12_1 square_12_1 -0.5
 square_12_1 chosen_12_1 -0.5
QCMATRIX square_cone_12_2
 frequency_12_2 frequency_12_2 1.0
 chosen_12_2 square_12_2 -0.5
 square_12_2 chosen_12_2 -0.5
QCMATRIX square_cone_12_3
 frequency_12_3 frequency_12_3 1.0
 chosen_12_3 square_12_3 -0.5
 square_12_3 chosen_12_3 -0.5
QCMATRIX square_cone_12_4
 frequency_12_4 frequency_12_4 1.0
 chosen_12_4 square_12_4 -0.5
 square_12_4 chosen_12_4 -0.5
QCMATRIX square_cone_12_5
 frequency_12_5 frequency_12_5 1.0
 chosen_12_5 square_12_5 -0.5
 square_12_5 chosen_12_5 -0.5
QCMATRIX square_cone_12_6
 frequency_12_6 frequency_12_6 1.0
 chosen_12_6 square_12_6 -0.5
 square_12_6 chosen_12_6 -0.5
QCMATRIX square_cone_12_7
 frequency_12_7 frequency_12_7 1.0
 chosen_12_7 square_12_7 -0.5
 square_12_7 chosen_12_7 -0.5
QCMATRIX square_cone_13_0
 frequency_13_0 frequency_13_0 1.0
 chosen_13_0 square_13_0 -0.5
 square_13_0 chosen_13_0 -0.5
QCMATRIX square_cone_13_1
 frequency_13_1 frequency_13_1 1.0
 chosen_13_1 square_13_1 -0.5
 square_13_1 chosen_13_1 -0.5
QCMATRIX square_cone_13_2
 frequency_13_2 frequency_13_2 1.0
 chosen_13_2 square_13_2 -0.5
 square_13_2 chosen_13_2 -0.5
QCMATRIX square_cone_13_3
 frequency_13_3 frequency_13_3 1.0
 chosen_13_3 square_13_3 -0.5
 square_13_3 chosen_13_3 -0.5
QCMATRIX square_cone_13_4
 frequency_13_4 frequency_13_4 1.0
 chosen_13_4 square_13_4 -0.5
 square_13_4 chosen_13_4 -0.5
QCMATRIX square_cone_13_5
 frequency_13_5 frequency_13_5 1.0
 chosen_13_5 square_13_5 -0.5
 square_13_5 chosen_13_5 -0.5
QCMATRIX square_cone_13_6
 frequency_13_6 frequency_13_6 1.0
 chosen_13_6 square_13_6 -0.5
 square_13_6 chosen_13_6 -0.5
QCMATRIX square_cone_13_7
 frequency_13_7 frequency_13_7 1.0
 chosen_13_7 square_13_7 -0.5
 square_13_7 chosen_13_7 -0.5
QCMATRIX square_cone_14_0
 frequency_14_0 frequency_14_0 1.0
 chosen_14_0 square_14_0 -0.5
 square_14_0 chosen_14_0 -0.5
QCMATRIX square_cone_14_1
 frequency_14_1 frequency_14_1 1.0
 chosen_14_1 square_14_1 -0.5
 square_14_1 chosen_14_1 -0.5
QCMATRIX square_cone_14_2
 frequency_14_2 frequency_14_2 1.0
 chosen_14_2 square_14_2 -0.5
 square_14_2 chosen_14_2 -0.5
QCMATRIX square_cone_14_3
 frequency_14_3 frequency_14_3 1.0
 chosen_14_3 square_14_3 -0.5
 square_14_3 chosen_14_3 -0.5
QCMATRIX square_cone_14_4
 frequency_14_4 frequency_14_4 1.0
 chosen_14_4 square_14_4 -0.5
 square_14_4 chosen_14_4 -0.5
QCMATRIX square_cone_14_5
 frequency_14_5 frequency_14_5 1.0
 chosen_14_5 square_14_5 -0.5
 square_14_5 chosen_14_5 -0.5
QCMATRIX square_cone_14_6
 frequency_14_6 frequency_14_6 1.0
 chosen_14_6 square_14_6 -0.5
 square_14_6 chosen_14_6 -0.5
QCMATRIX square_cone_14_7
 frequency_14_7 frequency_14_7 1.0
 chosen_14_7 square_14_7 -0.5
 square_14_7 chosen_14_7 -0.5
QCMATRIX square_cone_15_0
 frequency_15_0 frequency_15_0 1.0
 chosen_15_0 square_15_0 -0.5
 square_15_0 chosen_15_0 -0.5
QCMATRIX square_cone_15_1
 frequency_15_1 frequency_15_1 1.0
 chosen_15_1 square_15_1 -0.5
 square_15_1 chosen_15_1 -0.5
QCMATRIX square_cone_15_2
 frequency_15_2 frequency_15_2 1.0
 chosen_15_2 square_15_2 -0.5
 square_15_2 chosen_15_2 -0.5
QCMATRIX square_cone_15_3
 frequency_15_3 frequency_15_3 1.0
 chosen_15_3 square_15_3 -0.5
 square_15_3 chosen_15_3 -0.5
QCMATRIX square_cone_15_4
 frequency_15_4 frequency_15_4 1.0
 chosen_15_4 square_15_4 -0.5
 square_15_4 chosen_15_4 -0.5
QCMATRIX square_cone_15_5
 frequency_15_5 frequency_15_5 1.0
 chosen_15_5 square_15_5 -0.5
 square_15_5 chosen_15_5 -0.5
QCMATRIX square_cone_15_6
 frequency_15_6 frequency_15_6 1.0
 chosen_15_6 square_15_6 -0.5
 square_15_6 chosen_15_6 -0.5
QCMATRIX square_cone_15_7
 frequency_15_7 frequency_15_7 1.0
 chosen_15_7 square_15_7 -0.5
 square_15_7 chosen_15_7 -0.5
QCMATRIX square_cone_16_0
 frequency_16_0 frequency_16_0 1.0
 chosen_16_0 square_16_0 -0.5
 square_16_0 chosen_16_0 -0.5
QCMATRIX square_cone_16_1
 frequency_16_1 frequency_16_1 1.0
 chosen_16_1 square_16_1 -0.5
 square_16_1 chosen_16_1 -0.5
QCMATRIX square_cone_16_2
 frequency_16_2 frequency_16_2 1.0
 chosen_16_2 square_16_2 -0.5
 square_16_2 chosen_16_2 -0.5
QCMATRIX square_cone_16_3
 frequency_16_3 frequency_16_3 1.0
 chosen_16_3 square_16_3 -0.5
 square_16_3 chosen_16_3 -0.5
QCMATRIX square_cone_16_4
 frequency_16_4 frequency_16_4 1.0
 chosen_16_4 square_16_4 -0.5
 square_16_4 chosen_16_4 -0.5
QCMATRIX square_cone_16_5
 frequency_16_5 frequency_16_5 1.0
 chosen_16_5 square_16_5 -0.5
 square_16_5 chosen_16_5 -0.5
QCMATRIX square_cone_16_6
 frequency_16_6 frequency_16_6 1.0
 chosen_16_6 square_16_6 -0.5
 square_16_6 chosen_16_6 -0.5
QCMATRIX square_cone_16_7
 frequency_16_7 frequency_16_7 1.0
 chosen_16_7 square_16_7 -0.5
 square_16_7 chosen_16_7 -0.5
QCMATRIX square_cone_17_0
 frequency_17_0 frequency_17_0 1.0
 chosen_17_0 square_17_0 -0.5
 square_17_0 chosen_17_0 -0.5
QCMATRIX square_cone_17_1
 frequency_17_1 frequency_17_1 1.0
 chosen_17_1 square_17_1 -0.5
 square_17_1 chosen_17_1 -0.5
QCMATRIX square_cone_17_2
 frequency_17_2 frequency_17_2 1.0
 chosen_17_2 square_17_2 -0.5
 square_17_2 chosen_17_2 -0.5
QCMATRIX square_cone_17_3
 frequency_17_3 frequency_17_3 1.0
 chosen_17_3 square_17_3 -0.5
 square_17_3 chosen_17_3 -0.5
QCMATRIX square_cone_17_4
 frequency_17_4 frequency_17_4 1.0
 chosen_17_4 square_17_4 -0.5
 square_17_4 chosen_17_4 -0.5
QCMATRIX square_cone_17_5
 frequency_17_5 frequency_17_5 1.0
 chosen_17_5 square_17_5 -0.5
 square_17_5 chosen_17_5 -0.5
QCMATRIX square_cone_17_6
 frequency_17_6 frequency_17_6 1.0
 chosen_17_6 square_17_6 -0.5
 square_17_6 chosen_17_6 -0.5
QCMATRIX square_cone_17_7
 frequency_17_7 frequency_17_7 1.0
 chosen_17_7 square_17_7 -0.5
 square_17_7 chosen_17_7 -0.5
QCMATRIX square_cone_18_0
 frequency_18_0 frequency_18_0 1.0
 chosen_18_0 square_18_0 -0.5
 square_18_0 chosen_18_0 -0.5
QCMATRIX square_cone_18_1
 frequency_18_1 frequency_18_1 1.0
 chosen_18_1 square_18_1 -0.5
 square_18_1 chosen_18_1 -0.5
QCMATRIX square_cone_18_2
 frequency_18_2 frequency_18_2 1.0
 chosen_18_2 square_18_2 -0.5
 square_18_2 chosen_18_2 -0.5
QCMATRIX square_cone_18_3
 frequency_18_3 frequency_18_3 1.0
 chosen_18_3 square_18_3 -0.5
 square_18_3 chosen_18_3 -0.5
QCMATRIX square_cone_18_4
 frequency_18_4 frequency_18_4 1.0
 chosen_18_4 square_18_4 -0.5
 square_18_4 chosen_18_4 -0.5
QCMATRIX square_cone_18_5
 frequency_18_5 frequency_18_5 1.0
 chosen_18_5 square_18_5 -0.5
 square_18_5 chosen_18_5 -0.5
QCMATRIX square_cone_18_6
 frequency_18_6 frequency_18_6 1.0
 chosen_18_6 square_18_6 -0.5
 square_18_6 chosen_18_6 -0.5
QCMATRIX square_cone_18_7
 frequency_18_7 frequency_18_7 1.0
 chosen_18_7 square_18_7 -0.5
 square_18_7 chosen_18_7 -0.5
QCMATRIX square_cone_19_0
 frequency_19_0 frequency_19_0 1.0
 chosen_19_0 square_19_0 -0.5
 square_19_0 chosen_19_0 -0.5
QCMATRIX square_cone_19_1
 frequency_19_1 frequency_19_1 1.0
 chosen_19_1 square_19_1 -0.5
 square_19_1 chosen_19_1 -0.5
QCMATRIX square_cone_19_2
 frequency_19_2 frequency_19_2 1.0
 chosen_19_2 square_19_2 -0.5
 square_19_2 chosen_19_2 -0.5
QCMATRIX square_cone_19_3
 frequency_19_3 frequency_19_3 1.0
 chosen_19_3 square_19_3 -0.5
 square_19_3 chosen_19_3 -0.5
QCMATRIX square_cone_19_4
 frequency_19_4 frequency_19_4 1.0
 chosen_19_4 square_19_4 -0.5
 square_19_4 chosen_19_4 -0.5
QCMATRIX square_cone_19_5
 frequency_19_5 frequency_19_5 1.0
 chosen_19_5 square_19_5 -0.5
 square_19_5 chosen_19_5 -0.5
QCMATRIX square_cone_19_6
 frequency_19_6 frequency_19_6 1.0
 chosen_19_6 square_19_6 -0.5
 square_19_6 chosen_19_6 -0.5
QCMATRIX square_cone_19_7
 frequency_19_7 frequency_19_7 1.0
 chosen_19_7 square_19_7 -0.5
 square_19_7 chosen_19_7 -0.5
QCMATRIX square_cone_20_0
 frequency_20_0 frequency_20_0 1.0
 chosen_20_0 square_20_0 -0.5
 square_20_0 chosen_20_0 -0.5
QCMATRIX square_cone_20_1
 frequency_20_1 frequency_20_1 1.0
 chosen_20_1 square_20_1 -0.5
 square_20_1 chosen_20_1 -0.5
QCMATRIX square_cone_20_2
 frequency_20_2 frequency_20_2 1.0
 chosen_20_2 square_20_2 -0.5
 square_20_2 chosen_20_2 -0.5
QCMATRIX square_cone_20_3
 frequency_20_3 frequency_20_3 1.0
 chosen_20_3 square_20_3 -0.5
 square_20_3 chosen_20_3 -0.5
QCMATRIX square_cone_20_4
 frequency_20_4 frequency_20_4 1.0
 chosen_20_4 square_20_4 -0.5
 square_20_4 chosen_20_4 -0.5
QCMATRIX square_cone_20_5
 frequency_20_5 frequency_20_5 1.0
 chosen_20_5 square_20_5 -0.5
 square_20_5 chosen_20_5 -0.5
QCMATRIX square_cone_20_6
 frequency_20_6 frequency_20_6 1.0
 chosen_20_6 square_20_6 -0.5
 square_20_6 chosen_20_6 -0.5
QCMATRIX square_cone_20_7
 frequency_20_7 frequency_20_7 1.0
 chosen_20_7 square_20_7 -0.5
 square_20_7 chosen_20_7 -0.5
QCMATRIX square_cone_21_0
 frequency_21_0 frequency_21_0 1.0
 chosen_21_0 square_21_0 -0.5
 square_21_0 chosen_21_0 -0.5
QCMATRIX square_cone_21_1
 frequency_21_1 frequency_21_1 1.0
 chosen_21_1 square_21_1 -0.5
 square_21_1 chosen_21_1 -0.5
QCMATRIX square_cone_21_2
 frequency_21_2 frequency_21_2 1.0
 chosen_21_2 square_21_2 -0.5
 square_21_2 chosen_21_2 -0.5
QCMATRIX square_cone_21_3
 frequency_21_3 frequency_21_3 1.0
 chosen_21_3 square_21_3 -0.5
 square_21_3 chosen_21_3 -0.5
QCMATRIX square_cone_21_4
 frequency_21_4 frequency_21_4 1.0
 chosen_21_4 square_21_4 -0.5
 square_21_4 chosen_21_4 -0.5
QCMATRIX square_cone_21_5
 frequency_21_5 frequency_21_5 1.0
 chosen_21_5 square_21_5 -0.5
 square_21_5 chosen_21_5 -0.5
QCMATRIX square_cone_21_6
 frequency_21_6 frequency_21_6 1.0
 chosen_21_6 square_21_6 -0.5
 square_21_6 chosen_21_6 -0.5
QCMATRIX square_cone_21_7
 frequency_21_7 frequency_21_7 1.0
 chosen_21_7 square_21_7 -0.5
 square_21_7 chosen_21_7 -0.5
QCMATRIX square_cone_22_0
 frequency_22_0 frequency_22_0 1.0
 chosen_22_0 square_22_0 -0.5
 square_22_0 chosen_22_0 -0.5
QCMATRIX square_cone_22_1
 frequency_22_1 frequency_22_1 1.0
 chosen_22_1 square_22_1 -0.5
 square_22_1 chosen_22_1 -0.5
QCMATRIX square_cone_22_2
 frequency_22_2 frequency_22_2 1.0
 chosen_22_2 square_22_2 -0.5
 square_22_2 chosen_22_2 -0.5
QCMATRIX square_cone_22_3
 frequency_22_3 frequency_22_3 1.0
 chosen_22_3 square_22_3 -0.5
 square_22_3 chosen_22_3 -0.5
QCMATRIX square_cone_22_4
 frequency_22_4 frequency_22_4 1.0
 chosen_22_4 square_22_4 -0.5
 square_22_4 chosen_22_4 -0.5
QCMATRIX square_cone_22_5
 frequency_22_5 frequency_22_5 1.0
 chosen_22_5 square_22_5 -0.5
 square_22_5 chosen_22_5 -0.5
QCMATRIX square_cone_22_6
 frequency_22_6 frequency_22_6 1.0
 chosen_22_6 square_22_6 -0.5
 square_22_6 chosen_22_6 -0.5
QCMATRIX square_cone_22_7
 frequency_22_7 frequency_22_7 1.0
 chosen_22_7 square_22_7 -0.5
 square_22_7 chosen_22_7 -0.5
QCMATRIX square_cone_23_0
 frequency_23_0 frequency_23_0 1.0
 chosen_23_0 square_23_0 -0.5
 square_23_0 chosen_23_0 -0.5
QCMATRIX square_cone_23_1
 frequency_23_1 frequency_23_1 1.0
 chosen_23_1 square_23_1 -0.5
 square_23_1 chosen_23_1 -0.5
QCMATRIX square_cone_23_2
 frequency_23_2 frequency_23_2 1.0
 chosen_23_2 square_23_2 -0.5
 square_23_2 chosen_23_2 -0.5
QCMATRIX square_cone_23_3
 frequency_23_3 frequency_23_3 1.0
 chosen_23_3 square_23_3 -0.5
 square_23_3 chosen_23_3 -0.5
QCMATRIX square_cone_23_4
 frequency_23_4 frequency_23_4 1.0
 chosen_23_4 square_23_4 -0.5
 square_23_4 chosen_23_4 -0.5
QCMATRIX square_cone_23_5
 frequency_23_5 frequency_23_5 1.0
 chosen_23_5 square_23_5 -0.5
 square_23_5 chosen_23_5 -0.5
QCMATRIX square_cone_23_6
 frequency_23_6 frequency_23_6 1.0
 chosen_23_6 square_23_6 -0.5
 square_23_6 chosen_23_6 -0.5
QCMATRIX square_cone_23_7
 frequency_23_7 frequency_23_7 1.0
 chosen_23_7 square_23_7 -0.5
 square_23_7 chosen_23_7 -0.5
QCMATRIX square_cone_24_0
 frequency_24_0 frequency_24_0 1.0
 chosen_24_0 square_24_0 -0.5
 square_24_0 chosen_24_0 -0.5
QCMATRIX square_cone_24_1
 frequency_24_1 frequency_24_1 1.0
 chosen_24_1 square_24_1 -0.5
 square_24_1 chosen_24_1 -0.5
QCMATRIX square_cone_24_2
 frequency_24_2 frequency_24_2 1.0
 chosen_24_2 square_24_2 -0.5
 square_24_2 chosen_24_2 -0.5
QCMATRIX square_cone_24_3
 frequency_24_3 frequency_24_3 1.0
 chosen_24_3 square_24_3 -0.5
 square_24_3 chosen_24_3 -0.5
QCMATRIX square_cone_24_4
 frequency_24_4 frequency_24_4 1.0
 chosen_24_4 square_24_4 -0.5
 square_24_4 chosen_24_4 -0.5
QCMATRIX square_cone_24_5
 frequency_24_5 frequency_24_5 1.0
 chosen_24_5 square_24_5 -0.5
 square_24_5 chosen_24_5 -0.5
QCMATRIX square_cone_24_6
 frequency_24_6 frequency_24_6 1.0
 chosen_24_6 square_24_6 -0.5
 square_24_6 chosen_24_6 -0.5
QCMATRIX square_cone_24_7
 frequency_24_7 frequency_24_7 1.0
 chosen_24_7 square_24_7 -0.5
 square_24_7 chosen_24_7 -0.5
QCMATRIX square_cone_25_0
 frequency_25_0 frequency_25_0 1.0
 chosen_25_0 square_25_0 -0.5
 square_25_0 chosen_25_0 -0.5
QCMATRIX square_cone_25_1
 frequency_25_1 frequency_25_1 1.0
 chosen_25_1 square_25_1 -0.5
 square_25_1 chosen_25_1 -0.5
QCMATRIX square_cone_25_2
 frequency_25_2 frequency_25_2 1.0
 chosen_25_2 square_25_2 -0.5
 square_25_2 chosen_25_2 -0.5
QCMATRIX square_cone_25_3
 frequency_25_3 frequency_25_3 1.0
 chosen_25_3 square_25_3 -0.5
 square_25_3 chosen_25_3 -0.5
QCMATRIX square_cone_25_4
 frequency_25_4 frequency_25_4 1.0
 chosen_25_4 square_25_4 -0.5
 square_25_4 chosen_25_4 -0.5
QCMATRIX square_cone_25_5
 frequency_25_5 frequency_25_5 1.0
 chosen_25_5 square_25_5 -0.5
 square_25_5 chosen_25_5 -0.5
QCMATRIX square_cone_25_6
 frequency_25_6 frequency_25_6 1.0
 chosen_25_6 square_25_6 -0.5
 square_25_6 chosen_25_6 -0.5
QCMATRIX square_cone_25_7
 frequency_25_7 frequency_25_7 1.0
 chosen_25_7 square_25_7 -0.5
 square_25_7 chosen_25_7 -0.5
QCMATRIX square_cone_26_0
 frequency_26_0 frequency_26_0 1.0
 chosen_26_0 square_26_0 -0.5
 square_26_0 chosen_26_0 -0.5
QCMATRIX square_cone_26_1
 frequency_26_1 frequency_26_1 1.0
 chosen_26_1 square_26_1 -0.5
 square_26_1 chosen_26_1 -0.5
QCMATRIX square_cone_26_2
 frequency_26_2 frequency_26_2 1.0
 chosen_26_2 square_26_2 -0.5
 square_26_2 chosen_26_2 -0.5
QCMATRIX square_cone_26_3
 frequency_26_3 frequency_26_3 1.0
 chosen_26_3 square_26_3 -0.5
 square_26_3 chosen_26_3 -0.5
QCMATRIX square_cone_26_4
 frequency_26_4 frequency_26_4 1.0
 chosen_26_4 square_26_4 -0.5
 square_26_4 chosen_26_4 -0.5
QCMATRIX square_cone_26_5
 frequency_26_5 frequency_26_5 1.0
 chosen_26_5 square_26_5 -0.5
 square_26_5 chosen_26_5 -0.5
QCMATRIX square_cone_26_6
 frequency_26_6 frequency_26_6 1.0
 chosen_26_6 square_26_6 -0.5
 square_26_6 chosen_26_6 -0.5
QCMATRIX square_cone_26_7
 frequency_26_7 frequency_26_7 1.0
 chosen_26_7 square_26_7 -0.5
 square_26_7 chosen_26_7 -0.5
QCMATRIX square_cone_27_0
 frequency_27_0 frequency_27_0 1.0
 chosen_27_0 square_27_0 -0.5
 square_27_0 chosen_27_0 -0.5
QCMATRIX square_cone_27_1
 frequency_27_1 frequency_27_1 1.0
 chosen_27_1 square_27_1 -0.5
 square_27_1 chosen_27_1 -0.5
QCMATRIX square_cone_27_2
 frequency_27_2 frequency_27_2 1.0
 chosen_27_2 square_27_2 -0.5
 square_27_2 chosen_27_2 -0.5
QCMATRIX square_cone_27_3
 frequency_27_3 frequency_27_3 1.0
 chosen_27_3 square_27_3 -0.5
 square_27_3 chosen_27_3 -0.5
QCMATRIX square_cone_27_4
 frequency_27_4 frequency_27_4 1.0
 chosen_27_4 square_27_4 -0.5
 square_27_4 chosen_27_4 -0.5
QCMATRIX square_cone_27_5
 frequency_27_5 frequency_27_5 1.0
 chosen_27_5 square_27_5 -0.5
 square_27_5 chosen_27_5 -0.5
QCMATRIX square_cone_27_6
 frequency_27_6 frequency_27_6 1.0
 chosen_27_6 square_27_6 -0.5
 square_27_6 chosen_27_6 -0.5
QCMATRIX square_cone_27_7
 frequency_27_7 frequency_27_7 1.0
 chosen_27_7 square_27_7 -0.5
 square_27_7 chosen_27_7 -0.5
QCMATRIX square_cone_28_0
 frequency_28_0 frequency_28_0 1.0
 chosen_28_0 square_28_0 -0.5
 square_28_0 chosen_28_0 -0.5
QCMATRIX square_cone_28_1
 frequency_28_1 frequency_28_1 1.0
 chosen_28_1 square_28_1 -0.5
 square_28_1 chosen_28_1 -0.5
QCMATRIX square_cone_28_2
 frequency_28_2 frequency_28_2 1.0
 chosen_28_2 square_28_2 -0.5
 square_28_2 chosen_28_2 -0.5
QCMATRIX square_cone_28_3
 frequency_28_3 frequency_28_3 1.0
 chosen_28_3 square_28_3 -0.5
 square_28_3 chosen_28_3 -0.5
QCMATRIX square_cone_28_4
 frequency_28_4 frequency_28_4 1.0
 chosen_28_4 square_28_4 -0.5
 square_28_4 chosen_28_4 -0.5
QCMATRIX square_cone_28_5
 frequency_28_5 frequency_28_5 1.0
 chosen_28_5 square_28_5 -0.5
 square_28_5 chosen_28_5 -0.5
QCMATRIX square_cone_28_6
 frequency_28_6 frequency_28_6 1.0
 chosen_28_6 square_28_6 -0.5
 square_28_6 chosen_28_6 -0.5
QCMATRIX square_cone_28_7
 frequency_28_7 frequency_28_7 1.0
 chosen_28_7 square_28_7 -0.5
 square_28_7 chosen_28_7 -0.5
QCMATRIX square_cone_29_0
 frequency_29_0 frequency_29_0 1.0
 chosen_29_0 square_29_0 -0.5
 square_29_0 chosen_29_0 -0.5
QCMATRIX square_cone_29_1
 frequency_29_1 frequency_29_1 1.0
 chosen_29_1 square_29_1 -0.5
 square_29_1 chosen_29_1 -0.5
QCMATRIX square_cone_29_2
 frequency_29_2 frequency_29_2 1.0
 chosen_29_2 square_29_2 -0.5
 square_29_2 chosen_29_2 -0.5
QCMATRIX square_cone_29_3
 frequency_29_3 frequency_29_3 1.0
 chosen_29_3 square_29_3 -0.5
 square_29_3 chosen_29_3 -0.5
QCMATRIX square_cone_29_4
 frequency_29_4 frequency_29_4 1.0
 chosen_29_4 square_29_4 -0.5
 square_29_4 chosen_29_4 -0.5
QCMATRIX square_cone_29_5
 frequency_29_5 frequency_29_5 1.0
 chosen_29_5 square_29_5 -0.5
 square_29_5 chosen_29_5 -0.5
QCMATRIX square_cone_29_6
 frequency_29_6 frequency_29_6 1.0
 chosen_29_6 square_29_6 -0.5
 square_29_6 chosen_29_6 -0.5
QCMATRIX square_cone_29_7
 frequency_29_7 frequency_29_7 1.0
 chosen_29_7 square_29_7 -0.5
 square_29_7 chosen_29_7 -0.5
ENDATA
