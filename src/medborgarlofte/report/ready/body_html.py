# ruff: noqa
# mypy: ignore-errors
# fmt: off
"""body.html.j2, made by Jinja."""

MADE_BY = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'standard/body.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_shape = resolve('shape')
    l_0_heading = l_0_mark = l_0_sign = l_0_facts = l_0_table = l_0_folded = l_0_picture = l_0_box = l_0_chapter = missing
    pass
    included_template = environment.get_template('standard/parts.html.j2', 'standard/body.html.j2').make_module(context.get_all(), True, {'box': l_0_box, 'chapter': l_0_chapter, 'facts': l_0_facts, 'folded': l_0_folded, 'heading': l_0_heading, 'mark': l_0_mark, 'picture': l_0_picture, 'sign': l_0_sign, 'table': l_0_table})
    l_0_heading = getattr(included_template, 'heading', missing)
    if l_0_heading is missing:
        l_0_heading = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'heading'", name='heading')
    l_0_mark = getattr(included_template, 'mark', missing)
    if l_0_mark is missing:
        l_0_mark = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'mark'", name='mark')
    l_0_sign = getattr(included_template, 'sign', missing)
    if l_0_sign is missing:
        l_0_sign = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'sign'", name='sign')
    l_0_facts = getattr(included_template, 'facts', missing)
    if l_0_facts is missing:
        l_0_facts = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'facts'", name='facts')
    l_0_table = getattr(included_template, 'table', missing)
    if l_0_table is missing:
        l_0_table = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'table'", name='table')
    l_0_folded = getattr(included_template, 'folded', missing)
    if l_0_folded is missing:
        l_0_folded = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'folded'", name='folded')
    l_0_picture = getattr(included_template, 'picture', missing)
    if l_0_picture is missing:
        l_0_picture = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'picture'", name='picture')
    l_0_box = getattr(included_template, 'box', missing)
    if l_0_box is missing:
        l_0_box = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'box'", name='box')
    l_0_chapter = getattr(included_template, 'chapter', missing)
    if l_0_chapter is missing:
        l_0_chapter = undefined(f"the template {included_template.__name__!r} (imported on line 1 in 'standard/body.html.j2') does not export the requested name 'chapter'", name='chapter')
    context.vars.update({'heading': l_0_heading, 'mark': l_0_mark, 'sign': l_0_sign, 'facts': l_0_facts, 'table': l_0_table, 'folded': l_0_folded, 'picture': l_0_picture, 'box': l_0_box, 'chapter': l_0_chapter})
    context.exported_vars.difference_update(('heading', 'mark', 'sign', 'facts', 'table', 'folded', 'picture', 'box', 'chapter'))
    yield from context.blocks['head'][0](context)
    yield from context.blocks['style'][0](context)
    yield from context.blocks['start'][0](context)
    yield from context.blocks['opening'][0](context)
    yield '<'
    yield escape(environment.finalize(('main' if ((undefined(name='shape') if l_0_shape is missing else l_0_shape) == 'html') else 'div')))
    yield ' class=lf-in>\n'
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
    yield '</'
    yield escape(environment.finalize(('main' if ((undefined(name='shape') if l_0_shape is missing else l_0_shape) == 'html') else 'div')))
    yield '>\n'
    yield from context.blocks['end'][0](context)

def block_head(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_style(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_shape = resolve('shape')
    pass
    if ((undefined(name='shape') if l_0_shape is missing else l_0_shape) != 'plain'):
        pass
        yield '<style>\n'
        yield from context.blocks['colours'][0](context)
        yield '.lf{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere;hyphens:auto}\n.lf *{box-sizing:border-box}\n.lf-in{max-width:62rem;margin:auto;padding:0 1.25rem}\n.lf-band{background:var(--band);color:var(--on-band);padding:2rem 0}\n.lf [class^=lf-t],.lf article>:first-child{font-weight:700;line-height:1.25}\n.lf .lf-t1{font-size:clamp(1.8rem,5.5vw,2.7rem);margin:.3rem 0}\n.lf .lf-t2{font-size:1.6rem;margin:3.5rem 0 1rem;padding-top:.9rem;border-top:.3rem solid var(--going)}\n.lf .lf-t3{font-size:1.25rem;margin:2.5rem 0 .75rem}\n.lf article>:first-child{font-size:1.1rem;margin:0}\n.lf p{margin:.5rem 0;max-width:46rem}\n.lf article>p:nth-of-type(2),.lf-key{font-weight:600}\n.lf a,.lf summary{color:var(--link);padding:.15rem 0;min-width:1.5rem}\n.lf a{display:inline-block}\n.lf :focus-visible{outline:.2rem solid var(--going);outline-offset:.15rem}\n.lf-skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem}\n.lf-skip:focus{left:1rem;top:.5rem}\n.lf caption,.lf dt{color:var(--soft)}\n.lf .lf-note,.lf-groups>li,.lf .lf-card,.lf dl+dl,.lf-box{background:var(--wash);padding:1rem 1.25rem;border:0;border-left:.3rem solid var(--going)}\n.lf .lf-note{border-color:var(--goal);max-width:none;margin:1rem 0}\n.lf .lf-card{margin:1rem 0;border-color:var(--half)}\n.lf-groups,.lf-key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:.75rem 0}\n.lf-groups{gap:1rem;margin:1.5rem 0}\n.lf-groups>li{flex:1 1 17rem}\n.lf-good{--t:var(--good)}.lf-half{--t:var(--half)}.lf-bad{--t:var(--bad)}.lf-going,.lf-done{--t:var(--going)}.lf-open{--t:var(--open)}.lf-grid{--t:var(--line)}.lf-even{--t:var(--soft)}.lf-goal{--t:var(--goal)}\n.lf b{display:inline-block;padding:0 .5em;border-radius:.3em;font-weight:600;color:var(--on);background:var(--t)}\n.lf svg{display:block;width:100%;height:auto;overflow:visible}\n.lf path,.lf-key i{color:var(--t)}\n.lf-key i{display:inline-block;width:1.6rem;border-top:3px solid;margin:0 .5rem .25rem 0}\n.lf-done{stroke-width:4}.lf-even{stroke-dasharray:7 6}.lf-key .lf-even{border-top-style:dashed}.lf-goal{stroke-width:2.5}\n.lf-chart{display:grid;grid-template-columns:auto 1fr;gap:.25rem .6rem;max-width:46rem;color:var(--soft);font-size:.8rem;line-height:1;margin:1.25rem 0 .5rem}\n.lf-up{display:flex;flex-direction:column;justify-content:space-between;text-align:right;margin:-.4em 0}\n.lf-across{grid-column:2;display:flex}\n.lf-across span{flex:1;text-align:center}\n.lf-scroll{overflow-x:auto}\n.lf table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.45;margin:.75rem 0}\n.lf caption{text-align:left;padding:.25rem 0}\n.lf th,.lf td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}\n.lf thead th{border-bottom:2px solid;font-weight:600}\n.lf td[style]::after{content:"";display:block;margin-top:.3rem;border-top:.5rem solid var(--going);width:calc(var(--w)*1%);min-width:1px}\n.lf-outcomes td{position:relative;padding-right:0}.lf-outcomes td::after{width:calc(var(--w)*.8%)!important}.lf-outcomes td::before{content:"";position:absolute;left:80%;bottom:.3rem;height:.9rem;border-left:.2rem solid var(--goal)}\n.lf td[class^=lf-h]{text-align:center;padding:.5rem;border:1px solid var(--paper)}\n.lf .lf-h1{background:var(--h1)}.lf .lf-h2{background:var(--h2)}.lf .lf-h3{background:var(--h3);color:var(--on)}.lf .lf-h4{background:var(--h4);color:var(--on)}\n.lf summary{cursor:pointer}\n.lf dl{margin:.75rem 0;display:grid;grid-template-columns:11rem 1fr;gap:.3rem 1rem}\n.lf dd{margin:0}\n.lf article{border-top:1px solid var(--line);padding:1.25rem 0 .75rem}\n.lf-all thead th{width:19%}.lf-all thead th:nth-child(-n+2){width:25%}.lf-all thead th:last-child{width:12%}\n.lf-all tbody th{font-weight:600}\n.lf .lf-sec{padding-top:1.5rem;font-weight:700;border-color:var(--ink)}\n@media screen and (max-width:46rem){.lf dl{display:block}.lf dd{margin-bottom:.5rem}.lf-all thead{display:none}.lf-all tr,.lf-all th,.lf-all td{display:block}.lf .lf-all tr{padding:.75rem 0;border-bottom:1px solid var(--line)}.lf .lf-all th,.lf .lf-all td{border:0;padding:.1rem 0}}\n@media print{.lf{font-size:9pt;--band:#fff;--on-band:#000;--wash:#fff}.lf-in{max-width:none;padding:0}.lf-band{padding:0}.lf .lf-t1{font-size:20pt}.lf .lf-t2{font-size:14pt;margin:16pt 0 6pt;padding-top:4pt;border-color:#000}.lf .lf-t3{font-size:11pt;margin:10pt 0 4pt}.lf article{padding:6pt 0}.lf dl{gap:1pt 1rem;margin:4pt 0}.lf table{font-size:8.5pt}.lf th,.lf td{padding:3pt 6pt 3pt 0}.lf caption{break-after:avoid}.lf b,.lf td[class]{background:#fff;color:#000;padding:0}.lf tr,.lf article,.lf-figure{break-inside:avoid}.lf [class^=lf-t]{break-after:avoid}.lf-chart{max-width:11cm}.lf a[href^=http]::after{content:" (" attr(href) ")"}.lf-skip,.lf article>a,.lf details{display:none}}\n@media(forced-colors:active){.lf,.lf-band,.lf b,.lf td[class]{background:Canvas;color:CanvasText}.lf b{border:1px solid}.lf path,.lf-key i{color:CanvasText}}\n</style>\n'

def block_colours(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield '.lf{--paper:#fff;--wash:#f2f6f9;--ink:#17222c;--soft:#4b5a68;--line:#cbd6df;--link:#0a4f8c;--band:#0d3a5c;--on-band:#fff;--good:#17653c;--half:#7a4b00;--bad:#a01c2c;--going:#1d5a96;--open:#55606c;--on:#fff;--goal:#a86b00;--h1:#e2edf6;--h2:#b9d3ea;--h3:#2f6ba3;--h4:#0d3a5c}\n@media screen and (prefers-color-scheme:dark){.lf{--paper:#11181f;--wash:#1b2530;--ink:#e8eef3;--soft:#b4c1cc;--line:#3b4956;--link:#8cc4f5;--band:#1b2f41;--good:#74cf9b;--half:#efbd6a;--bad:#ff9aa2;--going:#8fc3f3;--open:#b6c0ca;--on:#11181f;--goal:#efbd6a;--h1:#1d3042;--h2:#27496a;--h3:#82b9e8;--h4:#c6e2fb}}\n'

def block_start(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_opening(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_shape = resolve('shape')
    l_0_account = resolve('account')
    l_0_heading = resolve('heading')
    pass
    yield '<'
    yield escape(environment.finalize(('header' if ((undefined(name='shape') if l_0_shape is missing else l_0_shape) == 'html') else 'div')))
    yield ' class=lf-band><div class=lf-in>\n'
    yield from context.blocks['logo'][0](context)
    yield '<p>'
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'area')))
    yield '\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 1, environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'title'), _block_vars=_block_vars)))
    yield '\n<p>'
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'agreement_title')))
    yield '. Redovisningen gäller till och med '
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'as_of_words')))
    yield '.\n</div></'
    yield escape(environment.finalize(('header' if ((undefined(name='shape') if l_0_shape is missing else l_0_shape) == 'html') else 'div')))
    yield '>\n'

def block_logo(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

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
        yield '<p class=lf-note>'
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
    l_0_heading = resolve('heading')
    l_0_picture = resolve('picture')
    l_0_account = resolve('account')
    pass
    yield '<section>\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 2, 'Svaret i korthet', 'lf-svar', _block_vars=_block_vars)))
    yield '\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='picture') if l_0_picture is missing else l_0_picture), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'glance'), _block_vars=_block_vars)))
    yield '\n<ul class=lf-groups>\n'
    for (l_1_title, l_1_lines) in environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'groups'):
        _loop_vars = {}
        pass
        yield '<li><strong>'
        yield escape(environment.finalize(l_1_title))
        yield '</strong>'
        for l_2_line in l_1_lines:
            _loop_vars = {}
            pass
            yield '<p>'
            yield escape(environment.finalize(l_2_line))
        l_2_line = missing
    l_1_title = l_1_lines = missing
    yield '</ul>\n</section>\n'

def block_short(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_account = resolve('account')
    l_0_heading = resolve('heading')
    pass
    if environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'short'):
        pass
        yield '<section>\n'
        yield escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 2, environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'short_title'), 'lf-kort', _block_vars=_block_vars)))
        yield '\n'
        for l_1_e in environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'short'):
            l_1_mark = resolve('mark')
            l_1_facts = resolve('facts')
            _loop_vars = {}
            pass
            yield '<article class=lf-card>\n'
            yield escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 3, environment.getattr(l_1_e, 'title'), _loop_vars=_loop_vars)))
            yield '\n<p>'
            yield escape(environment.finalize(environment.call(context, (undefined(name='mark') if l_1_mark is missing else l_1_mark), environment.getattr(l_1_e, 'mark'), _loop_vars=_loop_vars)))
            yield '\n<p>'
            yield escape(environment.finalize(environment.getattr(l_1_e, 'outcome')))
            yield '\n'
            yield escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_1_facts is missing else l_1_facts), environment.getattr(l_1_e, 'explained'), _loop_vars=_loop_vars)))
            yield '\n</article>\n'
        l_1_e = l_1_mark = l_1_facts = missing
        yield '</section>\n'

def block_overview(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_heading = resolve('heading')
    l_0_account = resolve('account')
    l_0_table = resolve('table')
    l_0_shape = resolve('shape')
    try:
        t_1 = environment.filters['safe']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'safe' found.")
    pass
    yield '<section>\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 2, 'Alla löften', 'lf-alla', _block_vars=_block_vars)))
    yield '\n<table class=lf-all>\n<caption>'
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'overview')))
    yield '</caption>\n<thead><tr><th scope=col>Löfte<th scope=col>Utfall mot det lovade<th scope=col>Bedömning<th scope=col>När och var<th scope=col>Ansvarig\n'
    for l_1_section in environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'sections'):
        _loop_vars = {}
        pass
        yield '<tbody>\n'
        if environment.getattr(l_1_section, 'title'):
            pass
            yield '<tr><td colspan=5 class=lf-sec>'
            yield escape(environment.finalize(environment.getattr(l_1_section, 'title')))
            yield '\n'
        for l_2_e in environment.getattr(l_1_section, 'entries'):
            l_2_mark = resolve('mark')
            _loop_vars = {}
            pass
            yield '<tr><th scope=row>'
            if ((undefined(name='shape') if l_0_shape is missing else l_0_shape) == 'plain'):
                pass
                yield escape(environment.finalize(environment.getattr(l_2_e, 'title')))
            else:
                pass
                yield '<a href=#lf-'
                yield escape(environment.finalize(environment.getattr(l_2_e, 'id')))
                yield '>'
                yield escape(environment.finalize(environment.getattr(l_2_e, 'title')))
                yield '</a>'
            yield '<td>'
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
            yield '<td>'
            yield escape(environment.finalize(environment.call(context, (undefined(name='mark') if l_2_mark is missing else l_2_mark), environment.getattr(l_2_e, 'mark'), _loop_vars=_loop_vars)))
            yield '<td>'
            yield escape(environment.finalize(environment.getattr(l_2_e, 'when')))
            if environment.getattr(l_2_e, 'where'):
                pass
                yield '<br>'
                yield escape(environment.finalize(environment.getattr(l_2_e, 'where')))
            yield '<td>'
            yield escape(environment.finalize(environment.getattr(l_2_e, 'lead')))
            yield '\n'
        l_2_e = l_2_mark = missing
    l_1_section = missing
    yield '</table>\n'
    if environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'outcomes'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'outcomes'), Markup(' class=lf-outcomes'), _block_vars=_block_vars)))
        yield '\n'
        if ((undefined(name='shape') if l_0_shape is missing else l_0_shape) != 'plain'):
            pass
            yield '<p>Strecket visar det lovade.'
    yield '</section>\n'

def block_promises(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_heading = resolve('heading')
    l_0_account = resolve('account')
    pass
    yield '<section>\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 2, 'Löfte för löfte', 'lf-lista', _block_vars=_block_vars)))
    yield '\n'
    l_1_loop = missing
    for l_1_section, l_1_loop in LoopContext(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'sections'), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_section, 'title'):
            pass
            yield escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 3, environment.getattr(l_1_section, 'title'), _loop_vars=_loop_vars)))
        l_2_loop = missing
        for l_2_e, l_2_loop in LoopContext(environment.getattr(l_1_section, 'entries'), undefined):
            _loop_vars = {}
            pass
            yield from context.blocks['promise'][0](context.derived({'e': l_2_e, 'loop': l_2_loop, 'section': l_1_section}))
        l_2_loop = l_2_e = missing
    l_1_loop = l_1_section = missing
    yield '</section>\n'

def block_promise(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_e = resolve('e')
    l_0_top = resolve('top')
    l_0_sign = resolve('sign')
    l_0_picture = resolve('picture')
    l_0_facts = resolve('facts')
    l_0_folded = resolve('folded')
    pass
    yield '<article>\n<h'
    yield escape(environment.finalize((environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'level') + (undefined(name='top') if l_0_top is missing else l_0_top))))
    yield ' id=lf-'
    yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'id')))
    yield '>'
    yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'title')))
    yield '</h'
    yield escape(environment.finalize((environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'level') + (undefined(name='top') if l_0_top is missing else l_0_top))))
    yield '>\n<p>'
    yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'text')))
    yield '\n<p>'
    yield escape(environment.finalize(environment.call(context, (undefined(name='sign') if l_0_sign is missing else l_0_sign), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'mark'), _block_vars=_block_vars)))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'told'):
        pass
        yield ' – '
        yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'told')))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'share'):
        pass
        yield ' ('
        yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'share')))
        yield ')'
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'course'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='picture') if l_0_picture is missing else l_0_picture), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'course'), _block_vars=_block_vars)))
    if (environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'facts') or environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'box')):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'facts'), _block_vars=_block_vars)))
    elif ((not environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'course')) and (not environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'months'))):
        pass
        yield '</p>'
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'box'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'box'), _block_vars=_block_vars)))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'months'):
        pass
        yield escape(environment.finalize(environment.call(context, (undefined(name='folded') if l_0_folded is missing else l_0_folded), 'Månad för månad, varje aktivitet', environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'months'), _block_vars=_block_vars)))
    if environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'reply'):
        pass
        yield '<a href="'
        yield escape(environment.finalize(environment.getattr((undefined(name='e') if l_0_e is missing else l_0_e), 'reply')))
        yield '">Svara eller anmäl fel</a>'
    yield '</article>\n'

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
    yield '<p>Kontrollsumma (SHA-256 av uppgifterna): '
    yield escape(environment.finalize(environment.getattr((undefined(name='account') if l_0_account is missing else l_0_account), 'digest')))
    yield '\n'

def block_end(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'head': block_head, 'style': block_style, 'colours': block_colours, 'start': block_start, 'opening': block_opening, 'logo': block_logo, 'notices': block_notices, 'answer': block_answer, 'short': block_short, 'overview': block_overview, 'promises': block_promises, 'promise': block_promise, 'actors': block_actors, 'voices': block_voices, 'when_where': block_when_where, 'background': block_background, 'comparison': block_comparison, 'revisions': block_revisions, 'method': block_method, 'digest': block_digest, 'end': block_end}
debug_info = '1=13&2=43&3=44&65=45&66=46&74=48&75=50&80=51&91=52&106=53&126=54&148=55&149=56&150=57&151=58&152=59&153=60&154=61&155=62&158=64&159=66&2=68&3=77&4=86&6=89&65=102&66=111&67=123&68=125&69=127&70=129&71=131&72=135&68=138&75=147&76=156&77=160&80=164&82=176&83=178&85=180&86=184&91=195&92=205&94=208&95=210&97=216&98=218&99=220&100=222&106=227&108=246&110=248&112=250&114=254&115=257&117=259&118=264&122=301&123=305&126=310&128=321&129=324&130=327&131=331&132=334&134=354&135=362&136=364&137=374&138=377&139=383&140=386&141=389&148=396&149=408&150=420&151=432&152=444&153=456&154=468&155=480&156=490&159=493'
