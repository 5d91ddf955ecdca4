
namespace ReviewLint.Training.Tagging;

/// <summary>Averaged weights while they are learnt: an open-addressed table that grows.</summary>
internal sealed class TrainingWeights
{
    private ulong[] _keys = new ulong[1 << 22];
    private float[] _values = new float[1 << 22];
    private double[] _totals = new double[1 << 22];
    private int[] _stamps = new int[1 << 22];
    private int[] _changes = new int[1 << 22];

    public int Count { get; private set; }

    public float Find(ulong key)
    {
        var at = IndexOf(key);
        return _keys[at] == key ? _values[at] : 0;
    }

    public void Add(ulong key, float delta, int step)
    {
        var at = IndexOf(key);
        if (_keys[at] != key)
        {
            if (Count * 2 > _keys.Length)
            {
                Grow();
                at = IndexOf(key);
            }

            _keys[at] = key;
            Count++;
        }

        _totals[at] += (double)_values[at] * (step - _stamps[at]);
        _stamps[at] = step;
        _values[at] += delta;
        _changes[at]++;
    }

    /// <summary>The averaged weights that were changed at least twice.</summary>
    public IEnumerable<(ulong Key, double Weight)> Averages(int steps, int leastChanges)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0 && _changes[i] >= leastChanges)
            {
                yield return (_keys[i], (_totals[i] + ((double)_values[i] * (steps - _stamps[i]))) / steps);
            }
        }
    }

    private int IndexOf(ulong key)
    {
        var mask = _keys.Length - 1;
        var at = (int)(key >> 20) & mask;
        while (_keys[at] != 0 && _keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (keys, values, totals, stamps, changes) = (_keys, _values, _totals, _stamps, _changes);
        (_keys, _values, _totals, _stamps, _changes) = (new ulong[keys.Length * 2], new float[keys.Length * 2], new double[keys.Length * 2], new int[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var at = IndexOf(keys[i]);
                (_keys[at], _values[at], _totals[at], _stamps[at], _changes[at]) = (keys[i], values[i], totals[i], stamps[i], changes[i]);
            }
        }
    }
}
