namespace ReviewLint.Meaning.Words;

/// <summary>A node of the compiled trie: its stretches of the edge and output tables, and the node behind a gap (-1 for none).</summary>
internal readonly record struct PhraseNode(int FirstEdge, int EdgeCount, int FirstGeneric, int GenericCount, int FirstOutput, int OutputCount, int Gap);

/// <summary>One way on: a word (by symbol) or a kind of token, with a test.</summary>
internal readonly record struct PhraseEdge(int Symbol, WordSource Source, ElementKind Kind, int Test, int Child);

/// <summary>A phrase that ends at a node.</summary>
internal readonly record struct PhraseOutput(int Id, bool AtEnd);
