using ReviewLint.Language;
using ReviewLint.Training.Commands;

return args switch
{
    ["segment", var language] => SegmentCommand.Run(new LanguageTag(language)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: segment LANGUAGE");
    return 2;
}
