* case: paper:seed=0,devices=2,rounds=1,scenario=paper,channel=normal
* digest: 18b8ec097947f10c
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.15947542272609283, bound 0.15947542272608956 (closed form)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.03902156431274178
* scale: 0.10051480959896342
* sizes: rows 8.5e-02 to 1.0e+00, cost 2.2e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 1 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME paper:seed=0,devices=2,rounds=1,scenario=paper,channel=normal
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
 L at_least_min_frequency_0_6
 L at_least_min_frequency_0_7
 L at_least_min_frequency_0_8
 L at_least_min_frequency_0_9
 L at_least_min_frequency_0_10
 L at_least_min_frequency_0_11
 L at_least_min_frequency_0_12
 L at_least_min_frequency_0_13
 L at_least_min_frequency_0_14
 L at_least_min_frequency_0_15
 L at_least_min_frequency_0_16
 L at_least_min_frequency_0_17
 L at_least_min_frequency_0_18
 L at_least_min_frequency_0_19
 L at_least_min_frequency_0_20
 L at_least_min_frequency_0_21
 L at_least_min_frequency_0_22
 L at_least_min_frequency_0_23
 L at_least_min_frequency_0_24
 L at_least_min_frequency_0_25
 L at_least_min_frequency_0_26
 L at_least_min_frequency_0_27
 L at_least_min_frequency_0_28
 L at_least_min_frequency_0_29
 L at_least_min_frequency_0_30
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
 L at_least_min_frequency_1_10
 L at_least_min_frequency_1_11
 L at_least_min_frequency_1_12
 L at_least_min_frequency_1_13
 L at_least_min_frequency_1_14
 L at_least_min_frequency_1_15
 L at_least_min_frequency_1_16
 L at_least_min_frequency_1_17
 L at_least_min_frequency_1_18
 L at_least_min_frequency_1_19
 L at_least_min_frequency_1_20
 L at_least_min_frequency_1_21
 L at_least_min_frequency_1_22
 L at_least_min_frequency_1_23
 L at_least_min_frequency_1_24
 L at_least_min_frequency_1_25
 L at_least_min_frequency_1_26
 L at_least_min_frequency_1_27
 L at_least_min_frequency_1_28
 L at_least_min_frequency_1_29
 L at_least_min_frequency_1_30
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
 L at_most_max_frequency_0_12
 L at_most_max_frequency_0_13
 L at_most_max_frequency_0_14
 L at_most_max_frequency_0_15
 L at_most_max_frequency_0_16
 L at_most_max_frequency_0_17
 L at_most_max_frequency_0_18
 L at_most_max_frequency_0_19
 L at_most_max_frequency_0_20
 L at_most_max_frequency_0_21
 L at_most_max_frequency_0_22
 L at_most_max_frequency_0_23
 L at_most_max_frequency_0_24
 L at_most_max_frequency_0_25
 L at_most_max_frequency_0_26
 L at_most_max_frequency_0_27
 L at_most_max_frequency_0_28
 L at_most_max_frequency_0_29
 L at_most_max_frequency_0_30
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
 L at_most_max_frequency_1_10
 L at_most_max_frequency_1_11
 L at_most_max_frequency_1_12
 L at_most_max_frequency_1_13
 L at_most_max_frequency_1_14
 L at_most_max_frequency_1_15
 L at_most_max_frequency_1_16
 L at_most_max_frequency_1_17
 L at_most_max_frequency_1_18
 L at_most_max_frequency_1_19
 L at_most_max_frequency_1_20
 L at_most_max_frequency_1_21
 L at_most_max_frequency_1_22
 L at_most_max_frequency_1_23
 L at_most_max_frequency_1_24
 L at_most_max_frequency_1_25
 L at_most_max_frequency_1_26
 L at_most_max_frequency_1_27
 L at_most_max_frequency_1_28
 L at_most_max_frequency_1_29
 L at_most_max_frequency_1_30
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
 L period_cone_0_12
 L period_cone_0_13
 L period_cone_0_14
 L period_cone_0_15
 L period_cone_0_16
 L period_cone_0_17
 L period_cone_0_18
 L period_cone_0_19
 L period_cone_0_20
 L period_cone_0_21
 L period_cone_0_22
 L period_cone_0_23
 L period_cone_0_24
 L period_cone_0_25
 L period_cone_0_26
 L period_cone_0_27
 L period_cone_0_28
 L period_cone_0_29
 L period_cone_0_30
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
 L period_cone_1_10
 L period_cone_1_11
 L period_cone_1_12
 L period_cone_1_13
 L period_cone_1_14
 L period_cone_1_15
 L period_cone_1_16
 L period_cone_1_17
 L period_cone_1_18
 L period_cone_1_19
 L period_cone_1_20
 L period_cone_1_21
 L period_cone_1_22
 L period_cone_1_23
 L period_cone_1_24
 L period_cone_1_25
 L period_cone_1_26
 L period_cone_1_27
 L period_cone_1_28
 L period_cone_1_29
 L period_cone_1_30
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
 L square_cone_0_12
 L square_cone_0_13
 L square_cone_0_14
 L square_cone_0_15
 L square_cone_0_16
 L square_cone_0_17
 L square_cone_0_18
 L square_cone_0_19
 L square_cone_0_20
 L square_cone_0_21
 L square_cone_0_22
 L square_cone_0_23
 L square_cone_0_24
 L square_cone_0_25
 L square_cone_0_26
 L square_cone_0_27
 L square_cone_0_28
 L square_cone_0_29
 L square_cone_0_30
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
 L square_cone_1_10
 L square_cone_1_11
 L square_cone_1_12
 L square_cone_1_13
 L square_cone_1_14
 L square_cone_1_15
 L square_cone_1_16
 L square_cone_1_17
 L square_cone_1_18
 L square_cone_1_19
 L square_cone_1_20
 L square_cone_1_21
 L square_cone_1_22
 L square_cone_1_23
 L square_cone_1_24
 L square_cone_1_25
 L square_cone_1_26
 L square_cone_1_27
 L square_cone_1_28
 L square_cone_1_29
 L square_cone_1_30
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.003258980536085067
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.00651796107217013
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.009776941608255194
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.013035922144340259
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.01629490268042532
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_6 cost 0.019553883216510384
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_7 cost 0.022812863752595454
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_0_8 cost 0.026071844288680517
 chosen_0_8 one_cut_0 1.0
 chosen_0_8 at_least_min_frequency_0_8 0.08536585365853659
 chosen_0_8 at_most_max_frequency_0_8 -1.0
 chosen_0_9 cost 0.029330824824765577
 chosen_0_9 one_cut_0 1.0
 chosen_0_9 at_least_min_frequency_0_9 0.08536585365853659
 chosen_0_9 at_most_max_frequency_0_9 -1.0
 chosen_0_10 cost 0.03258980536085064
 chosen_0_10 one_cut_0 1.0
 chosen_0_10 at_least_min_frequency_0_10 0.08536585365853659
 chosen_0_10 at_most_max_frequency_0_10 -1.0
 chosen_0_11 cost 0.03584878589693571
 chosen_0_11 one_cut_0 1.0
 chosen_0_11 at_least_min_frequency_0_11 0.08536585365853659
 chosen_0_11 at_most_max_frequency_0_11 -1.0
 chosen_0_12 cost 0.03910776643302077
 chosen_0_12 one_cut_0 1.0
 chosen_0_12 at_least_min_frequency_0_12 0.08536585365853659
 chosen_0_12 at_most_max_frequency_0_12 -1.0
 chosen_0_13 cost 0.04236674696910582
 chosen_0_13 one_cut_0 1.0
 chosen_0_13 at_least_min_frequency_0_13 0.08536585365853659
 chosen_0_13 at_most_max_frequency_0_13 -1.0
 chosen_0_14 cost 0.045625727505190894
 chosen_0_14 one_cut_0 1.0
 chosen_0_14 at_least_min_frequency_0_14 0.08536585365853659
 chosen_0_14 at_most_max_frequency_0_14 -1.0
 chosen_0_15 cost 0.04888470804127597
 chosen_0_15 one_cut_0 1.0
 chosen_0_15 at_least_min_frequency_0_15 0.08536585365853659
 chosen_0_15 at_most_max_frequency_0_15 -1.0
 chosen_0_16 cost 0.052143688577361035
 chosen_0_16 one_cut_0 1.0
 chosen_0_16 at_least_min_frequency_0_16 0.08536585365853659
 chosen_0_16 at_most_max_frequency_0_16 -1.0
 chosen_0_17 cost 0.05540266911344608
 chosen_0_17 one_cut_0 1.0
 chosen_0_17 at_least_min_frequency_0_17 0.08536585365853659
 chosen_0_17 at_most_max_frequency_0_17 -1.0
 chosen_0_18 cost 0.05866164964953118
 chosen_0_18 one_cut_0 1.0
 chosen_0_18 at_least_min_frequency_0_18 0.08536585365853659
 chosen_0_18 at_most_max_frequency_0_18 -1.0
 chosen_0_19 cost 0.06192063018561622
 chosen_0_19 one_cut_0 1.0
 chosen_0_19 at_least_min_frequency_0_19 0.08536585365853659
 chosen_0_19 at_most_max_frequency_0_19 -1.0
 chosen_0_20 cost 0.0651796107217013
 chosen_0_20 one_cut_0 1.0
 chosen_0_20 at_least_min_frequency_0_20 0.08536585365853659
 chosen_0_20 at_most_max_frequency_0_20 -1.0
 chosen_0_21 cost 0.06843859125778635
 chosen_0_21 one_cut_0 1.0
 chosen_0_21 at_least_min_frequency_0_21 0.08536585365853659
 chosen_0_21 at_most_max_frequency_0_21 -1.0
 chosen_0_22 cost 0.0716975717938714
 chosen_0_22 one_cut_0 1.0
 chosen_0_22 at_least_min_frequency_0_22 0.08536585365853659
 chosen_0_22 at_most_max_frequency_0_22 -1.0
 chosen_0_23 cost 0.07495655232995647
 chosen_0_23 one_cut_0 1.0
 chosen_0_23 at_least_min_frequency_0_23 0.08536585365853659
 chosen_0_23 at_most_max_frequency_0_23 -1.0
 chosen_0_24 cost 0.07821553286604155
 chosen_0_24 one_cut_0 1.0
 chosen_0_24 at_least_min_frequency_0_24 0.08536585365853659
 chosen_0_24 at_most_max_frequency_0_24 -1.0
 chosen_0_25 cost 0.08147451340212662
 chosen_0_25 one_cut_0 1.0
 chosen_0_25 at_least_min_frequency_0_25 0.08536585365853659
 chosen_0_25 at_most_max_frequency_0_25 -1.0
 chosen_0_26 cost 0.08473349393821167
 chosen_0_26 one_cut_0 1.0
 chosen_0_26 at_least_min_frequency_0_26 0.08536585365853659
 chosen_0_26 at_most_max_frequency_0_26 -1.0
 chosen_0_27 cost 0.08799247447429673
 chosen_0_27 one_cut_0 1.0
 chosen_0_27 at_least_min_frequency_0_27 0.08536585365853659
 chosen_0_27 at_most_max_frequency_0_27 -1.0
 chosen_0_28 cost 0.0912514550103818
 chosen_0_28 one_cut_0 1.0
 chosen_0_28 at_least_min_frequency_0_28 0.08536585365853659
 chosen_0_28 at_most_max_frequency_0_28 -1.0
 chosen_0_29 cost 0.09451043554646688
 chosen_0_29 one_cut_0 1.0
 chosen_0_29 at_least_min_frequency_0_29 0.08536585365853659
 chosen_0_29 at_most_max_frequency_0_29 -1.0
 chosen_0_30 cost 0.09776941608255194
 chosen_0_30 one_cut_0 1.0
 chosen_0_30 at_least_min_frequency_0_30 0.08536585365853659
 chosen_0_30 at_most_max_frequency_0_30 -1.0
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_1 cost 0.002166738565682811
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_2 cost 0.004333477131365622
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_3 cost 0.006500215697048436
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_4 cost 0.008666954262731244
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_5 cost 0.010833692828414059
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
 chosen_1_6 cost 0.013000431394096868
 chosen_1_6 one_cut_1 1.0
 chosen_1_6 at_least_min_frequency_1_6 0.08536585365853659
 chosen_1_6 at_most_max_frequency_1_6 -1.0
 chosen_1_7 cost 0.015167169959779682
 chosen_1_7 one_cut_1 1.0
 chosen_1_7 at_least_min_frequency_1_7 0.08536585365853659
 chosen_1_7 at_most_max_frequency_1_7 -1.0
 chosen_1_8 cost 0.017333908525462488
 chosen_1_8 one_cut_1 1.0
 chosen_1_8 at_least_min_frequency_1_8 0.08536585365853659
 chosen_1_8 at_most_max_frequency_1_8 -1.0
 chosen_1_9 cost 0.0195006470911453
 chosen_1_9 one_cut_1 1.0
 chosen_1_9 at_least_min_frequency_1_9 0.08536585365853659
 chosen_1_9 at_most_max_frequency_1_9 -1.0
 chosen_1_10 cost 0.02166738565682811
 chosen_1_10 one_cut_1 1.0
 chosen_1_10 at_least_min_frequency_1_10 0.08536585365853659
 chosen_1_10 at_most_max_frequency_1_10 -1.0
 chosen_1_11 cost 0.023834124222510925
 chosen_1_11 one_cut_1 1.0
 chosen_1_11 at_least_min_frequency_1_11 0.08536585365853659
 chosen_1_11 at_most_max_frequency_1_11 -1.0
 chosen_1_12 cost 0.026000862788193742
 chosen_1_12 one_cut_1 1.0
 chosen_1_12 at_least_min_frequency_1_12 0.08536585365853659
 chosen_1_12 at_most_max_frequency_1_12 -1.0
 chosen_1_13 cost 0.02816760135387655
 chosen_1_13 one_cut_1 1.0
 chosen_1_13 at_least_min_frequency_1_13 0.08536585365853659
 chosen_1_13 at_most_max_frequency_1_13 -1.0
 chosen_1_14 cost 0.030334339919559365
 chosen_1_14 one_cut_1 1.0
 chosen_1_14 at_least_min_frequency_1_14 0.08536585365853659
 chosen_1_14 at_most_max_frequency_1_14 -1.0
 chosen_1_15 cost 0.032501078485242176
 chosen_1_15 one_cut_1 1.0
 chosen_1_15 at_least_min_frequency_1_15 0.08536585365853659
 chosen_1_15 at_most_max_frequency_1_15 -1.0
 chosen_1_16 cost 0.03466781705092498
 chosen_1_16 one_cut_1 1.0
 chosen_1_16 at_least_min_frequency_1_16 0.08536585365853659
 chosen_1_16 at_most_max_frequency_1_16 -1.0
 chosen_1_17 cost 0.0368345556166078
 chosen_1_17 one_cut_1 1.0
 chosen_1_17 at_least_min_frequency_1_17 0.08536585365853659
 chosen_1_17 at_most_max_frequency_1_17 -1.0
 chosen_1_18 cost 0.03900129418229061
 chosen_1_18 one_cut_1 1.0
 chosen_1_18 at_least_min_frequency_1_18 0.08536585365853659
 chosen_1_18 at_most_max_frequency_1_18 -1.0
 chosen_1_19 cost 0.04116803274797341
 chosen_1_19 one_cut_1 1.0
 chosen_1_19 at_least_min_frequency_1_19 0.08536585365853659
 chosen_1_19 at_most_max_frequency_1_19 -1.0
 chosen_1_20 cost 0.043334771313656234
 chosen_1_20 one_cut_1 1.0
 chosen_1_20 at_least_min_frequency_1_20 0.08536585365853659
 chosen_1_20 at_most_max_frequency_1_20 -1.0
 chosen_1_21 cost 0.045501509879339035
 chosen_1_21 one_cut_1 1.0
 chosen_1_21 at_least_min_frequency_1_21 0.08536585365853659
 chosen_1_21 at_most_max_frequency_1_21 -1.0
 chosen_1_22 cost 0.047668248445021856
 chosen_1_22 one_cut_1 1.0
 chosen_1_22 at_least_min_frequency_1_22 0.08536585365853659
 chosen_1_22 at_most_max_frequency_1_22 -1.0
 chosen_1_23 cost 0.04983498701070467
 chosen_1_23 one_cut_1 1.0
 chosen_1_23 at_least_min_frequency_1_23 0.08536585365853659
 chosen_1_23 at_most_max_frequency_1_23 -1.0
 chosen_1_24 cost 0.052001725576387485
 chosen_1_24 one_cut_1 1.0
 chosen_1_24 at_least_min_frequency_1_24 0.08536585365853659
 chosen_1_24 at_most_max_frequency_1_24 -1.0
 chosen_1_25 cost 0.05416846414207029
 chosen_1_25 one_cut_1 1.0
 chosen_1_25 at_least_min_frequency_1_25 0.08536585365853659
 chosen_1_25 at_most_max_frequency_1_25 -1.0
 chosen_1_26 cost 0.0563352027077531
 chosen_1_26 one_cut_1 1.0
 chosen_1_26 at_least_min_frequency_1_26 0.08536585365853659
 chosen_1_26 at_most_max_frequency_1_26 -1.0
 chosen_1_27 cost 0.05850194127343591
 chosen_1_27 one_cut_1 1.0
 chosen_1_27 at_least_min_frequency_1_27 0.08536585365853659
 chosen_1_27 at_most_max_frequency_1_27 -1.0
 chosen_1_28 cost 0.0606686798391187
 chosen_1_28 one_cut_1 1.0
 chosen_1_28 at_least_min_frequency_1_28 0.08536585365853659
 chosen_1_28 at_most_max_frequency_1_28 -1.0
 chosen_1_29 cost 0.06283541840480153
 chosen_1_29 one_cut_1 1.0
 chosen_1_29 at_least_min_frequency_1_29 0.08536585365853659
 chosen_1_29 at_most_max_frequency_1_29 -1.0
 chosen_1_30 cost 0.06500215697048434
 chosen_1_30 one_cut_1 1.0
 chosen_1_30 at_least_min_frequency_1_30 0.08536585365853659
 chosen_1_30 at_most_max_frequency_1_30 -1.0
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
 frequency_0_12 at_least_min_frequency_0_12 -1.0
 frequency_0_12 at_most_max_frequency_0_12 1.0
 frequency_0_13 at_least_min_frequency_0_13 -1.0
 frequency_0_13 at_most_max_frequency_0_13 1.0
 frequency_0_14 at_least_min_frequency_0_14 -1.0
 frequency_0_14 at_most_max_frequency_0_14 1.0
 frequency_0_15 at_least_min_frequency_0_15 -1.0
 frequency_0_15 at_most_max_frequency_0_15 1.0
 frequency_0_16 at_least_min_frequency_0_16 -1.0
 frequency_0_16 at_most_max_frequency_0_16 1.0
 frequency_0_17 at_least_min_frequency_0_17 -1.0
 frequency_0_17 at_most_max_frequency_0_17 1.0
 frequency_0_18 at_least_min_frequency_0_18 -1.0
 frequency_0_18 at_most_max_frequency_0_18 1.0
 frequency_0_19 at_least_min_frequency_0_19 -1.0
 frequency_0_19 at_most_max_frequency_0_19 1.0
 frequency_0_20 at_least_min_frequency_0_20 -1.0
 frequency_0_20 at_most_max_frequency_0_20 1.0
 frequency_0_21 at_least_min_frequency_0_21 -1.0
 frequency_0_21 at_most_max_frequency_0_21 1.0
 frequency_0_22 at_least_min_frequency_0_22 -1.0
 frequency_0_22 at_most_max_frequency_0_22 1.0
 frequency_0_23 at_least_min_frequency_0_23 -1.0
 frequency_0_23 at_most_max_frequency_0_23 1.0
 frequency_0_24 at_least_min_frequency_0_24 -1.0
 frequency_0_24 at_most_max_frequency_0_24 1.0
 frequency_0_25 at_least_min_frequency_0_25 -1.0
 frequency_0_25 at_most_max_frequency_0_25 1.0
 frequency_0_26 at_least_min_frequency_0_26 -1.0
 frequency_0_26 at_most_max_frequency_0_26 1.0
 frequency_0_27 at_least_min_frequency_0_27 -1.0
 frequency_0_27 at_most_max_frequency_0_27 1.0
 frequency_0_28 at_least_min_frequency_0_28 -1.0
 frequency_0_28 at_most_max_frequency_0_28 1.0
 frequency_0_29 at_least_min_frequency_0_29 -1.0
 frequency_0_29 at_most_max_frequency_0_29 1.0
 frequency_0_30 at_least_min_frequency_0_30 -1.0
 frequency_0_30 at_most_max_frequency_0_30 1.0
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
 frequency_1_10 at_least_min_frequency_1_10 -1.0
 frequency_1_10 at_most_max_frequency_1_10 1.0
 frequency_1_11 at_least_min_frequency_1_11 -1.0
 frequency_1_11 at_most_max_frequency_1_11 1.0
 frequency_1_12 at_least_min_frequency_1_12 -1.0
 frequency_1_12 at_most_max_frequency_1_12 1.0
 frequency_1_13 at_least_min_frequency_1_13 -1.0
 frequency_1_13 at_most_max_frequency_1_13 1.0
 frequency_1_14 at_least_min_frequency_1_14 -1.0
 frequency_1_14 at_most_max_frequency_1_14 1.0
 frequency_1_15 at_least_min_frequency_1_15 -1.0
 frequency_1_15 at_most_max_frequency_1_15 1.0
 frequency_1_16 at_least_min_frequency_1_16 -1.0
 frequency_1_16 at_most_max_frequency_1_16 1.0
 frequency_1_17 at_least_min_frequency_1_17 -1.0
 frequency_1_17 at_most_max_frequency_1_17 1.0
 frequency_1_18 at_least_min_frequency_1_18 -1.0
 frequency_1_18 at_most_max_frequency_1_18 1.0
 frequency_1_19 at_least_min_frequency_1_19 -1.0
 frequency_1_19 at_most_max_frequency_1_19 1.0
 frequency_1_20 at_least_min_frequency_1_20 -1.0
 frequency_1_20 at_most_max_frequency_1_20 1.0
 frequency_1_21 at_least_min_frequency_1_21 -1.0
 frequency_1_21 at_most_max_frequency_1_21 1.0
 frequency_1_22 at_least_min_frequency_1_22 -1.0
 frequency_1_22 at_most_max_frequency_1_22 1.0
 frequency_1_23 at_least_min_frequency_1_23 -1.0
 frequency_1_23 at_most_max_frequency_1_23 1.0
 frequency_1_24 at_least_min_frequency_1_24 -1.0
 frequency_1_24 at_most_max_frequency_1_24 1.0
 frequency_1_25 at_least_min_frequency_1_25 -1.0
 frequency_1_25 at_most_max_frequency_1_25 1.0
 frequency_1_26 at_least_min_frequency_1_26 -1.0
 frequency_1_26 at_most_max_frequency_1_26 1.0
 frequency_1_27 at_least_min_frequency_1_27 -1.0
 frequency_1_27 at_most_max_frequency_1_27 1.0
 frequency_1_28 at_least_min_frequency_1_28 -1.0
 frequency_1_28 at_most_max_frequency_1_28 1.0
 frequency_1_29 at_least_min_frequency_1_29 -1.0
 frequency_1_29 at_most_max_frequency_1_29 1.0
 frequency_1_30 at_least_min_frequency_1_30 -1.0
 frequency_1_30 at_most_max_frequency_1_30 1.0
 period_0_0 cost 0.018666666666666668
 period_0_1 cost 0.018134442064166107
 period_0_2 cost 0.017602217461665553
 period_0_3 cost 0.01706999285916499
 period_0_4 cost 0.01653776825666443
 period_0_5 cost 0.01600554365416387
 period_0_6 cost 0.015473319051663314
 period_0_7 cost 0.01494109444916275
 period_0_8 cost 0.014408869846662191
 period_0_9 cost 0.013876645244161632
 period_0_10 cost 0.013344420641661069
 period_0_11 cost 0.012812196039160513
 period_0_12 cost 0.01227997143665995
 period_0_13 cost 0.011747746834159389
 period_0_14 cost 0.011215522231658831
 period_0_15 cost 0.010683297629158274
 period_0_16 cost 0.01015107302665771
 period_0_17 cost 0.00961884842415715
 period_0_18 cost 0.00908662382165659
 period_0_19 cost 0.00855439921915603
 period_0_20 cost 0.008022174616655473
 period_0_21 cost 0.007489950014154911
 period_0_22 cost 0.006957725411654351
 period_0_23 cost 0.006425500809153792
 period_0_24 cost 0.005893276206653231
 period_0_25 cost 0.005361051604152671
 period_0_26 cost 0.004828827001652111
 period_0_27 cost 0.004296602399151551
 period_0_28 cost 0.003764377796650992
 period_0_29 cost 0.0032321531941504316
 period_0_30 cost 0.0026999285916498713
 period_1_0 cost 0.018666666666666668
 period_1_1 cost 0.018134442064166107
 period_1_2 cost 0.017602217461665553
 period_1_3 cost 0.01706999285916499
 period_1_4 cost 0.01653776825666443
 period_1_5 cost 0.01600554365416387
 period_1_6 cost 0.015473319051663314
 period_1_7 cost 0.01494109444916275
 period_1_8 cost 0.014408869846662191
 period_1_9 cost 0.013876645244161632
 period_1_10 cost 0.013344420641661069
 period_1_11 cost 0.012812196039160513
 period_1_12 cost 0.01227997143665995
 period_1_13 cost 0.011747746834159389
 period_1_14 cost 0.011215522231658831
 period_1_15 cost 0.010683297629158274
 period_1_16 cost 0.01015107302665771
 period_1_17 cost 0.00961884842415715
 period_1_18 cost 0.00908662382165659
 period_1_19 cost 0.00855439921915603
 period_1_20 cost 0.008022174616655473
 period_1_21 cost 0.007489950014154911
 period_1_22 cost 0.006957725411654351
 period_1_23 cost 0.006425500809153792
 period_1_24 cost 0.005893276206653231
 period_1_25 cost 0.005361051604152671
 period_1_26 cost 0.004828827001652111
 period_1_27 cost 0.004296602399151551
 period_1_28 cost 0.003764377796650992
 period_1_29 cost 0.0032321531941504316
 period_1_30 cost 0.0026999285916498713
 square_0_0 cost 0.8008441154897041
 square_0_1 cost 0.7780104222201637
 square_0_2 cost 0.7551767289506235
 square_0_3 cost 0.732343035681083
 square_0_4 cost 0.7095093424115427
 square_0_5 cost 0.6866756491420023
 square_0_6 cost 0.6638419558724621
 square_0_7 cost 0.6410082626029215
 square_0_8 cost 0.6181745693333813
 square_0_9 cost 0.5953408760638409
 square_0_10 cost 0.5725071827943005
 square_0_11 cost 0.54967348952476
 square_0_12 cost 0.5268397962552199
 square_0_13 cost 0.5040061029856793
 square_0_14 cost 0.481172409716139
 square_0_15 cost 0.4583387164465987
 square_0_16 cost 0.4355050231770583
 square_0_17 cost 0.4126713299075179
 square_0_18 cost 0.3898376366379775
 square_0_19 cost 0.3670039433684371
 square_0_20 cost 0.3441702500988968
 square_0_21 cost 0.32133655682935636
 square_0_22 cost 0.298502863559816
 square_0_23 cost 0.27566917029027566
 square_0_24 cost 0.2528354770207353
 square_0_25 cost 0.23000178375119493
 square_0_26 cost 0.20716809048165452
 square_0_27 cost 0.18433439721211417
 square_0_28 cost 0.1615007039425738
 square_0_29 cost 0.13866701067303341
 square_0_30 cost 0.11583331740349305
 square_1_0 cost 0.8008441154897041
 square_1_1 cost 0.7780104222201637
 square_1_2 cost 0.7551767289506235
 square_1_3 cost 0.732343035681083
 square_1_4 cost 0.7095093424115427
 square_1_5 cost 0.6866756491420023
 square_1_6 cost 0.6638419558724621
 square_1_7 cost 0.6410082626029215
 square_1_8 cost 0.6181745693333813
 square_1_9 cost 0.5953408760638409
 square_1_10 cost 0.5725071827943005
 square_1_11 cost 0.54967348952476
 square_1_12 cost 0.5268397962552199
 square_1_13 cost 0.5040061029856793
 square_1_14 cost 0.481172409716139
 square_1_15 cost 0.4583387164465987
 square_1_16 cost 0.4355050231770583
 square_1_17 cost 0.4126713299075179
 square_1_18 cost 0.3898376366379775
 square_1_19 cost 0.3670039433684371
 square_1_20 cost 0.3441702500988968
 square_1_21 cost 0.32133655682935636
 square_1_22 cost 0.298502863559816
 square_1_23 cost 0.27566917029027566
 square_1_24 cost 0.2528354770207353
 square_1_25 cost 0.23000178375119493
 square_1_26 cost 0.20716809048165452
 square_1_27 cost 0.18433439721211417
 square_1_28 cost 0.1615007039425738
 square_1_29 cost 0.13866701067303341
 square_1_30 cost 0.11583331740349305
RHS
 RHS cost 0.03902156431274178
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
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
 UP BND chosen_0_15 1.0
 UP BND chosen_0_16 1.0
 UP BND chosen_0_17 1.0
 UP BND chosen_0_18 1.0
 UP BND chosen_0_19 1.0
 UP BND chosen_0_20 1.0
 UP BND chosen_0_21 1.0
 UP BND chosen_0_22 1.0
 UP BND chosen_0_23 1.0
 UP BND chosen_0_24 1.0
 UP BND chosen_0_25 1.0
 UP BND chosen_0_26 1.0
 UP BND chosen_0_27 1.0
 UP BND chosen_0_28 1.0
 UP BND chosen_0_29 1.0
 UP BND chosen_0_30 1.0
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
 UP BND chosen_1_15 1.0
 UP BND chosen_1_16 1.0
 UP BND chosen_1_17 1.0
 UP BND chosen_1_18 1.0
 UP BND chosen_1_19 1.0
 UP BND chosen_1_20 1.0
 UP BND chosen_1_21 1.0
 UP BND chosen_1_22 1.0
 UP BND chosen_1_23 1.0
 UP BND chosen_1_24 1.0
 UP BND chosen_1_25 1.0
 UP BND chosen_1_26 1.0
 UP BND chosen_1_27 1.0
 UP BND chosen_1_28 1.0
 UP BND chosen_1_29 1.0
 UP BND chosen_1_30 1.0
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
 UP BND frequency_0_12 1.0
 UP BND frequency_0_13 1.0
 UP BND frequency_0_14 1.0
 UP BND frequency_0_15 1.0
 UP BND frequency_0_16 1.0
 UP BND frequency_0_17 1.0
 UP BND frequency_0_18 1.0
 UP BND frequency_0_19 1.0
 UP BND frequency_0_20 1.0
 UP BND frequency_0_21 1.0
 UP BND frequency_0_22 1.0
 UP BND frequency_0_23 1.0
 UP BND frequency_0_24 1.0
 UP BND frequency_0_25 1.0
 UP BND frequency_0_26 1.0
 UP BND frequency_0_27 1.0
 UP BND frequency_0_28 1.0
 UP BND frequency_0_29 1.0
 UP BND frequency_0_30 1.0
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
 UP BND frequency_1_10 1.0
 UP BND frequency_1_11 1.0
 UP BND frequency_1_12 1.0
 UP BND frequency_1_13 1.0
 UP BND frequency_1_14 1.0
 UP BND frequency_1_15 1.0
 UP BND frequency_1_16 1.0
 UP BND frequency_1_17 1.0
 UP BND frequency_1_18 1.0
 UP BND frequency_1_19 1.0
 UP BND frequency_1_20 1.0
 UP BND frequency_1_21 1.0
 UP BND frequency_1_22 1.0
 UP BND frequency_1_23 1.0
 UP BND frequency_1_24 1.0
 UP BND frequency_1_25 1.0
 UP BND frequency_1_26 1.0
 UP BND frequency_1_27 1.0
 UP BND frequency_1_28 1.0
 UP BND frequency_1_29 1.0
 UP BND frequency_1_30 1.0
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
 UP BND period_0_12 11.714285714285714
 UP BND period_0_13 11.714285714285714
 UP BND period_0_14 11.714285714285714
 UP BND period_0_15 11.714285714285714
 UP BND period_0_16 11.714285714285714
 UP BND period_0_17 11.714285714285714
 UP BND period_0_18 11.714285714285714
 UP BND period_0_19 11.714285714285714
 UP BND period_0_20 11.714285714285714
 UP BND period_0_21 11.714285714285714
 UP BND period_0_22 11.714285714285714
 UP BND period_0_23 11.714285714285714
 UP BND period_0_24 11.714285714285714
 UP BND period_0_25 11.714285714285714
 UP BND period_0_26 11.714285714285714
 UP BND period_0_27 11.714285714285714
 UP BND period_0_28 11.714285714285714
 UP BND period_0_29 11.714285714285714
 UP BND period_0_30 11.714285714285714
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
 UP BND period_1_10 11.714285714285714
 UP BND period_1_11 11.714285714285714
 UP BND period_1_12 11.714285714285714
 UP BND period_1_13 11.714285714285714
 UP BND period_1_14 11.714285714285714
 UP BND period_1_15 11.714285714285714
 UP BND period_1_16 11.714285714285714
 UP BND period_1_17 11.714285714285714
 UP BND period_1_18 11.714285714285714
 UP BND period_1_19 11.714285714285714
 UP BND period_1_20 11.714285714285714
 UP BND period_1_21 11.714285714285714
 UP BND period_1_22 11.714285714285714
 UP BND period_1_23 11.714285714285714
 UP BND period_1_24 11.714285714285714
 UP BND period_1_25 11.714285714285714
 UP BND period_1_26 11.714285714285714
 UP BND period_1_27 11.714285714285714
 UP BND period_1_28 11.714285714285714
 UP BND period_1_29 11.714285714285714
 UP BND period_1_30 11.714285714285714
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
 UP BND square_0_12 1.0
 UP BND square_0_13 1.0
 UP BND square_0_14 1.0
 UP BND square_0_15 1.0
 UP BND square_0_16 1.0
 UP BND square_0_17 1.0
 UP BND square_0_18 1.0
 UP BND square_0_19 1.0
 UP BND square_0_20 1.0
 UP BND square_0_21 1.0
 UP BND square_0_22 1.0
 UP BND square_0_23 1.0
 UP BND square_0_24 1.0
 UP BND square_0_25 1.0
 UP BND square_0_26 1.0
 UP BND square_0_27 1.0
 UP BND square_0_28 1.0
 UP BND square_0_29 1.0
 UP BND square_0_30 1.0
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
 UP BND square_1_10 1.0
 UP BND square_1_11 1.0
 UP BND square_1_12 1.0
 UP BND square_1_13 1.0
 UP BND square_1_14 1.0
 UP BND square_1_15 1.0
 UP BND square_1_16 1.0
 UP BND square_1_17 1.0
 UP BND square_1_18 1.0
 UP BND square_1_19 1.0
 UP BND square_1_20 1.0
 UP BND square_1_21 1.0
 UP BND square_1_22 1.0
 UP BND square_1_23 1.0
 UP BND square_1_24 1.0
 UP BND square_1_25 1.0
 UP BND square_1_26 1.0
 UP BND square_1_27 1.0
 UP BND square_1_28 1.0
 UP BND square_1_29 1.0
 UP BND square_1_30 1.0
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
QCMATRIX period_cone_0_12
 chosen_0_12 chosen_0_12 1.0
 frequency_0_12 period_0_12 -0.5
 period_0_12 frequency_0_12 -0.5
QCMATRIX period_cone_0_13
 chosen_0_13 chosen_0_13 1.0
 frequency_0_13 period_0_13 -0.5
 period_0_13 frequency_0_13 -0.5
QCMATRIX period_cone_0_14
 chosen_0_14 chosen_0_14 1.0
 frequency_0_14 period_0_14 -0.5
 period_0_14 frequency_0_14 -0.5
QCMATRIX period_cone_0_15
 chosen_0_15 chosen_0_15 1.0
 frequency_0_15 period_0_15 -0.5
 period_0_15 frequency_0_15 -0.5
QCMATRIX period_cone_0_16
 chosen_0_16 chosen_0_16 1.0
 frequency_0_16 period_0_16 -0.5
 period_0_16 frequency_0_16 -0.5
QCMATRIX period_cone_0_17
 chosen_0_17 chosen_0_17 1.0
 frequency_0_17 period_0_17 -0.5
 period_0_17 frequency_0_17 -0.5
QCMATRIX period_cone_0_18
 chosen_0_18 chosen_0_18 1.0
 frequency_0_18 period_0_18 -0.5
 period_0_18 frequency_0_18 -0.5
QCMATRIX period_cone_0_19
 chosen_0_19 chosen_0_19 1.0
 frequency_0_19 period_0_19 -0.5
 period_0_19 frequency_0_19 -0.5
QCMATRIX period_cone_0_20
 chosen_0_20 chosen_0_20 1.0
 frequency_0_20 period_0_20 -0.5
 period_0_20 frequency_0_20 -0.5
QCMATRIX period_cone_0_21
 chosen_0_21 chosen_0_21 1.0
 frequency_0_21 period_0_21 -0.5
 period_0_21 frequency_0_21 -0.5
QCMATRIX period_cone_0_22
 chosen_0_22 chosen_0_22 1.0
 frequency_0_22 period_0_22 -0.5
 period_0_22 frequency_0_22 -0.5
QCMATRIX period_cone_0_23
 chosen_0_23 chosen_0_23 1.0
 frequency_0_23 period_0_23 -0.5
 period_0_23 frequency_0_23 -0.5
QCMATRIX period_cone_0_24
 chosen_0_24 chosen_0_24 1.0
 frequency_0_24 period_0_24 -0.5
 period_0_24 frequency_0_24 -0.5
QCMATRIX period_cone_0_25
 chosen_0_25 chosen_0_25 1.0
 frequency_0_25 period_0_25 -0.5
 period_0_25 frequency_0_25 -0.5
QCMATRIX period_cone_0_26
 chosen_0_26 chosen_0_26 1.0
 frequency_0_26 period_0_26 -0.5
 period_0_26 frequency_0_26 -0.5
QCMATRIX period_cone_0_27
 chosen_0_27 chosen_0_27 1.0
 frequency_0_27 period_0_27 -0.5
 period_0_27 frequency_0_27 -0.5
QCMATRIX period_cone_0_28
 chosen_0_28 chosen_0_28 1.0
 frequency_0_28 period_0_28 -0.5
 period_0_28 frequency_0_28 -0.5
QCMATRIX period_cone_0_29
 chosen_0_29 chosen_0_29 1.0
 frequency_0_29 period_0_29 -0.5
 period_0_29 frequency_0_29 -0.5
QCMATRIX period_cone_0_30
 chosen_0_30 chosen_0_30 1.0
 frequency_0_30 period_0_30 -0.5
 period_0_30 frequency_0_30 -0.5
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
QCMATRIX period_cone_1_10
 chosen_1_10 chosen_1_10 1.0
 frequency_1_10 period_1_10 -0.5
 period_1_10 frequency_1_10 -0.5
QCMATRIX period_cone_1_11
 chosen_1_11 chosen_1_11 1.0
 frequency_1_11 period_1_11 -0.5
 period_1_11 frequency_1_11 -0.5
QCMATRIX period_cone_1_12
 chosen_1_12 chosen_1_12 1.0
 frequency_1_12 period_1_12 -0.5
 period_1_12 frequency_1_12 -0.5
QCMATRIX period_cone_1_13
 chosen_1_13 chosen_1_13 1.0
 frequency_1_13 period_1_13 -0.5
 period_1_13 frequency_1_13 -0.5
QCMATRIX period_cone_1_14
 chosen_1_14 chosen_1_14 1.0
 frequency_1_14 period_1_14 -0.5
 period_1_14 frequency_1_14 -0.5
QCMATRIX period_cone_1_15
 chosen_1_15 chosen_1_15 1.0
 frequency_1_15 period_1_15 -0.5
 period_1_15 frequency_1_15 -0.5
QCMATRIX period_cone_1_16
 chosen_1_16 chosen_1_16 1.0
 frequency_1_16 period_1_16 -0.5
 period_1_16 frequency_1_16 -0.5
QCMATRIX period_cone_1_17
 chosen_1_17 chosen_1_17 1.0
 frequency_1_17 period_1_17 -0.5
 period_1_17 frequency_1_17 -0.5
QCMATRIX period_cone_1_18
 chosen_1_18 chosen_1_18 1.0
 frequency_1_18 period_1_18 -0.5
 period_1_18 frequency_1_18 -0.5
QCMATRIX period_cone_1_19
 chosen_1_19 chosen_1_19 1.0
 frequency_1_19 period_1_19 -0.5
 period_1_19 frequency_1_19 -0.5
QCMATRIX period_cone_1_20
 chosen_1_20 chosen_1_20 1.0
 frequency_1_20 period_1_20 -0.5
 period_1_20 frequency_1_20 -0.5
QCMATRIX period_cone_1_21
 chosen_1_21 chosen_1_21 1.0
 frequency_1_21 period_1_21 -0.5
 period_1_21 frequency_1_21 -0.5
QCMATRIX period_cone_1_22
 chosen_1_22 chosen_1_22 1.0
 frequency_1_22 period_1_22 -0.5
 period_1_22 frequency_1_22 -0.5
QCMATRIX period_cone_1_23
 chosen_1_23 chosen_1_23 1.0
 frequency_1_23 period_1_23 -0.5
 period_1_23 frequency_1_23 -0.5
QCMATRIX period_cone_1_24
 chosen_1_24 chosen_1_24 1.0
 frequency_1_24 period_1_24 -0.5
 period_1_24 frequency_1_24 -0.5
QCMATRIX period_cone_1_25
 chosen_1_25 chosen_1_25 1.0
 frequency_1_25 period_1_25 -0.5
 period_1_25 frequency_1_25 -0.5
QCMATRIX period_cone_1_26
 chosen_1_26 chosen_1_26 1.0
 frequency_1_26 period_1_26 -0.5
 period_1_26 frequency_1_26 -0.5
QCMATRIX period_cone_1_27
 chosen_1_27 chosen_1_27 1.0
 frequency_1_27 period_1_27 -0.5
 period_1_27 frequency_1_27 -0.5
QCMATRIX period_cone_1_28
 chosen_1_28 chosen_1_28 1.0
 frequency_1_28 period_1_28 -0.5
 period_1_28 frequency_1_28 -0.5
QCMATRIX period_cone_1_29
 chosen_1_29 chosen_1_29 1.0
 frequency_1_29 period_1_29 -0.5
 period_1_29 frequency_1_29 -0.5
QCMATRIX period_cone_1_30
 chosen_1_30 chosen_1_30 1.0
 frequency_1_30 period_1_30 -0.5
 period_1_30 frequency_1_30 -0.5
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
QCMATRIX square_cone_0_12
 frequency_0_12 frequency_0_12 1.0
 chosen_0_12 square_0_12 -0.5
 square_0_12 chosen_0_12 -0.5
QCMATRIX square_cone_0_13
 frequency_0_13 frequency_0_13 1.0
 chosen_0_13 square_0_13 -0.5
 square_0_13 chosen_0_13 -0.5
QCMATRIX square_cone_0_14
 frequency_0_14 frequency_0_14 1.0
 chosen_0_14 square_0_14 -0.5
 square_0_14 chosen_0_14 -0.5
QCMATRIX square_cone_0_15
 frequency_0_15 frequency_0_15 1.0
 chosen_0_15 square_0_15 -0.5
 square_0_15 chosen_0_15 -0.5
QCMATRIX square_cone_0_16
 frequency_0_16 frequency_0_16 1.0
 chosen_0_16 square_0_16 -0.5
 square_0_16 chosen_0_16 -0.5
QCMATRIX square_cone_0_17
 frequency_0_17 frequency_0_17 1.0
 chosen_0_17 square_0_17 -0.5
 square_0_17 chosen_0_17 -0.5
QCMATRIX square_cone_0_18
 frequency_0_18 frequency_0_18 1.0
 chosen_0_18 square_0_18 -0.5
 square_0_18 chosen_0_18 -0.5
QCMATRIX square_cone_0_19
 frequency_0_19 frequency_0_19 1.0
 chosen_0_19 square_0_19 -0.5
 square_0_19 chosen_0_19 -0.5
QCMATRIX square_cone_0_20
 frequency_0_20 frequency_0_20 1.0
 chosen_0_20 square_0_20 -0.5
 square_0_20 chosen_0_20 -0.5
QCMATRIX square_cone_0_21
 frequency_0_21 frequency_0_21 1.0
 chosen_0_21 square_0_21 -0.5
 square_0_21 chosen_0_21 -0.5
QCMATRIX square_cone_0_22
 frequency_0_22 frequency_0_22 1.0
 chosen_0_22 square_0_22 -0.5
 square_0_22 chosen_0_22 -0.5
QCMATRIX square_cone_0_23
 frequency_0_23 frequency_0_23 1.0
 chosen_0_23 square_0_23 -0.5
 square_0_23 chosen_0_23 -0.5
QCMATRIX square_cone_0_24
 frequency_0_24 frequency_0_24 1.0
 chosen_0_24 square_0_24 -0.5
 square_0_24 chosen_0_24 -0.5
QCMATRIX square_cone_0_25
 frequency_0_25 frequency_0_25 1.0
 chosen_0_25 square_0_25 -0.5
 square_0_25 chosen_0_25 -0.5
QCMATRIX square_cone_0_26
 frequency_0_26 frequency_0_26 1.0
 chosen_0_26 square_0_26 -0.5
 square_0_26 chosen_0_26 -0.5
QCMATRIX square_cone_0_27
 frequency_0_27 frequency_0_27 1.0
 chosen_0_27 square_0_27 -0.5
 square_0_27 chosen_0_27 -0.5
QCMATRIX square_cone_0_28
 frequency_0_28 frequency_0_28 1.0
 chosen_0_28 square_0_28 -0.5
 square_0_28 chosen_0_28 -0.5
QCMATRIX square_cone_0_29
 frequency_0_29 frequency_0_29 1.0
 chosen_0_29 square_0_29 -0.5
 square_0_29 chosen_0_29 -0.5
QCMATRIX square_cone_0_30
 frequency_0_30 frequency_0_30 1.0
 chosen_0_30 square_0_30 -0.5
 square_0_30 chosen_0_30 -0.5
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
QCMATRIX square_cone_1_10
 frequency_1_10 frequency_1_10 1.0
 chosen_1_10 square_1_10 -0.5
 square_1_10 chosen_1_10 -0.5
QCMATRIX square_cone_1_11
 frequency_1_11 frequency_1_11 1.0
 chosen_1_11 square_1_11 -0.5
 square_1_11 chosen_1_11 -0.5
QCMATRIX square_cone_1_12
 frequency_1_12 frequency_1_12 1.0
 chosen_1_12 square_1_12 -0.5
 square_1_12 chosen_1_12 -0.5
QCMATRIX square_cone_1_13
 frequency_1_13 frequency_1_13 1.0
 chosen_1_13 square_1_13 -0.5
 square_1_13 chosen_1_13 -0.5
QCMATRIX square_cone_1_14
 frequency_1_14 frequency_1_14 1.0
 chosen_1_14 square_1_14 -0.5
 square_1_14 chosen_1_14 -0.5
QCMATRIX square_cone_1_15
 frequency_1_15 frequency_1_15 1.0
 chosen_1_15 square_1_15 -0.5
 square_1_15 chosen_1_15 -0.5
QCMATRIX square_cone_1_16
 frequency_1_16 frequency_1_16 1.0
 chosen_1_16 square_1_16 -0.5
 square_1_16 chosen_1_16 -0.5
QCMATRIX square_cone_1_17
 frequency_1_17 frequency_1_17 1.0
 chosen_1_17 square_1_17 -0.5
 square_1_17 chosen_1_17 -0.5
QCMATRIX square_cone_1_18
 frequency_1_18 frequency_1_18 1.0
 chosen_1_18 square_1_18 -0.5
 square_1_18 chosen_1_18 -0.5
QCMATRIX square_cone_1_19
 frequency_1_19 frequency_1_19 1.0
 chosen_1_19 square_1_19 -0.5
 square_1_19 chosen_1_19 -0.5
QCMATRIX square_cone_1_20
 frequency_1_20 frequency_1_20 1.0
 chosen_1_20 square_1_20 -0.5
 square_1_20 chosen_1_20 -0.5
QCMATRIX square_cone_1_21
 frequency_1_21 frequency_1_21 1.0
 chosen_1_21 square_1_21 -0.5
 square_1_21 chosen_1_21 -0.5
QCMATRIX square_cone_1_22
 frequency_1_22 frequency_1_22 1.0
 chosen_1_22 square_1_22 -0.5
 square_1_22 chosen_1_22 -0.5
QCMATRIX square_cone_1_23
 frequency_1_23 frequency_1_23 1.0
 chosen_1_23 square_1_23 -0.5
 square_1_23 chosen_1_23 -0.5
QCMATRIX square_cone_1_24
 frequency_1_24 frequency_1_24 1.0
 chosen_1_24 square_1_24 -0.5
 square_1_24 chosen_1_24 -0.5
QCMATRIX square_cone_1_25
 frequency_1_25 frequency_1_25 1.0
 chosen_1_25 square_1_25 -0.5
 square_1_25 chosen_1_25 -0.5
QCMATRIX square_cone_1_26
 frequency_1_26 frequency_1_26 1.0
 chosen_1_26 square_1_26 -0.5
 square_1_26 chosen_1_26 -0.5
QCMATRIX square_cone_1_27
 frequency_1_27 frequency_1_27 1.0
 chosen_1_27 square_1_27 -0.5
 square_1_27 chosen_1_27 -0.5
QCMATRIX square_cone_1_28
 frequency_1_28 frequency_1_28 1.0
 chosen_1_28 square_1_28 -0.5
 square_1_28 chosen_1_28 -0.5
QCMATRIX square_cone_1_29
 frequency_1_29 frequency_1_29 1.0
 chosen_1_29 square_1_29 -0.5
 square_1_29 chosen_1_29 -0.5
QCMATRIX square_cone_1_30
 frequency_1_30 frequency_1_30 1.0
 chosen_1_30 square_1_30 -0.5
 square_1_30 chosen_1_30 -0.5
ENDATA
