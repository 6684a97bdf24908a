* case: paper:seed=0,devices=1,rounds=1,scenario=paper,channel=normal
* digest: 3079b80f9be1646e
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.09612134091908021, bound 0.09612134091907819 (closed form)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.019510782156370893
* scale: 0.11689843915499722
* sizes: rows 8.5e-02 to 1.0e+00, cost 2.7e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 1 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME paper:seed=0,devices=1,rounds=1,scenario=paper,channel=normal
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.003258980536085067
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.006517961072170129
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.009776941608255192
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
 chosen_0_8 cost 0.026071844288680514
 chosen_0_8 one_cut_0 1.0
 chosen_0_8 at_least_min_frequency_0_8 0.08536585365853659
 chosen_0_8 at_most_max_frequency_0_8 -1.0
 chosen_0_9 cost 0.02933082482476558
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
 chosen_0_12 cost 0.03910776643302076
 chosen_0_12 one_cut_0 1.0
 chosen_0_12 at_least_min_frequency_0_12 0.08536585365853659
 chosen_0_12 at_most_max_frequency_0_12 -1.0
 chosen_0_13 cost 0.04236674696910582
 chosen_0_13 one_cut_0 1.0
 chosen_0_13 at_least_min_frequency_0_13 0.08536585365853659
 chosen_0_13 at_most_max_frequency_0_13 -1.0
 chosen_0_14 cost 0.0456257275051909
 chosen_0_14 one_cut_0 1.0
 chosen_0_14 at_least_min_frequency_0_14 0.08536585365853659
 chosen_0_14 at_most_max_frequency_0_14 -1.0
 chosen_0_15 cost 0.04888470804127596
 chosen_0_15 one_cut_0 1.0
 chosen_0_15 at_least_min_frequency_0_15 0.08536585365853659
 chosen_0_15 at_most_max_frequency_0_15 -1.0
 chosen_0_16 cost 0.05214368857736103
 chosen_0_16 one_cut_0 1.0
 chosen_0_16 at_least_min_frequency_0_16 0.08536585365853659
 chosen_0_16 at_most_max_frequency_0_16 -1.0
 chosen_0_17 cost 0.05540266911344608
 chosen_0_17 one_cut_0 1.0
 chosen_0_17 at_least_min_frequency_0_17 0.08536585365853659
 chosen_0_17 at_most_max_frequency_0_17 -1.0
 chosen_0_18 cost 0.05866164964953117
 chosen_0_18 one_cut_0 1.0
 chosen_0_18 at_least_min_frequency_0_18 0.08536585365853659
 chosen_0_18 at_most_max_frequency_0_18 -1.0
 chosen_0_19 cost 0.06192063018561622
 chosen_0_19 one_cut_0 1.0
 chosen_0_19 at_least_min_frequency_0_19 0.08536585365853659
 chosen_0_19 at_most_max_frequency_0_19 -1.0
 chosen_0_20 cost 0.06517961072170128
 chosen_0_20 one_cut_0 1.0
 chosen_0_20 at_least_min_frequency_0_20 0.08536585365853659
 chosen_0_20 at_most_max_frequency_0_20 -1.0
 chosen_0_21 cost 0.06843859125778637
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
 chosen_0_25 cost 0.08147451340212664
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
 chosen_0_29 cost 0.09451043554646689
 chosen_0_29 one_cut_0 1.0
 chosen_0_29 at_least_min_frequency_0_29 0.08536585365853659
 chosen_0_29 at_most_max_frequency_0_29 -1.0
 chosen_0_30 cost 0.09776941608255194
 chosen_0_30 one_cut_0 1.0
 chosen_0_30 at_least_min_frequency_0_30 0.08536585365853659
 chosen_0_30 at_most_max_frequency_0_30 -1.0
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
 period_0_0 cost 0.018666666666666668
 period_0_1 cost 0.018134442064166107
 period_0_2 cost 0.01760221746166555
 period_0_3 cost 0.017069992859164995
 period_0_4 cost 0.01653776825666443
 period_0_5 cost 0.01600554365416387
 period_0_6 cost 0.015473319051663312
 period_0_7 cost 0.014941094449162749
 period_0_8 cost 0.014408869846662193
 period_0_9 cost 0.01387664524416163
 period_0_10 cost 0.013344420641661069
 period_0_11 cost 0.012812196039160511
 period_0_12 cost 0.01227997143665995
 period_0_13 cost 0.011747746834159389
 period_0_14 cost 0.011215522231658831
 period_0_15 cost 0.010683297629158274
 period_0_16 cost 0.010151073026657713
 period_0_17 cost 0.00961884842415715
 period_0_18 cost 0.00908662382165659
 period_0_19 cost 0.00855439921915603
 period_0_20 cost 0.008022174616655471
 period_0_21 cost 0.007489950014154912
 period_0_22 cost 0.006957725411654351
 period_0_23 cost 0.0064255008091537915
 period_0_24 cost 0.005893276206653231
 period_0_25 cost 0.005361051604152671
 period_0_26 cost 0.004828827001652111
 period_0_27 cost 0.004296602399151551
 period_0_28 cost 0.0037643777966509914
 period_0_29 cost 0.003232153194150431
 period_0_30 cost 0.0026999285916498718
 square_0_0 cost 0.8008441154897041
 square_0_1 cost 0.7780104222201637
 square_0_2 cost 0.7551767289506235
 square_0_3 cost 0.7323430356810832
 square_0_4 cost 0.7095093424115426
 square_0_5 cost 0.6866756491420023
 square_0_6 cost 0.6638419558724621
 square_0_7 cost 0.6410082626029215
 square_0_8 cost 0.6181745693333812
 square_0_9 cost 0.5953408760638409
 square_0_10 cost 0.5725071827943005
 square_0_11 cost 0.5496734895247601
 square_0_12 cost 0.5268397962552199
 square_0_13 cost 0.5040061029856793
 square_0_14 cost 0.48117240971613906
 square_0_15 cost 0.4583387164465987
 square_0_16 cost 0.43550502317705825
 square_0_17 cost 0.4126713299075179
 square_0_18 cost 0.3898376366379775
 square_0_19 cost 0.3670039433684371
 square_0_20 cost 0.3441702500988968
 square_0_21 cost 0.3213365568293564
 square_0_22 cost 0.298502863559816
 square_0_23 cost 0.27566917029027566
 square_0_24 cost 0.2528354770207353
 square_0_25 cost 0.2300017837511949
 square_0_26 cost 0.20716809048165452
 square_0_27 cost 0.18433439721211417
 square_0_28 cost 0.1615007039425738
 square_0_29 cost 0.13866701067303341
 square_0_30 cost 0.11583331740349305
RHS
 RHS cost 0.019510782156370893
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
ENDATA
