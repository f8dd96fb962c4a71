"""Source code: statements and literals, in which every failure has its name and text."""

from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

from errcodes.classify.texts.mentions.form import Kind
from errcodes.classify.texts.mentions.statements import ARROW, LAMBDA, LAST_LETTERS, is_code

__all__ = ["SOURCE_CODE"]

#: What is called so was raised, whoever prints it.
_FAILURE = (
    r"[\w.]*(?:Error|Exception|Timeout|Failed|TimedOut|Refused|Closed|Lost|Unreachable|Exceeded)"
)

SOURCE_CODE = Kind(
    "source code",
    "It says what a program does when something fails, and not that it does.",
    openings=(
        *("import ", "except ", "except:", "} catch", "catch (", "catch(", "rescue ", "raise "),
        *("throw ", "case ", "#define ", "#include ", "print(", "printf(", "log.", "logger."),
        *("_LOGGER.", "LOGGER.", "LOG.", "fmt."),
        *("System.out.", "console.", "puts ", "die ", "die("),
        *("def ", "func ", "fn ", "sub ", "function "),
        *("async def ", "async function", "namespace "),
        *("static ", "public ", "private ", "protected "),
        *("typedef ", "struct ", "enum ", "extern "),
        *("let ", "const ", "var ", "nonlocal ", "global ", "module.exports", "export "),
        *("elsif ", "elif ", "elif(", "if (", "if(", "} else", "&& ", "|| ", "yield ", "await "),
        *("self.", "this.", "super(", "_(", ">>> ", "__all__"),
        *("syn keyword ", "syn match ", "#["),
    ),
    marks=(
        *(") => {", " === ", " == ", " += ", "() => "),
        *("{ return ", "if err ", " = new ", ": Final"),
        *("isinstance(", "setattr(", "getattr(", "hasattr(", ".append(", ".push(", ".join(timeout"),
        *(".format(", ".catch(", "new Error(", "throw new ", "errors.Is(", "errors.New(", "range("),
        *("lambda: ", "function(", "function (", "const char", "instanceof ", "or die"),
        *('" + ', ' + "', ' & "', '" & ', "' + ", " + '", "require('", 'require("', "Symbol.for("),
        *("fmt.Errorf(", "{{ ", ' := "', " := '", ": TypeAlias", "->assert", "if __name__"),
    ),
    forms=(
        ("f", r"from \S+ import "),
        # A decorator: neither an answer of rsync (clientserver.c) nor somebody who is spoken to
        ("@", r"@(?!ERROR: |[\w.-]+\s+[\u4e00-\u9fff])\w"),
        ("u", r"using (?:namespace |static |var |\(|[\w.:]+(?: = [\w.:<>]+)?;)"),
        # A row of a table
        ("[", r"\[(?P<cell>['\"])[A-Z][A-Z0-9_]+(?P=cell), ?(['\"]).*\2\],?$"),
        # A line of a doctest; what leaves more out is an excerpt.
        (".", r"\.\.\. (?!.*\.\.\.(?:\s|$))"),
        ("c", r"class \w+.*(?::|pass|\{|\.\.\.)$"),
        (
            "r",
            (
                r"return (?:\{ ?\w|[\w.]+$|[\w.]+\(|['\"]|[\w.]+[,;]|f['\"]|[A-Z]\w+\."
                r"|None|True|False)"
            ),
        ),
        # A variable of a function, in Lua and in the shell
        ("l", r"local \w+\s*=\s*[\"'\[({]"),
        # Branches of a choice, and a block that is handed on
        ("e", r"(?:else|end|ensure|endif|esac)[:;]?$"),
        ("w", r"when (?:[A-Z]\w*(?:::|\.)|:\w|['\"\d])"),
        ("?", r"\? (?:\w+\()?['\"`]"),
        (":", r": (?:\w+\(['\"`].*\)[;,]?|'[^']*'|\"[^\"]*\"|`[^`]*`)$"),
        (ascii_lowercase, r"\w++(?:\.\w++)+ \{ [\w.]+\(.*\) \}$"),
        # A block of Ruby behind a call
        (ascii_letters, r"[\w.]++\(.{0,200}\) \{ (?:\|\w+\| )?\w.{0,200} \}$"),
        # What a script calls to write a message: LOGERROR "...", log_warn '...'
        (
            "lLpPeEdDaAnN",
            (
                r"(?i:log(?!in|out|ged)|print|echo|die|abort|notify)\w*(?<!ed)\s+"
                r"(?P<said>['\"])(?:(?!(?P=said)).)+(?P=said)(?:;|\s+(?:if|unless)\b.*|\s*\|\|.*)?$"
            ),
        ),
        # The name of a member, and what it is.
        (
            ascii_letters + "_$",
            (
                r"(?![\w.]+(?:Error|Exception): None$)"
                r"[\w.$]++\??\s*+:\s*(?:int|str|bool|float|bytes|None|type\[.*"
                r"|number|string|boolean|Any)\b(?! \w)[^:]*$"
            ),
        ),
        (
            ascii_uppercase,
            (
                r"[A-Z][A-Z0-9_]+ = \d"
                r"|(?!(?:CRITICAL|ERROR|FATAL|WARN|WARNING): \()"
                r"[A-Z_]{3,}\s*(?:=\s*['\"(\[]|:\s*['\"(])"
            ),
        ),
        (ascii_letters + "_", r"[\w.]++ = -?\d+$|\w++: (?:\w+\.)*[\w.]+\[.*\][^:]*$"),
        ("'\"", r"['\"].*['\"] in [a-z]"),
        # A key in brackets: of Lua, and of JavaScript
        ("[", r"\[['\"]\w+['\"]\] = |\[(?:\w+\.)+\w+\]: ['\"`]"),
        (None, r"\w[\w.]*+\((?!error: )[^()]*$"),
        ("oani", r"(?:or|and|not|in) [rbfu]?['\"(]"),
        (":", r":\w+ [\w.]+: "),
        # A pattern, and what a constructor takes
        ("/", r"/(?:[^/\\]|\\.)+/[gimsuy]*,?$"),
        (ascii_uppercase, r"\w+\((?:String|Throwable|Exception|Object|int|long|boolean) \w+[,)]"),
        ("c", r"class \w+ < [A-Z:]"),
        # A property, and a literal, with a comment behind it
        (ascii_letters, r"\w++: [\w.]++, // "),
        ("'\"", r"(?P<commented>['\"])(?:(?!(?:Exception|Error): ).)*(?P=commented),?\s+(?://|#) "),
        # A literal that goes on below, or is a pattern.
        ("rbfu'\"", r"[rbfu]{0,2}['\"] .*['\"]|[rbfu]{0,2}\"[^\"]* [^\"]*\", \w(?!\w* \w+ \w+ )"),
    ),
    closed_forms=(
        (
            ascii_letters + "_'\"",
            ",",
            r"['\"]?[\w.]++['\"]?\s*+:\s*['\"]?[\w.]*(?:[Tt]imeout|Error|Exception)\w*['\"]?,$",
        ),
        (ascii_letters + "_'\"", ",", r"['\"]?\w++['\"]?\s+=>\s+[\w'\"]+,$"),
        # A literal, and a key with a literal.
        (
            None,
            ",)(+:;",
            (
                rf"(?!{_FAILURE}\(\)$)(?!.?\[(?:SSL|Errno|WinError)\b)"
                r"(?:[a-zA-Z]{0,2}(?P<quote>['\"])(?:(?!(?P=quote)\s*:\s).)*(?P=quote)|\w+|-?\d+)"
                r":? ?(?:[,)(+]+|\)[:,;]+)$"
            ),
        ),
        ("brfu'\"", "'\",)+", r"[brfu]{0,2}(?P<mark>['\"]).*\\n(?P=mark)[,)+]*$"),
        # A property: under other keys it is said what failed
        (
            ascii_lowercase + "_$",
            ",",
            (
                r"(?!\w*(?i:err|exception|reason|message|msg|cause|status|code|detail|result"
                r"|syscall))[a-z_$][\w$]*: (?P<literal>['\"`]).*(?P=literal),$"
            ),
        ),
        # A message that goes on below, and an object under a name of several words
        (ascii_lowercase + "_$", "+", r"[a-z_$][\w$]*: (?P<goes>['\"`]).*(?P=goes) ?\+$"),
        (ascii_lowercase, "{", r"[a-z]+(?:[A-Z][a-z]+)+: \{$"),
        # A property whose value is aligned with those of others
        (ascii_letters + "_", ",", r"\w+:\s{2,}['\"`].*['\"`],$"),
        ("'\"", ":,'\"", r"['\"][^'\"]*['\"]:$|['\"][A-Za-z][\w.-]*['\"],?$"),
        (digits + "-'\"", ",'\"", r"['\"]?-?\d{1,5}['\"]?\s*[:,]\s*['\"].*['\"],?$"),
        # A call, or a chain of them: name(...), name(...).name(...), name(...):
        (
            ascii_letters + "_$",
            "),;:",
            (
                rf"(?=.{{,120}}$)(?!(?!(?:\w+\.)+(?:No)?Error\(){_FAILURE}\((?![a-z]\w*, ))"
                r"(?!(?:socket\.|select\.|ssl\.)?(?:error|timeout|gaierror|herror)\()"
                r"(?:[a-z_$]|[A-Z]\w*\.)(?:[\w.$?!]|->)*\([^()]*(?:\([^()]*\)[^()]*)*\)"
                r"(?:[?!]{0,2}\.\w+\([^()]*(?:\([^()]*\)[^()]*)*\))*[,;:]?$"
            ),
        ),
        # The last lines of a call, and keyword arguments.
        (
            ascii_lowercase + "_",
            ",)",
            r"(?!\w*(?:err|msg|reason)|status=(?:bounced|deferred))[a-z_]\w*=[^=]*[,)]+$",
        ),
        ("])}", "])},;", r"[\])}]+[,;)]*$"),
        # A call that goes on with the one above
        (".", "),;", r"\.\w+\(.*\)[,;]?$"),
        # An attribute of C#
        ("[", "]", r"\[[A-Z]\w+\(.*\"\)\]$"),
        (ascii_lowercase + "_", "),;", r"[a-z_]\w*\(['\"].*\)+[;,]?$"),
        ("aw", ":(,", r"(?:async )?with .*[:(,]$"),
        # A member and its type, also with the tags of Go, and a member of a list of statuses
        (
            ascii_letters,
            "glt246n`",
            (
                r"\w+\s+[*\[\]]*(?:string|bool|u?int\d*|float\d+|time\.Duration)(?:$|\s+`)"
                r"|\w+ +\S+ +`\w+:\"[^`]*`$"
            ),
        ),
        (
            ascii_lowercase,
            "tgenl,;?",
            (
                r"\w+: (?:(?:Int|Long|String|Double|Float|Boolean|Duration|TimeInterval)\??,?"
                r"|[A-Z]\w+;)$"
            ),
        ),
        (ascii_letters, ")", r"\w+\((?:\w+ [*\[\]]*[\w.]+, )+\w+ [\w.]+\)(?: \(.*\))?$"),
        (ascii_uppercase, ",", r"[A-Z]\w+\s*[:=]\s*[1-5]\d\d,$"),
        # A clause of a function or of a choice, and the head of a block
        (None, ">", r".*\S ->$"),
        (
            None,
            "{",
            (
                r"(?!.*(?:[Ee]rror|[Ee]xception|[Ff]ailed|ERR)\b ?:).*"
                r"(?:[)>]|\b(?:struct|for|implements|extends|throws|interface|extension) .*) ?\{$"
            ),
        ),
        # A literal that goes on below, or is a pattern.
        ("rbfu'\"", "'\"", r"[rbfu]{0,2}(?P<open>['\"]).* (?P=open)$|[rbfu]{1,2}['\"].*['\"]$"),
        ("'\"", "'\"", r"['\"].*\w\|\w.*['\"]$"),
        # A row of a table, an arm of a match, keyword arguments
        ("{", ",", r"\{ ?\w+: .*\},$|\{\"[^\"]*\", .*\},$"),
        (None, ",", r"[\w:.]++\s+=>\s+(?:['\"][^'\"]*['\"]|[\w:.]+),$"),
        (
            ascii_lowercase + "_",
            ",",
            r"(?:(?!err|msg|reason)[a-z_]\w*=(?:'[^']*'|\"[^\"]*\"|[\w.]+), ?){2,}$",
        ),
    ),
    line=is_code,
    line_ends=LAST_LETTERS,
    line_letters=("= ", "__", LAMBDA, ARROW),
    certain=True,
)
