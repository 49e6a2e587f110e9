// The tree as an application of React and Material UI.
import {
  Button,
  Container,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import tree from './tree.json';

const { questions, words } = tree;

function Question({ question, onNext, onBack, share }) {
  const [answer, setAnswer] = useState('');
  const go = (event) => {
    event.preventDefault();
    const option = question.options.find(({ value }) => value === answer);
    if (option !== undefined) onNext(option.next);
  };
  return (
    <form onSubmit={go}>
      <LinearProgress variant="determinate" value={share * 100} aria-label={question.title} />
      <Button onClick={onBack}>{words.back}</Button>
      <FormControl>
        <FormLabel id="q">
          <Typography variant="h4" component="h1">
            {question.title}
          </Typography>
        </FormLabel>
        <FormHelperText>{question.hint}</FormHelperText>
        <RadioGroup
          aria-labelledby="q"
          name={question.id}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        >
          {question.options.map(({ value, label }) => (
            <FormControlLabel key={value} value={value} label={label} control={<Radio />} />
          ))}
        </RadioGroup>
      </FormControl>
      <div>
        <Button type="submit" variant="contained">
          {words.continue}
        </Button>
      </div>
      <details>
        <summary>{words.how}</summary>
        {question.how.map((text) => (
          <Typography key={text}>{text}</Typography>
        ))}
      </details>
    </form>
  );
}

function App() {
  const [past, setPast] = useState([questions[0].id]);
  const id = past.at(-1);
  const question = questions.find((other) => other.id === id);
  return (
    <Container component="main" maxWidth="sm">
      {question === undefined ? (
        <Typography variant="h4" component="h1">
          {words.verdict}
        </Typography>
      ) : (
        <Question
          key={id}
          question={question}
          share={past.length / questions.length}
          onNext={(next) => setPast([...past, next])}
          onBack={() => setPast(past.slice(0, -1))}
        />
      )}
    </Container>
  );
}

createRoot(document.getElementById('root')).render(<App />);
