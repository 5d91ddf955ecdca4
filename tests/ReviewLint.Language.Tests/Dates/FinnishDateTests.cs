namespace ReviewLint.Language.Tests.Dates;

public class FinnishDateTests
{
    [Theory]
    [InlineData("Annoit palautteen [14.3.2025] ja toisen [3.5.] kokouksessa.")]
    [InlineData("[3. toukokuuta] julkaistu versio kaatui, [toukokuun 3. päivänä] korjasit sen.")]
    [InlineData("[Ma 4.5.] tapasimme, [tiistaina 5. toukokuuta] emme.")]
    [InlineData("[Maaliskuussa] opit paljon, [huhtikuun lopussa] vielä lisää.")]
    [InlineData("Vastuusi kasvoi [toukokuusta alkaen].")]
    [InlineData("[Helmi-huhtikuussa] ja [tammi–kesäkuussa 2025] oli kiire.")]
    [InlineData("[Vuonna 2024] aloitit ja [vuoden 2025 alussa] jatkoit.")]
    [InlineData("[Q2:lla] ja [kakkoskvartaalilla] tavoite täyttyi.")]
    [InlineData("[Vuoden ensimmäisellä puoliskolla] kehityit, [toisella neljänneksellä] eniten.")]
    [InlineData("Julkaisu on [viikolla 36], katselmointi [vk 37] ja juhlat [vko 38].")]
    [InlineData("[Viime keväänä] sovimme, että [syksyllä 2024] mitataan.")]
    [InlineData("Arvio kattaa ajan [1.1.–30.6.2025], ei [1.2.2024–31.1.2025].")]
    [InlineData("[Kuluneen vuoden aikana] ja [viimeisen kahden kuukauden aikana] olet kasvanut.")]
    [InlineData("[Viime viikolla] teit sen, [ensi kuussa] teet toisen, [edellisellä kaudella] et.")]
    [InlineData("Kysyit [kaksi viikkoa sitten], palataan [kahden viikon päästä].")]
    [InlineData("Lähetä suunnitelma [6.6. mennessä], loput [vuoden loppuun mennessä].")]
    [InlineData("Valmista [ennen perjantaita] tai [viimeistään 30.6.] kuitenkin.")]
    [InlineData("Siihen meni [kaksi viikkoa], sitten [3 h 10 min] ja lopulta [puoli vuotta].")]
    [InlineData("Tavataan [joka toinen viikko], [kuukausittain] tai [perjantaisin].")]
    [InlineData("[Kerran viikossa] riittää, tai [kahden viikon välein].")]
    [InlineData("Kokous on [klo 13], ei [kello 8.20].")]
    [InlineData("[Tammikuusta kesäkuuhun] ja [maanantaista perjantaihin] tämä toimi.")]
    [InlineData("[Viime vuoden maaliskuussa] ja [ensi viikon maanantaina].")]
    [InlineData("[Alkuvuodesta] oli hiljaista.")]
    [InlineData("Toimitit raportin [3.3.]")]
    [InlineData("Jäit lomalle [1.7.]")]
    [InlineData("Vaihdan anturit [juhannukseen mennessä] ja palaan asiaan [joulun jälkeen].")]
    [InlineData("Arkistoi kirja [vuodenvaihteeseen mennessä], [vuodenvaihteessa] on hiljaista.")]
    [InlineData("[Vappuna 2024] olit yksin vuorossa, [pääsiäisenä] et.")]
    public void Arvion_ajat_loytyvat_paikoiltaan(string marked)
    {
        var text = marked.Replace("[", string.Empty).Replace("]", string.Empty);

        Assert.Equal(marked, DateSample.Mark(text, LanguageTag.Finnish, "2025-06-15"));
    }

    [Theory]
    [InlineData("Työ jäi kesken ja kuusi kohtaa puuttuu.")]
    [InlineData("Viikkopalaveri, viikko-ohjelma ja kesäloma ovat sanoja.")]
    [InlineData("Versio 12.5. ja 2.1.3 sekä .NET 10 toimivat.")]
    [InlineData("Kerroin oli 4.2 ja kasvu 12.5 prosenttia.")]
    [InlineData("Katso #881, laki 759/2004 ja ISO 27001:2013.")]
    [InlineData("Noin 3/4 testeistä menee läpi; arvosana on 2/5.")]
    [InlineData("Tiedostossa on 2024 riviä ja rivi 14 kaatuu.")]
    [InlineData("Kuu paistoi ja päivä oli hyvä.")]
    [InlineData("Hinta on 3.50 € ja osuus 12.5 %.")]
    [InlineData("H2 on liian suuri otsikko.")]
    [InlineData("Arvosanasi oli 3.3.")]
    [InlineData("Keskiarvo nousi tasolle 4.2.")]
    [InlineData("Siirryimme Nodeen 3.3.")]
    public void Ajalta_vain_nayttavat_jaavat_rauhaan(string text) => Assert.Equal(text, DateSample.Mark(text, LanguageTag.Finnish, "2025-06-15"));

    [Theory]
    [InlineData("3.5. kokouksessa", "Date XXXX-05-03 2025-05-03..2025-05-04")]
    [InlineData("maaliskuussa", "DateRange XXXX-03 2025-03-01..2025-04-01")]
    [InlineData("tammi–kesäkuussa", "DateRange (XXXX-01-01,XXXX-06-01,P5M) 2025-01-01..2025-07-01")]
    [InlineData("viikolla 36", "DateRange 2025-W36 2025-09-01..2025-09-08")]
    [InlineData("viime keväänä", "DateRange 2025-SP 2025-03-01..2025-06-01")]
    [InlineData("kuluneen vuoden aikana", "DateRange (2024-06-15,2025-06-15,P1Y) 2024-06-15..2025-06-15")]
    [InlineData("6.6. mennessä", "DateRange XXXX-06-06 ..2025-06-07")]
    [InlineData("perjantaihin mennessä", "DateRange XXXX-WXX-5 ..2025-06-21")]
    [InlineData("vuoden loppuun mennessä", "DateRange 2025 ..2026-01-01")]
    [InlineData("kaksi viikkoa sitten", "Date 2025-06-01 2025-06-01..2025-06-02")]
    [InlineData("juhannukseen mennessä", "DateRange XXXX-XX-XX ..2025-06-22")]
    [InlineData("vuodenvaihteeseen mennessä", "DateRange XXXX-12-31 ..2026-01-01")]
    [InlineData("vappuna 2024", "Date 2024-05-01 2024-05-01..2024-05-02")]
    [InlineData("joka toinen viikko", "Set P2W ..")]
    [InlineData("puolitoista kuukautta", "Duration P1.5M ..")]
    [InlineData("vuoden 2024 kolmannella kvartaalilla", "DateRange (2024-07-01,2024-10-01,P3M) 2024-07-01..2024-10-01")]
    [InlineData("edellisellä kaudella", "DateRange PAST_REF ..")]
    [InlineData("perjantaina 6.6. klo 9.30", "Time XXXX-06-06T09:30 2025-06-06..2025-06-07")]
    public void Ne_ratkeavat_asiakirjan_paivasta(string text, string expected) => Assert.Equal(expected, DateSample.Describe(text, LanguageTag.Finnish, "2025-06-15"));

    [Fact]
    public void Ilman_paivaysta_ratkeaa_vain_ehdoton() =>
        Assert.Equal("Date 2025-03-14 2025-03-14..2025-03-15; DateRange XXXX-WXX ..", DateSample.Describe("14.3.2025 ja viime viikolla", LanguageTag.Finnish, null));
}
