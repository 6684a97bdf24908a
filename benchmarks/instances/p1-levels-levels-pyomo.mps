* levels:seed=2,devices=2,rounds=2,cuts=8,profile=random,number=6,spacing=even,gap=1e-06
* card_opt, formulation levels-pyomo, minimises the cost; scaled objective = (cost - -0.23363823916921045) / 0.15075885545079573
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
 E shares_of_cut_1_0
 E shares_of_cut_1_1
 E shares_of_cut_1_2
 E shares_of_cut_1_3
 E shares_of_cut_1_4
 E shares_of_cut_1_5
 E shares_of_cut_1_6
 E shares_of_cut_1_7
 E shares_of_cut_2_0
 E shares_of_cut_2_1
 E shares_of_cut_2_2
 E shares_of_cut_2_3
 E shares_of_cut_2_4
 E shares_of_cut_2_5
 E shares_of_cut_2_6
 E shares_of_cut_2_7
 E shares_of_cut_3_0
 E shares_of_cut_3_1
 E shares_of_cut_3_2
 E shares_of_cut_3_3
 E shares_of_cut_3_4
 E shares_of_cut_3_5
 E shares_of_cut_3_6
 E shares_of_cut_3_7
 E one_cut_0
 E one_cut_1
 E one_cut_2
 E one_cut_3
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
 mixture_0_0_0 cost 0.5665355504617926
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.26604884594110717
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.26604869894447614
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.33407823048826996
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.4458509009771841
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.5948508095441858
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.4588147022635704
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.17708880012692038
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.1770886623079824
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.24087078929653155
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.34566496472582803
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.4853621061560147
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.4668062499336053
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.2053383349344468
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.2053382070256174
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.264533970111038
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.361792739523954
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.49144471693913877
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.4536502384812528
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.1970795373981859
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.19707941188504968
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.255166456469554
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.3506035989381759
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.47782723455070214
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.3932979482482693
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.232070997993897
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.2320709191224589
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.26857234741538516
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.32854427467073555
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.40849057673677014
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.3237882794308135
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.2228177859581372
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.22281773656386397
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.24567723506197148
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.28323544155242736
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.3333028624035158
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.3125832827984847
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.23315248701765376
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.23315244816049568
 mixture_0_6_2 shares_of_cut_0_6 1.0
 mixture_0_6_3 cost 0.25113540629416814
 mixture_0_6_3 shares_of_cut_0_6 1.0
 mixture_0_6_4 cost 0.280681446201807
 mixture_0_6_4 shares_of_cut_0_6 1.0
 mixture_0_6_5 cost 0.320068151605717
 mixture_0_6_5 shares_of_cut_0_6 1.0
 mixture_0_7_0 cost 0.2862406182176314
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.2533054479607079
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.2533054318489832
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.2607618822349248
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.2730128466777459
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.28934414281528403
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_1_0_0 cost 1.0231541290612647
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.34060279343613087
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.21838056363162392
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.1749391336483707
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.1599674864416606
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.1599675442677907
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.9441174655816228
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.30418102949105713
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.1895897100256819
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.14886053343312608
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.13482363678403753
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.13482369099980954
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.9140007326922918
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.3200800303089049
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.21372859740771136
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.17592812254004134
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.16290057316648163
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.16290062348377501
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 0.9001745536491838
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.31737780400308074
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.21301830084669615
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.1759258172886192
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.1631422699222846
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.1631423192971505
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.7160200866129238
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.3497953299787634
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.28421666354124997
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.2609080473345498
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.25287496972044154
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.25287500074720737
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.5855751120041016
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.3562220519795778
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.315152551495764
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.3005552247036701
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.2955244044250435
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.2955244238559627
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_6_0 cost 0.5452351617690542
 mixture_1_6_0 shares_of_cut_1_6 1.0
 mixture_1_6_1 cost 0.36480922300263113
 mixture_1_6_1 shares_of_cut_1_6 1.0
 mixture_1_6_2 cost 0.33250094170624095
 mixture_1_6_2 shares_of_cut_1_6 1.0
 mixture_1_6_3 cost 0.3210176138201331
 mixture_1_6_3 shares_of_cut_1_6 1.0
 mixture_1_6_4 cost 0.3170600016067216
 mixture_1_6_4 shares_of_cut_1_6 1.0
 mixture_1_6_5 cost 0.31706001689250785
 mixture_1_6_5 shares_of_cut_1_6 1.0
 mixture_1_7_0 cost 0.45651084818724597
 mixture_1_7_0 shares_of_cut_1_7 1.0
 mixture_1_7_1 cost 0.3816990707950892
 mixture_1_7_1 shares_of_cut_1_7 1.0
 mixture_1_7_2 cost 0.3683027711011866
 mixture_1_7_2 shares_of_cut_1_7 1.0
 mixture_1_7_3 cost 0.3635413261814025
 mixture_1_7_3 shares_of_cut_1_7 1.0
 mixture_1_7_4 cost 0.36190034259590204
 mixture_1_7_4 shares_of_cut_1_7 1.0
 mixture_1_7_5 cost 0.36190034893399753
 mixture_1_7_5 shares_of_cut_1_7 1.0
 mixture_2_0_0 cost 0.5616648750762665
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.2578017155846007
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.25780156693622436
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.3265955204877104
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.43962413802258155
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.5902983019705632
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.4639702288107031
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.1790786797139301
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.17907854034637308
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.243577362870832
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.34954907064759944
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.4908159357977296
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.5186980074667182
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.2542920768147239
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.25429194746863154
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.3141528708607272
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.4125045001257273
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.543613327568068
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.48440619677379626
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.22495250817065998
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.22495238124718037
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.2836921278896668
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.380201661280271
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.5088548605654242
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.4174240465121556
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.25438545025330944
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.25438537049562293
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.29129695147468593
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.35194276049869433
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.43278738879667644
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.3569595787610601
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.25485451820278837
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.25485446825349056
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.2779708302539655
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.3159510640457894
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.3665810734888972
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_6_0 cost 0.3121343119035266
 mixture_2_6_0 shares_of_cut_2_6 1.0
 mixture_2_6_1 cost 0.2318109824390808
 mixture_2_6_1 shares_of_cut_2_6 1.0
 mixture_2_6_2 cost 0.23181094314529957
 mixture_2_6_2 shares_of_cut_2_6 1.0
 mixture_2_6_3 cost 0.24999596894942097
 mixture_2_6_3 shares_of_cut_2_6 1.0
 mixture_2_6_4 cost 0.279874006485634
 mixture_2_6_4 shares_of_cut_2_6 1.0
 mixture_2_6_5 cost 0.3197032853387211
 mixture_2_6_5 shares_of_cut_2_6 1.0
 mixture_2_7_0 cost 0.3353814172909175
 mixture_2_7_0 shares_of_cut_2_7 1.0
 mixture_2_7_1 cost 0.3020761670349091
 mixture_2_7_1 shares_of_cut_2_7 1.0
 mixture_2_7_2 cost 0.302076150742143
 mixture_2_7_2 shares_of_cut_2_7 1.0
 mixture_2_7_3 cost 0.30961638642904044
 mixture_2_7_3 shares_of_cut_2_7 1.0
 mixture_2_7_4 cost 0.32200501030627227
 mixture_2_7_4 shares_of_cut_2_7 1.0
 mixture_2_7_5 cost 0.33851981501572576
 mixture_2_7_5 shares_of_cut_2_7 1.0
 mixture_3_0_0 cost 0.974545084411999
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.3475256131103671
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.23524725381271788
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.1953401238202168
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.1815864741941796
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.18158642107300807
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.8673047464778904
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.27943305847268196
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.17416476677235607
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.13674922715054236
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.1238542827477693
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.12385423294320308
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 1.0212203328022162
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.4756205729505236
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.37792177941517835
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.3431966687338793
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.3312289575598185
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.33122891133653554
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.9314668499205582
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.3960860063614077
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.30021708128731595
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.26614236128690333
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.25439880167539874
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.2543987563178637
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.7778121895465164
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.4413832042131173
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.38113994826606934
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.3597276702341379
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.35234811250092535
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.3523480839986177
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.6874757818076755
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.4767827145876444
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.4390545849432072
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.42564486481982095
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.42102331994313014
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.4210233020931859
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_6_0 cost 0.547871002957603
 mixture_3_6_0 shares_of_cut_3_6 1.0
 mixture_3_6_1 cost 0.3821243831362392
 mixture_3_6_1 shares_of_cut_3_6 1.0
 mixture_3_6_2 cost 0.3524446692127754
 mixture_3_6_2 shares_of_cut_3_6 1.0
 mixture_3_6_3 cost 0.34189559983651213
 mixture_3_6_3 shares_of_cut_3_6 1.0
 mixture_3_6_4 cost 0.33825995367230177
 mixture_3_6_4 shares_of_cut_3_6 1.0
 mixture_3_6_5 cost 0.3382599396302265
 mixture_3_6_5 shares_of_cut_3_6 1.0
 mixture_3_7_0 cost 0.6539278972919752
 mixture_3_7_0 shares_of_cut_3_7 1.0
 mixture_3_7_1 cost 0.5852027499525402
 mixture_3_7_1 shares_of_cut_3_7 1.0
 mixture_3_7_2 cost 0.5728963589408822
 mixture_3_7_2 shares_of_cut_3_7 1.0
 mixture_3_7_3 cost 0.5685222947943012
 mixture_3_7_3 shares_of_cut_3_7 1.0
 mixture_3_7_4 cost 0.5670148111510226
 mixture_3_7_4 shares_of_cut_3_7 1.0
 mixture_3_7_5 cost 0.5670148053286191
 mixture_3_7_5 shares_of_cut_3_7 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 0.23363823916921045
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
 UP BND mixture_0_0_0 1.0
 UP BND mixture_0_0_1 1.0
 UP BND mixture_0_0_2 1.0
 UP BND mixture_0_0_3 1.0
 UP BND mixture_0_0_4 1.0
 UP BND mixture_0_0_5 1.0
 UP BND mixture_0_1_0 1.0
 UP BND mixture_0_1_1 1.0
 UP BND mixture_0_1_2 1.0
 UP BND mixture_0_1_3 1.0
 UP BND mixture_0_1_4 1.0
 UP BND mixture_0_1_5 1.0
 UP BND mixture_0_2_0 1.0
 UP BND mixture_0_2_1 1.0
 UP BND mixture_0_2_2 1.0
 UP BND mixture_0_2_3 1.0
 UP BND mixture_0_2_4 1.0
 UP BND mixture_0_2_5 1.0
 UP BND mixture_0_3_0 1.0
 UP BND mixture_0_3_1 1.0
 UP BND mixture_0_3_2 1.0
 UP BND mixture_0_3_3 1.0
 UP BND mixture_0_3_4 1.0
 UP BND mixture_0_3_5 1.0
 UP BND mixture_0_4_0 1.0
 UP BND mixture_0_4_1 1.0
 UP BND mixture_0_4_2 1.0
 UP BND mixture_0_4_3 1.0
 UP BND mixture_0_4_4 1.0
 UP BND mixture_0_4_5 1.0
 UP BND mixture_0_5_0 1.0
 UP BND mixture_0_5_1 1.0
 UP BND mixture_0_5_2 1.0
 UP BND mixture_0_5_3 1.0
 UP BND mixture_0_5_4 1.0
 UP BND mixture_0_5_5 1.0
 UP BND mixture_0_6_0 1.0
 UP BND mixture_0_6_1 1.0
 UP BND mixture_0_6_2 1.0
 UP BND mixture_0_6_3 1.0
 UP BND mixture_0_6_4 1.0
 UP BND mixture_0_6_5 1.0
 UP BND mixture_0_7_0 1.0
 UP BND mixture_0_7_1 1.0
 UP BND mixture_0_7_2 1.0
 UP BND mixture_0_7_3 1.0
 UP BND mixture_0_7_4 1.0
 UP BND mixture_0_7_5 1.0
 UP BND mixture_1_0_0 1.0
 UP BND mixture_1_0_1 1.0
 UP BND mixture_1_0_2 1.0
 UP BND mixture_1_0_3 1.0
 UP BND mixture_1_0_4 1.0
 UP BND mixture_1_0_5 1.0
 UP BND mixture_1_1_0 1.0
 UP BND mixture_1_1_1 1.0
 UP BND mixture_1_1_2 1.0
 UP BND mixture_1_1_3 1.0
 UP BND mixture_1_1_4 1.0
 UP BND mixture_1_1_5 1.0
 UP BND mixture_1_2_0 1.0
 UP BND mixture_1_2_1 1.0
 UP BND mixture_1_2_2 1.0
 UP BND mixture_1_2_3 1.0
 UP BND mixture_1_2_4 1.0
 UP BND mixture_1_2_5 1.0
 UP BND mixture_1_3_0 1.0
 UP BND mixture_1_3_1 1.0
 UP BND mixture_1_3_2 1.0
 UP BND mixture_1_3_3 1.0
 UP BND mixture_1_3_4 1.0
 UP BND mixture_1_3_5 1.0
 UP BND mixture_1_4_0 1.0
 UP BND mixture_1_4_1 1.0
 UP BND mixture_1_4_2 1.0
 UP BND mixture_1_4_3 1.0
 UP BND mixture_1_4_4 1.0
 UP BND mixture_1_4_5 1.0
 UP BND mixture_1_5_0 1.0
 UP BND mixture_1_5_1 1.0
 UP BND mixture_1_5_2 1.0
 UP BND mixture_1_5_3 1.0
 UP BND mixture_1_5_4 1.0
 UP BND mixture_1_5_5 1.0
 UP BND mixture_1_6_0 1.0
 UP BND mixture_1_6_1 1.0
 UP BND mixture_1_6_2 1.0
 UP BND mixture_1_6_3 1.0
 UP BND mixture_1_6_4 1.0
 UP BND mixture_1_6_5 1.0
 UP BND mixture_1_7_0 1.0
 UP BND mixture_1_7_1 1.0
 UP BND mixture_1_7_2 1.0
 UP BND mixture_1_7_3 1.0
 UP BND mixture_1_7_4 1.0
 UP BND mixture_1_7_5 1.0
 UP BND mixture_2_0_0 1.0
 UP BND mixture_2_0_1 1.0
 UP BND mixture_2_0_2 1.0
 UP BND mixture_2_0_3 1.0
 UP BND mixture_2_0_4 1.0
 UP BND mixture_2_0_5 1.0
 UP BND mixture_2_1_0 1.0
 UP BND mixture_2_1_1 1.0
 UP BND mixture_2_1_2 1.0
 UP BND mixture_2_1_3 1.0
 UP BND mixture_2_1_4 1.0
 UP BND mixture_2_1_5 1.0
 UP BND mixture_2_2_0 1.0
 UP BND mixture_2_2_1 1.0
 UP BND mixture_2_2_2 1.0
 UP BND mixture_2_2_3 1.0
 UP BND mixture_2_2_4 1.0
 UP BND mixture_2_2_5 1.0
 UP BND mixture_2_3_0 1.0
 UP BND mixture_2_3_1 1.0
 UP BND mixture_2_3_2 1.0
 UP BND mixture_2_3_3 1.0
 UP BND mixture_2_3_4 1.0
 UP BND mixture_2_3_5 1.0
 UP BND mixture_2_4_0 1.0
 UP BND mixture_2_4_1 1.0
 UP BND mixture_2_4_2 1.0
 UP BND mixture_2_4_3 1.0
 UP BND mixture_2_4_4 1.0
 UP BND mixture_2_4_5 1.0
 UP BND mixture_2_5_0 1.0
 UP BND mixture_2_5_1 1.0
 UP BND mixture_2_5_2 1.0
 UP BND mixture_2_5_3 1.0
 UP BND mixture_2_5_4 1.0
 UP BND mixture_2_5_5 1.0
 UP BND mixture_2_6_0 1.0
 UP BND mixture_2_6_1 1.0
 UP BND mixture_2_6_2 1.0
 UP BND mixture_2_6_3 1.0
 UP BND mixture_2_6_4 1.0
 UP BND mixture_2_6_5 1.0
 UP BND mixture_2_7_0 1.0
 UP BND mixture_2_7_1 1.0
 UP BND mixture_2_7_2 1.0
 UP BND mixture_2_7_3 1.0
 UP BND mixture_2_7_4 1.0
 UP BND mixture_2_7_5 1.0
 UP BND mixture_3_0_0 1.0
 UP BND mixture_3_0_1 1.0
 UP BND mixture_3_0_2 1.0
 UP BND mixture_3_0_3 1.0
 UP BND mixture_3_0_4 1.0
 UP BND mixture_3_0_5 1.0
 UP BND mixture_3_1_0 1.0
 UP BND mixture_3_1_1 1.0
 UP BND mixture_3_1_2 1.0
 UP BND mixture_3_1_3 1.0
 UP BND mixture_3_1_4 1.0
 UP BND mixture_3_1_5 1.0
 UP BND mixture_3_2_0 1.0
 UP BND mixture_3_2_1 1.0
 UP BND mixture_3_2_2 1.0
 UP BND mixture_3_2_3 1.0
 UP BND mixture_3_2_4 1.0
 UP BND mixture_3_2_5 1.0
 UP BND mixture_3_3_0 1.0
 UP BND mixture_3_3_1 1.0
 UP BND mixture_3_3_2 1.0
 UP BND mixture_3_3_3 1.0
 UP BND mixture_3_3_4 1.0
 UP BND mixture_3_3_5 1.0
 UP BND mixture_3_4_0 1.0
 UP BND mixture_3_4_1 1.0
 UP BND mixture_3_4_2 1.0
 UP BND mixture_3_4_3 1.0
 UP BND mixture_3_4_4 1.0
 UP BND mixture_3_4_5 1.0
 UP BND mixture_3_5_0 1.0
 UP BND mixture_3_5_1 1.0
 UP BND mixture_3_5_2 1.0
 UP BND mixture_3_5_3 1.0
 UP BND mixture_3_5_4 1.0
 UP BND mixture_3_5_5 1.0
 UP BND mixture_3_6_0 1.0
 UP BND mixture_3_6_1 1.0
 UP BND mixture_3_6_2 1.0
 UP BND mixture_3_6_3 1.0
 UP BND mixture_3_6_4 1.0
 UP BND mixture_3_6_5 1.0
 UP BND mixture_3_7_0 1.0
 UP BND mixture_3_7_1 1.0
 UP BND mixture_3_7_2 1.0
 UP BND mixture_3_7_3 1.0
 UP BND mixture_3_7_4 1.0
 UP BND mixture_3_7_5 1.0
ENDATA
