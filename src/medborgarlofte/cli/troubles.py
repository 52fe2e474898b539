"""What to say when the world fails: one Swedish sentence for each kind of trouble."""

from collections.abc import Mapping

from medborgarlofte.cli.terminal import harmless
from medborgarlofte.domain.trouble import Kind, Trouble

_SENTENCES: Mapping[Kind, str] = {
    "no_folder": "Hittar ingen datamapp {folder}: gå till mappen som har data/promises.yaml, peka med --data, eller börja med lofte init.",
    "no_file": "Filen {file} finns inte.",
    "unreadable": "Filen {file} går inte att läsa: se efter att du har rätt till den och att disken svarar.",
    "read_only": "Det går inte att skriva i {file}: filen eller mappen är skrivskyddad.",
    "full": "Disken är full: inget skrevs i {file}.",
    "busy": "Filen {file} är upptagen: någon annan skriver i den just nu. Försök igen om en stund.",
    "held_open": "Filen {file} är öppen i ett annat program, kanske Excel: stäng den där och försök igen.",
    "no_locks": "Disken där {file} ligger kan inte låsa filer, och då kan rader gå förlorade: kopiera datamappen till en vanlig disk.",
    "uncertain": "Det är osäkert om det som skrevs i {file} nådde disken: kör lofte check och se efter innan du försöker igen.",
    "write_failed": "Det gick inte att skriva i {file}; inget är ändrat.",
    "other_form": "Filen {file} har en annan form än lofte skriver i, så raden skulle inte gå att läsa: se vad som är fel med lofte check, och försök igen.",
    "symbolic_link": "Länken {file} används inte: lägg dit den riktiga filen eller mappen.",
    "no_git": "Git finns inte eller mappen är inget git-arkiv: jämförelsen med --base behöver det.",
    "no_base": "Hittar inte {base} i git: hämta den först, till exempel med git fetch --unshallow.",
    "no_excel": 'Kalkylblad behöver ett tillägg: pip install "medborgarlofte[excel]"',
}


def sentence_of(trouble: Trouble) -> str:
    """The sentence, with what the trouble knows; a fact that it lacks leaves no trace."""
    facts = {name: harmless(fact) for name, fact in trouble.facts.items()}
    known = {"file": "", "folder": "", "base": "utgångspunkten", **facts}
    sentence = _SENTENCES[trouble.kind].format_map(known)
    return " ".join(sentence.split()).replace(" :", ":").replace(" ;", ";").replace(" .", ".")


def sentence_of_system(error: OSError) -> str:
    """The sentence for what the system refused and no room foresaw."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "Disken är full."
    if error.filename is None:
        return "Datorn kunde inte skriva ut svaret."
    refused = error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
    reason = "du har inte rätt till den" if refused else "den finns inte eller svarar inte"
    return f"Det går inte att använda {harmless(str(error.filename))}: {reason}."
