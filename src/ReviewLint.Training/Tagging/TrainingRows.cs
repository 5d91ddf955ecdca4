namespace ReviewLint.Training.Tagging;

/// <summary>
/// Averaged weights of the tagger while they are learnt: a growing row of parts for each feature. Each weight is three: one that all sentences share, and
/// one each for those of our conventions and of others (feature augmentation, Daumé III 2007); the average is of what ships, the first two.
/// </summary>
internal sealed class TrainingRows(int parts)
{
    private const int MostScanned = 48;

    private uint[] _keys = new uint[1 << 22];
    private int[] _numbers = new int[1 << 22];
    private Row[] _rows = new Row[1 << 20];
    private Weight[] _weights = new Weight[1 << 20];
    private History[] _history = new History[1 << 20];
    private readonly Dictionary<int, int[]> _places = [];
    private int _used;

    /// <summary>How many features are known.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a feature's row.</summary>
    public int Of(uint feature)
    {
        var mask = _keys.Length - 1;
        var at = (int)(feature * 0x9E3779B1U >> 7) & mask;
        while (_numbers[at] != 0)
        {
            if (_keys[at] == feature)
            {
                return _numbers[at] - 1;
            }

            at = (at + 1) & mask;
        }

        if (Count * 2 > _keys.Length)
        {
            Grow();
            return Of(feature);
        }

        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, _rows.Length * 2);
        }

        (_keys[at], _numbers[at]) = (feature, Count + 1);
        _rows[Count] = new Row { Feature = feature };
        return Count++;
    }

    /// <summary>Counts that a feature was met where there was something to learn.</summary>
    public void Notice(int row) => _rows[row].Met++;

    public int TimesMet(int row) => _rows[row].Met;

    /// <summary>Adds what a feature says of every part to the sums.</summary>
    public void AddTo(int row, int domain, float[] sums)
    {
        ref var r = ref _rows[row];
        foreach (ref var weight in _weights.AsSpan(r.Start, r.Count))
        {
            sums[weight.Part] += weight.Common + (domain == 0 ? weight.Own : weight.Other);
        }
    }

    /// <summary>What a feature says of one part.</summary>
    public float Find(int row, int part, int domain)
    {
        var place = PlaceOf(row, part);
        ref readonly var weight = ref _weights[place];
        return weight.Common + (domain == 0 ? weight.Own : weight.Other);
    }

    public void Add(int row, int part, float delta, int domain, bool augmented, int step)
    {
        // Finding a place can move the weights.
        var place = PlaceOf(row, part);
        ref var weight = ref _weights[place];
        ref var history = ref _history[place];
        history.Total += ((double)weight.Common + weight.Own) * (step - history.Stamp);
        history.Stamp = step;
        history.Changes++;
        weight.Common += delta;
        if (augmented)
        {
            (domain == 0 ? ref weight.Own : ref weight.Other) += delta;
        }
    }

    /// <summary>The averages of weights that were changed often enough, by feature; features that changed most come first.</summary>
    public IEnumerable<(uint Feature, List<(int Part, double Weight)> Weights)> Averages(int steps, int leastChanges)
    {
        var order = Enumerable.Range(0, Count).Select(i => (Row: i, Changes: Changes(i))).Where(r => r.Changes > 0).OrderByDescending(r => r.Changes).ThenBy(r => _rows[r.Row].Feature);
        foreach (var (row, _) in order)
        {
            var weights = new List<(int, double)>();
            for (var i = _rows[row].Start; i < _rows[row].Start + _rows[row].Count; i++)
            {
                var (weight, history) = (_weights[i], _history[i]);
                if (history.Changes >= leastChanges)
                {
                    weights.Add((weight.Part, (history.Total + (((double)weight.Common + weight.Own) * (steps - history.Stamp))) / steps));
                }
            }

            yield return (_rows[row].Feature, weights);
        }

        long Changes(int row)
        {
            long sum = 0;
            foreach (ref readonly var history in _history.AsSpan(_rows[row].Start, _rows[row].Count))
            {
                sum += history.Changes;
            }

            return sum;
        }
    }

    private int PlaceOf(int row, int part)
    {
        ref var r = ref _rows[row];
        if (r.Count > MostScanned)
        {
            // A long row is found into by a table.
            if (!_places.TryGetValue(row, out var places))
            {
                _places.Add(row, places = new int[parts]);
                for (var i = 0; i < r.Count; i++)
                {
                    places[_weights[r.Start + i].Part] = i + 1;
                }
            }

            if (places[part] == 0)
            {
                places[part] = r.Count + 1;
                return Append(ref r, part);
            }

            return r.Start + places[part] - 1;
        }

        for (var i = 0; i < r.Count; i++)
        {
            if (_weights[r.Start + i].Part == part)
            {
                return r.Start + i;
            }
        }

        return Append(ref r, part);
    }

    private int Append(ref Row row, int part)
    {
        if (row.Count == row.Room)
        {
            var room = Math.Max(4, row.Room * 2);
            if (_used + room > _weights.Length)
            {
                Array.Resize(ref _weights, _weights.Length * 2);
                Array.Resize(ref _history, _history.Length * 2);
            }

            _weights.AsSpan(row.Start, row.Count).CopyTo(_weights.AsSpan(_used));
            _history.AsSpan(row.Start, row.Count).CopyTo(_history.AsSpan(_used));
            (row.Start, row.Room) = (_used, room);
            _used += room;
        }

        _weights[row.Start + row.Count] = new Weight { Part = part };
        _history[row.Start + row.Count] = default;
        return row.Start + row.Count++;
    }

    private void Grow()
    {
        var size = _keys.Length * 2;
        (_keys, _numbers) = (new uint[size], new int[size]);
        for (var i = 0; i < Count; i++)
        {
            var at = (int)(_rows[i].Feature * 0x9E3779B1U >> 7) & (size - 1);
            while (_numbers[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }

            (_keys[at], _numbers[at]) = (_rows[i].Feature, i + 1);
        }
    }

    private struct Row
    {
        public uint Feature;
        public int Start;
        public int Count;
        public int Room;
        public int Met;
    }

    /// <summary>What scores need, kept apart from what only the average needs: the sums run over millions of them.</summary>
    private struct Weight
    {
        public int Part;
        public float Common;
        public float Own;
        public float Other;
    }

    private struct History
    {
        public double Total;
        public int Stamp;
        public int Changes;
    }
}
