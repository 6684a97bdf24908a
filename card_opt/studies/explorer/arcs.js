// The lower envelope of arcs: the least energy of any cut for at most so much delay.
//
// A cut with b seconds beside the server's W cycles takes D = b + W / f and E = W (P0 / f + xi f^2),
// so from its fastest to its slowest frequency it traces an arc, convex and falling in D; with more
// time it does as well as at the slowest. Two arcs have the same slope where they have the same
// frequency, at one D at most. So their difference rises or falls on either side of that, and
// bisection finds the one or two places at which they cross.
//
// An arc is {cut, b, work, slow, fast, start, end, least, still, moving}: frequencies [Hz] from slow
// to fast, delays [s] from start to end, the energy at the end [J], and P0 and xi. A piece is {arc,
// from, to, isFlat}: what is lowest between two delays; isFlat after the end of its arc.

// The energy of a piece at a delay between its ends [J].
function pieceEnergy({ arc, isFlat }, delay) {
  if (isFlat || delay >= arc.end) return arc.least;
  const frequency = arcFrequency(arc, delay);
  return (arc.work * arc.still) / frequency + arc.work * arc.moving * frequency * frequency;
}

// The frequency of an arc at a delay [Hz]; exact at its ends.
function arcFrequency(arc, delay) {
  if (delay <= arc.start) return arc.fast;
  if (delay >= arc.end) return arc.slow;
  return clip(arc.work / (delay - arc.b), arc.slow, arc.fast);
}

// The pieces that an arc by itself is up to a last delay.
function arcPieces(arc, last) {
  const own = { arc, from: arc.start, to: arc.end, isFlat: false };
  const rest = { arc, from: arc.end, to: last, isFlat: true };
  return arc.start < arc.end ? [own, rest] : [rest];
}

// The lower envelope of arcs up to a last delay; of equals the first arc.
function lowerEnvelope(arcs, last) {
  if (arcs.length === 1) return arcPieces(arcs[0], last);
  const half = arcs.length >> 1;
  return lowerOfTwo(lowerEnvelope(arcs.slice(0, half), last), lowerEnvelope(arcs.slice(half), last));
}

function lowerOfTwo(first, second) {
  const places = [...first, ...second].flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  const out = [];
  const at = [0, 0];
  for (let i = 1; i < places.length; i += 1) {
    const [from, to] = [places[i - 1], places[i]];
    if (!(from < to)) continue;
    const [a, b] = [first, second].map((pieces, side) => {
      while (at[side] < pieces.length && pieces[at[side]].to <= from) at[side] += 1;
      const piece = pieces[at[side]];
      return piece && piece.from <= from ? piece : null;
    });
    if (!a || !b) join(out, a || b, from, to);
    else lowerBetween(out, a, b, from, to);
  }
  return out;
}

// Add the lower one of two pieces between two delays.
function lowerBetween(out, a, b, from, to) {
  const excess = (delay) => pieceEnergy(b, delay) - pieceEnergy(a, delay);
  const turns = [from, ...crossings(a, b, excess, from, to), to];
  for (let i = 1; i < turns.length; i += 1) {
    const middle = 0.5 * (turns[i - 1] + turns[i]);
    join(out, excess(middle) < 0 ? b : a, turns[i - 1], turns[i]);
  }
}

// Where two pieces cross between two delays.
function crossings(a, b, excess, from, to) {
  const marks = [from, to];
  if (!a.isFlat && !b.isFlat) {
    const turn = a.arc.b + (a.arc.work * (b.arc.b - a.arc.b)) / (a.arc.work - b.arc.work);
    if (from < turn && turn < to) marks.splice(1, 0, turn);
  }
  const found = [];
  for (let i = 1; i < marks.length; i += 1) {
    if (excess(marks[i - 1]) * excess(marks[i]) < 0) found.push(signChange(excess, marks[i - 1], marks[i]));
  }
  return found;
}

// Where a function changes its sign, to the last bit.
function signChange(value, low, high) {
  const isPositive = value(low) > 0;
  for (;;) {
    const middle = 0.5 * (low + high);
    if (!(low < middle && middle < high)) return middle;
    if (value(middle) > 0 === isPositive) low = middle;
    else high = middle;
  }
}

// Add a piece between two delays, to the one before where it is of the same.
function join(out, { arc, isFlat }, from, to) {
  const before = out[out.length - 1];
  if (before && before.arc === arc && before.isFlat === isFlat && before.to === from) before.to = to;
  else out.push({ arc, from, to, isFlat });
}
