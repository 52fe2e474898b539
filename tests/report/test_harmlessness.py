from medborgarlofte.report.harmlessness import faults_in


def test_a_page_without_style_is_not_asked_for_colours() -> None:
    assert list(faults_in("<p>x</p>")) == []


def test_every_fault_is_told() -> None:
    page = "<script></script><img src=x><style>.lf{--ink:#999;--paper:#fff}</style>"
    assert len(list(faults_in(page))) > 3
