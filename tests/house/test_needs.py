import pytest
from needs import tool


def test_a_tool_that_is_there_is_given_by_its_path() -> None:
    assert tool("git", "git", "apt-get install git").endswith("git")


@pytest.mark.parametrize("required", ["", "browser", "browser-x,clock"])
def test_without_the_tool_the_test_is_skipped_with_how_to_install_it(
    required: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTE_REQUIRE", required)
    with pytest.raises(pytest.skip.Exception, match="no-such-tool is missing: apt-get install it"):
        tool("x", "no-such-tool", "apt-get install it")


@pytest.mark.parametrize("required", ["x", "browser,x"])
def test_where_the_tool_is_required_the_test_fails_with_how_to_install_it(
    required: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTE_REQUIRE", required)
    with pytest.raises(pytest.fail.Exception, match="no-such-tool is missing: apt-get install it"):
        tool("x", "no-such-tool", "apt-get install it")
