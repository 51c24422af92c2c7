import type { NounClass, QuantifierWords, VerbClass } from './lexicon.ts'

/** A language's words as its page lists them: verbs in the infinitive, nouns in the singular. */
export interface WordLists {
  readonly verbs: Readonly<Partial<Record<VerbClass, string>>>
  /** Verb forms that no ending makes: `publié=publier`. */
  readonly irregular: string
  readonly nouns: Readonly<Partial<Record<NounClass, string>>>
  readonly quantifiers: QuantifierWords
  readonly determiners: string
  readonly prepositions: string
  readonly conjunctions: string
  readonly auxiliaries: string
  readonly pronouns: string
  readonly vague: string
  readonly finished: string
}

/** Endings of the forms that key results use, by the infinitive's ending: present and imperative, then participles, then gerunds. */
type Endings = Readonly<Record<string, { base: readonly string[], ed: readonly string[], ing: readonly string[] }>>

const list = (words: string): readonly string[] => words.split(' ').map((word) => (word === '-' ? '' : word))

export const FRENCH_ENDINGS: Endings = {
  er: { base: list('er e ons ez ent'), ed: list('é ée és ées'), ing: list('ant') },
  ir: { base: list('ir it issons issent is'), ed: list('i ie is ies'), ing: list('issant') },
  re: { base: list('re ons ez'), ed: list('u ue us ues'), ing: list('ant') },
}
export const SPANISH_ENDINGS: Endings = {
  ar: { base: list('ar a an amos e en'), ed: list('ado ada ados adas'), ing: list('ando') },
  er: { base: list('er e en emos a an'), ed: list('ido ida idos idas'), ing: list('iendo') },
  ir: { base: list('ir e en imos a an'), ed: list('ido ida idos idas'), ing: list('iendo') },
}
export const PORTUGUESE_ENDINGS: Endings = {
  ar: { base: list('ar a am amos e em'), ed: list('ado ada ados adas'), ing: list('ando') },
  er: { base: list('er e em emos a am'), ed: list('ido ida idos idas'), ing: list('endo') },
  ir: { base: list('ir e em imos a am'), ed: list('ido ida idos idas'), ing: list('indo') },
}

/** The forms of a regular verb. */
export function romanceForms(infinitive: string, endings: Endings): readonly (readonly [word: string, form: 'base' | 'ed' | 'ing'])[] {
  const rule = endings[infinitive.slice(-2)]
  if (!rule) return [[infinitive, 'base']]
  const stem = infinitive.slice(0, -2)
  return [[infinitive, 'base'], ...(['base', 'ed', 'ing'] as const).flatMap((form) => rule[form].map((ending) => [stem + ending, form] as const))]
}

export const french: WordLists = {
  verbs: {
    make: `créer lancer publier développer livrer déployer construire mettre rédiger écrire concevoir implémenter installer migrer intégrer refondre corriger ouvrir automatiser documenter
      remplacer supprimer ajouter organiser-x former signer produire réaliser traduire configurer numériser rénover équiper moderniser simplifier refaire introduire établir fournir obtenir`,
    define: 'définir identifier déterminer choisir décider planifier valider élaborer préparer cartographier prioriser sélectionner fixer arrêter',
    finish: 'terminer finaliser achever compléter conclure finir clôturer',
    hire: 'recruter embaucher pourvoir',
    study: 'évaluer analyser auditer mesurer tester vérifier',
    act: 'organiser animer tenir rencontrer interviewer visiter participer assister présenter conduire mener interroger appeler contacter envoyer réunir accueillir',
    open: 'soutenir accompagner aider continuer poursuivre collaborer explorer communiquer encourager promouvoir suivre partager travailler apprendre contribuer veiller échanger coordonner',
    up: 'augmenter accroître doubler tripler accélérer gagner dépasser élargir hausser progresser passer monter fidéliser attirer',
    down: 'réduire diminuer baisser abaisser raccourcir limiter éliminer diviser minimiser chuter descendre',
    improve: 'améliorer renforcer optimiser',
    reach: 'atteindre générer vendre collecter décrocher totaliser conquérir',
    keep: 'maintenir conserver garder rester',
    ensure: 'assurer garantir permettre',
    behave: 'utiliser adopter recommander renouveler acheter revenir déclarer recevoir obtenir voter lire',
  },
  irregular: `mis=mettre mise=mettre mises=mettre met=mettre écrit=écrire écrite=écrire écrits=écrire écrites=écrire réduit=réduire réduite=réduire réduisons=réduire conçu=concevoir conçue=concevoir
    atteint=atteindre atteignent=atteindre atteignons=atteindre ouvert=ouvrir ouverte=ouvrir ouverts=ouvrir ouvre=ouvrir construit=construire construite=construire introduit=introduire traduit=traduire traduite=traduire traduites=traduire
    tenu=tenir tenue=tenir tient=tenir maintient=maintenir obtenu=obtenir obtenue=obtenir obtiennent=obtenir reviennent=revenir revient=revenir reçoivent=recevoir produit=produire produite=produire conduit=conduire réduisent=réduire
    accroît=accroître soutient=soutenir lisent=lire organisé=organiser organisée=organiser`,
  nouns: {
    metric: `taux satisfaction revenu chiffre-d'affaires chiffre affaire rétention attrition conversion latence disponibilité nps score note adoption utilisation trafic coût dépense délai temps durée incident panne erreur
      plainte réclamation absentéisme inscription vente marge bénéfice croissance part audience visite fréquentation abonnement don consommation émission déchet productivité qualité performance
      notoriété engagement confiance panier commande retour retard accident turnover budget-x fidélité efficacité visibilité sécurité bien-être`,
    people: 'client utilisateur patient élève étudiant citoyen habitant membre visiteur abonné donateur bénévole partenaire candidat lecteur usager foyer famille adhérent acheteur agriculteur voyageur participant',
    own: 'équipe employé salarié collaborateur ingénieur développeur manager enseignant infirmier agent commercial service formateur stagiaire responsable directeur',
    artefact: 'site application portail guide manuel rapport tableau-de-bord documentation page vidéo article politique charte certification plan stratégie feuille-de-route prototype formulaire contrat outil',
    thing: 'processus plateforme système outil fonctionnalité module programme campagne produit infrastructure api base version poste bâtiment station école parc offre cours formation magasin',
    event: 'réunion atelier entretien interview conférence événement visite webinaire rencontre salon séminaire appel session point comité',
    part: 'service système document page dépôt processus module contrat bureau classe école site poste',
  },
  quantifiers: {
    numbers: 'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20 trente=30 cinquante=50 cent=100 mille=1000',
    multiples: 'moitié=0.5 doubler=2 double=2 tripler=3 triple=3 tiers=0.333',
    all: 'tous toutes chaque tout', none: 'aucun aucune zéro',
    from: 'de', to: 'à', by: 'de', at: 'à sous dépasse atteint atteignent inférieur supérieur', min: 'minimum dépasse plus', max: 'sous maximum',
    than: 'que', per: 'par', of: "de des du d' dans sur", last: 'derniers dernières dernier prochains prochaines pendant',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre', numbered: 'phase version niveau étape trimestre article chapitre semaine tranche lot vague',
    times: 'fois', percent: 'pourcent', points: 'points point', money: 'euros euro dollars', top: 'top',
  },
  determiners: "le la les un une des du au aux notre nos leur leurs ce cette ces tous toutes chaque l' d'",
  prepositions: "de du des d' à au aux en dans sur sous avec sans pour par chez entre vers depuis jusqu' d'ici avant après contre",
  conjunctions: 'et ou mais que qui dont où afin',
  auxiliaries: 'est sont a ont sera seront été être avoir peut peuvent',
  pronouns: 'nous on ils elles il elle se',
  vague: 'meilleur meilleure meilleurs meilleures mieux significativement nettement efficace optimal adéquat excellent excellente fluide plus moins',
  finished: 'opérationnel opérationnelle disponible prêt prête prêts terminé terminée ligne ouvert ouverte actif active place service',
}

export const spanish: WordLists = {
  verbs: {
    make: `crear lanzar publicar desarrollar entregar desplegar construir redactar escribir diseñar implementar instalar migrar integrar corregir abrir automatizar documentar reemplazar eliminar
      añadir agregar formar capacitar firmar producir realizar traducir configurar digitalizar renovar equipar modernizar rediseñar introducir establecer obtener poner elaborar inaugurar arreglar`,
    define: 'definir identificar determinar elegir decidir planificar validar preparar priorizar seleccionar acordar aprobar',
    finish: 'terminar finalizar completar concluir acabar cerrar',
    hire: 'contratar reclutar incorporar',
    study: 'evaluar analizar auditar medir probar verificar',
    act: 'organizar celebrar entrevistar visitar participar asistir presentar impartir llamar contactar enviar reunir reunirse hablar hacer',
    open: 'apoyar acompañar ayudar continuar seguir colaborar explorar comunicar fomentar promover compartir trabajar aprender contribuir investigar coordinar mantenerse',
    up: 'aumentar incrementar duplicar triplicar acelerar ganar superar ampliar crecer subir atraer elevar pasar fidelizar',
    down: 'reducir disminuir bajar acortar limitar minimizar recortar caer',
    improve: 'mejorar reforzar optimizar fortalecer',
    reach: 'alcanzar lograr conseguir generar vender recaudar llegar',
    keep: 'mantener conservar permanecer',
    ensure: 'asegurar garantizar permitir',
    behave: 'usar utilizar adoptar recomendar renovar-x comprar volver declarar recibir votar leer',
  },
  irregular: `abierto=abrir abierta=abrir abiertos=abrir escrito=escribir escrita=escribir puesto=poner puesta=poner impreso=imprimir hecho=hacer hecha=hacer reduce=reducir reducimos=reducir crece=crecer crecen=crecer
    mantiene=mantener consigue=conseguir vuelven=volver vuelve=volver compran=comprar recomiendan=recomendar resuelto=resolver resuelta=resolver construido=construir construida=construir`,
  nouns: {
    metric: `tasa satisfacción ingreso facturación retención abandono conversión latencia disponibilidad nps puntuación nota adopción uso tráfico costo coste gasto plazo tiempo duración incidente caída error queja
      reclamación absentismo ausentismo inscripción venta margen beneficio crecimiento cuota audiencia visita asistencia suscripción donación consumo emisión residuo productividad calidad rendimiento notoriedad
      compromiso confianza pedido devolución retraso accidente rotación lealtad eficiencia visibilidad seguridad bienestar cartera`,
    people: 'cliente usuario paciente alumno estudiante ciudadano vecino miembro visitante suscriptor donante voluntario socio candidato lector hogar familia comprador agricultor viajero participante',
    own: 'equipo empleado trabajador ingeniero desarrollador gerente profesor docente enfermero agente comercial colaborador responsable director',
    artefact: 'sitio web aplicación portal guía manual informe panel documentación página vídeo video artículo política certificación certificado plan estrategia hoja-de-ruta prototipo formulario contrato herramienta app',
    thing: 'proceso plataforma sistema función funcionalidad módulo programa campaña producto infraestructura api base versión puesto edificio estación escuela parque oferta curso formación tienda servicio',
    event: 'reunión taller entrevista conferencia evento visita webinar encuentro feria seminario llamada sesión comité charla',
    part: 'servicio sistema documento página repositorio proceso módulo contrato oficina aula escuela sede puesto',
  },
  quantifiers: {
    numbers: 'un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20 treinta=30 cincuenta=50 cien=100 mil=1000',
    multiples: 'mitad=0.5 duplicar=2 doble=2 triplicar=3 triple=3 tercio=0.333',
    all: 'todos todas cada todo toda', none: 'ningún ninguna ninguno cero',
    from: 'de del', to: 'a al', by: 'en un', at: 'a bajo supera superar alcanza inferior superior', min: 'menos mínimo supera', max: 'bajo máximo',
    than: 'que de', per: 'por', of: 'de del en', last: 'últimos últimas último próximos próximas durante',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', numbered: 'fase versión nivel etapa trimestre artículo capítulo semana lote',
    times: 'veces', percent: 'porciento', points: 'puntos punto', money: 'euros euro dólares pesos', top: 'top',
  },
  determiners: 'el la los las un una unos unas nuestro nuestra nuestros nuestras su sus este esta todos todas cada',
  prepositions: 'de del a al en con sin para por sobre entre hacia desde hasta antes después contra bajo según',
  conjunctions: 'y e o pero que donde cuando',
  auxiliaries: 'es son está están ha han será serán sido ser tiene tienen puede pueden',
  pronouns: 'nosotros ellos ellas se nos',
  vague: 'mejor mejores significativamente notablemente eficaz óptimo adecuado excelente fluido más menos',
  finished: 'operativo operativa disponible disponibles listo lista terminado terminada activo activa marcha producción',
}

export const portuguese: WordLists = {
  verbs: {
    make: `criar lançar publicar desenvolver entregar implantar construir redigir escrever desenhar implementar instalar migrar integrar corrigir abrir automatizar documentar substituir eliminar
      adicionar formar capacitar treinar assinar produzir realizar traduzir configurar digitalizar renovar equipar modernizar redesenhar introduzir estabelecer obter colocar elaborar inaugurar consertar`,
    define: 'definir identificar determinar escolher decidir planejar planear validar preparar priorizar selecionar mapear aprovar',
    finish: 'terminar finalizar completar concluir acabar fechar',
    hire: 'contratar recrutar',
    study: 'avaliar analisar auditar medir testar verificar',
    act: 'organizar entrevistar visitar participar assistir apresentar ministrar ligar contatar contactar enviar reunir falar fazer conduzir',
    open: 'apoiar acompanhar ajudar continuar seguir colaborar explorar comunicar incentivar promover compartilhar partilhar trabalhar aprender contribuir investigar coordenar',
    up: 'aumentar incrementar dobrar duplicar triplicar acelerar ganhar superar ampliar crescer subir atrair elevar passar fidelizar',
    down: 'reduzir diminuir baixar encurtar limitar minimizar cortar cair',
    improve: 'melhorar reforçar otimizar fortalecer aprimorar',
    reach: 'alcançar atingir conseguir gerar vender arrecadar chegar',
    keep: 'manter conservar permanecer',
    ensure: 'assegurar garantir permitir',
    behave: 'usar utilizar adotar recomendar comprar voltar declarar receber votar ler',
  },
  irregular: `aberto=abrir aberta=abrir abertos=abrir escrito=escrever escrita=escrever posto=colocar feito=fazer feita=fazer reduz=reduzir cresce=crescer crescem=crescer mantém=manter consegue=conseguir cai=cair
    entregue=entregar entregues=entregar atinge=atingir atingem=atingir concluído=concluir concluída=concluir concluídos=concluir construído=construir construída=construir`,
  nouns: {
    metric: `taxa satisfação receita faturamento faturação retenção cancelamento conversão latência disponibilidade nps pontuação nota adoção uso tráfego custo gasto despesa prazo tempo duração incidente queda erro
      reclamação absenteísmo inscrição venda margem lucro crescimento quota audiência visita presença assinatura doação consumo emissão resíduo produtividade qualidade desempenho notoriedade engajamento confiança
      pedido devolução atraso acidente rotatividade lealdade eficiência visibilidade segurança bem-estar carteira`,
    people: 'cliente usuário utilizador paciente aluno estudante cidadão morador membro visitante assinante doador voluntário sócio candidato leitor domicílio família comprador agricultor viajante participante',
    own: 'equipe equipa funcionário trabalhador engenheiro desenvolvedor gerente professor docente enfermeiro agente vendedor colaborador responsável diretor',
    artefact: 'site aplicativo aplicação portal guia manual relatório painel documentação página vídeo artigo política certificação certificado plano estratégia roteiro protótipo formulário contrato ferramenta app',
    thing: 'processo plataforma sistema função funcionalidade módulo programa campanha produto infraestrutura api base versão vaga edifício estação escola parque oferta curso formação loja serviço',
    event: 'reunião oficina workshop entrevista conferência evento visita webinar encontro feira seminário chamada sessão comitê palestra',
    part: 'serviço sistema documento página repositório processo módulo contrato escritório sala escola sede vaga',
  },
  quantifiers: {
    numbers: 'um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30 cinquenta=50 cem=100 mil=1000',
    multiples: 'metade=0.5 dobrar=2 dobro=2 triplicar=3 triplo=3 terço=0.333',
    all: 'todos todas cada todo toda', none: 'nenhum nenhuma zero',
    from: 'de do da', to: 'para a', by: 'em', at: 'a abaixo supera superar atinge inferior superior', min: 'menos mínimo supera', max: 'abaixo máximo',
    than: 'que', per: 'por', of: 'de do da dos das em', last: 'últimos últimas último próximos próximas durante',
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', numbered: 'fase versão nível etapa trimestre artigo capítulo semana lote',
    times: 'vezes', percent: 'porcento', points: 'pontos ponto', money: 'euros euro dólares reais', top: 'top',
  },
  determiners: 'o a os as um uma uns umas nosso nossa nossos nossas seu sua seus suas este esta todos todas cada',
  prepositions: 'de do da dos das a ao à aos às em no na nos nas com sem para por pelo pela sobre entre desde até antes após contra sob',
  conjunctions: 'e ou mas que onde quando',
  auxiliaries: 'é são está estão foi foram será serão sido ser tem têm pode podem',
  pronouns: 'nós eles elas se nos',
  vague: 'melhor melhores significativamente notavelmente eficaz ótimo adequado excelente fluido mais menos',
  finished: 'operacional disponível disponíveis pronto pronta terminado terminada ativo ativa ar produção',
}
