* case: deadline:seed=2,devices=2,rounds=2,cuts=10,profile=identical,tightness=0.8
* digest: b2ea53764a4d4fd7
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 1.0981837169650017, bound 1.0981837169648945 (closed form for each cut)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.07700031254185828
* scale: 0.11669796793972914
* sizes: rows 1.1e-02 to 1.2e+00, cost 1.9e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME deadline:seed=2,devices=2,rounds=2,cuts=10,profile=identical,tightness=0.8
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
 L at_least_min_frequency_0_5
 L at_least_min_frequency_0_6
 L at_least_min_frequency_0_7
 L at_least_min_frequency_0_8
 L at_least_min_frequency_0_9
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
 L at_least_min_frequency_2_0
 L at_least_min_frequency_2_1
 L at_least_min_frequency_2_2
 L at_least_min_frequency_2_3
 L at_least_min_frequency_2_4
 L at_least_min_frequency_2_5
 L at_least_min_frequency_2_6
 L at_least_min_frequency_2_7
 L at_least_min_frequency_2_8
 L at_least_min_frequency_2_9
 L at_least_min_frequency_3_0
 L at_least_min_frequency_3_1
 L at_least_min_frequency_3_2
 L at_least_min_frequency_3_3
 L at_least_min_frequency_3_4
 L at_least_min_frequency_3_5
 L at_least_min_frequency_3_6
 L at_least_min_frequency_3_7
 L at_least_min_frequency_3_8
 L at_least_min_frequency_3_9
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
 L at_most_max_frequency_2_0
 L at_most_max_frequency_2_1
 L at_most_max_frequency_2_2
 L at_most_max_frequency_2_3
 L at_most_max_frequency_2_4
 L at_most_max_frequency_2_5
 L at_most_max_frequency_2_6
 L at_most_max_frequency_2_7
 L at_most_max_frequency_2_8
 L at_most_max_frequency_2_9
 L at_most_max_frequency_3_0
 L at_most_max_frequency_3_1
 L at_most_max_frequency_3_2
 L at_most_max_frequency_3_3
 L at_most_max_frequency_3_4
 L at_most_max_frequency_3_5
 L at_most_max_frequency_3_6
 L at_most_max_frequency_3_7
 L at_most_max_frequency_3_8
 L at_most_max_frequency_3_9
 L own_limit_0_0_0
 L own_limit_0_0_1
 L own_limit_0_0_2
 L own_limit_0_0_3
 L own_limit_0_0_4
 L own_limit_0_0_5
 L own_limit_0_0_6
 L own_limit_0_0_7
 L own_limit_0_0_8
 L own_limit_0_0_9
 L own_limit_0_1_0
 L own_limit_0_1_1
 L own_limit_0_1_2
 L own_limit_0_1_3
 L own_limit_0_1_4
 L own_limit_0_1_5
 L own_limit_0_1_6
 L own_limit_0_1_7
 L own_limit_0_1_8
 L own_limit_0_1_9
 L own_limit_0_2_0
 L own_limit_0_2_1
 L own_limit_0_2_2
 L own_limit_0_2_3
 L own_limit_0_2_4
 L own_limit_0_2_5
 L own_limit_0_2_6
 L own_limit_0_2_7
 L own_limit_0_2_8
 L own_limit_0_2_9
 L own_limit_0_3_0
 L own_limit_0_3_1
 L own_limit_0_3_2
 L own_limit_0_3_3
 L own_limit_0_3_4
 L own_limit_0_3_5
 L own_limit_0_3_6
 L own_limit_0_3_7
 L own_limit_0_3_8
 L own_limit_0_3_9
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
 L period_cone_2_0
 L period_cone_2_1
 L period_cone_2_2
 L period_cone_2_3
 L period_cone_2_4
 L period_cone_2_5
 L period_cone_2_6
 L period_cone_2_7
 L period_cone_2_8
 L period_cone_2_9
 L period_cone_3_0
 L period_cone_3_1
 L period_cone_3_2
 L period_cone_3_3
 L period_cone_3_4
 L period_cone_3_5
 L period_cone_3_6
 L period_cone_3_7
 L period_cone_3_8
 L period_cone_3_9
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
 L square_cone_2_0
 L square_cone_2_1
 L square_cone_2_2
 L square_cone_2_3
 L square_cone_2_4
 L square_cone_2_5
 L square_cone_2_6
 L square_cone_2_7
 L square_cone_2_8
 L square_cone_2_9
 L square_cone_3_0
 L square_cone_3_1
 L square_cone_3_2
 L square_cone_3_3
 L square_cone_3_4
 L square_cone_3_5
 L square_cone_3_6
 L square_cone_3_7
 L square_cone_3_8
 L square_cone_3_9
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_0 own_limit_0_0_0 -0.3703894358238231
 chosen_0_1 cost 0.01001356659389046
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_1 own_limit_0_0_1 -0.26320860332517826
 chosen_0_2 cost 0.02002713318778092
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_2 own_limit_0_0_2 -0.15602777082653352
 chosen_0_3 cost 0.03004069978167137
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_3 own_limit_0_0_3 -0.04884693832788867
 chosen_0_4 cost 0.04005426637556182
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_4 own_limit_0_0_4 0.05833389417075607
 chosen_0_5 cost 0.05006783296945228
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_5 own_limit_0_0_5 0.16551472666940104
 chosen_0_6 cost 0.06008139956334276
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_6 own_limit_0_0_6 0.2726955591680458
 chosen_0_7 cost 0.0700949661572332
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_0_7 own_limit_0_0_7 0.3798763916666905
 chosen_0_8 cost 0.08010853275112369
 chosen_0_8 one_cut_0 1.0
 chosen_0_8 at_least_min_frequency_0_8 0.08536585365853659
 chosen_0_8 at_most_max_frequency_0_8 -1.0
 chosen_0_8 own_limit_0_0_8 0.4870572241653355
 chosen_0_9 cost 0.09012209934501408
 chosen_0_9 one_cut_0 1.0
 chosen_0_9 at_least_min_frequency_0_9 0.08536585365853659
 chosen_0_9 at_most_max_frequency_0_9 -1.0
 chosen_0_9 own_limit_0_0_9 0.59423805666398
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_0 own_limit_0_1_0 -0.4283746611479441
 chosen_1_1 cost 0.009528995495568869
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_1 own_limit_0_1_1 -0.30736281862524295
 chosen_1_2 cost 0.019057990991137728
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_2 own_limit_0_1_2 -0.18635097610254192
 chosen_1_3 cost 0.0285869864867066
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_3 own_limit_0_1_3 -0.06533913357984078
 chosen_1_4 cost 0.03811598198227545
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_4 own_limit_0_1_4 0.05567270894286014
 chosen_1_5 cost 0.047644977477844325
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
 chosen_1_5 own_limit_0_1_5 0.1766845514655615
 chosen_1_6 cost 0.05717397297341319
 chosen_1_6 one_cut_1 1.0
 chosen_1_6 at_least_min_frequency_1_6 0.08536585365853659
 chosen_1_6 at_most_max_frequency_1_6 -1.0
 chosen_1_6 own_limit_0_1_6 0.2976963939882624
 chosen_1_7 cost 0.06670296846898208
 chosen_1_7 one_cut_1 1.0
 chosen_1_7 at_least_min_frequency_1_7 0.08536585365853659
 chosen_1_7 at_most_max_frequency_1_7 -1.0
 chosen_1_7 own_limit_0_1_7 0.4187082365109638
 chosen_1_8 cost 0.07623196396455093
 chosen_1_8 one_cut_1 1.0
 chosen_1_8 at_least_min_frequency_1_8 0.08536585365853659
 chosen_1_8 at_most_max_frequency_1_8 -1.0
 chosen_1_8 own_limit_0_1_8 0.5397200790336649
 chosen_1_9 cost 0.08576095946011977
 chosen_1_9 one_cut_1 1.0
 chosen_1_9 at_least_min_frequency_1_9 0.08536585365853659
 chosen_1_9 at_most_max_frequency_1_9 -1.0
 chosen_1_9 own_limit_0_1_9 0.6607319215563658
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_0 own_limit_0_2_0 -0.34285122815358593
 chosen_2_1 cost 0.015195559754526088
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_1 own_limit_0_2_1 -0.1769235120007
 chosen_2_2 cost 0.030391119509052177
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_2 own_limit_0_2_2 -0.010995795847814183
 chosen_2_3 cost 0.04558667926357829
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_3 own_limit_0_2_3 0.15493192030507186
 chosen_2_4 cost 0.060782239018104374
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_2_4 own_limit_0_2_4 0.3208596364579579
 chosen_2_5 cost 0.07597779877263047
 chosen_2_5 one_cut_2 1.0
 chosen_2_5 at_least_min_frequency_2_5 0.08536585365853659
 chosen_2_5 at_most_max_frequency_2_5 -1.0
 chosen_2_5 own_limit_0_2_5 0.48678735261084394
 chosen_2_6 cost 0.09117335852715655
 chosen_2_6 one_cut_2 1.0
 chosen_2_6 at_least_min_frequency_2_6 0.08536585365853659
 chosen_2_6 at_most_max_frequency_2_6 -1.0
 chosen_2_6 own_limit_0_2_6 0.6527150687637295
 chosen_2_7 cost 0.10636891828168267
 chosen_2_7 one_cut_2 1.0
 chosen_2_7 at_least_min_frequency_2_7 0.08536585365853659
 chosen_2_7 at_most_max_frequency_2_7 -1.0
 chosen_2_7 own_limit_0_2_7 0.8186427849166156
 chosen_2_8 cost 0.12156447803620878
 chosen_2_8 one_cut_2 1.0
 chosen_2_8 at_least_min_frequency_2_8 0.08536585365853659
 chosen_2_8 at_most_max_frequency_2_8 -1.0
 chosen_2_8 own_limit_0_2_8 0.9845705010695018
 chosen_2_9 cost 0.13676003779073484
 chosen_2_9 one_cut_2 1.0
 chosen_2_9 at_least_min_frequency_2_9 0.08536585365853659
 chosen_2_9 at_most_max_frequency_2_9 -1.0
 chosen_2_9 own_limit_0_2_9 1.1504982172223874
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_0 own_limit_0_3_0 -0.23014387721888863
 chosen_3_1 cost 0.016769206242445656
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_1 own_limit_0_3_1 -0.10722804259749619
 chosen_3_2 cost 0.033538412484891304
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_2 own_limit_0_3_2 0.015687792023896252
 chosen_3_3 cost 0.05030761872733696
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_3 own_limit_0_3_3 0.13860362664528858
 chosen_3_4 cost 0.06707682496978262
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
 chosen_3_4 own_limit_0_3_4 0.26151946126668113
 chosen_3_5 cost 0.08384603121222828
 chosen_3_5 one_cut_3 1.0
 chosen_3_5 at_least_min_frequency_3_5 0.08536585365853659
 chosen_3_5 at_most_max_frequency_3_5 -1.0
 chosen_3_5 own_limit_0_3_5 0.3844352958880737
 chosen_3_6 cost 0.10061523745467396
 chosen_3_6 one_cut_3 1.0
 chosen_3_6 at_least_min_frequency_3_6 0.08536585365853659
 chosen_3_6 at_most_max_frequency_3_6 -1.0
 chosen_3_6 own_limit_0_3_6 0.5073511305094662
 chosen_3_7 cost 0.11738444369711958
 chosen_3_7 one_cut_3 1.0
 chosen_3_7 at_least_min_frequency_3_7 0.08536585365853659
 chosen_3_7 at_most_max_frequency_3_7 -1.0
 chosen_3_7 own_limit_0_3_7 0.6302669651308586
 chosen_3_8 cost 0.1341536499395653
 chosen_3_8 one_cut_3 1.0
 chosen_3_8 at_least_min_frequency_3_8 0.08536585365853659
 chosen_3_8 at_most_max_frequency_3_8 -1.0
 chosen_3_8 own_limit_0_3_8 0.7531827997522516
 chosen_3_9 cost 0.15092285618201096
 chosen_3_9 one_cut_3 1.0
 chosen_3_9 at_least_min_frequency_3_9 0.08536585365853659
 chosen_3_9 at_most_max_frequency_3_9 -1.0
 chosen_3_9 own_limit_0_3_9 0.8760986343736437
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
 frequency_2_5 at_least_min_frequency_2_5 -1.0
 frequency_2_5 at_most_max_frequency_2_5 1.0
 frequency_2_6 at_least_min_frequency_2_6 -1.0
 frequency_2_6 at_most_max_frequency_2_6 1.0
 frequency_2_7 at_least_min_frequency_2_7 -1.0
 frequency_2_7 at_most_max_frequency_2_7 1.0
 frequency_2_8 at_least_min_frequency_2_8 -1.0
 frequency_2_8 at_most_max_frequency_2_8 1.0
 frequency_2_9 at_least_min_frequency_2_9 -1.0
 frequency_2_9 at_most_max_frequency_2_9 1.0
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
 frequency_3_5 at_least_min_frequency_3_5 -1.0
 frequency_3_5 at_most_max_frequency_3_5 1.0
 frequency_3_6 at_least_min_frequency_3_6 -1.0
 frequency_3_6 at_most_max_frequency_3_6 1.0
 frequency_3_7 at_least_min_frequency_3_7 -1.0
 frequency_3_7 at_most_max_frequency_3_7 1.0
 frequency_3_8 at_least_min_frequency_3_8 -1.0
 frequency_3_8 at_most_max_frequency_3_8 1.0
 frequency_3_9 at_least_min_frequency_3_9 -1.0
 frequency_3_9 at_most_max_frequency_3_9 1.0
 period_0_0 cost 0.01866666666666667
 period_0_0 own_limit_0_0_0 0.19979982701954793
 period_0_1 cost 0.0168
 period_0_1 own_limit_0_0_1 0.1798198443175931
 period_0_2 cost 0.014933333333333337
 period_0_2 own_limit_0_0_2 0.15983986161563832
 period_0_3 cost 0.013066666666666667
 period_0_3 own_limit_0_0_3 0.1398598789136835
 period_0_4 cost 0.011200000000000002
 period_0_4 own_limit_0_0_4 0.11987989621172875
 period_0_5 cost 0.009333333333333336
 period_0_5 own_limit_0_0_5 0.09989991350977397
 period_0_6 cost 0.007466666666666668
 period_0_6 own_limit_0_0_6 0.07991993080781916
 period_0_7 cost 0.005600000000000001
 period_0_7 own_limit_0_0_7 0.05993994810586437
 period_0_8 cost 0.003733333333333333
 period_0_8 own_limit_0_0_8 0.039959965403909566
 period_0_9 cost 0.0018666666666666692
 period_0_9 own_limit_0_0_9 0.019979982701954814
 period_1_0 cost 0.018666666666666668
 period_1_0 own_limit_0_1_0 0.2370541289625795
 period_1_1 cost 0.016799999999999995
 period_1_1 own_limit_0_1_1 0.2133487160663215
 period_1_2 cost 0.014933333333333333
 period_1_2 own_limit_0_1_2 0.1896433031700636
 period_1_3 cost 0.013066666666666666
 period_1_3 own_limit_0_1_3 0.1659378902738056
 period_1_4 cost 0.011199999999999998
 period_1_4 own_limit_0_1_4 0.14223247737754768
 period_1_5 cost 0.009333333333333334
 period_1_5 own_limit_0_1_5 0.11852706448128975
 period_1_6 cost 0.007466666666666667
 period_1_6 own_limit_0_1_6 0.0948216515850318
 period_1_7 cost 0.005599999999999999
 period_1_7 own_limit_0_1_7 0.07111623868877384
 period_1_8 cost 0.003733333333333331
 period_1_8 own_limit_0_1_8 0.04741082579251587
 period_1_9 cost 0.0018666666666666688
 period_1_9 own_limit_0_1_9 0.023705412896257973
 period_2_0 cost 0.01866666666666667
 period_2_0 own_limit_0_2_0 0.20383042271704727
 period_2_1 cost 0.0168
 period_2_1 own_limit_0_2_1 0.18344738044534253
 period_2_2 cost 0.014933333333333337
 period_2_2 own_limit_0_2_2 0.1630643381736378
 period_2_3 cost 0.013066666666666667
 period_2_3 own_limit_0_2_3 0.14268129590193307
 period_2_4 cost 0.011200000000000002
 period_2_4 own_limit_0_2_4 0.12229825363022835
 period_2_5 cost 0.009333333333333336
 period_2_5 own_limit_0_2_5 0.10191521135852363
 period_2_6 cost 0.007466666666666668
 period_2_6 own_limit_0_2_6 0.0815321690868189
 period_2_7 cost 0.005600000000000001
 period_2_7 own_limit_0_2_7 0.061149126815114176
 period_2_8 cost 0.003733333333333333
 period_2_8 own_limit_0_2_8 0.04076608454340944
 period_2_9 cost 0.0018666666666666692
 period_2_9 own_limit_0_2_9 0.02038304227170475
 period_3_0 cost 0.018666666666666668
 period_3_0 own_limit_0_3_0 0.13682394263391415
 period_3_1 cost 0.016799999999999995
 period_3_1 own_limit_0_3_1 0.1231415483705227
 period_3_2 cost 0.014933333333333333
 period_3_2 own_limit_0_3_2 0.10945915410713132
 period_3_3 cost 0.013066666666666666
 period_3_3 own_limit_0_3_3 0.09577675984373987
 period_3_4 cost 0.011199999999999998
 period_3_4 own_limit_0_3_4 0.08209436558034848
 period_3_5 cost 0.009333333333333334
 period_3_5 own_limit_0_3_5 0.06841197131695707
 period_3_6 cost 0.007466666666666667
 period_3_6 own_limit_0_3_6 0.05472957705356566
 period_3_7 cost 0.005599999999999999
 period_3_7 own_limit_0_3_7 0.04104718279017424
 period_3_8 cost 0.003733333333333331
 period_3_8 own_limit_0_3_8 0.027364788526782813
 period_3_9 cost 0.0018666666666666688
 period_3_9 own_limit_0_3_9 0.01368239426339143
 square_0_0 cost 0.800583411468798
 square_0_1 cost 0.7205250703219181
 square_0_2 cost 0.6404667291750383
 square_0_3 cost 0.5604083880281584
 square_0_4 cost 0.4803500468812787
 square_0_5 cost 0.400291705734399
 square_0_6 cost 0.32023336458751916
 square_0_7 cost 0.24017502344063935
 square_0_8 cost 0.1601166822937595
 square_0_9 cost 0.08005834114687987
 square_1_0 cost 0.800583411468798
 square_1_1 cost 0.7205250703219181
 square_1_2 cost 0.6404667291750383
 square_1_3 cost 0.5604083880281584
 square_1_4 cost 0.4803500468812787
 square_1_5 cost 0.400291705734399
 square_1_6 cost 0.32023336458751916
 square_1_7 cost 0.24017502344063935
 square_1_8 cost 0.1601166822937595
 square_1_9 cost 0.08005834114687987
 square_2_0 cost 0.800583411468798
 square_2_1 cost 0.7205250703219181
 square_2_2 cost 0.6404667291750383
 square_2_3 cost 0.5604083880281584
 square_2_4 cost 0.4803500468812787
 square_2_5 cost 0.400291705734399
 square_2_6 cost 0.32023336458751916
 square_2_7 cost 0.24017502344063935
 square_2_8 cost 0.1601166822937595
 square_2_9 cost 0.08005834114687987
 square_3_0 cost 0.800583411468798
 square_3_1 cost 0.7205250703219181
 square_3_2 cost 0.6404667291750383
 square_3_3 cost 0.5604083880281584
 square_3_4 cost 0.4803500468812787
 square_3_5 cost 0.400291705734399
 square_3_6 cost 0.32023336458751916
 square_3_7 cost 0.24017502344063935
 square_3_8 cost 0.1601166822937595
 square_3_9 cost 0.08005834114687987
RHS
 RHS cost 0.07700031254185828
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
 UP BND chosen_0_5 1.0
 UP BND chosen_0_6 1.0
 UP BND chosen_0_7 1.0
 UP BND chosen_0_8 1.0
 UP BND chosen_0_9 1.0
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
 UP BND frequency_2_0 1.0
 UP BND frequency_2_1 1.0
 UP BND frequency_2_2 1.0
 UP BND frequency_2_3 1.0
 UP BND frequency_2_4 1.0
 UP BND frequency_2_5 1.0
 UP BND frequency_2_6 1.0
 UP BND frequency_2_7 1.0
 UP BND frequency_2_8 1.0
 UP BND frequency_2_9 1.0
 UP BND frequency_3_0 1.0
 UP BND frequency_3_1 1.0
 UP BND frequency_3_2 1.0
 UP BND frequency_3_3 1.0
 UP BND frequency_3_4 1.0
 UP BND frequency_3_5 1.0
 UP BND frequency_3_6 1.0
 UP BND frequency_3_7 1.0
 UP BND frequency_3_8 1.0
 UP BND frequency_3_9 1.0
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
 UP BND period_2_0 11.714285714285714
 UP BND period_2_1 11.714285714285714
 UP BND period_2_2 11.714285714285714
 UP BND period_2_3 11.714285714285714
 UP BND period_2_4 11.714285714285714
 UP BND period_2_5 11.714285714285714
 UP BND period_2_6 11.714285714285714
 UP BND period_2_7 11.714285714285714
 UP BND period_2_8 11.714285714285714
 UP BND period_2_9 11.714285714285714
 UP BND period_3_0 11.714285714285714
 UP BND period_3_1 11.714285714285714
 UP BND period_3_2 11.714285714285714
 UP BND period_3_3 11.714285714285714
 UP BND period_3_4 11.714285714285714
 UP BND period_3_5 11.714285714285714
 UP BND period_3_6 11.714285714285714
 UP BND period_3_7 11.714285714285714
 UP BND period_3_8 11.714285714285714
 UP BND period_3_9 11.714285714285714
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
 UP BND square_2_0 1.0
 UP BND square_2_1 1.0
 UP BND square_2_2 1.0
 UP BND square_2_3 1.0
 UP BND square_2_4 1.0
 UP BND square_2_5 1.0
 UP BND square_2_6 1.0
 UP BND square_2_7 1.0
 UP BND square_2_8 1.0
 UP BND square_2_9 1.0
 UP BND square_3_0 1.0
 UP BND square_3_1 1.0
 UP BND square_3_2 1.0
 UP BND square_3_3 1.0
 UP BND square_3_4 1.0
 UP BND square_3_5 1.0
 UP BND square_3_6 1.0
 UP BND square_3_7 1.0
 UP BND square_3_8 1.0
 UP BND square_3_9 1.0
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
QCMATRIX period_cone_2_8
 chosen_2_8 chosen_2_8 1.0
 frequency_2_8 period_2_8 -0.5
 period_2_8 frequency_2_8 -0.5
QCMATRIX period_cone_2_9
 chosen_2_9 chosen_2_9 1.0
 frequency_2_9 period_2_9 -0.5
 period_2_9 frequency_2_9 -0.5
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
QCMATRIX period_cone_3_8
 chosen_3_8 chosen_3_8 1.0
 frequency_3_8 period_3_8 -0.5
 period_3_8 frequency_3_8 -0.5
QCMATRIX period_cone_3_9
 chosen_3_9 chosen_3_9 1.0
 frequency_3_9 period_3_9 -0.5
 period_3_9 frequency_3_9 -0.5
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
QCMATRIX square_cone_2_8
 frequency_2_8 frequency_2_8 1.0
 chosen_2_8 square_2_8 -0.5
 square_2_8 chosen_2_8 -0.5
QCMATRIX square_cone_2_9
 frequency_2_9 frequency_2_9 1.0
 chosen_2_9 square_2_9 -0.5
 square_2_9 chosen_2_9 -0.5
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
QCMATRIX square_cone_3_8
 frequency_3_8 frequency_3_8 1.0
 chosen_3_8 square_3_8 -0.5
 square_3_8 chosen_3_8 -0.5
QCMATRIX square_cone_3_9
 frequency_3_9 frequency_3_9 1.0
 chosen_3_9 square_3_9 -0.5
 square_3_9 chosen_3_9 -0.5
ENDATA
