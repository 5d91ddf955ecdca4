using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Precedence;

namespace ReviewLint.Analysis.Diagnostics;

/// <summary>
/// Roslyn's diagnostic of a finding and its further places, made when they are first asked for: of a file with a hundred thousand findings most are hidden or
/// taken over by others, and nobody asks for theirs. Equal when what it makes is.
/// </summary>
internal sealed class DeferredDiagnostic : IEquatable<DeferredDiagnostic>
{
    private readonly DiagnosticFactory? _factory;
    private readonly PendingDiagnostic? _pending;
    private Diagnostic? _value;
    private RelatedLocation[]? _related;

    /// <summary>One that is there already.</summary>
    public DeferredDiagnostic(Diagnostic value) => _value = value;

    /// <summary>One that a factory makes.</summary>
    public DeferredDiagnostic(DiagnosticFactory factory, PendingDiagnostic pending) => (_factory, _pending) = (factory, pending);

    /// <summary>The diagnostic. Two threads that ask at once may make two, which are equal.</summary>
    public Diagnostic Value => _value ??= _factory!.Describe(_pending!);

    /// <summary>The further places.</summary>
    public ImmutableArray<RelatedLocation> Related =>
        _pending is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(_related ??= ImmutableCollectionsMarshal.AsArray(_factory!.RelatedOf(_pending)));

    /// <summary>The rule's id.</summary>
    public string Id => _pending?.Rule.Id ?? Value.Id;

    /// <summary>Where it is, in the source.</summary>
    public TextSpan Span => _pending?.Span ?? (Value.Location.Kind == LocationKind.None ? default : Value.Location.SourceSpan);

    public bool Equals(DeferredDiagnostic? other) => other is not null && (ReferenceEquals(this, other) || (Value.Equals(other.Value) && Related.SequenceEqual(other.Related)));

    public override bool Equals(object? obj) => Equals(obj as DeferredDiagnostic);

    public override int GetHashCode() => Value.GetHashCode();
}
