# ruff: noqa
# mypy: ignore-errors
# fmt: off
"""report.md.j2, made by Jinja."""

MADE_BY = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'standard/report.md.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_mark = l_0_facts = l_0_table = l_0_box = l_0_chapter = missing
    try:
        t_1 = environment.filters['address']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'address' found.")
    pass
    def macro(l_1_m):
        t_2 = []
        if l_1_m is missing:
            l_1_m = undefined("parameter 'm' was not provided", name='m')
        pass
        t_2.extend((
            escape(environment.finalize(environment.getattr(l_1_m, 'symbol'))),
            ' ',
            escape(environment.finalize(environment.getattr(l_1_m, 'word'))),
        ))
        if environment.getattr(l_1_m, 'basis'):
            pass
            t_2.extend((
                ' (',
                escape(environment.finalize(environment.getattr(l_1_m, 'basis_word'))),
                ')',
            ))
        return concat(t_2)
    context.exported_vars.add('mark')
    context.vars['mark'] = l_0_mark = Macro(environment, macro, 'mark', ('m',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_every):
        t_3 = []
        if l_1_every is missing:
            l_1_every = undefined("parameter 'every' was not provided", name='every')
        pass
        t_3.append(
            '\n',
        )
        for (l_2_label, l_2_text, l_2_href) in l_1_every:
            _loop_vars = {}
            pass
            t_3.extend((
                '- **',
                escape(environment.finalize(l_2_label)),
                escape(environment.finalize(('' if (l_2_label[-1:] == '?') else ':'))),
                '** ',
            ))
            if l_2_href:
                pass
                t_3.extend((
                    '[',
                    escape(environment.finalize(l_2_text)),
                    '](<',
                    escape(environment.finalize(t_1(l_2_href))),
                    '>)',
                ))
            else:
                pass
                t_3.append(
                    escape(environment.finalize(l_2_text)),
                )
            t_3.append(
                '\n',
            )
        l_2_label = l_2_text = l_2_href = missing
        t_3.append(
            '\n',
        )
        return concat(t_3)
    context.exported_vars.add('facts')
    context.vars['facts'] = l_0_facts = Macro(environment, macro, 'facts', ('every',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_t):
        t_4 = []
        if l_1_t is missing:
            l_1_t = undefined("parameter 't' was not provided", name='t')
        pass
        t_4.extend((
            '\n',
            escape(environment.finalize(environment.getattr(l_1_t, 'caption'))),
            '\n\n|',
        ))
        for l_2_one in environment.getattr(l_1_t, 'head'):
            _loop_vars = {}
            pass
            t_4.extend((
                ' ',
                escape(environment.finalize(l_2_one)),
                ' |',
            ))
        l_2_one = missing
        t_4.append(
            '\n|',
        )
        for l_2_one in environment.getattr(l_1_t, 'head'):
            _loop_vars = {}
            pass
            t_4.append(
                ' --- |',
            )
        l_2_one = missing
        t_4.append(
            '\n',
        )
        for l_2_row in environment.getattr(l_1_t, 'rows'):
            _loop_vars = {}
            pass
            t_4.append(
                '|',
            )
            for l_3_c in l_2_row:
                _loop_vars = {}
                pass
                t_4.extend((
                    ' ',
                    escape(environment.finalize(environment.getattr(l_3_c, 'text'))),
                    ' |',
                ))
            l_3_c = missing
            t_4.append(
                '\n',
            )
        l_2_row = missing
        t_4.append(
            '\n',
        )
        return concat(t_4)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('t',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_b):
        t_5 = []
        if l_1_b is missing:
            l_1_b = undefined("parameter 'b' was not provided", name='b')
        pass
        t_5.extend((
            '\n**',
            escape(environment.finalize(environment.getattr(l_1_b, 'title'))),
            '**\n',
            escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr(l_1_b, 'facts')))),
            '\n',
        ))
        return concat(t_5)
    context.exported_vars.add('box')
    context.vars['box'] = l_0_box = Macro(environment, macro, 'box', ('b',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_c):
        t_6 = []
        if l_1_c is missing:
            l_1_c = undefined("parameter 'c' was not provided", name='c')
        pass
        if l_1_c:
            pass
            t_6.extend((
                '\n## ',
                escape(environment.finalize(environment.getattr(l_1_c, 'title'))),
                '\n\n',
            ))
            for l_2_one in environment.getattr(l_1_c, 'sentences'):
                _loop_vars = {}
                pass
                t_6.extend((
                    escape(environment.finalize(l_2_one)),
                    '\n\n',
                ))
            l_2_one = missing
            if environment.getattr(l_1_c, 'facts'):
                pass
                t_6.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr(l_1_c, 'facts')))),
                )
            for l_2_t in environment.getattr(l_1_c, 'tables'):
                _loop_vars = {}
                pass
                t_6.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), l_2_t, _loop_vars=_loop_vars))),
                )
            l_2_t = missing
            for l_2_b in environment.getattr(l_1_c, 'boxes'):
                _loop_vars = {}
                pass
                t_6.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='box') if l_0_box is missing else l_0_box), l_2_b, _loop_vars=_loop_vars))),
                )
            l_2_b = missing
        return concat(t_6)
    context.exported_vars.add('chapter')
    context.vars['chapter'] = l_0_chapter = Macro(environment, macro, 'chapter', ('c',), False, False, False, context.eval_ctx.autoescape)
    yield from context.blocks['opening'][0](context)
    yield from context.blocks['notices'][0](context)
    yield from context.blocks['answer'][0](context)
    yield from context.blocks['short'][0](context)
    yield from context.blocks['overview'][0](context)
    yield from context.blocks['promises'][0](context)
    yield from context.blocks['actors'][0](context)
    yield from context.blocks['voices'][0](context)
    yield from context.blocks['when_where'][0](context)
    yield from context.blocks['background'][0](context)
    yield from context.blocks['comparison'][0](context)
    yield from context.blocks['revisions'][0](context)
    yield from context.blocks['method'][0](context)
    yield from context.blocks['digest'][0](context)

def block_opening(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    pass
    yield '# '
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'title')))
    yield '\n\n**'
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'area')))
    yield '** · '
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'agreement_title')))
    yield ' · till och med '
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'as_of_words')))
    yield '\n'

def block_notices(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    pass
    for l_1_notice in environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'notices'):
        _loop_vars = {}
        pass
        yield '\n> '
        yield escape(environment.finalize(l_1_notice))
        yield '\n'
    l_1_notice = missing

def block_answer(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    l_0_table = resolve('table')
    pass
    yield '\n## Svaret i korthet\n\n'
    yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'glance'), 'sentence')))
    yield '\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), environment.getattr(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'glance'), 'table'), _block_vars=_block_vars)))
    yield '\n'
    for (l_1_title, l_1_lines) in environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'groups'):
        _loop_vars = {}
        pass
        yield '- **'
        yield escape(environment.finalize(l_1_title))
        yield '.**'
        for l_2_line in l_1_lines:
            _loop_vars = {}
            pass
            yield ' '
            yield escape(environment.finalize(l_2_line))
        l_2_line = missing
        yield '\n'
    l_1_title = l_1_lines = missing

def block_short(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    pass
    if environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'short'):
        pass
        yield '\n## '
        yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'short_title')))
        yield '\n'
        for l_1_e in environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'short'):
            l_1_mark = resolve('mark')
            l_1_facts = resolve('facts')
            _loop_vars = {}
            pass
            yield '\n### '
            yield escape(environment.finalize(environment.getattr(l_1_e, 'title')))
            yield '\n\n'
            yield escape(environment.finalize(environment.call(context, (undefined(name='mark') if l_1_mark is missing else l_1_mark), environment.getattr(l_1_e, 'mark'), _loop_vars=_loop_vars)))
            yield ' – '
            yield escape(environment.finalize(environment.getattr(l_1_e, 'outcome')))
            yield '\n'
            yield escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_1_facts is missing else l_1_facts), environment.getattr(l_1_e, 'explained'), _loop_vars=_loop_vars)))
            yield '\n'
        l_1_e = l_1_mark = l_1_facts = missing

def block_overview(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    l_0_table = resolve('table')
    pass
    yield '\n## Alla löften\n\n| Löfte | Utfall mot det lovade | Bedömning | När och var | Ansvarig |\n| --- | --- | --- | --- | --- |\n'
    for l_1_section in environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'sections'):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_section, 'title'):
            pass
            yield '| **'
            yield escape(environment.finalize(environment.getattr(l_1_section, 'title')))
            yield '** | | | | |\n'
        for l_2_e in environment.getattr(l_1_section, 'entries'):
            l_2_mark = resolve('mark')
            _loop_vars = {}
            pass
            yield '| '
            yield escape(environment.finalize(environment.getattr(l_2_e, 'title')))
            yield ' | '
            yield escape(environment.finalize(environment.getattr(l_2_e, 'outcome')))
            if environment.getattr(l_2_e, 'share'):
                pass
                yield ' ('
                yield escape(environment.finalize(environment.getattr(l_2_e, 'share')))
                yield ')'
            for l_3_one in environment.getattr(l_2_e, 'beside'):
                _loop_vars = {}
                pass
                yield '<br>'
                yield escape(environment.finalize(l_3_one))
            l_3_one = missing
            yield ' | '
            yield escape(environment.finalize(environment.call(context, (undefined(name='mark') if l_2_mark is missing else l_2_mark), environment.getattr(l_2_e, 'mark'), _loop_vars=_loop_vars)))
            yield ' | '
            yield escape(environment.finalize(environment.getattr(l_2_e, 'when')))
            if environment.getattr(l_2_e, 'where'):
                pass
                yield '<br>'
                yield escape(environment.finalize(environment.getattr(l_2_e, 'where')))
            yield ' | '
            yield escape(environment.finalize(environment.getattr(l_2_e, 'lead')))
            yield ' |\n'
        l_2_e = l_2_mark = missing
    l_1_section = missing
    if environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'outcomes'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'outcomes'), _block_vars=_block_vars)))

def block_promises(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    pass
    yield '\n## Löfte för löfte\n'
    l_1_loop = missing
    for l_1_section, l_1_loop in LoopContext(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'sections'), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_section, 'title'):
            pass
            yield '\n### '
            yield escape(environment.finalize(environment.getattr(l_1_section, 'title')))
            yield '\n'
        l_2_loop = missing
        for l_2_e, l_2_loop in LoopContext(environment.getattr(l_1_section, 'entries'), undefined):
            _loop_vars = {}
            pass
            yield from context.blocks['promise'][0](context.derived({'e': l_2_e, 'loop': l_2_loop, 'section': l_1_section}))
        l_2_loop = l_2_e = missing
    l_1_loop = l_1_section = missing

def block_promise(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_e = resolve('e')
    l_0_mark = resolve('mark')
    l_0_facts = resolve('facts')
    l_0_table = resolve('table')
    try:
        t_7 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    yield '\n'
    yield escape(environment.finalize(t_7('####'[:environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'level')])))
    yield ' '
    yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'title')))
    yield '\n\n> '
    yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'text')))
    yield '\n\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='mark') if l_0_mark is missing else l_0_mark), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'mark'), _block_vars=_block_vars)))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'told'):
        pass
        yield ' – '
        yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'told')))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'share'):
        pass
        yield ' ('
        yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'share')))
        yield ')'
    yield '\n'
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'course'):
        pass
        yield '\n'
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'course'), 'sentence')))
        yield '\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'facts'), _block_vars=_block_vars)))
    yield '\n'
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'box'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'box'), _block_vars=_block_vars)))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'months'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'months'), _block_vars=_block_vars)))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'course'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), environment.getattr(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'course'), 'table'), _block_vars=_block_vars)))

def block_actors(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chapter = resolve('chapter')
    l_0_account = resolve('account')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='chapter') if l_0_chapter is missing else l_0_chapter), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'actors'), _block_vars=_block_vars)))

def block_voices(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chapter = resolve('chapter')
    l_0_account = resolve('account')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='chapter') if l_0_chapter is missing else l_0_chapter), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'voices'), _block_vars=_block_vars)))

def block_when_where(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chapter = resolve('chapter')
    l_0_account = resolve('account')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='chapter') if l_0_chapter is missing else l_0_chapter), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'when_where'), _block_vars=_block_vars)))

def block_background(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chapter = resolve('chapter')
    l_0_account = resolve('account')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='chapter') if l_0_chapter is missing else l_0_chapter), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'background'), _block_vars=_block_vars)))

def block_comparison(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chapter = resolve('chapter')
    l_0_account = resolve('account')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='chapter') if l_0_chapter is missing else l_0_chapter), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'comparison'), _block_vars=_block_vars)))

def block_revisions(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chapter = resolve('chapter')
    l_0_account = resolve('account')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='chapter') if l_0_chapter is missing else l_0_chapter), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'revisions'), _block_vars=_block_vars)))

def block_method(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chapter = resolve('chapter')
    l_0_account = resolve('account')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='chapter') if l_0_chapter is missing else l_0_chapter), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'method'), _block_vars=_block_vars)))

def block_digest(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    pass
    yield '\nKontrollsumma (SHA-256 av uppgifterna): `'
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'digest')))
    yield '`\n\n<!-- lofte-as-of: '
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'as_of')))
    yield ' -->\n'

blocks = {'opening': block_opening, 'notices': block_notices, 'answer': block_answer, 'short': block_short, 'overview': block_overview, 'promises': block_promises, 'promise': block_promise, 'actors': block_actors, 'voices': block_voices, 'when_where': block_when_where, 'background': block_background, 'comparison': block_comparison, 'revisions': block_revisions, 'method': block_method, 'digest': block_digest}
debug_info = '1=18&2=38&4=46&5=51&10=79&12=86&14=89&16=101&18=111&19=117&24=136&26=143&27=145&29=151&30=156&32=160&34=163&35=167&38=171&39=176&40=183&43=193&48=194&54=195&65=196&78=197&94=198&123=199&124=200&125=201&126=202&127=203&128=204&129=205&130=206&43=208&44=218&46=220&48=227&49=236&51=240&54=244&58=255&59=257&60=259&61=263&65=274&66=283&68=286&69=288&71=294&73=296&74=300&78=304&84=315&85=318&86=321&88=323&89=328&92=355&94=359&97=370&98=373&100=376&102=379&103=382&105=405&107=409&109=411&111=422&113=425&115=427&116=429&117=432&118=435&123=439&124=451&125=463&126=475&127=487&128=499&129=511&130=523&132=533&134=535'
