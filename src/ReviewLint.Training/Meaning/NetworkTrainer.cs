using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>
/// Trains the network with AdaGrad (Duchi et al. 2011) and L2, the same pull back to zero a pass however rare the feature. Each step sees a random part of the features and of the units
/// (dropout: Srivastava et al. 2014), so that none leans on the others; the weights of the later passes are averaged. The act is decided before the other fields and from fewer features, by the same units.
/// One thread, a fixed order and vectors of a fixed size: the same input gives the same weights.
/// </summary>
internal sealed class NetworkTrainer(TrainingSettings settings)
{
    private const int Seed = 20261123;
    private const int Units = MeaningNetwork.Units;
    private const int Outputs = MeaningOutputs.Width;
    private const int Lanes = 8;
    private const int UnitVectors = Units / Lanes;
    private const int OutputVectors = Outputs / Lanes;
    private const int ActVectors = MeaningOutputs.Rest / Lanes;
    private const float FirstRow = 0.1f;
    private const float FirstOutput = 0.35f;
    private const float OutputPull = 1e-6f;

    /// <summary>Trains.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="pull">How hard each feature is held down, by its number.</param>
    /// <param name="passes">How often each example is seen.</param>
    /// <param name="fields">How many of <see cref="MeaningOutputs.Fields"/> to train, from the first on.</param>
    /// <remarks>A field of one output is a yes or a no for itself.</remarks>
    public NetworkWeights Train(IReadOnlyList<NetworkExample> examples, float[] pull, int passes, int fields)
    {
        var random = new Random(Seed);
        var (rows, outputs) = (new Part(pull.Length * Units, random, FirstRow), new Part(Units * Outputs, random, FirstOutput));
        var (actBiases, restBiases) = (new Part(Units, random, 0), new Part(Units, random, 0));
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var step = new Step(rows, outputs, actBiases, restBiases, settings, pull);
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                step.Take(examples[example], random, fields);
            }

            if (pass >= passes / 2)
            {
                foreach (var part in new[] { rows, outputs, actBiases, restBiases })
                {
                    part.Keep();
                }
            }
        }

        // A sentence read in earnest has all its features.
        return new NetworkWeights(rows.Mean(1 - settings.Drop), actBiases.Mean(1), restBiases.Mean(1), outputs.Mean(1));
    }

    /// <summary>Numbers that are learned, with what AdaGrad keeps of each.</summary>
    private sealed class Part
    {
        private readonly float[] _sums;
        private int _kept;

        public Part(int count, Random random, float first)
        {
            (Values, Squares, _sums) = (new float[count], new float[count], new float[count]);
            for (var i = 0; first > 0 && i < count; i++)
            {
                Values[i] = first * ((2 * random.NextSingle()) - 1);
            }
        }

        public float[] Values { get; }

        public float[] Squares { get; }

        public void Keep()
        {
            _kept++;
            for (var i = 0; i < _sums.Length; i++)
            {
                _sums[i] += Values[i];
            }
        }

        public float[] Mean(float scale) => [.. _sums.Select(s => s / _kept * scale)];

        /// <summary>Moves a run of numbers against their gradients.</summary>
        public void Move(int from, ReadOnlySpan<Vector256<float>> gradients, Vector256<float> times, float pull, float rate)
        {
            var values = MemoryMarshal.Cast<float, Vector256<float>>(Values.AsSpan(from, gradients.Length * Lanes));
            var squares = MemoryMarshal.Cast<float, Vector256<float>>(Squares.AsSpan(from, gradients.Length * Lanes));
            var (hold, speed, least) = (Vector256.Create(pull), Vector256.Create(rate), Vector256.Create(1e-6f));
            for (var i = 0; i < gradients.Length; i++)
            {
                var gradient = (gradients[i] * times) + (hold * values[i]);
                squares[i] += gradient * gradient;
                values[i] -= speed * gradient / (Vector256.Sqrt(squares[i]) + least);
            }
        }
    }

    /// <summary>One step, with the room it works in.</summary>
    private sealed class Step(Part rows, Part outputs, Part actBiases, Part restBiases, TrainingSettings settings, float[] pull)
    {
        private readonly List<int> _seen = [];
        private readonly float[] _mask = new float[Units];
        private readonly float[] _actUnits = new float[Units];
        private readonly float[] _restUnits = new float[Units];
        private readonly float[] _errors = new float[Outputs];
        private readonly float[] _actGradients = new float[Units];
        private readonly float[] _restGradients = new float[Units];
        private int _seenForAct;

        public void Take(NetworkExample example, Random random, int fields)
        {
            Drop(example, random);
            for (var unit = 0; unit < Units; unit++)
            {
                _mask[unit] = random.NextSingle() < settings.UnitDrop ? 0 : 1 / (1 - settings.UnitDrop);
            }

            AddUp();
            Score();
            var known = 0;
            for (var field = 0; field < MeaningOutputs.Fields.Length; field++)
            {
                var (first, count) = MeaningOutputs.Fields[field];
                var label = field >= fields || (field >= MeaningOutputs.Choices && !example.HasConcerns) ? LabelledSentence.Unknown : example.Labels[field];
                ToErrors(_errors.AsSpan(first, count), label, field == 0 ? settings.ActWeight : field >= MeaningOutputs.Choices ? settings.ConcernWeight : 1);
                known += label == LabelledSentence.Unknown ? 0 : 1;
            }

            if (known > 0)
            {
                Update();
            }
        }

        private static Span<Vector256<float>> Vectors(float[] numbers, int from, int vectors) => MemoryMarshal.Cast<float, Vector256<float>>(numbers.AsSpan(from, vectors * Lanes));

        private void Drop(NetworkExample example, Random random)
        {
            _seen.Clear();
            for (var i = 0; i < example.Features.Length; i++)
            {
                if (i == example.FeaturesOfAct)
                {
                    _seenForAct = _seen.Count;
                }

                if (random.NextSingle() >= settings.Drop)
                {
                    _seen.Add(example.Features[i]);
                }
            }

            _seenForAct = example.FeaturesOfAct >= example.Features.Length ? _seen.Count : _seenForAct;
        }

        private void AddUp()
        {
            var sums = Vectors(_actUnits, 0, UnitVectors);
            sums.Clear();
            for (var i = 0; i < _seen.Count; i++)
            {
                if (i == _seenForAct)
                {
                    _actUnits.CopyTo(_restUnits, 0);
                    sums = Vectors(_restUnits, 0, UnitVectors);
                }

                var row = Vectors(rows.Values, _seen[i] * Units, UnitVectors);
                for (var v = 0; v < sums.Length; v++)
                {
                    sums[v] += row[v];
                }
            }

            if (_seenForAct == _seen.Count)
            {
                _actUnits.CopyTo(_restUnits, 0);
            }

            for (var unit = 0; unit < Units; unit++)
            {
                _actUnits[unit] = Math.Max(0, _actUnits[unit] + actBiases.Values[unit]) * _mask[unit];
                _restUnits[unit] = Math.Max(0, _restUnits[unit] + restBiases.Values[unit]) * _mask[unit];
            }
        }

        private void Score()
        {
            Array.Clear(_errors);
            var scores = Vectors(_errors, 0, OutputVectors);
            for (var unit = 0; unit < Units; unit++)
            {
                if (_actUnits[unit] <= 0 && _restUnits[unit] <= 0)
                {
                    continue;
                }

                var (act, rest) = (Vector256.Create(_actUnits[unit]), Vector256.Create(_restUnits[unit]));
                var weights = Vectors(outputs.Values, unit * Outputs, OutputVectors);
                for (var v = 0; v < OutputVectors; v++)
                {
                    scores[v] += (v < ActVectors ? act : rest) * weights[v];
                }
            }
        }

        // Takes from scores to how far each is from its label; zero where nothing is to be learned.
        private static void ToErrors(Span<float> scores, int label, float weight)
        {
            if (label == LabelledSentence.Unknown)
            {
                scores.Clear();
                return;
            }

            if (scores.Length == 1)
            {
                scores[0] = ((1 / (1 + MathF.Exp(-scores[0]))) - label) * weight;
                return;
            }

            var (most, sum) = (float.MinValue, 0f);
            foreach (var score in scores)
            {
                most = Math.Max(most, score);
            }

            for (var o = 0; o < scores.Length; o++)
            {
                sum += scores[o] = MathF.Exp(scores[o] - most);
            }

            for (var o = 0; o < scores.Length; o++)
            {
                scores[o] = ((scores[o] / sum) - (o == label ? 1 : 0)) * weight;
            }
        }

        private void Update()
        {
            var errors = Vectors(_errors, 0, OutputVectors);
            for (var unit = 0; unit < Units; unit++)
            {
                (_actGradients[unit], _restGradients[unit]) = (0, 0);
                if (_actUnits[unit] <= 0 && _restUnits[unit] <= 0)
                {
                    continue;
                }

                var weights = Vectors(outputs.Values, unit * Outputs, OutputVectors);
                var (act, rest) = (Vector256<float>.Zero, Vector256<float>.Zero);
                for (var v = 0; v < OutputVectors; v++)
                {
                    act += v < ActVectors ? weights[v] * errors[v] : Vector256<float>.Zero;
                    rest += v < ActVectors ? Vector256<float>.Zero : weights[v] * errors[v];
                }

                _actGradients[unit] = _actUnits[unit] > 0 ? Vector256.Sum(act) * _mask[unit] : 0;
                _restGradients[unit] = _restUnits[unit] > 0 ? Vector256.Sum(rest) * _mask[unit] : 0;
                outputs.Move(unit * Outputs, errors[..ActVectors], Vector256.Create(_actUnits[unit]), OutputPull, settings.Rate);
                outputs.Move((unit * Outputs) + MeaningOutputs.Rest, errors[ActVectors..], Vector256.Create(_restUnits[unit]), OutputPull, settings.Rate);
            }

            var ofAct = Vectors(_actGradients, 0, UnitVectors);
            var ofRest = Vectors(_restGradients, 0, UnitVectors);
            actBiases.Move(0, ofAct, Vector256<float>.One, 0, settings.Rate);
            restBiases.Move(0, ofRest, Vector256<float>.One, 0, settings.Rate);

            // What both decisions saw learns from both.
            for (var v = 0; v < UnitVectors; v++)
            {
                ofAct[v] += ofRest[v];
            }

            for (var i = 0; i < _seen.Count; i++)
            {
                rows.Move(_seen[i] * Units, i < _seenForAct ? ofAct : ofRest, Vector256<float>.One, pull[_seen[i]], settings.Rate);
            }
        }
    }
}
