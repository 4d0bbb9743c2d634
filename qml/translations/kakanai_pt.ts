<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Chamar atendente</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>Manter em kana: %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>Manter em kana</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>Ver outros kanji</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>Ver outros</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>Sem cartão / usar outro modo</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Não sei</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>Não tenho código – outro modo</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>Sim, está certo</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>Não está certo</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Imagem da frente do cartão</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>窓口</source>
        <translation>Guichê</translation>
    </message>
    <message>
        <source>試用・見本</source>
        <translation>Teste, modelo</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>Teste</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>Usar a data de hoje</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>Escolha uma linha para ver aqui o motivo, a base legal, o prazo e o que pode ser corrigido.</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>Retirar este procedimento</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Verificação de identidade</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>Assinar digitalmente</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>Voltar à lista</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>Hífen</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>Não há</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Imagem da frente do cartão</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>Corrigir %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>Adicionar familiar com cartão</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>Adicionar familiar pela tela</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>Acrescentar familiar de outro modo</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>Registrar esta verificação</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>゛濁点</source>
        <translation>゛</translation>
    </message>
    <message>
        <source>゜半濁点</source>
        <translation>゜</translation>
    </message>
    <message>
        <source>小さい字</source>
        <translation>Pequena</translation>
    </message>
    <message>
        <source>ひらがな</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>カタカナ</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>かな</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>Digite o número do cartão</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>No alto à direita da frente: 2 letras, 8 algarismos, 2 letras.</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>Como está na página com a foto do passaporte.</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>Digite o número do passaporte</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>No alto à direita da página com a foto, letras e algarismos.</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>Digite a data de nascimento</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>Digite a data de validade</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>O atendente foi chamado</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>Aguarde aqui, por favor. O que você digitou continua salvo.</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>Continuar sem ajuda</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>Você ainda está usando?</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>Para proteger seus dados, o que você digitou será apagado se não houver resposta.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Escolha o idioma</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>Tamanho da letra e cores</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>Letra um pouco maior</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>Letra muito grande</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>Preto no branco</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>Amarelo no preto</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>Digite o número do endereço (番地)</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>Por exemplo, para 1-chome 2-ban 3-go (1丁目2番3号), digite 1-2-3.</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>Digite o nome do prédio e o número do apartamento</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>Se for uma casa, aperte “Não há”.</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>Quem é o chefe da família (世帯主) na nova casa?</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>É a pessoa principal no sustento da casa.</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>Quando você começou a morar na nova casa?</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>É o dia em que começou a morar, não o dia em que levou a mudança.</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>Digite o código postal da nova casa</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>Você se mudou do endereço que está no cartão?</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>Sim, deste endereço</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>Não, de outro endereço</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>Digite o código postal da casa anterior</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>Aperte a primeira letra para diminuir a lista.</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>Escolha a província (都道府県)</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>Escolha o município (市区町村)</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>Escolha o nome do bairro (町)</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>São 7 números. Aperte “Não sei” para escolher pelo nome do lugar.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Leitura (フリガナ)</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>Corrigir o nome</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>Digite o sobrenome em hiragana</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>Digite o nome em hiragana</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>Qual é a data de nascimento?</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>Qual é o sexo no atestado de residência (住民票)?</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>Direi no guichê</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>Para o atendente: %1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>Motivo da mudança</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>Direita</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>Está tudo certo</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>O que você quer corrigir?</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>Voltar aos documentos</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>Ver mais</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>Se não souber, há outros modos.</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>Não tenho</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>Usar assinatura</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>Usar papel</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>Espaço para assinar</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>見本</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>Letra e cor</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>Atendimentos: %1</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>Ninguém está esperando.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>Se tiver o Cartão My Number (マイナンバーカード), deixe-o à mão. Sem ele também é possível usar.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <translation>Lendo o cartão</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>Coloque o cartão no leitor</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>Coloque o Cartão My Number com a foto para cima.</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>Lendo o passaporte</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>Levante o passaporte uma vez</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>Levante o cartão uma vez</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>Coloque o passaporte no leitor</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>Não mova até terminar.</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>Depois coloque-o de novo no leitor.</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>Com a foto da carteira de motorista para cima.</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>Com a foto do cartão de permanência para cima.</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>Feche o passaporte e deite-o sobre a capa.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>Mostre o código ao leitor</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>Lê o código do atestado de saída（転出証明書）ou as linhas ao pé da página com a foto do passaporte.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>Adicionar procedimento</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Verificação de identidade</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>Motivo da pergunta</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>Data pela lei</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>Guichê</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>Verificado em</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Leitura (フリガナ)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>Endereço no cartão</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>Modo de entrada</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>Visto nos documentos</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>Pedido da própria pessoa</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>Feito em outro guichê</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>1 documento com foto</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>2 documentos sem foto</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>Cartão My Number (マイナンバーカード)</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Carteira de motorista (運転免許証)</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>Passaporte (旅券)</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Cartão de residente (在留カード)</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>Certificado de qualificação (資格確認書)</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>Necessário</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Desnecessário</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 campos</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>Assinado digitalmente</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>Com assinatura própria</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>Com a correção, a assinatura perdeu a validade. É preciso assinar de novo.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EntryModel</name>
    <message>
        <source>西暦</source>
        <translation>Ocidental</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>Escolha os kanji. Se não houver, escolha “Manter em kana”.</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>Nenhum endereço tem este código. Confira o número.</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>Escolha o endereço.</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>Este dia não existe no calendário. Confira, por favor.</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>Nenhum lugar começa com estas letras. Apague uma para ver a lista de novo.</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>O número não tem esta forma. Veja o cartão de novo.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>O que você veio fazer hoje?</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>Suas respostas servem só para preparar os documentos de hoje. No fim, são apagadas desta máquina.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>Quais familiares farão o procedimento com você?</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>Adicione todos os que ficarão no novo atestado de residência (住民票).</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>O que deseja fazer com os documentos?</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>Nos dois casos, aguarde depois no guichê.</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>Pegar número de atendimento</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>O atendente do guichê imprime os documentos para você</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>Imprimir aqui</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>Você leva os documentos impressos ao guichê</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Escolha o idioma</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>Saíram todas as folhas?</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>Total de folhas: %1.</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>Sim, saíram todas</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>Não, não saíram</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>É esta pessoa?</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>Esta pessoa é você?</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>Leitura concluída. Retire o cartão.</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>Foi lido.</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>Foi lido. Retire o passaporte.</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>O cartão tem o nome só como imagem. Digite-o na próxima página.</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>O nome tem um caractere que é só imagem. Digite-o na próxima página.</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>O nome está em letras latinas. Digite na próxima página o nome do registro de residência.</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>Digite o que falta na próxima página.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>Retire os documentos</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>Este é o seu número de atendimento</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>Leve os documentos impressos aos guichês abaixo, nesta ordem.</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>Chamaremos por este número. Vá aos guichês abaixo, nesta ordem.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>Tire uma foto deste código e mostre-a no guichê. Só o guichê consegue ler o conteúdo.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>Tire uma foto deste código e mostre-a no guichê. Só o guichê consegue ler o conteúdo. Ele não tem a assinatura desta máquina.</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>O que você digitou foi todo apagado desta máquina.</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>O que você digitou está só neste código. Desta máquina, tudo foi apagado.</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>O que você digitou foi enviado ao guichê. Desta tela, tudo foi apagado.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>Procedimentos encontrados: %1</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>Na ordem dos guichês. Aperte uma linha para ver o motivo.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>Se desejar</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>A confirmar no guichê</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>Confira os documentos</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>As partes coloridas são os seus dados.</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>Folha %1 de %2</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>Nomes dos familiares etc.</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>Data da mudança e endereços</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>Digite a senha (暗証番号)</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>Digite o número de verificação (照合番号)</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>São os 4 números que você escolheu ao receber o cartão.</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>Digite em seguida: 6 números da data de nascimento, 4 do ano de validade e 4 do código de segurança.</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>Digitados %2 de %1 números</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>Mais um erro bloqueia o cartão, por isso não é possível digitar aqui. Escolha outro modo.</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>Tentativas restantes: %1</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>Número de verificação</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>Digitar a senha</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>Digitar sem cartão</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>Dígito %1</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>Dígito %1. Todos foram digitados. Aperte “Avançar”.</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>Um dígito apagado. %1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>Digite a senha da carteira de motorista</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>O primeiro dos dois números de 4 algarismos escolhidos ao recebê-la.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Ler um código</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>Quem é esta pessoa?</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>O código fala de várias pessoas.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>Assine com o dedo</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>Escreva dentro do quadro o nome de quem faz a notificação.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>Usar outro modo</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Chamar atendente</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>Preparando os documentos</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>Enviando ao guichê</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>Apagando os seus dados</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>Abrindo o atendimento</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>Assinando digitalmente</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>Fechando o atendimento</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>Folhas impressas: %1.</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>Aguarde um momento, por favor.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1 pessoa(s)</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Em atendimento</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>Código %1 de %2. Passe também os outros.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>Como deseja informar os dados desta pessoa?</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>Como deseja informar os seus dados?</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>De qualquer modo, o procedimento é o mesmo.</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>Cartão e senha</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>Cartão My Number e a senha de 4 números</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>Cartão e número de verificação</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>Se esqueceu a senha: os 14 números da frente do cartão</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>Digitar na tela</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>Não precisa de cartão</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>Qual cartão quer usar?</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>O que o cartão não diz será perguntado depois.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Ler um código</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>Se tiver o código do atestado de saída（転出証明書）etc.</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>Outro cartão</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>Carteira de motorista, cartão de permanência（在留カード）, passaporte</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Carteira de motorista（運転免許証）</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>Com a primeira senha, 4 algarismos</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Cartão de permanência（在留カード）</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>Com o número do cartão; também o de residente permanente especial</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>Com o número e as datas da página com a foto</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>Faça os procedimentos sem escrever à mão</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>Escolha um atendimento</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>Responda às perguntas e os documentos necessários ficam prontos.</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>Escolha na lista à esquerda e ele abre aqui.</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>Código do atendimento %1/%2</translation>
    </message>
</context>
</TS>
