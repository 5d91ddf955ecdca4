using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReviewLint.LanguageServer.Protocol;

/// <summary>All types that cross the wire; source-generated, so that nothing is looked up by reflection in the native program.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(HoverParams))]
[JsonSerializable(typeof(AnyParams))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(DocumentSymbol[]))]
[JsonSerializable(typeof(PublishedDiagnostic[]))]
[JsonSerializable(typeof(Registration[]))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
