using ReviewLint.Language;
using ReviewLint.Training.Commands;

return args switch
{
    ["segment", var language] => SegmentCommand.Run(new LanguageTag(language)),
    ["train", "en" or "fi", ..] => TrainCommand.Run(args[1], CommandOptions.Parse(args.AsSpan(2))),
    ["boundaries", "en" or "fi", ..] => BoundariesCommand.Run(args[1], CommandOptions.Parse(args.AsSpan(2))),
    ["predicates", "en" or "fi", ..] => TrainCommand.RunPredicates(args[1], CommandOptions.Parse(args.AsSpan(2))),
    ["conjugate", ..] => ConjugateCommand.Run(args.AsSpan(1)),
    ["meaning", ..] => MeaningCommand.Run(args.AsSpan(1)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: segment LANGUAGE | train LANGUAGE [--treebanks DIR] [--own DIR] [--lexicon DIR] [--output DIR] [--passes N] [--shuffles N] [--full] [--errors] | boundaries LANGUAGE [--output DIR] | predicates LANGUAGE [--treebanks DIR] [--output DIR] | conjugate VERB... | meaning [--data DIR]... [--output FILE] [--full] [--measured DIR]...");
    return 2;
}
