using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Reading;

/// <summary>
/// Divides a Finnish sentence into clauses in one pass: marks, conjunctions and relative words divide, the finite verb's person gives the subject that Finnish
/// leaves unsaid, a genitive before a necessive verb (<c>sinun pitää</c>) gives who is bound, and a passive or a bare third person gives nobody.
/// </summary>
internal static class FinnishClauseReader
{
    public static void Read(SentenceReading reading)
    {
        var state = new State(reading);
        for (var i = reading.First; i < reading.Count; i++)
        {
            state.Step(i);
        }

        state.Close(reading.Count);
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
        private Pieces _pieces = new();
        private bool _hadMain;

        private static Clause New(int first, ClauseLink link) => new() { First = first, Link = link, Verb = -1, VerbStart = -1, SubjectToken = -1 };

        public void Step(int i)
        {
            ref readonly var token = ref _reading.At(i);
            if (token.Is(TokenFlags.Quoted))
            {
                return;
            }

            if (SentenceEdges.IsMark(token))
            {
                if (_pieces.HasFinite && token.Norm is "," or ";" or ":" or "–" or "—" or "(" or ")" or "-" or ".")
                {
                    Open(i + 1, _hadMain || _clause.IsMain ? ClauseLink.Coordinate : ClauseLink.Main);
                }

                return;
            }

            if (Boundary(i, token))
            {
                return;
            }

            if (IsFinite(i, out var person))
            {
                if (_pieces.HasFinite)
                {
                    Open(i, _clause.IsMain ? ClauseLink.Coordinate : _clause.Link);
                }

                _pieces.TakeFinite(_reading, i, person, ref _clause);
                return;
            }

            _pieces.TakeOther(_reading, i, token, ref _clause);
        }

        public void Close(int end)
        {
            _pieces.PromoteLonelyVerb(_reading, ref _clause);
            if (_clause.First >= end && !_pieces.HasFinite)
            {
                return;
            }

            _clause.End = end;
            if (_pieces.HasFinite)
            {
                _pieces.Finish(_reading, ref _clause);
            }
            else if (_reading.Clauses.Count > 0)
            {
                var last = _reading.Clauses[^1];
                last.End = end;
                _reading.Clauses[^1] = last;
                return;
            }

            _hadMain |= _clause.IsMain && _clause.HasVerb;
            _reading.Clauses.Add(_clause);
        }

        private void Open(int first, ClauseLink link)
        {
            Close(first);
            _clause = New(first, link);
            _pieces = new Pieces();
        }

        private bool Boundary(int i, in Token token)
        {
            var word = token.Norm;
            if (FinnishWords.IsCoordinator(word) && token.UPos is not UPos.VERB && !(word == "eikä" && token.UPos == UPos.AUX))
            {
                if (_pieces.HasFinite && HasFiniteAhead(i + 1))
                {
                    Open(i + 1, _clause.IsMain ? ClauseLink.Coordinate : _clause.Link);
                }

                return word is not ("eikä" or "sekä");
            }

            if (FinnishWords.TryGetConjunction(word, out var link) && token.UPos is not (UPos.VERB or UPos.AUX) && !(word == "sillä" && token.UPos is UPos.PRON or UPos.DET) && i != _reading.QuestionWord)
            {
                Open(i + 1, link);
                return true;
            }

            if (FinnishWords.IsRelative(token) && (_pieces.HasFinite || i > _reading.First))
            {
                Open(i, ClauseLink.Relative);
                return false;
            }

            if (_pieces.HasFinite && FinnishWords.IsQuestionWord(token) && i != _reading.QuestionWord && token.UPos is not UPos.NOUN)
            {
                Open(i, ClauseLink.Complement);
            }

            return false;
        }

        private readonly bool HasFiniteAhead(int from)
        {
            for (var i = from; i < _reading.Count && i < from + 10; i++)
            {
                ref readonly var token = ref _reading.At(i);
                if (SentenceEdges.IsMark(token) && token.Norm is "," or ";" or ":" or ".")
                {
                    return false;
                }

                if (IsFinite(i, out _))
                {
                    return true;
                }
            }

            return false;
        }

        private readonly bool IsFinite(int i, out SubjectKind person)
        {
            ref readonly var token = ref _reading.At(i);
            person = FinnishWords.NegativePersonOf(token.Norm);
            if (i == _reading.First && _reading.StartsAt(Lex.ImperativeVerbs, i) && token.UPos is UPos.NOUN or UPos.ADV or UPos.ADJ or UPos.PROPN or UPos.X && !_reading.EndsInQuestionMark && !FollowedByVerb(i))
            {
                return true;
            }

            if (person != SubjectKind.None && token.UPos is not (UPos.CCONJ or UPos.SCONJ) || FinnishWords.IsNegativeImperative(token.Norm))
            {
                return true;
            }

            if (token.UPos is not (UPos.VERB or UPos.AUX) || token.Is(TokenFlags.Opaque) || token.Has(Features.Connegative) || token.Has(Features.Participle) || token.Has(Features.Infinitive))
            {
                return false;
            }

            var finite = token.Has(Features.Finite) || token.Has(Features.FirstPerson) || token.Has(Features.SecondPerson) || token.Has(Features.ThirdPerson)
                || token.Has(Features.Imperative) || token.Has(Features.Conditional) || token.Has(Features.Past) || token.Has(Features.Present);
            person = PersonOf(token);
            return finite;
        }

        // A word that the list knows as an order and the tagger as a noun is a noun when a finite verb follows in its clause.
        private readonly bool FollowedByVerb(int from)
        {
            for (var i = from + 1; i < _reading.Count && !SentenceEdges.IsMark(_reading[i]); i++)
            {
                if (_reading[i].UPos is UPos.VERB or UPos.AUX && _reading[i].Has(Features.Finite))
                {
                    return !FinnishWords.IsCoordinator(_reading[i - 1].Norm);
                }
            }

            return false;
        }

        private static SubjectKind PersonOf(in Token token)
        {
            if (token.Has(Features.Passive))
            {
                return SubjectKind.None;
            }

            if (token.Has(Features.FirstPerson))
            {
                return token.Has(Features.Plural) ? SubjectKind.We : SubjectKind.I;
            }

            return token.Has(Features.SecondPerson) ? SubjectKind.You : SubjectKind.Thing;
        }
    }

    /// <summary>What was met of the clause's verb so far.</summary>
    private struct Pieces
    {
        private int _negative = -1;
        private int _finite = -1;
        private int _be = -1;
        private int _participle = -1;
        private int _infinitive = -1;
        private int _necessary = -1;
        private int _nominative = -1;
        private int _passiveParticiple = -1;
        private SubjectKind _nominativeKind;
        private SubjectKind _genitiveKind;
        private int _genitive = -1;
        private SubjectKind _person;

        public Pieces()
        {
        }

        public readonly bool HasFinite => _finite >= 0 || _negative >= 0;

        public void TakeFinite(SentenceReading reading, int i, SubjectKind person, ref Clause clause)
        {
            ref readonly var token = ref reading.At(i);
            _person = person;
            if (FinnishWords.NegativePersonOf(token.Norm) != SubjectKind.None || FinnishWords.IsNegativeImperative(token.Norm))
            {
                _negative = i;
                clause.Negated = true;
                clause.Imperative = FinnishWords.IsNegativeImperative(token.Norm);
            }
            else
            {
                _finite = i;
                TakeForms(token, ref clause);

                // "organisoit" is the present and the past; of a person's period it tells what was.
                clause.Past |= token.Has(Features.SecondPerson) && token.Norm.Length > 5 && (token.Norm.EndsWith("oit", StringComparison.Ordinal) || token.Norm.EndsWith("öit", StringComparison.Ordinal))
                    && reading.Context.Kind == Documents.ReviewKind.PerformanceReview && !token.Has(Features.Conditional);
                clause.Imperative = (token.Has(Features.Imperative) && !token.Has(Features.ThirdPerson)) || IsListedOrder(reading, i, token);
                _be = token.Lemma == "olla" ? i : _be;
            }

            clause.VerbStart = i;
            clause.Inverted = token.Has(Features.ClauseClitic);
        }

        // "Lisää testi" is also "adds": at the very start, without a subject, it is an order.
        private static bool IsListedOrder(SentenceReading reading, int i, in Token token) =>
            i == reading.First && reading.StartsAt(Lex.ImperativeVerbs, i) && !reading.EndsInQuestionMark && (token.Has(Features.ThirdPerson) || token.Has(Features.Connegative) || token.UPos is not (UPos.VERB or UPos.AUX));

        public void TakeOther(SentenceReading reading, int i, in Token token, ref Clause clause)
        {
            if (token.UPos is UPos.VERB or UPos.AUX && !token.Is(TokenFlags.Opaque))
            {
                TakeNonFinite(i, token, ref clause);
                return;
            }

            if (_be >= 0 && IsNecessiveForm(token.Norm))
            {
                _passiveParticiple = i;
                return;
            }

            if (token.Lemma is "syytä" or "syy" or "pakko" or "tarpeen" or "tarve" or "hyvä" or "parempi" or "tärkeä" or "paras" && _be >= 0)
            {
                _necessary = i;
            }

            if (FinnishWords.GenitiveOf(token.Norm) is var genitive and not SubjectKind.None)
            {
                if (_genitive < 0)
                {
                    (_genitive, _genitiveKind) = (i, genitive);
                }

                return;
            }

            TakeNominal(reading, i, token);
        }

        private void TakeNominal(SentenceReading reading, int i, in Token token)
        {
            if (token.UPos is not (UPos.NOUN or UPos.PROPN or UPos.PRON or UPos.NUM) && !token.Is(TokenFlags.Opaque))
            {
                return;
            }

            var pronoun = token.UPos is UPos.PRON or UPos.DET ? FinnishWords.PronounOf(token) : SubjectKind.None;
            var subjectCase = token.Has(Features.Nominative) || token.Is(TokenFlags.Opaque) || token.Features.IsNone;
            if (subjectCase && _nominative < 0)
            {
                _nominative = i;
                _nominativeKind = pronoun != SubjectKind.None ? pronoun : KindOfNoun(reading, token);
                if (token.Norm == "hän" && reading.Context.Kind == Documents.ReviewKind.PerformanceReview)
                {
                    _nominativeKind = SubjectKind.You;
                }
            }
            else if (token.Norm is "sinulla" or "sulla" or "teillä" && _nominative < 0)
            {
                (_nominative, _nominativeKind) = (i, SubjectKind.You);
            }
            else if (token.Norm is "minulla" or "mulla" && _nominative < 0)
            {
                (_nominative, _nominativeKind) = (i, SubjectKind.I);
            }
            else if (token.Norm is "meillä" && _nominative < 0)
            {
                (_nominative, _nominativeKind) = (i, SubjectKind.We);
            }
            else if (token.Has(Features.Genitive) && token.UPos is UPos.PROPN or UPos.NOUN && _genitive < 0 && HasFinite is false)
            {
                (_genitive, _genitiveKind) = (i, KindOfNoun(reading, token));
            }
        }

        // "palauttaa" is an infinitive to the tagger and a finite verb where nothing else is one; "Huudat" is a name to it.
        public void PromoteLonelyVerb(SentenceReading reading, ref Clause clause)
        {
            if (HasFinite)
            {
                return;
            }

            if (_infinitive >= 0 && _nominative >= 0 && _nominative < _infinitive)
            {
                (_finite, _person, clause.VerbStart) = (_infinitive, SubjectKind.Thing, _infinitive);
                _infinitive = -1;
            }
            else if (clause.First == reading.First && _nominative == reading.First && IsSecondPersonForm(reading[_nominative]) && reading.Last > reading.First)
            {
                (_finite, _person, clause.VerbStart) = (_nominative, SubjectKind.You, _nominative);
                clause.Past = reading[_nominative].Norm.EndsWith("it", StringComparison.Ordinal);
                _nominative = -1;
            }
        }

        private static bool IsSecondPersonForm(in Token token) =>
            token.Norm.Length > 3 && token.Norm[^1] == 't' && token.Norm[^2] is 'a' or 'ä' or 'i' or 'e' or 'o' or 'u' or 'y' or 'ö' && token.UPos is UPos.PROPN or UPos.NOUN or UPos.ADJ && (token.Has(Features.Plural) || token.UPos == UPos.PROPN);

        public readonly void Finish(SentenceReading reading, ref Clause clause)
        {
            var head = _finite >= 0 ? _finite : _negative;
            var lemma = reading[head].Lemma;
            clause.Modal = FinnishWords.ModalOf(lemma, reading[head].Has(Features.Conditional));
            var content = _participle >= 0 ? _participle : _infinitive >= 0 && (clause.Modal != ModalKind.None || lemma is "tulla" or "olla" or "haluta" or "aikoa") ? _infinitive : head;
            if (clause.Modal == ModalKind.None)
            {
                var bound = (lemma == "tulla" && _infinitive >= 0 && reading[_infinitive].Has(Features.FirstInfinitive) && _person is SubjectKind.Thing)
                    || (lemma == "olla" && _passiveParticiple >= 0 && (_person is SubjectKind.Thing or SubjectKind.None))
                    || (_necessary >= 0 && (_infinitive >= 0 || reading[_necessary].Lemma is not ("hyvä" or "parempi" or "tärkeä")));
                if (bound)
                {
                    clause.Modal = reading[head].Has(Features.Conditional) ? ModalKind.Should : ModalKind.Must;
                }
                else if (lemma == "tulla" && _infinitive >= 0)
                {
                    clause.Modal = ModalKind.Will;
                }
                else if (reading[head].Has(Features.Conditional))
                {
                    clause.Modal = ModalKind.Would;
                }
            }

            clause.Verb = content;
            clause.Copula = lemma == "olla" && content == head || lemma is "vaikuttaa" or "näyttää" or "tuntua";
            clause.Perfect = _be >= 0 && _participle >= 0;
            clause.Counterfactual = clause.Perfect && reading[_be].Has(Features.Conditional);
            FinishSubject(reading, lemma, ref clause);
        }

        private readonly void FinishSubject(SentenceReading reading, string lemma, ref Clause clause)
        {
            var necessive = clause.Modal is ModalKind.Must or ModalKind.Should || lemma == "kannattaa";
            if (clause.Imperative)
            {
                clause.Subject = SubjectKind.None;
                return;
            }

            if (necessive && _genitive >= 0 && (_person is SubjectKind.Thing or SubjectKind.None))
            {
                (clause.Subject, clause.SubjectToken) = (_genitiveKind, _genitive);
                return;
            }

            if (_person is SubjectKind.I or SubjectKind.You or SubjectKind.We)
            {
                clause.Subject = _person;
                clause.SubjectToken = _nominative >= 0 && _nominativeKind == _person ? _nominative : -1;
                return;
            }

            if (clause.Passive && _nominativeKind == SubjectKind.We)
            {
                (clause.Subject, clause.SubjectToken) = (SubjectKind.We, _nominative);
                return;
            }

            if (!clause.Passive && _nominative >= 0 && !(necessive && lemma != "olla"))
            {
                (clause.Subject, clause.SubjectToken) = (_nominativeKind, _nominative);
                return;
            }

            clause.Subject = SubjectKind.None;
        }

        private void TakeNonFinite(int i, in Token token, ref Clause clause)
        {
            if (token.Has(Features.Connegative))
            {
                // "ei ole tehnyt": the connegative is the verb until a participle comes.
                if (_finite < 0)
                {
                    _finite = i;
                    TakeForms(token, ref clause);
                    clause.VerbStart = _negative >= 0 ? Math.Min(_negative, i) : i;
                    _be = token.Lemma == "olla" ? i : _be;
                    clause.Imperative |= token.Has(Features.Imperative);
                }

                return;
            }

            if (token.Has(Features.Infinitive) || token.Has(Features.FirstInfinitive))
            {
                _infinitive = _infinitive < 0 ? i : _infinitive;
            }
            else if (token.Has(Features.Participle))
            {
                if (token.Has(Features.PastParticiple) && (token.Has(Features.Nominative) || token.Has(Features.Passive) || _be >= 0 || _negative >= 0))
                {
                    _participle = i;
                    clause.Passive |= token.Has(Features.Passive);
                    if (_negative >= 0 && _finite < 0)
                    {
                        // "et tehnyt": past.
                        clause.Past = true;
                    }
                }
                else if (token.Has(Features.Passive) && token.Has(Features.PresentParticiple))
                {
                    _passiveParticiple = i;
                }
            }
        }

        private static void TakeForms(in Token token, ref Clause clause)
        {
            // The past of the second person always ends in -it: "kirjoitat" is no past, whatever its ending suggests.
            clause.Past |= token.Has(Features.Past) && !(token.Has(Features.SecondPerson) && token.Norm.EndsWith('t') && !token.Norm.EndsWith("it", StringComparison.Ordinal) && !token.Norm.EndsWith("itte", StringComparison.Ordinal));
            clause.Passive |= token.Has(Features.Passive);
        }

        // "on poistettava", also where the tagger sees an adjective.
        private static bool IsNecessiveForm(string word) =>
            word is not ("loistava" or "luotettava" or "mahtava" or "merkittävä" or "riittävä" or "kestävä" or "huomattava" or "kiitettävä" or "miellyttävä" or "ärsyttävä" or "harmittava" or "kannattava" or "pelottava" or "järkyttävä" or "innostava" or "ymmärrettävä")
            && IsPassiveForm(word);

        private static bool IsPassiveForm(string word) =>
            word.EndsWith("ttava", StringComparison.Ordinal) || word.EndsWith("ttävä", StringComparison.Ordinal) || (word.Length > 6 && (word.EndsWith("tava", StringComparison.Ordinal) || word.EndsWith("tävä", StringComparison.Ordinal)));

        private static SubjectKind KindOfNoun(SentenceReading reading, in Token token)
        {
            if (token.UPos == UPos.PROPN)
            {
                return reading.Context.IsReceiver(token.Norm) ? SubjectKind.You : reading.Context.IsReviewer(token.Norm) ? SubjectKind.I : SubjectKind.Person;
            }

            return token.Lemma switch
            {
                "tiimi" => SubjectKind.We,
                "ihminen" or "moni" or "muu" => SubjectKind.Generic,
                _ => SubjectKind.Thing,
            };
        }
    }
}
