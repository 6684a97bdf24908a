* case: frequency-pool:seed=5,devices=5,rounds=2,cuts=8,profile=random,tightness=0.5
* digest: b922abf7e65baa34
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 1.0269414418540352, bound 1.0269414418539633 (weak duality, by lagrangian)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.1821208998382919
* scale: 0.12092394962391959
* sizes: rows 8.5e-02 to 1.3e+00, cost 2.6e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME frequency-pool:seed=5,devices=5,rounds=2,cuts=8,profile=random,tightness=0.5
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
 L limit_0_0
 L limit_0_1
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.012522227377245858
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.028487185378305666
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.07012447937736707
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.11309022064722202
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.1352303467211917
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_6 cost 0.15883991406213258
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_7 cost 0.17810043296433653
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_1 cost 0.011008689017029862
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_2 cost 0.028605457881532487
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_3 cost 0.06308790829369992
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_4 cost 0.11062166302218178
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_5 cost 0.1353849433157894
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
 chosen_1_6 cost 0.15327894575797582
 chosen_1_6 one_cut_1 1.0
 chosen_1_6 at_least_min_frequency_1_6 0.08536585365853659
 chosen_1_6 at_most_max_frequency_1_6 -1.0
 chosen_1_7 cost 0.16814122370198636
 chosen_1_7 one_cut_1 1.0
 chosen_1_7 at_least_min_frequency_1_7 0.08536585365853659
 chosen_1_7 at_most_max_frequency_1_7 -1.0
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_1 cost 0.012982175576099354
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_2 cost 0.021371719931192204
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_3 cost 0.07137916073824956
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_4 cost 0.09299943572119716
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_2_5 cost 0.10276451225598662
 chosen_2_5 one_cut_2 1.0
 chosen_2_5 at_least_min_frequency_2_5 0.08536585365853659
 chosen_2_5 at_most_max_frequency_2_5 -1.0
 chosen_2_6 cost 0.13557174710810635
 chosen_2_6 one_cut_2 1.0
 chosen_2_6 at_least_min_frequency_2_6 0.08536585365853659
 chosen_2_6 at_most_max_frequency_2_6 -1.0
 chosen_2_7 cost 0.16171475034837404
 chosen_2_7 one_cut_2 1.0
 chosen_2_7 at_least_min_frequency_2_7 0.08536585365853659
 chosen_2_7 at_most_max_frequency_2_7 -1.0
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_1 cost 0.012791640172919878
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_2 cost 0.021202557038940754
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_3 cost 0.048869156362606234
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_4 cost 0.07659638445638184
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
 chosen_3_5 cost 0.09779720754771604
 chosen_3_5 one_cut_3 1.0
 chosen_3_5 at_least_min_frequency_3_5 0.08536585365853659
 chosen_3_5 at_most_max_frequency_3_5 -1.0
 chosen_3_6 cost 0.11072247770857287
 chosen_3_6 one_cut_3 1.0
 chosen_3_6 at_least_min_frequency_3_6 0.08536585365853659
 chosen_3_6 at_most_max_frequency_3_6 -1.0
 chosen_3_7 cost 0.1208269126314536
 chosen_3_7 one_cut_3 1.0
 chosen_3_7 at_least_min_frequency_3_7 0.08536585365853659
 chosen_3_7 at_most_max_frequency_3_7 -1.0
 chosen_4_0 one_cut_4 1.0
 chosen_4_0 at_least_min_frequency_4_0 0.08536585365853659
 chosen_4_0 at_most_max_frequency_4_0 -1.0
 chosen_4_1 cost 0.014797292196713697
 chosen_4_1 one_cut_4 1.0
 chosen_4_1 at_least_min_frequency_4_1 0.08536585365853659
 chosen_4_1 at_most_max_frequency_4_1 -1.0
 chosen_4_2 cost 0.026848247172504062
 chosen_4_2 one_cut_4 1.0
 chosen_4_2 at_least_min_frequency_4_2 0.08536585365853659
 chosen_4_2 at_most_max_frequency_4_2 -1.0
 chosen_4_3 cost 0.07655120930464668
 chosen_4_3 one_cut_4 1.0
 chosen_4_3 at_least_min_frequency_4_3 0.08536585365853659
 chosen_4_3 at_most_max_frequency_4_3 -1.0
 chosen_4_4 cost 0.10964298766174381
 chosen_4_4 one_cut_4 1.0
 chosen_4_4 at_least_min_frequency_4_4 0.08536585365853659
 chosen_4_4 at_most_max_frequency_4_4 -1.0
 chosen_4_5 cost 0.12754578113155293
 chosen_4_5 one_cut_4 1.0
 chosen_4_5 at_least_min_frequency_4_5 0.08536585365853659
 chosen_4_5 at_most_max_frequency_4_5 -1.0
 chosen_4_6 cost 0.15773098215285333
 chosen_4_6 one_cut_4 1.0
 chosen_4_6 at_least_min_frequency_4_6 0.08536585365853659
 chosen_4_6 at_most_max_frequency_4_6 -1.0
 chosen_4_7 cost 0.18187646067598925
 chosen_4_7 one_cut_4 1.0
 chosen_4_7 at_least_min_frequency_4_7 0.08536585365853659
 chosen_4_7 at_most_max_frequency_4_7 -1.0
 chosen_5_0 one_cut_5 1.0
 chosen_5_0 at_least_min_frequency_5_0 0.08536585365853659
 chosen_5_0 at_most_max_frequency_5_0 -1.0
 chosen_5_1 cost 0.011798414376301884
 chosen_5_1 one_cut_5 1.0
 chosen_5_1 at_least_min_frequency_5_1 0.08536585365853659
 chosen_5_1 at_most_max_frequency_5_1 -1.0
 chosen_5_2 cost 0.028244335015562567
 chosen_5_2 one_cut_5 1.0
 chosen_5_2 at_least_min_frequency_5_2 0.08536585365853659
 chosen_5_2 at_most_max_frequency_5_2 -1.0
 chosen_5_3 cost 0.07009262155436646
 chosen_5_3 one_cut_5 1.0
 chosen_5_3 at_least_min_frequency_5_3 0.08536585365853659
 chosen_5_3 at_most_max_frequency_5_3 -1.0
 chosen_5_4 cost 0.11345472054832326
 chosen_5_4 one_cut_5 1.0
 chosen_5_4 at_least_min_frequency_5_4 0.08536585365853659
 chosen_5_4 at_most_max_frequency_5_4 -1.0
 chosen_5_5 cost 0.13457981008350578
 chosen_5_5 one_cut_5 1.0
 chosen_5_5 at_least_min_frequency_5_5 0.08536585365853659
 chosen_5_5 at_most_max_frequency_5_5 -1.0
 chosen_5_6 cost 0.15879189393534412
 chosen_5_6 one_cut_5 1.0
 chosen_5_6 at_least_min_frequency_5_6 0.08536585365853659
 chosen_5_6 at_most_max_frequency_5_6 -1.0
 chosen_5_7 cost 0.17862232039096973
 chosen_5_7 one_cut_5 1.0
 chosen_5_7 at_least_min_frequency_5_7 0.08536585365853659
 chosen_5_7 at_most_max_frequency_5_7 -1.0
 chosen_6_0 one_cut_6 1.0
 chosen_6_0 at_least_min_frequency_6_0 0.08536585365853659
 chosen_6_0 at_most_max_frequency_6_0 -1.0
 chosen_6_1 cost 0.015009115445514863
 chosen_6_1 one_cut_6 1.0
 chosen_6_1 at_least_min_frequency_6_1 0.08536585365853659
 chosen_6_1 at_most_max_frequency_6_1 -1.0
 chosen_6_2 cost 0.028789422472490906
 chosen_6_2 one_cut_6 1.0
 chosen_6_2 at_least_min_frequency_6_2 0.08536585365853659
 chosen_6_2 at_most_max_frequency_6_2 -1.0
 chosen_6_3 cost 0.07482896585541175
 chosen_6_3 one_cut_6 1.0
 chosen_6_3 at_least_min_frequency_6_3 0.08536585365853659
 chosen_6_3 at_most_max_frequency_6_3 -1.0
 chosen_6_4 cost 0.11362702474763368
 chosen_6_4 one_cut_6 1.0
 chosen_6_4 at_least_min_frequency_6_4 0.08536585365853659
 chosen_6_4 at_most_max_frequency_6_4 -1.0
 chosen_6_5 cost 0.13592286438630577
 chosen_6_5 one_cut_6 1.0
 chosen_6_5 at_least_min_frequency_6_5 0.08536585365853659
 chosen_6_5 at_most_max_frequency_6_5 -1.0
 chosen_6_6 cost 0.16220013728489222
 chosen_6_6 one_cut_6 1.0
 chosen_6_6 at_least_min_frequency_6_6 0.08536585365853659
 chosen_6_6 at_most_max_frequency_6_6 -1.0
 chosen_6_7 cost 0.18329211900908052
 chosen_6_7 one_cut_6 1.0
 chosen_6_7 at_least_min_frequency_6_7 0.08536585365853659
 chosen_6_7 at_most_max_frequency_6_7 -1.0
 chosen_7_0 one_cut_7 1.0
 chosen_7_0 at_least_min_frequency_7_0 0.08536585365853659
 chosen_7_0 at_most_max_frequency_7_0 -1.0
 chosen_7_1 cost 0.01242126463371205
 chosen_7_1 one_cut_7 1.0
 chosen_7_1 at_least_min_frequency_7_1 0.08536585365853659
 chosen_7_1 at_most_max_frequency_7_1 -1.0
 chosen_7_2 cost 0.031240835460021415
 chosen_7_2 one_cut_7 1.0
 chosen_7_2 at_least_min_frequency_7_2 0.08536585365853659
 chosen_7_2 at_most_max_frequency_7_2 -1.0
 chosen_7_3 cost 0.06715749419230649
 chosen_7_3 one_cut_7 1.0
 chosen_7_3 at_least_min_frequency_7_3 0.08536585365853659
 chosen_7_3 at_most_max_frequency_7_3 -1.0
 chosen_7_4 cost 0.11896390264827669
 chosen_7_4 one_cut_7 1.0
 chosen_7_4 at_least_min_frequency_7_4 0.08536585365853659
 chosen_7_4 at_most_max_frequency_7_4 -1.0
 chosen_7_5 cost 0.14726927829896072
 chosen_7_5 one_cut_7 1.0
 chosen_7_5 at_least_min_frequency_7_5 0.08536585365853659
 chosen_7_5 at_most_max_frequency_7_5 -1.0
 chosen_7_6 cost 0.16505880033088347
 chosen_7_6 one_cut_7 1.0
 chosen_7_6 at_least_min_frequency_7_6 0.08536585365853659
 chosen_7_6 at_most_max_frequency_7_6 -1.0
 chosen_7_7 cost 0.1798199233624792
 chosen_7_7 one_cut_7 1.0
 chosen_7_7 at_least_min_frequency_7_7 0.08536585365853659
 chosen_7_7 at_most_max_frequency_7_7 -1.0
 chosen_8_0 one_cut_8 1.0
 chosen_8_0 at_least_min_frequency_8_0 0.08536585365853659
 chosen_8_0 at_most_max_frequency_8_0 -1.0
 chosen_8_1 cost 0.00835388207976146
 chosen_8_1 one_cut_8 1.0
 chosen_8_1 at_least_min_frequency_8_1 0.08536585365853659
 chosen_8_1 at_most_max_frequency_8_1 -1.0
 chosen_8_2 cost 0.013975632879559767
 chosen_8_2 one_cut_8 1.0
 chosen_8_2 at_least_min_frequency_8_2 0.08536585365853659
 chosen_8_2 at_most_max_frequency_8_2 -1.0
 chosen_8_3 cost 0.03437837387102826
 chosen_8_3 one_cut_8 1.0
 chosen_8_3 at_least_min_frequency_8_3 0.08536585365853659
 chosen_8_3 at_most_max_frequency_8_3 -1.0
 chosen_8_4 cost 0.05216392022537745
 chosen_8_4 one_cut_8 1.0
 chosen_8_4 at_least_min_frequency_8_4 0.08536585365853659
 chosen_8_4 at_most_max_frequency_8_4 -1.0
 chosen_8_5 cost 0.06492804933845951
 chosen_8_5 one_cut_8 1.0
 chosen_8_5 at_least_min_frequency_8_5 0.08536585365853659
 chosen_8_5 at_most_max_frequency_8_5 -1.0
 chosen_8_6 cost 0.07542629673365794
 chosen_8_6 one_cut_8 1.0
 chosen_8_6 at_least_min_frequency_8_6 0.08536585365853659
 chosen_8_6 at_most_max_frequency_8_6 -1.0
 chosen_8_7 cost 0.08369490919480754
 chosen_8_7 one_cut_8 1.0
 chosen_8_7 at_least_min_frequency_8_7 0.08536585365853659
 chosen_8_7 at_most_max_frequency_8_7 -1.0
 chosen_9_0 one_cut_9 1.0
 chosen_9_0 at_least_min_frequency_9_0 0.08536585365853659
 chosen_9_0 at_most_max_frequency_9_0 -1.0
 chosen_9_1 cost 0.005697484485090198
 chosen_9_1 one_cut_9 1.0
 chosen_9_1 at_least_min_frequency_9_1 0.08536585365853659
 chosen_9_1 at_most_max_frequency_9_1 -1.0
 chosen_9_2 cost 0.012419321074913938
 chosen_9_2 one_cut_9 1.0
 chosen_9_2 at_least_min_frequency_9_2 0.08536585365853659
 chosen_9_2 at_most_max_frequency_9_2 -1.0
 chosen_9_3 cost 0.026837032572938894
 chosen_9_3 one_cut_9 1.0
 chosen_9_3 at_least_min_frequency_9_3 0.08536585365853659
 chosen_9_3 at_most_max_frequency_9_3 -1.0
 chosen_9_4 cost 0.04625883980730489
 chosen_9_4 one_cut_9 1.0
 chosen_9_4 at_least_min_frequency_9_4 0.08536585365853659
 chosen_9_4 at_most_max_frequency_9_4 -1.0
 chosen_9_5 cost 0.058086786162673994
 chosen_9_5 one_cut_9 1.0
 chosen_9_5 at_least_min_frequency_9_5 0.08536585365853659
 chosen_9_5 at_most_max_frequency_9_5 -1.0
 chosen_9_6 cost 0.06491864576540154
 chosen_9_6 one_cut_9 1.0
 chosen_9_6 at_least_min_frequency_9_6 0.08536585365853659
 chosen_9_6 at_most_max_frequency_9_6 -1.0
 chosen_9_7 cost 0.07048809255473418
 chosen_9_7 one_cut_9 1.0
 chosen_9_7 at_least_min_frequency_9_7 0.08536585365853659
 chosen_9_7 at_most_max_frequency_9_7 -1.0
 MARKER 'MARKER' 'INTEND'
 frequency_0_0 at_least_min_frequency_0_0 -1.0
 frequency_0_0 at_most_max_frequency_0_0 1.0
 frequency_0_0 limit_0_0 1.3242779727772123
 frequency_0_1 at_least_min_frequency_0_1 -1.0
 frequency_0_1 at_most_max_frequency_0_1 1.0
 frequency_0_1 limit_0_0 1.3242779727772123
 frequency_0_2 at_least_min_frequency_0_2 -1.0
 frequency_0_2 at_most_max_frequency_0_2 1.0
 frequency_0_2 limit_0_0 1.3242779727772123
 frequency_0_3 at_least_min_frequency_0_3 -1.0
 frequency_0_3 at_most_max_frequency_0_3 1.0
 frequency_0_3 limit_0_0 1.3242779727772123
 frequency_0_4 at_least_min_frequency_0_4 -1.0
 frequency_0_4 at_most_max_frequency_0_4 1.0
 frequency_0_4 limit_0_0 1.3242779727772123
 frequency_0_5 at_least_min_frequency_0_5 -1.0
 frequency_0_5 at_most_max_frequency_0_5 1.0
 frequency_0_5 limit_0_0 1.3242779727772123
 frequency_0_6 at_least_min_frequency_0_6 -1.0
 frequency_0_6 at_most_max_frequency_0_6 1.0
 frequency_0_6 limit_0_0 1.3242779727772123
 frequency_0_7 at_least_min_frequency_0_7 -1.0
 frequency_0_7 at_most_max_frequency_0_7 1.0
 frequency_0_7 limit_0_0 1.3242779727772123
 frequency_1_0 at_least_min_frequency_1_0 -1.0
 frequency_1_0 at_most_max_frequency_1_0 1.0
 frequency_1_0 limit_0_1 1.296870725409808
 frequency_1_1 at_least_min_frequency_1_1 -1.0
 frequency_1_1 at_most_max_frequency_1_1 1.0
 frequency_1_1 limit_0_1 1.296870725409808
 frequency_1_2 at_least_min_frequency_1_2 -1.0
 frequency_1_2 at_most_max_frequency_1_2 1.0
 frequency_1_2 limit_0_1 1.296870725409808
 frequency_1_3 at_least_min_frequency_1_3 -1.0
 frequency_1_3 at_most_max_frequency_1_3 1.0
 frequency_1_3 limit_0_1 1.296870725409808
 frequency_1_4 at_least_min_frequency_1_4 -1.0
 frequency_1_4 at_most_max_frequency_1_4 1.0
 frequency_1_4 limit_0_1 1.296870725409808
 frequency_1_5 at_least_min_frequency_1_5 -1.0
 frequency_1_5 at_most_max_frequency_1_5 1.0
 frequency_1_5 limit_0_1 1.296870725409808
 frequency_1_6 at_least_min_frequency_1_6 -1.0
 frequency_1_6 at_most_max_frequency_1_6 1.0
 frequency_1_6 limit_0_1 1.296870725409808
 frequency_1_7 at_least_min_frequency_1_7 -1.0
 frequency_1_7 at_most_max_frequency_1_7 1.0
 frequency_1_7 limit_0_1 1.296870725409808
 frequency_2_0 at_least_min_frequency_2_0 -1.0
 frequency_2_0 at_most_max_frequency_2_0 1.0
 frequency_2_0 limit_0_0 1.3242779727772123
 frequency_2_1 at_least_min_frequency_2_1 -1.0
 frequency_2_1 at_most_max_frequency_2_1 1.0
 frequency_2_1 limit_0_0 1.3242779727772123
 frequency_2_2 at_least_min_frequency_2_2 -1.0
 frequency_2_2 at_most_max_frequency_2_2 1.0
 frequency_2_2 limit_0_0 1.3242779727772123
 frequency_2_3 at_least_min_frequency_2_3 -1.0
 frequency_2_3 at_most_max_frequency_2_3 1.0
 frequency_2_3 limit_0_0 1.3242779727772123
 frequency_2_4 at_least_min_frequency_2_4 -1.0
 frequency_2_4 at_most_max_frequency_2_4 1.0
 frequency_2_4 limit_0_0 1.3242779727772123
 frequency_2_5 at_least_min_frequency_2_5 -1.0
 frequency_2_5 at_most_max_frequency_2_5 1.0
 frequency_2_5 limit_0_0 1.3242779727772123
 frequency_2_6 at_least_min_frequency_2_6 -1.0
 frequency_2_6 at_most_max_frequency_2_6 1.0
 frequency_2_6 limit_0_0 1.3242779727772123
 frequency_2_7 at_least_min_frequency_2_7 -1.0
 frequency_2_7 at_most_max_frequency_2_7 1.0
 frequency_2_7 limit_0_0 1.3242779727772123
 frequency_3_0 at_least_min_frequency_3_0 -1.0
 frequency_3_0 at_most_max_frequency_3_0 1.0
 frequency_3_0 limit_0_1 1.296870725409808
 frequency_3_1 at_least_min_frequency_3_1 -1.0
 frequency_3_1 at_most_max_frequency_3_1 1.0
 frequency_3_1 limit_0_1 1.296870725409808
 frequency_3_2 at_least_min_frequency_3_2 -1.0
 frequency_3_2 at_most_max_frequency_3_2 1.0
 frequency_3_2 limit_0_1 1.296870725409808
 frequency_3_3 at_least_min_frequency_3_3 -1.0
 frequency_3_3 at_most_max_frequency_3_3 1.0
 frequency_3_3 limit_0_1 1.296870725409808
 frequency_3_4 at_least_min_frequency_3_4 -1.0
 frequency_3_4 at_most_max_frequency_3_4 1.0
 frequency_3_4 limit_0_1 1.296870725409808
 frequency_3_5 at_least_min_frequency_3_5 -1.0
 frequency_3_5 at_most_max_frequency_3_5 1.0
 frequency_3_5 limit_0_1 1.296870725409808
 frequency_3_6 at_least_min_frequency_3_6 -1.0
 frequency_3_6 at_most_max_frequency_3_6 1.0
 frequency_3_6 limit_0_1 1.296870725409808
 frequency_3_7 at_least_min_frequency_3_7 -1.0
 frequency_3_7 at_most_max_frequency_3_7 1.0
 frequency_3_7 limit_0_1 1.296870725409808
 frequency_4_0 at_least_min_frequency_4_0 -1.0
 frequency_4_0 at_most_max_frequency_4_0 1.0
 frequency_4_0 limit_0_0 1.3242779727772123
 frequency_4_1 at_least_min_frequency_4_1 -1.0
 frequency_4_1 at_most_max_frequency_4_1 1.0
 frequency_4_1 limit_0_0 1.3242779727772123
 frequency_4_2 at_least_min_frequency_4_2 -1.0
 frequency_4_2 at_most_max_frequency_4_2 1.0
 frequency_4_2 limit_0_0 1.3242779727772123
 frequency_4_3 at_least_min_frequency_4_3 -1.0
 frequency_4_3 at_most_max_frequency_4_3 1.0
 frequency_4_3 limit_0_0 1.3242779727772123
 frequency_4_4 at_least_min_frequency_4_4 -1.0
 frequency_4_4 at_most_max_frequency_4_4 1.0
 frequency_4_4 limit_0_0 1.3242779727772123
 frequency_4_5 at_least_min_frequency_4_5 -1.0
 frequency_4_5 at_most_max_frequency_4_5 1.0
 frequency_4_5 limit_0_0 1.3242779727772123
 frequency_4_6 at_least_min_frequency_4_6 -1.0
 frequency_4_6 at_most_max_frequency_4_6 1.0
 frequency_4_6 limit_0_0 1.3242779727772123
 frequency_4_7 at_least_min_frequency_4_7 -1.0
 frequency_4_7 at_most_max_frequency_4_7 1.0
 frequency_4_7 limit_0_0 1.3242779727772123
 frequency_5_0 at_least_min_frequency_5_0 -1.0
 frequency_5_0 at_most_max_frequency_5_0 1.0
 frequency_5_0 limit_0_1 1.296870725409808
 frequency_5_1 at_least_min_frequency_5_1 -1.0
 frequency_5_1 at_most_max_frequency_5_1 1.0
 frequency_5_1 limit_0_1 1.296870725409808
 frequency_5_2 at_least_min_frequency_5_2 -1.0
 frequency_5_2 at_most_max_frequency_5_2 1.0
 frequency_5_2 limit_0_1 1.296870725409808
 frequency_5_3 at_least_min_frequency_5_3 -1.0
 frequency_5_3 at_most_max_frequency_5_3 1.0
 frequency_5_3 limit_0_1 1.296870725409808
 frequency_5_4 at_least_min_frequency_5_4 -1.0
 frequency_5_4 at_most_max_frequency_5_4 1.0
 frequency_5_4 limit_0_1 1.296870725409808
 frequency_5_5 at_least_min_frequency_5_5 -1.0
 frequency_5_5 at_most_max_frequency_5_5 1.0
 frequency_5_5 limit_0_1 1.296870725409808
 frequency_5_6 at_least_min_frequency_5_6 -1.0
 frequency_5_6 at_most_max_frequency_5_6 1.0
 frequency_5_6 limit_0_1 1.296870725409808
 frequency_5_7 at_least_min_frequency_5_7 -1.0
 frequency_5_7 at_most_max_frequency_5_7 1.0
 frequency_5_7 limit_0_1 1.296870725409808
 frequency_6_0 at_least_min_frequency_6_0 -1.0
 frequency_6_0 at_most_max_frequency_6_0 1.0
 frequency_6_0 limit_0_0 1.3242779727772123
 frequency_6_1 at_least_min_frequency_6_1 -1.0
 frequency_6_1 at_most_max_frequency_6_1 1.0
 frequency_6_1 limit_0_0 1.3242779727772123
 frequency_6_2 at_least_min_frequency_6_2 -1.0
 frequency_6_2 at_most_max_frequency_6_2 1.0
 frequency_6_2 limit_0_0 1.3242779727772123
 frequency_6_3 at_least_min_frequency_6_3 -1.0
 frequency_6_3 at_most_max_frequency_6_3 1.0
 frequency_6_3 limit_0_0 1.3242779727772123
 frequency_6_4 at_least_min_frequency_6_4 -1.0
 frequency_6_4 at_most_max_frequency_6_4 1.0
 frequency_6_4 limit_0_0 1.3242779727772123
 frequency_6_5 at_least_min_frequency_6_5 -1.0
 frequency_6_5 at_most_max_frequency_6_5 1.0
 frequency_6_5 limit_0_0 1.3242779727772123
 frequency_6_6 at_least_min_frequency_6_6 -1.0
 frequency_6_6 at_most_max_frequency_6_6 1.0
 frequency_6_6 limit_0_0 1.3242779727772123
 frequency_6_7 at_least_min_frequency_6_7 -1.0
 frequency_6_7 at_most_max_frequency_6_7 1.0
 frequency_6_7 limit_0_0 1.3242779727772123
 frequency_7_0 at_least_min_frequency_7_0 -1.0
 frequency_7_0 at_most_max_frequency_7_0 1.0
 frequency_7_0 limit_0_1 1.296870725409808
 frequency_7_1 at_least_min_frequency_7_1 -1.0
 frequency_7_1 at_most_max_frequency_7_1 1.0
 frequency_7_1 limit_0_1 1.296870725409808
 frequency_7_2 at_least_min_frequency_7_2 -1.0
 frequency_7_2 at_most_max_frequency_7_2 1.0
 frequency_7_2 limit_0_1 1.296870725409808
 frequency_7_3 at_least_min_frequency_7_3 -1.0
 frequency_7_3 at_most_max_frequency_7_3 1.0
 frequency_7_3 limit_0_1 1.296870725409808
 frequency_7_4 at_least_min_frequency_7_4 -1.0
 frequency_7_4 at_most_max_frequency_7_4 1.0
 frequency_7_4 limit_0_1 1.296870725409808
 frequency_7_5 at_least_min_frequency_7_5 -1.0
 frequency_7_5 at_most_max_frequency_7_5 1.0
 frequency_7_5 limit_0_1 1.296870725409808
 frequency_7_6 at_least_min_frequency_7_6 -1.0
 frequency_7_6 at_most_max_frequency_7_6 1.0
 frequency_7_6 limit_0_1 1.296870725409808
 frequency_7_7 at_least_min_frequency_7_7 -1.0
 frequency_7_7 at_most_max_frequency_7_7 1.0
 frequency_7_7 limit_0_1 1.296870725409808
 frequency_8_0 at_least_min_frequency_8_0 -1.0
 frequency_8_0 at_most_max_frequency_8_0 1.0
 frequency_8_0 limit_0_0 1.3242779727772123
 frequency_8_1 at_least_min_frequency_8_1 -1.0
 frequency_8_1 at_most_max_frequency_8_1 1.0
 frequency_8_1 limit_0_0 1.3242779727772123
 frequency_8_2 at_least_min_frequency_8_2 -1.0
 frequency_8_2 at_most_max_frequency_8_2 1.0
 frequency_8_2 limit_0_0 1.3242779727772123
 frequency_8_3 at_least_min_frequency_8_3 -1.0
 frequency_8_3 at_most_max_frequency_8_3 1.0
 frequency_8_3 limit_0_0 1.3242779727772123
 frequency_8_4 at_least_min_frequency_8_4 -1.0
 frequency_8_4 at_most_max_frequency_8_4 1.0
 frequency_8_4 limit_0_0 1.3242779727772123
 frequency_8_5 at_least_min_frequency_8_5 -1.0
 frequency_8_5 at_most_max_frequency_8_5 1.0
 frequency_8_5 limit_0_0 1.3242779727772123
 frequency_8_6 at_least_min_frequency_8_6 -1.0
 frequency_8_6 at_most_max_frequency_8_6 1.0
 frequency_8_6 limit_0_0 1.3242779727772123
 frequency_8_7 at_least_min_frequency_8_7 -1.0
 frequency_8_7 at_most_max_frequency_8_7 1.0
 frequency_8_7 limit_0_0 1.3242779727772123
 frequency_9_0 at_least_min_frequency_9_0 -1.0
 frequency_9_0 at_most_max_frequency_9_0 1.0
 frequency_9_0 limit_0_1 1.296870725409808
 frequency_9_1 at_least_min_frequency_9_1 -1.0
 frequency_9_1 at_most_max_frequency_9_1 1.0
 frequency_9_1 limit_0_1 1.296870725409808
 frequency_9_2 at_least_min_frequency_9_2 -1.0
 frequency_9_2 at_most_max_frequency_9_2 1.0
 frequency_9_2 limit_0_1 1.296870725409808
 frequency_9_3 at_least_min_frequency_9_3 -1.0
 frequency_9_3 at_most_max_frequency_9_3 1.0
 frequency_9_3 limit_0_1 1.296870725409808
 frequency_9_4 at_least_min_frequency_9_4 -1.0
 frequency_9_4 at_most_max_frequency_9_4 1.0
 frequency_9_4 limit_0_1 1.296870725409808
 frequency_9_5 at_least_min_frequency_9_5 -1.0
 frequency_9_5 at_most_max_frequency_9_5 1.0
 frequency_9_5 limit_0_1 1.296870725409808
 frequency_9_6 at_least_min_frequency_9_6 -1.0
 frequency_9_6 at_most_max_frequency_9_6 1.0
 frequency_9_6 limit_0_1 1.296870725409808
 frequency_9_7 at_least_min_frequency_9_7 -1.0
 frequency_9_7 at_most_max_frequency_9_7 1.0
 frequency_9_7 limit_0_1 1.296870725409808
 period_0_0 cost 0.017610290425554485
 period_0_1 cost 0.01682006121677672
 period_0_2 cost 0.015141787150957643
 period_0_3 cost 0.012461481798072495
 period_0_4 cost 0.008038333921942357
 period_0_5 cost 0.0058819913375704165
 period_0_6 cost 0.004525683836304235
 period_0_7 cost 0.0033727927101039785
 period_1_0 cost 0.018549239008421255
 period_1_1 cost 0.017716876218777315
 period_1_2 cost 0.015949119639173222
 period_1_3 cost 0.013125905290926493
 period_1_4 cost 0.008466923233204669
 period_1_5 cost 0.006195608393131978
 period_1_6 cost 0.004766985048374797
 period_1_7 cost 0.003552623868984812
 period_2_0 cost 0.017645104568815025
 period_2_1 cost 0.01685331313975478
 period_2_2 cost 0.015171721259615445
 period_2_3 cost 0.012486117156267787
 period_2_4 cost 0.00805422506865101
 period_2_5 cost 0.005893619566528313
 period_2_6 cost 0.004534630753227328
 period_2_7 cost 0.003379460452983861
 period_3_0 cost 0.018374244788004812
 period_3_1 cost 0.017549734540312126
 period_3_2 cost 0.01579865504295348
 period_3_3 cost 0.013002075005349658
 period_3_4 cost 0.008387045960080532
 period_3_5 cost 0.006137158789874966
 period_3_6 cost 0.004722013131634791
 period_3_7 cost 0.0035191082814125347
 period_4_0 cost 0.014573840227755727
 period_4_1 cost 0.01391986610502797
 period_4_2 cost 0.012530968051527354
 period_4_3 cost 0.010312813720701395
 period_4_4 cost 0.006652326080082145
 period_4_5 cost 0.0048677903602543995
 period_4_6 cost 0.003745343861900437
 period_4_7 cost 0.0027912397178337235
 period_5_0 cost 0.017190620523519905
 period_5_1 cost 0.01641922322532502
 period_5_2 cost 0.014780944020224842
 period_5_3 cost 0.012164512882794761
 period_5_4 cost 0.007846772810340949
 period_5_5 cost 0.00574181791233125
 period_5_6 cost 0.004417832503570664
 period_5_7 cost 0.0032924158649737982
 period_6_0 cost 0.013435454507686687
 period_6_1 cost 0.012832563338454613
 period_6_2 cost 0.011552154309536931
 period_6_3 cost 0.009507263523230457
 period_6_4 cost 0.006132702364132121
 period_6_5 cost 0.004487559553013233
 period_6_6 cost 0.003452789126669045
 period_6_7 cost 0.0025732115669541825
 period_7_0 cost 0.016227581568985155
 period_7_1 cost 0.015499398862524646
 period_7_2 cost 0.013952898001944214
 period_7_3 cost 0.01148304244064039
 period_7_4 cost 0.0074071872890735
 period_7_5 cost 0.0054201544615061405
 period_7_6 cost 0.004170340285955406
 period_7_7 cost 0.0031079708225066087
 period_8_0 cost 0.018666666666666668
 period_8_1 cost 0.017829034528067
 period_8_2 cost 0.016050087003357475
 period_8_3 cost 0.013209000037830383
 period_8_4 cost 0.008520523867029457
 period_8_5 cost 0.006234830260114272
 period_8_6 cost 0.004797162884288573
 period_8_7 cost 0.003575114080112732
 period_9_0 cost 0.018666666666666668
 period_9_1 cost 0.017829034528067
 period_9_2 cost 0.016050087003357475
 period_9_3 cost 0.013209000037830383
 period_9_4 cost 0.008520523867029457
 period_9_5 cost 0.006234830260114272
 period_9_6 cost 0.004797162884288573
 period_9_7 cost 0.003575114080112732
 square_0_0 cost 0.8011181190886214
 square_0_1 cost 0.7651694253370246
 square_0_2 cost 0.6888222595359895
 square_0_3 cost 0.566891210643654
 square_0_4 cost 0.36567568146451845
 square_0_5 cost 0.26758047272247676
 square_0_6 cost 0.2058800414369468
 square_0_7 cost 0.1534333214671692
 square_1_0 cost 0.8011181190886214
 square_1_1 cost 0.7651694253370246
 square_1_2 cost 0.6888222595359895
 square_1_3 cost 0.566891210643654
 square_1_4 cost 0.36567568146451845
 square_1_5 cost 0.26758047272247676
 square_1_6 cost 0.2058800414369468
 square_1_7 cost 0.1534333214671692
 square_2_0 cost 0.8011181190886214
 square_2_1 cost 0.7651694253370246
 square_2_2 cost 0.6888222595359895
 square_2_3 cost 0.566891210643654
 square_2_4 cost 0.36567568146451845
 square_2_5 cost 0.26758047272247676
 square_2_6 cost 0.2058800414369468
 square_2_7 cost 0.1534333214671692
 square_3_0 cost 0.8011181190886214
 square_3_1 cost 0.7651694253370246
 square_3_2 cost 0.6888222595359895
 square_3_3 cost 0.566891210643654
 square_3_4 cost 0.36567568146451845
 square_3_5 cost 0.26758047272247676
 square_3_6 cost 0.2058800414369468
 square_3_7 cost 0.1534333214671692
 square_4_0 cost 0.8011181190886214
 square_4_1 cost 0.7651694253370246
 square_4_2 cost 0.6888222595359895
 square_4_3 cost 0.566891210643654
 square_4_4 cost 0.36567568146451845
 square_4_5 cost 0.26758047272247676
 square_4_6 cost 0.2058800414369468
 square_4_7 cost 0.1534333214671692
 square_5_0 cost 0.8011181190886214
 square_5_1 cost 0.7651694253370246
 square_5_2 cost 0.6888222595359895
 square_5_3 cost 0.566891210643654
 square_5_4 cost 0.36567568146451845
 square_5_5 cost 0.26758047272247676
 square_5_6 cost 0.2058800414369468
 square_5_7 cost 0.1534333214671692
 square_6_0 cost 0.8011181190886214
 square_6_1 cost 0.7651694253370246
 square_6_2 cost 0.6888222595359895
 square_6_3 cost 0.566891210643654
 square_6_4 cost 0.36567568146451845
 square_6_5 cost 0.26758047272247676
 square_6_6 cost 0.2058800414369468
 square_6_7 cost 0.1534333214671692
 square_7_0 cost 0.8011181190886214
 square_7_1 cost 0.7651694253370246
 square_7_2 cost 0.6888222595359895
 square_7_3 cost 0.566891210643654
 square_7_4 cost 0.36567568146451845
 square_7_5 cost 0.26758047272247676
 square_7_6 cost 0.2058800414369468
 square_7_7 cost 0.1534333214671692
 square_8_0 cost 0.8011181190886214
 square_8_1 cost 0.7651694253370246
 square_8_2 cost 0.6888222595359895
 square_8_3 cost 0.566891210643654
 square_8_4 cost 0.36567568146451845
 square_8_5 cost 0.26758047272247676
 square_8_6 cost 0.2058800414369468
 square_8_7 cost 0.1534333214671692
 square_9_0 cost 0.8011181190886214
 square_9_1 cost 0.7651694253370246
 square_9_2 cost 0.6888222595359895
 square_9_3 cost 0.566891210643654
 square_9_4 cost 0.36567568146451845
 square_9_5 cost 0.26758047272247676
 square_9_6 cost 0.2058800414369468
 square_9_7 cost 0.1534333214671692
RHS
 RHS cost 0.1821208998382919
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
 RHS limit_0_1 1.0
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
ENDATA
