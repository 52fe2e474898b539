# ruff: noqa
# mypy: ignore-errors
# fmt: off
"""parts.html.j2, made by Jinja."""

MADE_BY = "3.1.6"

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'standard/parts.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_heading = l_0_sign = l_0_mark = l_0_facts = l_0_table = l_0_folded = l_0_picture = l_0_box = l_0_chapter = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    def macro(l_1_level, l_1_text, l_1_id):
        t_3 = []
        l_1_top = resolve('top')
        if l_1_level is missing:
            l_1_level = undefined("parameter 'level' was not provided", name='level')
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        if l_1_id is missing:
            l_1_id = ''
        pass
        t_3.extend((
            '<h',
            escape(environment.finalize((l_1_level + (undefined(name='top') if l_1_top is missing else l_1_top)))),
            ' class=lf-t',
            escape(environment.finalize(l_1_level)),
        ))
        if l_1_id:
            pass
            t_3.extend((
                ' id=',
                escape(environment.finalize(l_1_id)),
            ))
        t_3.extend((
            '>',
            escape(environment.finalize(l_1_text)),
            '</h',
            escape(environment.finalize((l_1_level + (undefined(name='top') if l_1_top is missing else l_1_top)))),
            '>',
        ))
        return concat(t_3)
    context.exported_vars.add('heading')
    context.vars['heading'] = l_0_heading = Macro(environment, macro, 'heading', ('level', 'text', 'id'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_m):
        t_4 = []
        l_1_shape = resolve('shape')
        if l_1_m is missing:
            l_1_m = undefined("parameter 'm' was not provided", name='m')
        pass
        if ((undefined(name='shape') if l_1_shape is missing else l_1_shape) == 'plain'):
            pass
            t_4.extend((
                escape(environment.finalize(environment.getattr(l_1_m, 'symbol'))),
                ' ',
                escape(environment.finalize(environment.getattr(l_1_m, 'word'))),
            ))
        else:
            pass
            t_4.extend((
                '<b class=lf-',
                escape(environment.finalize(environment.getattr(l_1_m, 'tone'))),
                '>',
                escape(environment.finalize(environment.getattr(l_1_m, 'symbol'))),
                ' ',
                escape(environment.finalize(environment.getattr(l_1_m, 'word'))),
                '</b>',
            ))
        return concat(t_4)
    context.exported_vars.add('sign')
    context.vars['sign'] = l_0_sign = Macro(environment, macro, 'sign', ('m',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_m):
        t_5 = []
        if l_1_m is missing:
            l_1_m = undefined("parameter 'm' was not provided", name='m')
        pass
        t_5.append(
            escape(environment.finalize(environment.call(context, (undefined(name='sign') if l_0_sign is missing else l_0_sign), l_1_m))),
        )
        if environment.getattr(l_1_m, 'basis'):
            pass
            t_5.extend((
                '<br>',
                escape(environment.finalize(environment.getattr(l_1_m, 'basis_word'))),
            ))
        return concat(t_5)
    context.exported_vars.add('mark')
    context.vars['mark'] = l_0_mark = Macro(environment, macro, 'mark', ('m',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_every):
        t_6 = []
        l_1_shape = resolve('shape')
        if l_1_every is missing:
            l_1_every = undefined("parameter 'every' was not provided", name='every')
        pass
        if ((undefined(name='shape') if l_1_shape is missing else l_1_shape) == 'plain'):
            pass
            for (l_2_label, l_2_text, l_2_href) in l_1_every:
                _loop_vars = {}
                pass
                t_6.extend((
                    '<p><strong>',
                    escape(environment.finalize(l_2_label)),
                    ':</strong> ',
                ))
                if l_2_href:
                    pass
                    t_6.extend((
                        '<a href="',
                        escape(environment.finalize(l_2_href)),
                        '">',
                        escape(environment.finalize(l_2_text)),
                        '</a>',
                    ))
                else:
                    pass
                    t_6.append(
                        escape(environment.finalize(l_2_text)),
                    )
            l_2_label = l_2_text = l_2_href = missing
        else:
            pass
            t_6.append(
                '<dl>\n',
            )
            for (l_2_label, l_2_text, l_2_href) in l_1_every:
                _loop_vars = {}
                pass
                t_6.extend((
                    '<dt>',
                    escape(environment.finalize(l_2_label)),
                    '<dd>',
                ))
                if l_2_href:
                    pass
                    t_6.extend((
                        '<a href="',
                        escape(environment.finalize(l_2_href)),
                        '">',
                        escape(environment.finalize(l_2_text)),
                        '</a>',
                    ))
                else:
                    pass
                    t_6.append(
                        escape(environment.finalize(l_2_text)),
                    )
            l_2_label = l_2_text = l_2_href = missing
            t_6.append(
                '</dl>',
            )
        return concat(t_6)
    context.exported_vars.add('facts')
    context.vars['facts'] = l_0_facts = Macro(environment, macro, 'facts', ('every',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_t, l_1_kind):
        t_7 = []
        l_1_wide = missing
        if l_1_t is missing:
            l_1_t = undefined("parameter 't' was not provided", name='t')
        if l_1_kind is missing:
            l_1_kind = ''
        pass
        l_1_wide = (t_1(environment.getattr(l_1_t, 'head')) > 3)
        if (undefined(name='wide') if l_1_wide is missing else l_1_wide):
            pass
            t_7.extend((
                '<div class=lf-scroll tabindex=0 role=group aria-labelledby=',
                escape(environment.finalize(environment.getattr(l_1_t, 'id'))),
                '>',
            ))
        t_7.extend((
            '<table',
            escape(environment.finalize(l_1_kind)),
            '>\n<caption',
        ))
        if (undefined(name='wide') if l_1_wide is missing else l_1_wide):
            pass
            t_7.extend((
                ' id=',
                escape(environment.finalize(environment.getattr(l_1_t, 'id'))),
            ))
        t_7.extend((
            '>',
            escape(environment.finalize(environment.getattr(l_1_t, 'caption'))),
            '</caption>\n<thead><tr>',
        ))
        for l_2_one in environment.getattr(l_1_t, 'head'):
            _loop_vars = {}
            pass
            t_7.extend((
                '<th scope=col>',
                escape(environment.finalize(l_2_one)),
            ))
        l_2_one = missing
        t_7.append(
            '<tbody>\n',
        )
        l_2_loop = missing
        for l_2_row, l_2_loop in LoopContext(environment.getattr(l_1_t, 'rows'), undefined):
            _loop_vars = {}
            pass
            t_7.append(
                '<tr>',
            )
            l_3_loop = missing
            for (l_3_text, l_3_share, l_3_level), l_3_loop in LoopContext(l_2_row, undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_3_loop, 'first'):
                    pass
                    t_7.extend((
                        '<th scope=row>',
                        escape(environment.finalize(l_3_text)),
                    ))
                else:
                    pass
                    t_7.append(
                        '<td',
                    )
                    if (not t_2(l_3_level)):
                        pass
                        t_7.extend((
                            ' class=lf-h',
                            escape(environment.finalize(l_3_level)),
                        ))
                    elif (not t_2(l_3_share)):
                        pass
                        t_7.extend((
                            ' style=--w:',
                            escape(environment.finalize(l_3_share)),
                        ))
                    t_7.extend((
                        '>',
                        escape(environment.finalize(l_3_text)),
                    ))
            l_3_loop = l_3_text = l_3_share = l_3_level = missing
        l_2_loop = l_2_row = missing
        t_7.append(
            '</table>',
        )
        if (undefined(name='wide') if l_1_wide is missing else l_1_wide):
            pass
            t_7.append(
                '</div>',
            )
        return concat(t_7)
    context.exported_vars.add('table')
    context.vars['table'] = l_0_table = Macro(environment, macro, 'table', ('t', 'kind'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_summary, l_1_t):
        t_8 = []
        l_1_shape = resolve('shape')
        if l_1_summary is missing:
            l_1_summary = undefined("parameter 'summary' was not provided", name='summary')
        if l_1_t is missing:
            l_1_t = undefined("parameter 't' was not provided", name='t')
        pass
        if ((undefined(name='shape') if l_1_shape is missing else l_1_shape) == 'plain'):
            pass
            t_8.extend((
                escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), l_1_t))),
                '\n',
            ))
        else:
            pass
            t_8.extend((
                '<details><summary>',
                escape(environment.finalize(l_1_summary)),
                '</summary>\n',
                escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), l_1_t))),
                '\n</details>\n',
            ))
        return concat(t_8)
    context.exported_vars.add('folded')
    context.vars['folded'] = l_0_folded = Macro(environment, macro, 'folded', ('summary', 't'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_p):
        t_9 = []
        l_1_shape = resolve('shape')
        if l_1_p is missing:
            l_1_p = undefined("parameter 'p' was not provided", name='p')
        pass
        t_9.extend((
            '<div class=lf-figure>\n<p>',
            escape(environment.finalize(environment.getattr(l_1_p, 'sentence'))),
            '</p>\n',
        ))
        if ((undefined(name='shape') if l_1_shape is missing else l_1_shape) != 'plain'):
            pass
            if environment.getattr(l_1_p, 'up'):
                pass
                t_9.append(
                    '<div class=lf-chart><div class=lf-up aria-hidden=true>',
                )
                for l_2_one in environment.getattr(l_1_p, 'up'):
                    _loop_vars = {}
                    pass
                    t_9.extend((
                        '<span>',
                        escape(environment.finalize(l_2_one)),
                        '</span>',
                    ))
                l_2_one = missing
                t_9.append(
                    '</div>',
                )
            t_9.extend((
                '<svg role=img viewBox="0 0 ',
                escape(environment.finalize(environment.getattr(l_1_p, 'width'))),
                ' ',
                escape(environment.finalize(environment.getattr(l_1_p, 'height'))),
                '" fill=none stroke=currentColor',
            ))
            if (not environment.getattr(l_1_p, 'up')):
                pass
                t_9.extend((
                    ' stroke-width=',
                    escape(environment.finalize(environment.getattr(l_1_p, 'height'))),
                    ' stroke-dasharray=28,2',
                ))
            t_9.extend((
                '><title>',
                escape(environment.finalize(environment.getattr(l_1_p, 'title'))),
                '</title><desc>',
                escape(environment.finalize(environment.getattr(l_1_p, 'sentence'))),
                '</desc>',
            ))
            for (l_2_role, l_2_path) in environment.getattr(l_1_p, 'shapes'):
                _loop_vars = {}
                pass
                t_9.extend((
                    '<path class=lf-',
                    escape(environment.finalize(l_2_role)),
                    ' d="',
                    escape(environment.finalize(l_2_path)),
                    '"/>',
                ))
            l_2_role = l_2_path = missing
            t_9.append(
                '</svg>\n',
            )
            if environment.getattr(l_1_p, 'up'):
                pass
                t_9.append(
                    '<div class=lf-across aria-hidden=true>',
                )
                for l_2_one in environment.getattr(l_1_p, 'across'):
                    _loop_vars = {}
                    pass
                    t_9.extend((
                        '<span>',
                        escape(environment.finalize(l_2_one)),
                        '</span>',
                    ))
                l_2_one = missing
                t_9.append(
                    '</div></div>',
                )
            t_9.append(
                '<ul class=lf-key>',
            )
            for (l_2_role, l_2_symbol, l_2_words) in environment.getattr(l_1_p, 'legend'):
                _loop_vars = {}
                pass
                t_9.append(
                    '<li>',
                )
                if l_2_symbol:
                    pass
                    t_9.extend((
                        '<b class=lf-',
                        escape(environment.finalize(l_2_role)),
                        '>',
                        escape(environment.finalize(l_2_symbol)),
                        ' ',
                        escape(environment.finalize(l_2_words)),
                        '</b>',
                    ))
                else:
                    pass
                    t_9.extend((
                        '<i class=lf-',
                        escape(environment.finalize(l_2_role)),
                        '></i>',
                        escape(environment.finalize(l_2_words)),
                    ))
            l_2_role = l_2_symbol = l_2_words = missing
            t_9.append(
                '</ul>\n',
            )
        t_9.extend((
            escape(environment.finalize(environment.call(context, (undefined(name='folded') if l_0_folded is missing else l_0_folded), 'Visa som tabell', environment.getattr(l_1_p, 'table')))),
            '\n</div>',
        ))
        return concat(t_9)
    context.exported_vars.add('picture')
    context.vars['picture'] = l_0_picture = Macro(environment, macro, 'picture', ('p',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_b):
        t_10 = []
        if l_1_b is missing:
            l_1_b = undefined("parameter 'b' was not provided", name='b')
        pass
        t_10.extend((
            '<div class=lf-box>\n<p><strong>',
            escape(environment.finalize(environment.getattr(l_1_b, 'title'))),
            '</strong>\n',
            escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr(l_1_b, 'facts')))),
            '\n</div>',
        ))
        return concat(t_10)
    context.exported_vars.add('box')
    context.vars['box'] = l_0_box = Macro(environment, macro, 'box', ('b',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_c):
        t_11 = []
        if l_1_c is missing:
            l_1_c = undefined("parameter 'c' was not provided", name='c')
        pass
        if l_1_c:
            pass
            t_11.extend((
                '<section>\n',
                escape(environment.finalize(environment.call(context, (undefined(name='heading') if l_0_heading is missing else l_0_heading), 2, environment.getattr(l_1_c, 'title'), environment.getattr(l_1_c, 'id')))),
                '\n',
            ))
            for l_2_one in environment.getattr(l_1_c, 'sentences'):
                _loop_vars = {}
                pass
                t_11.extend((
                    '<p>',
                    escape(environment.finalize(l_2_one)),
                    '\n',
                ))
            l_2_one = missing
            if environment.getattr(l_1_c, 'facts'):
                pass
                t_11.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='facts') if l_0_facts is missing else l_0_facts), environment.getattr(l_1_c, 'facts')))),
                )
            for l_2_t in environment.getattr(l_1_c, 'tables'):
                _loop_vars = {}
                pass
                t_11.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='table') if l_0_table is missing else l_0_table), l_2_t, _loop_vars=_loop_vars))),
                )
            l_2_t = missing
            for l_2_b in environment.getattr(l_1_c, 'boxes'):
                _loop_vars = {}
                pass
                t_11.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='box') if l_0_box is missing else l_0_box), l_2_b, _loop_vars=_loop_vars))),
                )
            l_2_b = missing
            t_11.append(
                '</section>\n',
            )
        return concat(t_11)
    context.exported_vars.add('chapter')
    context.vars['chapter'] = l_0_chapter = Macro(environment, macro, 'chapter', ('c',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '1=24&2=56&3=83&4=100&5=106&6=108&7=113&11=136&12=141&16=165&17=173&18=174&19=183&20=186&21=197&23=209&24=216&26=251&28=259&29=267&30=270&32=277&33=279&37=285&39=293&40=296&41=298&42=317&43=350&44=370&46=400&49=406&51=413&52=415&55=421&56=426&58=430&59=433&60=438&62=442&63=447&64=454'
