* case: levels:seed=2,devices=2,rounds=2,cuts=8,profile=random,number=6,spacing=even,gap=1e-06
* digest: 227f6eec3ec36019
* made by: card_opt 0.1.0, formulation levels-pyomo
* the file's optimum is: the problem's with levels, else of a grid of 64 frequencies
* best known: value 0.3812067932283737, bound 0.38120679322835926 (closed form for each cut)
* objective: the cost, without unit, is minimised; cost = offset + scale * v, v scaled
* offset: -0.2336381576592937
* scale: 0.1507587998039962
* sizes: rows 1.0e+00 to 1.0e+00, cost 1.2e-01 to 1.0e+00, sides 1.0e+00 to 1.0e+00, bounds 1.0e+00 to 1.0e+00
* advised: feasibility and integrality tolerance 1e-09, relative gap 1e-09
* device-round k = 2 m + n of device m and round n; m, n, k, c, l from 0
* chosen_k_c: 1 if device-round k has cut c, else 0
* mixture_k_c_l: 1 if device-round k has cut c at level l, else 0; a share on a grid
NAME levels:seed=2,devices=2,rounds=2,cuts=8,profile=random,number=6,spacing=even,gap=1e-06
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
 mixture_0_0_0 cost 0.5665343022900206
 mixture_0_0_0 shares_of_cut_0_0 1.0
 mixture_0_0_1 cost 0.26604841292988585
 mixture_0_0_1 shares_of_cut_0_0 1.0
 mixture_0_0_2 cost 0.26604855992649473
 mixture_0_0_2 shares_of_cut_0_0 1.0
 mixture_0_0_3 cost 0.3340783831161722
 mixture_0_0_3 shares_of_cut_0_0 1.0
 mixture_0_0_4 cost 0.4458513971086837
 mixture_0_0_4 shares_of_cut_0_0 1.0
 mixture_0_0_5 cost 0.59485171557982
 mixture_0_0_5 shares_of_cut_0_0 1.0
 mixture_0_1_0 cost 0.4588136934974172
 mixture_0_1_0 shares_of_cut_0_1 1.0
 mixture_0_1_1 cost 0.17708855562699946
 mixture_0_1_1 shares_of_cut_0_1 1.0
 mixture_0_1_2 cost 0.17708869344591663
 mixture_0_1_2 shares_of_cut_0_1 1.0
 mixture_0_1_3 cost 0.24087109387152128
 mixture_0_1_3 shares_of_cut_0_1 1.0
 mixture_0_1_4 cost 0.34566559135786507
 mixture_0_1_4 shares_of_cut_0_1 1.0
 mixture_0_1_5 cost 0.48536311709993774
 mixture_0_1_5 shares_of_cut_0_1 1.0
 mixture_0_2_0 cost 0.46680522223374665
 mixture_0_2_0 shares_of_cut_0_2 1.0
 mixture_0_2_1 cost 0.20533801654493827
 mixture_0_2_1 shares_of_cut_0_2 1.0
 mixture_0_2_2 cost 0.20533814445374832
 mixture_0_2_2 shares_of_cut_0_2 1.0
 mixture_0_2_3 cost 0.26453416131426105
 mixture_0_2_3 shares_of_cut_0_2 1.0
 mixture_0_2_4 cost 0.36179322962615673
 mixture_0_2_4 shares_of_cut_0_2 1.0
 mixture_0_2_5 cost 0.491445563718618
 mixture_0_2_5 shares_of_cut_0_2 1.0
 mixture_0_3_0 cost 0.45364923987897954
 mixture_0_3_0 shares_of_cut_0_3 1.0
 mixture_0_3_1 cost 0.19707923482109704
 mixture_0_3_1 shares_of_cut_0_3 1.0
 mixture_0_3_2 cost 0.19707936033421433
 mixture_0_3_2 shares_of_cut_0_3 1.0
 mixture_0_3_3 cost 0.25516665394068105
 mixture_0_3_3 shares_of_cut_0_3 1.0
 mixture_0_3_4 cost 0.35060408970999635
 mixture_0_3_4 shares_of_cut_0_3 1.0
 mixture_0_3_5 cost 0.477828075319343
 mixture_0_3_5 shares_of_cut_0_3 1.0
 mixture_0_4_0 cost 0.3932970791812914
 mixture_0_4_0 shares_of_cut_0_4 1.0
 mixture_0_4_1 cost 0.23207056630350711
 mixture_0_4_1 shares_of_cut_0_4 1.0
 mixture_0_4_2 cost 0.23207064517493334
 mixture_0_4_2 shares_of_cut_0_4 1.0
 mixture_0_4_3 cost 0.26857222995124364
 mixture_0_4_3 shares_of_cut_0_4 1.0
 mixture_0_4_4 cost 0.32854434151437384
 mixture_0_4_4 shares_of_cut_0_4 1.0
 mixture_0_4_5 cost 0.4084908635155754
 mixture_0_4_5 shares_of_cut_0_4 1.0
 mixture_0_5_0 cost 0.3237875622381658
 mixture_0_5_0 shares_of_cut_0_5 1.0
 mixture_0_5_1 cost 0.22281734267831765
 mixture_0_5_1 shares_of_cut_0_5 1.0
 mixture_0_5_2 cost 0.22281739207258341
 mixture_0_5_2 shares_of_cut_0_5 1.0
 mixture_0_5_3 cost 0.24567698857046372
 mixture_0_5_3 shares_of_cut_0_5 1.0
 mixture_0_5_4 cost 0.2832353104860856
 mixture_0_5_4 shares_of_cut_0_5 1.0
 mixture_0_5_5 cost 0.33330286907445855
 mixture_0_5_5 shares_of_cut_0_5 1.0
 mixture_0_6_0 cost 0.3125825894474219
 mixture_0_6_0 shares_of_cut_0_6 1.0
 mixture_0_6_1 cost 0.23315200914651157
 mixture_0_6_1 shares_of_cut_0_6 1.0
 mixture_0_6_2 cost 0.2331520480036638
 mixture_0_6_2 shares_of_cut_0_6 1.0
 mixture_0_6_3 cost 0.2511350832311453
 mixture_0_6_3 shares_of_cut_0_6 1.0
 mixture_0_6_4 cost 0.28068121394068546
 mixture_0_6_4 shares_of_cut_0_6 1.0
 mixture_0_6_5 cost 0.32006802769884574
 mixture_0_6_5 shares_of_cut_0_6 1.0
 mixture_0_7_0 cost 0.2862399811419985
 mixture_0_7_0 shares_of_cut_0_7 1.0
 mixture_0_7_1 cost 0.253304900231629
 mixture_0_7_1 shares_of_cut_0_7 1.0
 mixture_0_7_2 cost 0.2533049163433513
 mixture_0_7_2 shares_of_cut_0_7 1.0
 mixture_0_7_3 cost 0.2607613986954554
 mixture_0_7_3 shares_of_cut_0_7 1.0
 mixture_0_7_4 cost 0.27301240078835975
 mixture_0_7_4 shares_of_cut_0_7 1.0
 mixture_0_7_5 cost 0.2893437418538839
 mixture_0_7_5 shares_of_cut_0_7 1.0
 mixture_1_0_0 cost 1.0231544822368035
 mixture_1_0_0 shares_of_cut_1_0 1.0
 mixture_1_0_1 cost 0.3406028868055389
 mixture_1_0_1 shares_of_cut_1_0 1.0
 mixture_1_0_2 cost 0.2183805687140023
 mixture_1_0_2 shares_of_cut_1_0 1.0
 mixture_1_0_3 cost 0.1749390545471143
 mixture_1_0_3 shares_of_cut_1_0 1.0
 mixture_1_0_4 cost 0.15996730976897117
 mixture_1_0_4 shares_of_cut_1_0 1.0
 mixture_1_0_5 cost 0.15996725194311084
 mixture_1_0_5 shares_of_cut_1_0 1.0
 mixture_1_1_0 cost 0.9441177914374789
 mixture_1_1_0 shares_of_cut_1_1 1.0
 mixture_1_1_1 cost 0.304181111761705
 mixture_1_1_1 shares_of_cut_1_1 1.0
 mixture_1_1_2 cost 0.18958970952147577
 mixture_1_1_2 shares_of_cut_1_1 1.0
 mixture_1_1_3 cost 0.14886045400126663
 mixture_1_1_3 shares_of_cut_1_1 1.0
 mixture_1_1_4 cost 0.13482346587258986
 mixture_1_1_4 shares_of_cut_1_1 1.0
 mixture_1_1_5 cost 0.1348234116570708
 mixture_1_1_5 shares_of_cut_1_1 1.0
 mixture_1_2_0 cost 0.9140010482486652
 mixture_1_2_0 shares_of_cut_1_2 1.0
 mixture_1_2_1 cost 0.3200801197954849
 mixture_1_2_1 shares_of_cut_1_2 1.0
 mixture_1_2_2 cost 0.21372861007150612
 mixture_1_2_2 shares_of_cut_1_2 1.0
 mixture_1_2_3 cost 0.17592806195161184
 mixture_1_2_3 shares_of_cut_1_2 1.0
 mixture_1_2_4 cost 0.16290042767646162
 mixture_1_2_4 shares_of_cut_1_2 1.0
 mixture_1_2_5 cost 0.16290037735940294
 mixture_1_2_5 shares_of_cut_1_2 1.0
 mixture_1_3_0 cost 0.9001748644400532
 mixture_1_3_0 shares_of_cut_1_3 1.0
 mixture_1_3_1 cost 0.31737789295837476
 mixture_1_3_1 shares_of_cut_1_3 1.0
 mixture_1_3_2 cost 0.21301831441807215
 mixture_1_3_2 shares_of_cut_1_3 1.0
 mixture_1_3_3 cost 0.17592575897976268
 mixture_1_3_3 shares_of_cut_1_3 1.0
 mixture_1_3_4 cost 0.1631421283020183
 mixture_1_3_4 shares_of_cut_1_3 1.0
 mixture_1_3_5 cost 0.16314207892738278
 mixture_1_3_5 shares_of_cut_1_3 1.0
 mixture_1_4_0 cost 0.7160203341849372
 mixture_1_4_0 shares_of_cut_1_4 1.0
 mixture_1_4_1 cost 0.34979543815109804
 mixture_1_4_1 shares_of_cut_1_4 1.0
 mixture_1_4_2 cost 0.2842167243429411
 mixture_1_4_2 shares_of_cut_1_4 1.0
 mixture_1_4_3 cost 0.260908062967285
 mixture_1_4_3 shares_of_cut_1_4 1.0
 mixture_1_4_4 cost 0.25287493300096175
 mixture_1_4_4 shares_of_cut_1_4 1.0
 mixture_1_4_5 cost 0.25287490197434076
 mixture_1_4_5 shares_of_cut_1_4 1.0
 mixture_1_5_0 cost 0.5855753147338987
 mixture_1_5_0 shares_of_cut_1_5 1.0
 mixture_1_5_1 cost 0.35622216740849677
 mixture_1_5_1 shares_of_cut_1_5 1.0
 mixture_1_5_2 cost 0.3151526372581958
 mixture_1_5_2 shares_of_cut_1_5 1.0
 mixture_1_5_3 cost 0.30055528217845057
 mixture_1_5_3 shares_of_cut_1_5 1.0
 mixture_1_5_4 cost 0.29552442911356225
 mixture_1_5_4 shares_of_cut_1_5 1.0
 mixture_1_5_5 cost 0.2955244096827337
 mixture_1_5_5 shares_of_cut_1_5 1.0
 mixture_1_6_0 cost 0.5452353506559671
 mixture_1_6_0 shares_of_cut_1_6 1.0
 mixture_1_6_1 cost 0.3648093432122703
 mixture_1_6_1 shares_of_cut_1_6 1.0
 mixture_1_6_2 cost 0.3325010385780455
 mixture_1_6_2 shares_of_cut_1_6 1.0
 mixture_1_6_3 cost 0.3210176884387963
 mixture_1_6_3 shares_of_cut_1_6 1.0
 mixture_1_6_4 cost 0.3170600504333066
 mixture_1_6_4 shares_of_cut_1_6 1.0
 mixture_1_6_5 cost 0.3170600351475918
 mixture_1_6_5 shares_of_cut_1_6 1.0
 mixture_1_7_0 cost 0.4565110066204859
 mixture_1_7_0 shares_of_cut_1_7 1.0
 mixture_1_7_1 cost 0.38169920075199726
 mixture_1_7_1 shares_of_cut_1_7 1.0
 mixture_1_7_2 cost 0.3683028913812993
 mixture_1_7_2 shares_of_cut_1_7 1.0
 mixture_1_7_3 cost 0.36354143723447685
 mixture_1_7_3 shares_of_cut_1_7 1.0
 mixture_1_7_4 cost 0.361900442954554
 mixture_1_7_4 shares_of_cut_1_7 1.0
 mixture_1_7_5 cost 0.361900436616488
 mixture_1_7_5 shares_of_cut_1_7 1.0
 mixture_2_0_0 cost 0.5616648750762666
 mixture_2_0_0 shares_of_cut_2_0 1.0
 mixture_2_0_1 cost 0.25780171558460074
 mixture_2_0_1 shares_of_cut_2_0 1.0
 mixture_2_0_2 cost 0.2578015669362244
 mixture_2_0_2 shares_of_cut_2_0 1.0
 mixture_2_0_3 cost 0.3265955204877105
 mixture_2_0_3 shares_of_cut_2_0 1.0
 mixture_2_0_4 cost 0.43962413802258155
 mixture_2_0_4 shares_of_cut_2_0 1.0
 mixture_2_0_5 cost 0.5902983019705632
 mixture_2_0_5 shares_of_cut_2_0 1.0
 mixture_2_1_0 cost 0.4639702288107031
 mixture_2_1_0 shares_of_cut_2_1 1.0
 mixture_2_1_1 cost 0.17907867971393007
 mixture_2_1_1 shares_of_cut_2_1 1.0
 mixture_2_1_2 cost 0.17907854034637305
 mixture_2_1_2 shares_of_cut_2_1 1.0
 mixture_2_1_3 cost 0.243577362870832
 mixture_2_1_3 shares_of_cut_2_1 1.0
 mixture_2_1_4 cost 0.34954907064759944
 mixture_2_1_4 shares_of_cut_2_1 1.0
 mixture_2_1_5 cost 0.4908159357977296
 mixture_2_1_5 shares_of_cut_2_1 1.0
 mixture_2_2_0 cost 0.5186980074667181
 mixture_2_2_0 shares_of_cut_2_2 1.0
 mixture_2_2_1 cost 0.25429207681472377
 mixture_2_2_1 shares_of_cut_2_2 1.0
 mixture_2_2_2 cost 0.2542919474686315
 mixture_2_2_2 shares_of_cut_2_2 1.0
 mixture_2_2_3 cost 0.31415287086072713
 mixture_2_2_3 shares_of_cut_2_2 1.0
 mixture_2_2_4 cost 0.4125045001257272
 mixture_2_2_4 shares_of_cut_2_2 1.0
 mixture_2_2_5 cost 0.5436133275680679
 mixture_2_2_5 shares_of_cut_2_2 1.0
 mixture_2_3_0 cost 0.4844061967737962
 mixture_2_3_0 shares_of_cut_2_3 1.0
 mixture_2_3_1 cost 0.22495250817065993
 mixture_2_3_1 shares_of_cut_2_3 1.0
 mixture_2_3_2 cost 0.22495238124718026
 mixture_2_3_2 shares_of_cut_2_3 1.0
 mixture_2_3_3 cost 0.28369212788966663
 mixture_2_3_3 shares_of_cut_2_3 1.0
 mixture_2_3_4 cost 0.3802016612802709
 mixture_2_3_4 shares_of_cut_2_3 1.0
 mixture_2_3_5 cost 0.508854860565424
 mixture_2_3_5 shares_of_cut_2_3 1.0
 mixture_2_4_0 cost 0.4174240465121554
 mixture_2_4_0 shares_of_cut_2_4 1.0
 mixture_2_4_1 cost 0.2543854502533092
 mixture_2_4_1 shares_of_cut_2_4 1.0
 mixture_2_4_2 cost 0.25438537049562276
 mixture_2_4_2 shares_of_cut_2_4 1.0
 mixture_2_4_3 cost 0.29129695147468576
 mixture_2_4_3 shares_of_cut_2_4 1.0
 mixture_2_4_4 cost 0.35194276049869416
 mixture_2_4_4 shares_of_cut_2_4 1.0
 mixture_2_4_5 cost 0.4327873887966762
 mixture_2_4_5 shares_of_cut_2_4 1.0
 mixture_2_5_0 cost 0.3569595787610599
 mixture_2_5_0 shares_of_cut_2_5 1.0
 mixture_2_5_1 cost 0.25485451820278826
 mixture_2_5_1 shares_of_cut_2_5 1.0
 mixture_2_5_2 cost 0.25485446825349034
 mixture_2_5_2 shares_of_cut_2_5 1.0
 mixture_2_5_3 cost 0.27797083025396535
 mixture_2_5_3 shares_of_cut_2_5 1.0
 mixture_2_5_4 cost 0.31595106404578915
 mixture_2_5_4 shares_of_cut_2_5 1.0
 mixture_2_5_5 cost 0.366581073488897
 mixture_2_5_5 shares_of_cut_2_5 1.0
 mixture_2_6_0 cost 0.3121343119035264
 mixture_2_6_0 shares_of_cut_2_6 1.0
 mixture_2_6_1 cost 0.23181098243908063
 mixture_2_6_1 shares_of_cut_2_6 1.0
 mixture_2_6_2 cost 0.2318109431452994
 mixture_2_6_2 shares_of_cut_2_6 1.0
 mixture_2_6_3 cost 0.2499959689494208
 mixture_2_6_3 shares_of_cut_2_6 1.0
 mixture_2_6_4 cost 0.2798740064856338
 mixture_2_6_4 shares_of_cut_2_6 1.0
 mixture_2_6_5 cost 0.3197032853387209
 mixture_2_6_5 shares_of_cut_2_6 1.0
 mixture_2_7_0 cost 0.3353814172909172
 mixture_2_7_0 shares_of_cut_2_7 1.0
 mixture_2_7_1 cost 0.3020761670349088
 mixture_2_7_1 shares_of_cut_2_7 1.0
 mixture_2_7_2 cost 0.3020761507421427
 mixture_2_7_2 shares_of_cut_2_7 1.0
 mixture_2_7_3 cost 0.30961638642904016
 mixture_2_7_3 shares_of_cut_2_7 1.0
 mixture_2_7_4 cost 0.32200501030627193
 mixture_2_7_4 shares_of_cut_2_7 1.0
 mixture_2_7_5 cost 0.3385198150157254
 mixture_2_7_5 shares_of_cut_2_7 1.0
 mixture_3_0_0 cost 0.9745447754953275
 mixture_3_0_0 shares_of_cut_3_0 1.0
 mixture_3_0_1 cost 0.34752552512650436
 mixture_3_0_1 shares_of_cut_3_0 1.0
 mixture_3_0_2 cost 0.23524724375703196
 mixture_3_0_2 shares_of_cut_3_0 1.0
 mixture_3_0_3 cost 0.19534018997022504
 mixture_3_0_3 shares_of_cut_3_0 1.0
 mixture_3_0_4 cost 0.1815866295882209
 mixture_3_0_4 shares_of_cut_3_0 1.0
 mixture_3_0_5 cost 0.1815866827096417
 mixture_3_0_5 shares_of_cut_3_0 1.0
 mixture_3_1_0 cost 0.8673044716657404
 mixture_3_1_0 shares_of_cut_3_1 1.0
 mixture_3_1_1 cost 0.27943299079946343
 mixture_3_1_1 shares_of_cut_3_1 1.0
 mixture_3_1_2 cost 0.1741647721618906
 mixture_3_1_2 shares_of_cut_3_1 1.0
 mixture_3_1_3 cost 0.1367493039878901
 mixture_3_1_3 shares_of_cut_3_1 1.0
 mixture_3_1_4 cost 0.12385444325722413
 mixture_3_1_4 shares_of_cut_3_1 1.0
 mixture_3_1_5 cost 0.12385449306202408
 mixture_3_1_5 shares_of_cut_3_1 1.0
 mixture_3_2_0 cost 1.0212200086761503
 mixture_3_2_0 shares_of_cut_3_2 1.0
 mixture_3_2_1 cost 0.4756204410687069
 mixture_3_2_1 shares_of_cut_3_2 1.0
 mixture_3_2_2 cost 0.3779217153424115
 mixture_3_2_2 shares_of_cut_3_2 1.0
 mixture_3_2_3 cost 0.34319667097134715
 mixture_3_2_3 shares_of_cut_3_2 1.0
 mixture_3_2_4 cost 0.3312290374528062
 mixture_3_2_4 shares_of_cut_3_2 1.0
 mixture_3_2_5 cost 0.33122908367630605
 mixture_3_2_5 shares_of_cut_3_2 1.0
 mixture_3_3_0 cost 0.931466554421604
 mixture_3_3_0 shares_of_cut_3_3 1.0
 mixture_3_3_1 cost 0.39608589950602685
 mixture_3_3_1 shares_of_cut_3_3 1.0
 mixture_3_3_2 cost 0.30021704097094215
 mixture_3_3_2 shares_of_cut_3_3 1.0
 mixture_3_3_3 cost 0.266142386038794
 mixture_3_3_3 shares_of_cut_3_3 1.0
 mixture_3_3_4 cost 0.25439890262834514
 mixture_3_3_4 shares_of_cut_3_3 1.0
 mixture_3_3_5 cost 0.254398947986093
 mixture_3_3_5 shares_of_cut_3_3 1.0
 mixture_3_4_0 cost 0.7778119423820448
 mixture_3_4_0 shares_of_cut_3_4 1.0
 mixture_3_4_1 cost 0.4413830755907391
 mixture_3_4_1 shares_of_cut_3_4 1.0
 mixture_3_4_2 cost 0.3811398614562642
 mixture_3_4_2 shares_of_cut_3_4 1.0
 mixture_3_4_3 cost 0.35972762431270305
 mixture_3_4_3 shares_of_cut_3_4 1.0
 mixture_3_4_4 cost 0.35234811446361675
 mixture_3_4_4 shares_of_cut_3_4 1.0
 mixture_3_4_5 cost 0.3523481429660581
 mixture_3_4_5 shares_of_cut_3_4 1.0
 mixture_3_5_0 cost 0.6874755630273643
 mixture_3_5_0 shares_of_cut_3_5 1.0
 mixture_3_5_1 cost 0.47678257004587504
 mixture_3_5_1 shares_of_cut_3_5 1.0
 mixture_3_5_2 cost 0.4390544665871105
 mixture_3_5_2 shares_of_cut_3_5 1.0
 mixture_3_5_3 cost 0.42564477207060264
 mixture_3_5_3 shares_of_cut_3_5 1.0
 mixture_3_5_4 cost 0.42102325718197436
 mixture_3_5_4 shares_of_cut_3_5 1.0
 mixture_3_5_5 cost 0.42102327503200226
 mixture_3_5_5 shares_of_cut_3_5 1.0
 mixture_3_6_0 cost 0.5478708285966855
 mixture_3_6_0 shares_of_cut_3_6 1.0
 mixture_3_6_1 cost 0.38212426717680364
 mixture_3_6_1 shares_of_cut_3_6 1.0
 mixture_3_6_2 cost 0.3524445738529105
 mixture_3_6_2 shares_of_cut_3_6 1.0
 mixture_3_6_3 cost 0.34189552462089595
 mixture_3_6_3 shares_of_cut_3_6 1.0
 mixture_3_6_4 cost 0.33825990204749495
 mixture_3_6_4 shares_of_cut_3_6 1.0
 mixture_3_6_5 cost 0.3382599160896362
 mixture_3_6_5 shares_of_cut_3_6 1.0
 mixture_3_7_0 cost 0.6539276886986565
 mixture_3_7_0 shares_of_cut_3_7 1.0
 mixture_3_7_1 cost 0.585202565574801
 mixture_3_7_1 shares_of_cut_3_7 1.0
 mixture_3_7_2 cost 0.572896183104545
 mixture_3_7_2 shares_of_cut_3_7 1.0
 mixture_3_7_3 cost 0.5685221273105717
 mixture_3_7_3 shares_of_cut_3_7 1.0
 mixture_3_7_4 cost 0.5670146534489818
 mixture_3_7_4 shares_of_cut_3_7 1.0
 mixture_3_7_5 cost 0.5670146592714127
 mixture_3_7_5 shares_of_cut_3_7 1.0
 MARKER 'MARKER' 'INTEND'
RHS
 RHS cost 0.2336381576592937
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
