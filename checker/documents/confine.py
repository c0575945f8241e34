"""Limits that a child process sets itself before it touches a file: time and memory."""


def confine(seconds: int, memory: int) -> None:
    """From now on this process may use so many seconds of a processor and so many bytes; where the system knows limits.

    Over the one it is killed, over the other its work fails.
    """
    try:
        import resource
    except ImportError:
        return  # Windows
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most == resource.RLIM_INFINITY or most > memory:
        resource.setrlimit(resource.RLIMIT_AS, (memory, most))
