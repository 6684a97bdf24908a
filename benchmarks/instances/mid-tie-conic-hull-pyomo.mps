* case: near-ties:seed=5,devices=4,rounds=2,cuts=8,profile=random,gap=1e-07
* digest: df8a78535a74c29c
* made by: card_opt 0.1.0, formulation conic-hull-pyomo
* the file's optimum is: the problem's
* best known: value 0.8142509336693327, bound 0.8142509336693149 (closed form)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.15476606768566525
* scale: 0.12440456674410069
* sizes: rows 8.5e-02 to 1.0e+00, cost 3.0e-03 to 8.0e-01, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.2e+01
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* frequency_k_c: the same times chosen_k_c [1]
* period_k_c: the same times chosen_k_c [1]
* square_k_c: the same times chosen_k_c [1]
NAME near-ties:seed=5,devices=4,rounds=2,cuts=8,profile=random,gap=1e-07
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 chosen_0_0 one_cut_0 1.0
 chosen_0_0 at_least_min_frequency_0_0 0.08536585365853659
 chosen_0_0 at_most_max_frequency_0_0 -1.0
 chosen_0_1 cost 0.011010712691089648
 chosen_0_1 one_cut_0 1.0
 chosen_0_1 at_least_min_frequency_0_1 0.08536585365853659
 chosen_0_1 at_most_max_frequency_0_1 -1.0
 chosen_0_2 cost 0.017050464643956622
 chosen_0_2 one_cut_0 1.0
 chosen_0_2 at_least_min_frequency_0_2 0.08536585365853659
 chosen_0_2 at_most_max_frequency_0_2 -1.0
 chosen_0_3 cost 0.044237528843853686
 chosen_0_3 one_cut_0 1.0
 chosen_0_3 at_least_min_frequency_0_3 0.08536585365853659
 chosen_0_3 at_most_max_frequency_0_3 -1.0
 chosen_0_4 cost 0.0640707476372901
 chosen_0_4 one_cut_0 1.0
 chosen_0_4 at_least_min_frequency_0_4 0.08536585365853659
 chosen_0_4 at_most_max_frequency_0_4 -1.0
 chosen_0_5 cost 0.07913099221934031
 chosen_0_5 one_cut_0 1.0
 chosen_0_5 at_least_min_frequency_0_5 0.08536585365853659
 chosen_0_5 at_most_max_frequency_0_5 -1.0
 chosen_0_6 cost 0.09360222731595452
 chosen_0_6 one_cut_0 1.0
 chosen_0_6 at_least_min_frequency_0_6 0.08536585365853659
 chosen_0_6 at_most_max_frequency_0_6 -1.0
 chosen_0_7 cost 0.10492007448106494
 chosen_0_7 one_cut_0 1.0
 chosen_0_7 at_least_min_frequency_0_7 0.08536585365853659
 chosen_0_7 at_most_max_frequency_0_7 -1.0
 chosen_1_0 one_cut_1 1.0
 chosen_1_0 at_least_min_frequency_1_0 0.08536585365853659
 chosen_1_0 at_most_max_frequency_1_0 -1.0
 chosen_1_1 cost 0.020442582875640877
 chosen_1_1 one_cut_1 1.0
 chosen_1_1 at_least_min_frequency_1_1 0.08536585365853659
 chosen_1_1 at_most_max_frequency_1_1 -1.0
 chosen_1_2 cost 0.015403515160629678
 chosen_1_2 one_cut_1 1.0
 chosen_1_2 at_least_min_frequency_1_2 0.08536585365853659
 chosen_1_2 at_most_max_frequency_1_2 -1.0
 chosen_1_3 cost 0.08581309299954512
 chosen_1_3 one_cut_1 1.0
 chosen_1_3 at_least_min_frequency_1_3 0.08536585365853659
 chosen_1_3 at_most_max_frequency_1_3 -1.0
 chosen_1_4 cost 0.07522006434055946
 chosen_1_4 one_cut_1 1.0
 chosen_1_4 at_least_min_frequency_1_4 0.08536585365853659
 chosen_1_4 at_most_max_frequency_1_4 -1.0
 chosen_1_5 cost 0.07358642235409818
 chosen_1_5 one_cut_1 1.0
 chosen_1_5 at_least_min_frequency_1_5 0.08536585365853659
 chosen_1_5 at_most_max_frequency_1_5 -1.0
 chosen_1_6 cost 0.12269815147838443
 chosen_1_6 one_cut_1 1.0
 chosen_1_6 at_least_min_frequency_1_6 0.08536585365853659
 chosen_1_6 at_most_max_frequency_1_6 -1.0
 chosen_1_7 cost 0.16057404309779055
 chosen_1_7 one_cut_1 1.0
 chosen_1_7 at_least_min_frequency_1_7 0.08536585365853659
 chosen_1_7 at_most_max_frequency_1_7 -1.0
 chosen_2_0 one_cut_2 1.0
 chosen_2_0 at_least_min_frequency_2_0 0.08536585365853659
 chosen_2_0 at_most_max_frequency_2_0 -1.0
 chosen_2_1 cost 0.008223949650549843
 chosen_2_1 one_cut_2 1.0
 chosen_2_1 at_least_min_frequency_2_1 0.08536585365853659
 chosen_2_1 at_most_max_frequency_2_1 -1.0
 chosen_2_2 cost 0.017211885977264398
 chosen_2_2 one_cut_2 1.0
 chosen_2_2 at_least_min_frequency_2_2 0.08536585365853659
 chosen_2_2 at_most_max_frequency_2_2 -1.0
 chosen_2_3 cost 0.04690920023067717
 chosen_2_3 one_cut_2 1.0
 chosen_2_3 at_least_min_frequency_2_3 0.08536585365853659
 chosen_2_3 at_most_max_frequency_2_3 -1.0
 chosen_2_4 cost 0.07061488850575671
 chosen_2_4 one_cut_2 1.0
 chosen_2_4 at_least_min_frequency_2_4 0.08536585365853659
 chosen_2_4 at_most_max_frequency_2_4 -1.0
 chosen_2_5 cost 0.08215694460532152
 chosen_2_5 one_cut_2 1.0
 chosen_2_5 at_least_min_frequency_2_5 0.08536585365853659
 chosen_2_5 at_most_max_frequency_2_5 -1.0
 chosen_2_6 cost 0.10017377798086052
 chosen_2_6 one_cut_2 1.0
 chosen_2_6 at_least_min_frequency_2_6 0.08536585365853659
 chosen_2_6 at_most_max_frequency_2_6 -1.0
 chosen_2_7 cost 0.114749680886528
 chosen_2_7 one_cut_2 1.0
 chosen_2_7 at_least_min_frequency_2_7 0.08536585365853659
 chosen_2_7 at_most_max_frequency_2_7 -1.0
 chosen_3_0 one_cut_3 1.0
 chosen_3_0 at_least_min_frequency_3_0 0.08536585365853659
 chosen_3_0 at_most_max_frequency_3_0 -1.0
 chosen_3_1 cost 0.009279529060986256
 chosen_3_1 one_cut_3 1.0
 chosen_3_1 at_least_min_frequency_3_1 0.08536585365853659
 chosen_3_1 at_most_max_frequency_3_1 -1.0
 chosen_3_2 cost 0.017354625299437106
 chosen_3_2 one_cut_3 1.0
 chosen_3_2 at_least_min_frequency_3_2 0.08536585365853659
 chosen_3_2 at_most_max_frequency_3_2 -1.0
 chosen_3_3 cost 0.047559093913030405
 chosen_3_3 one_cut_3 1.0
 chosen_3_3 at_least_min_frequency_3_3 0.08536585365853659
 chosen_3_3 at_most_max_frequency_3_3 -1.0
 chosen_3_4 cost 0.06991432255772603
 chosen_3_4 one_cut_3 1.0
 chosen_3_4 at_least_min_frequency_3_4 0.08536585365853659
 chosen_3_4 at_most_max_frequency_3_4 -1.0
 chosen_3_5 cost 0.0822583245692471
 chosen_3_5 one_cut_3 1.0
 chosen_3_5 at_least_min_frequency_3_5 0.08536585365853659
 chosen_3_5 at_most_max_frequency_3_5 -1.0
 chosen_3_6 cost 0.10018365345592388
 chosen_3_6 one_cut_3 1.0
 chosen_3_6 at_least_min_frequency_3_6 0.08536585365853659
 chosen_3_6 at_most_max_frequency_3_6 -1.0
 chosen_3_7 cost 0.11454974418757546
 chosen_3_7 one_cut_3 1.0
 chosen_3_7 at_least_min_frequency_3_7 0.08536585365853659
 chosen_3_7 at_most_max_frequency_3_7 -1.0
 chosen_4_0 one_cut_4 1.0
 chosen_4_0 at_least_min_frequency_4_0 0.08536585365853659
 chosen_4_0 at_most_max_frequency_4_0 -1.0
 chosen_4_1 cost 0.006405227665411932
 chosen_4_1 one_cut_4 1.0
 chosen_4_1 at_least_min_frequency_4_1 0.08536585365853659
 chosen_4_1 at_most_max_frequency_4_1 -1.0
 chosen_4_2 cost 0.017290616965491893
 chosen_4_2 one_cut_4 1.0
 chosen_4_2 at_least_min_frequency_4_2 0.08536585365853659
 chosen_4_2 at_most_max_frequency_4_2 -1.0
 chosen_4_3 cost 0.039401059145565506
 chosen_4_3 one_cut_4 1.0
 chosen_4_3 at_least_min_frequency_4_3 0.08536585365853659
 chosen_4_3 at_most_max_frequency_4_3 -1.0
 chosen_4_4 cost 0.06814958710357855
 chosen_4_4 one_cut_4 1.0
 chosen_4_4 at_least_min_frequency_4_4 0.08536585365853659
 chosen_4_4 at_most_max_frequency_4_4 -1.0
 chosen_4_5 cost 0.08223567558567588
 chosen_4_5 one_cut_4 1.0
 chosen_4_5 at_least_min_frequency_4_5 0.08536585365853659
 chosen_4_5 at_most_max_frequency_4_5 -1.0
 chosen_4_6 cost 0.09430719033237325
 chosen_4_6 one_cut_4 1.0
 chosen_4_6 at_least_min_frequency_4_6 0.08536585365853659
 chosen_4_6 at_most_max_frequency_4_6 -1.0
 chosen_4_7 cost 0.104338756257306
 chosen_4_7 one_cut_4 1.0
 chosen_4_7 at_least_min_frequency_4_7 0.08536585365853659
 chosen_4_7 at_most_max_frequency_4_7 -1.0
 chosen_5_0 one_cut_5 1.0
 chosen_5_0 at_least_min_frequency_5_0 0.08536585365853659
 chosen_5_0 at_most_max_frequency_5_0 -1.0
 chosen_5_1 cost 0.012183576782440905
 chosen_5_1 one_cut_5 1.0
 chosen_5_1 at_least_min_frequency_5_1 0.08536585365853659
 chosen_5_1 at_most_max_frequency_5_1 -1.0
 chosen_5_2 cost 0.01716902322588647
 chosen_5_2 one_cut_5 1.0
 chosen_5_2 at_least_min_frequency_5_2 0.08536585365853659
 chosen_5_2 at_most_max_frequency_5_2 -1.0
 chosen_5_3 cost 0.0638409583876442
 chosen_5_3 one_cut_5 1.0
 chosen_5_3 at_least_min_frequency_5_3 0.08536585365853659
 chosen_5_3 at_most_max_frequency_5_3 -1.0
 chosen_5_4 cost 0.07677052269216281
 chosen_5_4 one_cut_5 1.0
 chosen_5_4 at_least_min_frequency_5_4 0.08536585365853659
 chosen_5_4 at_most_max_frequency_5_4 -1.0
 chosen_5_5 cost 0.08268340882788225
 chosen_5_5 one_cut_5 1.0
 chosen_5_5 at_least_min_frequency_5_5 0.08536585365853659
 chosen_5_5 at_most_max_frequency_5_5 -1.0
 chosen_5_6 cost 0.1140188207646161
 chosen_5_6 one_cut_5 1.0
 chosen_5_6 at_least_min_frequency_5_6 0.08536585365853659
 chosen_5_6 at_most_max_frequency_5_6 -1.0
 chosen_5_7 cost 0.13879967914615887
 chosen_5_7 one_cut_5 1.0
 chosen_5_7 at_least_min_frequency_5_7 0.08536585365853659
 chosen_5_7 at_most_max_frequency_5_7 -1.0
 chosen_6_0 one_cut_6 1.0
 chosen_6_0 at_least_min_frequency_6_0 0.08536585365853659
 chosen_6_0 at_most_max_frequency_6_0 -1.0
 chosen_6_1 cost 0.007591256004214311
 chosen_6_1 one_cut_6 1.0
 chosen_6_1 at_least_min_frequency_6_1 0.08536585365853659
 chosen_6_1 at_most_max_frequency_6_1 -1.0
 chosen_6_2 cost 0.017411566575184934
 chosen_6_2 one_cut_6 1.0
 chosen_6_2 at_least_min_frequency_6_2 0.08536585365853659
 chosen_6_2 at_most_max_frequency_6_2 -1.0
 chosen_6_3 cost 0.040591828521485115
 chosen_6_3 one_cut_6 1.0
 chosen_6_3 at_least_min_frequency_6_3 0.08536585365853659
 chosen_6_3 at_most_max_frequency_6_3 -1.0
 chosen_6_4 cost 0.06758146704799343
 chosen_6_4 one_cut_6 1.0
 chosen_6_4 at_least_min_frequency_6_4 0.08536585365853659
 chosen_6_4 at_most_max_frequency_6_4 -1.0
 chosen_6_5 cost 0.08225832456924707
 chosen_6_5 one_cut_6 1.0
 chosen_6_5 at_least_min_frequency_6_5 0.08536585365853659
 chosen_6_5 at_most_max_frequency_6_5 -1.0
 chosen_6_6 cost 0.09468568946908992
 chosen_6_6 one_cut_6 1.0
 chosen_6_6 at_least_min_frequency_6_6 0.08536585365853659
 chosen_6_6 at_most_max_frequency_6_6 -1.0
 chosen_6_7 cost 0.10484919221884101
 chosen_6_7 one_cut_6 1.0
 chosen_6_7 at_least_min_frequency_6_7 0.08536585365853659
 chosen_6_7 at_most_max_frequency_6_7 -1.0
 chosen_7_0 one_cut_7 1.0
 chosen_7_0 at_least_min_frequency_7_0 0.08536585365853659
 chosen_7_0 at_most_max_frequency_7_0 -1.0
 chosen_7_1 cost 0.011443880505847902
 chosen_7_1 one_cut_7 1.0
 chosen_7_1 at_least_min_frequency_7_1 0.08536585365853659
 chosen_7_1 at_most_max_frequency_7_1 -1.0
 chosen_7_2 cost 0.016915229377488003
 chosen_7_2 one_cut_7 1.0
 chosen_7_2 at_least_min_frequency_7_2 0.08536585365853659
 chosen_7_2 at_most_max_frequency_7_2 -1.0
 chosen_7_3 cost 0.061177607081218666
 chosen_7_3 one_cut_7 1.0
 chosen_7_3 at_least_min_frequency_7_3 0.08536585365853659
 chosen_7_3 at_most_max_frequency_7_3 -1.0
 chosen_7_4 cost 0.07523311841816252
 chosen_7_4 one_cut_7 1.0
 chosen_7_4 at_least_min_frequency_7_4 0.08536585365853659
 chosen_7_4 at_most_max_frequency_7_4 -1.0
 chosen_7_5 cost 0.08148833354559476
 chosen_7_5 one_cut_7 1.0
 chosen_7_5 at_least_min_frequency_7_5 0.08536585365853659
 chosen_7_5 at_most_max_frequency_7_5 -1.0
 chosen_7_6 cost 0.1110886268367764
 chosen_7_6 one_cut_7 1.0
 chosen_7_6 at_least_min_frequency_7_6 0.08536585365853659
 chosen_7_6 at_most_max_frequency_7_6 -1.0
 chosen_7_7 cost 0.13455335273599303
 chosen_7_7 one_cut_7 1.0
 chosen_7_7 at_least_min_frequency_7_7 0.08536585365853659
 chosen_7_7 at_most_max_frequency_7_7 -1.0
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
 frequency_4_0 at_least_min_frequency_4_0 -1.0
 frequency_4_0 at_most_max_frequency_4_0 1.0
 frequency_4_1 at_least_min_frequency_4_1 -1.0
 frequency_4_1 at_most_max_frequency_4_1 1.0
 frequency_4_2 at_least_min_frequency_4_2 -1.0
 frequency_4_2 at_most_max_frequency_4_2 1.0
 frequency_4_3 at_least_min_frequency_4_3 -1.0
 frequency_4_3 at_most_max_frequency_4_3 1.0
 frequency_4_4 at_least_min_frequency_4_4 -1.0
 frequency_4_4 at_most_max_frequency_4_4 1.0
 frequency_4_5 at_least_min_frequency_4_5 -1.0
 frequency_4_5 at_most_max_frequency_4_5 1.0
 frequency_4_6 at_least_min_frequency_4_6 -1.0
 frequency_4_6 at_most_max_frequency_4_6 1.0
 frequency_4_7 at_least_min_frequency_4_7 -1.0
 frequency_4_7 at_most_max_frequency_4_7 1.0
 frequency_5_0 at_least_min_frequency_5_0 -1.0
 frequency_5_0 at_most_max_frequency_5_0 1.0
 frequency_5_1 at_least_min_frequency_5_1 -1.0
 frequency_5_1 at_most_max_frequency_5_1 1.0
 frequency_5_2 at_least_min_frequency_5_2 -1.0
 frequency_5_2 at_most_max_frequency_5_2 1.0
 frequency_5_3 at_least_min_frequency_5_3 -1.0
 frequency_5_3 at_most_max_frequency_5_3 1.0
 frequency_5_4 at_least_min_frequency_5_4 -1.0
 frequency_5_4 at_most_max_frequency_5_4 1.0
 frequency_5_5 at_least_min_frequency_5_5 -1.0
 frequency_5_5 at_most_max_frequency_5_5 1.0
 frequency_5_6 at_least_min_frequency_5_6 -1.0
 frequency_5_6 at_most_max_frequency_5_6 1.0
 frequency_5_7 at_least_min_frequency_5_7 -1.0
 frequency_5_7 at_most_max_frequency_5_7 1.0
 frequency_6_0 at_least_min_frequency_6_0 -1.0
 frequency_6_0 at_most_max_frequency_6_0 1.0
 frequency_6_1 at_least_min_frequency_6_1 -1.0
 frequency_6_1 at_most_max_frequency_6_1 1.0
 frequency_6_2 at_least_min_frequency_6_2 -1.0
 frequency_6_2 at_most_max_frequency_6_2 1.0
 frequency_6_3 at_least_min_frequency_6_3 -1.0
 frequency_6_3 at_most_max_frequency_6_3 1.0
 frequency_6_4 at_least_min_frequency_6_4 -1.0
 frequency_6_4 at_most_max_frequency_6_4 1.0
 frequency_6_5 at_least_min_frequency_6_5 -1.0
 frequency_6_5 at_most_max_frequency_6_5 1.0
 frequency_6_6 at_least_min_frequency_6_6 -1.0
 frequency_6_6 at_most_max_frequency_6_6 1.0
 frequency_6_7 at_least_min_frequency_6_7 -1.0
 frequency_6_7 at_most_max_frequency_6_7 1.0
 frequency_7_0 at_least_min_frequency_7_0 -1.0
 frequency_7_0 at_most_max_frequency_7_0 1.0
 frequency_7_1 at_least_min_frequency_7_1 -1.0
 frequency_7_1 at_most_max_frequency_7_1 1.0
 frequency_7_2 at_least_min_frequency_7_2 -1.0
 frequency_7_2 at_most_max_frequency_7_2 1.0
 frequency_7_3 at_least_min_frequency_7_3 -1.0
 frequency_7_3 at_most_max_frequency_7_3 1.0
 frequency_7_4 at_least_min_frequency_7_4 -1.0
 frequency_7_4 at_most_max_frequency_7_4 1.0
 frequency_7_5 at_least_min_frequency_7_5 -1.0
 frequency_7_5 at_most_max_frequency_7_5 1.0
 frequency_7_6 at_least_min_frequency_7_6 -1.0
 frequency_7_6 at_most_max_frequency_7_6 1.0
 frequency_7_7 at_least_min_frequency_7_7 -1.0
 frequency_7_7 at_most_max_frequency_7_7 1.0
 period_0_0 cost 0.018549040387576654
 period_0_1 cost 0.017716686510675726
 period_0_2 cost 0.015948948859789123
 period_0_3 cost 0.01312576474185093
 period_0_4 cost 0.008466832571402155
 period_0_5 cost 0.006195542052029181
 period_0_6 cost 0.00476693400463138
 period_0_7 cost 0.0035525858283324114
 period_1_0 cost 0.015664956985020698
 period_1_1 cost 0.014962021016068843
 period_1_2 cost 0.013469138706076855
 period_1_3 cost 0.011084915218272307
 period_1_4 cost 0.007150373564295998
 period_1_5 cost 0.005232232919656901
 period_1_6 cost 0.00402575090531348
 period_1_7 cost 0.0030002147293664884
 period_2_0 cost 0.01866666666666667
 period_2_1 cost 0.01782903452806701
 period_2_2 cost 0.016050087003357482
 period_2_3 cost 0.013209000037830387
 period_2_4 cost 0.008520523867029459
 period_2_5 cost 0.006234830260114274
 period_2_6 cost 0.004797162884288574
 period_2_7 cost 0.0035751140801127323
 period_3_0 cost 0.01866666666666667
 period_3_1 cost 0.017829034528067007
 period_3_2 cost 0.01605008700335748
 period_3_3 cost 0.013209000037830385
 period_3_4 cost 0.008520523867029459
 period_3_5 cost 0.006234830260114273
 period_3_6 cost 0.004797162884288573
 period_3_7 cost 0.0035751140801127323
 period_4_0 cost 0.01866666666666667
 period_4_1 cost 0.017829034528067007
 period_4_2 cost 0.01605008700335748
 period_4_3 cost 0.013209000037830385
 period_4_4 cost 0.008520523867029459
 period_4_5 cost 0.006234830260114273
 period_4_6 cost 0.004797162884288573
 period_4_7 cost 0.0035751140801127323
 period_5_0 cost 0.01843392537915793
 period_5_1 cost 0.0176067370753295
 period_5_2 cost 0.015849969972261655
 period_5_3 cost 0.013044306483785333
 period_5_4 cost 0.008414287561936882
 period_5_5 cost 0.00615709263035691
 period_5_6 cost 0.0047373504986057986
 period_5_7 cost 0.0035305385450772287
 period_6_0 cost 0.018666666666666668
 period_6_1 cost 0.017829034528067004
 period_6_2 cost 0.01605008700335747
 period_6_3 cost 0.01320900003783038
 period_6_4 cost 0.008520523867029456
 period_6_5 cost 0.0062348302601142715
 period_6_6 cost 0.004797162884288571
 period_6_7 cost 0.0035751140801127306
 period_7_0 cost 0.018506525558270925
 period_7_1 cost 0.017676079455694656
 period_7_2 cost 0.015912393500362883
 period_7_3 cost 0.013095680185677304
 period_7_4 cost 0.008447426395448467
 period_7_5 cost 0.006181341726443881
 period_7_6 cost 0.004756008081711167
 period_7_7 cost 0.0035444432195003853
 square_0_0 cost 0.8011181190886216
 square_0_1 cost 0.7651694253370247
 square_0_2 cost 0.6888222595359896
 square_0_3 cost 0.5668912106436541
 square_0_4 cost 0.36567568146451856
 square_0_5 cost 0.26758047272247687
 square_0_6 cost 0.20588004143694685
 square_0_7 cost 0.15343332146716926
 square_1_0 cost 0.8011181190886216
 square_1_1 cost 0.7651694253370247
 square_1_2 cost 0.6888222595359896
 square_1_3 cost 0.5668912106436541
 square_1_4 cost 0.36567568146451856
 square_1_5 cost 0.26758047272247687
 square_1_6 cost 0.20588004143694685
 square_1_7 cost 0.15343332146716926
 square_2_0 cost 0.8011181190886216
 square_2_1 cost 0.7651694253370247
 square_2_2 cost 0.6888222595359896
 square_2_3 cost 0.5668912106436541
 square_2_4 cost 0.36567568146451856
 square_2_5 cost 0.26758047272247687
 square_2_6 cost 0.20588004143694685
 square_2_7 cost 0.15343332146716926
 square_3_0 cost 0.8011181190886216
 square_3_1 cost 0.7651694253370247
 square_3_2 cost 0.6888222595359896
 square_3_3 cost 0.5668912106436541
 square_3_4 cost 0.36567568146451856
 square_3_5 cost 0.26758047272247687
 square_3_6 cost 0.20588004143694685
 square_3_7 cost 0.15343332146716926
 square_4_0 cost 0.8011181190886216
 square_4_1 cost 0.7651694253370247
 square_4_2 cost 0.6888222595359896
 square_4_3 cost 0.5668912106436541
 square_4_4 cost 0.36567568146451856
 square_4_5 cost 0.26758047272247687
 square_4_6 cost 0.20588004143694685
 square_4_7 cost 0.15343332146716926
 square_5_0 cost 0.8011181190886216
 square_5_1 cost 0.7651694253370247
 square_5_2 cost 0.6888222595359896
 square_5_3 cost 0.5668912106436541
 square_5_4 cost 0.36567568146451856
 square_5_5 cost 0.26758047272247687
 square_5_6 cost 0.20588004143694685
 square_5_7 cost 0.15343332146716926
 square_6_0 cost 0.8011181190886216
 square_6_1 cost 0.7651694253370247
 square_6_2 cost 0.6888222595359896
 square_6_3 cost 0.5668912106436541
 square_6_4 cost 0.36567568146451856
 square_6_5 cost 0.26758047272247687
 square_6_6 cost 0.20588004143694685
 square_6_7 cost 0.15343332146716926
 square_7_0 cost 0.8011181190886216
 square_7_1 cost 0.7651694253370247
 square_7_2 cost 0.6888222595359896
 square_7_3 cost 0.5668912106436541
 square_7_4 cost 0.36567568146451856
 square_7_5 cost 0.26758047272247687
 square_7_6 cost 0.20588004143694685
 square_7_7 cost 0.15343332146716926
RHS
 RHS cost 0.15476606768566525
 RHS one_cut_0 1.0
 RHS one_cut_1 1.0
 RHS one_cut_2 1.0
 RHS one_cut_3 1.0
 RHS one_cut_4 1.0
 RHS one_cut_5 1.0
 RHS one_cut_6 1.0
 RHS one_cut_7 1.0
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
ENDATA
