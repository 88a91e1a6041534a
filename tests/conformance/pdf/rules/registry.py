"""Which function holds which rule. A rule is named by its profile, clause and test, as in veraPDF: UA1 7.1-3, A2 6.1.2-1.
PDF/A-3 has the rules of PDF/A-2 but those on embedded files: A3 6.8-1."""
CHECKS = []


def rule(*names):
    """The function takes a Document and gives a message for each thing that breaks one of these rules."""
    def register(check):
        CHECKS.append((names, check))
        return check
    return register


def span(prefix, last, first=1):
    return [f"{prefix}-{number}" for number in range(first, last + 1)]


def failures(document):
    for names, check in CHECKS:
        for message in check(document):
            yield f"{', '.join(names)}: {message}"


def covered():
    return {name for names, _ in CHECKS for name in names}
