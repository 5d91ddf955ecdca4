using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Reading;

/// <summary>
/// Divides an English sentence into clauses in one pass from left to right: a mark, a conjunction or a relative word opens a stretch, a stretch without a verb
/// joins its neighbour, and a second finite verb with a subject of its own opens a complement ("I think | you should") or closes a bare relative ("the tests | you wrote | are").
/// </summary>
internal static class EnglishClauseReader
{
    public static void Read(SentenceReading reading)
    {
        var state = new State(reading);
        for (var i = reading.First; i < reading.Count; i++)
        {
            i = state.Step(i);
        }

        state.Close(reading.Count);
        ChooseMain(reading);
    }

    private static void ChooseMain(SentenceReading reading)
    {
        for (var i = 0; i < reading.Clauses.Count; i++)
        {
            if (reading.Clauses[i].IsMain && reading.Clauses[i].HasVerb)
            {
                reading.Main = reading.Clauses[i];
                reading.MainIndex = i;
                return;
            }
        }
    }

    private ref struct State(SentenceReading reading)
    {
        private readonly SentenceReading _reading = reading;
        private Clause _clause = New(reading.First, ClauseLink.Main);
        private bool _afterPreposition;
        private int _firstNominal = -1;
        private SubjectKind _firstSubject;
        private bool _hadMain;

        private static Clause New(int first, ClauseLink link) => new() { First = first, Link = link, Verb = -1, VerbStart = -1, SubjectToken = -1 };

        public int Step(int i)
        {
            ref readonly var token = ref _reading.At(i);
            var word = token.Norm;
            if (token.Is(TokenFlags.Quoted))
            {
                Nominal(i, SubjectKind.Thing);
                return i;
            }

            if (SentenceEdges.IsMark(token))
            {
                if (EnglishWords.IsClauseMark(word) || SentenceEdges.IsBarrier(token))
                {
                    Mark(i);
                }

                return i;
            }

            if (Boundary(i, token))
            {
                return i;
            }

            if (word == "come" && i > _reading.First && _reading[i - 1].Norm == "how" && i - 1 == _reading.QuestionWord)
            {
                // "How come you were …": no verb of its own.
                return i;
            }

            var end = ReadVerbGroup(i);
            if (end > i)
            {
                return end - 1;
            }

            Nominals(i, token);
            return i;
        }

        public void Close(int end)
        {
            if (_clause.First >= end && !_clause.HasVerb)
            {
                return;
            }

            _clause.End = end;
            if (!_clause.HasVerb && _reading.Clauses.Count > 0)
            {
                // A stretch without a verb belongs to what stands before it.
                var last = _reading.Clauses[^1];
                last.End = end;
                _reading.Clauses[^1] = last;
                return;
            }

            _hadMain |= _clause.IsMain && _clause.HasVerb;
            _reading.Clauses.Add(_clause);
        }

        private void Mark(int i)
        {
            _afterPreposition = false;
            if (_clause.HasVerb)
            {
                Open(i + 1, _hadMain || _clause.IsMain ? ClauseLink.Coordinate : ClauseLink.Main);
            }
            else if (_reading[i].Norm == "," && _clause.IsMain && i + 1 < _reading.Count && _reading[i + 1].Has(Features.Imperative))
            {
                // "Next time, send it", "Aino, send it": what stands before the order is not its subject.
                _clause = New(i + 1, _clause.Link);
                _firstNominal = -1;
                _firstSubject = SubjectKind.None;
            }
            else if (_reading[i].Norm is ":" or ";" or ")" or "." or "!" or "?" or "…")
            {
                _clause.SubjectToken = -1;
                _clause.Subject = SubjectKind.None;
                _firstNominal = -1;
            }
        }

        private void Open(int first, ClauseLink link)
        {
            Close(first);
            _clause = New(first, link);
            _afterPreposition = false;
            _firstNominal = -1;
            _firstSubject = SubjectKind.None;
        }

        private bool Boundary(int i, in Token token)
        {
            var word = token.Norm;
            if (EnglishWords.IsCoordinator(word) && (token.UPos is UPos.CCONJ || word is "but" or "or" or "and"))
            {
                if (_clause.HasVerb && StartsClause(i + 1))
                {
                    Open(i + 1, _clause.IsMain ? ClauseLink.Coordinate : _clause.Link);
                }

                return true;
            }

            if (word == "so" && _clause.HasVerb && i + 1 < _reading.Count && (_reading[i + 1].Norm == "that" || StartsClause(i + 1)) && token.UPos != UPos.ADJ)
            {
                Open(i + 1, ClauseLink.Purpose);
                return true;
            }

            if (word == "that" && token.UPos is UPos.SCONJ or UPos.PRON && _clause.HasVerb && (token.UPos == UPos.SCONJ || i > 0 && _reading[i - 1].UPos is UPos.NOUN or UPos.PROPN))
            {
                Open(i + 1, token.UPos == UPos.SCONJ ? ClauseLink.Complement : ClauseLink.Relative);
                return true;
            }

            // "However you split it, we …", but "However, we …".
            if (i == _reading.First && EnglishWords.IsFreeRelative(word) && StartsClause(i + 1))
            {
                Open(i + 1, ClauseLink.Condition);
                return true;
            }

            if (!EnglishWords.TryGetSubordinator(word, out var link))
            {
                if (word == "as" && token.UPos == UPos.SCONJ && _clause.HasVerb && StartsClause(i + 1))
                {
                    Open(i + 1, ClauseLink.Reason);
                    return true;
                }

                return false;
            }

            if (EnglishWords.IsQuestionWord(word) && i == _reading.QuestionWord)
            {
                return false;
            }

            if (word is "since" or "after" or "before" or "until" or "till" or "once" && !StartsClause(i + 1))
            {
                return false;
            }

            if (_clause.HasVerb || _clause.First >= i || link is ClauseLink.Condition or ClauseLink.Reason)
            {
                Open(i + 1, link);
            }
            else if (_firstNominal >= 0)
            {
                // "The person who wrote …": the main clause waits for its verb behind the relative one.
                OpenInside(i + 1, link);
            }
            else
            {
                Open(i + 1, link);
            }

            return true;
        }

        private void OpenInside(int first, ClauseLink link)
        {
            var outer = _clause;
            _clause = New(first, link);
            _waiting = outer;
            _hasWaiting = true;
            _afterPreposition = false;
        }

        private Clause _waiting;
        private bool _hasWaiting;

        // Whether a subject and a finite verb, or an order, follow soon: else the conjunction joins words.
        private readonly bool StartsClause(int from)
        {
            var seenNominal = false;
            for (var i = from; i < _reading.Count && i < from + 7; i++)
            {
                ref readonly var token = ref _reading.At(i);
                if (SentenceEdges.IsMark(token) && EnglishWords.IsClauseMark(token.Norm))
                {
                    return false;
                }

                if (IsFinite(i))
                {
                    return true;
                }

                if (token.UPos == UPos.VERB && !seenNominal && !token.Has(Features.Gerund) && !token.Has(Features.Participle))
                {
                    return true;
                }

                seenNominal |= token.UPos is UPos.NOUN or UPos.PRON or UPos.PROPN;
            }

            return false;
        }

        private readonly bool IsFinite(int i)
        {
            ref readonly var token = ref _reading.At(i);
            var word = token.Norm;
            if (IsMonth(i))
            {
                return false;
            }

            if (IsVerbOfPronoun(i))
            {
                return true;
            }

            if (token.UPos is UPos.NOUN or UPos.ADJ or UPos.PROPN && !(EnglishWords.ModalOf(word) != ModalKind.None && token.UPos != UPos.NOUN))
            {
                return false;
            }

            if (EnglishWords.ModalOf(word) != ModalKind.None || word is "is" or "are" or "was" or "were" or "am" or "'m" or "'re" or "has" or "had" or "does" or "did" or "'ve")
            {
                return true;
            }

            if (word is "'s" or "'d")
            {
                return token.UPos is UPos.AUX or UPos.VERB;
            }

            if (word is "got" && i + 1 < _reading.Count && _reading[i + 1].Norm is "ta")
            {
                return true;
            }

            return (token.UPos is UPos.VERB or UPos.AUX) && !token.Has(Features.Infinitive) && !token.Has(Features.Gerund) && !token.Has(Features.Participle)
                && (token.Has(Features.Finite) || token.Has(Features.Past) || token.Has(Features.Present) || token.Has(Features.Imperative) || token.Features.IsNone)
                && !(i > 0 && _reading[i - 1].Norm == "to");
        }

        // "On 20 May you led": beside a number it is no modal.
        private readonly bool IsMonth(int i) =>
            _reading[i].Norm == "may" && ((i > 0 && IsNumber(_reading[i - 1])) || (i + 1 < _reading.Count && IsNumber(_reading[i + 1])));

        private static bool IsNumber(in Token token) => token.Norm.Length > 0 && char.IsAsciiDigit(token.Norm[0]);

        // "You shadow Liisa", "We pair on Fridays": the word between a subject pronoun that opens the sentence and an object is its verb, whatever the tagger took it for.
        private readonly bool IsVerbOfPronoun(int i)
        {
            ref readonly var token = ref _reading.At(i);
            return i == _reading.First + 1 && i + 1 < _reading.Count && token.UPos is UPos.VERB or UPos.NOUN or UPos.ADJ or UPos.PROPN && token.Norm == token.Lemma && _reading[i - 1].Norm is "you" or "we" or "i"
                && (token.UPos == UPos.VERB || _reading[i + 1].UPos is UPos.DET or UPos.PROPN or UPos.PRON or UPos.ADP);
        }

        private int ReadVerbGroup(int i)
        {
            if (!IsFinite(i) && !IsOrderVerb(i))
            {
                return i;
            }

            if (_clause.HasVerb)
            {
                if (_clause.SubjectToken > _clause.Verb || _pendingSubject > _clause.Verb)
                {
                    var subject = _pendingSubject;
                    var kind = _pendingKind;
                    Open(subject, ClauseLink.Complement);
                    (_clause.SubjectToken, _clause.Subject) = (subject, kind);
                }
                else if (_hasWaiting)
                {
                    Close(i);
                    _clause = _waiting;
                    _hasWaiting = false;
                }
                else if (_firstNominal >= 0 && _firstNominal < _clause.SubjectToken && _clause.IsMain && _clause.SubjectToken < _clause.VerbStart)
                {
                    // "the tests you wrote are": the first group was a bare relative clause.
                    var (first, nominal, kind, link) = (_clause.First, _firstNominal, _firstSubject, _clause.Link);
                    _clause.Link = ClauseLink.Relative;
                    _clause.First = _clause.SubjectToken;
                    Close(i);
                    _clause = New(first, link);
                    (_clause.SubjectToken, _clause.Subject) = (nominal, kind);
                }
                else if (_reading[i].Norm is "'s" or "'d" || !IsStrongFinite(i))
                {
                    return i;
                }
                else
                {
                    Open(i, _clause.IsMain ? ClauseLink.Coordinate : _clause.Link);
                }
            }

            _clause.VerbStart = i;
            return EnglishVerbGroup.Read(_reading, i, ref _clause);
        }

        private readonly bool IsStrongFinite(int i) =>
            EnglishWords.ModalOf(_reading[i].Norm) != ModalKind.None || _reading[i].Norm is "is" or "are" or "was" or "were" or "has" or "had" or "does" or "did" || _reading[i].Has(Features.Past);

        // Words known to lead into an order, from the first of a clause: a sentence of nothing else is walked over once, not once a word.
        private (int First, int End) _leads;

        // A base form at the start of a main clause with no subject before it.
        private bool IsOrderVerb(int i)
        {
            if (_clause.HasVerb || _clause.SubjectToken >= 0 || _firstNominal >= 0 || !_clause.IsMain)
            {
                return false;
            }

            for (var j = _leads.First == _clause.First ? _leads.End : _clause.First; j < i; j++)
            {
                var before = _reading[j].Norm;
                if (!EnglishWords.IsImperativeLead(before) && !SentenceEdges.IsMark(_reading[j]) && !EnglishWords.IsNegation(before) && before is not ("do" or "let" or "'s" or "lets"))
                {
                    return false;
                }
            }

            _leads = (_clause.First, i);
            return EnglishVerbGroup.IsOrder(_reading, i);
        }

        private int _pendingSubject = -1;
        private SubjectKind _pendingKind;

        private void Nominals(int i, in Token token)
        {
            var pronoun = EnglishWords.PronounOf(token.Norm);
            if (token.UPos is UPos.ADP || (token.Norm == "to" && token.UPos != UPos.ADV))
            {
                _afterPreposition = true;
                return;
            }

            if (pronoun != SubjectKind.None && token.UPos is not UPos.DET and not UPos.SCONJ)
            {
                if (pronoun == SubjectKind.Dummy && token.UPos is UPos.ADV)
                {
                    return;
                }

                Nominal(i, Resolve(pronoun, token));
            }
            else if (token.UPos is UPos.NOUN or UPos.PROPN || token.Is(TokenFlags.Opaque) || (token.UPos is UPos.PRON or UPos.NUM && !IsModifier(i)))
            {
                Nominal(i, KindOfNoun(i, token));
            }
        }

        private readonly bool IsModifier(int i) =>
            _reading[i].Norm is "my" or "your" or "our" or "their" or "his" or "her" or "its" || (i + 1 < _reading.Count && _reading[i + 1].UPos is UPos.NOUN or UPos.ADJ or UPos.PROPN);

        private void Nominal(int i, SubjectKind kind)
        {
            // The head of a noun phrase is its last noun: "the test coverage".
            var continues = i > 0 && _reading[i - 1].UPos is UPos.NOUN or UPos.PROPN && !SentenceEdges.IsMark(_reading[i - 1]);
            if (_afterPreposition)
            {
                _afterPreposition = i + 1 < _reading.Count && _reading[i + 1].UPos is UPos.NOUN or UPos.PROPN or UPos.NUM or UPos.PART;
                return;
            }

            if (_clause.HasVerb)
            {
                (_pendingSubject, _pendingKind) = (i, kind);
                return;
            }

            if (_firstNominal < 0 || (continues && _clause.SubjectToken == i - 1 && _firstNominal == i - 1))
            {
                (_firstNominal, _firstSubject) = (i, kind);
            }

            (_clause.SubjectToken, _clause.Subject) = (i, kind);
        }

        private readonly SubjectKind Resolve(SubjectKind pronoun, in Token token) =>
            pronoun == SubjectKind.Person && token.Norm is "he" or "she" && _reading.Context.Kind == Documents.ReviewKind.PerformanceReview ? SubjectKind.You : pronoun;

        private readonly SubjectKind KindOfNoun(int i, in Token token)
        {
            if (token.UPos == UPos.PROPN || char.IsAsciiLetterUpper(FirstLetter(token)))
            {
                if (_reading.Context.IsReceiver(token.Norm))
                {
                    return SubjectKind.You;
                }

                if (_reading.Context.IsReviewer(token.Norm))
                {
                    return SubjectKind.I;
                }
            }

            return token.Lemma switch
            {
                "team" when i > 0 && _reading[i - 1].Norm is "the" or "our" or "whole" => SubjectKind.We,
                "party" when i > 0 && _reading[i - 1].Norm is "the" or "both" => SubjectKind.We,
                "undersigned" => SubjectKind.I,
                "people" or "everyone" or "everybody" or "somebody" => SubjectKind.Generic,
                _ => token.UPos == UPos.PROPN && !token.Is(TokenFlags.Opaque) ? SubjectKind.Person : SubjectKind.Thing,
            };
        }

        private static char FirstLetter(in Token token) => token.Lemma.Length > 0 ? token.Lemma[0] : ' ';
    }
}
