'use strict';

(() => {
  const h = React.createElement;

  function open(editor, example) {
    const at = editor.tabs.findIndex((tab) => tab.query === example.query);
    if (at >= 0) {
      editor.changeTab(at);
      return;
    }
    editor.addTab();
    // The editors show the new tab only after React has rendered it.
    setTimeout(() => {
      editor.queryEditor.setValue(example.query);
      editor.variableEditor.setValue(example.variables ?? '');
    });
  }

  function examplesPlugin(examples) {
    function Icon() {
      return h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
        h('path', { d: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 10.9c.6.5 1 1.2 1 2v.1h5v-.1c0-.8.4-1.5 1-2A6 6 0 0 0 12 3z' }));
    }
    function Content() {
      const editor = GraphiQL.React.useEditorContext({ nonNull: true });
      return h('section', { className: 'examples', 'aria-label': 'Examples' },
        h('h2', null, 'Examples'),
        h('p', null, 'Each opens in a tab of its own.'),
        h('ul', null, examples.map((example) =>
          h('li', { key: example.name },
            h('button', { type: 'button', onClick: () => open(editor, example) }, example.name)))));
    }
    return { title: 'Examples', icon: Icon, content: Content };
  }

  function show(examples) {
    const properties = {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      plugins: examples.length > 0 ? [examplesPlugin(examples)] : [],
      isHeadersEditorEnabled: false,
      shouldPersistHeaders: false,
      // GraphiQL uses these only while it has no tabs of the user's own in its storage.
      defaultTabs: examples.length > 0
        ? examples.map(({ query, variables }) => ({ query, variables: variables ?? null }))
        : undefined,
    };
    const page = document.getElementById('graphiql');
    page.textContent = '';
    ReactDOM.createRoot(page).render(h(GraphiQL, properties, h(GraphiQL.Logo, null, 'Privacy graph')));
  }

  fetch('/graphiql/examples.json')
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => [])
    .then(show);
})();
