"""Bytes to text: byte order mark, then strict UTF-8, then the likelier of GB18030 and UTF-16."""

from checker.errors import UnreadableReport

# The most frequent characters and marks of official Chinese: real text is made of them to a large part, text decoded
# with the wrong table hardly at all.
_COMMON = frozenset(
    "的一是在不了有和人这中大为上个国以要到说时们用生于作成会可主发年动同工也能下过子对产方多行学法所民得经十三"
    "进着等部度加力里如水化高自二理起小物现实量都两体制机当使点从业本去把性好应开它合因由其些然前外天政四日那社"
    "义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最"
    "立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别"
    "手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争"
    "济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完"
    "类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿"
    "须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标"
    "写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
    "街镇乡村执讼诉监督审罚案宪普宣访纠纷协议项依据,。、;:!?()“”《》0123456789 \r\n,.;:()"
    "，；：！？（）"
)
_BAD = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x7f\ufffd\uffff"
_LEAST_SHARE = 0.5
_SAMPLE = 4000
_TIP = "Save it as UTF-8 text and try again."


def decode(name: str, data: bytes) -> tuple[str, str]:
    """Return the text, without byte order mark and with its line ends, and the name of its encoding.

    Raises UnreadableReport where the bytes are neither UTF-8, UTF-16 nor GB18030 text.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _checked(name, _try(data, "utf-16")), "utf-16"
    text = _try(data, "utf-8-sig")
    if text is not None and "\x00" not in text:
        return _checked(name, text), "utf-8"
    return _likeliest(name, data)


def _likeliest(name: str, data: bytes) -> tuple[str, str]:
    best, best_share, encoding = None, 0.0, ""
    for codec, label in (("gb18030", "gb18030"), ("utf-16-le", "utf-16"), ("utf-16-be", "utf-16")):
        text = _try(data, codec)
        if text is not None and (share := _share(text)) > best_share:
            best, best_share, encoding = text, share, label
    if best is None or best_share < _LEAST_SHARE:
        raise _undecodable(name)
    return _checked(name, best), encoding


def _try(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _share(text: str) -> float:
    sample = text[:_SAMPLE]
    return sum(map(_COMMON.__contains__, sample)) / len(sample) if sample else 0.0


def _checked(name: str, text: str | None) -> str:
    if text is None:
        raise _undecodable(name)
    # A stray control character is a scar of copying; many of them are a binary file.
    if sum(map(text.count, _BAD)) * 50 > len(text):
        raise UnreadableReport(f"{name} is a binary or damaged file, not text.", _TIP)
    return text


def _undecodable(name: str) -> UnreadableReport:
    return UnreadableReport(f"{name} is not text in UTF-8, UTF-16 or GB18030.", _TIP)
