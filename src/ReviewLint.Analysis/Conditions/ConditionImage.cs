using System.Buffers.Binary;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Conditions;

/// <summary>
/// The conditions of a program compiled ahead, read where they lie. The bytes: how many there are, where each begins (32 bits each), then the conditions
/// (<see cref="ConditionFormat"/>). A condition is made when a document first asks for it: most rules of a run look for nothing in it.
/// </summary>
internal sealed class ConditionImage
{
    public const string Section = "program";

    private readonly CompiledSections _sections;
    private readonly ConditionNode?[] _nodes;

    public ConditionImage(CompiledSections sections)
    {
        _sections = sections;
        _nodes = new ConditionNode?[BinaryPrimitives.ReadInt32LittleEndian(sections.Find(Section))];
    }

    public int Count => _nodes.Length;

    /// <summary>The place of a condition. Two threads that ask at once may get two objects for one place, which are the same for all that asks.</summary>
    public ConditionNode Node(int index) => _nodes[index] ??= new ConditionNode(index, this);

    /// <summary>Makes the condition of a place, and the places of its operands.</summary>
    public Condition Read(int index, out ConditionNode[] operands)
    {
        var bytes = _sections.Find(Section);
        var reader = new ImageReader(bytes, BinaryPrimitives.ReadInt32LittleEndian(bytes[((index + 1) * sizeof(int))..]));
        var kind = reader.Enum<ConditionKind>();
        var level = reader.Enum<UnitLevel>();
        var count = reader.Number();
        operands = count == 0 ? [] : new ConditionNode[count];
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] = Node(reader.Number());
        }

        return ConditionFormat.Read(ref reader, kind, level);
    }

    public static byte[] Write(IReadOnlyList<ConditionNode> nodes)
    {
        var (table, conditions) = (new ImageWriter(), new ImageWriter());
        table.Word(nodes.Count);
        foreach (var node in nodes)
        {
            table.Word(((nodes.Count + 1) * sizeof(int)) + conditions.Length);
            ConditionFormat.Write(node, conditions);
        }

        table.Bytes(conditions.ToArray());
        return table.ToArray();
    }
}
