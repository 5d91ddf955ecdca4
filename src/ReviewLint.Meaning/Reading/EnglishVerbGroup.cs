using ReviewLint.Language;

namespace ReviewLint.Meaning.Reading;

/// <summary>Reads one English verb group ("has not been", "could have told", "do not") from its first word.</summary>
internal static class EnglishVerbGroup
{
    private const int MaxWords = 12;

    /// <summary>Reads the group that begins at a token into the clause.</summary>
    /// <returns>Index after its last word.</returns>
    public static int Read(SentenceReading reading, int start, ref Clause clause)
    {
        var group = new Group { Start = start };
        clause.Imperative = clause.Subject == SubjectKind.None && clause.SubjectToken < 0 && clause.IsMain && IsOrder(reading, start);
        var i = start;
        for (; i < reading.Count && i < start + MaxWords; i++)
        {
            ref readonly var token = ref reading.At(i);
            if (!group.Take(reading, i, token, ref clause))
            {
                break;
            }
        }

        Finish(reading, group, ref clause);
        return Math.Max(start + 1, group.End);
    }

    /// <summary>Whether the word can open an order: a base form, by its tag or by the list of verbs that orders open with.</summary>
    public static bool IsOrder(SentenceReading reading, int i)
    {
        ref readonly var token = ref reading.At(i);
        if (token.Is(TokenFlags.Opaque) || token.Is(TokenFlags.Quoted))
        {
            return false;
        }

        if (token.Norm is "let" or "lets")
        {
            return true;
        }

        if (token.Norm == "do" && i + 1 < reading.Count && (EnglishWords.IsNegation(reading[i + 1].Norm) || reading[i + 1].UPos == UPos.VERB))
        {
            return true;
        }

        if (EnglishWords.IsDo(token.Norm) || EnglishWords.IsHave(token.Norm) || EnglishWords.IsBe(token.Norm))
        {
            // "Be specific", "Have a look", but not "Do you", "Have we", "Is it".
            return token.Norm is "be" or "have" && i + 1 < reading.Count && reading[i + 1].UPos is UPos.ADJ or UPos.DET or UPos.ADV or UPos.VERB && !reading.EndsInQuestionMark;
        }

        if (EnglishWords.IsDroppedIVerb(token.Norm) || EnglishWords.ModalOf(token.Norm) != ModalKind.None)
        {
            return false;
        }

        if (token.UPos is UPos.VERB or UPos.AUX)
        {
            // Third person forms drop their subject ("Looks good"); an order is a base form.
            return (token.Has(Features.Imperative) || token.Has(Features.Infinitive) || (token.Norm == token.Lemma && !token.Has(Features.Past) && !token.Has(Features.ThirdPerson)))
                && !(i > 0 && reading[i - 1].Norm == "to");
        }

        return token.UPos is not (UPos.PRON or UPos.DET or UPos.ADP or UPos.PUNCT) && reading.StartsAt(Lex.ImperativeVerbs, i) && IsFollowedByObject(reading, i + 1);
    }

    // "Name the constant" is an order, "Name is wrong" and "Test coverage" are not.
    private static bool IsFollowedByObject(SentenceReading reading, int i)
    {
        if (i >= reading.Count)
        {
            return false;
        }

        ref readonly var next = ref reading.At(i);
        if (!(next.Is(TokenFlags.Opaque) || next.UPos is UPos.DET or UPos.PRON or UPos.NUM || next.Norm is "everything" or "the" or "a" or "an" or "this" or "that" or "these" or "those" or "it" or "them" or "your" or "all" or "each" or "every" or "to" or "both"))
        {
            return false;
        }

        for (var j = i; j < reading.Count && j < i + 4; j++)
        {
            if (reading[j].Norm is "is" or "are" or "was" or "were")
            {
                return false;
            }
        }

        return true;
    }

    private static void Finish(SentenceReading reading, in Group group, ref Clause clause)
    {
        clause.Verb = group.Verb >= 0 ? group.Verb : group.LastAuxiliary;
        clause.Perfect = group.HasHave && group.HasParticiple && clause.Modal == ModalKind.None;
        clause.Passive = group.HasBe && group.HasParticiple && !group.ParticipleOfHave;
        clause.Copula = group.HasBe && group.Verb < 0 || (clause.Verb >= 0 && reading[clause.Verb].Lemma is "seem" or "look" or "feel" or "sound" or "become" or "appear" or "remain" or "stay" or "get");
        clause.Counterfactual = clause.Modal is ModalKind.Should or ModalKind.Could or ModalKind.Would or ModalKind.Might && group.HasHave && (group.HasParticiple || group.HasBe);
    }

    private struct Group
    {
        public int Start;
        public int End;
        public int Verb = -1;
        public int LastAuxiliary = -1;
        public bool HasHave;
        public bool HasBe;
        public bool HasParticiple;
        public bool ParticipleOfHave;
        private bool _subjectTaken;

        public Group()
        {
        }

        /// <summary>Takes a word into the group; false when the group ended before it.</summary>
        public bool Take(SentenceReading reading, int i, in Token token, ref Clause clause)
        {
            var word = token.Norm;
            if (Verb >= 0)
            {
                return false;
            }

            if (EnglishWords.IsNegation(word))
            {
                clause.Negated = true;
                End = i + 1;
                return true;
            }

            var modal = EnglishWords.ModalOf(word);
            if (word == "'d" && token.UPos == UPos.AUX)
            {
                modal = IsBetterToAct(reading, i + 1) ? ModalKind.Should : token.Lemma is "have" ? ModalKind.None : ModalKind.Would;
                HasHave |= modal == ModalKind.None;
                clause.Past |= modal == ModalKind.None;
            }
            else if (word == "had" && IsBetterToAct(reading, i + 1))
            {
                modal = ModalKind.Should;
            }

            if (word == "shall" && clause.Subject is not (SubjectKind.I or SubjectKind.We) && !reading.EndsInQuestionMark)
            {
                modal = ModalKind.Must;
            }

            if (modal != ModalKind.None && (i == Start || clause.Modal == ModalKind.None) && token.UPos is not UPos.NOUN)
            {
                clause.Modal = modal;
                return Auxiliary(i);
            }

            if (EnglishWords.IsDo(word) || EnglishWords.IsHave(word) || EnglishWords.IsBe(word) || (word == "'s" && token.UPos is UPos.AUX or UPos.VERB))
            {
                return TakeAuxiliary(reading, i, word, token, ref clause);
            }

            if (token.UPos is UPos.ADV or UPos.PART or UPos.INTJ && !(word == "to" && Verb < 0 && LastAuxiliary < 0))
            {
                // "has to", "is going to", "need to" go on behind the particle.
                return i > Start || token.UPos == UPos.ADV;
            }

            if (i == Start && word is "let" or "lets")
            {
                clause.Modal = i + 1 < reading.Count && reading[i + 1].Norm is "'s" or "us" || word == "lets" ? ModalKind.Lets : ModalKind.None;
                (Verb, End) = (i, i + 1);
                return clause.Modal == ModalKind.Lets;
            }

            if (token.UPos is UPos.VERB or UPos.AUX || (i == Start && token.UPos is not UPos.PRON))
            {
                return TakeVerb(reading, i, token, ref clause);
            }

            return TakeInvertedSubject(reading, i, ref clause);
        }

        private bool TakeAuxiliary(SentenceReading reading, int i, string word, in Token token, ref Clause clause)
        {
            if (EnglishWords.IsHave(word) || (word == "'s" && token.Lemma == "have"))
            {
                // "have to" is a modal; "have" with a noun is the verb itself.
                HasHave = true;
                clause.Past |= word == "had" && clause.Modal == ModalKind.None;
                if (NextWord(reading, i) == "to")
                {
                    clause.Modal = ModalKind.Must;
                }
            }
            else if (EnglishWords.IsDo(word))
            {
                clause.Past |= word == "did";
            }
            else
            {
                HasBe = true;
                clause.Past |= word is "was" or "were" && clause.Modal == ModalKind.None;
            }

            return Auxiliary(i);
        }

        private bool TakeVerb(SentenceReading reading, int i, in Token token, ref Clause clause)
        {
            var participle = token.Has(Features.Participle) || (LastAuxiliary >= 0 && (HasHave || HasBe) && token.Norm.EndsWith("ed", StringComparison.Ordinal));
            if (participle && !token.Norm.EndsWith("ing", StringComparison.Ordinal))
            {
                HasParticiple = true;
                ParticipleOfHave = HasHave && !HasBe;
            }

            if (LastAuxiliary < 0 && Verb < 0)
            {
                clause.Past |= token.Has(Features.Past) && !token.Has(Features.Participle);
            }

            // "You need to", "you have got to", "you gotta" (divided into "got" and "ta").
            if (clause.Modal == ModalKind.None && ((token.Lemma is "need" && NextWord(reading, i) == "to")
                || (token.Norm is "got" && (NextWord(reading, i) is "ta" || (HasHave && NextWord(reading, i) is "to")))))
            {
                clause.Modal = ModalKind.Must;
                clause.Past = false;
                (HasParticiple, ParticipleOfHave) = (false, false);
                LastAuxiliary = i;
                End = i + 1;
                return true;
            }

            if (token.Norm is "going" or "gonna" && HasBe && NextWord(reading, i) is "to" or "na" && clause.Modal == ModalKind.None)
            {
                clause.Modal = ModalKind.Will;
                LastAuxiliary = i;
                End = i + 1;
                return true;
            }

            (Verb, End) = (i, i + 1);
            return true;
        }

        // "Could you add", "did the job finish": the subject stands inside the group.
        private bool TakeInvertedSubject(SentenceReading reading, int i, ref Clause clause)
        {
            ref readonly var token = ref reading.At(i);
            if (LastAuxiliary < 0 || Verb >= 0 || clause.SubjectToken >= 0 && clause.SubjectToken < Start && reading.QuestionWord < 0)
            {
                return false;
            }

            if (token.UPos is UPos.DET or UPos.ADJ or UPos.NUM or UPos.CCONJ)
            {
                return true;
            }

            var nominal = token.UPos is UPos.PRON or UPos.NOUN or UPos.PROPN || token.Is(TokenFlags.Opaque);
            if (!nominal || _subjectTaken && reading[i - 1].UPos is not (UPos.NOUN or UPos.PROPN or UPos.DET or UPos.ADJ or UPos.PRON or UPos.CCONJ))
            {
                return false;
            }

            var kind = EnglishWords.PronounOf(token.Norm);
            kind = kind == SubjectKind.None
                ? reading.Context.IsReceiver(token.Norm) ? SubjectKind.You : token.UPos == UPos.PROPN ? SubjectKind.Person : SubjectKind.Thing
                : kind == SubjectKind.Person && reading.Context.Kind == Documents.ReviewKind.PerformanceReview ? SubjectKind.You : kind;
            if (!_subjectTaken || reading[i - 1].UPos is UPos.NOUN or UPos.DET or UPos.ADJ)
            {
                (clause.SubjectToken, clause.Subject) = (i, kind);
            }

            clause.Inverted = true;
            _subjectTaken = true;
            End = i + 1;
            return true;
        }

        private bool Auxiliary(int i)
        {
            LastAuxiliary = i;
            End = i + 1;
            return true;
        }

        // "You had better ask" tells to act; "they had better results" tells what was.
        private static bool IsBetterToAct(SentenceReading reading, int better)
        {
            if (better >= reading.Count || reading[better].Norm is not "better")
            {
                return false;
            }

            var next = better + 1;
            while (next < reading.Count && (EnglishWords.IsNegation(reading[next].Norm) || reading[next].UPos == UPos.ADV))
            {
                next++;
            }

            return next < reading.Count && reading[next].UPos is UPos.VERB or UPos.AUX && reading[next].Norm == reading[next].Lemma;
        }

        private static string? NextWord(SentenceReading reading, int i) => i + 1 < reading.Count ? reading[i + 1].Norm : null;
    }
}
