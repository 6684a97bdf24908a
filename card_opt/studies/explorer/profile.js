// What every cut of a model costs, from the coefficients of card_opt/studies/explorer/model_costs.py.
// All numbers in it are whole, so that the sums are exact as far as doubles go.
//
// With t = batch * sequence tokens and rank r, for costs of model.costs:
//
//   device_flops   t (flops + rank_flops r + sum of key_flops min(sequence, window))
//   total_flops    the same for all layers, and the head of t tokens if the server has it
//   smashed_bits   t width activation_bits, and so gradient_bits
//   adapter_bits   r adapters adapter_bits
//   device_memory  memory + rank_memory r + t (kept + rank_kept r + score_kept sequence)
//
// training: {batch_size, sequence_length, lora_rank, head: "server" | "none", activation_bits,
// adapter_bits}. Returns the six fields of x (model.js).
function profileOf(model, training) {
  const costs = model.costs;
  const { sequence_length: sequence, lora_rank: rank } = training;
  const tokens = training.batch_size * sequence;
  const keys = costs.windows.map((window) => (window === null ? sequence : Math.min(sequence, window)));
  const flops = costs.flops.map((own, c) => {
    const attention = keys.reduce((sum, number, k) => sum + costs.key_flops[k][c] * number, 0);
    return tokens * (own + costs.rank_flops[c] * rank + attention);
  });
  const all = flops.pop();
  const bits = tokens * costs.width * training.activation_bits;
  return {
    device_flops: flops,
    total_flops: all + (training.head === "server" ? tokens * costs.head_flops : 0),
    smashed_bits: flops.map(() => bits),
    gradient_bits: flops.map(() => bits),
    adapter_bits: costs.adapters.map((number) => rank * number * training.adapter_bits),
    device_memory: costs.memory.map((own, c) => {
      const activations = costs.kept[c] + costs.rank_kept[c] * rank + costs.score_kept[c] * sequence;
      return own + costs.rank_memory[c] * rank + tokens * activations;
    }),
  };
}
