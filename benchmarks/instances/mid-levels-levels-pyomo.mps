* levels:seed=5,devices=5,rounds=4,cuts=15,profile=random,number=8,spacing=even,gap=1e-06
* card_opt, formulation levels-pyomo, minimises the cost; scaled objective = (cost - -1.1882578674546782) / 0.15445393690659298
NAME card_opt
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
 mixture_0_0_0 cost 0.06843536845364134
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.0684355260500247
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.1279518350698108
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.22425589041059393
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.3541565979462483
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.51672071316819
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_0_6 cost 0.7115760604106709
 mixture_0_0_6 shares_of_cut_0_0 1.0
 mixture_0_0_7 cost 0.9385449809064185
 mixture_0_0_7 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.06718100995556127
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.06718116420218213
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.1254324346882621
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.21968951596488137
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.3468291416509597
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.5059379036539167
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_1_6 cost 0.6966515370230039
 mixture_0_1_6 shares_of_cut_0_1 1.0
 mixture_0_1_7 cost 0.9187961591859135
 mixture_0_1_7 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.06302268414620679
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.06302283127866458
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.11858743650383304
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.20849719241316578
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
 mixture_0_3_1 cost 0.06596540158186855
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.11723923962729318
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.20020605356428203
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.3121166869665472
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.4521671412565896
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_3_6 cost 0.6200367837351657
 mixture_0_3_6 shares_of_cut_0_3 1.0
 mixture_0_3_7 cost 0.8155725597688394
 mixture_0_3_7 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.0584000046477497
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.058400121668841454
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.10259316284997463
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.17410245423043416
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.2705584914432429
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.39126830623013387
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_4_6 cost 0.5359555445161669
 mixture_0_4_6 shares_of_cut_0_4 1.0
 mixture_0_4_7 cost 0.7044882881540713
 mixture_0_4_7 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.058773892909136746
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.05877400078954456
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.09951506065841882
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.16543865956556633
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.2543603785007881
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.36564137794223334
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_5_6 cost 0.49902689022487534
 mixture_0_5_6 shares_of_cut_0_5 1.0
 mixture_0_5_7 cost 0.6543953015155836
 mixture_0_5_7 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.06568357908839059
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.06568368121944379
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.10425349604498414
 mixture_0_6_2 shares_of_cut_0_6 1.0
 mixture_0_6_3 cost 0.1666637772371148
 mixture_0_6_3 shares_of_cut_0_6 1.0
 mixture_0_6_4 cost 0.2508465217297414
 mixture_0_6_4 shares_of_cut_0_6 1.0
 mixture_0_6_5 cost 0.3561969361733458
 mixture_0_6_5 shares_of_cut_0_6 1.0
 mixture_0_6_6 cost 0.48247383043455283
 mixture_0_6_6 shares_of_cut_0_6 1.0
 mixture_0_6_7 cost 0.6295620719409853
 mixture_0_6_7 shares_of_cut_0_6 1.0
 mixture_0_7_0 cost 0.0582271621875316
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.058227259431507264
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.09495146834472382
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.15437535241571212
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.23452986468440928
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.3348391517945703
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_0_7_6 cost 0.45507356481254246
 mixture_0_7_6 shares_of_cut_0_7 1.0
 mixture_0_7_7 cost 0.5951234803797532
 mixture_0_7_7 shares_of_cut_0_7 1.0
 mixture_0_8_0 cost 0.07609148495425042
 mixture_0_8_0 shares_of_cut_0_8 1.0
 mixture_0_8_1 cost 0.07609156790103955
 mixture_0_8_1 shares_of_cut_0_8 1.0
 mixture_0_8_2 cost 0.10741644115684099
 mixture_0_8_2 shares_of_cut_0_8 1.0
 mixture_0_8_3 cost 0.1581035952706288
 mixture_0_8_3 shares_of_cut_0_8 1.0
 mixture_0_8_4 cost 0.22647348020486643
 mixture_0_8_4 shares_of_cut_0_8 1.0
 mixture_0_8_5 cost 0.3120349067976327
 mixture_0_8_5 shares_of_cut_0_8 1.0
 mixture_0_8_6 cost 0.41459198999237
 mixture_0_8_6 shares_of_cut_0_8 1.0
 mixture_0_8_7 cost 0.5340512236819411
 mixture_0_8_7 shares_of_cut_0_8 1.0
 mixture_0_9_0 cost 0.06903977087169728
 mixture_0_9_0 shares_of_cut_0_9 1.0
 mixture_0_9_1 cost 0.06903982723503585
 mixture_0_9_1 shares_of_cut_0_9 1.0
 mixture_0_9_2 cost 0.09032545450778189
 mixture_0_9_2 shares_of_cut_0_9 1.0
 mixture_0_9_3 cost 0.12476798396901463
 mixture_0_9_3 shares_of_cut_0_9 1.0
 mixture_0_9_4 cost 0.17122614121379112
 mixture_0_9_4 shares_of_cut_0_9 1.0
 mixture_0_9_5 cost 0.2293661573123638
 mixture_0_9_5 shares_of_cut_0_9 1.0
 mixture_0_9_6 cost 0.2990549260182001
 mixture_0_9_6 shares_of_cut_0_9 1.0
 mixture_0_9_7 cost 0.38022890880943616
 mixture_0_9_7 shares_of_cut_0_9 1.0
 mixture_0_10_0 cost 0.051064433533488225
 mixture_0_10_0 shares_of_cut_0_10 1.0
 mixture_0_10_1 cost 0.05106447965091397
 mixture_0_10_1 shares_of_cut_0_10 1.0
 mixture_0_10_2 cost 0.06848073568514348
 mixture_0_10_2 shares_of_cut_0_10 1.0
 mixture_0_10_3 cost 0.09666218901404675
 mixture_0_10_3 shares_of_cut_0_10 1.0
 mixture_0_10_4 cost 0.1346750298425396
 mixture_0_10_4 shares_of_cut_0_10 1.0
 mixture_0_10_5 cost 0.18224616285319176
 mixture_0_10_5 shares_of_cut_0_10 1.0
 mixture_0_10_6 cost 0.23926667829015427
 mixture_0_10_6 shares_of_cut_0_10 1.0
 mixture_0_10_7 cost 0.3056845878727607
 mixture_0_10_7 shares_of_cut_0_10 1.0
 mixture_0_11_0 cost 0.06610027317374458
 mixture_0_11_0 shares_of_cut_0_11 1.0
 mixture_0_11_1 cost 0.06610031572100941
 mixture_0_11_1 shares_of_cut_0_11 1.0
 mixture_0_11_2 cost 0.08216829969765303
 mixture_0_11_2 shares_of_cut_0_11 1.0
 mixture_0_11_3 cost 0.10816809779647446
 mixture_0_11_3 shares_of_cut_0_11 1.0
 mixture_0_11_4 cost 0.14323819071073202
 mixture_0_11_4 shares_of_cut_0_11 1.0
 mixture_0_11_5 cost 0.18712662468090688
 mixture_0_11_5 shares_of_cut_0_11 1.0
 mixture_0_11_6 cost 0.2397329211536038
 mixture_0_11_6 shares_of_cut_0_11 1.0
 mixture_0_11_7 cost 0.30100911649880496
 mixture_0_11_7 shares_of_cut_0_11 1.0
 mixture_0_12_0 cost 0.05335494750252222
 mixture_0_12_0 shares_of_cut_0_12 1.0
 mixture_0_12_1 cost 0.053354985721572615
 mixture_0_12_1 shares_of_cut_0_12 1.0
 mixture_0_12_2 cost 0.06778841855538931
 mixture_0_12_2 shares_of_cut_0_12 1.0
 mixture_0_12_3 cost 0.09114332979363925
 mixture_0_12_3 shares_of_cut_0_12 1.0
 mixture_0_12_4 cost 0.1226458400830092
 mixture_0_12_4 shares_of_cut_0_12 1.0
 mixture_0_12_5 cost 0.16206962621639812
 mixture_0_12_5 shares_of_cut_0_12 1.0
 mixture_0_12_6 cost 0.2093244310430783
 mixture_0_12_6 shares_of_cut_0_12 1.0
 mixture_0_12_7 cost 0.2643671701391833
 mixture_0_12_7 shares_of_cut_0_12 1.0
 mixture_0_13_0 cost 0.0559378781406286
 mixture_0_13_0 shares_of_cut_0_13 1.0
 mixture_0_13_1 cost 0.05593789041532289
 mixture_0_13_1 shares_of_cut_0_13 1.0
 mixture_0_13_2 cost 0.06057343142663364
 mixture_0_13_2 shares_of_cut_0_13 1.0
 mixture_0_13_3 cost 0.06807425608192819
 mixture_0_13_3 shares_of_cut_0_13 1.0
 mixture_0_13_4 cost 0.07819181994126669
 mixture_0_13_4 shares_of_cut_0_13 1.0
 mixture_0_13_5 cost 0.09085343547976107
 mixture_0_13_5 shares_of_cut_0_13 1.0
 mixture_0_13_6 cost 0.10603011508728566
 mixture_0_13_6 shares_of_cut_0_13 1.0
 mixture_0_13_7 cost 0.12370802147259578
 mixture_0_13_7 shares_of_cut_0_13 1.0
 mixture_0_14_0 cost 0.05469188527230581
 mixture_0_14_0 shares_of_cut_0_14 1.0
 mixture_0_14_1 cost 0.054691887790259006
 mixture_0_14_1 shares_of_cut_0_14 1.0
 mixture_0_14_2 cost 0.05564279336712515
 mixture_0_14_2 shares_of_cut_0_14 1.0
 mixture_0_14_3 cost 0.05718146511620713
 mixture_0_14_3 shares_of_cut_0_14 1.0
 mixture_0_14_4 cost 0.05925691820240991
 mixture_0_14_4 shares_of_cut_0_14 1.0
 mixture_0_14_5 cost 0.06185424196641324
 mixture_0_14_5 shares_of_cut_0_14 1.0
 mixture_0_14_6 cost 0.06496749007313753
 mixture_0_14_6 shares_of_cut_0_14 1.0
 mixture_0_14_7 cost 0.06859382402813709
 mixture_0_14_7 shares_of_cut_0_14 1.0
 mixture_1_0_0 cost 0.9802159500032939
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.39088967654124973
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.2509484955559545
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.1936425791885131
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.1674798312638945
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.15740124252336335
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_0_6 cost 0.15740131628858609
 mixture_1_0_6 shares_of_cut_1_0 1.0
 mixture_1_0_7 cost 0.16461331721136882
 mixture_1_0_7 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.9949573338747991
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.4181573823089448
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.2811906967067535
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.2251028362572296
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.19949618606140804
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.18963182100732742
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_1_6 cost 0.18963189320464632
 mixture_1_1_6 shares_of_cut_1_1 1.0
 mixture_1_1_7 cost 0.19669060069874192
 mixture_1_1_7 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.9762274741458925
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.4260306915656441
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.29538118382135947
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.24188020782896677
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.2174545876253729
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.20804518684401282
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_2_6 cost 0.20804525571144677
 mixture_1_2_6 shares_of_cut_1_2 1.0
 mixture_1_2_7 cost 0.21477840147868096
 mixture_1_2_7 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 1.0031577356997796
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.4954478256083982
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.37488723359755854
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.32551766879655575
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.3029782250372965
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.2942954297611876
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_3_6 cost 0.2942954933105936
 mixture_1_3_6 shares_of_cut_1_3 1.0
 mixture_1_3_7 cost 0.30050869727751434
 mixture_1_3_7 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.9025367484430131
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.4649403870225908
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.361028930212264
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.3184771866035167
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.29905038720203014
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.29156666560380523
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_4_6 cost 0.2915667203771872
 mixture_1_4_6 shares_of_cut_1_4 1.0
 mixture_1_4_7 cost 0.296921895438076
 mixture_1_4_7 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.9355195915200655
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.5321045043809137
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.436309719278439
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.3970817528937887
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.37917240842861366
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.3722732509701894
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_5_6 cost 0.37227330146514453
 mixture_1_5_6 shares_of_cut_1_5 1.0
 mixture_1_5_7 cost 0.37721017618416963
 mixture_1_5_7 shares_of_cut_1_5 1.0
 mixture_1_6_0 cost 0.8956286265472299
 mixture_1_6_0 shares_of_cut_1_6 1.0
 mixture_1_6_1 cost 0.5137130539316607
 mixture_1_6_1 shares_of_cut_1_6 1.0
 mixture_1_6_2 cost 0.42302353494156547
 mixture_1_6_2 shares_of_cut_1_6 1.0
 mixture_1_6_3 cost 0.38588617513040324
 mixture_1_6_3 shares_of_cut_1_6 1.0
 mixture_1_6_4 cost 0.36893128731227004
 mixture_1_6_4 shares_of_cut_1_6 1.0
 mixture_1_6_5 cost 0.3623998120271371
 mixture_1_6_5 shares_of_cut_1_6 1.0
 mixture_1_6_6 cost 0.3623998598310253
 mixture_1_6_6 shares_of_cut_1_6 1.0
 mixture_1_6_7 cost 0.3670736298395263
 mixture_1_6_7 shares_of_cut_1_6 1.0
 mixture_1_7_0 cost 0.8878296076063908
 mixture_1_7_0 shares_of_cut_1_7 1.0
 mixture_1_7_1 cost 0.5241890939200926
 mixture_1_7_1 shares_of_cut_1_7 1.0
 mixture_1_7_2 cost 0.4378391631077215
 mixture_1_7_2 shares_of_cut_1_7 1.0
 mixture_1_7_3 cost 0.40247886474073785
 mixture_1_7_3 shares_of_cut_1_7 1.0
 mixture_1_7_4 cost 0.3863352860082581
 mixture_1_7_4 shares_of_cut_1_7 1.0
 mixture_1_7_5 cost 0.38011634863540106
 mixture_1_7_5 shares_of_cut_1_7 1.0
 mixture_1_7_6 cost 0.38011639415182324
 mixture_1_7_6 shares_of_cut_1_7 1.0
 mixture_1_7_7 cost 0.3845665193852703
 mixture_1_7_7 shares_of_cut_1_7 1.0
 mixture_1_8_0 cost 0.8872767047742438
 mixture_1_8_0 shares_of_cut_1_8 1.0
 mixture_1_8_1 cost 0.577100030068574
 mixture_1_8_1 shares_of_cut_1_8 1.0
 mixture_1_8_2 cost 0.503445601058633
 mixture_1_8_2 shares_of_cut_1_8 1.0
 mixture_1_8_3 cost 0.47328411092958483
 mixture_1_8_3 shares_of_cut_1_8 1.0
 mixture_1_8_4 cost 0.45951402376759864
 mixture_1_8_4 shares_of_cut_1_8 1.0
 mixture_1_8_5 cost 0.4542094186922146
 mixture_1_8_5 shares_of_cut_1_8 1.0
 mixture_1_8_6 cost 0.45420945751663583
 mixture_1_8_6 shares_of_cut_1_8 1.0
 mixture_1_8_7 cost 0.4580053080750397
 mixture_1_8_7 shares_of_cut_1_8 1.0
 mixture_1_9_0 cost 0.9113721496689939
 mixture_1_9_0 shares_of_cut_1_9 1.0
 mixture_1_9_1 cost 0.7006033771165968
 mixture_1_9_1 shares_of_cut_1_9 1.0
 mixture_1_9_2 cost 0.6505543087583655
 mixture_1_9_2 shares_of_cut_1_9 1.0
 mixture_1_9_3 cost 0.6300592142807326
 mixture_1_9_3 shares_of_cut_1_9 1.0
 mixture_1_9_4 cost 0.6207022748144579
 mixture_1_9_4 shares_of_cut_1_9 1.0
 mixture_1_9_5 cost 0.61709773201099
 mixture_1_9_5 shares_of_cut_1_9 1.0
 mixture_1_9_6 cost 0.6170977583926502
 mixture_1_9_6 shares_of_cut_1_9 1.0
 mixture_1_9_7 cost 0.6196770843969227
 mixture_1_9_7 shares_of_cut_1_9 1.0
 mixture_1_10_0 cost 0.8170196286370592
 mixture_1_10_0 shares_of_cut_1_10 1.0
 mixture_1_10_1 cost 0.6445650958315873
 mixture_1_10_1 shares_of_cut_1_10 1.0
 mixture_1_10_2 cost 0.6036141115062305
 mixture_1_10_2 shares_of_cut_1_10 1.0
 mixture_1_10_3 cost 0.5868446826191047
 mixture_1_10_3 shares_of_cut_1_10 1.0
 mixture_1_10_4 cost 0.5791886783419798
 mixture_1_10_4 shares_of_cut_1_10 1.0
 mixture_1_10_5 cost 0.5762393811684868
 mixture_1_10_5 shares_of_cut_1_10 1.0
 mixture_1_10_6 cost 0.5762394027544022
 mixture_1_10_6 shares_of_cut_1_10 1.0
 mixture_1_10_7 cost 0.5783498504057935
 mixture_1_10_7 shares_of_cut_1_10 1.0
 mixture_1_11_0 cost 0.9831198488882137
 mixture_1_11_0 shares_of_cut_1_11 1.0
 mixture_1_11_1 cost 0.824015810432886
 mixture_1_11_1 shares_of_cut_1_11 1.0
 mixture_1_11_2 cost 0.7862350291516278
 mixture_1_11_2 shares_of_cut_1_11 1.0
 mixture_1_11_3 cost 0.7707637984734483
 mixture_1_11_3 shares_of_cut_1_11 1.0
 mixture_1_11_4 cost 0.763700480513022
 mixture_1_11_4 shares_of_cut_1_11 1.0
 mixture_1_11_5 cost 0.7609795019265273
 mixture_1_11_5 shares_of_cut_1_11 1.0
 mixture_1_11_6 cost 0.7609795218413782
 mixture_1_11_6 shares_of_cut_1_11 1.0
 mixture_1_11_7 cost 0.7629265900849463
 mixture_1_11_7 shares_of_cut_1_11 1.0
 mixture_1_12_0 cost 0.8131761386642196
 mixture_1_12_0 shares_of_cut_1_12 1.0
 mixture_1_12_1 cost 0.6702573097699394
 mixture_1_12_1 shares_of_cut_1_12 1.0
 mixture_1_12_2 cost 0.636319861872007
 mixture_1_12_2 shares_of_cut_1_12 1.0
 mixture_1_12_3 cost 0.6224224762899339
 mixture_1_12_3 shares_of_cut_1_12 1.0
 mixture_1_12_4 cost 0.6160776899425056
 mixture_1_12_4 shares_of_cut_1_12 1.0
 mixture_1_12_5 cost 0.6136335089097443
 mixture_1_12_5 shares_of_cut_1_12 1.0
 mixture_1_12_6 cost 0.6136335267987131
 mixture_1_12_6 shares_of_cut_1_12 1.0
 mixture_1_12_7 cost 0.6153825252267204
 mixture_1_12_7 shares_of_cut_1_12 1.0
 mixture_1_13_0 cost 0.7812210581534336
 mixture_1_13_0 shares_of_cut_1_13 1.0
 mixture_1_13_1 cost 0.7353202596215884
 mixture_1_13_1 shares_of_cut_1_13 1.0
 mixture_1_13_2 cost 0.7244206743765939
 mixture_1_13_2 shares_of_cut_1_13 1.0
 mixture_1_13_3 cost 0.7199572940042709
 mixture_1_13_3 shares_of_cut_1_13 1.0
 mixture_1_13_4 cost 0.7179195585840042
 mixture_1_13_4 shares_of_cut_1_13 1.0
 mixture_1_13_5 cost 0.7171345685163685
 mixture_1_13_5 shares_of_cut_1_13 1.0
 mixture_1_13_6 cost 0.7171345742617135
 mixture_1_13_6 shares_of_cut_1_13 1.0
 mixture_1_13_7 cost 0.7176962946809022
 mixture_1_13_7 shares_of_cut_1_13 1.0
 mixture_1_14_0 cost 0.762187096643928
 mixture_1_14_0 shares_of_cut_1_14 1.0
 mixture_1_14_1 cost 0.7527712970209625
 mixture_1_14_1 shares_of_cut_1_14 1.0
 mixture_1_14_2 cost 0.7505354250116967
 mixture_1_14_2 shares_of_cut_1_14 1.0
 mixture_1_14_3 cost 0.7496198353799017
 mixture_1_14_3 shares_of_cut_1_14 1.0
 mixture_1_14_4 cost 0.749201827218485
 mixture_1_14_4 shares_of_cut_1_14 1.0
 mixture_1_14_5 cost 0.749040799318769
 mixture_1_14_5 shares_of_cut_1_14 1.0
 mixture_1_14_6 cost 0.7490408004973327
 mixture_1_14_6 shares_of_cut_1_14 1.0
 mixture_1_14_7 cost 0.7491560282728917
 mixture_1_14_7 shares_of_cut_1_14 1.0
 mixture_2_0_0 cost 0.9468515517547732
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.37758462071713117
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.2424066796265422
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.18705125748181464
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.1617789357183113
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.15204328060486474
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_0_6 cost 0.15204320935088908
 mixture_2_0_6 shares_of_cut_2_0 1.0
 mixture_2_0_7 cost 0.15900956396924057
 mixture_2_0_7 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.9550843192278288
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.39791734222947117
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.2656126523065547
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.21143382768973115
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.18669867735694312
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.17716995676400402
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_1_6 cost 0.17716988702455477
 mixture_2_1_6 shares_of_cut_2_1 1.0
 mixture_2_1_7 cost 0.18398816950643107
 mixture_2_1_7 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.9235388711452204
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.39206955102434293
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.265867018381524
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.2141870296657959
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.19059271400610578
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.18150347709110806
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_2_6 cost 0.1815034105681819
 mixture_2_2_6 shares_of_cut_2_2 1.0
 mixture_2_2_7 cost 0.18800722020628538
 mixture_2_2_7 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.9665158970004816
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.4760872916759091
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.3596302738778366
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.31194107747553135
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.290168743900495
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.2817813890430723
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_3_6 cost 0.28178132765712843
 mixture_2_3_6 shares_of_cut_2_3 1.0
 mixture_2_3_7 cost 0.28778290511297505
 mixture_2_3_7 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.8566688384455973
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.4339672741056413
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.33359269752678833
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.2924892673791345
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.273723642043295
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.26649456123435544
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_4_6 cost 0.26649450832566646
 mixture_2_4_6 shares_of_cut_2_4 1.0
 mixture_2_4_7 cost 0.27166728200067436
 mixture_2_4_7 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.891200418457415
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.5015166746105888
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.4089824989934154
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.3710897162451539
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.35378990059882337
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.3471254935754009
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_5_6 cost 0.34712544479948493
 mixture_2_5_6 shares_of_cut_2_5 1.0
 mixture_2_5_7 cost 0.35189416576435045
 mixture_2_5_7 shares_of_cut_2_5 1.0
 mixture_2_6_0 cost 0.8940244706428015
 mixture_2_6_0 shares_of_cut_2_6 1.0
 mixture_2_6_1 cost 0.5251084461439354
 mixture_2_6_1 shares_of_cut_2_6 1.0
 mixture_2_6_2 cost 0.43750576643763006
 mixture_2_6_2 shares_of_cut_2_6 1.0
 mixture_2_6_3 cost 0.40163243328113407
 mixture_2_6_3 shares_of_cut_2_6 1.0
 mixture_2_6_4 cost 0.38525459018764274
 mixture_2_6_4 shares_of_cut_2_6 1.0
 mixture_2_6_5 cost 0.3789453545996945
 mixture_2_6_5 shares_of_cut_2_6 1.0
 mixture_2_6_6 cost 0.37894530842323143
 mixture_2_6_6 shares_of_cut_2_6 1.0
 mixture_2_6_7 cost 0.3834598862265951
 mixture_2_6_7 shares_of_cut_2_6 1.0
 mixture_2_7_0 cost 0.8546314744518295
 mixture_2_7_0 shares_of_cut_2_7 1.0
 mixture_2_7_1 cost 0.5033684669312879
 mixture_2_7_1 shares_of_cut_2_7 1.0
 mixture_2_7_2 cost 0.4199576669198341
 mixture_2_7_2 shares_of_cut_2_7 1.0
 mixture_2_7_3 cost 0.3858009102122493
 mixture_2_7_3 shares_of_cut_2_7 1.0
 mixture_2_7_4 cost 0.3702067640118124
 mixture_2_7_4 shares_of_cut_2_7 1.0
 mixture_2_7_5 cost 0.3641994319345766
 mixture_2_7_5 shares_of_cut_2_7 1.0
 mixture_2_7_6 cost 0.3641993879677055
 mixture_2_7_6 shares_of_cut_2_7 1.0
 mixture_2_7_7 cost 0.36849793850925266
 mixture_2_7_7 shares_of_cut_2_7 1.0
 mixture_2_8_0 cost 0.9475013617786308
 mixture_2_8_0 shares_of_cut_2_8 1.0
 mixture_2_8_1 cost 0.647882404266583
 mixture_2_8_1 shares_of_cut_2_8 1.0
 mixture_2_8_2 cost 0.5767349836455368
 mixture_2_8_2 shares_of_cut_2_8 1.0
 mixture_2_8_3 cost 0.5476000858122637
 mixture_2_8_3 shares_of_cut_2_8 1.0
 mixture_2_8_4 cost 0.5342986514800643
 mixture_2_8_4 shares_of_cut_2_8 1.0
 mixture_2_8_5 cost 0.5291745406688658
 mixture_2_8_5 shares_of_cut_2_8 1.0
 mixture_2_8_6 cost 0.5291745031661746
 mixture_2_8_6 shares_of_cut_2_8 1.0
 mixture_2_8_7 cost 0.5328410641318805
 mixture_2_8_7 shares_of_cut_2_8 1.0
 mixture_2_9_0 cost 0.9489238414806584
 mixture_2_9_0 shares_of_cut_2_9 1.0
 mixture_2_9_1 cost 0.7453291644529059
 mixture_2_9_1 shares_of_cut_2_9 1.0
 mixture_2_9_2 cost 0.6969836383787851
 mixture_2_9_2 shares_of_cut_2_9 1.0
 mixture_2_9_3 cost 0.677186125685139
 mixture_2_9_3 shares_of_cut_2_9 1.0
 mixture_2_9_4 cost 0.6681476414404927
 mixture_2_9_4 shares_of_cut_2_9 1.0
 mixture_2_9_5 cost 0.6646657466554525
 mixture_2_9_5 shares_of_cut_2_9 1.0
 mixture_2_9_6 cost 0.6646657211719238
 mixture_2_9_6 shares_of_cut_2_9 1.0
 mixture_2_9_7 cost 0.6671571933464955
 mixture_2_9_7 shares_of_cut_2_9 1.0
 mixture_2_10_0 cost 0.7898405570152963
 mixture_2_10_0 shares_of_cut_2_10 1.0
 mixture_2_10_1 cost 0.6232559890866032
 mixture_2_10_1 shares_of_cut_2_10 1.0
 mixture_2_10_2 cost 0.583698871533648
 mixture_2_10_2 shares_of_cut_2_10 1.0
 mixture_2_10_3 cost 0.5675002157226009
 mixture_2_10_3 shares_of_cut_2_10 1.0
 mixture_2_10_4 cost 0.5601047768309473
 mixture_2_10_4 shares_of_cut_2_10 1.0
 mixture_2_10_5 cost 0.5572558323162534
 mixture_2_10_5 shares_of_cut_2_10 1.0
 mixture_2_10_6 cost 0.5572558114652043
 mixture_2_10_6 shares_of_cut_2_10 1.0
 mixture_2_10_7 cost 0.5592943756446146
 mixture_2_10_7 shares_of_cut_2_10 1.0
 mixture_2_11_0 cost 1.0027137040282401
 mixture_2_11_0 shares_of_cut_2_11 1.0
 mixture_2_11_1 cost 0.8490252096139609
 mixture_2_11_1 shares_of_cut_2_11 1.0
 mixture_2_11_2 cost 0.8125303895014239
 mixture_2_11_2 shares_of_cut_2_11 1.0
 mixture_2_11_3 cost 0.7975857457442626
 mixture_2_11_3 shares_of_cut_2_11 1.0
 mixture_2_11_4 cost 0.7907628216107524
 mixture_2_11_4 shares_of_cut_2_11 1.0
 mixture_2_11_5 cost 0.788134426924634
 mixture_2_11_5 shares_of_cut_2_11 1.0
 mixture_2_11_6 cost 0.7881344076877599
 mixture_2_11_6 shares_of_cut_2_11 1.0
 mixture_2_11_7 cost 0.7900151572877742
 mixture_2_11_7 shares_of_cut_2_11 1.0
 mixture_2_12_0 cost 0.8019940920733208
 mixture_2_12_0 shares_of_cut_2_12 1.0
 mixture_2_12_1 cost 0.6639398990467807
 mixture_2_12_1 shares_of_cut_2_12 1.0
 mixture_2_12_2 cost 0.6311575950787035
 mixture_2_12_2 shares_of_cut_2_12 1.0
 mixture_2_12_3 cost 0.617733228200578
 mixture_2_12_3 shares_of_cut_2_12 1.0
 mixture_2_12_4 cost 0.6116043810873125
 mixture_2_12_4 shares_of_cut_2_12 1.0
 mixture_2_12_5 cost 0.6092433656532671
 mixture_2_12_5 shares_of_cut_2_12 1.0
 mixture_2_12_6 cost 0.6092433483733066
 mixture_2_12_6 shares_of_cut_2_12 1.0
 mixture_2_12_7 cost 0.6109327745681853
 mixture_2_12_7 shares_of_cut_2_12 1.0
 mixture_2_13_0 cost 0.8021372781652458
 mixture_2_13_0 shares_of_cut_2_13 1.0
 mixture_2_13_1 cost 0.7577988396990648
 mixture_2_13_1 shares_of_cut_2_13 1.0
 mixture_2_13_2 cost 0.7472702484596172
 mixture_2_13_2 shares_of_cut_2_13 1.0
 mixture_2_13_3 cost 0.7429587860423998
 mixture_2_13_3 shares_of_cut_2_13 1.0
 mixture_2_13_4 cost 0.7409904031585283
 mixture_2_13_4 shares_of_cut_2_13 1.0
 mixture_2_13_5 cost 0.7402321231291777
 mixture_2_13_5 shares_of_cut_2_13 1.0
 mixture_2_13_6 cost 0.7402321175794262
 mixture_2_13_6 shares_of_cut_2_13 1.0
 mixture_2_13_7 cost 0.7407747053686314
 mixture_2_13_7 shares_of_cut_2_13 1.0
 mixture_2_14_0 cost 0.7857278219578834
 mixture_2_14_0 shares_of_cut_2_14 1.0
 mixture_2_14_1 cost 0.7766325150014454
 mixture_2_14_1 shares_of_cut_2_14 1.0
 mixture_2_14_2 cost 0.7744727463570291
 mixture_2_14_2 shares_of_cut_2_14 1.0
 mixture_2_14_3 cost 0.7735883202141092
 mixture_2_14_3 shares_of_cut_2_14 1.0
 mixture_2_14_4 cost 0.7731845385935574
 mixture_2_14_4 shares_of_cut_2_14 1.0
 mixture_2_14_5 cost 0.7730289898222323
 mixture_2_14_5 shares_of_cut_2_14 1.0
 mixture_2_14_6 cost 0.7730289886837914
 mixture_2_14_6 shares_of_cut_2_14 1.0
 mixture_2_14_7 cost 0.7731402917125934
 mixture_2_14_7 shares_of_cut_2_14 1.0
 mixture_3_0_0 cost 0.7310156256333923
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.29752638328357106
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.20340733746505982
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.1755220896486251
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.1755219764304491
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.19219182266413215
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_0_6 cost 0.22105904347165126
 mixture_3_0_6 shares_of_cut_3_0 1.0
 mixture_3_0_7 cost 0.2599886418903264
 mixture_3_0_7 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.7367736331164738
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.3124983458077371
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.22037983096429842
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.19308729317290924
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.1930871823612224
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.2094027055835515
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_1_6 cost 0.23765634421025394
 mixture_3_1_6 shares_of_cut_3_1 1.0
 mixture_3_1_7 cost 0.27575848133449704
 mixture_3_1_7 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 0.7008210310254115
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.2961141697091692
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.20824434526598146
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.1822105939792362
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.1822104882784063
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.1977735068928659
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_2_6 cost 0.22472403111949962
 mixture_3_2_6 shares_of_cut_3_2 1.0
 mixture_3_2_7 cost 0.2610688213683187
 mixture_3_2_7 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.7576476523106568
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.3841927527588492
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.30310834427034733
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.2790849512887517
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.2790848537502699
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.2934460769192646
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_3_6 cost 0.3183154485063732
 mixture_3_3_6 shares_of_cut_3_3 1.0
 mixture_3_3_7 cost 0.35185364933514074
 mixture_3_3_7 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.6507017031194332
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.328820049934672
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.2589332082220308
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.2382273895079013
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.23822730543925527
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.25060527734681093
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_4_6 cost 0.27204024700374047
 mixture_3_4_6 shares_of_cut_3_4 1.0
 mixture_3_4_7 cost 0.30094690090107035
 mixture_3_4_7 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.6897231467114835
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.3929841273409157
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.32855624625006197
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.3094677884901885
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.30946771098826403
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.3208788219021755
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_5_6 cost 0.3406394755874731
 mixture_3_5_6 shares_of_cut_3_5 1.0
 mixture_3_5_7 cost 0.36728818962851356
 mixture_3_5_7 shares_of_cut_3_5 1.0
 mixture_3_6_0 cost 0.7199126319406609
 mixture_3_6_0 shares_of_cut_3_6 1.0
 mixture_3_6_1 cost 0.43898795630699583
 mixture_3_6_1 shares_of_cut_3_6 1.0
 mixture_3_6_2 cost 0.37799368047632076
 mixture_3_6_2 shares_of_cut_3_6 1.0
 mixture_3_6_3 cost 0.3599225187669038
 mixture_3_6_3 shares_of_cut_3_6 1.0
 mixture_3_6_4 cost 0.35992244539534973
 mixture_3_6_4 shares_of_cut_3_6 1.0
 mixture_3_6_5 cost 0.37072541508538276
 mixture_3_6_5 shares_of_cut_3_6 1.0
 mixture_3_6_6 cost 0.3894329488590891
 mixture_3_6_6 shares_of_cut_3_6 1.0
 mixture_3_6_7 cost 0.4146614522217855
 mixture_3_6_7 shares_of_cut_3_6 1.0
 mixture_3_7_0 cost 0.6642407235922956
 mixture_3_7_0 shares_of_cut_3_7 1.0
 mixture_3_7_1 cost 0.39675858701701905
 mixture_3_7_1 shares_of_cut_3_7 1.0
 mixture_3_7_2 cost 0.3386829509724095
 mixture_3_7_2 shares_of_cut_3_7 1.0
 mixture_3_7_3 cost 0.3214765132199085
 mixture_3_7_3 shares_of_cut_3_7 1.0
 mixture_3_7_4 cost 0.32147644335925996
 mixture_3_7_4 shares_of_cut_3_7 1.0
 mixture_3_7_5 cost 0.3317624796696342
 mixture_3_7_5 shares_of_cut_3_7 1.0
 mixture_3_7_6 cost 0.34957483841867637
 mixture_3_7_6 shares_of_cut_3_7 1.0
 mixture_3_7_7 cost 0.3735961315529627
 mixture_3_7_7 shares_of_cut_3_7 1.0
 mixture_3_8_0 cost 0.8172139367537542
 mixture_3_8_0 shares_of_cut_3_8 1.0
 mixture_3_8_1 cost 0.5890580615322711
 mixture_3_8_1 shares_of_cut_3_8 1.0
 mixture_3_8_2 cost 0.5395209307898104
 mixture_3_8_2 shares_of_cut_3_8 1.0
 mixture_3_8_3 cost 0.52484425026404
 mixture_3_8_3 shares_of_cut_3_8 1.0
 mixture_3_8_4 cost 0.5248441906745751
 mixture_3_8_4 shares_of_cut_3_8 1.0
 mixture_3_8_5 cost 0.5336179340243219
 mixture_3_8_5 shares_of_cut_3_8 1.0
 mixture_3_8_6 cost 0.5488114506911929
 mixture_3_8_6 shares_of_cut_3_8 1.0
 mixture_3_8_7 cost 0.5693010401238783
 mixture_3_8_7 shares_of_cut_3_8 1.0
 mixture_3_9_0 cost 0.8163031200078602
 mixture_3_9_0 shares_of_cut_3_9 1.0
 mixture_3_9_1 cost 0.6612684649465754
 mixture_3_9_1 shares_of_cut_3_9 1.0
 mixture_3_9_2 cost 0.6276073901663279
 mixture_3_9_2 shares_of_cut_3_9 1.0
 mixture_3_9_3 cost 0.6176344096303298
 mixture_3_9_3 shares_of_cut_3_9 1.0
 mixture_3_9_4 cost 0.6176343691385732
 mixture_3_9_4 shares_of_cut_3_9 1.0
 mixture_3_9_5 cost 0.623596233028792
 mixture_3_9_5 shares_of_cut_3_9 1.0
 mixture_3_9_6 cost 0.6339204099246515
 mixture_3_9_6 shares_of_cut_3_9 1.0
 mixture_3_9_7 cost 0.6478433318172394
 mixture_3_9_7 shares_of_cut_3_9 1.0
 mixture_3_10_0 cost 0.624376898603162
 mixture_3_10_0 shares_of_cut_3_10 1.0
 mixture_3_10_1 cost 0.49752495235194627
 mixture_3_10_1 shares_of_cut_3_10 1.0
 mixture_3_10_2 cost 0.46998289830542234
 mixture_3_10_2 shares_of_cut_3_10 1.0
 mixture_3_10_3 cost 0.461822838927622
 mixture_3_10_3 shares_of_cut_3_10 1.0
 mixture_3_10_4 cost 0.46182280579659
 mixture_3_10_4 shares_of_cut_3_10 1.0
 mixture_3_10_5 cost 0.4667009024870374
 mixture_3_10_5 shares_of_cut_3_10 1.0
 mixture_3_10_6 cost 0.475148316596895
 mixture_3_10_6 shares_of_cut_3_10 1.0
 mixture_3_10_7 cost 0.4865402840178582
 mixture_3_10_7 shares_of_cut_3_10 1.0
 mixture_3_11_0 cost 0.8649849109784526
 mixture_3_11_0 shares_of_cut_3_11 1.0
 mixture_3_11_1 cost 0.7479531542240359
 mixture_3_11_1 shares_of_cut_3_11 1.0
 mixture_3_11_2 cost 0.7225432565839441
 mixture_3_11_2 shares_of_cut_3_11 1.0
 mixture_3_11_3 cost 0.7150149047341974
 mixture_3_11_3 shares_of_cut_3_11 1.0
 mixture_3_11_4 cost 0.7150148741679901
 mixture_3_11_4 shares_of_cut_3_11 1.0
 mixture_3_11_5 cost 0.7195153350767284
 mixture_3_11_5 shares_of_cut_3_11 1.0
 mixture_3_11_6 cost 0.727308796214099
 mixture_3_11_6 shares_of_cut_3_11 1.0
 mixture_3_11_7 cost 0.7378188593196672
 mixture_3_11_7 shares_of_cut_3_11 1.0
 mixture_3_12_0 cost 0.6490869827559267
 mixture_3_12_0 shares_of_cut_3_12 1.0
 mixture_3_12_1 cost 0.5439605398248271
 mixture_3_12_1 shares_of_cut_3_12 1.0
 mixture_3_12_2 cost 0.5211355201188372
 mixture_3_12_2 shares_of_cut_3_12 1.0
 mixture_3_12_3 cost 0.5143730064811209
 mixture_3_12_3 shares_of_cut_3_12 1.0
 mixture_3_12_4 cost 0.5143729790243285
 mixture_3_12_4 shares_of_cut_3_12 1.0
 mixture_3_12_5 cost 0.5184156206115939
 mixture_3_12_5 shares_of_cut_3_12 1.0
 mixture_3_12_6 cost 0.5254162747093768
 mixture_3_12_6 shares_of_cut_3_12 1.0
 mixture_3_12_7 cost 0.5348571784427821
 mixture_3_12_7 shares_of_cut_3_12 1.0
 mixture_3_13_0 cost 0.6787119666298829
 mixture_3_13_0 shares_of_cut_3_13 1.0
 mixture_3_13_1 cost 0.644948831886319
 mixture_3_13_1 shares_of_cut_3_13 1.0
 mixture_3_13_2 cost 0.6376181908566124
 mixture_3_13_2 shares_of_cut_3_13 1.0
 mixture_3_13_3 cost 0.6354462952536666
 mixture_3_13_3 shares_of_cut_3_13 1.0
 mixture_3_13_4 cost 0.6354462864354532
 mixture_3_13_4 shares_of_cut_3_13 1.0
 mixture_3_13_5 cost 0.6367446491387385
 mixture_3_13_5 shares_of_cut_3_13 1.0
 mixture_3_13_6 cost 0.6389930275771818
 mixture_3_13_6 shares_of_cut_3_13 1.0
 mixture_3_13_7 cost 0.6420251334485932
 mixture_3_13_7 shares_of_cut_3_13 1.0
 mixture_3_14_0 cost 0.6679450286873517
 mixture_3_14_0 shares_of_cut_3_14 1.0
 mixture_3_14_1 cost 0.661019072678808
 mixture_3_14_1 shares_of_cut_3_14 1.0
 mixture_3_14_2 cost 0.659515311322767
 mixture_3_14_2 shares_of_cut_3_14 1.0
 mixture_3_14_3 cost 0.659069782389645
 mixture_3_14_3 shares_of_cut_3_14 1.0
 mixture_3_14_4 cost 0.6590697805807326
 mixture_3_14_4 shares_of_cut_3_14 1.0
 mixture_3_14_5 cost 0.6593361184973504
 mixture_3_14_5 shares_of_cut_3_14 1.0
 mixture_3_14_6 cost 0.6597973366358169
 mixture_3_14_6 shares_of_cut_3_14 1.0
 mixture_3_14_7 cost 0.660419323665106
 mixture_3_14_7 shares_of_cut_3_14 1.0
 mixture_4_0_0 cost 0.9720729258727643
 mixture_4_0_0 shares_of_cut_4_0 1.0
 mixture_4_0_1 cost 0.3887759372987943
 mixture_4_0_1 shares_of_cut_4_0 1.0
 mixture_4_0_2 cost 0.24839465635966396
 mixture_4_0_2 shares_of_cut_4_0 1.0
 mixture_4_0_3 cost 0.18864622374235224
 mixture_4_0_3 shares_of_cut_4_0 1.0
 mixture_4_0_4 cost 0.15866571077540328
 mixture_4_0_4 shares_of_cut_4_0 1.0
 mixture_4_0_5 cost 0.14357752511150473
 mixture_4_0_5 shares_of_cut_4_0 1.0
 mixture_4_0_6 cost 0.13744931629551585
 mixture_4_0_6 shares_of_cut_4_0 1.0
 mixture_4_0_7 cost 0.13744926546905936
 mixture_4_0_7 shares_of_cut_4_0 1.0
 mixture_4_1_0 cost 0.966935425506398
 mixture_4_1_0 shares_of_cut_4_1 1.0
 mixture_4_1_1 cost 0.39603660441447913
 mixture_4_1_1 shares_of_cut_4_1 1.0
 mixture_4_1_2 cost 0.2586391733263198
 mixture_4_1_2 shares_of_cut_4_1 1.0
 mixture_4_1_3 cost 0.20016071310538622
 mixture_4_1_3 shares_of_cut_4_1 1.0
 mixture_4_1_4 cost 0.1708174457067211
 mixture_4_1_4 shares_of_cut_4_1 1.0
 mixture_4_1_5 cost 0.1560499643435916
 mixture_4_1_5 shares_of_cut_4_1 1.0
 mixture_4_1_6 cost 0.1500520126020501
 mixture_4_1_6 shares_of_cut_4_1 1.0
 mixture_4_1_7 cost 0.1500519628559265
 mixture_4_1_7 shares_of_cut_4_1 1.0
 mixture_4_2_0 cost 0.9037879167071662
 mixture_4_2_0 shares_of_cut_4_2 1.0
 mixture_4_2_1 cost 0.3592200926445658
 mixture_4_2_1 shares_of_cut_4_2 1.0
 mixture_4_2_2 cost 0.22815970625882634
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
 mixture_4_3_1 cost 0.45939193640865256
 mixture_4_3_1 shares_of_cut_4_3 1.0
 mixture_4_3_2 cost 0.3384521943105783
 mixture_4_3_2 shares_of_cut_4_3 1.0
 mixture_4_3_3 cost 0.286978379688278
 mixture_4_3_3 shares_of_cut_4_3 1.0
 mixture_4_3_4 cost 0.26114989684544837
 mixture_4_3_4 shares_of_cut_4_3 1.0
 mixture_4_3_5 cost 0.24815128855015167
 mixture_4_3_5 shares_of_cut_4_3 1.0
 mixture_4_3_6 cost 0.24287178127702597
 mixture_4_3_6 shares_of_cut_4_3 1.0
 mixture_4_3_7 cost 0.2428717374895744
 mixture_4_3_7 shares_of_cut_4_3 1.0
 mixture_4_4_0 cost 0.804188545885329
 mixture_4_4_0 shares_of_cut_4_4 1.0
 mixture_4_4_1 cost 0.3710691495143161
 mixture_4_4_1 shares_of_cut_4_4 1.0
 mixture_4_4_2 cost 0.2668309023551929
 mixture_4_4_2 shares_of_cut_4_4 1.0
 mixture_4_4_3 cost 0.22246550089376832
 mixture_4_4_3 shares_of_cut_4_4 1.0
 mixture_4_4_4 cost 0.20020387099767717
 mixture_4_4_4 shares_of_cut_4_4 1.0
 mixture_4_4_5 cost 0.18900034004330335
 mixture_4_4_5 shares_of_cut_4_4 1.0
 mixture_4_4_6 cost 0.18444992035108845
 mixture_4_4_6 shares_of_cut_4_4 1.0
 mixture_4_4_7 cost 0.18444988261058132
 mixture_4_4_7 shares_of_cut_4_4 1.0
 mixture_4_5_0 cost 0.8333069229540357
 mixture_4_5_0 shares_of_cut_4_5 1.0
 mixture_4_5_1 cost 0.43401909875569983
 mixture_4_5_1 shares_of_cut_4_5 1.0
 mixture_4_5_2 cost 0.33792304936344003
 mixture_4_5_2 shares_of_cut_4_5 1.0
 mixture_4_5_3 cost 0.29702309252095427
 mixture_4_5_3 shares_of_cut_4_5 1.0
 mixture_4_5_4 cost 0.2765003502037188
 mixture_4_5_4 shares_of_cut_4_5 1.0
 mixture_4_5_5 cost 0.26617194298946734
 mixture_4_5_5 shares_of_cut_4_5 1.0
 mixture_4_5_6 cost 0.26197696305248624
 mixture_4_5_6 shares_of_cut_4_5 1.0
 mixture_4_5_7 cost 0.26197692825994384
 mixture_4_5_7 shares_of_cut_4_5 1.0
 mixture_4_6_0 cost 0.8955202637882782
 mixture_4_6_0 shares_of_cut_4_6 1.0
 mixture_4_6_1 cost 0.5175119966742333
 mixture_4_6_1 shares_of_cut_4_6 1.0
 mixture_4_6_2 cost 0.42653726890685145
 mixture_4_6_2 shares_of_cut_4_6 1.0
 mixture_4_6_3 cost 0.3878170253279046
 mixture_4_6_3 shares_of_cut_4_6 1.0
 mixture_4_6_4 cost 0.3683880175054352
 mixture_4_6_4 shares_of_cut_4_6 1.0
 mixture_4_6_5 cost 0.3586100501433047
 mixture_4_6_5 shares_of_cut_4_6 1.0
 mixture_4_6_6 cost 0.3546386365402475
 mixture_4_6_6 shares_of_cut_4_6 1.0
 mixture_4_6_7 cost 0.35463860360193117
 mixture_4_6_7 shares_of_cut_4_6 1.0
 mixture_4_7_0 cost 0.7974072114059387
 mixture_4_7_0 shares_of_cut_4_7 1.0
 mixture_4_7_1 cost 0.4374870345730788
 mixture_4_7_1 shares_of_cut_4_7 1.0
 mixture_4_7_2 cost 0.3508655425212168
 mixture_4_7_2 shares_of_cut_4_7 1.0
 mixture_4_7_3 cost 0.31399810302751535
 mixture_4_7_3 shares_of_cut_4_7 1.0
 mixture_4_7_4 cost 0.2954987935162754
 mixture_4_7_4 shares_of_cut_4_7 1.0
 mixture_4_7_5 cost 0.28618871210215074
 mixture_4_7_5 shares_of_cut_4_7 1.0
 mixture_4_7_6 cost 0.282407334786777
 mixture_4_7_6 shares_of_cut_4_7 1.0
 mixture_4_7_7 cost 0.28240730342459347
 mixture_4_7_7 shares_of_cut_4_7 1.0
 mixture_4_8_0 cost 1.0264911958189067
 mixture_4_8_0 shares_of_cut_4_8 1.0
 mixture_4_8_1 cost 0.7194878796103045
 mixture_4_8_1 shares_of_cut_4_8 1.0
 mixture_4_8_2 cost 0.6456018153477611
 mixture_4_8_2 shares_of_cut_4_8 1.0
 mixture_4_8_3 cost 0.6141547698270472
 mixture_4_8_3 shares_of_cut_4_8 1.0
 mixture_4_8_4 cost 0.5983753005639018
 mixture_4_8_4 shares_of_cut_4_8 1.0
 mixture_4_8_5 cost 0.5904340234355688
 mixture_4_8_5 shares_of_cut_4_8 1.0
 mixture_4_8_6 cost 0.5872085988820717
 mixture_4_8_6 shares_of_cut_4_8 1.0
 mixture_4_8_7 cost 0.5872085721308781
 mixture_4_8_7 shares_of_cut_4_8 1.0
 mixture_4_9_0 cost 0.9604658967904421
 mixture_4_9_0 shares_of_cut_4_9 1.0
 mixture_4_9_1 cost 0.7518534594167955
 mixture_4_9_1 shares_of_cut_4_9 1.0
 mixture_4_9_2 cost 0.7016469921248204
 mixture_4_9_2 shares_of_cut_4_9 1.0
 mixture_4_9_3 cost 0.6802783473320111
 mixture_4_9_3 shares_of_cut_4_9 1.0
 mixture_4_9_4 cost 0.6695560086156092
 mixture_4_9_4 shares_of_cut_4_9 1.0
 mixture_4_9_5 cost 0.6641598155123545
 mixture_4_9_5 shares_of_cut_4_9 1.0
 mixture_4_9_6 cost 0.6619681008234727
 mixture_4_9_6 shares_of_cut_4_9 1.0
 mixture_4_9_7 cost 0.6619680826457156
 mixture_4_9_7 shares_of_cut_4_9 1.0
 mixture_4_10_0 cost 0.6731715502333905
 mixture_4_10_0 shares_of_cut_4_10 1.0
 mixture_4_10_1 cost 0.502481366915369
 mixture_4_10_1 shares_of_cut_4_10 1.0
 mixture_4_10_2 cost 0.4614015961514229
 mixture_4_10_2 shares_of_cut_4_10 1.0
 mixture_4_10_3 cost 0.4439174137945992
 mixture_4_10_3 shares_of_cut_4_10 1.0
 mixture_4_10_4 cost 0.4351442170277041
 mixture_4_10_4 shares_of_cut_4_10 1.0
 mixture_4_10_5 cost 0.43072896163061475
 mixture_4_10_5 shares_of_cut_4_10 1.0
 mixture_4_10_6 cost 0.4289356640365888
 mixture_4_10_6 shares_of_cut_4_10 1.0
 mixture_4_10_7 cost 0.4289356491632441
 mixture_4_10_7 shares_of_cut_4_10 1.0
 mixture_4_11_0 cost 0.9747985851567784
 mixture_4_11_0 shares_of_cut_4_11 1.0
 mixture_4_11_1 cost 0.8173223098233201
 mixture_4_11_1 shares_of_cut_4_11 1.0
 mixture_4_11_2 cost 0.7794227120508714
 mixture_4_11_2 shares_of_cut_4_11 1.0
 mixture_4_11_3 cost 0.7632920602390231
 mixture_4_11_3 shares_of_cut_4_11 1.0
 mixture_4_11_4 cost 0.7551980367705258
 mixture_4_11_4 shares_of_cut_4_11 1.0
 mixture_4_11_5 cost 0.7511245864931648
 mixture_4_11_5 shares_of_cut_4_11 1.0
 mixture_4_11_6 cost 0.7494701162700852
 mixture_4_11_6 shares_of_cut_4_11 1.0
 mixture_4_11_7 cost 0.7494701025481542
 mixture_4_11_7 shares_of_cut_4_11 1.0
 mixture_4_12_0 cost 0.7016258794818166
 mixture_4_12_0 shares_of_cut_4_12 1.0
 mixture_4_12_1 cost 0.5601692259122704
 mixture_4_12_1 shares_of_cut_4_12 1.0
 mixture_4_12_2 cost 0.5261250483930212
 mixture_4_12_2 shares_of_cut_4_12 1.0
 mixture_4_12_3 cost 0.5116353227478859
 mixture_4_12_3 shares_of_cut_4_12 1.0
 mixture_4_12_4 cost 0.5043646816856526
 mixture_4_12_4 shares_of_cut_4_12 1.0
 mixture_4_12_5 cost 0.5007056121305894
 mixture_4_12_5 shares_of_cut_4_12 1.0
 mixture_4_12_6 cost 0.4992194465434765
 mixture_4_12_6 shares_of_cut_4_12 1.0
 mixture_4_12_7 cost 0.49921943421743914
 mixture_4_12_7 shares_of_cut_4_12 1.0
 mixture_4_13_0 cost 0.7197847410000654
 mixture_4_13_0 shares_of_cut_4_13 1.0
 mixture_4_13_1 cost 0.6743535447978648
 mixture_4_13_1 shares_of_cut_4_13 1.0
 mixture_4_13_2 cost 0.6634196815302797
 mixture_4_13_2 shares_of_cut_4_13 1.0
 mixture_4_13_3 cost 0.6587660611307519
 mixture_4_13_3 shares_of_cut_4_13 1.0
 mixture_4_13_4 cost 0.6564309718134316
 mixture_4_13_4 shares_of_cut_4_13 1.0
 mixture_4_13_5 cost 0.655255799754156
 mixture_4_13_5 shares_of_cut_4_13 1.0
 mixture_4_13_6 cost 0.6547784925460939
 mixture_4_13_6 shares_of_cut_4_13 1.0
 mixture_4_13_7 cost 0.6547784885873786
 mixture_4_13_7 shares_of_cut_4_13 1.0
 mixture_4_14_0 cost 0.693923114097412
 mixture_4_14_0 shares_of_cut_4_14 1.0
 mixture_4_14_1 cost 0.684603645727493
 mixture_4_14_1 shares_of_cut_4_14 1.0
 mixture_4_14_2 cost 0.682360742141381
 mixture_4_14_2 shares_of_cut_4_14 1.0
 mixture_4_14_3 cost 0.681406127873115
 mixture_4_14_3 shares_of_cut_4_14 1.0
 mixture_4_14_4 cost 0.6809271224131477
 mixture_4_14_4 shares_of_cut_4_14 1.0
 mixture_4_14_5 cost 0.6806860550464227
 mixture_4_14_5 shares_of_cut_4_14 1.0
 mixture_4_14_6 cost 0.6805881432633283
 mixture_4_14_6 shares_of_cut_4_14 1.0
 mixture_4_14_7 cost 0.6805881424512623
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
 mixture_5_1_1 cost 0.39013932747382213
 mixture_5_1_1 shares_of_cut_5_1 1.0
 mixture_5_1_2 cost 0.2616932817456316
 mixture_5_1_2 shares_of_cut_5_1 1.0
 mixture_5_1_3 cost 0.21329872618812482
 mixture_5_1_3 shares_of_cut_5_1 1.0
 mixture_5_1_4 cost 0.19622683956291856
 mixture_5_1_4 shares_of_cut_5_1 1.0
 mixture_5_1_5 cost 0.19622674018708935
 mixture_5_1_5 shares_of_cut_5_1 1.0
 mixture_5_1_6 cost 0.20761521071614478
 mixture_5_1_6 shares_of_cut_5_1 1.0
 mixture_5_1_7 cost 0.22767935645950815
 mixture_5_1_7 shares_of_cut_5_1 1.0
 mixture_5_2_0 cost 0.9145801988405045
 mixture_5_2_0 shares_of_cut_5_2 1.0
 mixture_5_2_1 cost 0.3846379400913254
 mixture_5_2_1 shares_of_cut_5_2 1.0
 mixture_5_2_2 cost 0.26211608324484936
 mixture_5_2_2 shares_of_cut_5_2 1.0
 mixture_5_2_3 cost 0.21595358151464364
 mixture_5_2_3 shares_of_cut_5_2 1.0
 mixture_5_2_4 cost 0.199669084492298
 mixture_5_2_4 shares_of_cut_5_2 1.0
 mixture_5_2_5 cost 0.19966898969988106
 mixture_5_2_5 shares_of_cut_5_2 1.0
 mixture_5_2_6 cost 0.21053220115921986
 mixture_5_2_6 shares_of_cut_5_2 1.0
 mixture_5_2_7 cost 0.22967094831627363
 mixture_5_2_7 shares_of_cut_5_2 1.0
 mixture_5_3_0 cost 0.9105775084016645
 mixture_5_3_0 shares_of_cut_5_3 1.0
 mixture_5_3_1 cost 0.4215580428908384
 mixture_5_3_1 shares_of_cut_5_3 1.0
 mixture_5_3_2 cost 0.30849747457557297
 mixture_5_3_2 shares_of_cut_5_3 1.0
 mixture_5_3_3 cost 0.2658996980252938
 mixture_5_3_3 shares_of_cut_5_3 1.0
 mixture_5_3_4 cost 0.2508727098987455
 mixture_5_3_4 shares_of_cut_5_3 1.0
 mixture_5_3_5 cost 0.25087262242631564
 mixture_5_3_5 shares_of_cut_5_3 1.0
 mixture_5_3_6 cost 0.26089696333114476
 mixture_5_3_6 shares_of_cut_5_3 1.0
 mixture_5_3_7 cost 0.27855779288525473
 mixture_5_3_7 shares_of_cut_5_3 1.0
 mixture_5_4_0 cost 0.8121699110769729
 mixture_5_4_0 shares_of_cut_5_4 1.0
 mixture_5_4_1 cost 0.3906828876450662
 mixture_5_4_1 shares_of_cut_5_4 1.0
 mixture_5_4_2 cost 0.2932357188356561
 mixture_5_4_2 shares_of_cut_5_4 1.0
 mixture_5_4_3 cost 0.25652059539115357
 mixture_5_4_3 shares_of_cut_5_4 1.0
 mixture_5_4_4 cost 0.2435687991063383
 mixture_5_4_4 shares_of_cut_5_4 1.0
 mixture_5_4_5 cost 0.24356872371364602
 mixture_5_4_5 shares_of_cut_5_4 1.0
 mixture_5_4_6 cost 0.2522087266334267
 mixture_5_4_6 shares_of_cut_5_4 1.0
 mixture_5_4_7 cost 0.2674306370175548
 mixture_5_4_7 shares_of_cut_5_4 1.0
 mixture_5_5_0 cost 0.8099979089631246
 mixture_5_5_0 shares_of_cut_5_5 1.0
 mixture_5_5_1 cost 0.4214338365063079
 mixture_5_5_1 shares_of_cut_5_5 1.0
 mixture_5_5_2 cost 0.3315984046734025
 mixture_5_5_2 shares_of_cut_5_5 1.0
 mixture_5_5_3 cost 0.29775115174924344
 mixture_5_5_3 shares_of_cut_5_5 1.0
 mixture_5_5_4 cost 0.28581103869645824
 mixture_5_5_4 shares_of_cut_5_5 1.0
 mixture_5_5_5 cost 0.2858109691927964
 mixture_5_5_5 shares_of_cut_5_5 1.0
 mixture_5_5_6 cost 0.29377608919391346
 mixture_5_5_6 shares_of_cut_5_5 1.0
 mixture_5_5_7 cost 0.30780899450442556
 mixture_5_5_7 shares_of_cut_5_5 1.0
 mixture_5_6_0 cost 0.7947473682961537
 mixture_5_6_0 shares_of_cut_5_6 1.0
 mixture_5_6_1 cost 0.426891343667618
 mixture_5_6_1 shares_of_cut_5_6 1.0
 mixture_5_6_2 cost 0.34184358149060134
 mixture_5_6_2 shares_of_cut_5_6 1.0
 mixture_5_6_3 cost 0.30980017658558034
 mixture_5_6_3 shares_of_cut_5_6 1.0
 mixture_5_6_4 cost 0.2984963972797852
 mixture_5_6_4 shares_of_cut_5_6 1.0
 mixture_5_6_5 cost 0.2984963314802362
 mixture_5_6_5 shares_of_cut_5_6 1.0
 mixture_5_6_6 cost 0.306036960135825
 mixture_5_6_6 shares_of_cut_5_6 1.0
 mixture_5_6_7 cost 0.3193219988911446
 mixture_5_6_7 shares_of_cut_5_6 1.0
 mixture_5_7_0 cost 0.7661845862836941
 mixture_5_7_0 shares_of_cut_5_7 1.0
 mixture_5_7_1 cost 0.415930856532882
 mixture_5_7_1 shares_of_cut_5_7 1.0
 mixture_5_7_2 cost 0.3349527185792067
 mixture_5_7_2 shares_of_cut_5_7 1.0
 mixture_5_7_3 cost 0.3044426240572195
 mixture_5_7_3 shares_of_cut_5_7 1.0
 mixture_5_7_4 cost 0.29367974239412103
 mixture_5_7_4 shares_of_cut_5_7 1.0
 mixture_5_7_5 cost 0.29367967974314907
 mixture_5_7_5 shares_of_cut_5_7 1.0
 mixture_5_7_6 cost 0.30085948144397173
 mixture_5_7_6 shares_of_cut_5_7 1.0
 mixture_5_7_7 cost 0.31350881722319024
 mixture_5_7_7 shares_of_cut_5_7 1.0
 mixture_5_8_0 cost 0.774663199004801
 mixture_5_8_0 shares_of_cut_5_8 1.0
 mixture_5_8_1 cost 0.4759051313295197
 mixture_5_8_1 shares_of_cut_5_8 1.0
 mixture_5_8_2 cost 0.40683271335357296
 mixture_5_8_2 shares_of_cut_5_8 1.0
 mixture_5_8_3 cost 0.3808083312849964
 mixture_5_8_3 shares_of_cut_5_8 1.0
 mixture_5_8_4 cost 0.3716278502360931
 mixture_5_8_4 shares_of_cut_5_8 1.0
 mixture_5_8_5 cost 0.37162779679631014
 mixture_5_8_5 shares_of_cut_5_8 1.0
 mixture_5_8_6 cost 0.3777519961987136
 mixture_5_8_6 shares_of_cut_5_8 1.0
 mixture_5_8_7 cost 0.3885415775615265
 mixture_5_8_7 shares_of_cut_5_8 1.0
 mixture_5_9_0 cost 0.7187867305233829
 mixture_5_9_0 shares_of_cut_5_9 1.0
 mixture_5_9_1 cost 0.5157770384703073
 mixture_5_9_1 shares_of_cut_5_9 1.0
 mixture_5_9_2 cost 0.46884150159336146
 mixture_5_9_2 shares_of_cut_5_9 1.0
 mixture_5_9_3 cost 0.45115762168771284
 mixture_5_9_3 shares_of_cut_5_9 1.0
 mixture_5_9_4 cost 0.4449193746501044
 mixture_5_9_4 shares_of_cut_5_9 1.0
 mixture_5_9_5 cost 0.44491933833713054
 mixture_5_9_5 shares_of_cut_5_9 1.0
 mixture_5_9_6 cost 0.4490808053208602
 mixture_5_9_6 shares_of_cut_5_9 1.0
 mixture_5_9_7 cost 0.4564124553308174
 mixture_5_9_7 shares_of_cut_5_9 1.0
 mixture_5_10_0 cost 0.6184897940041201
 mixture_5_10_0 shares_of_cut_5_10 1.0
 mixture_5_10_1 cost 0.4523838705600176
 mixture_5_10_1 shares_of_cut_5_10 1.0
 mixture_5_10_2 cost 0.4139804297368498
 mixture_5_10_2 shares_of_cut_5_10 1.0
 mixture_5_10_3 cost 0.39951118360334786
 mixture_5_10_3 shares_of_cut_5_10 1.0
 mixture_5_10_4 cost 0.3944069456018269
 mixture_5_10_4 shares_of_cut_5_10 1.0
 mixture_5_10_5 cost 0.39440691588994464
 mixture_5_10_5 shares_of_cut_5_10 1.0
 mixture_5_10_6 cost 0.39781189773698783
 mixture_5_10_6 shares_of_cut_5_10 1.0
 mixture_5_10_7 cost 0.40381077632725
 mixture_5_10_7 shares_of_cut_5_10 1.0
 mixture_5_11_0 cost 0.7182580752041765
 mixture_5_11_0 shares_of_cut_5_11 1.0
 mixture_5_11_1 cost 0.5650111712151754
 mixture_5_11_1 shares_of_cut_5_11 1.0
 mixture_5_11_2 cost 0.5295807164387942
 mixture_5_11_2 shares_of_cut_5_11 1.0
 mixture_5_11_3 cost 0.5162316008441288
 mixture_5_11_3 shares_of_cut_5_11 1.0
 mixture_5_11_4 cost 0.5115225052577854
 mixture_5_11_4 shares_of_cut_5_11 1.0
 mixture_5_11_5 cost 0.511522477846036
 mixture_5_11_5 shares_of_cut_5_11 1.0
 mixture_5_11_6 cost 0.5146638644707805
 mixture_5_11_6 shares_of_cut_5_11 1.0
 mixture_5_11_7 cost 0.5201983424249814
 mixture_5_11_7 shares_of_cut_5_11 1.0
 mixture_5_12_0 cost 0.6059200751029926
 mixture_5_12_0 shares_of_cut_5_12 1.0
 mixture_5_12_1 cost 0.4682625507408334
 mixture_5_12_1 shares_of_cut_5_12 1.0
 mixture_5_12_2 cost 0.43643633719532443
 mixture_5_12_2 shares_of_cut_5_12 1.0
 mixture_5_12_3 cost 0.42444518985496554
 mixture_5_12_3 shares_of_cut_5_12 1.0
 mixture_5_12_4 cost 0.4202151374132711
 mixture_5_12_4 shares_of_cut_5_12 1.0
 mixture_5_12_5 cost 0.4202151127900423
 mixture_5_12_5 shares_of_cut_5_12 1.0
 mixture_5_12_6 cost 0.4230369349252402
 mixture_5_12_6 shares_of_cut_5_12 1.0
 mixture_5_12_7 cost 0.42800840589125033
 mixture_5_12_7 shares_of_cut_5_12 1.0
 mixture_5_13_0 cost 0.5456176900331412
 mixture_5_13_0 shares_of_cut_5_13 1.0
 mixture_5_13_1 cost 0.5014066484158465
 mixture_5_13_1 shares_of_cut_5_13 1.0
 mixture_5_13_2 cost 0.4911851217822598
 mixture_5_13_2 shares_of_cut_5_13 1.0
 mixture_5_13_3 cost 0.4873339620540855
 mixture_5_13_3 shares_of_cut_5_13 1.0
 mixture_5_13_4 cost 0.4859754091859467
 mixture_5_13_4 shares_of_cut_5_13 1.0
 mixture_5_13_5 cost 0.48597540127778044
 mixture_5_13_5 shares_of_cut_5_13 1.0
 mixture_5_13_6 cost 0.4868816771710445
 mixture_5_13_6 shares_of_cut_5_13 1.0
 mixture_5_13_7 cost 0.4884783491350063
 mixture_5_13_7 shares_of_cut_5_13 1.0
 mixture_5_14_0 cost 0.5151635521364306
 mixture_5_14_0 shares_of_cut_5_14 1.0
 mixture_5_14_1 cost 0.5060943785641618
 mixture_5_14_1 shares_of_cut_5_14 1.0
 mixture_5_14_2 cost 0.5039975992117094
 mixture_5_14_2 shares_of_cut_5_14 1.0
 mixture_5_14_3 cost 0.5032075966523559
 mixture_5_14_3 shares_of_cut_5_14 1.0
 mixture_5_14_4 cost 0.5029289117058463
 mixture_5_14_4 shares_of_cut_5_14 1.0
 mixture_5_14_5 cost 0.502928910083615
 mixture_5_14_5 shares_of_cut_5_14 1.0
 mixture_5_14_6 cost 0.5031148177908236
 mixture_5_14_6 shares_of_cut_5_14 1.0
 mixture_5_14_7 cost 0.5034423489832458
 mixture_5_14_7 shares_of_cut_5_14 1.0
 mixture_6_0_0 cost 0.9688259582170768
 mixture_6_0_0 shares_of_cut_6_0 1.0
 mixture_6_0_1 cost 0.388047332208998
 mixture_6_0_1 shares_of_cut_6_0 1.0
 mixture_6_0_2 cost 0.25013582775892285
 mixture_6_0_2 shares_of_cut_6_0 1.0
 mixture_6_0_3 cost 0.19366101030109953
 mixture_6_0_3 shares_of_cut_6_0 1.0
 mixture_6_0_4 cost 0.16787763257558014
 mixture_6_0_4 shares_of_cut_6_0 1.0
 mixture_6_0_5 cost 0.1579451034025685
 mixture_6_0_5 shares_of_cut_6_0 1.0
 mixture_6_0_6 cost 0.15794503070835844
 mixture_6_0_6 shares_of_cut_6_0 1.0
 mixture_6_0_7 cost 0.16505225869469983
 mixture_6_0_7 shares_of_cut_6_0 1.0
 mixture_6_1_0 cost 0.9619000359029442
 mixture_6_1_0 shares_of_cut_6_1 1.0
 mixture_6_1_1 cost 0.39346604876030433
 mixture_6_1_1 shares_of_cut_6_1 1.0
 mixture_6_1_2 cost 0.2584858982574763
 mixture_6_1_2 shares_of_cut_6_1 1.0
 mixture_6_1_3 cost 0.20321147143954332
 mixture_6_1_3 shares_of_cut_6_1 1.0
 mixture_6_1_4 cost 0.17797612780567165
 mixture_6_1_4 shares_of_cut_6_1 1.0
 mixture_6_1_5 cost 0.16825471777542883
 mixture_6_1_5 shares_of_cut_6_1 1.0
 mixture_6_1_6 cost 0.16825464662635783
 mixture_6_1_6 shares_of_cut_6_1 1.0
 mixture_6_1_7 cost 0.17521080816690254
 mixture_6_1_7 shares_of_cut_6_1 1.0
 mixture_6_2_0 cost 0.9018593394545853
 mixture_6_2_0 shares_of_cut_6_2 1.0
 mixture_6_2_1 cost 0.35964266626293473
 mixture_6_2_1 shares_of_cut_6_2 1.0
 mixture_6_2_2 cost 0.23088807064058292
 mixture_6_2_2 shares_of_cut_6_2 1.0
 mixture_6_2_3 cost 0.178163011091541
 mixture_6_2_3 shares_of_cut_6_2 1.0
 mixture_6_2_4 cost 0.15409157204760424
 mixture_6_2_4 shares_of_cut_6_2 1.0
 mixture_6_2_5 cost 0.14481853291807115
 mixture_6_2_5 shares_of_cut_6_2 1.0
 mixture_6_2_6 cost 0.14481846505053783
 mixture_6_2_6 shares_of_cut_6_2 1.0
 mixture_6_2_7 cost 0.15145379448897867
 mixture_6_2_7 shares_of_cut_6_2 1.0
 mixture_6_3_0 cost 0.9498802246423179
 mixture_6_3_0 shares_of_cut_6_3 1.0
 mixture_6_3_1 cost 0.4495341900741699
 mixture_6_3_1 shares_of_cut_6_3 1.0
 mixture_6_3_2 cost 0.33072218273979065
 mixture_6_3_2 shares_of_cut_6_3 1.0
 mixture_6_3_3 cost 0.2820686171597294
 mixture_6_3_3 shares_of_cut_6_3 1.0
 mixture_6_3_4 cost 0.2598560042552096
 mixture_6_3_4 shares_of_cut_6_3 1.0
 mixture_6_3_5 cost 0.25129904061640024
 mixture_6_3_5 shares_of_cut_6_3 1.0
 mixture_6_3_6 cost 0.2512989779896813
 mixture_6_3_6 shares_of_cut_6_3 1.0
 mixture_6_3_7 cost 0.2574219191250671
 mixture_6_3_7 shares_of_cut_6_3 1.0
 mixture_6_4_0 cost 0.8029160970791895
 mixture_6_4_0 shares_of_cut_6_4 1.0
 mixture_6_4_1 cost 0.3716666772308546
 mixture_6_4_1 shares_of_cut_6_4 1.0
 mixture_6_4_2 cost 0.2692623296513026
 mixture_6_4_2 shares_of_cut_6_4 1.0
 mixture_6_4_3 cost 0.22732770744916236
 mixture_6_4_3 shares_of_cut_6_4 1.0
 mixture_6_4_4 cost 0.20818260432736452
 mixture_6_4_4 shares_of_cut_6_4 1.0
 mixture_6_4_5 cost 0.20080733731223796
 mixture_6_4_5 shares_of_cut_6_4 1.0
 mixture_6_4_6 cost 0.20080728333412218
 mixture_6_4_6 shares_of_cut_6_4 1.0
 mixture_6_4_7 cost 0.2060846606489632
 mixture_6_4_7 shares_of_cut_6_4 1.0
 mixture_6_5_0 cost 0.82448158612874
 mixture_6_5_0 shares_of_cut_6_5 1.0
 mixture_6_5_1 cost 0.42691767192681207
 mixture_6_5_1 shares_of_cut_6_5 1.0
 mixture_6_5_2 cost 0.3325122736091994
 mixture_6_5_2 shares_of_cut_6_5 1.0
 mixture_6_5_3 cost 0.29385322440021683
 mixture_6_5_3 shares_of_cut_6_5 1.0
 mixture_6_5_4 cost 0.2762035725176048
 mixture_6_5_4 shares_of_cut_6_5 1.0
 mixture_6_5_5 cost 0.2694043981005139
 mixture_6_5_5 shares_of_cut_6_5 1.0
 mixture_6_5_6 cost 0.2694043483387055
 mixture_6_5_6 shares_of_cut_6_5 1.0
 mixture_6_5_7 cost 0.27426950220429575
 mixture_6_5_7 shares_of_cut_6_5 1.0
 mixture_6_6_0 cost 0.8825472343485057
 mixture_6_6_0 shares_of_cut_6_6 1.0
 mixture_6_6_1 cost 0.5061710035524002
 mixture_6_6_1 shares_of_cut_6_6 1.0
 mixture_6_6_2 cost 0.4167968256748253
 mixture_6_6_2 shares_of_cut_6_6 1.0
 mixture_6_6_3 cost 0.38019806329306727
 mixture_6_6_3 shares_of_cut_6_6 1.0
 mixture_6_6_4 cost 0.3634890280583783
 mixture_6_6_4 shares_of_cut_6_6 1.0
 mixture_6_6_5 cost 0.3570522073404642
 mixture_6_6_5 shares_of_cut_6_6 1.0
 mixture_6_6_6 cost 0.35705216023065056
 mixture_6_6_6 shares_of_cut_6_6 1.0
 mixture_6_6_7 cost 0.3616580316610338
 mixture_6_6_7 shares_of_cut_6_6 1.0
 mixture_6_7_0 cost 0.7902167898442675
 mixture_6_7_0 shares_of_cut_6_7 1.0
 mixture_6_7_1 cost 0.431850554687432
 mixture_6_7_1 shares_of_cut_6_7 1.0
 mixture_6_7_2 cost 0.3467530245419251
 mixture_6_7_2 shares_of_cut_6_7 1.0
 mixture_6_7_3 cost 0.31190555115496865
 mixture_6_7_3 shares_of_cut_6_7 1.0
 mixture_6_7_4 cost 0.29599606070310674
 mixture_6_7_4 shares_of_cut_6_7 1.0
 mixture_6_7_5 cost 0.2898672485775929
 mixture_6_7_5 shares_of_cut_6_7 1.0
 mixture_6_7_6 cost 0.28986720372203306
 mixture_6_7_6 shares_of_cut_6_7 1.0
 mixture_6_7_7 cost 0.2942526793952219
 mixture_6_7_7 shares_of_cut_6_7 1.0
 mixture_6_8_0 cost 0.9974456566541089
 mixture_6_8_0 shares_of_cut_6_8 1.0
 mixture_6_8_1 cost 0.6917678155881685
 mixture_6_8_1 shares_of_cut_6_8 1.0
 mixture_6_8_2 cost 0.6191816544406533
 mixture_6_8_2 shares_of_cut_6_8 1.0
 mixture_6_8_3 cost 0.589457591773684
 mixture_6_8_3 shares_of_cut_6_8 1.0
 mixture_6_8_4 cost 0.5758871763252084
 mixture_6_8_4 shares_of_cut_6_8 1.0
 mixture_6_8_5 cost 0.5706594459336832
 mixture_6_8_5 shares_of_cut_6_8 1.0
 mixture_6_8_6 cost 0.5706594076729619
 mixture_6_8_6 shares_of_cut_6_8 1.0
 mixture_6_8_7 cost 0.5744001137002496
 mixture_6_8_7 shares_of_cut_6_8 1.0
 mixture_6_9_0 cost 0.9248515217777579
 mixture_6_9_0 shares_of_cut_6_9 1.0
 mixture_6_9_1 cost 0.7171397606691224
 mixture_6_9_1 shares_of_cut_6_9 1.0
 mixture_6_9_2 cost 0.6678165931425201
 mixture_6_9_2 shares_of_cut_6_9 1.0
 mixture_6_9_3 cost 0.6476187358744565
 mixture_6_9_3 shares_of_cut_6_9 1.0
 mixture_6_9_4 cost 0.6383974757335532
 mixture_6_9_4 shares_of_cut_6_9 1.0
 mixture_6_9_5 cost 0.6348451702002563
 mixture_6_9_5 shares_of_cut_6_9 1.0
 mixture_6_9_6 cost 0.634845144201637
 mixture_6_9_6 shares_of_cut_6_9 1.0
 mixture_6_9_7 cost 0.637386998835287
 mixture_6_9_7 shares_of_cut_6_9 1.0
 mixture_6_10_0 cost 0.6604567443899327
 mixture_6_10_0 shares_of_cut_6_10 1.0
 mixture_6_10_1 cost 0.49050350944718785
 mixture_6_10_1 shares_of_cut_6_10 1.0
 mixture_6_10_2 cost 0.45014646931605706
 mixture_6_10_2 shares_of_cut_6_10 1.0
 mixture_6_10_3 cost 0.43362024488226636
 mixture_6_10_3 shares_of_cut_6_10 1.0
 mixture_6_10_4 cost 0.42607525569710697
 mixture_6_10_4 shares_of_cut_6_10 1.0
 mixture_6_10_5 cost 0.42316869993123923
 mixture_6_10_5 shares_of_cut_6_10 1.0
 mixture_6_10_6 cost 0.4231686786587343
 mixture_6_10_6 shares_of_cut_6_10 1.0
 mixture_6_10_7 cost 0.42524846660833
 mixture_6_10_7 shares_of_cut_6_10 1.0
 mixture_6_11_0 cost 0.9285520252068373
 mixture_6_11_0 shares_of_cut_6_11 1.0
 mixture_6_11_1 cost 0.7717556477034454
 mixture_6_11_1 shares_of_cut_6_11 1.0
 mixture_6_11_2 cost 0.7345228306790911
 mixture_6_11_2 shares_of_cut_6_11 1.0
 mixture_6_11_3 cost 0.7192759768848731
 mixture_6_11_3 shares_of_cut_6_11 1.0
 mixture_6_11_4 cost 0.7123150798302579
 mixture_6_11_4 shares_of_cut_6_11 1.0
 mixture_6_11_5 cost 0.7096335338434858
 mixture_6_11_5 shares_of_cut_6_11 1.0
 mixture_6_11_6 cost 0.7096335142177829
 mixture_6_11_6 shares_of_cut_6_11 1.0
 mixture_6_11_7 cost 0.7115522962673372
 mixture_6_11_7 shares_of_cut_6_11 1.0
 mixture_6_12_0 cost 0.6841637974866949
 mixture_6_12_0 shares_of_cut_6_12 1.0
 mixture_6_12_1 cost 0.5433178776394617
 mixture_6_12_1 shares_of_cut_6_12 1.0
 mixture_6_12_2 cost 0.5098726511246753
 mixture_6_12_2 shares_of_cut_6_12 1.0
 mixture_6_12_3 cost 0.49617681719269263
 mixture_6_12_3 shares_of_cut_6_12 1.0
 mixture_6_12_4 cost 0.4899240327583204
 mixture_6_12_4 shares_of_cut_6_12 1.0
 mixture_6_12_5 cost 0.48751527295702074
 mixture_6_12_5 shares_of_cut_6_12 1.0
 mixture_6_12_6 cost 0.4875152553277858
 mixture_6_12_6 shares_of_cut_6_12 1.0
 mixture_6_12_7 cost 0.48923884503731185
 mixture_6_12_7 shares_of_cut_6_12 1.0
 mixture_6_13_0 cost 0.6933894542023532
 mixture_6_13_0 shares_of_cut_6_13 1.0
 mixture_6_13_1 cost 0.6481544054620468
 mixture_6_13_1 shares_of_cut_6_13 1.0
 mixture_6_13_2 cost 0.6374129054372829
 mixture_6_13_2 shares_of_cut_6_13 1.0
 mixture_6_13_3 cost 0.6330142567854489
 mixture_6_13_3 shares_of_cut_6_13 1.0
 mixture_6_13_4 cost 0.631006069335232
 mixture_6_13_4 shares_of_cut_6_13 1.0
 mixture_6_13_5 cost 0.6302324553950223
 mixture_6_13_5 shares_of_cut_6_13 1.0
 mixture_6_13_6 cost 0.6302324497330952
 mixture_6_13_6 shares_of_cut_6_13 1.0
 mixture_6_13_7 cost 0.6307860097127047
 mixture_6_13_7 shares_of_cut_6_13 1.0
 mixture_6_14_0 cost 0.666973939752899
 mixture_6_14_0 shares_of_cut_6_14 1.0
 mixture_6_14_1 cost 0.6576947078332558
 mixture_6_14_1 shares_of_cut_6_14 1.0
 mixture_6_14_2 cost 0.655491264426643
 mixture_6_14_2 shares_of_cut_6_14 1.0
 mixture_6_14_3 cost 0.6545889534507506
 mixture_6_14_3 shares_of_cut_6_14 1.0
 mixture_6_14_4 cost 0.6541770065731061
 mixture_6_14_4 shares_of_cut_6_14 1.0
 mixture_6_14_5 cost 0.6540183123002494
 mixture_6_14_5 shares_of_cut_6_14 1.0
 mixture_6_14_6 cost 0.6540183111387975
 mixture_6_14_6 shares_of_cut_6_14 1.0
 mixture_6_14_7 cost 0.6541318649333723
 mixture_6_14_7 shares_of_cut_6_14 1.0
 mixture_7_0_0 cost 0.9248189764399515
 mixture_7_0_0 shares_of_cut_7_0 1.0
 mixture_7_0_1 cost 0.38287591829761874
 mixture_7_0_1 shares_of_cut_7_0 1.0
 mixture_7_0_2 cost 0.25418629521626934
 mixture_7_0_2 shares_of_cut_7_0 1.0
 mixture_7_0_3 cost 0.2014878419493321
 mixture_7_0_3 shares_of_cut_7_0 1.0
 mixture_7_0_4 cost 0.17742854990917956
 mixture_7_0_4 shares_of_cut_7_0 1.0
 mixture_7_0_5 cost 0.1681601901692415
 mixture_7_0_5 shares_of_cut_7_0 1.0
 mixture_7_0_6 cost 0.16816012233595573
 mixture_7_0_6 shares_of_cut_7_0 1.0
 mixture_7_0_7 cost 0.17479210343399817
 mixture_7_0_7 shares_of_cut_7_0 1.0
 mixture_7_1_0 cost 0.9065336830522569
 mixture_7_1_0 shares_of_cut_7_1 1.0
 mixture_7_1_1 cost 0.37610980113096104
 mixture_7_1_1 shares_of_cut_7_1 1.0
 mixture_7_1_2 cost 0.25015551790464047
 mixture_7_1_2 shares_of_cut_7_1 1.0
 mixture_7_1_3 cost 0.19857718742668914
 mixture_7_1_3 shares_of_cut_7_1 1.0
 mixture_7_1_4 cost 0.17502928347537736
 mixture_7_1_4 shares_of_cut_7_1 1.0
 mixture_7_1_5 cost 0.16595792574057663
 mixture_7_1_5 shares_of_cut_7_1 1.0
 mixture_7_1_6 cost 0.16595785934910942
 mixture_7_1_6 shares_of_cut_7_1 1.0
 mixture_7_1_7 cost 0.1724488755287621
 mixture_7_1_7 shares_of_cut_7_1 1.0
 mixture_7_2_0 cost 0.841553711777684
 mixture_7_2_0 shares_of_cut_7_2 1.0
 mixture_7_2_1 cost 0.3355940416276372
 mixture_7_2_1 shares_of_cut_7_2 1.0
 mixture_7_2_2 cost 0.2154490222059237
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
 mixture_7_3_0 cost 0.8820996460149408
 mixture_7_3_0 shares_of_cut_7_3 1.0
 mixture_7_3_1 cost 0.41521080410449573
 mixture_7_3_1 shares_of_cut_7_3 1.0
 mixture_7_3_2 cost 0.3043435309036959
 mixture_7_3_2 shares_of_cut_7_3 1.0
 mixture_7_3_3 cost 0.2589433371995631
 mixture_7_3_3 shares_of_cut_7_3 1.0
 mixture_7_3_4 cost 0.23821603969285376
 mixture_7_3_4 shares_of_cut_7_3 1.0
 mixture_7_3_5 cost 0.23023126402246852
 mixture_7_3_5 shares_of_cut_7_3 1.0
 mixture_7_3_6 cost 0.23023120558347981
 mixture_7_3_6 shares_of_cut_7_3 1.0
 mixture_7_3_7 cost 0.2359447172299816
 mixture_7_3_7 shares_of_cut_7_3 1.0
 mixture_7_4_0 cost 0.755640736470563
 mixture_7_4_0 shares_of_cut_7_4 1.0
 mixture_7_4_1 cost 0.35322814938705954
 mixture_7_4_1 shares_of_cut_7_4 1.0
 mixture_7_4_2 cost 0.25767138677720264
 mixture_7_4_2 shares_of_cut_7_4 1.0
 mixture_7_4_3 cost 0.2185408534198075
 mixture_7_4_3 shares_of_cut_7_4 1.0
 mixture_7_4_4 cost 0.2006759471204956
 mixture_7_4_4 shares_of_cut_7_4 1.0
 mixture_7_4_5 cost 0.19379385025638274
 mixture_7_4_5 shares_of_cut_7_4 1.0
 mixture_7_4_6 cost 0.19379379988768144
 mixture_7_4_6 shares_of_cut_7_4 1.0
 mixture_7_4_7 cost 0.19871828896647917
 mixture_7_4_7 shares_of_cut_7_4 1.0
 mixture_7_5_0 cost 0.7602876107673212
 mixture_7_5_0 shares_of_cut_7_5 1.0
 mixture_7_5_1 cost 0.389308043301917
 mixture_7_5_1 shares_of_cut_7_5 1.0
 mixture_7_5_2 cost 0.30121535535117216
 mixture_7_5_2 shares_of_cut_7_5 1.0
 mixture_7_5_3 cost 0.26514136361839186
 mixture_7_5_3 shares_of_cut_7_5 1.0
 mixture_7_5_4 cost 0.24867191056335247
 mixture_7_5_4 shares_of_cut_7_5 1.0
 mixture_7_5_5 cost 0.24232738407523396
 mixture_7_5_5 shares_of_cut_7_5 1.0
 mixture_7_5_6 cost 0.24232733764090353
 mixture_7_5_6 shares_of_cut_7_5 1.0
 mixture_7_5_7 cost 0.24686716787255927
 mixture_7_5_7 shares_of_cut_7_5 1.0
 mixture_7_6_0 cost 0.8548574198217482
 mixture_7_6_0 shares_of_cut_7_6 1.0
 mixture_7_6_1 cost 0.503648755460728
 mixture_7_6_1 shares_of_cut_7_6 1.0
 mixture_7_6_2 cost 0.42025085975845733
 mixture_7_6_2 shares_of_cut_7_6 1.0
 mixture_7_6_3 cost 0.38609938737090665
 mixture_7_6_3 shares_of_cut_7_6 1.0
 mixture_7_6_4 cost 0.37050765370822636
 mixture_7_6_4 shares_of_cut_7_6 1.0
 mixture_7_6_5 cost 0.36450125101300784
 mixture_7_6_5 shares_of_cut_7_6 1.0
 mixture_7_6_6 cost 0.3645012070533383
 mixture_7_6_6 shares_of_cut_7_6 1.0
 mixture_7_6_7 cost 0.3687990925756571
 mixture_7_6_7 shares_of_cut_7_6 1.0
 mixture_7_7_0 cost 0.7438109072612448
 mixture_7_7_0 shares_of_cut_7_7 1.0
 mixture_7_7_1 cost 0.4094079442066985
 mixture_7_7_1 shares_of_cut_7_7 1.0
 mixture_7_7_2 cost 0.33000072489423393
 mixture_7_7_2 shares_of_cut_7_7 1.0
 mixture_7_7_3 cost 0.2974834361199084
 mixture_7_7_3 shares_of_cut_7_7 1.0
 mixture_7_7_4 cost 0.28263778319319693
 mixture_7_7_4 shares_of_cut_7_7 1.0
 mixture_7_7_5 cost 0.2769187931385688
 mixture_7_7_5 shares_of_cut_7_7 1.0
 mixture_7_7_6 cost 0.2769187512824154
 mixture_7_7_6 shares_of_cut_7_7 1.0
 mixture_7_7_7 cost 0.28101097849482615
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
 mixture_7_8_7 cost 0.6028591728458214
 mixture_7_8_7 shares_of_cut_7_8 1.0
 mixture_7_9_0 cost 0.8864789933269124
 mixture_7_9_0 shares_of_cut_7_9 1.0
 mixture_7_9_1 cost 0.6926565246850005
 mixture_7_9_1 shares_of_cut_7_9 1.0
 mixture_7_9_2 cost 0.6466315040495789
 mixture_7_9_2 shares_of_cut_7_9 1.0
 mixture_7_9_3 cost 0.627784239281911
 mixture_7_9_3 shares_of_cut_7_9 1.0
 mixture_7_9_4 cost 0.6191795873596526
 mixture_7_9_4 shares_of_cut_7_9 1.0
 mixture_7_9_5 cost 0.6158648177762689
 mixture_7_9_5 shares_of_cut_7_9 1.0
 mixture_7_9_6 cost 0.6158647935161282
 mixture_7_9_6 shares_of_cut_7_9 1.0
 mixture_7_9_7 cost 0.6182366791397124
 mixture_7_9_7 shares_of_cut_7_9 1.0
 mixture_7_10_0 cost 0.6127158467870149
 mixture_7_10_0 shares_of_cut_7_10 1.0
 mixture_7_10_1 cost 0.4541270631068586
 mixture_7_10_1 shares_of_cut_7_10 1.0
 mixture_7_10_2 cost 0.41646862189223016
 mixture_7_10_2 shares_of_cut_7_10 1.0
 mixture_7_10_3 cost 0.4010474748180772
 mixture_7_10_3 shares_of_cut_7_10 1.0
 mixture_7_10_4 cost 0.3940070047843207
 mixture_7_10_4 shares_of_cut_7_10 1.0
 mixture_7_10_5 cost 0.39129480490320173
 mixture_7_10_5 shares_of_cut_7_10 1.0
 mixture_7_10_6 cost 0.391294785053149
 mixture_7_10_6 shares_of_cut_7_10 1.0
 mixture_7_10_7 cost 0.3932355015175937
 mixture_7_10_7 shares_of_cut_7_10 1.0
 mixture_7_11_0 cost 0.8445013775171832
 mixture_7_11_0 shares_of_cut_7_11 1.0
 mixture_7_11_1 cost 0.6981896771126889
 mixture_7_11_1 shares_of_cut_7_11 1.0
 mixture_7_11_2 cost 0.6634465481168367
 mixture_7_11_2 shares_of_cut_7_11 1.0
 mixture_7_11_3 cost 0.6492192225882064
 mixture_7_11_3 shares_of_cut_7_11 1.0
 mixture_7_11_4 cost 0.6427237875493496
 mixture_7_11_4 shares_of_cut_7_11 1.0
 mixture_7_11_5 cost 0.6402215514691251
 mixture_7_11_5 shares_of_cut_7_11 1.0
 mixture_7_11_6 cost 0.6402215331557557
 mixture_7_11_6 shares_of_cut_7_11 1.0
 mixture_7_11_7 cost 0.6420120098800653
 mixture_7_11_7 shares_of_cut_7_11 1.0
 mixture_7_12_0 cost 0.6424658299356156
 mixture_7_12_0 shares_of_cut_7_12 1.0
 mixture_7_12_1 cost 0.5110380102626899
 mixture_7_12_1 shares_of_cut_7_12 1.0
 mixture_7_12_2 cost 0.47982920276529717
 mixture_7_12_2 shares_of_cut_7_12 1.0
 mixture_7_12_3 cost 0.4670491833353036
 mixture_7_12_3 shares_of_cut_7_12 1.0
 mixture_7_12_4 cost 0.4612145107655501
 mixture_7_12_4 shares_of_cut_7_12 1.0
 mixture_7_12_5 cost 0.4589668201746975
 mixture_7_12_5 shares_of_cut_7_12 1.0
 mixture_7_12_6 cost 0.4589668037242961
 mixture_7_12_6 shares_of_cut_7_12 1.0
 mixture_7_12_7 cost 0.46057514025104396
 mixture_7_12_7 shares_of_cut_7_12 1.0
 mixture_7_13_0 cost 0.6666642379195089
 mixture_7_13_0 shares_of_cut_7_13 1.0
 mixture_7_13_1 cost 0.6244539713020214
 mixture_7_13_1 shares_of_cut_7_13 1.0
 mixture_7_13_2 cost 0.6144307350605837
 mixture_7_13_2 shares_of_cut_7_13 1.0
 mixture_7_13_3 cost 0.6103262157216859
 mixture_7_13_3 shares_of_cut_7_13 1.0
 mixture_7_13_4 cost 0.6084523119666974
 mixture_7_13_4 shares_of_cut_7_13 1.0
 mixture_7_13_5 cost 0.6077304281269623
 mixture_7_13_5 shares_of_cut_7_13 1.0
 mixture_7_13_6 cost 0.6077304228436378
 mixture_7_13_6 shares_of_cut_7_13 1.0
 mixture_7_13_7 cost 0.6082469673147674
 mixture_7_13_7 shares_of_cut_7_13 1.0
 mixture_7_14_0 cost 0.6429156351332037
 mixture_7_14_0 shares_of_cut_7_14 1.0
 mixture_7_14_1 cost 0.6342568878953646
 mixture_7_14_1 shares_of_cut_7_14 1.0
 mixture_7_14_2 cost 0.6322007845803528
 mixture_7_14_2 shares_of_cut_7_14 1.0
 mixture_7_14_3 cost 0.6313588094322116
 mixture_7_14_3 shares_of_cut_7_14 1.0
 mixture_7_14_4 cost 0.6309744086628556
 mixture_7_14_4 shares_of_cut_7_14 1.0
 mixture_7_14_5 cost 0.6308263259757693
 mixture_7_14_5 shares_of_cut_7_14 1.0
 mixture_7_14_6 cost 0.6308263248919814
 mixture_7_14_6 shares_of_cut_7_14 1.0
 mixture_7_14_7 cost 0.630932285559161
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
 mixture_8_1_1 cost 0.39291025981287314
 mixture_8_1_1 shares_of_cut_8_1 1.0
 mixture_8_1_2 cost 0.2531166661502663
 mixture_8_1_2 shares_of_cut_8_1 1.0
 mixture_8_1_3 cost 0.19587113239041368
 mixture_8_1_3 shares_of_cut_8_1 1.0
 mixture_8_1_4 cost 0.16973588686914126
 mixture_8_1_4 shares_of_cut_8_1 1.0
 mixture_8_1_5 cost 0.15966780768466235
 mixture_8_1_5 shares_of_cut_8_1 1.0
 mixture_8_1_6 cost 0.1596677339983886
 mixture_8_1_6 shares_of_cut_8_1 1.0
 mixture_8_1_7 cost 0.16687195488737028
 mixture_8_1_7 shares_of_cut_8_1 1.0
 mixture_8_2_0 cost 0.9368267260397735
 mixture_8_2_0 shares_of_cut_8_2 1.0
 mixture_8_2_1 cost 0.37527440144330615
 mixture_8_2_1 shares_of_cut_8_2 1.0
 mixture_8_2_2 cost 0.24192836830010556
 mixture_8_2_2 shares_of_cut_8_2 1.0
 mixture_8_2_3 cost 0.18732311320905357
 mixture_8_2_3 shares_of_cut_8_2 1.0
 mixture_8_2_4 cost 0.1623932775550934
 mixture_8_2_4 shares_of_cut_8_2 1.0
 mixture_8_2_5 cost 0.1527895583470292
 mixture_8_2_5 shares_of_cut_8_2 1.0
 mixture_8_2_6 cost 0.152789488059314
 mixture_8_2_6 shares_of_cut_8_2 1.0
 mixture_8_2_7 cost 0.15966143585222672
 mixture_8_2_7 shares_of_cut_8_2 1.0
 mixture_8_3_0 cost 0.8899262183720493
 mixture_8_3_0 shares_of_cut_8_3 1.0
 mixture_8_3_1 cost 0.3717376551903028
 mixture_8_3_1 shares_of_cut_8_3 1.0
 mixture_8_3_2 cost 0.2486887667895382
 mixture_8_3_2 shares_of_cut_8_3 1.0
 mixture_8_3_3 cost 0.19830019668053114
 mixture_8_3_3 shares_of_cut_8_3 1.0
 mixture_8_3_4 cost 0.17529547360834757
 mixture_8_3_4 shares_of_cut_8_3 1.0
 mixture_8_3_5 cost 0.16643336541352555
 mixture_8_3_5 shares_of_cut_8_3 1.0
 mixture_8_3_6 cost 0.16643330055351416
 mixture_8_3_6 shares_of_cut_8_3 1.0
 mixture_8_3_7 cost 0.1727745880829146
 mixture_8_3_7 shares_of_cut_8_3 1.0
 mixture_8_4_0 cost 0.7789555405543274
 mixture_8_4_0 shares_of_cut_8_4 1.0
 mixture_8_4_1 cost 0.3323276034766457
 mixture_8_4_1 shares_of_cut_8_4 1.0
 mixture_8_4_2 cost 0.22627147817605694
 mixture_8_4_2 shares_of_cut_8_4 1.0
 mixture_8_4_3 cost 0.18284145150411224
 mixture_8_4_3 shares_of_cut_8_4 1.0
 mixture_8_4_4 cost 0.16301362677234743
 mixture_8_4_4 shares_of_cut_8_4 1.0
 mixture_8_4_5 cost 0.15537535494923052
 mixture_8_4_5 shares_of_cut_8_4 1.0
 mixture_8_4_6 cost 0.1553752990462347
 mixture_8_4_6 shares_of_cut_8_4 1.0
 mixture_8_4_7 cost 0.1608408696298124
 mixture_8_4_7 shares_of_cut_8_4 1.0
 mixture_8_5_0 cost 0.7366362173006674
 mixture_8_5_0 shares_of_cut_8_5 1.0
 mixture_8_5_1 cost 0.3248950237264654
 mixture_8_5_1 shares_of_cut_8_5 1.0
 mixture_8_5_2 cost 0.22712309324034263
 mixture_8_5_2 shares_of_cut_8_5 1.0
 mixture_8_5_3 cost 0.18708544773193872
 mixture_8_5_3 shares_of_cut_8_5 1.0
 mixture_8_5_4 cost 0.1688064025955012
 mixture_8_5_4 shares_of_cut_8_5 1.0
 mixture_8_5_5 cost 0.16176476705010234
 mixture_8_5_5 shares_of_cut_8_5 1.0
 mixture_8_5_6 cost 0.16176471551376906
 mixture_8_5_6 shares_of_cut_8_5 1.0
 mixture_8_5_7 cost 0.1668033626041657
 mixture_8_5_7 shares_of_cut_8_5 1.0
 mixture_8_6_0 cost 0.7248504119597287
 mixture_8_6_0 shares_of_cut_8_6 1.0
 mixture_8_6_1 cost 0.3350524625858911
 mixture_8_6_1 shares_of_cut_8_6 1.0
 mixture_8_6_2 cost 0.242491167761394
 mixture_8_6_2 shares_of_cut_8_6 1.0
 mixture_8_6_3 cost 0.20458727968680931
 mixture_8_6_3 shares_of_cut_8_6 1.0
 mixture_8_6_4 cost 0.18728239394330617
 mixture_8_6_4 shares_of_cut_8_6 1.0
 mixture_8_6_5 cost 0.18061603376688695
 mixture_8_6_5 shares_of_cut_8_6 1.0
 mixture_8_6_6 cost 0.18061598497711961
 mixture_8_6_6 shares_of_cut_8_6 1.0
 mixture_8_6_7 cost 0.1853861035227179
 mixture_8_6_7 shares_of_cut_8_6 1.0
 mixture_8_7_0 cost 0.6830111063124338
 mixture_8_7_0 shares_of_cut_8_7 1.0
 mixture_8_7_1 cost 0.3118653958261853
 mixture_8_7_1 shares_of_cut_8_7 1.0
 mixture_8_7_2 cost 0.22373325560751517
 mixture_8_7_2 shares_of_cut_8_7 1.0
 mixture_8_7_3 cost 0.18764310815488933
 mixture_8_7_3 shares_of_cut_8_7 1.0
 mixture_8_7_4 cost 0.1711662792632212
 mixture_8_7_4 shares_of_cut_8_7 1.0
 mixture_8_7_5 cost 0.16481891138196675
 mixture_8_7_5 shares_of_cut_8_7 1.0
 mixture_8_7_6 cost 0.16481886492684072
 mixture_8_7_6 shares_of_cut_8_7 1.0
 mixture_8_7_7 cost 0.169360728319282
 mixture_8_7_7 shares_of_cut_8_7 1.0
 mixture_8_8_0 cost 0.6576446881690929
 mixture_8_8_0 shares_of_cut_8_8 1.0
 mixture_8_8_1 cost 0.34106625981166033
 mixture_8_8_1 shares_of_cut_8_8 1.0
 mixture_8_8_2 cost 0.2658916487359997
 mixture_8_8_2 shares_of_cut_8_8 1.0
 mixture_8_8_3 cost 0.23510761476515948
 mixture_8_8_3 shares_of_cut_8_8 1.0
 mixture_8_8_4 cost 0.2210532731751551
 mixture_8_8_4 shares_of_cut_8_8 1.0
 mixture_8_8_5 cost 0.21563911994293433
 mixture_8_8_5 shares_of_cut_8_8 1.0
 mixture_8_8_6 cost 0.21563908031782117
 mixture_8_8_6 shares_of_cut_8_8 1.0
 mixture_8_8_7 cost 0.2195131813352071
 mixture_8_8_7 shares_of_cut_8_8 1.0
 mixture_8_9_0 cost 0.513107667644694
 mixture_8_9_0 shares_of_cut_8_9 1.0
 mixture_8_9_1 cost 0.2979888266655034
 mixture_8_9_1 shares_of_cut_8_9 1.0
 mixture_8_9_2 cost 0.24690677635157895
 mixture_8_9_2 shares_of_cut_8_9 1.0
 mixture_8_9_3 cost 0.22598865586298286
 mixture_8_9_3 shares_of_cut_8_9 1.0
 mixture_8_9_4 cost 0.21643856210184426
 mixture_8_9_4 shares_of_cut_8_9 1.0
 mixture_8_9_5 cost 0.21275958001123862
 mixture_8_9_5 shares_of_cut_8_9 1.0
 mixture_8_9_6 cost 0.2127595530854987
 mixture_8_9_6 shares_of_cut_8_9 1.0
 mixture_8_9_7 cost 0.21539205121564747
 mixture_8_9_7 shares_of_cut_8_9 1.0
 mixture_8_10_0 cost 0.41788568827785993
 mixture_8_10_0 shares_of_cut_8_10 1.0
 mixture_8_10_1 cost 0.24187185677206463
 mixture_8_10_1 shares_of_cut_8_10 1.0
 mixture_8_10_2 cost 0.2000756693437611
 mixture_8_10_2 shares_of_cut_8_10 1.0
 mixture_8_10_3 cost 0.18296011350337868
 mixture_8_10_3 shares_of_cut_8_10 1.0
 mixture_8_10_4 cost 0.17514606715352773
 mixture_8_10_4 shares_of_cut_8_10 1.0
 mixture_8_10_5 cost 0.17213586251100954
 mixture_8_10_5 shares_of_cut_8_10 1.0
 mixture_8_10_6 cost 0.1721358404799191
 mixture_8_10_6 shares_of_cut_8_10 1.0
 mixture_8_10_7 cost 0.17428979445350035
 mixture_8_10_7 shares_of_cut_8_10 1.0
 mixture_8_11_0 cost 0.4411239748995903
 mixture_8_11_0 shares_of_cut_8_11 1.0
 mixture_8_11_1 cost 0.2787361793398377
 mixture_8_11_1 shares_of_cut_8_11 1.0
 mixture_8_11_2 cost 0.2401756259945684
 mixture_8_11_2 shares_of_cut_8_11 1.0
 mixture_8_11_3 cost 0.2243850636340868
 mixture_8_11_3 shares_of_cut_8_11 1.0
 mixture_8_11_4 cost 0.21717593836081397
 mixture_8_11_4 shares_of_cut_8_11 1.0
 mixture_8_11_5 cost 0.2143987674311182
 mixture_8_11_5 shares_of_cut_8_11 1.0
 mixture_8_11_6 cost 0.21439874710555523
 mixture_8_11_6 shares_of_cut_8_11 1.0
 mixture_8_11_7 cost 0.2163859536478747
 mixture_8_11_7 shares_of_cut_8_11 1.0
 mixture_8_12_0 cost 0.3853551388076523
 mixture_8_12_0 shares_of_cut_8_12 1.0
 mixture_8_12_1 cost 0.23948660024984644
 mixture_8_12_1 shares_of_cut_8_12 1.0
 mixture_8_12_2 cost 0.20484870432259347
 mixture_8_12_2 shares_of_cut_8_12 1.0
 mixture_8_12_3 cost 0.19066447177857948
 mixture_8_12_3 shares_of_cut_8_12 1.0
 mixture_8_12_4 cost 0.1841887106890984
 mixture_8_12_4 shares_of_cut_8_12 1.0
 mixture_8_12_5 cost 0.18169405360330232
 mixture_8_12_5 shares_of_cut_8_12 1.0
 mixture_8_12_6 cost 0.18169403534540213
 mixture_8_12_6 shares_of_cut_8_12 1.0
 mixture_8_12_7 cost 0.18347908891510825
 mixture_8_12_7 shares_of_cut_8_12 1.0
 mixture_8_13_0 cost 0.2660332396241278
 mixture_8_13_0 shares_of_cut_8_13 1.0
 mixture_8_13_1 cost 0.2191850919568297
 mixture_8_13_1 shares_of_cut_8_13 1.0
 mixture_8_13_2 cost 0.20806054598325507
 mixture_8_13_2 shares_of_cut_8_13 1.0
 mixture_8_13_3 cost 0.20350503985877352
 mixture_8_13_3 shares_of_cut_8_13 1.0
 mixture_8_13_4 cost 0.20142523968542816
 mixture_8_13_4 shares_of_cut_8_13 1.0
 mixture_8_13_5 cost 0.20062403837985446
 mixture_8_13_5 shares_of_cut_8_13 1.0
 mixture_8_13_6 cost 0.20062403251602107
 mixture_8_13_6 shares_of_cut_8_13 1.0
 mixture_8_13_7 cost 0.20119733265362746
 mixture_8_13_7 shares_of_cut_8_13 1.0
 mixture_8_14_0 cost 0.21560430440005302
 mixture_8_14_0 shares_of_cut_8_14 1.0
 mixture_8_14_1 cost 0.2059941715646439
 mixture_8_14_1 shares_of_cut_8_14 1.0
 mixture_8_14_2 cost 0.2037121525337337
 mixture_8_14_2 shares_of_cut_8_14 1.0
 mixture_8_14_3 cost 0.2027776648075659
 mixture_8_14_3 shares_of_cut_8_14 1.0
 mixture_8_14_4 cost 0.20235102774863883
 mixture_8_14_4 shares_of_cut_8_14 1.0
 mixture_8_14_5 cost 0.2021866743780606
 mixture_8_14_5 shares_of_cut_8_14 1.0
 mixture_8_14_6 cost 0.2021866731751909
 mixture_8_14_6 shares_of_cut_8_14 1.0
 mixture_8_14_7 cost 0.20230427634097845
 mixture_8_14_7 shares_of_cut_8_14 1.0
 mixture_9_0_0 cost 0.846817527767048
 mixture_9_0_0 shares_of_cut_9_0 1.0
 mixture_9_0_1 cost 0.3659863182447446
 mixture_9_0_1 shares_of_cut_9_0 1.0
 mixture_9_0_2 cost 0.2615885276984592
 mixture_9_0_2 shares_of_cut_9_0 1.0
 mixture_9_0_3 cost 0.23065810013749982
 mixture_9_0_3 shares_of_cut_9_0 1.0
 mixture_9_0_4 cost 0.23065825406174084
 mixture_9_0_4 shares_of_cut_9_0 1.0
 mixture_9_0_5 cost 0.24914898733435284
 mixture_9_0_5 shares_of_cut_9_0 1.0
 mixture_9_0_6 cost 0.2811692570190052
 mixture_9_0_6 shares_of_cut_9_0 1.0
 mixture_9_0_7 cost 0.32435089976281545
 mixture_9_0_7 shares_of_cut_9_0 1.0
 mixture_9_1_0 cost 0.8232164042943604
 mixture_9_1_0 shares_of_cut_9_1 1.0
 mixture_9_1_1 cost 0.3526054187454901
 mixture_9_1_1 shares_of_cut_9_1 1.0
 mixture_9_1_2 cost 0.2504266372414308
 mixture_9_1_2 shares_of_cut_9_1 1.0
 mixture_9_1_3 cost 0.22015364599285459
 mixture_9_1_3 shares_of_cut_9_1 1.0
 mixture_9_1_4 cost 0.22015379664538565
 mixture_9_1_4 shares_of_cut_9_1 1.0
 mixture_9_1_5 cost 0.23825150335953688
 mixture_9_1_5 shares_of_cut_9_1 1.0
 mixture_9_1_6 cost 0.2695911717824866
 mixture_9_1_6 shares_of_cut_9_1 1.0
 mixture_9_1_7 cost 0.31185497464476974
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
 mixture_9_2_5 cost 0.19902779613121027
 mixture_9_2_5 shares_of_cut_9_2 1.0
 mixture_9_2_6 cost 0.22892201627916411
 mixture_9_2_6 shares_of_cut_9_2 1.0
 mixture_9_2_7 cost 0.2692365279071686
 mixture_9_2_7 shares_of_cut_9_2 1.0
 mixture_9_3_0 cost 0.7666496887556856
 mixture_9_3_0 shares_of_cut_9_3 1.0
 mixture_9_3_1 cost 0.3524092566745226
 mixture_9_3_1 shares_of_cut_9_3 1.0
 mixture_9_3_2 cost 0.26246961671817304
 mixture_9_3_2 shares_of_cut_9_3 1.0
 mixture_9_3_3 cost 0.23582277386860837
 mixture_9_3_3 shares_of_cut_9_3 1.0
 mixture_9_3_4 cost 0.23582290647573292
 mixture_9_3_4 shares_of_cut_9_3 1.0
 mixture_9_3_5 cost 0.2517528402833866
 mixture_9_3_5 shares_of_cut_9_3 1.0
 mixture_9_3_6 cost 0.2793385919709765
 mixture_9_3_6 shares_of_cut_9_3 1.0
 mixture_9_3_7 cost 0.3165399674098573
 mixture_9_3_7 shares_of_cut_9_3 1.0
 mixture_9_4_0 cost 0.6363365762607142
 mixture_9_4_0 shares_of_cut_9_4 1.0
 mixture_9_4_1 cost 0.27930177700041564
 mixture_9_4_1 shares_of_cut_9_4 1.0
 mixture_9_4_2 cost 0.20178259053175368
 mixture_9_4_2 shares_of_cut_9_4 1.0
 mixture_9_4_3 cost 0.1788156142278786
 mixture_9_4_3 shares_of_cut_9_4 1.0
 mixture_9_4_4 cost 0.17881572852227004
 mixture_9_4_4 shares_of_cut_9_4 1.0
 mixture_9_4_5 cost 0.19254577580585122
 mixture_9_4_5 shares_of_cut_9_4 1.0
 mixture_9_4_6 cost 0.21632199983772785
 mixture_9_4_6 shares_of_cut_9_4 1.0
 mixture_9_4_7 cost 0.24838595251684584
 mixture_9_4_7 shares_of_cut_9_4 1.0
 mixture_9_5_0 cost 0.6190194664952737
 mixture_9_5_0 shares_of_cut_9_5 1.0
 mixture_9_5_1 cost 0.28987316329527424
 mixture_9_5_1 shares_of_cut_9_5 1.0
 mixture_9_5_2 cost 0.2184091107544755
 mixture_9_5_2 shares_of_cut_9_5 1.0
 mixture_9_5_3 cost 0.19723611764073934
 mixture_9_5_3 shares_of_cut_9_5 1.0
 mixture_9_5_4 cost 0.19723622300743324
 mixture_9_5_4 shares_of_cut_9_5 1.0
 mixture_9_5_5 cost 0.20989379676639114
 mixture_9_5_5 shares_of_cut_9_5 1.0
 mixture_9_5_6 cost 0.23181282611692142
 mixture_9_5_6 shares_of_cut_9_5 1.0
 mixture_9_5_7 cost 0.2613722178405756
 mixture_9_5_7 shares_of_cut_9_5 1.0
 mixture_9_6_0 cost 0.6931213651821001
 mixture_9_6_0 shares_of_cut_9_6 1.0
 mixture_9_6_1 cost 0.38151651234335343
 mixture_9_6_1 shares_of_cut_9_6 1.0
 mixture_9_6_2 cost 0.3138610492294171
 mixture_9_6_2 shares_of_cut_9_6 1.0
 mixture_9_6_3 cost 0.29381644493272946
 mixture_9_6_3 shares_of_cut_9_6 1.0
 mixture_9_6_4 cost 0.2938165446840341
 mixture_9_6_4 shares_of_cut_9_6 1.0
 mixture_9_6_5 cost 0.30579954850364277
 mixture_9_6_5 shares_of_cut_9_6 1.0
 mixture_9_6_6 cost 0.32655042994674977
 mixture_9_6_6 shares_of_cut_9_6 1.0
 mixture_9_6_7 cost 0.354534489978727
 mixture_9_6_7 shares_of_cut_9_6 1.0
 mixture_9_7_0 cost 0.5907702924382334
 mixture_9_7_0 shares_of_cut_9_7 1.0
 mixture_9_7_1 cost 0.2940760571720438
 mixture_9_7_1 shares_of_cut_9_7 1.0
 mixture_9_7_2 cost 0.2296579786109989
 mixture_9_7_2 shares_of_cut_9_7 1.0
 mixture_9_7_3 cost 0.2105725295596111
 mixture_9_7_3 shares_of_cut_9_7 1.0
 mixture_9_7_4 cost 0.2105726245377116
 mixture_9_7_4 shares_of_cut_9_7 1.0
 mixture_9_7_5 cost 0.22198222911242096
 mixture_9_7_5 shares_of_cut_9_7 1.0
 mixture_9_7_6 cost 0.24174015921130823
 mixture_9_7_6 shares_of_cut_9_7 1.0
 mixture_9_7_7 cost 0.26838515275101793
 mixture_9_7_7 shares_of_cut_9_7 1.0
 mixture_9_8_0 cost 0.7788629303845807
 mixture_9_8_0 shares_of_cut_9_8 1.0
 mixture_9_8_1 cost 0.525789832543239
 mixture_9_8_1 shares_of_cut_9_8 1.0
 mixture_9_8_2 cost 0.47084274978713414
 mixture_9_8_2 shares_of_cut_9_8 1.0
 mixture_9_8_3 cost 0.4545633174928248
 mixture_9_8_3 shares_of_cut_9_8 1.0
 mixture_9_8_4 cost 0.4545633985068766
 mixture_9_8_4 shares_of_cut_9_8 1.0
 mixture_9_8_5 cost 0.46429551875611524
 mixture_9_8_5 shares_of_cut_9_8 1.0
 mixture_9_8_6 cost 0.4811485613255874
 mixture_9_8_6 shares_of_cut_9_8 1.0
 mixture_9_8_7 cost 0.5038761045520577
 mixture_9_8_7 shares_of_cut_9_8 1.0
 mixture_9_9_0 cost 0.6316146535382546
 mixture_9_9_0 shares_of_cut_9_9 1.0
 mixture_9_9_1 cost 0.4596484467025307
 mixture_9_9_1 shares_of_cut_9_9 1.0
 mixture_9_9_2 cost 0.4223112446101146
 mixture_9_9_2 shares_of_cut_9_9 1.0
 mixture_9_9_3 cost 0.41124917501452896
 mixture_9_9_3 shares_of_cut_9_9 1.0
 mixture_9_9_4 cost 0.41124923006454933
 mixture_9_9_4 shares_of_cut_9_9 1.0
 mixture_9_9_5 cost 0.41786232255840233
 mixture_9_9_5 shares_of_cut_9_9 1.0
 mixture_9_9_6 cost 0.42931416721922855
 mixture_9_9_6 shares_of_cut_9_9 1.0
 mixture_9_9_7 cost 0.44475780556992084
 mixture_9_9_7 shares_of_cut_9_9 1.0
 mixture_9_10_0 cost 0.39180302438267195
 mixture_9_10_0 shares_of_cut_9_10 1.0
 mixture_9_10_1 cost 0.2510973994504426
 mixture_9_10_1 shares_of_cut_9_10 1.0
 mixture_9_10_2 cost 0.22054747658883664
 mixture_9_10_2 shares_of_cut_9_10 1.0
 mixture_9_10_3 cost 0.21149630633782576
 mixture_9_10_3 shares_of_cut_9_10 1.0
 mixture_9_10_4 cost 0.2114963513806726
 mixture_9_10_4 shares_of_cut_9_10 1.0
 mixture_9_10_5 cost 0.21690729420021804
 mixture_9_10_5 shares_of_cut_9_10 1.0
 mixture_9_10_6 cost 0.22627738492488955
 mixture_9_10_6 shares_of_cut_9_10 1.0
 mixture_9_10_7 cost 0.23891362797139307
 mixture_9_10_7 shares_of_cut_9_10 1.0
 mixture_9_11_0 cost 0.5612726837344855
 mixture_9_11_0 shares_of_cut_9_11 1.0
 mixture_9_11_1 cost 0.4314597249452225
 mixture_9_11_1 shares_of_cut_9_11 1.0
 mixture_9_11_2 cost 0.40327481137578314
 mixture_9_11_2 shares_of_cut_9_11 1.0
 mixture_9_11_3 cost 0.39492433362228185
 mixture_9_11_3 shares_of_cut_9_11 1.0
 mixture_9_11_4 cost 0.3949243751781559
 mixture_9_11_4 shares_of_cut_9_11 1.0
 mixture_9_11_5 cost 0.39991643215941036
 mixture_9_11_5 shares_of_cut_9_11 1.0
 mixture_9_11_6 cost 0.4085611412936706
 mixture_9_11_6 shares_of_cut_9_11 1.0
 mixture_9_11_7 cost 0.42021915495614465
 mixture_9_11_7 shares_of_cut_9_11 1.0
 mixture_9_12_0 cost 0.40256397849296394
 mixture_9_12_0 shares_of_cut_9_12 1.0
 mixture_9_12_1 cost 0.2859565295206865
 mixture_9_12_1 shares_of_cut_9_12 1.0
 mixture_9_12_2 cost 0.2606387885070807
 mixture_9_12_2 shares_of_cut_9_12 1.0
 mixture_9_12_3 cost 0.25313778153815186
 mixture_9_12_3 shares_of_cut_9_12 1.0
 mixture_9_12_4 cost 0.2531378188666628
 mixture_9_12_4 shares_of_cut_9_12 1.0
 mixture_9_12_5 cost 0.25762204783068576
 mixture_9_12_5 shares_of_cut_9_12 1.0
 mixture_9_12_6 cost 0.2653873548436002
 mixture_9_12_6 shares_of_cut_9_12 1.0
 mixture_9_12_7 cost 0.2758594313292144
 mixture_9_12_7 shares_of_cut_9_12 1.0
 mixture_9_13_0 cost 0.3779707399209548
 mixture_9_13_0 shares_of_cut_9_13 1.0
 mixture_9_13_1 cost 0.340520285953492
 mixture_9_13_1 shares_of_cut_9_13 1.0
 mixture_9_13_2 cost 0.33238906532610657
 mixture_9_13_2 shares_of_cut_9_13 1.0
 mixture_9_13_3 cost 0.32997999010256507
 mixture_9_13_3 shares_of_cut_9_13 1.0
 mixture_9_13_4 cost 0.3299800020912475
 mixture_9_13_4 shares_of_cut_9_13 1.0
 mixture_9_13_5 cost 0.33142018804743484
 mixture_9_13_5 shares_of_cut_9_13 1.0
 mixture_9_13_6 cost 0.3339141476991849
 mixture_9_13_6 shares_of_cut_9_13 1.0
 mixture_9_13_7 cost 0.33727743213619793
 mixture_9_13_7 shares_of_cut_9_13 1.0
 mixture_9_14_0 cost 0.34174548807414423
 mixture_9_14_0 shares_of_cut_9_14 1.0
 mixture_9_14_1 cost 0.33406313871148374
 mixture_9_14_1 shares_of_cut_9_14 1.0
 mixture_9_14_2 cost 0.33239515151809174
 mixture_9_14_2 shares_of_cut_9_14 1.0
 mixture_9_14_3 cost 0.3319009690570659
 mixture_9_14_3 shares_of_cut_9_14 1.0
 mixture_9_14_4 cost 0.3319009715163484
 mixture_9_14_4 shares_of_cut_9_14 1.0
 mixture_9_14_5 cost 0.33219640215845064
 mixture_9_14_5 shares_of_cut_9_14 1.0
 mixture_9_14_6 cost 0.3327079972744343
 mixture_9_14_6 shares_of_cut_9_14 1.0
 mixture_9_14_7 cost 0.33339792018093845
 mixture_9_14_7 shares_of_cut_9_14 1.0
 mixture_10_0_0 cost 0.7372841741079366
 mixture_10_0_0 shares_of_cut_10_0 1.0
 mixture_10_0_1 cost 0.3000777084408861
 mixture_10_0_1 shares_of_cut_10_0 1.0
 mixture_10_0_2 cost 0.20515158028322517
 mixture_10_0_2 shares_of_cut_10_0 1.0
 mixture_10_0_3 cost 0.17702721305328886
 mixture_10_0_3 shares_of_cut_10_0 1.0
 mixture_10_0_4 cost 0.1770270988642531
 mixture_10_0_4 shares_of_cut_10_0 1.0
 mixture_10_0_5 cost 0.19383989106997135
 mixture_10_0_5 shares_of_cut_10_0 1.0
 mixture_10_0_6 cost 0.22295465182959545
 mixture_10_0_6 shares_of_cut_10_0 1.0
 mixture_10_0_7 cost 0.2622180763201423
 mixture_10_0_7 shares_of_cut_10_0 1.0
 mixture_10_1_0 cost 0.7731442152652024
 mixture_10_1_0 shares_of_cut_10_1 1.0
 mixture_10_1_1 cost 0.3452307154316081
 mixture_10_1_1 shares_of_cut_10_1 1.0
 mixture_10_1_2 cost 0.252322273047019
 mixture_10_1_2 shares_of_cut_10_1 1.0
 mixture_10_1_3 cost 0.22479569840314748
 mixture_10_1_3 shares_of_cut_10_1 1.0
 mixture_10_1_4 cost 0.22479558664123692
 mixture_10_1_4 shares_of_cut_10_1 1.0
 mixture_10_1_5 cost 0.24125101747240554
 mixture_10_1_5 shares_of_cut_10_1 1.0
 mixture_10_1_6 cost 0.269746934508903
 mixture_10_1_6 shares_of_cut_10_1 1.0
 mixture_10_1_7 cost 0.30817580212312723
 mixture_10_1_7 shares_of_cut_10_1 1.0
 mixture_10_2_0 cost 0.7350475634898321
 mixture_10_2_0 shares_of_cut_10_2 1.0
 mixture_10_2_1 cost 0.3268702912970188
 mixture_10_2_1 shares_of_cut_10_2 1.0
 mixture_10_2_2 cost 0.23824697235295147
 mixture_10_2_2 shares_of_cut_10_2 1.0
 mixture_10_2_3 cost 0.2119899784620912
 mixture_10_2_3 shares_of_cut_10_2 1.0
 mixture_10_2_4 cost 0.21198987185486373
 mixture_10_2_4 shares_of_cut_10_2 1.0
 mixture_10_2_5 cost 0.22768634525903517
 mixture_10_2_5 shares_of_cut_10_2 1.0
 mixture_10_2_6 cost 0.25486797352996715
 mixture_10_2_6 shares_of_cut_10_2 1.0
 mixture_10_2_7 cost 0.2915244248041911
 mixture_10_2_7 shares_of_cut_10_2 1.0
 mixture_10_3_0 cost 0.8102734437448852
 mixture_10_3_0 shares_of_cut_10_3 1.0
 mixture_10_3_1 cost 0.43361612271423683
 mixture_10_3_1 shares_of_cut_10_3 1.0
 mixture_10_3_2 cost 0.3518364054972799
 mixture_10_3_2 shares_of_cut_10_3 1.0
 mixture_10_3_3 cost 0.327607008980127
 mixture_10_3_3 shares_of_cut_10_3 1.0
 mixture_10_3_4 cost 0.32760691060524083
 mixture_10_3_4 shares_of_cut_10_3 1.0
 mixture_10_3_5 cost 0.34209128302088876
 mixture_10_3_5 shares_of_cut_10_3 1.0
 mixture_10_3_6 cost 0.3671739125136546
 mixture_10_3_6 shares_of_cut_10_3 1.0
 mixture_10_3_7 cost 0.4009997075199911
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
 mixture_10_4_5 cost 0.1932162725260894
 mixture_10_4_5 shares_of_cut_10_4 1.0
 mixture_10_4_6 cost 0.21483504967171438
 mixture_10_4_6 shares_of_cut_10_4 1.0
 mixture_10_4_7 cost 0.2439895816647215
 mixture_10_4_7 shares_of_cut_10_4 1.0
 mixture_10_5_0 cost 0.6812507772957955
 mixture_10_5_0 shares_of_cut_10_5 1.0
 mixture_10_5_1 cost 0.381967184509849
 mixture_10_5_1 shares_of_cut_10_5 1.0
 mixture_10_5_2 cost 0.31698682645192594
 mixture_10_5_2 shares_of_cut_10_5 1.0
 mixture_10_5_3 cost 0.2977346828301144
 mixture_10_5_3 shares_of_cut_10_5 1.0
 mixture_10_5_4 cost 0.2977346046636014
 mixture_10_5_4 shares_of_cut_10_5 1.0
 mixture_10_5_5 cost 0.3092435672504512
 mixture_10_5_5 shares_of_cut_10_5 1.0
 mixture_10_5_6 cost 0.3291736709600321
 mixture_10_5_6 shares_of_cut_10_5 1.0
 mixture_10_5_7 cost 0.3560509009860842
 mixture_10_5_7 shares_of_cut_10_5 1.0
 mixture_10_6_0 cost 0.6026960760758907
 mixture_10_6_0 shares_of_cut_10_6 1.0
 mixture_10_6_1 cost 0.3193624369602488
 mixture_10_6_1 shares_of_cut_10_6 1.0
 mixture_10_6_2 cost 0.2578451277479234
 mixture_10_6_2 shares_of_cut_10_6 1.0
 mixture_10_6_3 cost 0.23961900361472963
 mixture_10_6_3 shares_of_cut_10_6 1.0
 mixture_10_6_4 cost 0.23961892961400555
 mixture_10_6_4 shares_of_cut_10_6 1.0
 mixture_10_6_5 cost 0.2505145360915386
 mixture_10_6_5 shares_of_cut_10_6 1.0
 mixture_10_6_6 cost 0.2693824892573723
 mixture_10_6_6 shares_of_cut_10_6 1.0
 mixture_10_6_7 cost 0.29482733012466333
 mixture_10_6_7 shares_of_cut_10_6 1.0
 mixture_10_7_0 cost 0.5843173351425719
 mixture_10_7_0 shares_of_cut_10_7 1.0
 mixture_10_7_1 cost 0.31454150650326596
 mixture_10_7_1 shares_of_cut_10_7 1.0
 mixture_10_7_2 cost 0.2559678647704467
 mixture_10_7_2 shares_of_cut_10_7 1.0
 mixture_10_7_3 cost 0.23861387970795175
 mixture_10_7_3 shares_of_cut_10_7 1.0
 mixture_10_7_4 cost 0.23861380924823955
 mixture_10_7_4 shares_of_cut_10_7 1.0
 mixture_10_7_5 cost 0.24898804957910464
 mixture_10_7_5 shares_of_cut_10_7 1.0
 mixture_10_7_6 cost 0.2669531514848578
 mixture_10_7_6 shares_of_cut_10_7 1.0
 mixture_10_7_7 cost 0.2911804301482538
 mixture_10_7_7 shares_of_cut_10_7 1.0
 mixture_10_8_0 cost 0.6124189737303153
 mixture_10_8_0 shares_of_cut_10_8 1.0
 mixture_10_8_1 cost 0.38230663394989933
 mixture_10_8_1 shares_of_cut_10_8 1.0
 mixture_10_8_2 cost 0.33234471624740636
 mixture_10_8_2 shares_of_cut_10_8 1.0
 mixture_10_8_3 cost 0.3175421813895326
 mixture_10_8_3 shares_of_cut_10_8 1.0
 mixture_10_8_4 cost 0.3175421212890806
 mixture_10_8_4 shares_of_cut_10_8 1.0
 mixture_10_8_5 cost 0.3263911005620588
 mixture_10_8_5 shares_of_cut_10_8 1.0
 mixture_10_8_6 cost 0.34171490349420985
 mixture_10_8_6 shares_of_cut_10_8 1.0
 mixture_10_8_7 cost 0.3623801936644424
 mixture_10_8_7 shares_of_cut_10_8 1.0
 mixture_10_9_0 cost 0.6894092396886164
 mixture_10_9_0 shares_of_cut_10_9 1.0
 mixture_10_9_1 cost 0.5330451434821526
 mixture_10_9_1 shares_of_cut_10_9 1.0
 mixture_10_9_2 cost 0.4990954208651609
 mixture_10_9_2 shares_of_cut_10_9 1.0
 mixture_10_9_3 cost 0.4890369208002588
 mixture_10_9_3 shares_of_cut_10_9 1.0
 mixture_10_9_4 cost 0.4890368799612805
 mixture_10_9_4 shares_of_cut_10_9 1.0
 mixture_10_9_5 cost 0.4950498675641587
 mixture_10_9_5 shares_of_cut_10_9 1.0
 mixture_10_9_6 cost 0.5054625755406985
 mixture_10_9_6 shares_of_cut_10_9 1.0
 mixture_10_9_7 cost 0.5195048881928414
 mixture_10_9_7 shares_of_cut_10_9 1.0
 mixture_10_10_0 cost 0.47275772681018713
 mixture_10_10_0 shares_of_cut_10_10 1.0
 mixture_10_10_1 cost 0.34481800959172715
 mixture_10_10_1 shares_of_cut_10_10 1.0
 mixture_10_10_2 cost 0.3170397790602894
 mixture_10_10_2 shares_of_cut_10_10 1.0
 mixture_10_10_3 cost 0.3088097461744391
 mixture_10_10_3 shares_of_cut_10_10 1.0
 mixture_10_10_4 cost 0.3088097127593044
 mixture_10_10_4 shares_of_cut_10_10 1.0
 mixture_10_10_5 cost 0.31372963972600765
 mixture_10_10_5 shares_of_cut_10_10 1.0
 mixture_10_10_6 cost 0.32224949144591813
 mixture_10_10_6 shares_of_cut_10_10 1.0
 mixture_10_10_7 cost 0.3337391463820243
 mixture_10_10_7 shares_of_cut_10_10 1.0
 mixture_10_11_0 cost 0.8638271400626896
 mixture_10_11_0 shares_of_cut_10_11 1.0
 mixture_10_11_1 cost 0.7457918216680678
 mixture_10_11_1 shares_of_cut_10_11 1.0
 mixture_10_11_2 cost 0.720164031045248
 mixture_10_11_2 shares_of_cut_10_11 1.0
 mixture_10_11_3 cost 0.7125711226568326
 mixture_10_11_3 shares_of_cut_10_11 1.0
 mixture_10_11_4 cost 0.7125710918285163
 mixture_10_11_4 shares_of_cut_10_11 1.0
 mixture_10_11_5 cost 0.7171101447404554
 mixture_10_11_5 shares_of_cut_10_11 1.0
 mixture_10_11_6 cost 0.7249704357610884
 mixture_10_11_6 shares_of_cut_10_11 1.0
 mixture_10_11_7 cost 0.7355706239443396
 mixture_10_11_7 shares_of_cut_10_11 1.0
 mixture_10_12_0 cost 0.47425925121392626
 mixture_10_12_0 shares_of_cut_10_12 1.0
 mixture_10_12_1 cost 0.3682313361660042
 mixture_10_12_1 shares_of_cut_10_12 1.0
 mixture_10_12_2 cost 0.34521058912199004
 mixture_10_12_2 shares_of_cut_10_12 1.0
 mixture_10_12_3 cost 0.3383900861020207
 mixture_10_12_3 shares_of_cut_10_12 1.0
 mixture_10_12_4 cost 0.338390058409783
 mixture_10_12_4 shares_of_cut_10_12 1.0
 mixture_10_12_5 cost 0.34246736614352496
 mixture_10_12_5 shares_of_cut_10_12 1.0
 mixture_10_12_6 cost 0.3495280517071571
 mixture_10_12_6 shares_of_cut_10_12 1.0
 mixture_10_12_7 cost 0.3590499123457518
 mixture_10_12_7 shares_of_cut_10_12 1.0
 mixture_10_13_0 cost 0.43158196227226736
 mixture_10_13_0 shares_of_cut_10_13 1.0
 mixture_10_13_1 cost 0.3975293045152806
 mixture_10_13_1 shares_of_cut_10_13 1.0
 mixture_10_13_2 cost 0.3901358023413893
 mixture_10_13_2 shares_of_cut_10_13 1.0
 mixture_10_13_3 cost 0.387945282467783
 mixture_10_13_3 shares_of_cut_10_13 1.0
 mixture_10_13_4 cost 0.38794527357395264
 mixture_10_13_4 shares_of_cut_10_13 1.0
 mixture_10_13_5 cost 0.389254769896353
 mixture_10_13_5 shares_of_cut_10_13 1.0
 mixture_10_13_6 cost 0.39152242845513335
 mixture_10_13_6 shares_of_cut_10_13 1.0
 mixture_10_13_7 cost 0.39458053500555684
 mixture_10_13_7 shares_of_cut_10_13 1.0
 mixture_10_14_0 cost 0.39791327439991475
 mixture_10_14_0 shares_of_cut_10_14 1.0
 mixture_10_14_1 cost 0.39092792747078087
 mixture_10_14_1 shares_of_cut_10_14 1.0
 mixture_10_14_2 cost 0.3894112711770343
 mixture_10_14_2 shares_of_cut_10_14 1.0
 mixture_10_14_3 cost 0.38896192177877287
 mixture_10_14_3 shares_of_cut_10_14 1.0
 mixture_10_14_4 cost 0.38896191995434876
 mixture_10_14_4 shares_of_cut_10_14 1.0
 mixture_10_14_5 cost 0.38923054175120436
 mixture_10_14_5 shares_of_cut_10_14 1.0
 mixture_10_14_6 cost 0.3896957148916665
 mixture_10_14_6 shares_of_cut_10_14 1.0
 mixture_10_14_7 cost 0.3903230355358703
 mixture_10_14_7 shares_of_cut_10_14 1.0
 mixture_11_0_0 cost 0.841901245688675
 mixture_11_0_0 shares_of_cut_11_0 1.0
 mixture_11_0_1 cost 0.34562676155194805
 mixture_11_0_1 shares_of_cut_11_0 1.0
 mixture_11_0_2 cost 0.2378757027279172
 mixture_11_0_2 shares_of_cut_11_0 1.0
 mixture_11_0_3 cost 0.20595147779998219
 mixture_11_0_3 shares_of_cut_11_0 1.0
 mixture_11_0_4 cost 0.20595112694174356
 mixture_11_0_4 shares_of_cut_11_0 1.0
 mixture_11_0_5 cost 0.22503510529831094
 mixture_11_0_5 shares_of_cut_11_0 1.0
 mixture_11_0_6 cost 0.25808303325821497
 mixture_11_0_6 shares_of_cut_11_0 1.0
 mixture_11_0_7 cost 0.30265068780134663
 mixture_11_0_7 shares_of_cut_11_0 1.0
 mixture_11_1_0 cost 0.8240250973258327
 mixture_11_1_0 shares_of_cut_11_1 1.0
 mixture_11_1_1 cost 0.3382990889946096
 mixture_11_1_1 shares_of_cut_11_1 1.0
 mixture_11_1_2 cost 0.23283831402226587
 mixture_11_1_2 shares_of_cut_11_1 1.0
 mixture_11_1_3 cost 0.20159264889344602
 mixture_11_1_3 shares_of_cut_11_1 1.0
 mixture_11_1_4 cost 0.20159230549281357
 mixture_11_1_4 shares_of_cut_11_1 1.0
 mixture_11_1_5 cost 0.22027064767343044
 mixture_11_1_5 shares_of_cut_11_1 1.0
 mixture_11_1_6 cost 0.2526161311602653
 mixture_11_1_6 shares_of_cut_11_1 1.0
 mixture_11_1_7 cost 0.2962364856896273
 mixture_11_1_7 shares_of_cut_11_1 1.0
 mixture_11_2_0 cost 0.7813263408223826
 mixture_11_2_0 shares_of_cut_11_2 1.0
 mixture_11_2_1 cost 0.3180029888111887
 mixture_11_2_1 shares_of_cut_11_2 1.0
 mixture_11_2_2 cost 0.21740627599822246
 mixture_11_2_2 shares_of_cut_11_2 1.0
 mixture_11_2_3 cost 0.18760172352420268
 mixture_11_2_3 shares_of_cut_11_2 1.0
 mixture_11_2_4 cost 0.18760139596189515
 mixture_11_2_4 shares_of_cut_11_2 1.0
 mixture_11_2_5 cost 0.20541825559201432
 mixture_11_2_5 shares_of_cut_11_2 1.0
 mixture_11_2_6 cost 0.23627190059865272
 mixture_11_2_6 shares_of_cut_11_2 1.0
 mixture_11_2_7 cost 0.2778803970139383
 mixture_11_2_7 shares_of_cut_11_2 1.0
 mixture_11_3_0 cost 0.7490910742640075
 mixture_11_3_0 shares_of_cut_11_3 1.0
 mixture_11_3_1 cost 0.32154612154787465
 mixture_11_3_1 shares_of_cut_11_3 1.0
 mixture_11_3_2 cost 0.22871761066811447
 mixture_11_3_2 shares_of_cut_11_3 1.0
 mixture_11_3_3 cost 0.20121460240635433
 mixture_11_3_3 shares_of_cut_11_3 1.0
 mixture_11_3_4 cost 0.2012143001388112
 mixture_11_3_4 shares_of_cut_11_3 1.0
 mixture_11_3_5 cost 0.21765531994720894
 mixture_11_3_5 shares_of_cut_11_3 1.0
 mixture_11_3_6 cost 0.24612640852546144
 mixture_11_3_6 shares_of_cut_11_3 1.0
 mixture_11_3_7 cost 0.2845218456542873
 mixture_11_3_7 shares_of_cut_11_3 1.0
 mixture_11_4_0 cost 0.6508051689566682
 mixture_11_4_0 shares_of_cut_11_4 1.0
 mixture_11_4_1 cost 0.28230317217946926
 mixture_11_4_1 shares_of_cut_11_4 1.0
 mixture_11_4_2 cost 0.20229406109131304
 mixture_11_4_2 shares_of_cut_11_4 1.0
 mixture_11_4_3 cost 0.1785891538120837
 mixture_11_4_3 shares_of_cut_11_4 1.0
 mixture_11_4_4 cost 0.17858889328697988
 mixture_11_4_4 shares_of_cut_11_4 1.0
 mixture_11_4_5 cost 0.19275944679242754
 mixture_11_4_5 shares_of_cut_11_4 1.0
 mixture_11_4_6 cost 0.217298744765318
 mixture_11_4_6 shares_of_cut_11_4 1.0
 mixture_11_4_7 cost 0.25039186201350544
 mixture_11_4_7 shares_of_cut_11_4 1.0
 mixture_11_5_0 cost 0.6169015381681289
 mixture_11_5_0 shares_of_cut_11_5 1.0
 mixture_11_5_1 cost 0.27718375656162175
 mixture_11_5_1 shares_of_cut_11_5 1.0
 mixture_11_5_2 cost 0.20342427095533158
 mixture_11_5_2 shares_of_cut_11_5 1.0
 mixture_11_5_3 cost 0.18157098770444963
 mixture_11_5_3 shares_of_cut_11_5 1.0
 mixture_11_5_4 cost 0.18157074752933225
 mixture_11_5_4 shares_of_cut_11_5 1.0
 mixture_11_5_5 cost 0.19463441894253655
 mixture_11_5_5 shares_of_cut_11_5 1.0
 mixture_11_5_6 cost 0.21725691744305817
 mixture_11_5_6 shares_of_cut_11_5 1.0
 mixture_11_5_7 cost 0.2477650842272819
 mixture_11_5_7 shares_of_cut_11_5 1.0
 mixture_11_6_0 cost 0.6227438019299388
 mixture_11_6_0 shares_of_cut_11_6 1.0
 mixture_11_6_1 cost 0.30113086471922157
 mixture_11_6_1 shares_of_cut_11_6 1.0
 mixture_11_6_2 cost 0.23130230084243383
 mixture_11_6_2 shares_of_cut_11_6 1.0
 mixture_11_6_3 cost 0.2106136616408663
 mixture_11_6_3 shares_of_cut_11_6 1.0
 mixture_11_6_4 cost 0.2106134342655886
 mixture_11_6_4 shares_of_cut_11_6 1.0
 mixture_11_6_5 cost 0.22298089326078133
 mixture_11_6_5 shares_of_cut_11_6 1.0
 mixture_11_6_6 cost 0.24439775332442434
 mixture_11_6_6 shares_of_cut_11_6 1.0
 mixture_11_6_7 cost 0.27328002460851514
 mixture_11_6_7 shares_of_cut_11_6 1.0
 mixture_11_7_0 cost 0.5754677153648918
 mixture_11_7_0 shares_of_cut_11_7 1.0
 mixture_11_7_1 cost 0.26924429301393654
 mixture_11_7_1 shares_of_cut_11_7 1.0
 mixture_11_7_2 cost 0.2027570988305998
 mixture_11_7_2 shares_of_cut_11_7 1.0
 mixture_11_7_3 cost 0.18305843261700377
 mixture_11_7_3 shares_of_cut_11_7 1.0
 mixture_11_7_4 cost 0.1830582161218705
 mixture_11_7_4 shares_of_cut_11_7 1.0
 mixture_11_7_5 cost 0.19483387929058094
 mixture_11_7_5 shares_of_cut_11_7 1.0
 mixture_11_7_6 cost 0.21522592023762563
 mixture_11_7_6 shares_of_cut_11_7 1.0
 mixture_11_7_7 cost 0.24272614468316225
 mixture_11_7_7 shares_of_cut_11_7 1.0
 mixture_11_8_0 cost 0.5905479023422708
 mixture_11_8_0 shares_of_cut_11_8 1.0
 mixture_11_8_1 cost 0.3293466354676221
 mixture_11_8_1 shares_of_cut_11_8 1.0
 mixture_11_8_2 cost 0.2726346464946658
 mixture_11_8_2 shares_of_cut_11_8 1.0
 mixture_11_8_3 cost 0.25583215460416897
 mixture_11_8_3 shares_of_cut_11_8 1.0
 mixture_11_8_4 cost 0.25583196993899
 mixture_11_8_4 shares_of_cut_11_8 1.0
 mixture_11_8_5 cost 0.26587632942770073
 mixture_11_8_5 shares_of_cut_11_8 1.0
 mixture_11_8_6 cost 0.28327025340854933
 mixture_11_8_6 shares_of_cut_11_8 1.0
 mixture_11_8_7 cost 0.30672728817540323
 mixture_11_8_7 shares_of_cut_11_8 1.0
 mixture_11_9_0 cost 0.4619095999776059
 mixture_11_9_0 shares_of_cut_11_9 1.0
 mixture_11_9_1 cost 0.28442020474651275
 mixture_11_9_1 shares_of_cut_11_9 1.0
 mixture_11_9_2 cost 0.24588372770104333
 mixture_11_9_2 shares_of_cut_11_9 1.0
 mixture_11_9_3 cost 0.23446623283318407
 mixture_11_9_3 shares_of_cut_11_9 1.0
 mixture_11_9_4 cost 0.23446610735097903
 mixture_11_9_4 shares_of_cut_11_9 1.0
 mixture_11_9_5 cost 0.24129137015489383
 mixture_11_9_5 shares_of_cut_11_9 1.0
 mixture_11_9_6 cost 0.25311075022527457
 mixture_11_9_6 shares_of_cut_11_9 1.0
 mixture_11_9_7 cost 0.26905008683148496
 mixture_11_9_7 shares_of_cut_11_9 1.0
 mixture_11_10_0 cost 0.35536319282522494
 mixture_11_10_0 shares_of_cut_11_10 1.0
 mixture_11_10_1 cost 0.21013840282510968
 mixture_11_10_1 shares_of_cut_11_10 1.0
 mixture_11_10_2 cost 0.17860721315044814
 mixture_11_10_2 shares_of_cut_11_10 1.0
 mixture_11_10_3 cost 0.16926522800055577
 mixture_11_10_3 shares_of_cut_11_10 1.0
 mixture_11_10_4 cost 0.16926512532891808
 mixture_11_10_4 shares_of_cut_11_10 1.0
 mixture_11_10_5 cost 0.17484966944268657
 mixture_11_10_5 shares_of_cut_11_10 1.0
 mixture_11_10_6 cost 0.18452048378298969
 mixture_11_10_6 shares_of_cut_11_10 1.0
 mixture_11_10_7 cost 0.19756231542799688
 mixture_11_10_7 shares_of_cut_11_10 1.0
 mixture_11_11_0 cost 0.3966105445723682
 mixture_11_11_0 shares_of_cut_11_11 1.0
 mixture_11_11_1 cost 0.2626282699579424
 mixture_11_11_1 shares_of_cut_11_11 1.0
 mixture_11_11_2 cost 0.23353805392866334
 mixture_11_11_2 shares_of_cut_11_11 1.0
 mixture_11_11_3 cost 0.2249192745880578
 mixture_11_11_3 shares_of_cut_11_11 1.0
 mixture_11_11_4 cost 0.2249191798647013
 mixture_11_11_4 shares_of_cut_11_11 1.0
 mixture_11_11_5 cost 0.23007139886978098
 mixture_11_11_5 shares_of_cut_11_11 1.0
 mixture_11_11_6 cost 0.23899355122880037
 mixture_11_11_6 shares_of_cut_11_11 1.0
 mixture_11_11_7 cost 0.2510257550208326
 mixture_11_11_7 shares_of_cut_11_11 1.0
 mixture_11_12_0 cost 0.3343822071012329
 mixture_11_12_0 shares_of_cut_11_12 1.0
 mixture_11_12_1 cost 0.21402957516058
 mixture_11_12_1 shares_of_cut_11_12 1.0
 mixture_11_12_2 cost 0.18789862557847048
 mixture_11_12_2 shares_of_cut_11_12 1.0
 mixture_11_12_3 cost 0.18015661059370688
 mixture_11_12_3 shares_of_cut_11_12 1.0
 mixture_11_12_4 cost 0.18015652550629294
 mixture_11_12_4 shares_of_cut_11_12 1.0
 mixture_11_12_5 cost 0.18478462365868265
 mixture_11_12_5 shares_of_cut_11_12 1.0
 mixture_11_12_6 cost 0.19279915037181453
 mixture_11_12_6 shares_of_cut_11_12 1.0
 mixture_11_12_7 cost 0.20360735166996935
 mixture_11_12_7 shares_of_cut_11_12 1.0
 mixture_11_13_0 cost 0.24671516161930085
 mixture_11_13_0 shares_of_cut_11_13 1.0
 mixture_11_13_1 cost 0.20806187881377455
 mixture_11_13_1 shares_of_cut_11_13 1.0
 mixture_11_13_2 cost 0.19966948250396813
 mixture_11_13_2 shares_of_cut_11_13 1.0
 mixture_11_13_3 cost 0.19718300348090648
 mixture_11_13_3 shares_of_cut_11_13 1.0
 mixture_11_13_4 cost 0.19718297615364477
 mixture_11_13_4 shares_of_cut_11_13 1.0
 mixture_11_13_5 cost 0.1986693681323783
 mixture_11_13_5 shares_of_cut_11_13 1.0
 mixture_11_13_6 cost 0.20124336890494046
 mixture_11_13_6 shares_of_cut_11_13 1.0
 mixture_11_13_7 cost 0.20471460550907755
 mixture_11_13_7 shares_of_cut_11_13 1.0
 mixture_11_14_0 cost 0.20529737781192664
 mixture_11_14_0 shares_of_cut_11_14 1.0
 mixture_11_14_1 cost 0.19736828774578863
 mixture_11_14_1 shares_of_cut_11_14 1.0
 mixture_11_14_2 cost 0.1956467246240745
 mixture_11_14_2 shares_of_cut_11_14 1.0
 mixture_11_14_3 cost 0.195136664036967
 mixture_11_14_3 shares_of_cut_11_14 1.0
 mixture_11_14_4 cost 0.19513665843122532
 mixture_11_14_4 shares_of_cut_11_14 1.0
 mixture_11_14_5 cost 0.19544156748467517
 mixture_11_14_5 shares_of_cut_11_14 1.0
 mixture_11_14_6 cost 0.19596958173015697
 mixture_11_14_6 shares_of_cut_11_14 1.0
 mixture_11_14_7 cost 0.1966816492617443
 mixture_11_14_7 shares_of_cut_11_14 1.0
 mixture_12_0_0 cost 0.9481609857663605
 mixture_12_0_0 shares_of_cut_12_0 1.0
 mixture_12_0_1 cost 0.38053041975202573
 mixture_12_0_1 shares_of_cut_12_0 1.0
 mixture_12_0_2 cost 0.24929515703420593
 mixture_12_0_2 shares_of_cut_12_0 1.0
 mixture_12_0_3 cost 0.19984980180605072
 mixture_12_0_3 shares_of_cut_12_0 1.0
 mixture_12_0_4 cost 0.1824073500717559
 mixture_12_0_4 shares_of_cut_12_0 1.0
 mixture_12_0_5 cost 0.18240745160613345
 mixture_12_0_5 shares_of_cut_12_0 1.0
 mixture_12_0_6 cost 0.19404347375424869
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
 mixture_12_1_4 cost 0.1909612450753596
 mixture_12_1_4 shares_of_cut_12_1 1.0
 mixture_12_1_5 cost 0.1909613444515909
 mixture_12_1_5 shares_of_cut_12_1 1.0
 mixture_12_1_6 cost 0.2023500391588944
 mixture_12_1_6 shares_of_cut_12_1 1.0
 mixture_12_1_7 cost 0.2224144376371479
 mixture_12_1_7 shares_of_cut_12_1 1.0
 mixture_12_2_0 cost 0.9025659917157972
 mixture_12_2_0 shares_of_cut_12_2 1.0
 mixture_12_2_1 cost 0.37262438690559396
 mixture_12_2_1 shares_of_cut_12_2 1.0
 mixture_12_2_2 cost 0.25010275065774296
 mixture_12_2_2 shares_of_cut_12_2 1.0
 mixture_12_2_3 cost 0.20394041820266265
 mixture_12_2_3 shares_of_cut_12_2 1.0
 mixture_12_2_4 cost 0.1876560927675463
 mixture_12_2_4 shares_of_cut_12_2 1.0
 mixture_12_2_5 cost 0.18765618756034677
 mixture_12_2_5 shares_of_cut_12_2 1.0
 mixture_12_2_6 cost 0.1985196128583839
 mixture_12_2_6 shares_of_cut_12_2 1.0
 mixture_12_2_7 cost 0.21765860109368843
 mixture_12_2_7 shares_of_cut_12_2 1.0
 mixture_12_3_0 cost 0.916526507969448
 mixture_12_3_0 shares_of_cut_12_3 1.0
 mixture_12_3_1 cost 0.4275076458996255
 mixture_12_3_1 shares_of_cut_12_3 1.0
 mixture_12_3_2 cost 0.3144472811480878
 mixture_12_3_2 shares_of_cut_12_3 1.0
 mixture_12_3_3 cost 0.2718496608013005
 mixture_12_3_3 shares_of_cut_12_3 1.0
 mixture_12_3_4 cost 0.25682283101180453
 mixture_12_3_4 shares_of_cut_12_3 1.0
 mixture_12_3_5 cost 0.2568229184845884
 mixture_12_3_5 shares_of_cut_12_3 1.0
 mixture_12_3_6 cost 0.26684745671522847
 mixture_12_3_6 shares_of_cut_12_3 1.0
 mixture_12_3_7 cost 0.28450850873123
 mixture_12_3_7 shares_of_cut_12_3 1.0
 mixture_12_4_0 cost 0.825975301206771
 mixture_12_4_0 shares_of_cut_12_4 1.0
 mixture_12_4_1 cost 0.4044887978820796
 mixture_12_4_1 shares_of_cut_12_4 1.0
 mixture_12_4_2 cost 0.3070418045247236
 mixture_12_4_2 shares_of_cut_12_4 1.0
 mixture_12_4_3 cost 0.2703268157123768
 mixture_12_4_3 shares_of_cut_12_4 1.0
 mixture_12_4_4 cost 0.2573751558986381
 mixture_12_4_4 shares_of_cut_12_4 1.0
 mixture_12_4_5 cost 0.2573752312916355
 mixture_12_4_5 shares_of_cut_12_4 1.0
 mixture_12_4_6 cost 0.2660154042869951
 mixture_12_4_6 shares_of_cut_12_4 1.0
 mixture_12_4_7 cost 0.281237506411549
 mixture_12_4_7 shares_of_cut_12_4 1.0
 mixture_12_5_0 cost 0.827265382551702
 mixture_12_5_0 shares_of_cut_12_5 1.0
 mixture_12_5_1 cost 0.43870178957578604
 mixture_12_5_1 shares_of_cut_12_5 1.0
 mixture_12_5_2 cost 0.3488665194901252
 mixture_12_5_2 shares_of_cut_12_5 1.0
 mixture_12_5_3 cost 0.3150193906818128
 mixture_12_5_3 shares_of_cut_12_5 1.0
 mixture_12_5_4 cost 0.3030794034401542
 mixture_12_5_4 shares_of_cut_12_5 1.0
 mixture_12_5_5 cost 0.30307947294409726
 mixture_12_5_5 shares_of_cut_12_5 1.0
 mixture_12_5_6 cost 0.31104474973594787
 mixture_12_5_6 shares_of_cut_12_5 1.0
 mixture_12_5_7 cost 0.3250778318097683
 mixture_12_5_7 shares_of_cut_12_5 1.0
 mixture_12_6_0 cost 0.8559136940780374
 mixture_12_6_0 shares_of_cut_12_6 1.0
 mixture_12_6_1 cost 0.4880581233770534
 mixture_12_6_1 shares_of_cut_12_6 1.0
 mixture_12_6_2 cost 0.40301051432715945
 mixture_12_6_2 shares_of_cut_12_6 1.0
 mixture_12_6_3 cost 0.37096722692338246
 mixture_12_6_3 shares_of_cut_12_6 1.0
 mixture_12_6_4 cost 0.35966356672376354
 mixture_12_6_4 shares_of_cut_12_6 1.0
 mixture_12_6_5 cost 0.35966363252357886
 mixture_12_6_5 shares_of_cut_12_6 1.0
 mixture_12_6_6 cost 0.36720440961393047
 mixture_12_6_6 shares_of_cut_12_6 1.0
 mixture_12_6_7 cost 0.3804896157121738
 mixture_12_6_7 shares_of_cut_12_6 1.0
 mixture_12_7_0 cost 0.8019157893862185
 mixture_12_7_0 shares_of_cut_12_7 1.0
 mixture_12_7_1 cost 0.45166249184205076
 mixture_12_7_1 shares_of_cut_12_7 1.0
 mixture_12_7_2 cost 0.37068449968820544
 mixture_12_7_2 shares_of_cut_12_7 1.0
 mixture_12_7_3 cost 0.3401745170449051
 mixture_12_7_3 shares_of_cut_12_7 1.0
 mixture_12_7_4 cost 0.3294117487886279
 mixture_12_7_4 shares_of_cut_12_7 1.0
 mixture_12_7_5 cost 0.3294118114398534
 mixture_12_7_5 shares_of_cut_12_7 1.0
 mixture_12_7_6 cost 0.3365917544726804
 mixture_12_7_6 shares_of_cut_12_7 1.0
 mixture_12_7_7 cost 0.34924124958728897
 mixture_12_7_7 shares_of_cut_12_7 1.0
 mixture_12_8_0 cost 0.9011155262102019
 mixture_12_8_0 shares_of_cut_12_8 1.0
 mixture_12_8_1 cost 0.6023578271968673
 mixture_12_8_1 shares_of_cut_12_8 1.0
 mixture_12_8_2 cost 0.5332855335846938
 mixture_12_8_2 shares_of_cut_12_8 1.0
 mixture_12_8_3 cost 0.5072612469459656
 mixture_12_8_3 shares_of_cut_12_8 1.0
 mixture_12_8_4 cost 0.4980808626303728
 mixture_12_8_4 shares_of_cut_12_8 1.0
 mixture_12_8_5 cost 0.498080916070372
 mixture_12_8_5 shares_of_cut_12_8 1.0
 mixture_12_8_6 cost 0.5042052360256003
 mixture_12_8_6 shares_of_cut_12_8 1.0
 mixture_12_8_7 cost 0.5149949532976962
 mixture_12_8_7 shares_of_cut_12_8 1.0
 mixture_12_9_0 cost 0.8360014013866595
 mixture_12_9_0 shares_of_cut_12_9 1.0
 mixture_12_9_1 cost 0.6329919598438005
 mixture_12_9_1 shares_of_cut_12_9 1.0
 mixture_12_9_2 cost 0.5860565074735309
 mixture_12_9_2 shares_of_cut_12_9 1.0
 mixture_12_9_3 cost 0.5683726924136093
 mixture_12_9_3 shares_of_cut_12_9 1.0
 mixture_12_9_4 cost 0.5621345111074462
 mixture_12_9_4 shares_of_cut_12_9 1.0
 mixture_12_9_5 cost 0.5621345474205669
 mixture_12_9_5 shares_of_cut_12_9 1.0
 mixture_12_9_6 cost 0.5662960963213877
 mixture_12_9_6 shares_of_cut_12_9 1.0
 mixture_12_9_7 cost 0.5736278386833334
 mixture_12_9_7 shares_of_cut_12_9 1.0
 mixture_12_10_0 cost 0.6892374090111754
 mixture_12_10_0 shares_of_cut_12_10 1.0
 mixture_12_10_1 cost 0.5231316905387196
 mixture_12_10_1 shares_of_cut_12_10 1.0
 mixture_12_10_2 cost 0.4847283188603269
 mixture_12_10_2 shares_of_cut_12_10 1.0
 mixture_12_10_3 cost 0.4702591257846829
 mixture_12_10_3 shares_of_cut_12_10 1.0
 mixture_12_10_4 cost 0.46515494156572906
 mixture_12_10_4 shares_of_cut_12_10 1.0
 mixture_12_10_5 cost 0.46515497127773153
 mixture_12_10_5 shares_of_cut_12_10 1.0
 mixture_12_10_6 cost 0.4685600201507079
 mixture_12_10_6 shares_of_cut_12_10 1.0
 mixture_12_10_7 cost 0.47455897430491084
 mixture_12_10_7 shares_of_cut_12_10 1.0
 mixture_12_11_0 cost 0.8209525451426186
 mixture_12_11_0 shares_of_cut_12_11 1.0
 mixture_12_11_1 cost 0.6677058302574713
 mixture_12_11_1 shares_of_cut_12_11 1.0
 mixture_12_11_2 cost 0.632275439273052
 mixture_12_11_2 shares_of_cut_12_11 1.0
 mixture_12_11_3 cost 0.6189263726287928
 mixture_12_11_3 shares_of_cut_12_11 1.0
 mixture_12_11_4 cost 0.6142173266614622
 mixture_12_11_4 shares_of_cut_12_11 1.0
 mixture_12_11_5 cost 0.6142173540733225
 mixture_12_11_5 shares_of_cut_12_11 1.0
 mixture_12_11_6 cost 0.6173588025352161
 mixture_12_11_6 shares_of_cut_12_11 1.0
 mixture_12_11_7 cost 0.6228933502036075
 mixture_12_11_7 shares_of_cut_12_11 1.0
 mixture_12_12_0 cost 0.6950911548144538
 mixture_12_12_0 shares_of_cut_12_12 1.0
 mixture_12_12_1 cost 0.5574338003191416
 mixture_12_12_1 shares_of_cut_12_12 1.0
 mixture_12_12_2 cost 0.5256076440762163
 mixture_12_12_2 shares_of_cut_12_12 1.0
 mixture_12_12_3 cost 0.5136165407066755
 mixture_12_12_3 shares_of_cut_12_12 1.0
 mixture_12_12_4 cost 0.5093865328363901
 mixture_12_12_4 shares_of_cut_12_12 1.0
 mixture_12_12_5 cost 0.5093865574597185
 mixture_12_12_5 shares_of_cut_12_12 1.0
 mixture_12_12_6 cost 0.512208435141545
 mixture_12_12_6 shares_of_cut_12_12 1.0
 mixture_12_12_7 cost 0.5171799687299156
 mixture_12_12_7 shares_of_cut_12_12 1.0
 mixture_12_13_0 cost 0.6783287255369033
 mixture_12_13_0 shares_of_cut_12_13 1.0
 mixture_12_13_1 cost 0.6341177384752185
 mixture_12_13_1 shares_of_cut_12_13 1.0
 mixture_12_13_2 cost 0.6238962302453256
 mixture_12_13_2 shares_of_cut_12_13 1.0
 mixture_12_13_3 cost 0.6200450846391231
 mixture_12_13_3 shares_of_cut_12_13 1.0
 mixture_12_13_4 cost 0.618686546085846
 mixture_12_13_4 shares_of_cut_12_13 1.0
 mixture_12_13_5 cost 0.6186865539940444
 mixture_12_13_5 shares_of_cut_12_13 1.0
 mixture_12_13_6 cost 0.6195928477270475
 mixture_12_13_6 shares_of_cut_12_13 1.0
 mixture_12_13_7 cost 0.621189539803239
 mixture_12_13_7 shares_of_cut_12_13 1.0
 mixture_12_14_0 cost 0.6562705174945398
 mixture_12_14_0 shares_of_cut_12_14 1.0
 mixture_12_14_1 cost 0.647201355113464
 mixture_12_14_1 shares_of_cut_12_14 1.0
 mixture_12_14_2 cost 0.6451045795362287
 mixture_12_14_2 shares_of_cut_12_14 1.0
 mixture_12_14_3 cost 0.6443145798737674
 mixture_12_14_3 shares_of_cut_12_14 1.0
 mixture_12_14_4 cost 0.644035897863718
 mixture_12_14_4 shares_of_cut_12_14 1.0
 mixture_12_14_5 cost 0.6440358994859557
 mixture_12_14_5 shares_of_cut_12_14 1.0
 mixture_12_14_6 cost 0.6442218108526956
 mixture_12_14_6 shares_of_cut_12_14 1.0
 mixture_12_14_7 cost 0.6445493461708136
 mixture_12_14_7 shares_of_cut_12_14 1.0
 mixture_13_0_0 cost 0.33218852724547165
 mixture_13_0_0 shares_of_cut_13_0 1.0
 mixture_13_0_1 cost 0.1603031570334922
 mixture_13_0_1 shares_of_cut_13_0 1.0
 mixture_13_0_2 cost 0.16030328931438265
 mixture_13_0_2 shares_of_cut_13_0 1.0
 mixture_13_0_3 cost 0.20963403800002905
 mixture_13_0_3 shares_of_cut_13_0 1.0
 mixture_13_0_4 cost 0.29108855661960753
 mixture_13_0_4 shares_of_cut_13_0 1.0
 mixture_13_0_5 cost 0.39963465422410344
 mixture_13_0_5 shares_of_cut_13_0 1.0
 mixture_13_0_6 cost 0.533265505164511
 mixture_13_0_6 shares_of_cut_13_0 1.0
 mixture_13_0_7 cost 0.6910231473714443
 mixture_13_0_7 shares_of_cut_13_0 1.0
 mixture_13_1_0 cost 0.33993964874848176
 mixture_13_1_0 shares_of_cut_13_1 1.0
 mixture_13_1_1 cost 0.1717077580663941
 mixture_13_1_1 shares_of_cut_13_1 1.0
 mixture_13_1_2 cost 0.17170788753561106
 mixture_13_1_2 shares_of_cut_13_1 1.0
 mixture_13_1_3 cost 0.21999009509006656
 mixture_13_1_3 shares_of_cut_13_1 1.0
 mixture_13_1_4 cost 0.29971327138524123
 mixture_13_1_4 shares_of_cut_13_1 1.0
 mixture_13_1_5 cost 0.40595218632981334
 mixture_13_1_5 shares_of_cut_13_1 1.0
 mixture_13_1_6 cost 0.5367426700076046
 mixture_13_1_6 shares_of_cut_13_1 1.0
 mixture_13_1_7 cost 0.6911471221450385
 mixture_13_1_7 shares_of_cut_13_1 1.0
 mixture_13_2_0 cost 0.32945652525031827
 mixture_13_2_0 shares_of_cut_13_2 1.0
 mixture_13_2_1 cost 0.16898382630261571
 mixture_13_2_1 shares_of_cut_13_2 1.0
 mixture_13_2_2 cost 0.16898394980045311
 mixture_13_2_2 shares_of_cut_13_2 1.0
 mixture_13_2_3 cost 0.21503928524251967
 mixture_13_2_3 shares_of_cut_13_2 1.0
 mixture_13_2_4 cost 0.29108546897676896
 mixture_13_2_4 shares_of_cut_13_2 1.0
 mixture_13_2_5 cost 0.3924244323879797
 mixture_13_2_5 shares_of_cut_13_2 1.0
 mixture_13_2_6 cost 0.5171825970103623
 mixture_13_2_6 shares_of_cut_13_2 1.0
 mixture_13_2_7 cost 0.6644656065727912
 mixture_13_2_7 shares_of_cut_13_2 1.0
 mixture_13_3_0 cost 0.34882639080757766
 mixture_13_3_0 shares_of_cut_13_3 1.0
 mixture_13_3_1 cost 0.20074559111119614
 mixture_13_3_1 shares_of_cut_13_3 1.0
 mixture_13_3_2 cost 0.20074570507237857
 mixture_13_3_2 shares_of_cut_13_3 1.0
 mixture_13_3_3 cost 0.24324459084714148
 mixture_13_3_3 shares_of_cut_13_3 1.0
 mixture_13_3_4 cost 0.31341839470953864
 mixture_13_3_4 shares_of_cut_13_3 1.0
 mixture_13_3_5 cost 0.4069318386831142
 mixture_13_3_5 shares_of_cut_13_3 1.0
 mixture_13_3_6 cost 0.5220560243363758
 mixture_13_3_6 shares_of_cut_13_3 1.0
 mixture_13_3_7 cost 0.6579656586898305
 mixture_13_3_7 shares_of_cut_13_3 1.0
 mixture_13_4_0 cost 0.2970320609584044
 mixture_13_4_0 shares_of_cut_13_4 1.0
 mixture_13_4_1 cost 0.16940087264518072
 mixture_13_4_1 shares_of_cut_13_4 1.0
 mixture_13_4_2 cost 0.16940097086859096
 mixture_13_4_2 shares_of_cut_13_4 1.0
 mixture_13_4_3 cost 0.2060308601219071
 mixture_13_4_3 shares_of_cut_13_4 1.0
 mixture_13_4_4 cost 0.26651382613627617
 mixture_13_4_4 shares_of_cut_13_4 1.0
 mixture_13_4_5 cost 0.3471132826632601
 mixture_13_4_5 shares_of_cut_13_4 1.0
 mixture_13_4_6 cost 0.4463390880927602
 mixture_13_4_6 shares_of_cut_13_4 1.0
 mixture_13_4_7 cost 0.5634799204715242
 mixture_13_4_7 shares_of_cut_13_4 1.0
 mixture_13_5_0 cost 0.3170828265853265
 mixture_13_5_0 shares_of_cut_13_5 1.0
 mixture_13_5_1 cost 0.1994210919495008
 mixture_13_5_1 shares_of_cut_13_5 1.0
 mixture_13_5_2 cost 0.19942118250054072
 mixture_13_5_2 shares_of_cut_13_5 1.0
 mixture_13_5_3 cost 0.23318985899743438
 mixture_13_5_3 shares_of_cut_13_5 1.0
 mixture_13_5_4 cost 0.288948414498034
 mixture_13_5_4 shares_of_cut_13_5 1.0
 mixture_13_5_5 cost 0.3632521328211454
 mixture_13_5_5 shares_of_cut_13_5 1.0
 mixture_13_5_6 cost 0.4547272694375947
 mixture_13_5_6 shares_of_cut_13_5 1.0
 mixture_13_5_7 cost 0.56271806476377
 mixture_13_5_7 shares_of_cut_13_5 1.0
 mixture_13_6_0 cost 0.3029625658906107
 mixture_13_6_0 shares_of_cut_13_6 1.0
 mixture_13_6_1 cost 0.19157146974431746
 mixture_13_6_1 shares_of_cut_13_6 1.0
 mixture_13_6_2 cost 0.19157155546955026
 mixture_13_6_2 shares_of_cut_13_6 1.0
 mixture_13_6_3 cost 0.22354057158206
 mixture_13_6_3 shares_of_cut_13_6 1.0
 mixture_13_6_4 cost 0.2763275429450896
 mixture_13_6_4 shares_of_cut_13_6 1.0
 mixture_13_6_5 cost 0.34667133532053085
 mixture_13_6_5 shares_of_cut_13_6 1.0
 mixture_13_6_6 cost 0.4332714162166331
 mixture_13_6_6 shares_of_cut_13_6 1.0
 mixture_13_6_7 cost 0.53550697395615
 mixture_13_6_7 shares_of_cut_13_6 1.0
 mixture_13_7_0 cost 0.2951748862092754
 mixture_13_7_0 shares_of_cut_13_7 1.0
 mixture_13_7_1 cost 0.18911397032331598
 mixture_13_7_1 shares_of_cut_13_7 1.0
 mixture_13_7_2 cost 0.18911405194650688
 mixture_13_7_2 shares_of_cut_13_7 1.0
 mixture_13_7_3 cost 0.219553317257378
 mixture_13_7_3 shares_of_cut_13_7 1.0
 mixture_13_7_4 cost 0.269814376922829
 mixture_13_7_4 shares_of_cut_13_7 1.0
 mixture_13_7_5 cost 0.3367921453831795
 mixture_13_7_5 shares_of_cut_13_7 1.0
 mixture_13_7_6 cost 0.4192483219843685
 mixture_13_7_6 shares_of_cut_13_7 1.0
 mixture_13_7_7 cost 0.5165918015361304
 mixture_13_7_7 shares_of_cut_13_7 1.0
 mixture_13_8_0 cost 0.31160165594657196
 mixture_13_8_0 shares_of_cut_13_8 1.0
 mixture_13_8_1 cost 0.22113422735272606
 mixture_13_8_1 shares_of_cut_13_8 1.0
 mixture_13_8_2 cost 0.2211342969753588
 mixture_13_8_2 shares_of_cut_13_8 1.0
 mixture_13_8_3 cost 0.24709826341820296
 mixture_13_8_3 shares_of_cut_13_8 1.0
 mixture_13_8_4 cost 0.2899697471155934
 mixture_13_8_4 shares_of_cut_13_8 1.0
 mixture_13_8_5 cost 0.34710018423228856
 mixture_13_8_5 shares_of_cut_13_8 1.0
 mixture_13_8_6 cost 0.4174333338800858
 mixture_13_8_6 shares_of_cut_13_8 1.0
 mixture_13_8_7 cost 0.5004649974468467
 mixture_13_8_7 shares_of_cut_13_8 1.0
 mixture_13_9_0 cost 0.32705369561472575
 mixture_13_9_0 shares_of_cut_13_9 1.0
 mixture_13_9_1 cost 0.26557999228487317
 mixture_13_9_1 shares_of_cut_13_9 1.0
 mixture_13_9_2 cost 0.26558003959428755
 mixture_13_9_2 shares_of_cut_13_9 1.0
 mixture_13_9_3 cost 0.28322286635726934
 mixture_13_9_3 shares_of_cut_13_9 1.0
 mixture_13_9_4 cost 0.3123545539832762
 mixture_13_9_4 shares_of_cut_13_9 1.0
 mixture_13_9_5 cost 0.3511753715637531
 mixture_13_9_5 shares_of_cut_13_9 1.0
 mixture_13_9_6 cost 0.39896759074037874
 mixture_13_9_6 shares_of_cut_13_9 1.0
 mixture_13_9_7 cost 0.45538860250587077
 mixture_13_9_7 shares_of_cut_13_9 1.0
 mixture_13_10_0 cost 0.268713921859839
 mixture_13_10_0 shares_of_cut_13_10 1.0
 mixture_13_10_1 cost 0.2184151102323413
 mixture_13_10_1 shares_of_cut_13_10 1.0
 mixture_13_10_2 cost 0.218415148941695
 mixture_13_10_2 shares_of_cut_13_10 1.0
 mixture_13_10_3 cost 0.23285080470764352
 mixture_13_10_3 shares_of_cut_13_10 1.0
 mixture_13_10_4 cost 0.25668683847364654
 mixture_13_10_4 shares_of_cut_13_10 1.0
 mixture_13_10_5 cost 0.2884506803269423
 mixture_13_10_5 shares_of_cut_13_10 1.0
 mixture_13_10_6 cost 0.3275550729275717
 mixture_13_10_6 shares_of_cut_13_10 1.0
 mixture_13_10_7 cost 0.3737196878588992
 mixture_13_10_7 shares_of_cut_13_10 1.0
 mixture_13_11_0 cost 0.36624872599449226
 mixture_13_11_0 shares_of_cut_13_11 1.0
 mixture_13_11_1 cost 0.31984377548811305
 mixture_13_11_1 shares_of_cut_13_11 1.0
 mixture_13_11_2 cost 0.31984381120079863
 mixture_13_11_2 shares_of_cut_13_11 1.0
 mixture_13_11_3 cost 0.3331619368119363
 mixture_13_11_3 shares_of_cut_13_11 1.0
 mixture_13_11_4 cost 0.35515271415616806
 mixture_13_11_4 shares_of_cut_13_11 1.0
 mixture_13_11_5 cost 0.38445757169456823
 mixture_13_11_5 shares_of_cut_13_11 1.0
 mixture_13_11_6 cost 0.42053471436451934
 mixture_13_11_6 shares_of_cut_13_11 1.0
 mixture_13_11_7 cost 0.46312551525459766
 mixture_13_11_7 shares_of_cut_13_11 1.0
 mixture_13_12_0 cost 0.2706694594150897
 mixture_13_12_0 shares_of_cut_13_12 1.0
 mixture_13_12_1 cost 0.2289851549457794
 mixture_13_12_1 shares_of_cut_13_12 1.0
 mixture_13_12_2 cost 0.2289851870255131
 mixture_13_12_2 shares_of_cut_13_12 1.0
 mixture_13_12_3 cost 0.24094849690683426
 mixture_13_12_3 shares_of_cut_13_12 1.0
 mixture_13_12_4 cost 0.26070221387734915
 mixture_13_12_4 shares_of_cut_13_12 1.0
 mixture_13_12_5 cost 0.2870259700872068
 mixture_13_12_5 shares_of_cut_13_12 1.0
 mixture_13_12_6 cost 0.319433085772639
 mixture_13_12_6 shares_of_cut_13_12 1.0
 mixture_13_12_7 cost 0.35769124341574954
 mixture_13_12_7 shares_of_cut_13_12 1.0
 mixture_13_13_0 cost 0.2636391542454734
 mixture_13_13_0 shares_of_cut_13_13 1.0
 mixture_13_13_1 cost 0.2502515350200091
 mixture_13_13_1 shares_of_cut_13_13 1.0
 mixture_13_13_2 cost 0.250251545322958
 mixture_13_13_2 shares_of_cut_13_13 1.0
 mixture_13_13_3 cost 0.25409376458045524
 mixture_13_13_3 shares_of_cut_13_13 1.0
 mixture_13_13_4 cost 0.26043800480362
 mixture_13_13_4 shares_of_cut_13_13 1.0
 mixture_13_13_5 cost 0.2688923242221193
 mixture_13_13_5 shares_of_cut_13_13 1.0
 mixture_13_13_6 cost 0.27930041740048955
 mixture_13_13_6 shares_of_cut_13_13 1.0
 mixture_13_13_7 cost 0.29158767163957233
 mixture_13_13_7 shares_of_cut_13_13 1.0
 mixture_13_14_0 cost 0.25581588944496736
 mixture_13_14_0 shares_of_cut_13_14 1.0
 mixture_13_14_1 cost 0.25306963787446196
 mixture_13_14_1 shares_of_cut_13_14 1.0
 mixture_13_14_2 cost 0.25306963998794374
 mixture_13_14_2 shares_of_cut_13_14 1.0
 mixture_13_14_3 cost 0.2538578085556647
 mixture_13_14_3 shares_of_cut_13_14 1.0
 mixture_13_14_4 cost 0.25515922588634216
 mixture_13_14_4 shares_of_cut_13_14 1.0
 mixture_13_14_5 cost 0.2568934915230916
 mixture_13_14_5 shares_of_cut_13_14 1.0
 mixture_13_14_6 cost 0.2590285419570551
 mixture_13_14_6 shares_of_cut_13_14 1.0
 mixture_13_14_7 cost 0.26154907161083385
 mixture_13_14_7 shares_of_cut_13_14 1.0
 mixture_14_0_0 cost 1.0343527257675211
 mixture_14_0_0 shares_of_cut_14_0 1.0
 mixture_14_0_1 cost 0.41111448017900837
 mixture_14_0_1 shares_of_cut_14_0 1.0
 mixture_14_0_2 cost 0.2611206205382737
 mixture_14_0_2 shares_of_cut_14_0 1.0
 mixture_14_0_3 cost 0.1972809605213475
 mixture_14_0_3 shares_of_cut_14_0 1.0
 mixture_14_0_4 cost 0.16524759431197045
 mixture_14_0_4 shares_of_cut_14_0 1.0
 mixture_14_0_5 cost 0.1491263230393498
 mixture_14_0_5 shares_of_cut_14_0 1.0
 mixture_14_0_6 cost 0.14257857841633567
 mixture_14_0_6 shares_of_cut_14_0 1.0
 mixture_14_0_7 cost 0.142578632723975
 mixture_14_0_7 shares_of_cut_14_0 1.0
 mixture_14_1_0 cost 1.0296146829792197
 mixture_14_1_0 shares_of_cut_14_1 1.0
 mixture_14_1_1 cost 0.4196235693001602
 mixture_14_1_1 shares_of_cut_14_1 1.0
 mixture_14_1_2 cost 0.272817878001682
 mixture_14_1_2 shares_of_cut_14_1 1.0
 mixture_14_1_3 cost 0.21033515075209636
 mixture_14_1_3 shares_of_cut_14_1 1.0
 mixture_14_1_4 cost 0.1789826641753207
 mixture_14_1_4 shares_of_cut_14_1 1.0
 mixture_14_1_5 cost 0.16320405577457628
 mixture_14_1_5 shares_of_cut_14_1 1.0
 mixture_14_1_6 cost 0.15679548559623793
 mixture_14_1_6 shares_of_cut_14_1 1.0
 mixture_14_1_7 cost 0.1567955387495507
 mixture_14_1_7 shares_of_cut_14_1 1.0
 mixture_14_2_0 cost 1.0061502917113558
 mixture_14_2_0 shares_of_cut_14_2 1.0
 mixture_14_2_1 cost 0.4242931898900786
 mixture_14_2_1 shares_of_cut_14_2 1.0
 mixture_14_2_2 cost 0.28425847109785624
 mixture_14_2_2 shares_of_cut_14_2 1.0
 mixture_14_2_3 cost 0.2246575723699092
 mixture_14_2_3 shares_of_cut_14_2 1.0
 mixture_14_2_4 cost 0.1947511252670562
 mixture_14_2_4 shares_of_cut_14_2 1.0
 mixture_14_2_5 cost 0.17970025788727265
 mixture_14_2_5 shares_of_cut_14_2 1.0
 mixture_14_2_6 cost 0.17358726380069303
 mixture_14_2_6 shares_of_cut_14_2 1.0
 mixture_14_2_7 cost 0.17358731450246853
 mixture_14_2_7 shares_of_cut_14_2 1.0
 mixture_14_3_0 cost 0.9904027924508799
 mixture_14_3_0 shares_of_cut_14_3 1.0
 mixture_14_3_1 cost 0.4534774119237318
 mixture_14_3_1 shares_of_cut_14_3 1.0
 mixture_14_3_2 cost 0.3242563464092288
 mixture_14_3_2 shares_of_cut_14_3 1.0
 mixture_14_3_3 cost 0.2692579024113888
 mixture_14_3_3 shares_of_cut_14_3 1.0
 mixture_14_3_4 cost 0.24166086794940064
 mixture_14_3_4 shares_of_cut_14_3 1.0
 mixture_14_3_5 cost 0.22777224706661195
 mixture_14_3_5 shares_of_cut_14_3 1.0
 mixture_14_3_6 cost 0.2221313059045581
 mixture_14_3_6 shares_of_cut_14_3 1.0
 mixture_14_3_7 cost 0.22213135269108011
 mixture_14_3_7 shares_of_cut_14_3 1.0
 mixture_14_4_0 cost 0.918893403905974
 mixture_14_4_0 shares_of_cut_14_4 1.0
 mixture_14_4_1 cost 0.4561161600450721
 mixture_14_4_1 shares_of_cut_14_4 1.0
 mixture_14_4_2 cost 0.3447402208245065
 mixture_14_4_2 shares_of_cut_14_4 1.0
 mixture_14_4_3 cost 0.2973369330436793
 mixture_14_4_3 shares_of_cut_14_4 1.0
 mixture_14_4_4 cost 0.27355098436210556
 mixture_14_4_4 shares_of_cut_14_4 1.0
 mixture_14_4_5 cost 0.26158034947266223
 mixture_14_4_5 shares_of_cut_14_4 1.0
 mixture_14_4_6 cost 0.2567184090644926
 mixture_14_4_6 shares_of_cut_14_4 1.0
 mixture_14_4_7 cost 0.2567184493899056
 mixture_14_4_7 shares_of_cut_14_4 1.0
 mixture_14_5_0 cost 0.9073332231768457
 mixture_14_5_0 shares_of_cut_14_5 1.0
 mixture_14_5_1 cost 0.4807041681450151
 mixture_14_5_1 shares_of_cut_14_5 1.0
 mixture_14_5_2 cost 0.3780279619717605
 mixture_14_5_2 shares_of_cut_14_5 1.0
 mixture_14_5_3 cost 0.3343274124317427
 mixture_14_5_3 shares_of_cut_14_5 1.0
 mixture_14_5_4 cost 0.3123994180377366
 mixture_14_5_4 shares_of_cut_14_5 1.0
 mixture_14_5_5 cost 0.3013638264680066
 mixture_14_5_5 shares_of_cut_14_5 1.0
 mixture_14_5_6 cost 0.29688165914133924
 mixture_14_5_6 shares_of_cut_14_5 1.0
 mixture_14_5_7 cost 0.29688169631687683
 mixture_14_5_7 shares_of_cut_14_5 1.0
 mixture_14_6_0 cost 0.8908173776418511
 mixture_14_6_0 shares_of_cut_14_6 1.0
 mixture_14_6_1 cost 0.4869249972095882
 mixture_14_6_1 shares_of_cut_14_6 1.0
 mixture_14_6_2 cost 0.38972079408287985
 mixture_14_6_2 shares_of_cut_14_6 1.0
 mixture_14_6_3 cost 0.34834921197486124
 mixture_14_6_3 shares_of_cut_14_6 1.0
 mixture_14_6_4 cost 0.3275898432693246
 mixture_14_6_4 shares_of_cut_14_6 1.0
 mixture_14_6_5 cost 0.31714238007851137
 mixture_14_6_5 shares_of_cut_14_6 1.0
 mixture_14_6_6 cost 0.3128990843870627
 mixture_14_6_6 shares_of_cut_14_6 1.0
 mixture_14_6_7 cost 0.31289911958137545
 mixture_14_6_7 shares_of_cut_14_6 1.0
 mixture_14_7_0 cost 0.8721384898921082
 mixture_14_7_0 shares_of_cut_14_7 1.0
 mixture_14_7_1 cost 0.4875727815903714
 mixture_14_7_1 shares_of_cut_14_7 1.0
 mixture_14_7_2 cost 0.3950199010796737
 mixture_14_7_2 shares_of_cut_14_7 1.0
 mixture_14_7_3 cost 0.3556279923739287
 mixture_14_7_3 shares_of_cut_14_7 1.0
 mixture_14_7_4 cost 0.3358619811369812
 mixture_14_7_4 shares_of_cut_14_7 1.0
 mixture_14_7_5 cost 0.32591443996863473
 mixture_14_7_5 shares_of_cut_14_7 1.0
 mixture_14_7_6 cost 0.3218741904066865
 mixture_14_7_6 shares_of_cut_14_7 1.0
 mixture_14_7_7 cost 0.32187422391691467
 mixture_14_7_7 shares_of_cut_14_7 1.0
 mixture_14_8_0 cost 0.8556218239426482
 mixture_14_8_0 shares_of_cut_14_8 1.0
 mixture_14_8_1 cost 0.5275964579083084
 mixture_14_8_1 shares_of_cut_14_8 1.0
 mixture_14_8_2 cost 0.448651060927584
 mixture_14_8_2 shares_of_cut_14_8 1.0
 mixture_14_8_3 cost 0.41505070345147016
 mixture_14_8_3 shares_of_cut_14_8 1.0
 mixture_14_8_4 cost 0.39819076786420426
 mixture_14_8_4 shares_of_cut_14_8 1.0
 mixture_14_8_5 cost 0.38970575278759134
 mixture_14_8_5 shares_of_cut_14_8 1.0
 mixture_14_8_6 cost 0.38625951638944567
 mixture_14_8_6 shares_of_cut_14_8 1.0
 mixture_14_8_7 cost 0.38625954497287
 mixture_14_8_7 shares_of_cut_14_8 1.0
 mixture_14_9_0 cost 0.7978220031637434
 mixture_14_9_0 shares_of_cut_14_9 1.0
 mixture_14_9_1 cost 0.5749248306709571
 mixture_14_9_1 shares_of_cut_14_9 1.0
 mixture_14_9_2 cost 0.521280486085478
 mixture_14_9_2 shares_of_cut_14_9 1.0
 mixture_14_9_3 cost 0.49844863997944056
 mixture_14_9_3 shares_of_cut_14_9 1.0
 mixture_14_9_4 cost 0.486992111430308
 mixture_14_9_4 shares_of_cut_14_9 1.0
 mixture_14_9_5 cost 0.48122644186639485
 mixture_14_9_5 shares_of_cut_14_9 1.0
 mixture_14_9_6 cost 0.4788846828793536
 mixture_14_9_6 shares_of_cut_14_9 1.0
 mixture_14_9_7 cost 0.4788847023021334
 mixture_14_9_7 shares_of_cut_14_9 1.0
 mixture_14_10_0 cost 0.7377585250562801
 mixture_14_10_0 shares_of_cut_14_10 1.0
 mixture_14_10_1 cost 0.5553803326874458
 mixture_14_10_1 shares_of_cut_14_10 1.0
 mixture_14_10_2 cost 0.5114876332561545
 mixture_14_10_2 shares_of_cut_14_10 1.0
 mixture_14_10_3 cost 0.49280623512672217
 mixture_14_10_3 shares_of_cut_14_10 1.0
 mixture_14_10_4 cost 0.4834323119663449
 mixture_14_10_4 shares_of_cut_14_10 1.0
 mixture_14_10_5 cost 0.4787147447531649
 mixture_14_10_5 shares_of_cut_14_10 1.0
 mixture_14_10_6 cost 0.47679867840632123
 mixture_14_10_6 shares_of_cut_14_10 1.0
 mixture_14_10_7 cost 0.4767986942983643
 mixture_14_10_7 shares_of_cut_14_10 1.0
 mixture_14_11_0 cost 0.7827843956483733
 mixture_14_11_0 shares_of_cut_14_11 1.0
 mixture_14_11_1 cost 0.6145249335164306
 mixture_14_11_1 shares_of_cut_14_11 1.0
 mixture_14_11_2 cost 0.5740301687536994
 mixture_14_11_2 shares_of_cut_14_11 1.0
 mixture_14_11_3 cost 0.5567949831193663
 mixture_14_11_3 shares_of_cut_14_11 1.0
 mixture_14_11_4 cost 0.5481467382357813
 mixture_14_11_4 shares_of_cut_14_11 1.0
 mixture_14_11_5 cost 0.5437943794830656
 mixture_14_11_5 shares_of_cut_14_11 1.0
 mixture_14_11_6 cost 0.5420266445979811
 mixture_14_11_6 shares_of_cut_14_11 1.0
 mixture_14_11_7 cost 0.5420266592597486
 mixture_14_11_7 shares_of_cut_14_11 1.0
 mixture_14_12_0 cost 0.7215251858632789
 mixture_14_12_0 shares_of_cut_14_12 1.0
 mixture_14_12_1 cost 0.5703822889780399
 mixture_14_12_1 shares_of_cut_14_12 1.0
 mixture_14_12_2 cost 0.5340069435598664
 mixture_14_12_2 shares_of_cut_14_12 1.0
 mixture_14_12_3 cost 0.5185250452337846
 mixture_14_12_3 shares_of_cut_14_12 1.0
 mixture_14_12_4 cost 0.5107565621534513
 mixture_14_12_4 shares_of_cut_14_12 1.0
 mixture_14_12_5 cost 0.5068469567034266
 mixture_14_12_5 shares_of_cut_14_12 1.0
 mixture_14_12_6 cost 0.5052590485521022
 mixture_14_12_6 shares_of_cut_14_12 1.0
 mixture_14_12_7 cost 0.505259061722369
 mixture_14_12_7 shares_of_cut_14_12 1.0
 mixture_14_13_0 cost 0.6594273714106166
 mixture_14_13_0 shares_of_cut_14_13 1.0
 mixture_14_13_1 cost 0.6108852743816752
 mixture_14_13_1 shares_of_cut_14_13 1.0
 mixture_14_13_2 cost 0.5992027171253397
 mixture_14_13_2 shares_of_cut_14_13 1.0
 mixture_14_13_3 cost 0.5942304436925531
 mixture_14_13_3 shares_of_cut_14_13 1.0
 mixture_14_13_4 cost 0.5917354639930469
 mixture_14_13_4 shares_of_cut_14_13 1.0
 mixture_14_13_5 cost 0.5904798280947613
 mixture_14_13_5 shares_of_cut_14_13 1.0
 mixture_14_13_6 cost 0.589969844541825
 mixture_14_13_6 shares_of_cut_14_13 1.0
 mixture_14_13_7 cost 0.5899698487716788
 mixture_14_13_7 shares_of_cut_14_13 1.0
 mixture_14_14_0 cost 0.6325398747066306
 mixture_14_14_0 shares_of_cut_14_14 1.0
 mixture_14_14_1 cost 0.622582255808433
 mixture_14_14_1 shares_of_cut_14_14 1.0
 mixture_14_14_2 cost 0.620185769870761
 mixture_14_14_2 shares_of_cut_14_14 1.0
 mixture_14_14_3 cost 0.6191657891337978
 mixture_14_14_3 shares_of_cut_14_14 1.0
 mixture_14_14_4 cost 0.6186539847716663
 mixture_14_14_4 shares_of_cut_14_14 1.0
 mixture_14_14_5 cost 0.6183964115617046
 mixture_14_14_5 shares_of_cut_14_14 1.0
 mixture_14_14_6 cost 0.6182917967598046
 mixture_14_14_6 shares_of_cut_14_14 1.0
 mixture_14_14_7 cost 0.6182917976274901
 mixture_14_14_7 shares_of_cut_14_14 1.0
 mixture_15_0_0 cost 0.06833903121004473
 mixture_15_0_0 shares_of_cut_15_0 1.0
 mixture_15_0_1 cost 0.0683366083407001
 mixture_15_0_1 shares_of_cut_15_0 1.0
 mixture_15_0_2 cost 0.12858402608890673
 mixture_15_0_2 shares_of_cut_15_0 1.0
 mixture_15_0_3 cost 0.22607183839589204
 mixture_15_0_3 shares_of_cut_15_0 1.0
 mixture_15_0_4 cost 0.3575694926631465
 mixture_15_0_4 shares_of_cut_15_0 1.0
 mixture_15_0_5 cost 0.5221322046401626
 mixture_15_0_5 shares_of_cut_15_0 1.0
 mixture_15_0_6 cost 0.719383196639864
 mixture_15_0_6 shares_of_cut_15_0 1.0
 mixture_15_0_7 cost 0.9491426131112777
 mixture_15_0_7 shares_of_cut_15_0 1.0
 mixture_15_1_0 cost 0.06791204756913773
 mixture_15_1_0 shares_of_cut_15_1 1.0
 mixture_15_1_1 cost 0.06790967619867018
 mixture_15_1_1 shares_of_cut_15_1 1.0
 mixture_15_1_2 cost 0.12687651545901332
 mixture_15_1_2 shares_of_cut_15_1 1.0
 mixture_15_1_3 cost 0.2222921925619481
 mixture_15_1_3 shares_of_cut_15_1 1.0
 mixture_15_1_4 cost 0.3509948213566931
 mixture_15_1_4 shares_of_cut_15_1 1.0
 mixture_15_1_5 cost 0.5120596992897178
 mixture_15_1_5 shares_of_cut_15_1 1.0
 mixture_15_1_6 cost 0.7051180572064081
 mixture_15_1_6 shares_of_cut_15_1 1.0
 mixture_15_1_7 cost 0.9299938624441083
 mixture_15_1_7 shares_of_cut_15_1 1.0
 mixture_15_2_0 cost 0.06506681495818632
 mixture_15_2_0 shares_of_cut_15_2 1.0
 mixture_15_2_1 cost 0.06506455296007417
 mixture_15_2_1 shares_of_cut_15_2 1.0
 mixture_15_2_2 cost 0.1213117234944901
 mixture_15_2_2 shares_of_cut_15_2 1.0
 mixture_15_2_3 cost 0.21232663847018404
 mixture_15_2_3 shares_of_cut_15_2 1.0
 mixture_15_2_4 cost 0.3350932442582985
 mixture_15_2_4 shares_of_cut_15_2 1.0
 mixture_15_2_5 cost 0.48872948743907313
 mixture_15_2_5 shares_of_cut_15_2 1.0
 mixture_15_2_6 cost 0.6728836072298783
 mixture_15_2_6 shares_of_cut_15_2 1.0
 mixture_15_2_7 cost 0.88738768994702
 mixture_15_2_7 shares_of_cut_15_2 1.0
 mixture_15_3_0 cost 0.06608877955667392
 mixture_15_3_0 shares_of_cut_15_3 1.0
 mixture_15_3_1 cost 0.06608669223283904
 mixture_15_3_1 shares_of_cut_15_3 1.0
 mixture_15_3_2 cost 0.11799038705453263
 mixture_15_3_2 shares_of_cut_15_3 1.0
 mixture_15_3_3 cost 0.20197701831503895
 mixture_15_3_3 shares_of_cut_15_3 1.0
 mixture_15_3_4 cost 0.3152634357575412
 mixture_15_3_4 shares_of_cut_15_3 1.0
 mixture_15_3_5 cost 0.4570356992125928
 mixture_15_3_5 shares_of_cut_15_3 1.0
 mixture_15_3_6 cost 0.6269692112979898
 mixture_15_3_6 shares_of_cut_15_3 1.0
 mixture_15_3_7 cost 0.8249090248312866
 mixture_15_3_7 shares_of_cut_15_3 1.0
 mixture_15_4_0 cost 0.058705176753641446
 mixture_15_4_0 shares_of_cut_15_4 1.0
 mixture_15_4_1 cost 0.05870337768433611
 mixture_15_4_1 shares_of_cut_15_4 1.0
 mixture_15_4_2 cost 0.10343929389712209
 mixture_15_4_2 shares_of_cut_15_4 1.0
 mixture_15_4_3 cost 0.17582756821885298
 mixture_15_4_3 shares_of_cut_15_4 1.0
 mixture_15_4_4 cost 0.2734693969203479
 mixture_15_4_4 shares_of_cut_15_4 1.0
 mixture_15_4_5 cost 0.3956632430619405
 mixture_15_4_5 shares_of_cut_15_4 1.0
 mixture_15_4_6 cost 0.5421293353991549
 mixture_15_4_6 shares_of_cut_15_4 1.0
 mixture_15_4_7 cost 0.7127341245922936
 mixture_15_4_7 shares_of_cut_15_4 1.0
 mixture_15_5_0 cost 0.058971271672160055
 mixture_15_5_0 shares_of_cut_15_5 1.0
 mixture_15_5_1 cost 0.058969613130717385
 mixture_15_5_1 shares_of_cut_15_5 1.0
 mixture_15_5_2 cost 0.10021114329027002
 mixture_15_5_2 shares_of_cut_15_5 1.0
 mixture_15_5_3 cost 0.1669450665307731
 mixture_15_5_3 shares_of_cut_15_5 1.0
 mixture_15_5_4 cost 0.2569599530946845
 mixture_15_5_4 shares_of_cut_15_5 1.0
 mixture_15_5_5 cost 0.3696090640906476
 mixture_15_5_5 shares_of_cut_15_5 1.0
 mixture_15_5_6 cost 0.5046344816040731
 mixture_15_5_6 shares_of_cut_15_5 1.0
 mixture_15_5_7 cost 0.6619130880241645
 mixture_15_5_7 shares_of_cut_15_5 1.0
 mixture_15_6_0 cost 0.06040917677045771
 mixture_15_6_0 shares_of_cut_15_6 1.0
 mixture_15_6_1 cost 0.06040760661895626
 mixture_15_6_1 shares_of_cut_15_6 1.0
 mixture_15_6_2 cost 0.09945121978207731
 mixture_15_6_2 shares_of_cut_15_6 1.0
 mixture_15_6_3 cost 0.16262864006157451
 mixture_15_6_3 shares_of_cut_15_6 1.0
 mixture_15_6_4 cost 0.24784629314881157
 mixture_15_6_4 shares_of_cut_15_6 1.0
 mixture_15_6_5 cost 0.3544919073120174
 mixture_15_6_5 shares_of_cut_15_6 1.0
 mixture_15_6_6 cost 0.4823213100569587
 mixture_15_6_6 shares_of_cut_15_6 1.0
 mixture_15_6_7 cost 0.6312179451755872
 mixture_15_6_7 shares_of_cut_15_6 1.0
 mixture_15_7_0 cost 0.056624270722614764
 mixture_15_7_0 shares_of_cut_15_7 1.0
 mixture_15_7_1 cost 0.05662277570450213
 mixture_15_7_1 shares_of_cut_15_7 1.0
 mixture_15_7_2 cost 0.09379811121012656
 mixture_15_7_2 shares_of_cut_15_7 1.0
 mixture_15_7_3 cost 0.15395242596213768
 mixture_15_7_3 shares_of_cut_15_7 1.0
 mixture_15_7_4 cost 0.23509232536858665
 mixture_15_7_4 shares_of_cut_15_7 1.0
 mixture_15_7_5 cost 0.3366348355393751
 mixture_15_7_5 shares_of_cut_15_7 1.0
 mixture_15_7_6 cost 0.458347467889073
 mixture_15_7_6 shares_of_cut_15_7 1.0
 mixture_15_7_7 cost 0.6001192435458902
 mixture_15_7_7 shares_of_cut_15_7 1.0
 mixture_15_8_0 cost 0.06305556995403896
 mixture_15_8_0 shares_of_cut_15_8 1.0
 mixture_15_8_1 cost 0.06305429473928884
 mixture_15_8_1 shares_of_cut_15_8 1.0
 mixture_15_8_2 cost 0.09476396820584206
 mixture_15_8_2 shares_of_cut_15_8 1.0
 mixture_15_8_3 cost 0.14607416224839342
 mixture_15_8_3 shares_of_cut_15_8 1.0
 mixture_15_8_4 cost 0.21528455888081127
 mixture_15_8_4 shares_of_cut_15_8 1.0
 mixture_15_8_5 cost 0.3018978952958306
 mixture_15_8_5 shares_of_cut_15_8 1.0
 mixture_15_8_6 cost 0.4057158642817366
 mixture_15_8_6 shares_of_cut_15_8 1.0
 mixture_15_8_7 cost 0.5266438035109862
 mixture_15_8_7 shares_of_cut_15_8 1.0
 mixture_15_9_0 cost 0.058490092406172624
 mixture_15_9_0 shares_of_cut_15_9 1.0
 mixture_15_9_1 cost 0.05848922588244744
 mixture_15_9_1 shares_of_cut_15_9 1.0
 mixture_15_9_2 cost 0.08003632951596436
 mixture_15_9_2 shares_of_cut_15_9 1.0
 mixture_15_9_3 cost 0.11490222208521043
 mixture_15_9_3 shares_of_cut_15_9 1.0
 mixture_15_9_4 cost 0.1619315171149589
 mixture_15_9_4 shares_of_cut_15_9 1.0
 mixture_15_9_5 cost 0.22078631856056796
 mixture_15_9_5 shares_of_cut_15_9 1.0
 mixture_15_9_6 cost 0.29133187429201013
 mixture_15_9_6 shares_of_cut_15_9 1.0
 mixture_15_9_7 cost 0.3735038601217811
 mixture_15_9_7 shares_of_cut_15_9 1.0
 mixture_15_10_0 cost 0.04752753889532731
 mixture_15_10_0 shares_of_cut_15_10 1.0
 mixture_15_10_1 cost 0.047526829891131016
 mixture_15_10_1 shares_of_cut_15_10 1.0
 mixture_15_10_2 cost 0.06515703025444851
 mixture_15_10_2 shares_of_cut_15_10 1.0
 mixture_15_10_3 cost 0.09368488635504962
 mixture_15_10_3 shares_of_cut_15_10 1.0
 mixture_15_10_4 cost 0.13216504166605392
 mixture_15_10_4 shares_of_cut_15_10 1.0
 mixture_15_10_5 cost 0.1803210239956379
 mixture_15_10_5 shares_of_cut_15_10 1.0
 mixture_15_10_6 cost 0.2380425768985652
 mixture_15_10_6 shares_of_cut_15_10 1.0
 mixture_15_10_7 cost 0.3052770692494097
 mixture_15_10_7 shares_of_cut_15_10 1.0
 mixture_15_11_0 cost 0.05796660708240021
 mixture_15_11_0 shares_of_cut_15_11 1.0
 mixture_15_11_1 cost 0.05796595296546237
 mixture_15_11_1 shares_of_cut_15_11 1.0
 mixture_15_11_2 cost 0.07423131886190112
 mixture_15_11_2 shares_of_cut_15_11 1.0
 mixture_15_11_3 cost 0.10055070310909835
 mixture_15_11_3 shares_of_cut_15_11 1.0
 mixture_15_11_4 cost 0.13605193355384984
 mixture_15_11_4 shares_of_cut_15_11 1.0
 mixture_15_11_5 cost 0.18047994098153922
 mixture_15_11_5 shares_of_cut_15_11 1.0
 mixture_15_11_6 cost 0.23373300440277034
 mixture_15_11_6 shares_of_cut_15_11 1.0
 mixture_15_11_7 cost 0.2957625671083195
 mixture_15_11_7 shares_of_cut_15_11 1.0
 mixture_15_12_0 cost 0.0477557649399643
 mixture_15_12_0 shares_of_cut_15_12 1.0
 mixture_15_12_1 cost 0.047755177364516045
 mixture_15_12_1 shares_of_cut_15_12 1.0
 mixture_15_12_2 cost 0.06236591300658259
 mixture_15_12_2 shares_of_cut_15_12 1.0
 mixture_15_12_3 cost 0.08600789978672412
 mixture_15_12_3 shares_of_cut_15_12 1.0
 mixture_15_12_4 cost 0.1178976891894892
 mixture_15_12_4 shares_of_cut_15_12 1.0
 mixture_15_12_5 cost 0.1578061594792269
 mixture_15_12_5 shares_of_cut_15_12 1.0
 mixture_15_12_6 cost 0.20564193745875387
 mixture_15_12_6 shares_of_cut_15_12 1.0
 mixture_15_12_7 cost 0.26136140595728913
 mixture_15_12_7 shares_of_cut_15_12 1.0
 mixture_15_13_0 cost 0.04589525020695385
 mixture_15_13_0 shares_of_cut_15_13 1.0
 mixture_15_13_1 cost 0.04589506149716326
 mixture_15_13_1 shares_of_cut_15_13 1.0
 mixture_15_13_2 cost 0.05058754630337894
 mixture_15_13_2 shares_of_cut_15_13 1.0
 mixture_15_13_3 cost 0.058180570123148395
 mixture_15_13_3 shares_of_cut_15_13 1.0
 mixture_15_13_4 cost 0.06842251521830496
 mixture_15_13_4 shares_of_cut_15_13 1.0
 mixture_15_13_5 cost 0.08123979526919611
 mixture_15_13_5 shares_of_cut_15_13 1.0
 mixture_15_13_6 cost 0.0966030642285055
 mixture_15_13_6 shares_of_cut_15_13 1.0
 mixture_15_13_7 cost 0.11449831370430867
 mixture_15_13_7 shares_of_cut_15_13 1.0
 mixture_15_14_0 cost 0.04406730353768264
 mixture_15_14_0 shares_of_cut_15_14 1.0
 mixture_15_14_1 cost 0.04406726482694923
 mixture_15_14_1 shares_of_cut_15_14 1.0
 mixture_15_14_2 cost 0.04502985149389978
 mixture_15_14_2 shares_of_cut_15_14 1.0
 mixture_15_14_3 cost 0.04658743639669297
 mixture_15_14_3 shares_of_cut_15_14 1.0
 mixture_15_14_4 cost 0.048688404263265136
 mixture_15_14_4 shares_of_cut_15_14 1.0
 mixture_15_14_5 cost 0.0513176600612203
 mixture_15_14_5 shares_of_cut_15_14 1.0
 mixture_15_14_6 cost 0.054469183927939605
 mixture_15_14_6 shares_of_cut_15_14 1.0
 mixture_15_14_7 cost 0.05814010227046564
 mixture_15_14_7 shares_of_cut_15_14 1.0
 mixture_16_0_0 cost 0.3406401914886749
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
 mixture_16_0_6 cost 0.5439346800202652
 mixture_16_0_6 shares_of_cut_16_0 1.0
 mixture_16_0_7 cost 0.7034334685654642
 mixture_16_0_7 shares_of_cut_16_0 1.0
 mixture_16_1_0 cost 0.3382623506423044
 mixture_16_1_0 shares_of_cut_16_1 1.0
 mixture_16_1_1 cost 0.1681725177573806
 mixture_16_1_1 shares_of_cut_16_1 1.0
 mixture_16_1_2 cost 0.16817236148302137
 mixture_16_1_2 shares_of_cut_16_1 1.0
 mixture_16_1_3 cost 0.21698732995975334
 mixture_16_1_3 shares_of_cut_16_1 1.0
 mixture_16_1_4 cost 0.2975903371098854
 mixture_16_1_4 shares_of_cut_16_1 1.0
 mixture_16_1_5 cost 0.40500176342013045
 mixture_16_1_5 shares_of_cut_16_1 1.0
 mixture_16_1_6 cost 0.5372357486036266
 mixture_16_1_6 shares_of_cut_16_1 1.0
 mixture_16_1_7 cost 0.6933443384467849
 mixture_16_1_7 shares_of_cut_16_1 1.0
 mixture_16_2_0 cost 0.3135569783243961
 mixture_16_2_0 shares_of_cut_16_2 1.0
 mixture_16_2_1 cost 0.1513120291893532
 mixture_16_2_1 shares_of_cut_16_2 1.0
 mixture_16_2_2 cost 0.15131188012268046
 mixture_16_2_2 shares_of_cut_16_2 1.0
 mixture_16_2_3 cost 0.19787540448627045
 mixture_16_2_3 shares_of_cut_16_2 1.0
 mixture_16_2_4 cost 0.27476083951431446
 mixture_16_2_4 shares_of_cut_16_2 1.0
 mixture_16_2_5 cost 0.37721823571869856
 mixture_16_2_5 shares_of_cut_16_2 1.0
 mixture_16_2_6 cost 0.5033533246662871
 mixture_16_2_6 shares_of_cut_16_2 1.0
 mixture_16_2_7 cost 0.6522618736903922
 mixture_16_2_7 shares_of_cut_16_2 1.0
 mixture_16_3_0 cost 0.33513246034862065
 mixture_16_3_0 shares_of_cut_16_3 1.0
 mixture_16_3_1 cost 0.1854162658048642
 mixture_16_3_1 shares_of_cut_16_3 1.0
 mixture_16_3_2 cost 0.1854161282493033
 mixture_16_3_2 shares_of_cut_16_3 1.0
 mixture_16_3_3 cost 0.22838395997181618
 mixture_16_3_3 shares_of_cut_16_3 1.0
 mixture_16_3_4 cost 0.2993322071105233
 mixture_16_3_4 shares_of_cut_16_3 1.0
 mixture_16_3_5 cost 0.39387771712091263
 mixture_16_3_5 shares_of_cut_16_3 1.0
 mixture_16_3_6 cost 0.5102724993088802
 mixture_16_3_6 shares_of_cut_16_3 1.0
 mixture_16_3_7 cost 0.647682146966788
 mixture_16_3_7 shares_of_cut_16_3 1.0
 mixture_16_4_0 cost 0.27405607641179386
 mixture_16_4_0 shares_of_cut_16_4 1.0
 mixture_16_4_1 cost 0.14501533744676556
 mixture_16_4_1 shares_of_cut_16_4 1.0
 mixture_16_4_2 cost 0.14501521888730526
 mixture_16_4_2 shares_of_cut_16_4 1.0
 mixture_16_4_3 cost 0.1820492937520492
 mixture_16_4_3 shares_of_cut_16_4 1.0
 mixture_16_4_4 cost 0.2431997542413217
 mixture_16_4_4 shares_of_cut_16_4 1.0
 mixture_16_4_5 cost 0.32468875090427424
 mixture_16_4_5 shares_of_cut_16_4 1.0
 mixture_16_4_6 cost 0.42500968646491705
 mixture_16_4_6 shares_of_cut_16_4 1.0
 mixture_16_4_7 cost 0.5434433838263493
 mixture_16_4_7 shares_of_cut_16_4 1.0
 mixture_16_5_0 cost 0.28441729700467655
 mixture_16_5_0 shares_of_cut_16_5 1.0
 mixture_16_5_1 cost 0.16545611372357635
 mixture_16_5_1 shares_of_cut_16_5 1.0
 mixture_16_5_2 cost 0.16545600442496414
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
 mixture_16_6_0 cost 0.30875943607181755
 mixture_16_6_0 shares_of_cut_16_6 1.0
 mixture_16_6_1 cost 0.19613814380925126
 mixture_16_6_1 shares_of_cut_16_6 1.0
 mixture_16_6_2 cost 0.1961380403355751
 mixture_16_6_2 shares_of_cut_16_6 1.0
 mixture_16_6_3 cost 0.22845981253300834
 mixture_16_6_3 shares_of_cut_16_6 1.0
 mixture_16_6_4 cost 0.2818293448062178
 mixture_16_6_4 shares_of_cut_16_6 1.0
 mixture_16_6_5 cost 0.352949490141474
 mixture_16_6_5 shares_of_cut_16_6 1.0
 mixture_16_6_6 cost 0.44050535423871234
 mixture_16_6_6 shares_of_cut_16_6 1.0
 mixture_16_6_7 cost 0.5438692697839652
 mixture_16_6_7 shares_of_cut_16_6 1.0
 mixture_16_7_0 cost 0.27046110994112316
 mixture_16_7_0 shares_of_cut_16_7 1.0
 mixture_16_7_1 cost 0.16322886410757165
 mixture_16_7_1 shares_of_cut_16_7 1.0
 mixture_16_7_2 cost 0.16322876558521893
 mixture_16_7_2 shares_of_cut_16_7 1.0
 mixture_16_7_3 cost 0.19400390723401742
 mixture_16_7_3 shares_of_cut_16_7 1.0
 mixture_16_7_4 cost 0.24481965166181138
 mixture_16_7_4 shares_of_cut_16_7 1.0
 mixture_16_7_5 cost 0.31253662378221564
 mixture_16_7_5 shares_of_cut_16_7 1.0
 mixture_16_7_6 cost 0.39590284836037926
 mixture_16_7_6 shares_of_cut_16_7 1.0
 mixture_16_7_7 cost 0.4943206926186906
 mixture_16_7_7 shares_of_cut_16_7 1.0
 mixture_16_8_0 cost 0.3586305838307807
 mixture_16_8_0 shares_of_cut_16_8 1.0
 mixture_16_8_1 cost 0.2671640387621387
 mixture_16_8_1 shares_of_cut_16_8 1.0
 mixture_16_8_2 cost 0.26716395472492444
 mixture_16_8_2 shares_of_cut_16_8 1.0
 mixture_16_8_3 cost 0.29341441566354004
 mixture_16_8_3 shares_of_cut_16_8 1.0
 mixture_16_8_4 cost 0.33675903221774384
 mixture_16_8_4 shares_of_cut_16_8 1.0
 mixture_16_8_5 cost 0.3945199924048237
 mixture_16_8_5 shares_of_cut_16_8 1.0
 mixture_16_8_6 cost 0.465629391245702
 mixture_16_8_6 shares_of_cut_16_8 1.0
 mixture_16_8_7 cost 0.5495774622521085
 mixture_16_8_7 shares_of_cut_16_8 1.0
 mixture_16_9_0 cost 0.3311321260520029
 mixture_16_9_0 shares_of_cut_16_9 1.0
 mixture_16_9_1 cost 0.26897951108822593
 mixture_16_9_1 shares_of_cut_16_9 1.0
 mixture_16_9_2 cost 0.2689794539839304
 mixture_16_9_2 shares_of_cut_16_9 1.0
 mixture_16_9_3 cost 0.28681695719469497
 mixture_16_9_3 shares_of_cut_16_9 1.0
 mixture_16_9_4 cost 0.3162701442744546
 mixture_16_9_4 shares_of_cut_16_9 1.0
 mixture_16_9_5 cost 0.35551940984747343
 mixture_16_9_5 shares_of_cut_16_9 1.0
 mixture_16_9_6 cost 0.40383909966571235
 mixture_16_9_6 shares_of_cut_16_9 1.0
 mixture_16_9_7 cost 0.4608828212832436
 mixture_16_9_7 shares_of_cut_16_9 1.0
 mixture_16_10_0 cost 0.22013337664436436
 mixture_16_10_0 shares_of_cut_16_10 1.0
 mixture_16_10_1 cost 0.16927906816964985
 mixture_16_10_1 shares_of_cut_16_10 1.0
 mixture_16_10_2 cost 0.16927902144596077
 mixture_16_10_2 shares_of_cut_16_10 1.0
 mixture_16_10_3 cost 0.18387396473559717
 mixture_16_10_3 shares_of_cut_16_10 1.0
 mixture_16_10_4 cost 0.20797305472868136
 mixture_16_10_4 shares_of_cut_16_10 1.0
 mixture_16_10_5 cost 0.24008745989119257
 mixture_16_10_5 shares_of_cut_16_10 1.0
 mixture_16_10_6 cost 0.2796234377877197
 mixture_16_10_6 shares_of_cut_16_10 1.0
 mixture_16_10_7 cost 0.3262975643288854
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
 mixture_16_11_5 cost 0.3533940617761806
 mixture_16_11_5 shares_of_cut_16_11 1.0
 mixture_16_11_6 cost 0.3898693787498058
 mixture_16_11_6 shares_of_cut_16_11 1.0
 mixture_16_11_7 cost 0.4329302476250299
 mixture_16_11_7 shares_of_cut_16_11 1.0
 mixture_16_12_0 cost 0.23077754046745938
 mixture_16_12_0 shares_of_cut_16_12 1.0
 mixture_16_12_1 cost 0.18863287721507058
 mixture_16_12_1 shares_of_cut_16_12 1.0
 mixture_16_12_2 cost 0.18863283849358953
 mixture_16_12_2 shares_of_cut_16_12 1.0
 mixture_16_12_3 cost 0.20072815526375606
 mixture_16_12_3 shares_of_cut_16_12 1.0
 mixture_16_12_4 cost 0.22069987571203512
 mixture_16_12_4 shares_of_cut_16_12 1.0
 mixture_16_12_5 cost 0.2473141554401287
 mixture_16_12_5 shares_of_cut_16_12 1.0
 mixture_16_12_6 cost 0.2800789402691565
 mixture_16_12_6 shares_of_cut_16_12 1.0
 mixture_16_12_7 cost 0.3187593471938689
 mixture_16_12_7 shares_of_cut_16_12 1.0
 mixture_16_13_0 cost 0.23673271651596042
 mixture_16_13_0 shares_of_cut_16_13 1.0
 mixture_16_13_1 cost 0.22319724528304588
 mixture_16_13_1 shares_of_cut_16_13 1.0
 mixture_16_13_2 cost 0.2231972328469875
 mixture_16_13_2 shares_of_cut_16_13 1.0
 mixture_16_13_3 cost 0.2270818483489585
 mixture_16_13_3 shares_of_cut_16_13 1.0
 mixture_16_13_4 cost 0.23349610407525545
 mixture_16_13_4 shares_of_cut_16_13 1.0
 mixture_16_13_5 cost 0.2420437300341349
 mixture_16_13_5 shares_of_cut_16_13 1.0
 mixture_16_13_6 cost 0.25256669470584336
 mixture_16_13_6 shares_of_cut_16_13 1.0
 mixture_16_13_7 cost 0.2649895614415788
 mixture_16_13_7 shares_of_cut_16_13 1.0
 mixture_16_14_0 cost 0.22636228520205476
 mixture_16_14_0 shares_of_cut_16_14 1.0
 mixture_16_14_1 cost 0.2235857042054711
 mixture_16_14_1 shares_of_cut_16_14 1.0
 mixture_16_14_2 cost 0.2235857016544167
 mixture_16_14_2 shares_of_cut_16_14 1.0
 mixture_16_14_3 cost 0.22438256711969717
 mixture_16_14_3 shares_of_cut_16_14 1.0
 mixture_16_14_4 cost 0.22569834698804458
 mixture_16_14_4 shares_of_cut_16_14 1.0
 mixture_16_14_5 cost 0.22745175293859748
 mixture_16_14_5 shares_of_cut_16_14 1.0
 mixture_16_14_6 cost 0.22961036738447935
 mixture_16_14_6 shares_of_cut_16_14 1.0
 mixture_16_14_7 cost 0.2321587157284703
 mixture_16_14_7 shares_of_cut_16_14 1.0
 mixture_17_0_0 cost 0.6817745519276068
 mixture_17_0_0 shares_of_cut_17_0 1.0
 mixture_17_0_1 cost 0.303391305946372
 mixture_17_0_1 shares_of_cut_17_0 1.0
 mixture_17_0_2 cost 0.22123694701244284
 mixture_17_0_2 shares_of_cut_17_0 1.0
 mixture_17_0_3 cost 0.1968966727144796
 mixture_17_0_3 shares_of_cut_17_0 1.0
 mixture_17_0_4 cost 0.1968967715391422
 mixture_17_0_4 shares_of_cut_17_0 1.0
 mixture_17_0_5 cost 0.21144776181743502
 mixture_17_0_5 shares_of_cut_17_0 1.0
 mixture_17_0_6 cost 0.23664562180160223
 mixture_17_0_6 shares_of_cut_17_0 1.0
 mixture_17_0_7 cost 0.27062675922877794
 mixture_17_0_7 shares_of_cut_17_0 1.0
 mixture_17_1_0 cost 0.6665542069449928
 mixture_17_1_0 shares_of_cut_17_1 1.0
 mixture_17_1_1 cost 0.29621362010305285
 mixture_17_1_1 shares_of_cut_17_1 1.0
 mixture_17_1_2 cost 0.21580547882735915
 mixture_17_1_2 shares_of_cut_17_1 1.0
 mixture_17_1_3 cost 0.1919825649876472
 mixture_17_1_3 shares_of_cut_17_1 1.0
 mixture_17_1_4 cost 0.1919826617117594
 mixture_17_1_4 shares_of_cut_17_1 1.0
 mixture_17_1_5 cost 0.20622436595217805
 mixture_17_1_5 shares_of_cut_17_1 1.0
 mixture_17_1_6 cost 0.23088663721500324
 mixture_17_1_6 shares_of_cut_17_1 1.0
 mixture_17_1_7 cost 0.2641454944979205
 mixture_17_1_7 shares_of_cut_17_1 1.0
 mixture_17_2_0 cost 0.5957205027964954
 mixture_17_2_0 shares_of_cut_17_2 1.0
 mixture_17_2_1 cost 0.24246076554068727
 mixture_17_2_1 shares_of_cut_17_2 1.0
 mixture_17_2_2 cost 0.1657612087826737
 mixture_17_2_2 shares_of_cut_17_2 1.0
 mixture_17_2_3 cost 0.14303705544196466
 mixture_17_2_3 shares_of_cut_17_2 1.0
 mixture_17_2_4 cost 0.14303714770496712
 mixture_17_2_4 shares_of_cut_17_2 1.0
 mixture_17_2_5 cost 0.15662199602242263
 mixture_17_2_5 shares_of_cut_17_2 1.0
 mixture_17_2_6 cost 0.1801467939408193
 mixture_17_2_6 shares_of_cut_17_2 1.0
 mixture_17_2_7 cost 0.21187168611475274
 mixture_17_2_7 shares_of_cut_17_2 1.0
 mixture_17_3_0 cost 0.6671611735512981
 mixture_17_3_0 shares_of_cut_17_3 1.0
 mixture_17_3_1 cost 0.34118058784169003
 mixture_17_3_1 shares_of_cut_17_3 1.0
 mixture_17_3_2 cost 0.2704038652243051
 mixture_17_3_2 shares_of_cut_17_3 1.0
 mixture_17_3_3 cost 0.24943449896336845
 mixture_17_3_3 shares_of_cut_17_3 1.0
 mixture_17_3_4 cost 0.2494345841017083
 mixture_17_3_4 shares_of_cut_17_3 1.0
 mixture_17_3_5 cost 0.2619703937178876
 mixture_17_3_5 shares_of_cut_17_3 1.0
 mixture_17_3_6 cost 0.2836785777971449
 mixture_17_3_6 shares_of_cut_17_3 1.0
 mixture_17_3_7 cost 0.3129536347644895
 mixture_17_3_7 shares_of_cut_17_3 1.0
 mixture_17_4_0 cost 0.5289715031077034
 mixture_17_4_0 shares_of_cut_17_4 1.0
 mixture_17_4_1 cost 0.24800807228842342
 mixture_17_4_1 shares_of_cut_17_4 1.0
 mixture_17_4_2 cost 0.18700544918607812
 mixture_17_4_2 shares_of_cut_17_4 1.0
 mixture_17_4_3 cost 0.16893190326016452
 mixture_17_4_3 shares_of_cut_17_4 1.0
 mixture_17_4_4 cost 0.1689319766410992
 mixture_17_4_4 shares_of_cut_17_4 1.0
 mixture_17_4_5 cost 0.17973662032928694
 mixture_17_4_5 shares_of_cut_17_4 1.0
 mixture_17_4_6 cost 0.19844695506436816
 mixture_17_4_6 shares_of_cut_17_4 1.0
 mixture_17_4_7 cost 0.22367919527606667
 mixture_17_4_7 shares_of_cut_17_4 1.0
 mixture_17_5_0 cost 0.553524344106413
 mixture_17_5_0 shares_of_cut_17_5 1.0
 mixture_17_5_1 cost 0.2945073665452621
 mixture_17_5_1 shares_of_cut_17_5 1.0
 mixture_17_5_2 cost 0.23826974511105203
 mixture_17_5_2 shares_of_cut_17_5 1.0
 mixture_17_5_3 cost 0.22160794956743943
 mixture_17_5_3 shares_of_cut_17_5 1.0
 mixture_17_5_4 cost 0.22160801721648493
 mixture_17_5_4 shares_of_cut_17_5 1.0
 mixture_17_5_5 cost 0.2315686948163383
 mixture_17_5_5 shares_of_cut_17_5 1.0
 mixture_17_5_6 cost 0.24881753868938797
 mixture_17_5_6 shares_of_cut_17_5 1.0
 mixture_17_5_7 cost 0.2720788527247183
 mixture_17_5_7 shares_of_cut_17_5 1.0
 mixture_17_6_0 cost 0.6738228604856096
 mixture_17_6_0 shares_of_cut_17_6 1.0
 mixture_17_6_1 cost 0.4286098764994673
 mixture_17_6_1 shares_of_cut_17_6 1.0
 mixture_17_6_2 cost 0.3753693704368484
 mixture_17_6_2 shares_of_cut_17_6 1.0
 mixture_17_6_3 cost 0.35959554494368484
 mixture_17_6_3 shares_of_cut_17_6 1.0
 mixture_17_6_4 cost 0.359595608987457
 mixture_17_6_4 shares_of_cut_17_6 1.0
 mixture_17_6_5 cost 0.36902544443601304
 mixture_17_6_5 shares_of_cut_17_6 1.0
 mixture_17_6_6 cost 0.38535503223464684
 mixture_17_6_6 shares_of_cut_17_6 1.0
 mixture_17_6_7 cost 0.4073766629391263
 mixture_17_6_7 shares_of_cut_17_6 1.0
 mixture_17_7_0 cost 0.5442228791892982
 mixture_17_7_0 shares_of_cut_17_7 1.0
 mixture_17_7_1 cost 0.3107435925276165
 mixture_17_7_1 shares_of_cut_17_7 1.0
 mixture_17_7_2 cost 0.26005070027151284
 mixture_17_7_2 shares_of_cut_17_7 1.0
 mixture_17_7_3 cost 0.2450316687985391
 mixture_17_7_3 shares_of_cut_17_7 1.0
 mixture_17_7_4 cost 0.24503172977774992
 mixture_17_7_4 shares_of_cut_17_7 1.0
 mixture_17_7_5 cost 0.25401033775386883
 mixture_17_7_5 shares_of_cut_17_7 1.0
 mixture_17_7_6 cost 0.2695585377256933
 mixture_17_7_6 shares_of_cut_17_7 1.0
 mixture_17_7_7 cost 0.29052641040693516
 mixture_17_7_7 shares_of_cut_17_7 1.0
 mixture_17_8_0 cost 0.8788596973791413
 mixture_17_8_0 shares_of_cut_17_8 1.0
 mixture_17_8_1 cost 0.6797074411708391
 mixture_17_8_1 shares_of_cut_17_8 1.0
 mixture_17_8_2 cost 0.6364676145854674
 mixture_17_8_2 shares_of_cut_17_8 1.0
 mixture_17_8_3 cost 0.6236567393824761
 mixture_17_8_3 shares_of_cut_17_8 1.0
 mixture_17_8_4 cost 0.623656791396287
 mixture_17_8_4 shares_of_cut_17_8 1.0
 mixture_17_8_5 cost 0.6313153295973436
 mixture_17_8_5 shares_of_cut_17_8 1.0
 mixture_17_8_6 cost 0.6445775728936989
 mixture_17_8_6 shares_of_cut_17_8 1.0
 mixture_17_8_7 cost 0.6624626675933781
 mixture_17_8_7 shares_of_cut_17_8 1.0
 mixture_17_9_0 cost 0.7879540431332914
 mixture_17_9_0 shares_of_cut_17_9 1.0
 mixture_17_9_1 cost 0.6526276952320671
 mixture_17_9_1 shares_of_cut_17_9 1.0
 mixture_17_9_2 cost 0.6232457141935983
 mixture_17_9_2 shares_of_cut_17_9 1.0
 mixture_17_9_3 cost 0.6145405707639107
 mixture_17_9_3 shares_of_cut_17_9 1.0
 mixture_17_9_4 cost 0.6145406061079193
 mixture_17_9_4 shares_of_cut_17_9 1.0
 mixture_17_9_5 cost 0.6197446747172499
 mixture_17_9_5 shares_of_cut_17_9 1.0
 mixture_17_9_6 cost 0.6287565281827516
 mixture_17_9_6 shares_of_cut_17_9 1.0
 mixture_17_9_7 cost 0.6409096646505784
 mixture_17_9_7 shares_of_cut_17_9 1.0
 mixture_17_10_0 cost 0.45597666532239806
 mixture_17_10_0 shares_of_cut_17_10 1.0
 mixture_17_10_1 cost 0.34525038542353564
 mixture_17_10_1 shares_of_cut_17_10 1.0
 mixture_17_10_2 cost 0.3212095574036793
 mixture_17_10_2 shares_of_cut_17_10 1.0
 mixture_17_10_3 cost 0.3140868635387796
 mixture_17_10_3 shares_of_cut_17_10 1.0
 mixture_17_10_4 cost 0.3140868924578382
 mixture_17_10_4 shares_of_cut_17_10 1.0
 mixture_17_10_5 cost 0.31834494838254423
 mixture_17_10_5 shares_of_cut_17_10 1.0
 mixture_17_10_6 cost 0.32571859752555526
 mixture_17_10_6 shares_of_cut_17_10 1.0
 mixture_17_10_7 cost 0.3356624969291503
 mixture_17_10_7 shares_of_cut_17_10 1.0
 mixture_17_11_0 cost 0.7676584693272082
 mixture_17_11_0 shares_of_cut_17_11 1.0
 mixture_17_11_1 cost 0.6655040173191772
 mixture_17_11_1 shares_of_cut_17_11 1.0
 mixture_17_11_2 cost 0.6433242997812002
 mixture_17_11_2 shares_of_cut_17_11 1.0
 mixture_17_11_3 cost 0.6367530062341363
 mixture_17_11_3 shares_of_cut_17_11 1.0
 mixture_17_11_4 cost 0.6367530329144383
 mixture_17_11_4 shares_of_cut_17_11 1.0
 mixture_17_11_5 cost 0.640681453249748
 mixture_17_11_5 shares_of_cut_17_11 1.0
 mixture_17_11_6 cost 0.6474842744787443
 mixture_17_11_6 shares_of_cut_17_11 1.0
 mixture_17_11_7 cost 0.6566583711369639
 mixture_17_11_7 shares_of_cut_17_11 1.0
 mixture_17_12_0 cost 0.5046810380959748
 mixture_17_12_0 shares_of_cut_17_12 1.0
 mixture_17_12_1 cost 0.4129184732417585
 mixture_17_12_1 shares_of_cut_17_12 1.0
 mixture_17_12_2 cost 0.39299503643582473
 mixture_17_12_2 shares_of_cut_17_12 1.0
 mixture_17_12_3 cost 0.3870922222320822
 mixture_17_12_3 shares_of_cut_17_12 1.0
 mixture_17_12_4 cost 0.38709224619827154
 mixture_17_12_4 shares_of_cut_17_12 1.0
 mixture_17_12_5 cost 0.39062103930231695
 mixture_17_12_5 shares_of_cut_17_12 1.0
 mixture_17_12_6 cost 0.39673182852341077
 mixture_17_12_6 shares_of_cut_17_12 1.0
 mixture_17_12_7 cost 0.4049726699456968
 mixture_17_12_7 shares_of_cut_17_12 1.0
 mixture_17_13_0 cost 0.5718676367542022
 mixture_17_13_0 shares_of_cut_17_13 1.0
 mixture_17_13_1 cost 0.542396537426524
 mixture_17_13_1 shares_of_cut_17_13 1.0
 mixture_17_13_2 cost 0.5359977888084004
 mixture_17_13_2 shares_of_cut_17_13 1.0
 mixture_17_13_3 cost 0.5341020002154409
 mixture_17_13_3 shares_of_cut_17_13 1.0
 mixture_17_13_4 cost 0.5341020079125879
 mixture_17_13_4 shares_of_cut_17_13 1.0
 mixture_17_13_5 cost 0.5352353394867584
 mixture_17_13_5 shares_of_cut_17_13 1.0
 mixture_17_13_6 cost 0.5371979227732159
 mixture_17_13_6 shares_of_cut_17_13 1.0
 mixture_17_13_7 cost 0.5398446083414068
 mixture_17_13_7 shares_of_cut_17_13 1.0
 mixture_17_14_0 cost 0.555881446485585
 mixture_17_14_0 shares_of_cut_17_14 1.0
 mixture_17_14_1 cost 0.5498359314877269
 mixture_17_14_1 shares_of_cut_17_14 1.0
 mixture_17_14_2 cost 0.5485233326495131
 mixture_17_14_2 shares_of_cut_17_14 1.0
 mixture_17_14_3 cost 0.5481344425628533
 mixture_17_14_3 shares_of_cut_17_14 1.0
 mixture_17_14_4 cost 0.5481344441417974
 mixture_17_14_4 shares_of_cut_17_14 1.0
 mixture_17_14_5 cost 0.5483669286159261
 mixture_17_14_5 shares_of_cut_17_14 1.0
 mixture_17_14_6 cost 0.5487695205437298
 mixture_17_14_6 shares_of_cut_17_14 1.0
 mixture_17_14_7 cost 0.5493124448886688
 mixture_17_14_7 shares_of_cut_17_14 1.0
 mixture_18_0_0 cost 0.06819780171566091
 mixture_18_0_0 shares_of_cut_18_0 1.0
 mixture_18_0_1 cost 0.06819981577990411
 mixture_18_0_1 shares_of_cut_18_0 1.0
 mixture_18_0_2 cost 0.12833027774166395
 mixture_18_0_2 shares_of_cut_18_0 1.0
 mixture_18_0_3 cost 0.22562756900994846
 mixture_18_0_3 shares_of_cut_18_0 1.0
 mixture_18_0_4 cost 0.3568678520175412
 mixture_18_0_4 shares_of_cut_18_0 1.0
 mixture_18_0_5 cost 0.5211083063438406
 mixture_18_0_5 shares_of_cut_18_0 1.0
 mixture_18_0_6 cost 0.7179729374724149
 mixture_18_0_6 shares_of_cut_18_0 1.0
 mixture_18_0_7 cost 0.9472822637002987
 mixture_18_0_7 shares_of_cut_18_0 1.0
 mixture_18_1_0 cost 0.06933823515566614
 mixture_18_1_0 shares_of_cut_18_1 1.0
 mixture_18_1_1 cost 0.06934020641031785
 mixture_18_1_1 shares_of_cut_18_1 1.0
 mixture_18_1_2 cost 0.12819257581754964
 mixture_18_1_2 shares_of_cut_18_1 1.0
 mixture_18_1_3 cost 0.2234217814685172
 mixture_18_1_3 shares_of_cut_18_1 1.0
 mixture_18_1_4 cost 0.35187250951355475
 mixture_18_1_4 shares_of_cut_18_1 1.0
 mixture_18_1_5 cost 0.5126219794871939
 mixture_18_1_5 shares_of_cut_18_1 1.0
 mixture_18_1_6 cost 0.7053021887589171
 mixture_18_1_6 shares_of_cut_18_1 1.0
 mixture_18_1_7 cost 0.929737470567816
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
 mixture_18_2_5 cost 0.489281033580007
 mixture_18_2_5 shares_of_cut_18_2 1.0
 mixture_18_2_6 cost 0.6730744456987101
 mixture_18_2_6 shares_of_cut_18_2 1.0
 mixture_18_2_7 cost 0.8871583228098703
 mixture_18_2_7 shares_of_cut_18_2 1.0
 mixture_18_3_0 cost 0.06921313558544656
 mixture_18_3_0 shares_of_cut_18_3 1.0
 mixture_18_3_1 cost 0.06921487071999236
 mixture_18_3_1 shares_of_cut_18_3 1.0
 mixture_18_3_2 cost 0.12101780707477978
 mixture_18_3_2 shares_of_cut_18_3 1.0
 mixture_18_3_3 cost 0.20484030273878354
 mixture_18_3_3 shares_of_cut_18_3 1.0
 mixture_18_3_4 cost 0.3179049925153268
 mixture_18_3_4 shares_of_cut_18_3 1.0
 mixture_18_3_5 cost 0.4593996280921737
 mixture_18_3_5 shares_of_cut_18_3 1.0
 mixture_18_3_6 cost 0.6290002867957073
 mixture_18_3_6 shares_of_cut_18_3 1.0
 mixture_18_3_7 cost 0.8265523435169191
 mixture_18_3_7 shares_of_cut_18_3 1.0
 mixture_18_4_0 cost 0.05697939020394597
 mixture_18_4_0 shares_of_cut_18_4 1.0
 mixture_18_4_1 cost 0.0569808857204776
 mixture_18_4_1 shares_of_cut_18_4 1.0
 mixture_18_4_2 cost 0.10162995797449093
 mixture_18_4_2 shares_of_cut_18_4 1.0
 mixture_18_4_3 cost 0.17387676344091402
 mixture_18_4_3 shares_of_cut_18_4 1.0
 mixture_18_4_4 cost 0.2713274845474588
 mixture_18_4_4 shares_of_cut_18_4 1.0
 mixture_18_4_5 cost 0.39328204257015426
 mixture_18_4_5 shares_of_cut_18_4 1.0
 mixture_18_4_6 cost 0.5394612477974368
 mixture_18_4_6 shares_of_cut_18_4 1.0
 mixture_18_4_7 cost 0.7097318284854592
 mixture_18_4_7 shares_of_cut_18_4 1.0
 mixture_18_5_0 cost 0.060010812213211834
 mixture_18_5_0 shares_of_cut_18_5 1.0
 mixture_18_5_1 cost 0.060012190912819764
 mixture_18_5_1 shares_of_cut_18_5 1.0
 mixture_18_5_2 cost 0.10117366061875699
 mixture_18_5_2 shares_of_cut_18_5 1.0
 mixture_18_5_3 cost 0.16777716533748296
 mixture_18_5_3 shares_of_cut_18_5 1.0
 mixture_18_5_4 cost 0.2576158719925407
 mixture_18_5_4 shares_of_cut_18_5 1.0
 mixture_18_5_5 cost 0.37004438600496636
 mixture_18_5_5 shares_of_cut_18_5 1.0
 mixture_18_5_6 cost 0.5048053255687203
 mixture_18_5_6 shares_of_cut_18_5 1.0
 mixture_18_5_7 cost 0.6617758289854491
 mixture_18_5_7 shares_of_cut_18_5 1.0
 mixture_18_6_0 cost 0.05693051236363483
 mixture_18_6_0 shares_of_cut_18_6 1.0
 mixture_18_6_1 cost 0.05693181758713048
 mixture_18_6_1 shares_of_cut_18_6 1.0
 mixture_18_6_2 cost 0.09589963702076257
 mixture_18_6_2 shares_of_cut_18_6 1.0
 mixture_18_6_3 cost 0.1589535892743676
 mixture_18_6_3 shares_of_cut_18_6 1.0
 mixture_18_6_4 cost 0.2440044517458883
 mixture_18_6_4 shares_of_cut_18_6 1.0
 mixture_18_6_5 cost 0.35044122537245875
 mixture_18_6_5 shares_of_cut_18_6 1.0
 mixture_18_6_6 cost 0.4780202451971445
 mixture_18_6_6 shares_of_cut_18_6 1.0
 mixture_18_6_7 cost 0.6266251972857995
 mixture_18_6_7 shares_of_cut_18_6 1.0
 mixture_18_7_0 cost 0.05466381416462366
 mixture_18_7_0 shares_of_cut_18_7 1.0
 mixture_18_7_1 cost 0.05466505693181218
 mixture_18_7_1 shares_of_cut_18_7 1.0
 mixture_18_7_2 cost 0.0917682255170442
 mixture_18_7_2 shares_of_cut_18_7 1.0
 mixture_18_7_3 cost 0.15180498031712206
 mixture_18_7_3 shares_of_cut_18_7 1.0
 mixture_18_7_4 cost 0.23278607021297215
 mixture_18_7_4 shares_of_cut_18_7 1.0
 mixture_18_7_5 cost 0.3341297330848654
 mixture_18_7_5 shares_of_cut_18_7 1.0
 mixture_18_7_6 cost 0.45560396359848093
 mixture_18_7_6 shares_of_cut_18_7 1.0
 mixture_18_7_7 cost 0.5970980135628715
 mixture_18_7_7 shares_of_cut_18_7 1.0
 mixture_18_8_0 cost 0.057098840977180376
 mixture_18_8_0 shares_of_cut_18_8 1.0
 mixture_18_8_1 cost 0.05709990102791583
 mixture_18_8_1 shares_of_cut_18_8 1.0
 mixture_18_8_2 cost 0.08874801783466746
 mixture_18_8_2 shares_of_cut_18_8 1.0
 mixture_18_8_3 cost 0.1399579360454652
 mixture_18_8_3 shares_of_cut_18_8 1.0
 mixture_18_8_4 cost 0.20903287195759693
 mixture_18_8_4 shares_of_cut_18_8 1.0
 mixture_18_8_5 cost 0.2954765963749863
 mixture_18_8_5 shares_of_cut_18_8 1.0
 mixture_18_8_6 cost 0.399091214287575
 mixture_18_8_6 shares_of_cut_18_8 1.0
 mixture_18_8_7 cost 0.5197822601330705
 mixture_18_8_7 shares_of_cut_18_8 1.0
 mixture_18_9_0 cost 0.05725196937478256
 mixture_18_9_0 shares_of_cut_18_9 1.0
 mixture_18_9_1 cost 0.0572526896919778
 mixture_18_9_1 shares_of_cut_18_9 1.0
 mixture_18_9_2 cost 0.07875796483648563
 mixture_18_9_2 shares_of_cut_18_9 1.0
 mixture_18_9_3 cost 0.11355571877475489
 mixture_18_9_3 shares_of_cut_18_9 1.0
 mixture_18_9_4 cost 0.16049296661955345
 mixture_18_9_4 shares_of_cut_18_9 1.0
 mixture_18_9_5 cost 0.2192325146774455
 mixture_18_9_5 shares_of_cut_18_9 1.0
 mixture_18_9_6 cost 0.2896398909143755
 mixture_18_9_6 shares_of_cut_18_9 1.0
 mixture_18_9_7 cost 0.3716509048471881
 mixture_18_9_7 shares_of_cut_18_9 1.0
 mixture_18_10_0 cost 0.0442076725656634
 mixture_18_10_0 shares_of_cut_18_10 1.0
 mixture_18_10_1 cost 0.044208261941233
 mixture_18_10_1 shares_of_cut_18_10 1.0
 mixture_18_10_2 cost 0.06180423753565958
 mixture_18_10_2 shares_of_cut_18_10 1.0
 mixture_18_10_3 cost 0.09027634146942493
 mixture_18_10_3 shares_of_cut_18_10 1.0
 mixture_18_10_4 cost 0.1286811822350895
 mixture_18_10_4 shares_of_cut_18_10 1.0
 mixture_18_10_5 cost 0.1767428623163267
 mixture_18_10_5 shares_of_cut_18_10 1.0
 mixture_18_10_6 cost 0.2343513544471063
 mixture_18_10_6 shares_of_cut_18_10 1.0
 mixture_18_10_7 cost 0.3014541369011355
 mixture_18_10_7 shares_of_cut_18_10 1.0
 mixture_18_11_0 cost 0.06344663517187438
 mixture_18_11_0 shares_of_cut_18_11 1.0
 mixture_18_11_1 cost 0.06344717892118479
 mixture_18_11_1 shares_of_cut_18_11 1.0
 mixture_18_11_2 cost 0.07968096954466804
 mixture_18_11_2 shares_of_cut_18_11 1.0
 mixture_18_11_3 cost 0.10594891765532596
 mixture_18_11_3 shares_of_cut_18_11 1.0
 mixture_18_11_4 cost 0.14138066399825047
 mixture_18_11_4 shares_of_cut_18_11 1.0
 mixture_18_11_5 cost 0.18572166954606284
 mixture_18_11_5 shares_of_cut_18_11 1.0
 mixture_18_11_6 cost 0.23887042474676223
 mixture_18_11_6 shares_of_cut_18_11 1.0
 mixture_18_11_7 cost 0.30077847382117073
 mixture_18_11_7 shares_of_cut_18_11 1.0
 mixture_18_12_0 cost 0.04389347443928248
 mixture_18_12_0 shares_of_cut_18_12 1.0
 mixture_18_12_1 cost 0.043893962874493875
 mixture_18_12_1 shares_of_cut_18_12 1.0
 mixture_18_12_2 cost 0.05847633530795412
 mixture_18_12_2 shares_of_cut_18_12 1.0
 mixture_18_12_3 cost 0.0820721184060998
 mixture_18_12_3 shares_of_cut_18_12 1.0
 mixture_18_12_4 cost 0.11389949213069422
 mixture_18_12_4 shares_of_cut_18_12 1.0
 mixture_18_12_5 cost 0.1537298109988568
 mixture_18_12_5 shares_of_cut_18_12 1.0
 mixture_18_12_6 cost 0.20147189174186367
 mixture_18_12_6 shares_of_cut_18_12 1.0
 mixture_18_12_7 cost 0.2570822078516481
 mixture_18_12_7 shares_of_cut_18_12 1.0
 mixture_18_13_0 cost 0.0400576401348675
 mixture_18_13_0 shares_of_cut_18_13 1.0
 mixture_18_13_1 cost 0.04005779700409464
 mixture_18_13_1 shares_of_cut_18_13 1.0
 mixture_18_13_2 cost 0.04474117248626934
 mixture_18_13_2 shares_of_cut_18_13 1.0
 mixture_18_13_3 cost 0.052319357212301965
 mixture_18_13_3 shares_of_cut_18_13 1.0
 mixture_18_13_4 cost 0.06254125645701947
 mixture_18_13_4 shares_of_cut_18_13 1.0
 mixture_18_13_5 cost 0.07533343685739956
 mixture_18_13_5 shares_of_cut_18_13 1.0
 mixture_18_13_6 cost 0.09066661336486219
 mixture_18_13_6 shares_of_cut_18_13 1.0
 mixture_18_13_7 cost 0.10852680670534653
 mixture_18_13_7 shares_of_cut_18_13 1.0
 mixture_18_14_0 cost 0.03752457194901141
 mixture_18_14_0 shares_of_cut_18_14 1.0
 mixture_18_14_1 cost 0.037524604128172934
 mixture_18_14_1 shares_of_cut_18_14 1.0
 mixture_18_14_2 cost 0.03848532216597946
 mixture_18_14_2 shares_of_cut_18_14 1.0
 mixture_18_14_3 cost 0.04003986307089721
 mixture_18_14_3 shares_of_cut_18_14 1.0
 mixture_18_14_4 cost 0.04213671885844149
 mixture_18_14_4 shares_of_cut_18_14 1.0
 mixture_18_14_5 cost 0.044760825872772435
 mixture_18_14_5 shares_of_cut_18_14 1.0
 mixture_18_14_6 cost 0.04790617676416635
 mixture_18_14_6 shares_of_cut_18_14 1.0
 mixture_18_14_7 cost 0.051569903912720275
 mixture_18_14_7 shares_of_cut_18_14 1.0
 mixture_19_0_0 cost 1.0343527257675216
 mixture_19_0_0 shares_of_cut_19_0 1.0
 mixture_19_0_1 cost 0.41111448017900853
 mixture_19_0_1 shares_of_cut_19_0 1.0
 mixture_19_0_2 cost 0.2611206205382738
 mixture_19_0_2 shares_of_cut_19_0 1.0
 mixture_19_0_3 cost 0.19728096052134755
 mixture_19_0_3 shares_of_cut_19_0 1.0
 mixture_19_0_4 cost 0.16524759431197047
 mixture_19_0_4 shares_of_cut_19_0 1.0
 mixture_19_0_5 cost 0.14912632303934983
 mixture_19_0_5 shares_of_cut_19_0 1.0
 mixture_19_0_6 cost 0.1425785784163357
 mixture_19_0_6 shares_of_cut_19_0 1.0
 mixture_19_0_7 cost 0.14257863272397503
 mixture_19_0_7 shares_of_cut_19_0 1.0
 mixture_19_1_0 cost 1.0266269159382677
 mixture_19_1_0 shares_of_cut_19_1 1.0
 mixture_19_1_1 cost 0.4166358022592081
 mixture_19_1_1 shares_of_cut_19_1 1.0
 mixture_19_1_2 cost 0.26983011096072984
 mixture_19_1_2 shares_of_cut_19_1 1.0
 mixture_19_1_3 cost 0.20734738371114417
 mixture_19_1_3 shares_of_cut_19_1 1.0
 mixture_19_1_4 cost 0.17599489713436847
 mixture_19_1_4 shares_of_cut_19_1 1.0
 mixture_19_1_5 cost 0.16021628873362412
 mixture_19_1_5 shares_of_cut_19_1 1.0
 mixture_19_1_6 cost 0.15380771855528574
 mixture_19_1_6 shares_of_cut_19_1 1.0
 mixture_19_1_7 cost 0.1538077717085985
 mixture_19_1_7 shares_of_cut_19_1 1.0
 mixture_19_2_0 cost 0.9785862734935068
 mixture_19_2_0 shares_of_cut_19_2 1.0
 mixture_19_2_1 cost 0.3967291716722294
 mixture_19_2_1 shares_of_cut_19_2 1.0
 mixture_19_2_2 cost 0.25669445288000703
 mixture_19_2_2 shares_of_cut_19_2 1.0
 mixture_19_2_3 cost 0.19709355415205992
 mixture_19_2_3 shares_of_cut_19_2 1.0
 mixture_19_2_4 cost 0.16718710704920692
 mixture_19_2_4 shares_of_cut_19_2 1.0
 mixture_19_2_5 cost 0.15213623966942338
 mixture_19_2_5 shares_of_cut_19_2 1.0
 mixture_19_2_6 cost 0.1460232455828437
 mixture_19_2_6 shares_of_cut_19_2 1.0
 mixture_19_2_7 cost 0.14602329628461924
 mixture_19_2_7 shares_of_cut_19_2 1.0
 mixture_19_3_0 cost 0.9846760484928752
 mixture_19_3_0 shares_of_cut_19_3 1.0
 mixture_19_3_1 cost 0.4477506679657269
 mixture_19_3_1 shares_of_cut_19_3 1.0
 mixture_19_3_2 cost 0.3185296024512237
 mixture_19_3_2 shares_of_cut_19_3 1.0
 mixture_19_3_3 cost 0.26353115845338376
 mixture_19_3_3 shares_of_cut_19_3 1.0
 mixture_19_3_4 cost 0.23593412399139557
 mixture_19_3_4 shares_of_cut_19_3 1.0
 mixture_19_3_5 cost 0.22204550310860685
 mixture_19_3_5 shares_of_cut_19_3 1.0
 mixture_19_3_6 cost 0.21640456194655303
 mixture_19_3_6 shares_of_cut_19_3 1.0
 mixture_19_3_7 cost 0.21640460873307507
 mixture_19_3_7 shares_of_cut_19_3 1.0
 mixture_19_4_0 cost 0.8549350946477267
 mixture_19_4_0 shares_of_cut_19_4 1.0
 mixture_19_4_1 cost 0.3921578507868247
 mixture_19_4_1 shares_of_cut_19_4 1.0
 mixture_19_4_2 cost 0.280781911566259
 mixture_19_4_2 shares_of_cut_19_4 1.0
 mixture_19_4_3 cost 0.23337862378543175
 mixture_19_4_3 shares_of_cut_19_4 1.0
 mixture_19_4_4 cost 0.20959267510385796
 mixture_19_4_4 shares_of_cut_19_4 1.0
 mixture_19_4_5 cost 0.19762204021441462
 mixture_19_4_5 shares_of_cut_19_4 1.0
 mixture_19_4_6 cost 0.192760099806245
 mixture_19_4_6 shares_of_cut_19_4 1.0
 mixture_19_4_7 cost 0.19276014013165801
 mixture_19_4_7 shares_of_cut_19_4 1.0
 mixture_19_5_0 cost 0.8531297344085375
 mixture_19_5_0 shares_of_cut_19_5 1.0
 mixture_19_5_1 cost 0.4265006793767067
 mixture_19_5_1 shares_of_cut_19_5 1.0
 mixture_19_5_2 cost 0.323824473203452
 mixture_19_5_2 shares_of_cut_19_5 1.0
 mixture_19_5_3 cost 0.28012392366343414
 mixture_19_5_3 shares_of_cut_19_5 1.0
 mixture_19_5_4 cost 0.2581959292694281
 mixture_19_5_4 shares_of_cut_19_5 1.0
 mixture_19_5_5 cost 0.24716033769969803
 mixture_19_5_5 shares_of_cut_19_5 1.0
 mixture_19_5_6 cost 0.24267817037303072
 mixture_19_5_6 shares_of_cut_19_5 1.0
 mixture_19_5_7 cost 0.2426782075485683
 mixture_19_5_7 shares_of_cut_19_5 1.0
 mixture_19_6_0 cost 0.8641018215784697
 mixture_19_6_0 shares_of_cut_19_6 1.0
 mixture_19_6_1 cost 0.4602094411462067
 mixture_19_6_1 shares_of_cut_19_6 1.0
 mixture_19_6_2 cost 0.3630052380194984
 mixture_19_6_2 shares_of_cut_19_6 1.0
 mixture_19_6_3 cost 0.3216336559114797
 mixture_19_6_3 shares_of_cut_19_6 1.0
 mixture_19_6_4 cost 0.30087428720594306
 mixture_19_6_4 shares_of_cut_19_6 1.0
 mixture_19_6_5 cost 0.2904268240151298
 mixture_19_6_5 shares_of_cut_19_6 1.0
 mixture_19_6_6 cost 0.28618352832368116
 mixture_19_6_6 shares_of_cut_19_6 1.0
 mixture_19_6_7 cost 0.2861835635179939
 mixture_19_6_7 shares_of_cut_19_6 1.0
 mixture_19_7_0 cost 0.8060606234927821
 mixture_19_7_0 shares_of_cut_19_7 1.0
 mixture_19_7_1 cost 0.42149491519104504
 mixture_19_7_1 shares_of_cut_19_7 1.0
 mixture_19_7_2 cost 0.3289420346803473
 mixture_19_7_2 shares_of_cut_19_7 1.0
 mixture_19_7_3 cost 0.2895501259746024
 mixture_19_7_3 shares_of_cut_19_7 1.0
 mixture_19_7_4 cost 0.26978411473765485
 mixture_19_7_4 shares_of_cut_19_7 1.0
 mixture_19_7_5 cost 0.2598365735693083
 mixture_19_7_5 shares_of_cut_19_7 1.0
 mixture_19_7_6 cost 0.2557963240073602
 mixture_19_7_6 shares_of_cut_19_7 1.0
 mixture_19_7_7 cost 0.2557963575175883
 mixture_19_7_7 shares_of_cut_19_7 1.0
 mixture_19_8_0 cost 0.8822473623596969
 mixture_19_8_0 shares_of_cut_19_8 1.0
 mixture_19_8_1 cost 0.5542219963253572
 mixture_19_8_1 shares_of_cut_19_8 1.0
 mixture_19_8_2 cost 0.4752765993446326
 mixture_19_8_2 shares_of_cut_19_8 1.0
 mixture_19_8_3 cost 0.44167624186851884
 mixture_19_8_3 shares_of_cut_19_8 1.0
 mixture_19_8_4 cost 0.42481630628125294
 mixture_19_8_4 shares_of_cut_19_8 1.0
 mixture_19_8_5 cost 0.41633129120464
 mixture_19_8_5 shares_of_cut_19_8 1.0
 mixture_19_8_6 cost 0.41288505480649434
 mixture_19_8_6 shares_of_cut_19_8 1.0
 mixture_19_8_7 cost 0.4128850833899187
 mixture_19_8_7 shares_of_cut_19_8 1.0
 mixture_19_9_0 cost 0.7959581002733938
 mixture_19_9_0 shares_of_cut_19_9 1.0
 mixture_19_9_1 cost 0.5730609277806075
 mixture_19_9_1 shares_of_cut_19_9 1.0
 mixture_19_9_2 cost 0.5194165831951283
 mixture_19_9_2 shares_of_cut_19_9 1.0
 mixture_19_9_3 cost 0.49658473708909096
 mixture_19_9_3 shares_of_cut_19_9 1.0
 mixture_19_9_4 cost 0.48512820853995836
 mixture_19_9_4 shares_of_cut_19_9 1.0
 mixture_19_9_5 cost 0.4793625389760452
 mixture_19_9_5 shares_of_cut_19_9 1.0
 mixture_19_9_6 cost 0.4770207799890039
 mixture_19_9_6 shares_of_cut_19_9 1.0
 mixture_19_9_7 cost 0.4770207994117838
 mixture_19_9_7 shares_of_cut_19_9 1.0
 mixture_19_10_0 cost 0.6248829492759499
 mixture_19_10_0 shares_of_cut_19_10 1.0
 mixture_19_10_1 cost 0.44250475690711544
 mixture_19_10_1 shares_of_cut_19_10 1.0
 mixture_19_10_2 cost 0.39861205747582423
 mixture_19_10_2 shares_of_cut_19_10 1.0
 mixture_19_10_3 cost 0.3799306593463918
 mixture_19_10_3 shares_of_cut_19_10 1.0
 mixture_19_10_4 cost 0.3705567361860145
 mixture_19_10_4 shares_of_cut_19_10 1.0
 mixture_19_10_5 cost 0.3658391689728345
 mixture_19_10_5 shares_of_cut_19_10 1.0
 mixture_19_10_6 cost 0.36392310262599087
 mixture_19_10_6 shares_of_cut_19_10 1.0
 mixture_19_10_7 cost 0.36392311851803394
 mixture_19_10_7 shares_of_cut_19_10 1.0
 mixture_19_11_0 cost 0.7823505954329143
 mixture_19_11_0 shares_of_cut_19_11 1.0
 mixture_19_11_1 cost 0.6140911333009715
 mixture_19_11_1 shares_of_cut_19_11 1.0
 mixture_19_11_2 cost 0.5735963685382403
 mixture_19_11_2 shares_of_cut_19_11 1.0
 mixture_19_11_3 cost 0.5563611829039072
 mixture_19_11_3 shares_of_cut_19_11 1.0
 mixture_19_11_4 cost 0.5477129380203222
 mixture_19_11_4 shares_of_cut_19_11 1.0
 mixture_19_11_5 cost 0.5433605792676066
 mixture_19_11_5 shares_of_cut_19_11 1.0
 mixture_19_11_6 cost 0.5415928443825221
 mixture_19_11_6 shares_of_cut_19_11 1.0
 mixture_19_11_7 cost 0.5415928590442894
 mixture_19_11_7 shares_of_cut_19_11 1.0
 mixture_19_12_0 cost 0.6203131502573291
 mixture_19_12_0 shares_of_cut_19_12 1.0
 mixture_19_12_1 cost 0.46917025337209
 mixture_19_12_1 shares_of_cut_19_12 1.0
 mixture_19_12_2 cost 0.43279490795391656
 mixture_19_12_2 shares_of_cut_19_12 1.0
 mixture_19_12_3 cost 0.4173130096278347
 mixture_19_12_3 shares_of_cut_19_12 1.0
 mixture_19_12_4 cost 0.4095445265475014
 mixture_19_12_4 shares_of_cut_19_12 1.0
 mixture_19_12_5 cost 0.40563492109747673
 mixture_19_12_5 shares_of_cut_19_12 1.0
 mixture_19_12_6 cost 0.40404701294615236
 mixture_19_12_6 shares_of_cut_19_12 1.0
 mixture_19_12_7 cost 0.4040470261164191
 mixture_19_12_7 shares_of_cut_19_12 1.0
 mixture_19_13_0 cost 0.567143064571333
 mixture_19_13_0 shares_of_cut_19_13 1.0
 mixture_19_13_1 cost 0.5186009675423917
 mixture_19_13_1 shares_of_cut_19_13 1.0
 mixture_19_13_2 cost 0.5069184102860561
 mixture_19_13_2 shares_of_cut_19_13 1.0
 mixture_19_13_3 cost 0.5019461368532695
 mixture_19_13_3 shares_of_cut_19_13 1.0
 mixture_19_13_4 cost 0.4994511571537633
 mixture_19_13_4 shares_of_cut_19_13 1.0
 mixture_19_13_5 cost 0.4981955212554777
 mixture_19_13_5 shares_of_cut_19_13 1.0
 mixture_19_13_6 cost 0.49768553770254137
 mixture_19_13_6 shares_of_cut_19_13 1.0
 mixture_19_13_7 cost 0.49768554193239517
 mixture_19_13_7 shares_of_cut_19_13 1.0
 mixture_19_14_0 cost 0.5307766171546376
 mixture_19_14_0 shares_of_cut_19_14 1.0
 mixture_19_14_1 cost 0.52081899825644
 mixture_19_14_1 shares_of_cut_19_14 1.0
 mixture_19_14_2 cost 0.518422512318768
 mixture_19_14_2 shares_of_cut_19_14 1.0
 mixture_19_14_3 cost 0.5174025315818048
 mixture_19_14_3 shares_of_cut_19_14 1.0
 mixture_19_14_4 cost 0.5168907272196733
 mixture_19_14_4 shares_of_cut_19_14 1.0
 mixture_19_14_5 cost 0.5166331540097114
 mixture_19_14_5 shares_of_cut_19_14 1.0
 mixture_19_14_6 cost 0.5165285392078115
 mixture_19_14_6 shares_of_cut_19_14 1.0
 mixture_19_14_7 cost 0.516528540075497
 mixture_19_14_7 shares_of_cut_19_14 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 1.1882578674546782
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
